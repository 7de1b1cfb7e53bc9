import node from '@astrojs/node';

// Pages are written while the site is built, but for those that say `prerender = false`.
export default {adapter: node({mode: 'standalone'})};
