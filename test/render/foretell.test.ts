// How much a publication would write, worked out before anything is drawn.
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {suite, test} from 'node:test';
import {readCampaign, type Campaign} from '@countersign/campaign';
import {foretell, MOST_FILES, pageLanguages, publication, wantedPictures} from '@countersign/render';
import {example} from '../support/documents/example.ts';
import {manyPages} from '../support/documents/many-pages.ts';
import {RELEASE} from './release.ts';

interface Case {
  readonly document: unknown;
  readonly earlier?: readonly string[];
}

const published = (name: string): Case => ({
  document: JSON.parse(readFileSync(new URL(`../../packages/${name}/campaign.json`, import.meta.url), 'utf8')),
});

const RETRACTION = {'/stage': 'retracted', '/closing': {date: '2026-06', note: 'It was forged.'}};
const EARLIER = ['index.es.html', 'demands/old.html', 'calendar.ics', 'index.html'];

const CASES: Readonly<Record<string, Case>> = {
  'the first campaign': published('microsoft-azure-review'),
  'the second campaign': published('apple-content-scanning'),
  'the example': {document: example()},
  'the example with files of earlier revisions': {document: example(), earlier: EARLIER},
  'a retracted campaign': {document: example(RETRACTION), earlier: EARLIER},
};

function read(document: unknown): Campaign {
  const result = readCampaign(document);
  assert(result.ok, JSON.stringify(result));
  return result.campaign;
}

const bytesOf = (campaign: unknown) => new TextEncoder().encode(JSON.stringify(campaign));

suite('what a publication would write', () => {
  for (const [name, {document, earlier}] of Object.entries(CASES)) {
    test(`${name}: the number of files, pages and pictures is exact, and so is about the size`, () => {
      const campaign = read(document);
      const png = new Uint8Array(60_000);
      const pictures = new Map(
        wantedPictures(campaign, earlier).map((wanted) => [wanted.name, {png, text: 'x', width: 1, height: 1}]),
      );
      const sources = {bibtex: 'x', ris: 'x', 'csl-json': 'x'};
      const references = Object.fromEntries(pageLanguages(campaign, earlier).map((lang) => [lang, sources]));
      const options = {document: bytesOf(document), earlier};
      for (const drawn of [pictures, undefined]) {
        const written = publication(campaign, RELEASE, {...options, references, pictures: drawn});
        const foretold = foretell(campaign, RELEASE, {...options, withPictures: drawn !== undefined});
        assert.equal(foretold.files, written.size);
        assert.equal(foretold.pages, [...written.keys()].filter((each) => each.endsWith('.html')).length);
        assert.equal(foretold.pictures, drawn?.size ?? 0);
        assert.equal(foretold.isTooMuch, false);
        const size = [...written.values()].reduce((sum, content) => sum + Buffer.byteLength(content), 0);
        assert.ok(foretold.bytes > size / 4 && foretold.bytes < size * 4, `${foretold.bytes} of ${size} bytes`);
      }
    });
  }

  test('is too much for a document with as many demands and languages as it may have', () => {
    const document = manyPages();
    const {files, pages, pictures, isTooMuch} = foretell(read(document), RELEASE, {
      document: bytesOf(document),
      withPictures: true,
    });
    assert.ok(isTooMuch);
    assert.ok(files > 10 * MOST_FILES);
    assert.equal(pages, 50 * (200 + 6) + 1);
    assert.equal(pictures, 50 * (200 + 2));
  });

  test('is never too much of a campaign that is retracted: readers have those addresses', () => {
    const document = manyPages(RETRACTION);
    const {files, isTooMuch} = foretell(read(document), RELEASE, {document: bytesOf(document), withPictures: true});
    assert.ok(files > MOST_FILES);
    assert.equal(isTooMuch, false);
  });
});
