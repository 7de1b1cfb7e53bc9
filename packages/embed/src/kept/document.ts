// The document of a kept element: requested once, compared with the static HTML, and handed on to the code.
import {page} from '@countersign/elements/parts.js';
import type {Content} from './element.js';

const MAX_DOCUMENT_BYTES = 4 * 1024 * 1024;
const MAX_DOCUMENT_MS = 20_000;

/** The part of a document that keep.js reads. */
interface Published {
  readonly id?: unknown;
  readonly revision?: unknown;
}

/** True if a document is not what the static HTML shows. The partner may have named another letter. */
export const isNewer = (published: Published | undefined, {campaign, revision}: Content): boolean =>
  !!published && (published.id !== campaign || Number(published.revision) > revision);

const documents = new Map<string, Promise<Published | undefined>>();
/** The answers to our requests for documents. The code takes them, so that each document is requested once. */
export const answers = new Map<string, {readonly response: Response; readonly time: number}>();

/** The element's document, or undefined if that may not be requested yet, or is not to be had. */
export async function publishedOf(element: Element): Promise<Published | undefined> {
  const attribute = (name: string) => element.getAttribute(name);
  const src = attribute('src')?.trim();
  // A pinned document has no other revision, and a signed one cannot be checked.
  const isFixed = ['integrity', 'signed-by'].some((name) => element.hasAttribute(name));
  const mayAsk = /^\s*auto\s*$/i.test(attribute('load') ?? 'auto') && !isFixed;
  if (!src || !mayAsk) return undefined;
  const known = documents.get(src) ?? fetchDocument(src).catch(() => undefined);
  documents.set(src, known);
  return known;
}

async function fetchDocument(src: string): Promise<Published | undefined> {
  const aborter = new AbortController();
  const timer = setTimeout(() => aborter.abort(), MAX_DOCUMENT_MS);
  try {
    const response = await fetch(src, {
      mode: 'cors',
      credentials: 'same-origin',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: aborter.signal,
    });
    if (!response.ok) return undefined;
    const reader = response.body!.getReader();
    // Bytes and no text: the code checks the encoding, too.
    const chunks: BlobPart[] = [];
    for (let size = 0; ;) {
      const {done, value} = await reader.read();
      if (done) break;
      size += value.length;
      if (size > MAX_DOCUMENT_BYTES) return undefined;
      chunks.push(value);
    }
    const body = new Blob(chunks);
    answers.set(new URL(src, page.baseURI).href, {response: new Response(body), time: performance.now()});
    return Object(await new Response(body).json()) as Published;
  } finally {
    clearTimeout(timer);
    // Stop the rest of the body, for example of one that is too large.
    aborter.abort();
  }
}
