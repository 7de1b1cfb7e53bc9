// The folder that the studio makes is the one that the command writes, byte for byte.
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import type {JsonObject} from '../../packages/studio/src/document/json.ts';
import {withValue} from '../../packages/studio/src/document/json.ts';
import {planFolder} from '../../packages/studio/src/worker/publish/pictures.ts';
import {publishFolder} from '../../packages/studio/src/worker/publish/publish.ts';
import type {PublishRequest, ServedFolder} from '../../packages/studio/src/worker/publish/request.ts';
import {textOf} from '../../packages/studio/src/worker/state.ts';
import {embedRelease} from '../../packages/cli/src/release/embed-release.ts';
import {countersign, SOON} from '../support/command-line/command.ts';
import {manyPages} from '../support/documents/many-pages.ts';
import {answersTo} from '../../packages/studio/src/document/approvals.ts';

const work = mkdtempSync(join(tmpdir(), 'countersign-studio-'));
after(() => rmSync(work, {recursive: true}));

const NOW = new Date(Number(SOON) * 1000);
const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url));
const documentIn = (path: string) => JSON.parse(read(path).toString()) as JsonObject;

const LOGOS = new Map(
  ['clearwater.webp', 'clearwater-dark.webp'].map((name) => [
    `logos/${name}`,
    new Uint8Array(read(`docs/demo/documents/logos/${name}`)),
  ]),
);
const DOCUMENTS = {
  example: 'test/fixtures/example-campaign.json',
  'first campaign': 'packages/microsoft-azure-review/campaign.json',
  'second campaign': 'packages/apple-content-scanning/campaign.json',
};

/** Publishes with the command. Returns every file of the folder by name. */
async function commanded(name: string, document: JsonObject): Promise<Map<string, Uint8Array>> {
  const source = join(work, name);
  const folder = join(source, 'site');
  mkdirSync(join(source, 'logos'), {recursive: true});
  for (const [path, bytes] of LOGOS) writeFileSync(join(source, path), bytes);
  writeFileSync(join(source, 'draft.json'), textOf({document, published: undefined}));
  const from = join(source, 'draft.json');
  const {code, stderr} = await countersign(['publish', folder, '--from', from, '--without-pictures']);
  assert.equal(code, 0, stderr);
  return filesIn(folder);
}

function filesIn(folder: string): Map<string, Uint8Array> {
  const entries = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  return new Map(
    entries.map(({parentPath, name}) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length + 1), new Uint8Array(readFileSync(path))];
    }),
  );
}

const served = (files: ReadonlyMap<string, Uint8Array>): ServedFolder => ({
  files: (JSON.parse(Buffer.from(files.get('countersign-publish.json')!).toString()) as {files: string[]}).files,
  document: files.get('campaign.json'),
  revisions: new Map([...files].filter(([name]) => /^campaign\.\d+\.json$/.test(name))),
  logos: new Map([...files].filter(([name]) => name.startsWith('logos/'))),
});

function made(document: JsonObject, request: Partial<PublishRequest> = {}, published?: string) {
  const state = {document, published};
  const answer = publishFolder(state, embedRelease(), {logos: LOGOS, ...request}, NOW);
  assert.ok(answer.ok, JSON.stringify(answer));
  return answer;
}

/** Compares names first, so that a failure prints no file. */
function assertSame(files: ReadonlyMap<string, Uint8Array>, wanted: ReadonlyMap<string, Uint8Array>): void {
  assert.deepEqual([...files.keys()].sort(), [...wanted.keys()].sort());
  for (const [name, bytes] of wanted) assert.equal(Buffer.compare(files.get(name)!, bytes), 0, name);
}

/** The next revision of a document: its title has other words, and its revision is one higher. */
const nextOf = (document: JsonObject): JsonObject =>
  withValue(
    withValue(document, '/revision', Number(document['revision']) + 1),
    '/updated',
    NOW.toISOString().replace(/\.\d+/, ''),
  );

for (const [name, path] of Object.entries(DOCUMENTS)) {
  test(`first and second publication are the same as the command’s: ${name}`, async () => {
    const document = documentIn(path);
    const first = await commanded(name, document);
    assertSame(new Map(made(document).files), first);

    const next = nextOf(document);
    const second = await commanded(name, next);
    const answer = made(next, {served: served(first)});
    assertSame(new Map([...first, ...answer.files]), second);
    // Without a look into the folder, the published document tells the names: only the record may know more.
    const zipped = new Map([...made(next, {}, textOf({document, published: undefined})).files]);
    assertSame(new Map([...first, ...zipped]), second);
  });
}

test('a document whose revision was not raised is refused, with the remedy', () => {
  const document = documentIn(DOCUMENTS.example);
  const changed = withValue(document, '/letter/title', 'Another title');
  const state = {document: changed, published: textOf({document, published: undefined})};
  const answer = publishFolder(state, embedRelease(), {logos: LOGOS}, NOW);
  assert.ok(!answer.ok);
  assert.equal(answer.problems[0]!.pointer, '/revision');
});

test('a logo of another size than its document says is refused, and a missing one is a task for a person', () => {
  const document = documentIn(DOCUMENTS.example);
  const release = embedRelease();
  const swapped = new Map([...LOGOS].map(([path]) => [path, new Uint8Array([1, 2, 3])]));
  const refused = publishFolder({document, published: undefined}, release, {logos: swapped}, NOW);
  assert.ok(!refused.ok);
  const answer = made(document, {logos: new Map()});
  assert.deepEqual(
    answer.notes.map(({kind}) => kind),
    ['logo-missing', 'logo-missing'],
  );
});

test('a document of any shape is answered with problems', () => {
  for (const document of [{}, {signatories: 'all'}, {id: {}, url: 7}, JSON.parse('{"__proto__": {"id": "x"}}')]) {
    const state = {document: document as JsonObject, published: undefined};
    const answer = publishFolder(state, embedRelease(), {logos: new Map()}, NOW);
    assert.ok(!answer.ok && answer.problems.length > 0);
  }
});

test('the answers of all who are asked are counted, each the last one to this revision', () => {
  const signatories = [{id: 'a'}, {id: 'b'}, {id: 'c'}, {id: 'left', withdrawn: '2026'}];
  const answer = (signatory: string, outcome: string, revision = 2) => ({signatory, outcome, revision});
  const counts = (...approvals: JsonObject[]) => answersTo({signatories, approvals}, 2);
  assert.deepEqual(counts(), {agreed: 0, objects: 0, silent: 3});
  assert.deepEqual(counts(answer('a', 'agreed'), answer('b', 'objects'), answer('c', 'agreed', 1)), {
    agreed: 1,
    objects: 1,
    silent: 1,
  });
  const all = ['a', 'b', 'c', 'left', 'unknown'].map((id) => answer(id, 'agreed'));
  assert.deepEqual(counts(...all), {agreed: 3, objects: 0, silent: 0});
  assert.deepEqual(counts(...all, answer('a', 'objects')), {agreed: 2, objects: 1, silent: 0});
  assert.deepEqual(answersTo({signatories: 'x', approvals: [null, 3]}, 2), {agreed: 0, objects: 0, silent: 0});
});

test('a folder that would be too large has nothing to draw, and is told', () => {
  const state = {document: manyPages() as JsonObject, published: undefined};
  const {pictures, tooMuch} = planFolder(state, embedRelease(), true);
  assert.deepEqual(pictures, []);
  assert.equal(tooMuch?.pages, 50 * (200 + 6) + 1);
  assert.equal(tooMuch.pictures, 50 * (200 + 2));
});

test('the pictures of a folder that is not too large are drawn if they are wanted', () => {
  const state = {document: documentIn(DOCUMENTS.example), published: undefined};
  assert.deepEqual(
    [true, false].map((withPictures) => planFolder(state, embedRelease(), withPictures).pictures.length),
    [8, 0],
  );
});
