import {page} from '@countersign/elements/parts.js';

/** The part of a Trusted Types policy that a script's address needs. */
export interface AddressPolicy {
  createScriptURL(address: string): unknown;
}

/** A file of code, and the hash of its bytes. */
export interface PinnedScript {
  /** Full address of the file. */
  readonly address: string;
  /** Subresource integrity of the file. */
  readonly integrity: string;
  /** Nonce of the script that loads this one, for pages whose policy asks for it. */
  readonly nonce: string;
  /** Trusted Types policy, where the browser has such policies. */
  readonly policy?: AddressPolicy | undefined;
}

/**
 * Makes the script element that loads a file of code whose bytes are pinned by a hash. It requests nothing before it is
 * inserted. The file finds what it is given as properties of its own script element: `document.currentScript`.
 *
 * The script is a classic one in a new element each time. Firefox and WebKit never fetch a failed module again, and
 * Chromium runs a module that failed its hash if `import()` asks for it.
 *
 * @param given - Properties of the element, such as `onload`.
 * @throws TypeError if the page enforces Trusted Types and there is no policy.
 */
export const pinnedScript = (
  {address, integrity, nonce, policy}: PinnedScript,
  given: Readonly<Record<string, unknown>>,
): HTMLScriptElement =>
  Object.assign(page.createElement('script'), {
    // Without it a classic script is read in the encoding of the page.
    charset: 'utf-8',
    integrity,
    crossOrigin: 'anonymous',
    referrerPolicy: 'no-referrer',
    nonce,
    // A page that enforces Trusted Types takes no string.
    src: policy ? policy.createScriptURL(address) : address,
    ...given,
  } as object);

/**
 * Loads a part of the code. The file hands itself over by `document.currentScript.countersign(…)`. So it needs no
 * global, and does nothing in any other script element.
 *
 * @param receive - Called by the file, before the promise resolves.
 * @returns A promise that resolves when the file has handed itself over.
 * @throws If the file is missing, has other bytes, is refused by the page's policy, or fails while it runs.
 */
export function loadPinned(pinned: PinnedScript, receive: (content: never) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = () => {
      script.remove();
      // After `resolve` this does nothing.
      reject(new Error(pinned.address));
    };
    const countersign = (content: never) => {
      try {
        receive(content);
        resolve();
      } catch (error) {
        reject(new Error(pinned.address, {cause: error}));
      }
    };
    const script = pinnedScript(pinned, {onload: end, onerror: end, countersign});
    page.head.append(script);
  });
}
