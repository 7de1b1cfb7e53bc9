// Keeps the files of the studio in the browser, so that it works without a network. It answers for these files alone:
// every other request goes its way untouched.
//
// A new version is fetched and checked beside the old one. It takes over when all pages of the studio are closed, or
// when a person asks for it. The files of the version before stay until the next one: pages that are still open need
// its parts.

/** The files of this version: the path in the folder of the studio, and the hash. The build writes them. */
declare const FILES: readonly (readonly [path: string, integrity: string])[];
/** Differs if a file does. */
declare const VERSION: string;

/** The part of a browser's service worker that is used here. */
interface Scope {
  readonly registration: {readonly scope: string};
  readonly clients: {claim(): Promise<void>};
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', hear: (event: Lasting) => void): void;
  addEventListener(type: 'message', hear: (event: {readonly data: unknown}) => void): void;
  addEventListener(type: 'fetch', hear: (event: Fetched) => void): void;
}

interface Lasting {
  waitUntil(done: Promise<unknown>): void;
}

interface Fetched {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

const scope = self as unknown as Scope;
const folder = scope.registration.scope;
// Another folder of this host may have a studio of its own.
const PREFIX = `countersign-studio ${folder} `;
const own = PREFIX + VERSION;
const known = new Set(FILES.map(([path]) => new URL(path, folder).href));

scope.addEventListener('install', (event) => event.waitUntil(keepAll()));
scope.addEventListener('activate', (event) => event.waitUntil(forgetOld().then(() => scope.clients.claim())));
scope.addEventListener('message', ({data}) => void (data === 'take over' && scope.skipWaiting()));

scope.addEventListener('fetch', (event) => {
  const {method, url, mode} = event.request;
  const {origin, pathname} = new URL(url);
  const address = origin + pathname;
  const isOurs = address.startsWith(folder) && (known.has(address) || address.startsWith(`${folder}parts/`));
  if (method !== 'GET' || !isOurs) return;
  // A page has no query of its own, but for the file of the command, which is on no server.
  if (mode !== 'navigate' && url !== address) return;
  event.respondWith(answer(address, event.request));
});

/** A file of this version, else a part of the one before, else what the network has. */
async function answer(address: string, request: Request): Promise<Response> {
  const cache = await caches.open(own);
  return (await cache.match(address)) ?? (await caches.match(address)) ?? (await fetch(request));
}

/** Fetches each file anew, and refuses one that is not of this version. A version that is not whole leaves nothing. */
async function keepAll(): Promise<void> {
  const isNew = !(await caches.has(own));
  try {
    await keepEach();
  } catch (error) {
    if (isNew) await caches.delete(own);
    throw error;
  }
}

async function keepEach(): Promise<void> {
  const cache = await caches.open(own);
  await Promise.all(
    FILES.map(async ([path, integrity]) => {
      const response = await fetch(new URL(path, folder), {integrity, cache: 'no-cache', redirect: 'error'});
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      await cache.put(new URL(path, folder).href, response);
    }),
  );
}

/**
 * Forgets the files of versions that no open page has. The names are in the order in which they were made: one after
 * our own is a newer version that is on its way. Of two before it, one may have waited and never run.
 */
async function forgetOld(): Promise<void> {
  const all = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
  const older = all.slice(0, all.indexOf(own));
  await Promise.all(older.slice(0, -2).map((name) => caches.delete(name)));
}
