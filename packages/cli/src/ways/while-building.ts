import {inertString} from '@countersign/render';
import type {Wanted} from './way.ts';

/**
 * The code by which a site generator loads the published document: constants and a function. If the document cannot be
 * had, the site is built with a link instead.
 *
 * @param instead - HTML with that link.
 * @param options - `type`: the type of a failure, in TypeScript.
 */
export function loadsDocument(wanted: Wanted, instead: string, {type = ''} = {}): string {
  // Inert as HTML; in a script it must not end that either.
  const link = JSON.stringify(instead).replaceAll('<', '\\u003c');
  return `const src = ${inertString(wanted.src)};

/** What stands in the campaign’s place if its document cannot be had while the site is built. */
function insteadOf({code, problems: [{pointer, message}]}${type}) {
  console.warn(\`A link stands in the place of \${src} (\${code}). \${pointer} \${message}\`);
  return ${link};
}`;
}
