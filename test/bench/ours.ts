// Ours as it is published: the files of the last build, in one folder under their version, each by its hash.
import {readFileSync} from 'node:fs';
import {renderShadow, renderSnippet} from '@countersign/render';
import type {Layout} from './contestants/shared/campaign.ts';
import {CACHE, TYPES, type Resource} from './server.ts';

const dist = new URL('../../packages/embed/dist/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, dist), 'utf8');

const {version, files} = JSON.parse(read('manifest.json')) as {
  version: string;
  files: Record<string, unknown> & Record<'countersign.js' | 'keep.js', {integrity: string}>;
};

/** The folder of the code, as on a CDN. `keep.js` finds the rest beside itself. */
const FOLDER = `/npm/@countersign/embed@${version}/dist/`;

/** Address of the code, which one tag names. */
export const CODE = `${FOLDER}countersign.js`;
/** Address of the small script that a snippet names. */
export const KEEP = `${FOLDER}keep.js`;
/** Address of the part for the record. */
export const RECORD = `${FOLDER}countersign-${version}-record.js`;

/** Every file of code, by its address. */
export const codeFiles = (): [address: string, file: Resource][] =>
  Object.keys(files).map((name) => [FOLDER + name, {body: read(name), type: TYPES.js, cache: CACHE.pinned}]);

/** A letter as a page is to show it. */
export interface ShownLetter {
  readonly campaign: unknown;
  /** Address of the document. */
  readonly src: string;
  readonly layout: Layout;
}

/** What `countersign snippet` prints: `keep.js`, and the campaign as static HTML inside the element. */
export const snippet = (letter: ShownLetter): string =>
  renderSnippet({...letter, script: KEEP, integrity: files['keep.js'].integrity});

/** One tag: the script of the whole code, and an element with this inside. */
export const tag = (letter: ShownLetter, inside = ''): string =>
  renderSnippet({...letter, script: CODE, integrity: files['countersign.js'].integrity}).replace(
    /<article [^]*<\/article>/,
    () => inside,
  );

/** What `countersign render --as shadow` prints, with the script that it says to load. */
export const rendered = ({campaign, src, layout}: ShownLetter): string =>
  `<script type="module" src="${CODE}" integrity="${files['countersign.js'].integrity}" referrerpolicy="no-referrer"></script>
${renderShadow(campaign, {src, layout})}`;
