// White space and comments in HTML and CSS that show nothing.

const BLOCK_NAMES =
  'address article aside blockquote cs-campaign dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr ' +
  'iframe li link main meta nav ol p script section summary table tbody td template th thead title tr ul';

/** Names of elements at whose edges white space shows nothing. */
export const BLOCKS: ReadonlySet<string> = new Set(BLOCK_NAMES.split(' '));

const MARKERS = /(?:<!--[^>]*-->|<\?>)+/g;

/**
 * Takes out the comments by which Lit finds its parts in rendered HTML, and the empty one with which it ends a template that
 * would end with a value. In text and attributes `<` and `>` are escaped.
 *
 * @param instead - What stands in the place of each row of comments.
 */
export function withoutMarkers(html: string, instead = ''): string {
  return html.replace(MARKERS, instead);
}

const edge = `</?(?:${[...BLOCKS].join('|')})\\b`;
const AFTER_EDGE = new RegExp(`(${edge}[^<>]*>) `, 'g');
const BEFORE_EDGE = new RegExp(` (?=${edge})`, 'g');

/** Takes white space that shows nothing out of HTML: all but one of several, and all at the edge of a block. */
export function compactHtml(html: string): string {
  return html
    .replace(/[ \t\n\f\r]+/g, ' ')
    .replace(/(<\/?[a-z][^<>]*) >/g, '$1>')
    .replace(AFTER_EDGE, '$1')
    .replace(BEFORE_EDGE, '');
}

/** Takes comments and white space that mean nothing out of CSS. Strings stay as they are. */
export function compactCss(css: string): string {
  return css
    .replace(/\/\*[^]*?\*\//g, '')
    .split(/("[^"]*"|'[^']*')/)
    .map((piece, index) => (index % 2 === 1 ? piece : compactRules(piece)))
    .join('');
}

function compactRules(css: string): string {
  return css
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/\( /g, '(')
    .replace(/ \)/g, ')')
    .replaceAll(';}', '}');
}
