// Consent to load. With `load="click"` a document is requested only after the reader has pressed a button.

/** When an element requests its `src`: at once, or after the reader presses a button that names the host. */
export const LOADS = ['auto', 'click'] as const;
export type Load = (typeof LOADS)[number];

/**
 * True if a `load` attribute asks for a press. Only `auto` does not, in any case and with white space around it.
 *
 * An unknown value asks for a press, because its author wanted something else than a request at once. A button keeps
 * the letter one press away; a failure would hide it.
 */
export const needsConsent = (load: string | null | undefined): boolean => load != null && !/^\s*auto\s*$/i.test(load);

// Full addresses. They are kept as long as the page is, and stored nowhere: the next page asks again.
const allowed = new Set<string>();

type ConsentListener = (address: string) => void;
const listeners = new Set<ConsentListener>();

/** True if the reader has allowed this document, at any element of the page. */
export function isAllowed(address: string): boolean {
  return allowed.has(address);
}

/** Allows a document for the whole page, and tells every listener its full address. */
export function allow(address: string): void {
  allowed.add(address);
  for (const listener of [...listeners]) listener(address);
}

export function addConsentListener(listener: ConsentListener): void {
  listeners.add(listener);
}

export function removeConsentListener(listener: ConsentListener): void {
  listeners.delete(listener);
}
