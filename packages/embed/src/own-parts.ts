// The parts of this very file: beside it, under names with its version, pinned by hashes inside it. The build replaces
// each `import()` of a part by `importPart`, and gives the constants below their values.
import {page, type EarlyAnswer, type KeptContent} from '@countersign/elements/parts.js';
import {loadPinned, type AddressPolicy} from './pinned-script.js';

declare const VERSION: string;
/** The folder on the CDN that has exactly this version. */
declare const CDN_FOLDER: string;
/** Subresource integrity of each part, by its name. */
declare const HASHES: Readonly<Record<string, string>>;
/** Calls the function that a part consists of with everything that it uses of this file. Returns its exports. */
declare const countersignKit: (part: unknown) => unknown;
declare const countersignPolicy: AddressPolicy | undefined;
/** The element of this script, if it is a classic one. */
declare const countersignScript:
  (HTMLScriptElement & {countersignAnswers?: EarlyAnswers; countersignKept?: KeptContents}) | null;

type EarlyAnswers = ReadonlyMap<string, EarlyAnswer>;
type KeptContents = WeakMap<Element, KeptContent>;

/** The documents that keep.js has asked for before it loaded this file. */
export const earlyAnswers: EarlyAnswers = countersignScript?.countersignAnswers ?? new Map<string, EarlyAnswer>();

/** The elements in which keep.js has found a campaign as static HTML. */
export const keptContents: KeptContents = countersignScript?.countersignKept ?? new WeakMap();

/** True if no other copy of the code has registered the elements. Another copy loads its own parts. */
export const isFirstCopy = !customElements.get('cs-campaign');

const {address: home, nonce} = findOwn();

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
  await loadPinned(
    {address: address.href, integrity: HASHES[name]!, nonce, policy: countersignPolicy},
    (part) => (content = countersignKit(part)),
  );
  return content;
}

/**
 * Finds the address of this file, and the nonce of the script that has loaded it.
 *
 * The browser tells a classic script its element. A module finds its address where the call stack begins, or where that
 * says nothing, in a script of the page. Code in a bundle has another name, and takes its parts from the CDN. Nothing
 * is ever loaded relative to the page, or from an address that is not a script's.
 */
function findOwn(): {readonly address: string; readonly nonce: string} {
  const scripts = countersignScript ? [countersignScript] : [...page.scripts];
  const [called = ''] = /[a-z-]{1,30}:\/\/[^\s()]+?(?=:\d+:\d+)/.exec(String(new Error().stack)) ?? [];
  const address = [...(countersignScript ? [] : [called]), ...scripts.map(({src}) => src)].find(isNamed);
  const script = countersignScript ?? scripts.find(({src}) => src === address);
  return {address: address ?? CDN_FOLDER, nonce: script?.nonce ?? ''};
}

/** True if an address ends with a name under which this file is served: with its version or without. */
function isNamed(src: string): boolean {
  const path = src.split(/[?#]/)[0]!;
  return ['', `-${VERSION}`].some((version) => path.endsWith(`/countersign${version}.js`));
}
