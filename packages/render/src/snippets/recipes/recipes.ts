import {isLanguageTag} from '../../page/language-tag.js';
import {angular} from './angular.js';
import {astro} from './astro.js';
import {docusaurus} from './docusaurus.js';
import {eleventy} from './eleventy.js';
import {next} from './next.js';
import {nuxt} from './nuxt.js';
import {reactRouter} from './react-router.js';
import {react} from './react.js';
import {svelte} from './svelte.js';
import {sveltekit} from './sveltekit.js';
import {vue} from './vue.js';
import {indented, type Recipe, type RecipeOptions} from './recipe.js';

const RECIPES = {
  react,
  next,
  'react-router': reactRouter,
  docusaurus,
  vue,
  nuxt,
  svelte,
  sveltekit,
  angular,
  astro,
  eleventy,
} as const satisfies Record<string, (options: RecipeOptions) => Recipe>;

/** The ways that need files in a project. */
export type RecipeWay = keyof typeof RECIPES;

/** The ways that need files in a project, by the names of their frameworks. */
export const RECIPE_WAYS = Object.keys(RECIPES) as readonly RecipeWay[];

/**
 * Says by which packages and files a developer shows a campaign in a project of a framework. Texts of the document are
 * inert in all of them.
 *
 * @throws TypeError if `lang` is no language tag.
 */
export function recipeFor(way: RecipeWay, options: RecipeOptions): Recipe {
  const {lang} = options;
  // It stands in code of many languages, which have no common escapes.
  if (lang !== undefined && !isLanguageTag(lang)) throw new TypeError(`recipeFor: ${lang} is no language tag.`);
  return RECIPES[way](options);
}

/** Writes a recipe as numbered steps for a person. */
export function recipeInWords({packages, files, imports, use}: Recipe): string {
  const steps = [
    `Install, by exact version:\n\n    npm install --save-exact ${packages.join(' ')}`,
    ...files.map(
      ({path, text, isShared}) => `${path}${isShared ? ', added to what you have' : ''}:\n\n${text.trimEnd()}`,
    ),
    `Use it:\n\n${imports ? `${indented(imports, '    ')}\n\n` : ''}    ${use}`,
  ];
  return steps.map((step, at) => `${at + 1}. ${step}\n`).join('\n');
}
