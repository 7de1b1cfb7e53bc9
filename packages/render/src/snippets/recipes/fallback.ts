import {inert, inertValue} from '../../html/inert.js';
import {isPath} from '../is-path.js';
import {attributes, letterLink, type RecipeOptions} from './recipe.js';

/** HTML of a paragraph with the link. */
export function renderLink(options: RecipeOptions): string {
  const {url, title, lang, dir} = letterLink(options);
  const link = `<a href="${inertValue(url)}" lang="${lang}" dir="${dir}">${inert(title)}</a>`;
  return `<p v-pre ngNonBindable data-ng-non-bindable>${link}</p>`;
}

/** HTML of the element with the link inside. */
export const renderFallback = (options: RecipeOptions): string =>
  `<cs-campaign src="${inertValue(options.src)}"${attributes(options)}>${renderLink(options)}</cs-campaign>`;

/** HTML of the script that defines the elements. */
export function renderScript({script, integrity}: Pick<RecipeOptions, 'script' | 'integrity'>): string {
  const crossorigin = isPath(script) ? '' : ' crossorigin="anonymous"';
  return `<script type="module" src="${inertValue(script)}" integrity="${inertValue(integrity)}"${crossorigin} referrerpolicy="no-referrer"></script>`;
}
