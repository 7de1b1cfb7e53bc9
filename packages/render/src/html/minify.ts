// Removes white space and comments that have no effect from HTML and CSS.

const BLOCK_NAMES =
  'address article aside blockquote cs-campaign dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header ' +
  'hr iframe li link main meta nav ol p script section summary table tbody td template th thead title tr ul';

/** Names of elements at whose edges white space has no effect. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(BLOCK_NAMES.split(' '));

const MARKERS = /(?:<!--[^>]*-->|<\?>)+/g;

/**
 * Removes the comments by which Lit finds its parts in rendered HTML. One of them is `<?>`, which ends a template whose
 * last part is a value. Text and attributes cannot contain a marker, because `<` and `>` are escaped there.
 *
 * @param replacement - Replaces each row of neighbouring comments.
 */
export function withoutLitMarkers(html: string, replacement = ''): string {
  return html.replace(MARKERS, replacement);
}

const edge = `</?(?:${[...BLOCK_ELEMENTS].join('|')})\\b`;
const AFTER_EDGE = new RegExp(`(${edge}[^<>]*>) `, 'g');
const BEFORE_EDGE = new RegExp(` (?=${edge})`, 'g');

/**
 * Removes white space that has no effect from HTML: a row of it becomes one space, and none remains at the edge of a
 * block.
 */
export function minifyHtml(html: string): string {
  return html
    .replace(/[ \t\n\f\r]+/g, ' ')
    .replace(/(<\/?[a-z][^<>]*) >/g, '$1>')
    .replace(AFTER_EDGE, '$1')
    .replace(BEFORE_EDGE, '');
}

/** Removes comments and white space that have no effect from CSS. Strings remain unchanged. */
export function minifyCss(css: string): string {
  return css
    .replace(/\/\*[^]*?\*\//g, '')
    .split(/("[^"]*"|'[^']*')/)
    .map((piece, index) => (index % 2 === 1 ? piece : minifyRules(piece)))
    .join('');
}

function minifyRules(css: string): string {
  return css
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/\( /g, '(')
    .replace(/ \)/g, ')')
    .replaceAll(';}', '}');
}
