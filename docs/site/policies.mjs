// The Content Security Policy of each kind of page. It stands in the page. A server that can send headers sends it, too,
// with `frame-ancestors`, which only a header can say.

const join = (directives) =>
  Object.entries({'default-src': "'none'", ...directives, 'base-uri': "'none'"})
    .map((pair) => pair.join(' '))
    .join('; ');

const READING = {'style-src': "'self'", 'img-src': "'self'"};

export const policies = {
  /** Pages that only show text and pictures of this site. They run no script. */
  reading: join({...READING, 'form-action': "'none'"}),
};
