// Lists whose items hold headings or paragraphs. Editors take such lists apart: they number each paragraph, move
// headings out and leave empty items behind. So HTML for editors has headings and paragraphs in their place.

/** An element that no editor keeps inside a list item. */
const BLOCK = /^<(?:h[1-6]|p|ol|ul|dl|blockquote|section)\b/;
/** Lists and items whose numbers other texts use: "demand 1", "[4]". Such an item begins with its number as text. */
const NUMBERED = /\spart="(?:sources|demand|overview-demand)"/;
/** White space, and wrappers that are no block for editors. */
const TRANSPARENT = /^(?:\s*|<\/?div\b[^>]*>)$/;

interface List {
  readonly isOrdered: boolean;
  readonly isNumbered: boolean;
  /** Whether an item has a block inside. */
  hasBlocks: boolean;
  count: number;
}

/**
 * Puts headings and paragraphs in the place of lists whose items have such blocks inside. Lists of texts remain.
 *
 * @param html - HTML that Lit rendered. Text and attributes are escaped, so every `<` and `>` belongs to a tag.
 */
export function flatLists(html: string): string {
  const tokens = html.split(/(<[^<>]*>)/);
  const listAt = listsIn(tokens);
  const open: List[] = [];
  /** Whether a paragraph of ours is open: it holds the text at the beginning of an item. */
  let isInParagraph = false;
  /** The number that the next block begins with. */
  let number = '';
  const flat = tokens.map((token, index) => {
    const endParagraph = () => {
      const end = isInParagraph ? '</p>' : '';
      isInParagraph = false;
      return end;
    };
    if (/^<[ou]l\b/.test(token)) {
      const list = listAt.get(index)!;
      open.push(list);
      return endParagraph() + (list.hasBlocks ? '' : token);
    }
    const list = open.at(-1);
    if (/^<\/[ou]l>/.test(token)) {
      open.pop();
      return list!.hasBlocks ? '' : token;
    }
    if (!list?.hasBlocks) return token;
    if (/^<li\b/.test(token)) {
      list.count++;
      number = list.isNumbered || (list.isOrdered && NUMBERED.test(token)) ? `${list.count}&#46; ` : '';
      let first = index + 1;
      while (TRANSPARENT.test(tokens[first]!)) first++;
      isInParagraph = !BLOCK.test(tokens[first]!);
      return isInParagraph ? `<p>${takeNumber()}` : '';
    }
    if (token === '</li>') return endParagraph();
    return BLOCK.test(token) ? endParagraph() + token + takeNumber() : token;
  });
  return flat.join('');

  function takeNumber(): string {
    const taken = number;
    number = '';
    return taken;
  }
}

/** The lists by the index of their start tag. */
function listsIn(tokens: readonly string[]): ReadonlyMap<number, List> {
  const lists = new Map<number, List>();
  const open: List[] = [];
  for (const [index, token] of tokens.entries()) {
    if (BLOCK.test(token)) {
      const around = open.at(-1);
      if (around) around.hasBlocks = true;
    }
    if (/^<[ou]l\b/.test(token)) {
      const isOrdered = token.startsWith('<ol');
      const list = {isOrdered, isNumbered: isOrdered && NUMBERED.test(token), hasBlocks: false, count: 0};
      lists.set(index, list);
      open.push(list);
    } else if (/^<\/[ou]l>/.test(token)) open.pop();
  }
  return lists;
}
