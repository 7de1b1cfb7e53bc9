import {inert, inertValue, isPath} from '@countersign/render';
import {attributes, letterLink, type Wanted} from './way.ts';

/** HTML of a paragraph with the link. */
export function renderLink(wanted: Wanted): string {
  const {url, title, lang, dir} = letterLink(wanted);
  const link = `<a href="${inertValue(url)}" lang="${lang}" dir="${dir}">${inert(title)}</a>`;
  return `<p v-pre ngNonBindable data-ng-non-bindable>${link}</p>`;
}

/** HTML of the element with the link inside. */
export const renderFallback = (wanted: Wanted): string =>
  `<cs-campaign src="${inertValue(wanted.src)}"${attributes(wanted)}>${renderLink(wanted)}</cs-campaign>`;

/** HTML of the script that defines the elements. */
export function renderScript({script, integrity}: Pick<Wanted, 'script' | 'integrity'>): string {
  const crossorigin = isPath(script) ? '' : ' crossorigin="anonymous"';
  return `<script type="module" src="${inertValue(script)}" integrity="${inertValue(integrity)}"${crossorigin} referrerpolicy="no-referrer"></script>`;
}
