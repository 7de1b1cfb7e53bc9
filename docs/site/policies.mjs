// The Content Security Policy of each kind of page. It stands in the page. A server that can send headers sends it, too,
// with `frame-ancestors`, which only a header can say.
import {elementPages} from './elements.mjs';
import {letters, styleHashes} from './letter.mjs';

const join = (directives) =>
  Object.entries({'default-src': "'none'", 'base-uri': "'none'", 'form-action': "'none'", ...directives})
    .map((pair) => pair.join(' '))
    .join('; ');

/** Pages on which a letter is live. They load code, document and logos from this site alone. */
const withLetter = (html, directives = {}) =>
  join({
    'script-src': "'self'",
    'style-src': ["'self'", ...styleHashes(html)].join(' '),
    'img-src': "'self'",
    'connect-src': "'self'",
    'require-trusted-types-for': "'script'",
    'trusted-types': 'countersign',
    ...directives,
  });

export const policies = {
  /** Pages that only show text and pictures of this site. They run no script. */
  reading: join({'style-src': "'self'", 'img-src': "'self'"}),
  /** The page that searches in the guides. It is the only one that may compile WebAssembly. */
  search: join({
    'script-src': "'self' 'wasm-unsafe-eval'",
    'style-src': "'self'",
    'img-src': "'self'",
    'connect-src': "'self'",
    'require-trusted-types-for': "'script'",
    'trusted-types': "'none'",
  }),
  /** Its form leads to the snippet builder. */
  front: withLetter(Object.values(letters), {'form-action': "'self'"}),
  /** An invented partner's pages, with a real letter on them. */
  examples: withLetter([]),
  elements: withLetter(elementPages.flatMap(({english, arabic}) => [english, arabic])),
};
