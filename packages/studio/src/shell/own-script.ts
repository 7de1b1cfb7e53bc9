// The one place in which the studio makes addresses of scripts. Its policy allows its own two scripts.
import {workerFile} from './own-files.ts';
import {policyFactory} from './trusted.ts';

/** The names of the scripts. */
const OWN = {worker: workerFile, serviceWorker: () => 'service-worker.js'} as const;

const rules = {
  createScriptURL(address: string): string {
    const {origin, pathname} = new URL(address, document.baseURI);
    const folder = new URL('.', document.baseURI);
    if (origin === folder.origin && Object.values(OWN).some((name) => pathname === folder.pathname + name()))
      return address;
    throw new TypeError(`No script of the studio: ${address}`);
  },
};

const policy = policyFactory?.createPolicy('countersign-studio', rules) ?? rules;

/** The address of one of the studio's own scripts, as browsers take it. */
export const ownScript = (script: keyof typeof OWN): string =>
  policy.createScriptURL(new URL(OWN[script](), document.baseURI).href);
