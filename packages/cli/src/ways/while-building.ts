import {inertString} from '@countersign/render';
import type {Wanted} from './way.ts';

/**
 * The code by which a site generator reads the published document: constants and two functions. If the document cannot
 * be read, the site is built with a link instead.
 *
 * @param instead - HTML with that link.
 * @param options - `errorType`: the type of an error, in TypeScript. `caching`: a setting of `fetch`, of a framework.
 */
export function readsDocument(wanted: Wanted, instead: string, {errorType = '', caching = ''} = {}): string {
  // Inert as HTML; in a script it must not end that either.
  const link = JSON.stringify(instead).replaceAll('<', '\\u003c');
  return `const src = ${inertString(wanted.src)};

/** What stands in the campaign’s place if its document cannot be had while the site is built. */
function insteadOf({message, cause}${errorType}) {
  console.warn(\`\${src} could not be read, so a link stands in the campaign’s place: \${cause instanceof Error ? cause.message : message}\`);
  return ${link};
}

/** The campaign as it is published now. */
async function readPublished() {
  const response = await fetch(src, {redirect: 'error', signal: AbortSignal.timeout(20_000)${caching}});
  if (!response.ok) throw new Error(\`the server answered \${response.status}\`);
  const result = readCampaign(await response.json());
  if (!result.ok) throw new Error(\`it is no campaign: \${result.problems[0].pointer} \${result.problems[0].message}\`);
  return result.campaign;
}`;
}
