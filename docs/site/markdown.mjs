// Markdown to HTML, as GitHub shows it.
import {Marked, Renderer} from 'marked';
import {escape} from './escape.mjs';

/** The text of HTML that we have rendered. */
const textOf = (html) =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(lt|gt|quot|#39|amp);/g, (_, name) => ({lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&'})[name]);

/** Returns ids like those of GitHub: each is used once. */
function idsOfOnePage() {
  const used = new Map();
  return (text) => {
    const id = text
      .toLowerCase()
      .trim()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(/\s/g, '-');
    const count = used.get(id) ?? 0;
    used.set(id, count + 1);
    return count === 0 ? id : `${id}-${count}`;
  };
}

/** A list of links to the sections below, which people on GitHub need. The site has a table of contents instead. */
const isContents = (token) =>
  token.type === 'list' && token.items.every(({text}) => /^\[[^\]]*\]\(#[^)]*\)$/.test(text));

/**
 * @param {string} markdown
 * @param {(href: string) => string} target - Where a link leads in the site.
 * @returns {{title: string, html: string, sections: {id: string, title: string}[]}} `title` is text, and `html` is all
 *   below the first heading. `sections` are the headings of level 2, with their titles as text.
 */
export function renderMarkdown(markdown, target) {
  const idOf = idsOfOnePage();
  const sections = [];
  let title = '';
  const marked = new Marked({
    walkTokens(token) {
      if (token.type === 'link' || token.type === 'image') token.href = target(token.href);
    },
    renderer: {
      heading({tokens, depth}) {
        const inner = this.parser.parseInline(tokens);
        const id = idOf(textOf(inner));
        if (depth === 1 && !title) {
          title = textOf(inner);
          return `<h1 id="${id}">${inner}</h1>\n`;
        }
        if (depth === 2) sections.push({id, title: textOf(inner)});
        return `<h${depth} id="${id}">${inner}</h${depth}>\n`;
      },
      // Wide tables and lines of code scroll by themselves, also with keys.
      table(token) {
        return `<div class="wide" role="group" aria-label="Table" tabindex="0">${Renderer.prototype.table.call(this, token)}</div>\n`;
      },
      code({text, lang}) {
        const language = lang ? ` class="language-${lang.replaceAll(/[^\w-]/g, '')}"` : '';
        return `<pre tabindex="0"><code${language}>${escape(text)}\n</code></pre>\n`;
      },
      // Comments mark the tables that are generated.
      html({text}) {
        return text.replaceAll(/<!--[^]*?-->/g, '');
      },
      image({href, text}) {
        return `<img src="${href}" alt="${escape(text)}" loading="lazy">`;
      },
    },
  });
  const tokens = marked.lexer(markdown);
  const kept = tokens.filter((token) => !isContents(token));
  marked.walkTokens(kept, marked.defaults.walkTokens);
  const html = marked.parser(kept);
  return {title, html, sections};
}
