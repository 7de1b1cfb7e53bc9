// The one place in which our pages show a page in a frame.

/** Makes policies of Trusted Types. Browsers without them have none. */
export const policyFactory = (
  globalThis as {trustedTypes?: {createPolicy<Rules extends object>(name: string, rules: Rules): Rules}}
).trustedTypes;

const rules = {createHTML: (page: string): string => page};

const policy = policyFactory?.createPolicy('countersign-pages', rules) ?? rules;

/**
 * Shows a whole page in a frame. Either the page has no script, or the frame has no origin. The texts of a document are
 * escaped in a page, so a tag in it is an element of ours.
 */
export function showPage(frame: HTMLIFrameElement, page: string): void {
  const hasOrigin = !frame.hasAttribute('sandbox') || frame.sandbox.contains('allow-same-origin');
  if (hasOrigin && /<script/i.test(page)) throw new TypeError('A page with a script needs a frame without an origin.');
  // eslint-disable-next-line no-restricted-syntax -- The policy of the page runs no script but that of the preview.
  frame.srcdoc = policy.createHTML(page);
}
