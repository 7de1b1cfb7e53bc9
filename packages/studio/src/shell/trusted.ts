// The one place in which the studio makes addresses of scripts, and pages for frames. Its policy allows its own two
// scripts.
import {workerFile} from './own-files.ts';

/** The names of the scripts. */
const OWN = {worker: workerFile, serviceWorker: () => 'service-worker.js'} as const;

interface Policy {
  createScriptURL(address: string): string;
  createHTML(page: string): string;
}

// Browsers without Trusted Types have no such factory.
const factory = (globalThis as {trustedTypes?: {createPolicy(name: string, rules: Policy): Policy}}).trustedTypes;

const rules: Policy = {
  createScriptURL(address) {
    const {origin, pathname} = new URL(address, document.baseURI);
    const folder = new URL('.', document.baseURI);
    if (origin === folder.origin && Object.values(OWN).some((name) => pathname === folder.pathname + name()))
      return address;
    throw new TypeError(`No script of the studio: ${address}`);
  },
  createHTML: (page) => page,
};

const policy = factory?.createPolicy('countersign-studio', rules) ?? rules;

/** The address of one of the studio's own scripts, as browsers take it. */
export const ownScript = (script: keyof typeof OWN): string =>
  policy.createScriptURL(new URL(OWN[script](), document.baseURI).href);

/**
 * Shows a whole page in a frame. Either the page has no script, or the frame has no origin. The texts of a document are
 * escaped in a page, so a tag in it is an element of ours.
 */
export function showPage(frame: HTMLIFrameElement, page: string): void {
  const hasOrigin = frame.sandbox.length === 0 || frame.sandbox.contains('allow-same-origin');
  if (hasOrigin && /<script/i.test(page)) throw new TypeError('A page with a script needs a frame without an origin.');
  // eslint-disable-next-line no-restricted-syntax -- The policy of the page runs no script but that of the preview.
  frame.srcdoc = policy.createHTML(page);
}
