import {renderThunked} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {flatLists} from './flat-lists.js';
import {inert, inertHtml, inertValue} from './inert.js';
import {withLineBreaks} from './line-breaks.js';
import {BLOCK_ELEMENTS, withoutLitMarkers} from './minify.js';

/**
 * Renders a template to plain HTML that goes through editors. It has no names of parts or classes of ours. Text and
 * attributes are inert: see `inert`. Custom elements are not rendered, so their tags remain as written.
 *
 * - It is one line: editors and filters make paragraphs of line breaks, also of those between tags. A space separates
 *   two blocks, because summaries and feeds drop tags, and the words must not run together.
 * - `span` with `dir` takes the place of `bdi`: browsers isolate both, and filters keep only the first.
 *
 * @param options.hasFlatLists - Whether headings and paragraphs take the place of lists of them: see `flatLists`.
 */
export function staticHtml(template: unknown, {hasFlatLists = false} = {}): string {
  const rendered = renderedHtml(template);
  const html = hasFlatLists ? flatLists(rendered) : rendered;
  return `${joined(linesOf(html.replace(/<(\/?)bdi\b([^<>]*)>/g, isolatingSpan), 'dropped'))}\n`;
}

/**
 * Renders a template for a page of our own, which has our style sheet: names of parts become classes. It is indented so
 * that people can read it.
 */
export function styledHtml(template: unknown): string {
  const lines = linesOf(renderedHtml(template), 'classes');
  return `${lines.map(({text, depth}) => '  '.repeat(depth) + text).join('\n')}\n`;
}

/** Renders the `title` element of a page. It is not a template, because Lit accepts no value inside `title`. */
export function titleTag(title: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${inertValue(value)}"`);
  return `<title${written.join('')}>${inert(title)}</title>\n`;
}

/** Whether the names of parts and classes are dropped, or become classes. */
type Names = 'dropped' | 'classes';

function renderedHtml(template: unknown): string {
  return inertHtml(withoutLitMarkers(collectResultSync(renderThunked(template, {elementRenderers: []}))));
}

function isolatingSpan(_tag: string, end: string, attributes: string): string {
  if (end) return '</span>';
  return /\sdir="/.test(attributes) ? `<span${attributes}>` : `<span${attributes} dir="auto">`;
}

/** One line of HTML: a block, or its start tag, its text or its end tag if other blocks are inside. */
interface Line {
  readonly text: string;
  /** Number of blocks around it. */
  readonly depth: number;
}

/** Joins lines without line breaks. A space separates a line from the one before, except directly inside a block. */
function joined(lines: readonly Line[]): string {
  return lines.reduce((html, {text}, index) => {
    const isFirstOrLast = index === 0 || /^<[^/][^>]*>$/.test(lines[index - 1]!.text) || text.startsWith('</');
    return html + (isFirstOrLast ? '' : ' ') + text;
  }, '');
}

/**
 * Puts every block on a line of its own. Text and attributes are escaped already, so every `<`, `>` and `"` in the HTML
 * belongs to a tag.
 */
function linesOf(html: string, names: Names): Line[] {
  const lines: Line[] = [];
  let line = '';
  let depth = 0;
  let lineDepth = 0;
  /** The start tag at the beginning of the line, while its block is open. */
  let start = '';
  /** For each open `<span>` and `<div>`: whether its tags are left out because it has no attributes. */
  const wrappers: boolean[] = [];

  const flush = () => {
    if (line.trim()) lines.push({text: line.trim(), depth: lineDepth});
    line = '';
    lineDepth = depth;
    start = '';
  };
  for (const token of html.split(/(<[^<>]*>)/)) {
    const [, end, name] = /^<(\/?)([a-z][a-z0-9-]*)/.exec(token) ?? [];
    const tag = name ? tidyTag(token, names) : '';
    if (!name) {
      const text = withLineBreaks(token.replace(/[ \t\n\f\r]+/g, ' '));
      line += line === start ? text.trimStart() : text;
      continue;
    }
    if (name === 'span' || name === 'div') {
      if (!end) wrappers.push(!tag.includes(' '));
      const isDropped = end ? wrappers.pop() : wrappers.at(-1);
      if (isDropped && name === 'div') flush();
      if (isDropped) continue;
    }
    if (!BLOCK_ELEMENTS.has(name)) {
      line += tag;
    } else if (!end) {
      flush();
      line = tag;
      if (name === 'link' || name === 'meta') continue;
      depth++;
      start = line;
    } else {
      depth--;
      if (!start) {
        flush();
        lineDepth = depth;
      }
      line = line.trimEnd() + tag;
      flush();
    }
  }
  flush();
  return lines;
}

const ATTRIBUTES = /([^\s="/]+)(?:="([^"]*)")?/g;

/**
 * Returns a tag with one space before each attribute, without the attributes that only shadow trees need. These are
 * names of parts, the role `list`, which Safari needs for a list without markers, and the role `none` of a footer.
 */
function tidyTag(tag: string, names: Names): string {
  const [, start, attributes] = /^(<\/?[a-z0-9-]+)(?![a-z0-9-])(.*)>$/s.exec(tag)!;
  const classes: string[] = [];
  const kept: string[] = [];
  for (const [written, name, value] of attributes!.matchAll(ATTRIBUTES)) {
    if (name === 'part' || name === 'class') classes.push(value!);
    else if (name !== 'role' || (value !== 'list' && value !== 'none')) kept.push(written);
  }
  if (names === 'classes' && classes.length > 0) kept.unshift(`class="${classes.join(' ')}"`);
  return `${[start, ...kept].join(' ')}>`;
}
