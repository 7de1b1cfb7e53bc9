// The letter on the front page: the invented one, since a front page must not advertise with a dispute. Readers see it
// before any script runs, and where none runs. Then `cs-campaign` takes it over.
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {renderShadow} from '@countersign/render';
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

/** The script that loads the rest when a reader is near the letter. */
export const script = {src: `/code/${current}/keep.js`, integrity: files['keep.js'].integrity};

/** The bytes that a page loads, with brotli: `first` before a reader is near a letter, `then` all code and the record. */
export const sizes = {
  first: files['keep.js'].brotli,
  then: files['countersign.js'].brotli + files[`countersign-${current}-record.js`].brotli,
};

/** The document of the Arabic letter, as the site serves it. */
export const arabic = inArabic(campaign);

const render = (document, lang, name) =>
  renderShadow(document, {lang, src: `/campaigns/open-audit/${name}`, headingLevel: 2}).trim();

export const letters = {
  en: render(campaign, 'en', 'campaign.json'),
  ar: render(arabic, 'ar', 'in-arabic.json'),
};

const sheets = Object.values(letters).flatMap((html) => [...html.matchAll(/<style>([^]*?)<\/style>/g)]);

/** The hashes of the style sheets in the letter, for a policy. */
export const styleHashes = [
  ...new Set(sheets.map(([, css]) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`)),
];
