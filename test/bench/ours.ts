// Ours as it is published: the file of the last build, under its version and by its hash.
import {readFileSync} from 'node:fs';
import {renderShadow, renderSnippet} from '@countersign/render';
import {CACHE, TYPES, type Resource} from './server.ts';

const dist = new URL('../../packages/embed/dist/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, dist), 'utf8');

const {version, files} = JSON.parse(read('manifest.json')) as {
  version: string;
  files: Record<string, unknown> & {'countersign.js': {integrity: string}};
};

/** Where the code lies, as on a CDN. */
export const CODE = `/npm/@countersign/embed@${version}/dist/countersign.js`;
const {integrity} = files['countersign.js'];

/** Where its part for the record lies. */
export const RECORD = CODE.replace('countersign.js', `countersign-${version}-record.js`);

/** The code and its parts, by their addresses. */
export const codeFiles = (): [address: string, file: Resource][] =>
  Object.keys(files)
    .filter((name) => /^countersign[.-]/.test(name))
    .map((name) => [CODE.replace('countersign.js', name), {body: read(name), type: TYPES.js, cache: CACHE.pinned}]);

/** The layout of the whole record, which the peers show too. An overview draws less, and its record when it is opened. */
const layout = 'full';

/** What `countersign snippet --layout full` prints: the whole campaign is its fallback content. */
export const snippet = (campaign: unknown, src: string): string =>
  renderSnippet({campaign, src, script: CODE, integrity, layout});

/** The same with something else in place of the fallback. */
export const snippetWith = (campaign: unknown, src: string, fallback: string): string =>
  snippet(campaign, src).replace(/<article [^]*<\/article>/, () => fallback);

/** What `countersign render --as shadow --layout full` prints, with the script that it says to load. */
export const rendered = (campaign: unknown, src: string): string =>
  `<script type="module" src="${CODE}" integrity="${integrity}" referrerpolicy="no-referrer"></script>
${renderShadow(campaign, {src, layout})}`;
