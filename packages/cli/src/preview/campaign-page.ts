// Adapts a page that `countersign publish` writes: its colours are chosen, and a script of the preview keeps the
// reader's place. All else stays, byte for byte.
import {integrityOf} from '../release/embed-release.ts';
import type {Colours} from './choices.ts';

export interface Adapted {
  readonly colours: Colours;
  /** The origin of the preview. */
  readonly origin: string;
  /** Full address of the script. */
  readonly script: string;
}

/** @param html - The page as it would be published. */
export function adaptedPage(html: string, {colours, origin, script}: Adapted): string {
  let style = '';
  return html
    .replace(/(?<=<style>)[^]*?(?=<\/style>)/, (published) => (style = inColours(published, colours)))
    .replace(/(?<=<meta http-equiv="Content-Security-Policy" content=")[^"]*/, (published) => {
      const directives = published
        .split('; ')
        .filter((directive) => !directive.startsWith('style-src'))
        // A page without an origin has no self.
        .map((directive) => directive.replace("frame-src 'self'", `frame-src ${origin}`));
      const own = directives.find((directive) => directive.startsWith('script-src '));
      return [
        ...directives.filter((directive) => directive !== own),
        `style-src '${integrityOf(style)}'`,
        `${own ?? 'script-src'} ${script}`,
      ].join('; ');
    })
    .replace('</head>', () => `<script type="module" src="${script}"></script>\n</head>`);
}

/** The style sheet of a page, with the reader's wish for light or dark colours already decided. */
const inColours = (style: string, colours: Colours): string =>
  style
    .replaceAll('(prefers-color-scheme: dark)', colours === 'dark' ? 'all' : 'not all')
    .replace('color-scheme: light dark;', `color-scheme: ${colours};`);
