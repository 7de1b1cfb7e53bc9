import {inertString} from '../../html/inert.js';
import type {RecipeOptions} from './recipe.js';

/**
 * The code by which a site generator loads the published document: constants and a function. If the document cannot be
 * had, the site is built with a link instead.
 *
 * @param instead - HTML with that link.
 * @param types - `type`: the type of a failure, in TypeScript.
 */
export function loadsDocument(options: RecipeOptions, instead: string, {type = ''} = {}): string {
  // Inert as HTML; in a script it must not end that either.
  const link = JSON.stringify(instead).replaceAll('<', '\\u003c');
  return `const src = ${inertString(options.src)};

/** What stands in the campaign’s place if its document cannot be had while the site is built. */
function insteadOf({code, problems: [{pointer, message}]}${type}) {
  console.warn(\`A link stands in the place of \${src} (\${code}). \${pointer} \${message}\`);
  return ${link};
}`;
}
