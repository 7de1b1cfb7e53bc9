import {angular} from './angular.ts';
import {astro} from './astro.ts';
import {docusaurus} from './docusaurus.ts';
import {eleventy} from './eleventy.ts';
import {next} from './next.ts';
import {nuxt} from './nuxt.ts';
import {reactRouter} from './react-router.ts';
import {react} from './react.ts';
import {svelte} from './svelte.ts';
import {sveltekit} from './sveltekit.ts';
import {vue} from './vue.ts';
import {indented, type Recipe, type Wanted} from './way.ts';

/** The ways that need files in a project. */
export const RECIPES = {
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
} as const satisfies Record<string, (wanted: Wanted) => Recipe>;

/** Writes a recipe as numbered steps for a person. */
export function inWords({packages, files, imports, use}: Recipe): string {
  const steps = [
    `Install, by exact version:\n\n    npm install --save-exact ${packages.join(' ')}`,
    ...files.map(
      ({path, text, isShared}) => `${path}${isShared ? ', added to what you have' : ''}:\n\n${text.trimEnd()}`,
    ),
    `Use it:\n\n${imports ? `${indented(imports, '    ')}\n\n` : ''}    ${use}`,
  ];
  return steps.map((step, at) => `${at + 1}. ${step}\n`).join('\n');
}
