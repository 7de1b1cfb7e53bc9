// The parts of this very file: beside it, under names with its version, pinned by hashes inside it. The build replaces
// each `import()` of a part by `importPart`, and gives the constants below their values.
import {loadPinned, type AddressPolicy} from './pinned-script.js';

declare const VERSION: string;
/** The folder on the CDN that has exactly this version. */
declare const CDN_FOLDER: string;
/** Subresource integrity of each part, by its name. */
declare const HASHES: Readonly<Record<string, string>>;
/** Calls the function that a part consists of with everything that it uses of this file. Returns its exports. */
declare const countersignKit: (part: unknown) => unknown;
declare const countersignPolicy: AddressPolicy | undefined;

/** True if no other copy of the code has registered the elements. Another copy loads its own parts. */
export const isFirstCopy = !customElements.get('cs-campaign');

const own = ownScript();

/** The address of this file, else the same file on the CDN. Nothing is ever loaded relative to the page. */
const home = own && isNamed(own.src) ? own.src : CDN_FOLDER;

/** How often each part was requested. */
const requests = new Map<string, number>();

/**
 * Loads a part and returns its exports.
 *
 * @throws If the part cannot be loaded.
 */
export async function importPart(name: string): Promise<unknown> {
  const times = requests.get(name) ?? 0;
  requests.set(name, times + 1);
  const address = new URL(`countersign-${VERSION}-${name}.js`, home);
  // The cache of the browser may still have the bytes that failed.
  if (times > 0) address.search = `?retry=${times}`;
  let content: unknown;
  await loadPinned({
    address: address.href,
    integrity: HASHES[name]!,
    nonce: own?.nonce ?? '',
    policy: countersignPolicy,
    receive: (part) => (content = countersignKit(part)),
  });
  return content;
}

/** The element that has loaded this file: the browser tells a classic script, and a module finds it by its name. */
function ownScript(): HTMLScriptElement | undefined {
  if (document.currentScript) return document.currentScript as HTMLScriptElement;
  const named = [...document.scripts].filter(({src}) => isNamed(src));
  return named.find(({src}) => src.includes(VERSION)) ?? named[0];
}

/** True if an address ends with a name under which this file is served: with its version or without. */
function isNamed(src: string | undefined): boolean {
  const path = src?.split(/[?#]/)[0];
  return ['', `-${VERSION}`].some((version) => path?.endsWith(`/countersign${version}.js`));
}
