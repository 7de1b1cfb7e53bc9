// Every way in which a campaign gets onto a page, in the order of docs/ways-in.md.

/**
 * @typedef {object} Measured
 * @property {number} requests - Number of requests besides the page itself, without logos.
 * @property {number} bytes - Size of the page and these answers, each compressed by brotli.
 * @property {'campaign' | 'overview' | 'link' | 'nothing'} withoutScript - The content that readers see without script.
 */

/** @typedef {typeof ways[number]['name']} WayName */

const SRC = 'https://countersign.example.org/microsoft-azure-review/campaign.json';

/**
 * `page`: its guide in docs/sites. `site`: the site it is for. `section`: its heading there, or the name of the tool.
 * `args`: the `countersign` command that makes it.
 */
export const ways = /** @type {const} */ ([
  {
    name: 'html',
    page: 'html',
    site: 'takes HTML with a script',
    section: 'The snippet',
    args: ['snippet', SRC],
    test: 'test/ways/ways.test.ts',
  },
  {
    name: 'click',
    page: 'html',
    site: 'asks readers before it requests anything from others',
    section: 'The snippet that asks first',
    args: ['snippet', SRC, '--load', 'click'],
    test: 'test/ways/ways.test.ts',
  },
  {
    name: 'vendor',
    page: 'html',
    site: 'serves everything itself',
    section: 'All from your own site',
    args: ['vendor', 'letters/azure', '--base', '/letters/azure/', '--from', SRC],
    test: 'test/ways/ways.test.ts',
  },
  {
    name: 'iframe',
    page: 'no-scripts',
    site: 'takes frames and drops scripts',
    section: 'A frame',
    args: ['snippet', SRC, '--for', 'iframe'],
    test: 'test/ways/ways.test.ts',
  },
  {
    name: 'oembed',
    page: 'no-scripts',
    site: 'turns pasted addresses into previews, as WordPress does',
    section: 'An address',
    args: ['frame', SRC, '--as', 'oembed'],
    test: 'test/ways/ways.test.ts',
  },
  {
    name: 'light',
    page: 'no-scripts',
    site: 'drops scripts and frames; mail and feeds',
    section: 'Plain HTML',
    args: ['render', SRC],
    test: 'test/ways/ways.test.ts',
  },
  {
    name: 'shadow',
    page: 'server',
    site: 'writes its pages on a server',
    section: 'Elements rendered on a server',
    args: ['render', SRC, '--as', 'shadow'],
    test: 'test/ways/ways.test.ts',
  },
  {
    name: 'page',
    page: 'own-page',
    site: 'is the campaign’s own',
    section: 'A page of its own',
    args: ['render', SRC, '--as', 'page'],
    test: 'test/ways/ways.test.ts',
  },
  {
    name: 'import-map',
    page: 'html',
    site: 'has modules of its own and no bundler',
    section: 'An import map',
    args: ['snippet', SRC, '--for', 'import-map'],
    test: 'test/ways/ways.test.ts',
  },
  {
    name: 'react',
    page: 'react',
    site: 'is made with React 19',
    section: 'React',
    args: ['snippet', SRC, '--for', 'react'],
    test: 'test/consumers/react.test.ts',
  },
  {
    name: 'next',
    page: 'next',
    site: 'is made with Next 16',
    section: 'Next',
    args: ['snippet', SRC, '--for', 'next'],
    test: 'test/consumers/next.test.ts',
  },
  {
    name: 'react-router',
    page: 'react-router',
    site: 'is made with React Router 8',
    section: 'React Router',
    args: ['snippet', SRC, '--for', 'react-router'],
    test: 'test/consumers/react-router.test.ts',
  },
  {
    name: 'docusaurus',
    page: 'docusaurus',
    site: 'is made with Docusaurus 3',
    section: 'Docusaurus',
    args: ['snippet', SRC, '--for', 'docusaurus'],
    test: 'test/consumers/docusaurus.test.ts',
  },
  {
    name: 'vue',
    page: 'vue',
    site: 'is made with Vue 3',
    section: 'Vue',
    args: ['snippet', SRC, '--for', 'vue'],
    test: 'test/consumers/vue.test.ts',
  },
  {
    name: 'nuxt',
    page: 'nuxt',
    site: 'is made with Nuxt 4',
    section: 'Nuxt',
    args: ['snippet', SRC, '--for', 'nuxt'],
    test: 'test/consumers/nuxt.test.ts',
  },
  {
    name: 'svelte',
    page: 'svelte',
    site: 'is made with Svelte 5',
    section: 'Svelte',
    args: ['snippet', SRC, '--for', 'svelte'],
    test: 'test/consumers/svelte.test.ts',
  },
  {
    name: 'sveltekit',
    page: 'sveltekit',
    site: 'is made with SvelteKit 3',
    section: 'SvelteKit',
    args: ['snippet', SRC, '--for', 'sveltekit'],
    test: 'test/consumers/sveltekit.test.ts',
  },
  {
    name: 'angular',
    page: 'angular',
    site: 'is made with Angular 22',
    section: 'Angular',
    args: ['snippet', SRC, '--for', 'angular'],
    test: 'test/consumers/angular.test.ts',
  },
  {
    name: 'astro',
    page: 'astro',
    site: 'is made with Astro 7',
    section: 'Astro',
    args: ['snippet', SRC, '--for', 'astro'],
    test: 'test/consumers/astro.test.ts',
  },
  {
    name: 'eleventy',
    page: 'eleventy',
    site: 'is made with Eleventy 3',
    section: 'Eleventy',
    args: ['snippet', SRC, '--for', 'eleventy'],
    test: 'test/consumers/eleventy.test.ts',
  },
]);
