// The one place in which the studio makes addresses of scripts. Its policy allows its own two, and nothing else.

const OWN = ['worker.js', 'service-worker.js'] as const;

interface Policy {
  createScriptURL(address: string): string;
}

// Browsers without Trusted Types have no such factory.
const factory = (globalThis as {trustedTypes?: {createPolicy(name: string, rules: Policy): Policy}}).trustedTypes;

const rules: Policy = {
  createScriptURL(address) {
    const {origin, pathname} = new URL(address, document.baseURI);
    const folder = new URL('.', document.baseURI);
    if (origin === folder.origin && OWN.some((name) => pathname === folder.pathname + name)) return address;
    throw new TypeError(`No script of the studio: ${address}`);
  },
};

const policy = factory?.createPolicy('countersign-studio', rules) ?? rules;

/** The address of one of the studio's own scripts, as browsers take it. */
export const ownScript = (name: (typeof OWN)[number]): string =>
  policy.createScriptURL(new URL(name, document.baseURI).href);
