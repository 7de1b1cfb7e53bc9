// Somebody wants to lose a campaigner's text, to freeze the page, or to have it ask another server.
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {inChromium, useChromium, type Visit} from '../../support/browsers/chromium.ts';
import {inEveryEngine} from '../../support/browsers/engines.ts';
import {until} from '../../support/browsers/until.ts';
import {useSite} from '../../support/servers/site.ts';
import {author} from '../../support/studio/author.ts';
import {draft, putDraft} from '../../support/studio/draft.ts';
import {sessionOf} from '../../support/studio/page.ts';

const site = useSite({hasOneOrigin: true});
const LETTER = {format: 1, letter: {title: 'Open the audit'}};

const nested = (levels: number) => `{"letter": {"title": "Deep"}, "x": ${'['.repeat(levels)}${']'.repeat(levels)}}`;
const keys = (value: number) =>
  JSON.stringify({
    letter: {title: 'Wide'},
    ...Object.fromEntries(Array.from({length: 30_000}, (_, at) => [`k${at}`, value])),
  });

inEveryEngine((_engine, session) => {
  const studio = author(session, () => site.origin);
  const {open, press, fill, sees, valueOf, reload} = studio;

  test('text that is nested too deeply, or has a key twice, stays unfinished text over a reload', async () => {
    const id = await putDraft(session(), site.origin, LETTER);
    await open(`#/draft/${id}/json`);
    for (const text of [nested(200), nested(50_000), '['.repeat(50_000), '{"letter": {"title": "a", "title": "b"}}']) {
      await until(() => session().run(pasteJson, text));
      await sees('This is not complete yet. It is kept, and the letter stays as it was before.');
    }
    await reload();
    await sees('This is not complete yet.');
    await press('Discard the unfinished text');
    await sees('It is part of the letter.');
    await press('Letter');
    await until(
      () => valueOf('Title of the letter'),
      (title) => title === 'Open the audit',
    );
  });

  test('thousands of keys are taken in, changed and undone', async () => {
    const id = await putDraft(session(), site.origin, LETTER);
    await open(`#/draft/${id}/json`);
    for (const text of [keys(1), keys(2)]) {
      await until(() => session().run(pasteJson, text));
      await until(() => session().run(isTakenIn, text));
    }
    await press('Undo');
    // After a pause, the second text is a step of its own.
    if (await session().run(isTakenIn, keys(1))) await press('Undo');
    await press('Letter');
    await until(
      () => valueOf('Title of the letter'),
      (title) => title === 'Open the audit',
    );
  });

  test('a letter whose data is deleted while it is open is kept again with the next letter', async () => {
    const id = await putDraft(session(), site.origin, LETTER);
    await open(`#/draft/${id}/letter`);
    await fill('Title of the letter', 'Before');
    await until(() => session().run(() => document.querySelector('.kept') !== null));
    await session().run(deleteDatabase);
    await fill('Title of the letter', 'After');
    await sees('The data of this page was deleted in this browser.');
    await reload();
    assert.equal(await valueOf('Title of the letter'), 'After');
    await press('Undo');
    await until(
      () => valueOf('Title of the letter'),
      (title) => title !== 'After',
    );
  });

  test('drafts with damaged data are listed beside the others, and one that can be read opens', async () => {
    const whole = await putDraft(session(), site.origin, LETTER);
    const damaged = await putDraft(session(), site.origin, {format: 1, letter: {title: 'Damaged'}});
    await session().run(damageHead, damaged);
    await open();
    await sees('Open the audit');
    await sees('Letter without a title');
    await session().run((hash) => void (location.hash = hash), `#/draft/${damaged}/letter`);
    await until(
      () => valueOf('Title of the letter'),
      (title) => title === 'Damaged',
    );
    assert.notEqual(whole, damaged);
  });
});

const SVGS: Readonly<Record<string, string>> = {
  script: '<script>parent.document.ran=1;fetch("ADDRESS")</script><rect width="9" height="9" onload="document.ran=1"/>',
  'HTML within':
    '<foreignObject width="9" height="9"><iframe xmlns="http://www.w3.org/1999/xhtml" src="ADDRESS"/></foreignObject>',
  'another picture': '<image href="ADDRESS" width="9" height="9"/><use href="ADDRESS#a"/>',
  'a sheet':
    '<style>@import "ADDRESS"; rect {fill: url(ADDRESS#a)} @font-face {font-family: a; src: url(ADDRESS)}</style>',
  'a handler': '<a href="javascript:parent.document.ran=1"><rect width="9" height="9"/></a>',
};

const headed = (attributes: string, inside: string, doctype = '') =>
  `${doctype}<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`;

suite('hostile pictures', inChromium, () => {
  const chromium = useChromium();

  async function logos(): Promise<Visit> {
    const visit = await chromium({serviceWorkers: 'block'});
    const letter = {...LETTER, language: 'en', signatories: [{id: 'a', kind: 'organisation', name: 'A'}]};
    await draft(sessionOf(visit.page), site.origin, letter, 'signatories/logos');
    await visit.page.waitForSelector('#logo-files');
    return visit;
  }

  const give = async ({page}: Visit, files: Readonly<Record<string, string | Buffer>>) => {
    await page.setInputFiles(
      '#logo-files',
      Object.entries(files).map(([name, content]) => ({name, mimeType: '', buffer: Buffer.from(content)})),
    );
    await page.waitForFunction(
      () => (document.querySelector('studio-logos') as unknown as {waiting: number}).waiting === 0,
    );
  };

  test('run nothing, and ask nobody for anything', async () => {
    const visit = await logos();
    const address = `${site.origin}/spy`;
    await give(
      visit,
      Object.fromEntries(
        Object.entries(SVGS).map(([name, inside]) => [
          `${name}.svg`,
          headed('viewBox="0 0 9 9"', inside.replaceAll('ADDRESS', address)),
        ]),
      ),
    );
    const {page, errors} = visit;
    assert.equal(await page.evaluate(() => document.querySelectorAll('.pictures > li, .refused li').length), 5);
    assert.equal(await page.evaluate(() => (globalThis.document as {ran?: unknown}).ran), undefined);
    assert.deepEqual(
      site.requests.filter(({path}) => path === '/spy'),
      [],
    );
    assert.deepEqual(errors, []);
  });

  test('of any size and shape are drawn small, or refused with a reason', async () => {
    const visit = await logos();
    const entities = (value: string) => `<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "${value.repeat(9)}">]>`;
    const rect = '<rect width="9" height="9"/>';
    await give(visit, {
      'huge box.svg': headed('viewBox="0 0 1e300 1e300"', rect),
      'flat.svg': headed('width="1e9" height="0.0001"', rect),
      'percent.svg': headed('width="100%" height="100%"', rect),
      'no size.svg': headed('', rect),
      'entities.svg': headed('', '&b;', entities('&a;')),
      'numbers for entities.svg': headed('', '&b;', entities('&#38;a;')),
      'begins without end.svg': '<svg '.repeat(150_000),
      'empty.png': '',
      'header alone.png': Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAkAAAAJCAYAAADgkQYQ', 'base64'),
      'page.webp': '<!doctype html><script>document.ran=1</script>',
      'both.gif': 'GIF89a/*<svg xmlns="http://www.w3.org/2000/svg"/>*/=1;',
    });
    const {page, errors} = visit;
    const named = (selector: string) =>
      page.evaluate(
        (within) => [...document.querySelectorAll(`${within} li bdi:first-child`)].map((name) => name.textContent),
        selector,
      );
    const refused = [
      'entities.svg',
      'numbers for entities.svg',
      'begins without end.svg',
      'empty.png',
      'header alone.png',
      'page.webp',
      'both.gif',
    ];
    assert.deepEqual(await named('.refused'), refused);
    const sizes = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLImageElement>('.pictures img')].map(({width, height}) => [width, height]),
    );
    assert.ok(
      sizes.length >= 3 && sizes.every(([width, height]) => width! <= 320 && height! <= 160),
      `${sizes.join(' ')}`,
    );
    assert.deepEqual(errors, []);
  });

  test('by the thousand are shown in pages', async () => {
    const visit = await logos();
    const picture = headed('viewBox="0 0 9 9"', '<rect width="9" height="9"/>');
    await give(
      visit,
      Object.fromEntries(Array.from({length: 300}, (_, at) => [`${at}.svg`, at % 2 === 0 ? picture : 'no picture'])),
    );
    const {page} = visit;
    assert.equal(await page.locator('.pictures > li').count(), 50);
    assert.equal(await page.locator('.refused li').count(), 51);
    await page.getByRole('button', {name: 'Next'}).click();
    assert.match((await page.locator('.pictures > li').first().textContent())!, /100\.svg/);
  });
});

suite('a hostile address', inChromium, () => {
  const chromium = useChromium();

  test('that never ends leaves the person free to go, or to ask for another one', async () => {
    const {page, errors} = await chromium({serviceWorkers: 'block'});
    const document = JSON.stringify({...LETTER, id: 'slow'});
    const ends: (() => void)[] = [];
    const given: boolean[] = [];
    site.put('/slow.json', async (response, request) => {
      request.on('close', () => given.push(true));
      response.writeHead(200, {'content-type': 'application/json'});
      response.write(document.slice(0, 5));
      await new Promise<void>((end) => ends.push(end));
      response.end(document.slice(5));
    });
    site.putDocument('/quick.json', {...LETTER, letter: {title: 'Quick'}});
    await page.goto(`${site.origin}/studio/#/start/address`);
    const field = page.getByLabel('Web address of the document');
    const ask = async (path: string) => {
      await field.fill(path);
      await page.getByRole('button', {name: 'Open', exact: true}).click();
    };
    await ask('/slow.json');
    await page.getByText('One moment …').waitFor();
    await page.getByRole('link', {name: 'Back to the start'}).click();
    await page.getByRole('button', {name: 'Begin with an empty letter'}).waitFor();
    // The request has ended with the view.
    await until(() => Promise.resolve(given.length === 1));
    await page.goto(`${site.origin}/studio/#/start/address`);
    await ask('/slow.json');
    await until(() => Promise.resolve(ends.length === 2));
    await ask('/quick.json');
    await page
      .getByRole('heading', {level: 1, name: '“/quick.json”'})
      .or(page.getByText('quick.json'))
      .first()
      .waitFor();
    for (const end of ends) end();
    assert.deepEqual(errors, []);
  });
});

// All functions below run in the page.

/** Puts text into the editor in the place of all that is there. False while there is no editor. */
function pasteJson(text: string): boolean {
  const content = document.querySelector('.json-editor')?.shadowRoot?.querySelector<HTMLElement>('.cm-content');
  const view = (content as unknown as {cmTile?: {view: View}; cmView?: {view: View}} | null | undefined) ?? {};
  const editor = view.cmTile?.view ?? view.cmView?.view;
  if (!editor) return false;
  editor.dispatch({changes: {from: 0, to: editor.state.doc.length, insert: text}});
  return true;
}

interface View {
  readonly state: {readonly doc: {readonly length: number}};
  dispatch(change: object): void;
}

function isTakenIn(text: string): boolean {
  const app = document.querySelector('studio-app') as unknown as {session: {document: object}};
  return JSON.stringify(app.session.document) === text;
}

/** Deletes the data of the page, as a person does in the settings of the browser. */
function deleteDatabase(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('countersign-studio');
    request.onsuccess = () => resolve();
    request.onerror = () => reject(new Error('not deleted'));
  });
}

async function damageHead(id: string): Promise<void> {
  const opening = indexedDB.open('countersign-studio');
  await new Promise((done) => (opening.onsuccess = done));
  const change = opening.result.transaction('drafts', 'readwrite');
  change.objectStore('drafts').put('x', ['head', id, '']);
  await new Promise((done) => (change.oncomplete = done));
  opening.result.close();
}
