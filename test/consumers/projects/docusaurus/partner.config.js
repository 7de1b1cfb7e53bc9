// What the partner has already, and what the snippet says to add to it.
import added from './docusaurus.config.js';

export default {
  title: 'A partner',
  url: 'https://partner.example.org',
  baseUrl: '/',
  trailingSlash: true,
  future: {v4: true, faster: true},
  themes: ['@docusaurus/theme-classic'],
  plugins: ['@docusaurus/plugin-content-pages', ...added.plugins],
};
