// Data of a page for search engines and assistants, in schema.org's vocabulary, as JSON-LD. It is no script, so no policy
// has to allow it. https://schema.org/SoftwareApplication, https://schema.org/BreadcrumbList
import {inertJson} from '@countersign/render';
import {SITE} from './address.mjs';
import {version} from './letter.mjs';

const at = (path) => new URL(path.replace(/^\//, ''), SITE).href;
const graph = (data) => inertJson({'@context': 'https://schema.org', ...data});

/** Of the front page in a language: what Countersign is. */
export const application = ({lang, address, words}) =>
  graph({
    '@type': 'SoftwareApplication',
    name: 'Countersign',
    description: words.front.description,
    url: at(address),
    inLanguage: lang,
    applicationCategory: 'DeveloperApplication',
    operatingSystem: 'Web',
    softwareVersion: version,
    license: 'https://spdx.org/licenses/MIT.html',
    isAccessibleForFree: true,
    offers: {'@type': 'Offer', price: 0, priceCurrency: 'USD'},
  });

/** Of a guide: the shelf on which it stands, and the guide to which it belongs. */
export function breadcrumbs({shelf, parent, title, address}) {
  const crumbs = [
    {name: 'Guides', item: at('/guides/')},
    {name: shelf.title, item: at(`/guides/#${shelf.name}`)},
    ...(parent ? [{name: parent.title, item: at(parent.address)}] : []),
    {name: title, item: at(address)},
  ];
  return graph({
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map((crumb, index) => ({'@type': 'ListItem', position: index + 1, ...crumb})),
  });
}
