// The first page: the ways to begin a letter, and the drafts of the browser.
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, beforeEach, test} from 'node:test';
import {inEveryEngine, sameInAll} from '../../support/browsers/engines.ts';
import {openAnew} from '../../support/browsers/loaded.ts';
import {until} from '../../support/browsers/until.ts';
import {exampleText} from '../../support/command-line/example.ts';
import {useSite} from '../../support/servers/site.ts';
import {author} from '../../support/studio/author.ts';

const site = useSite({hasOneOrigin: true});
const folder = mkdtempSync(join(tmpdir(), 'countersign-'));
after(() => rmSync(folder, {recursive: true}));

function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

inEveryEngine((engine, session) => {
  const once = sameInAll(engine);
  const {open, press, fill, choose, tick, give, sees, valueOf, reload, text} = author(session, () => site.origin);
  const heading = () => session().run(() => document.querySelector('h1')?.textContent ?? '');
  const focused = () => session().run(() => document.activeElement?.id ?? '');
  const isOpen = () => until(heading, (said) => said === 'Letter');

  // Drafts and answers of an earlier test would be there.
  beforeEach(async () => {
    await session().open(site.putPage('/empty.html', '<title>Empty</title>'));
    await session().run(forget);
  });

  test('a letter by questions: each answer is kept and looked at, and the next one is shown', async () => {
    await open();
    await press('New letter');
    await fill('What is the title of the letter?', 'Open the audit');
    await fill('What is the web address of that organisation?', 'clear water');
    await press('Write the letter');
    await sees('This is no web address: "clear water".');
    await sees('This needs an answer.');
    assert.equal(await focused(), 'ask-addressees');
    await session().type('Northern Water plc');
    await openAnew(session(), '#/start/new');
    await until(
      () => valueOf('To whom is it addressed?'),
      (said) => said === 'Northern Water plc',
    );
    await sees('1 answer needs a change. 1 question is open.');
    await press('Which organisation publishes it?');
    await until(focused, (id) => id === 'ask-publisher');
    await session().type('Clearwater Watch');
    await fill('What is the web address of that organisation?', 'clearwater.example.org');
    await fill('What does it demand?', 'Publish the audit in full');
    await sees('Filled in already: English · not sent yet · clearwater.example.org/open-the-audit');
    await press('Filled in already');
    await tick('Yes');
    await fill('On which day was it sent?', '2026-04-02');
    await sees('Filled in already: English · sent on 2026-04-02 · clearwater.example.org/open-the-audit');
    assert.equal(
      await valueOf('At which web address will the letter have its page?'),
      'https://clearwater.example.org/open-the-audit/',
    );
    await press('Write the letter');
    await until(heading, (said) => said === 'Check');
    await until(
      () => session().run(() => document.activeElement?.localName ?? ''),
      (name) => name === 'h1',
    );
    await sees('Your letter is begun. It is kept in this browser.');
    await sees('5 things not there yet');
    await reload();
    await sees('Your letter is begun.');
    await press('Letter');
    await isOpen();
    assert.equal(await valueOf('Title of the letter'), 'Open the audit');
    await session().run(() => void (location.hash = '#/'));
    await sees('Begin with an empty letter');
    await sees('Open the audit');
    assert.doesNotMatch(await text(), /Go on with the new letter/);
  });

  test('the answers that are filled in are closed until one of them needs a person', async () => {
    await open('#/start/new');
    assert.doesNotMatch(await text(), /In which language|open|\(optional\).*\(optional\)/);
    await fill('What is the title of the letter?', 'Zeigt den Bericht');
    await fill('To whom is it addressed?', 'Northern Water plc');
    await fill('Which organisation publishes it?', 'Clearwater Watch');
    await fill('What is the web address of that organisation?', 'clearwater.example.org');
    await fill('What does it demand?', 'Alles zeigen');
    await press('Filled in already');
    await choose('In which language do you write it?', 'German');
    await sees('1 question is open.');
    await press('Filled in already: German');
    await until(text, (seen) => !seen.includes('In which language'));
    await press('Write the letter');
    await until(focused, (id) => id === 'ask-note');
    await sees('This needs an answer.');
    await session().type('Der Brief verlangt es.');
    await fill('At which web address will the letter have its page?', 'no address');
    await press('Filled in already: German');
    await press('At which web address will the letter have its page?');
    await until(focused, (id) => id === 'ask-url');
    await fill('At which web address will the letter have its page?', 'https://clearwater.example.org/brief/');
    await press('Write the letter');
    await until(heading, (said) => said === 'Check');
  });

  once('a text that was typed becomes the words of a letter, and its list the demands', async () => {
    await open('#/start/paste');
    await fill('The text', '<img src=x onerror="document.title=1">\n\nDear all,\n\n- Publish it\n- Say why\n');
    await press('Read the text');
    await sees('1 paragraph and 1 list');
    await fill('Title of the letter', 'Open the audit');
    await openAnew(session(), '#/start/paste');
    await sees('Dear all,');
    await press('Go on with the questions');
    await until(
      () => valueOf('What does it demand?'),
      (said) => said === 'Publish it\nSay why',
    );
    assert.equal(await valueOf('What is the title of the letter?'), 'Open the audit');
    await sees('The words of the letter are there: 2 parts.');
    await fill('To whom is it addressed?', 'Northern Water plc');
    await fill('Which organisation publishes it?', 'Clearwater Watch');
    await fill('What is the web address of that organisation?', 'clearwater.example.org');
    await press('Write the letter');
    await sees('Your letter is begun.');
    await sees('5 things not there yet');
    assert.doesNotMatch(await text(), /The letter’s own words/);
  });

  once('a file without problems opens at once, and stays a draft', async () => {
    await open();
    await give('Open a file', fileOf('letter.json', exampleText));
    await isOpen();
    await sees('letter.json');
    await reload();
    await isOpen();
  });

  once('broken files are told apart by name, and what can be repaired is shown before it is', async () => {
    await open();
    await give('Open a file', fileOf('photo.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13)));
    await sees('This is a picture.');
    await press('Back to the start');
    const curly = '{“format”: 1, “letter”: {"title": "The audit"}, "publisher": {"url": "a.example.org"}}';
    await give('Open a file', fileOf('curly.json', curly));
    await sees('2 names and texts');
    await sees('https://a.example.org/');
    await press('Repair and open');
    await isOpen();
    assert.equal(await valueOf('Title of the letter'), 'The audit');
  });

  test('a published letter comes from the address that was typed, and from no other', async () => {
    site.put('/letters/campaign.json', (response) =>
      response.writeHead(200, {'content-type': 'application/json'}).end(exampleText),
    );
    await open('#/start/address');
    await fill('Web address of the document', 'http://example.org/campaign.json');
    await press('Open');
    await sees('Write an address that begins with https://.');
    await fill('Web address of the document', `${site.origin}/letters`);
    await press('Open');
    await sees('The server answered 404');
    await press(`Try ${site.origin}/letters/campaign.json`);
    await isOpen();
    const asked = site.requests.filter(({path}) => path.startsWith('/letters'));
    assert.deepEqual(
      asked.map(({path}) => path),
      ['/letters', '/letters/campaign.json'],
    );
    assert.deepEqual(asked.flatMap(({headers}) => [headers['referer'], headers['cookie']]).filter(Boolean), []);
    assert.equal(await session().run(publishedOf), exampleText);
  });

  once('the trial copy says what it is, and a draft is deleted only after a question', async () => {
    await open();
    await press('Try it with a real letter');
    await isOpen();
    await sees('Trial copy: do not publish it as your own');
    await session().run(() => void (location.hash = '#/'));
    await sees('Trial copy');
    await press('Delete: Joint letter to Microsoft');
    await sees('Nothing can bring it back.');
    await press('Cancel');
    await sees('Trial copy');
    await press('Delete: Joint letter to Microsoft');
    await session().press('Tab');
    await session().press('Enter');
    await sees('is deleted.');
    assert.doesNotMatch(await text(), /Trial copy/);
  });

  test('by keyboard alone: from the start to a draft, and the file menu', async () => {
    const keys = author(session, () => site.origin, 'keys');
    const focus = () => session().run(() => document.activeElement?.textContent?.trim() ?? '');
    await open();
    await keys.press('Begin with an empty letter');
    await isOpen();
    await until(focus, (said) => said === 'Letter');
    await keys.press('File');
    await sees('Open another letter');
    await session().press('Escape');
    await until(focus, (said) => said === 'File');
    await keys.press('File');
    await keys.press('Open another letter');
    await until(heading, (said) => said.startsWith('Write a joint letter'));
  });
});

// What follows runs in the page.

async function forget(): Promise<void> {
  localStorage.clear();
  const request = indexedDB.deleteDatabase('countersign-studio');
  await new Promise((resolve) => {
    request.onsuccess = request.onerror = request.onblocked = resolve;
  });
}

async function publishedOf(): Promise<unknown> {
  const request = indexedDB.open('countersign-studio');
  await new Promise((resolve) => (request.onsuccess = resolve));
  const id = location.hash.split('/')[2]!;
  const read = request.result.transaction('drafts').objectStore('drafts').get(['published', id, '']);
  await new Promise((resolve) => (read.onsuccess = resolve));
  request.result.close();
  return read.result;
}
