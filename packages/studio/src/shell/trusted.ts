// The one place in which the studio makes addresses of scripts and pages for frames. Its policy allows its own two
// scripts, and pages without a script.
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
  createHTML(page) {
    // The text of a document is escaped in it, so this would be an element.
    if (/<script/i.test(page)) throw new TypeError('A page in a frame has no script.');
    return page;
  },
};

const policy = factory?.createPolicy('countersign-studio', rules) ?? rules;

/** The address of one of the studio's own scripts, as browsers take it. */
export const ownScript = (script: keyof typeof OWN): string =>
  policy.createScriptURL(new URL(OWN[script](), document.baseURI).href);

/** Shows a whole page, which the thread has made, in a frame whose sandbox runs no script. */
export function showPage(frame: HTMLIFrameElement, page: string): void {
  // eslint-disable-next-line no-restricted-syntax -- The texts of the document are escaped, and nothing in it can run.
  frame.srcdoc = policy.createHTML(page);
}
