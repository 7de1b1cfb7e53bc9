// Publishing into a folder of this computer: as the command does it, and never over files of somebody else.
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {withValue, type JsonObject} from '../../packages/studio/src/document/json.ts';
import {readServed, writeServed} from '../../packages/studio/src/views/publish/served-folder.ts';
import {folderName, zipOf} from '../../packages/studio/src/views/publish/zip.ts';
import {publishFolder} from '../../packages/studio/src/worker/publish/publish.ts';
import type {Publication} from '../../packages/studio/src/worker/publish/request.ts';
import {embedRelease} from '../../packages/cli/src/release/embed-release.ts';

const NOW = new Date('2026-09-01T00:00:00Z');
const example = JSON.parse(
  readFileSync(new URL('../fixtures/example-campaign.json', import.meta.url), 'utf8'),
) as JsonObject;

/** A folder in memory, as browsers hand one over. Keys are paths. */
function folderOf(files: Map<string, Uint8Array>, prefix = ''): FileSystemDirectoryHandle {
  const missing = () => Object.assign(new Error('none'), {name: 'NotFoundError'});
  const check = (name: string) => {
    if (name === '' || name === '..' || name.includes('/')) throw new TypeError(name);
  };
  const inTime = <T>(work: () => T): Promise<T> => Promise.resolve().then(work);
  return {
    getDirectoryHandle: (name: string, {create = false} = {}) =>
      inTime(() => {
        check(name);
        const inside = `${prefix}${name}/`;
        if (!create && ![...files.keys()].some((path) => path.startsWith(inside))) throw missing();
        return folderOf(files, inside);
      }),
    getFileHandle: (name: string, {create = false} = {}) =>
      inTime(() => {
        check(name);
        const path = prefix + name;
        if (!create && !files.has(path)) throw missing();
        return {
          getFile: () => inTime(() => new Blob([new Uint8Array(files.get(path)!)])),
          createWritable: () =>
            inTime(() => ({
              write: (content: Uint8Array) => inTime(() => void files.set(path, content)),
              close: () => inTime(() => undefined),
            })),
        };
      }),
  } as unknown as FileSystemDirectoryHandle;
}

async function published(document: JsonObject, files: Map<string, Uint8Array>): Promise<Publication> {
  const served = await readServed(folderOf(files), document);
  const state = {document, published: undefined};
  const answer = publishFolder(state, embedRelease(), {logos: new Map(), served}, NOW);
  assert.ok(answer.ok, JSON.stringify(answer));
  return answer;
}

const nextOf = (document: JsonObject): JsonObject =>
  withValue(withValue(document, '/revision', 4), '/updated', '2026-08-31T00:00:00Z');

test('the next revision takes its place, earlier ones stay, and the record knows all', async () => {
  const files = new Map<string, Uint8Array>([['notes.txt', new Uint8Array([1])]]);
  assert.equal(await writeServed(folderOf(files), await published(example, files)), undefined);
  const third = files.get('campaign.3.json');
  assert.equal(await writeServed(folderOf(files), await published(nextOf(example), files)), undefined);
  assert.deepEqual(files.get('campaign.3.json'), third);
  assert.ok(files.has('campaign.4.json') && files.has('notes.txt'));
  const record = JSON.parse(Buffer.from(files.get('countersign-publish.json')!).toString()) as {files: string[]};
  assert.ok(record.files.includes('campaign.3.json') && !record.files.includes('notes.txt'));
});

test('nothing is written where a file of somebody else is in the way', async () => {
  const files = new Map<string, Uint8Array>([['index.html', new Uint8Array([1])]]);
  assert.equal(await writeServed(folderOf(files), await published(example, files)), 'index.html');
  assert.deepEqual([...files.keys()], ['index.html']);
});

test('a revision that is kept with other content is refused', async () => {
  const files = new Map<string, Uint8Array>();
  await writeServed(folderOf(files), await published(example, files));
  files.set('campaign.4.json', new Uint8Array([1]));
  const served = await readServed(folderOf(files), nextOf(example));
  const state = {document: nextOf(example), published: undefined};
  const answer = publishFolder(state, embedRelease(), {logos: new Map(), served}, NOW);
  assert.ok(!answer.ok);
  assert.match(answer.problems[0]!.message, /Revision 4 is kept as campaign\.4\.json/);
});

test('a document or a record of any shape is read without harm', async () => {
  const files = new Map<string, Uint8Array>([
    ['countersign-publish.json', Buffer.from('{"files": {"__proto__": 1}}')],
    ['campaign.json', Buffer.from('[')],
  ]);
  const hostile = {signatories: [{logo: {src: '../secret', dark: '%'}}, 7, null], revision: 'x'} as JsonObject;
  const served = await readServed(folderOf(files), hostile);
  assert.deepEqual([served.files, served.logos.size, served.revisions.size], [undefined, 0, 0]);
});

test('a zip file is named by the address, and is the same each time', async () => {
  assert.equal(folderName({url: 'https://example.org/letters/open-audit/', id: 'a'}), 'open-audit');
  assert.equal(folderName({url: 'https://example.org/', id: 'a'}), 'a');
  assert.equal(folderName({url: 'https://example.org/%2e%2e%2f/', id: 'a'}), 'a');
  const publication = await published(example, new Map());
  const [one, other] = await Promise.all([zipOf(publication), zipOf(publication)]);
  assert.deepEqual(await one.arrayBuffer(), await other.arrayBuffer());
});
