import {renderThunked} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {inert, inertHtml, inertValue} from './inert.js';
import {withLineBreaks} from './line-breaks.js';
import {BLOCK_ELEMENTS, withoutLitMarkers} from './minify.js';

/**
 * Renders a template to plain HTML, indented so that people can read it. It has no names of parts or classes of ours.
 * Text and attributes are inert: see `inert`. Custom elements are not rendered, so their tags remain as written.
 */
export function staticHtml(template: unknown): string {
  return renderTemplate(template, 'dropped');
}

/** Renders a template as `staticHtml` does, for a page with our style sheet: names of parts become classes. */
export function styledHtml(template: unknown): string {
  return renderTemplate(template, 'classes');
}

/** Renders the `title` element of a page. It is not a template, because Lit accepts no value inside `title`. */
export function titleTag(title: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${inertValue(value)}"`);
  return `<title${written.join('')}>${inert(title)}</title>\n`;
}

/** Whether the names of parts and classes are dropped, or become classes. */
type Names = 'dropped' | 'classes';

function renderTemplate(template: unknown, names: Names): string {
  const html = collectResultSync(renderThunked(template, {elementRenderers: []}));
  return indentHtml(inertHtml(withoutLitMarkers(html)), names);
}

/**
 * Puts every block on a line of its own and indents its content. Text and attributes are escaped already, so every `<`,
 * `>` and `"` in the HTML belongs to a tag.
 */
function indentHtml(html: string, names: Names): string {
  const lines: string[] = [];
  let line = '';
  let depth = 0;
  let lineDepth = 0;
  /** The start tag at the beginning of the line, while its block is open. */
  let start = '';
  /** For each open `<span>` and `<div>`: whether its tags are left out because it has no attributes. */
  const wrappers: boolean[] = [];

  const flush = () => {
    if (line.trim()) lines.push('  '.repeat(lineDepth) + line.trim());
    line = '';
    lineDepth = depth;
    start = '';
  };
  for (const token of html.split(/(<[^>]*>)/)) {
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
  return `${lines.join('\n')}\n`;
}

const ATTRIBUTES = /([^\s="/]+)(?:="([^"]*)")?/g;

/**
 * Returns a tag with one space before each attribute, without the attributes that only shadow trees need. These are
 * names of parts, the role `list`, which Safari needs for a list without markers, and the role `none` of a footer.
 */
function tidyTag(tag: string, names: Names): string {
  const [, start, attributes] = /^(<\/?[a-z0-9-]+)(.*)>$/s.exec(tag)!;
  const classes: string[] = [];
  const kept: string[] = [];
  for (const [written, name, value] of attributes!.matchAll(ATTRIBUTES)) {
    if (name === 'part' || name === 'class') classes.push(value!);
    else if (name !== 'role' || (value !== 'list' && value !== 'none')) kept.push(written);
  }
  if (names === 'classes' && classes.length > 0) kept.unshift(`class="${classes.join(' ')}"`);
  return `${[start, ...kept].join(' ')}>`;
}
