// Every way in which a campaign gets onto a page, in the order of docs/ways-in.md.

/**
 * @typedef {object} Measured
 * @property {number} requests - What a page requests for it besides itself, without logos.
 * @property {number} bytes - What these answers come to, each compressed by brotli.
 * @property {'campaign' | 'link' | 'nothing'} withoutScript - What readers see where no script runs.
 */

/** @typedef {typeof ways[number]['name']} WayName */

export const ways = /** @type {const} */ ([
  {name: 'html', test: 'test/ways/ways.test.ts'},
  {name: 'click', test: 'test/ways/ways.test.ts'},
  {name: 'vendor', test: 'test/ways/ways.test.ts'},
  {name: 'import-map', test: 'test/ways/ways.test.ts'},
  {name: 'iframe', test: 'test/ways/ways.test.ts'},
  {name: 'oembed', test: 'test/ways/ways.test.ts'},
  {name: 'light', test: 'test/ways/ways.test.ts'},
  {name: 'shadow', test: 'test/ways/ways.test.ts'},
  {name: 'page', test: 'test/ways/ways.test.ts'},
  {name: 'react', test: 'test/consumers/react.test.ts'},
  {name: 'vue', test: 'test/consumers/vue.test.ts'},
  {name: 'svelte', test: 'test/consumers/svelte.test.ts'},
  {name: 'astro', test: 'test/consumers/astro.test.ts'},
  {name: 'eleventy', test: 'test/consumers/eleventy.test.ts'},
]);
