/** A file of ours that the browser checks against its hash before it runs. */
export interface Pinned {
  readonly address: string;
  /** Subresource integrity. */
  readonly integrity: string;
  /** The nonce by which the page's policy allows scripts, or an empty string. */
  readonly nonce: string;
}

/**
 * Makes the script element that loads such a file. It requests nothing before it is inserted.
 *
 * It is no module: if a module fails, Firefox and WebKit remember the failure and never request it again.
 *
 * @throws TypeError if the page enforces Trusted Types and `address` is a string.
 */
export const pinnedScript = ({address, integrity, nonce}: Pinned): HTMLScriptElement =>
  Object.assign(document.createElement('script'), {
    integrity,
    crossOrigin: 'anonymous',
    referrerPolicy: 'no-referrer',
    nonce,
    src: address,
  });
