import {isPath} from '../options.ts';
import {attributes, letterLink, type Wanted} from './way.ts';

const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** The element with a link inside, as HTML. */
export function renderFallback(wanted: Wanted): string {
  const {url, title, lang, dir} = letterLink(wanted);
  const link = `<a href="${escape(url)}" lang="${lang}" dir="${dir}">${escape(title)}</a>`;
  return `<cs-campaign src="${escape(wanted.src)}"${attributes(wanted)}><p>${link}</p></cs-campaign>`;
}

/** The script that defines the elements, as HTML. */
export function renderScript({script, integrity}: Pick<Wanted, 'script' | 'integrity'>): string {
  const crossorigin = isPath(script) ? '' : ' crossorigin="anonymous"';
  return `<script type="module" src="${escape(script)}" integrity="${integrity}"${crossorigin} referrerpolicy="no-referrer"></script>`;
}
