// The editors and filters of docs/editors.md, the ways to embed, and the words for what becomes of each.

/** What readers get, by the word in measured.json. No other word is possible. */
export const RESULTS = /** @type {const} */ ({
  living: 'living',
  asks: 'asks, then living',
  frame: 'frame',
  'sealed-frame': 'sealed frame',
  static: 'plain HTML',
  link: 'link',
  address: 'address as text',
});

/** @typedef {keyof typeof RESULTS} Result */

/** The ways, in the order of the table. `section`: their heading in docs/ways-in.md, with what is asked for besides. */
export const WAYS = /** @type {const} */ ([
  {name: 'snippet', label: 'Snippet'},
  {name: 'link', label: 'Snippet with a link'},
  {name: 'click', label: 'Snippet that asks first'},
  {name: 'frame', label: 'Frame'},
  {name: 'plain', label: 'Plain HTML'},
  {name: 'record', label: 'Whole record, for editors'},
  {name: 'address', label: 'Address'},
]);

/** @typedef {typeof WAYS[number]['name']} Way */

/** How HTML gets into a tool: into its view of the source, or pasted as formatted text. Filters have only the first. */
export const ROUTES = /** @type {const} */ (['source', 'paste']);

/** @typedef {typeof ROUTES[number]} Route */

/** The tools, in the order of the table. */
export const TOOLS = /** @type {const} */ ([
  {name: 'wordpress-author', label: 'WordPress, author or contributor'},
  {name: 'wordpress-admin', label: 'WordPress, administrator, classic editor'},
  {name: 'drupal-basic', label: 'Drupal, Basic HTML'},
  {name: 'drupal-restricted', label: 'Drupal, Restricted HTML'},
  {name: 'ckeditor', label: 'CKEditor 5'},
  {name: 'ckeditor-html', label: 'CKEditor 5 with General HTML Support'},
  {name: 'tinymce', label: 'TinyMCE'},
  {name: 'tiptap', label: 'TipTap'},
  {name: 'prosemirror', label: 'ProseMirror'},
  {name: 'quill', label: 'Quill'},
  {name: 'trix', label: 'Trix'},
  {name: 'dompurify', label: 'DOMPurify'},
  {name: 'sanitize-html', label: 'sanitize-html'},
]);

/** @typedef {typeof TOOLS[number]['name']} Tool */

/**
 * @typedef {object} Measured
 * @property {Record<Way, Partial<Record<Route, Result>>>} ways
 * @property {boolean} keepsDirection - Whether Arabic text is set from right to left on a page in English.
 */
