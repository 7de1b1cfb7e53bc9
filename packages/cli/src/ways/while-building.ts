import {renderFallback} from './fallback.ts';
import {literal, type Wanted} from './way.ts';

/**
 * What a site generator runs for the campaign: constants, and a function that reads the document as it is published.
 * Where that fails the site is built all the same, with a link.
 *
 * @param head - HTML that the element needs before it.
 */
export function readsDocument(wanted: Wanted, head = ''): string {
  return `const src = ${literal(wanted.src)};

/** Stands in the campaign’s place if its document cannot be had while the site is built. */
const fallback =
  ${literal(head + renderFallback(wanted))};

/** The campaign as it is published now. */
async function readPublished() {
  const response = await fetch(src, {redirect: 'error', signal: AbortSignal.timeout(20_000)});
  if (!response.ok) throw new Error(\`\${src} answered \${response.status}.\`);
  const result = readCampaign(await response.json());
  if (!result.ok) throw new Error(\`\${src} is no campaign: \${result.problems[0].pointer} \${result.problems[0].message}\`);
  return result.campaign;
}`;
}
