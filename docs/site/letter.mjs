// The letter on the front page and on the pages of the elements: the invented one, since they must not advertise with a
// dispute. Readers see it before any script runs, and where none runs. Then the elements take it over.
import {readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {renderShadow} from '@countersign/render';
import {policyHash} from '../../packages/internal-scripts/src/build-packages/page.mjs';
import {campaigns} from './campaigns.mjs';
import {inArabic} from './letter-in-arabic.mjs';

const dist = resolve(import.meta.dirname, '../../packages/embed/dist');
const {version: current, files} = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));
const {campaign} = campaigns.find(({id}) => id === 'open-audit');

/** The version of the code of this build. */
export const version = current;

/** The files of code that the site serves to its own front page, by their path in the repository. */
export const code = Object.fromEntries(
  Object.keys(files)
    .filter((name) => /^(keep|countersign[a-z0-9.-]*)\.js$/.test(name))
    .map((name) => [`packages/embed/dist/${name}`, `code/${current}/${name}`]),
);

const scriptOf = (name) => ({src: `/code/${current}/${name}`, integrity: files[name].integrity});

/** The scripts of pages with a letter: one loads the rest when a reader is near the letter, one is the elements. */
export const scripts = {front: scriptOf('keep.js'), elements: scriptOf('countersign.js')};

/** The bytes that a page loads, with brotli: `first` before a reader is near a letter, `then` all code and the record. */
export const sizes = {
  first: files['keep.js'].brotli,
  then: files['countersign.js'].brotli + files[`countersign-${current}-record.js`].brotli,
};

/** The document of the Arabic letter, as the site serves it. */
export const arabic = inArabic(campaign);

/** The invented letter in the languages of the pages on which it is shown, with the addresses of its documents. */
export const invented = {
  en: {document: campaign, src: '/campaigns/open-audit/campaign.json'},
  ar: {document: arabic, src: '/campaigns/open-audit/in-arabic.json'},
};

/**
 * An element with the invented letter, as HTML that is there before any script.
 *
 * @param {'en' | 'ar'} lang
 * @param {import('@countersign/render').ShadowOptions} [options] - Which element, and its attributes.
 */
export const shown = (lang, options = {}) =>
  renderShadow(invented[lang].document, {lang, src: invented[lang].src, headingLevel: 2, ...options}).trim();

/** The letter on the front page. */
export const letters = {en: shown('en'), ar: shown('ar')};

/**
 * The hashes of the style sheets in HTML, for a policy.
 *
 * @param {readonly string[]} html
 */
export function styleHashes(html) {
  const sheets = html.flatMap((each) => [...each.matchAll(/<style>([^]*?)<\/style>/g)]);
  return [...new Set(sheets.map(([, css]) => `'${policyHash(css)}'`))];
}
