import {inertString} from '@countersign/render';
import {renderFallback} from './fallback.ts';
import type {Wanted} from './way.ts';

/**
 * What a site generator runs for the campaign: constants, and a function that reads the document as it is published.
 * Where that fails the site is built all the same, with a link.
 *
 * `head` is HTML that the element needs before it, `errorType` the annotation of an error where the language is TypeScript.
 */
export function readsDocument(wanted: Wanted, {head = '', errorType = ''} = {}): string {
  // Inert as HTML; in a script it must not end that either.
  const link = JSON.stringify(head + renderFallback(wanted)).replaceAll('<', '\\u003c');
  return `const src = ${inertString(wanted.src)};

/** What stands in the campaign’s place if its document cannot be had while the site is built. */
function insteadOf({message, cause}${errorType}) {
  console.warn(\`\${src} could not be read, so a link stands in the campaign’s place: \${cause instanceof Error ? cause.message : message}\`);
  return ${link};
}

/** The campaign as it is published now. */
async function readPublished() {
  const response = await fetch(src, {redirect: 'error', signal: AbortSignal.timeout(20_000)});
  if (!response.ok) throw new Error(\`the server answered \${response.status}\`);
  const result = readCampaign(await response.json());
  if (!result.ok) throw new Error(\`it is no campaign: \${result.problems[0].pointer} \${result.problems[0].message}\`);
  return result.campaign;
}`;
}
