/** The part of a Trusted Types policy that a script's address needs. */
export interface AddressPolicy {
  createScriptURL(address: string): unknown;
}

/** A file of code, the hash of its bytes, and who receives what it has. */
export interface PinnedScript {
  /** Full address of the file. */
  readonly address: string;
  /** Subresource integrity of the file. */
  readonly integrity: string;
  /** Nonce of the script that loads this one, for pages whose policy asks for it. */
  readonly nonce: string;
  /** Trusted Types policy, where the browser has such policies. */
  readonly policy: AddressPolicy | undefined;
  /** Called by the file, before the promise resolves. */
  readonly receive: (content: never) => void;
}

/**
 * Loads a file of code whose bytes are pinned by a hash. The file hands itself over by
 * `document.currentScript.countersign(…)`: it needs no global, and does nothing in any other script element.
 *
 * The script is a classic one in a new element each time. Firefox and WebKit never fetch a failed module again, and
 * Chromium runs a module that failed its hash if `import()` asks for it.
 *
 * @returns A promise that resolves when the file has handed itself over.
 * @throws If the file is missing, has other bytes, is refused by the page's policy, or fails while it runs.
 */
export function loadPinned({address, integrity, nonce, policy, receive}: PinnedScript): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    const end = () => {
      script.remove();
      // After `resolve` this does nothing.
      reject(new Error(address));
    };
    Object.assign(script, {
      integrity,
      crossOrigin: 'anonymous',
      referrerPolicy: 'no-referrer',
      nonce,
      // A page that enforces Trusted Types takes no string.
      src: policy ? policy.createScriptURL(address) : address,
      onload: end,
      onerror: end,
      countersign: (content: never) => {
        try {
          receive(content);
          resolve();
        } catch (error) {
          reject(new Error(address, {cause: error}));
        }
      },
    });
    document.head.append(script);
  });
}
