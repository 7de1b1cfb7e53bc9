// A letter and a file that both change: nothing is overwritten before a person has decided.
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {afterEach, beforeEach, mock, test} from 'node:test';
import type {JsonObject} from '../../packages/studio/src/document/json.ts';
import type {Session} from '../../packages/studio/src/session/session.ts';
import {LocalFileKeeper} from '../../packages/studio/src/shell/local-file-keeper.ts';
import {Notices} from '../../packages/studio/src/shell/notices.ts';
import {fileText} from '../../packages/studio/src/worker/file-text.ts';
import {EN} from '../../packages/studio/src/words/en.ts';

const letter = (title: string): JsonObject => ({format: 1, letter: {title}});
const textOf = (document: JsonObject) => `${JSON.stringify(document, null, 2)}\n`;

/** The file on the disk, as the command serves it. */
const disk = {text: '', isGone: false};
const digestOf = (text: string) => `digest of ${text.length} ${text}`;
const fileNow = () => ({id: 'f', name: 'campaign.json', text: disk.text, digest: digestOf(disk.text)});
let hear: ((event: {data: string}) => void) | undefined;

class FakeSession extends EventTarget {
  head: {fileDigest?: string} = {};
  names: string[] = [];
  isHandedOver = false;
  document: JsonObject;
  readonly worker = {
    ask: (_task: string, opened: string) =>
      Promise.resolve(fileText({document: this.document, published: undefined}, opened)),
  };
  constructor(document: JsonObject) {
    super();
    this.document = document;
  }
  change(name: string, next: (document: JsonObject) => JsonObject) {
    this.names.push(name);
    this.document = next(this.document);
    this.dispatchEvent(new Event('change'));
  }
  describe(head: object) {
    Object.assign(this.head, head);
  }
}

const globals = globalThis as unknown as Record<string, unknown>;
beforeEach(() => {
  mock.timers.enable({apis: ['setTimeout']});
  disk.isGone = false;
  globals['document'] = {baseURI: 'http://127.0.0.1:1/secret/', getElementById: () => null};
  globals['addEventListener'] = () => {};
  globals['removeEventListener'] = () => {};
  globals['EventSource'] = class {
    addEventListener(_type: string, onMessage: typeof hear) {
      hear = onMessage;
    }
    close() {}
  };
  mock.method(
    globalThis,
    'fetch',
    (_address: unknown, init: {method?: string; body?: string; headers?: Record<string, string>}) => {
      if (disk.isGone) return Promise.reject(new TypeError('gone'));
      if (init.method !== 'PUT') return Promise.resolve(Response.json(fileNow()));
      if (init.headers!['if-match'] !== digestOf(disk.text))
        return Promise.resolve(Response.json(fileNow(), {status: 412}));
      disk.text = init.body!;
      return Promise.resolve(Response.json({digest: digestOf(disk.text)}));
    },
  );
});
afterEach(() => {
  mock.timers.reset();
  mock.restoreAll();
});

function start(here: JsonObject, there: JsonObject, fileDigest?: string) {
  disk.text = textOf(there);
  const session = new FakeSession(here);
  if (fileDigest !== undefined) session.head.fileDigest = fileDigest;
  const shown = new Map<string, {text: string; run: (label: string) => void}>();
  const notices = new Notices(() => {});
  const show = notices.show.bind(notices);
  const close = notices.close.bind(notices);
  mock.method(notices, 'show', (notice: Parameters<Notices['show']>[0]) => {
    const run = (label: string) => {
      shown.delete(notice.kind);
      notice.actions.find((action) => action.label(EN) === label)!.run();
    };
    shown.set(notice.kind, {text: notice.text(EN), run});
    show(notice);
  });
  mock.method(notices, 'close', (kind: string) => {
    shown.delete(kind);
    close(kind);
  });
  const keeper = new LocalFileKeeper(session as unknown as Session, fileNow(), notices, () => EN);
  keeper.begin(fileNow());
  const later = async (milliseconds = 1_000) => {
    mock.timers.tick(milliseconds);
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return {
    session,
    keeper,
    later,
    said: () => shown.get('file')?.text,
    choose: (label: string) => shown.get('file')!.run(label),
  };
}

const type = (session: FakeSession, title: string) => session.change('Title', () => letter(title));

test('a change is written, and its own echo from the disk is no change', async () => {
  const {session, keeper, later, said} = start(letter('Open'), letter('Open'));
  assert.equal(keeper.isSaved, true);
  type(session, 'Open the audit');
  assert.equal(keeper.isSaved, false);
  await later();
  assert.deepEqual([disk.text, keeper.isSaved], [textOf(letter('Open the audit')), true]);
  hear!({data: JSON.stringify({digest: digestOf(disk.text)})});
  await later();
  assert.deepEqual([session.names, said()], [['Title'], undefined]);
});

test('where both have changed, the file stays until a person keeps the letter', async () => {
  const {session, later, said, choose} = start(letter('Open'), letter('Open'));
  type(session, 'Here');
  disk.text = textOf(letter('There'));
  await later();
  assert.match(said()!, /campaign\.json\u2069 was changed outside the studio, and you have changed the letter here\./);
  type(session, 'Here and more');
  await later();
  assert.equal(disk.text, textOf(letter('There')));
  choose('Keep what is here, and overwrite the file');
  await later();
  assert.equal(disk.text, textOf(letter('Here and more')));
});

test('or loads the file, as a step that can be undone', async () => {
  const {session, later, choose} = start(letter('Open'), letter('Open'));
  type(session, 'Here');
  disk.text = textOf(letter('There'));
  await later();
  choose('Load what is in the file');
  await later();
  assert.deepEqual(session.document, letter('There'));
  assert.equal(session.names.length, 2);
  assert.equal(disk.text, textOf(letter('There')));
});

test('a letter without changes gives way, and the file keeps its bytes', async () => {
  const {session, later, said} = start(letter('Open'), letter('Open'));
  disk.text = '{"format":1,"letter":{"title":"There"}}';
  hear!({data: JSON.stringify({digest: digestOf(disk.text)})});
  await later();
  assert.deepEqual(session.document, letter('There'));
  assert.match(said()!, /is loaded again/);
  await later();
  assert.equal(disk.text, '{"format":1,"letter":{"title":"There"}}');
});

test('a draft of an earlier start is saved if the file is as it was left, and else a person decides', async () => {
  const earlier = start(letter('Here'), letter('Open'), digestOf(textOf(letter('Open'))));
  await earlier.later();
  assert.equal(disk.text, textOf(letter('Here')));
  const other = start(letter('Here'), letter('There'), 'another');
  await other.later();
  assert.match(other.said()!, /was changed outside/);
  assert.equal(disk.text, textOf(letter('There')));
});

test('when the command has ended, it says so, and saves again with the next change', async () => {
  const {session, later, said} = start(letter('Open'), letter('Open'));
  disk.isGone = true;
  type(session, 'Here');
  await later();
  assert.match(said()!, /could not be saved/);
  disk.isGone = false;
  type(session, 'Here and more');
  await later();
  assert.deepEqual([disk.text, said()], [textOf(letter('Here and more')), undefined]);
});

test('a tab whose draft another one writes leaves the file to it, and knows the file when it goes on', async () => {
  const {session, keeper, later, said} = start(letter('Open'), letter('Open'));
  type(session, 'Here');
  session.isHandedOver = true;
  await later();
  disk.text = textOf(letter('There'));
  hear!({data: JSON.stringify({digest: digestOf(disk.text)})});
  await later();
  keeper.end();
  await later();
  assert.deepEqual([disk.text, said(), session.names], [textOf(letter('There')), undefined, ['Title']]);
  session.isHandedOver = false;
  keeper.end();
  await later();
  assert.equal(disk.text, textOf(letter('Here')));
});
