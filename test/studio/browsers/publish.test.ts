// From the checklist to a zip file, and to a letter that is online.
import '../../support/quiet.ts';
import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {inEveryEngine, sameInAll} from '../../support/browsers/engines.ts';
import {countersign} from '../../support/command-line/command.ts';
import {DOCUMENT_HEADERS, useSite} from '../../support/servers/site.ts';
import {author} from '../../support/studio/author.ts';
import {draft} from '../../support/studio/draft.ts';
import {savedFile, watchSaved} from '../../support/studio/saved-files.ts';
import {unzipped} from '../../support/studio/unzipped.ts';

const site = useSite({hasOneOrigin: true});
const work = mkdtempSync(join(tmpdir(), 'countersign-studio-'));
after(() => rmSync(work, {recursive: true}));

const example = JSON.parse(
  readFileSync(new URL('../../fixtures/example-campaign.json', import.meta.url), 'utf8'),
) as Record<string, unknown>;

/** Every file that the command writes, by name. */
async function commanded(): Promise<Map<string, Buffer>> {
  const from = join(work, 'draft.json');
  const folder = join(work, 'site');
  writeFileSync(from, `${JSON.stringify(example, null, 2)}\n`);
  const {code, stderr} = await countersign(['publish', folder, '--from', from, '--without-pictures']);
  assert.equal(code, 0, stderr);
  const entries = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  return new Map(
    entries.map(({parentPath, name}) => {
      const path = join(parentPath, name);
      return [`open-audit/${path.slice(folder.length + 1)}`, readFileSync(path)];
    }),
  );
}

const WITH_PICTURES = 'With pictures to share, drawn on this computer';
const ZIP = 'Save the folder as a zip file';

inEveryEngine((engine, session) => {
  const once = sameInAll(engine);
  const {press, tick, fill, sees, text} = author(session, () => site.origin);
  const withKeys = author(session, () => site.origin, 'keys');

  test('the zip file has every file of the command, byte for byte, and nothing else', async () => {
    const wanted = await commanded();
    await draft(session(), site.origin, example, 'publish');
    await sees('The letter has no problems.');
    await watchSaved(session());
    await tick(WITH_PICTURES);
    await press(ZIP);
    await sees('The folder is made');
    const entries = unzipped(await savedFile(session()));
    assert.deepEqual([...entries.keys()].sort(), [...wanted.keys()].sort());
    for (const [name, {content, date}] of entries) {
      assert.equal(Buffer.compare(content, wanted.get(name)!), 0, name);
      // The moment of the document in UTC, wherever the zip file is made.
      assert.equal(date, '2026-06-10 09:00:00');
    }
    assert.equal([...entries.keys()][0], 'open-audit/countersign-publish.json');
  });

  test('by keys alone: a folder with pictures, seen online, and the next revision after it', async () => {
    await draft(session(), site.origin, example, 'publish');
    await sees('The letter has no problems.');
    await watchSaved(session());
    await withKeys.press(ZIP);
    await sees('The folder is made');
    const entries = unzipped(await savedFile(session()));
    const picture = entries.get('open-audit/demands/publish-audit.3.ar.png')?.content;
    assert.equal(Buffer.from(picture!.subarray(1, 4)).toString(), 'PNG');
    assert.match(Buffer.from(entries.get('open-audit/picture.3.txt')!.content).toString(), /Open the audit/);

    const put = (name: string) =>
      site.put(`/letter/${name}`, (response) =>
        response.writeHead(200, DOCUMENT_HEADERS).end(entries.get(`open-audit/${name}`)!.content),
      );
    put('campaign.json');
    await fill('Address of the document', `${site.origin}/letter/campaign.json`);
    await withKeys.press('Look now');
    await sees('The revision was not found under its number.');
    put('campaign.3.json');
    await press('Look now');
    await sees('It is what was made here: revision 3.');
    await sees('The revision lies there under its number, too.');
    await sees('Revision 3 is public. What changes needs a higher number');
    await press('Make this revision 4');
    await sees('This will be revision 4.');
    assert.doesNotMatch(await text(), /could not/);
  });

  once('a letter with problems gets no folder, and each problem leads to its place', async () => {
    const {letter} = example as {letter: object};
    await draft(
      session(),
      site.origin,
      {...example, letter: {...letter, sent: '<img src=x onerror=alert(1)>'}},
      'publish',
    );
    await sees('The letter has 1 problem.');
    await press(ZIP);
    await sees('The folder was not made.');
    await press('Go there');
    await sees('Title of the letter');
  });
});
