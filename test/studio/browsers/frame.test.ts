// The frame around the views: where one is, the way back, undo by keys, languages, and what stands there when something
// fails.
import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {test} from 'node:test';
import {inEveryEngine, sameInAll} from '../../support/browsers/engines.ts';
import {until} from '../../support/browsers/until.ts';
import {useSite} from '../../support/servers/site.ts';
import {author} from '../../support/studio/author.ts';
import {draft} from '../../support/studio/draft.ts';
import {stopClock} from '../../support/studio/clock.ts';

const site = useSite({hasOneOrigin: true});
const dist = join(import.meta.dirname, '../../../packages/studio/dist');

/** The built code of a view. */
function partOf(view: string) {
  const [file] = globSync(`parts/${view}-*.js`, {cwd: dist});
  return {path: `/studio/parts/${basename(file!)}`, text: readFileSync(join(dist, file!), 'utf8')};
}

/** The service worker would answer in the place of the site. */
const withoutServiceWorker = () => site.put('/studio/service-worker.js', (response) => response.writeHead(404).end());

const putScript = (path: string, text: string, status = 200) =>
  site.put(path, (response) =>
    response.writeHead(status, {'content-type': 'text/javascript', 'cache-control': 'no-store'}).end(text),
  );

inEveryEngine((engine, session) => {
  const once = sameInAll(engine);
  const {open, press, fill, sees, valueOf, choose} = author(session, () => site.origin);
  const begin = (view = 'letter', document: object = {format: 1, letter: {title: ''}}) =>
    draft(session(), site.origin, document, view);
  const heading = () =>
    session().run(() => {
      const {activeElement} = document;
      return activeElement?.localName === 'h1' ? activeElement.textContent : `no heading: ${activeElement?.outerHTML}`;
    });
  const title = () => session().run(() => document.title);

  once('a view that cannot be loaded leaves the rest, and can be tried again', async () => {
    withoutServiceWorker();
    const {path, text} = partOf('check');
    putScript(path, 'Not here.', 404);
    await begin('letter');
    await press('Check');
    await sees('This part of the studio did not load.');
    await press('Letter');
    await fill('Title of the letter', 'Still here');
    putScript(path, text);
    assert.equal(await valueOf('Title of the letter'), 'Still here');
  });

  once('a view that throws is given up with a sentence, and the letter can be saved or undone', async () => {
    withoutServiceWorker();
    const {path, text} = partOf('check');
    putScript(
      path,
      text.replace(
        /render\(\)\{/,
        'render(){if(this.session.document.letter.title==="Open the audit")throw new Error("x");',
      ),
    );
    await begin();
    await fill('Title of the letter', 'Open the audit');
    await press('Check');
    await sees('This part cannot be shown');
    assert.doesNotMatch(await session().run(() => document.body.innerText), /Error|at .*\.js/);
    assert.equal(await session().run(() => [...document.querySelectorAll('main button')].length), 3);
    await press('Undo');
    await until(() => session().run(() => document.querySelector('studio-check') !== null));
  });

  test('a thread that crashes is started again, and says so once', async () => {
    withoutServiceWorker();
    const {path, text: worker} = partOf('worker');
    let hasCrashed = false;
    // The first thread that checks says so, and crashes.
    const crash = `addEventListener("message", ({data}) => {
      if (data.task !== "check") return;
      const asked = new XMLHttpRequest();
      asked.open("GET", "/studio/crashed", false);
      asked.send();
      throw new Error("crash");
    });`;
    site.put('/studio/crashed', (response) => {
      hasCrashed = true;
      response.writeHead(204).end();
    });
    site.put(path, (response) =>
      response
        .writeHead(200, {'content-type': 'text/javascript', 'cache-control': 'no-store'})
        .end(hasCrashed ? worker : crash + worker),
    );
    await begin();
    await sees('The check had stopped. It runs again, and all that you wrote is kept.');
    await until(() => session().run(() => /\d problem/.test(document.querySelector('nav')!.textContent)));
    await press('Close this message');
    assert.equal(await session().run(() => document.querySelector('.notices')!.textContent.trim()), '');
  });

  once('each view has its title and its heading, which gets the focus, also on the way back', async () => {
    await begin('letter', {format: 1, letter: {title: 'Open the audit'}});
    await press('Demands');
    await until(heading, (said) => said === 'Demands');
    assert.equal(await title(), 'Demands – Open the audit – Countersign Studio');
    await session().run(() => history.back());
    await until(heading, (said) => said === 'Letter');
    await session().run(() => history.forward());
    await until(heading, (said) => said === 'Demands');
    await press('Countersign Studio');
    await until(heading, (said) => said !== 'Demands' && !said.startsWith('no heading'));
    assert.equal(await title(), 'Countersign Studio');
  });

  test('Ctrl+Z in a field undoes what was typed as one step, says so, and the field keeps the focus', async () => {
    await begin();
    await session().run(stopClock);
    await fill('Title of the letter', 'Open the audit');
    await session().run(hearAnnounced);
    await session().press('Control+z');
    await until(
      () => valueOf('Title of the letter'),
      (value) => value === '',
    );
    assert.equal(await session().run(() => document.activeElement?.id), 'field.letter.title');
    const announced = await session().run(() => (globalThis as unknown as {announced: string[]}).announced);
    assert.ok(announced.includes('Title of the letter: undone.'), announced.join(' | '));
    await session().press('Control+y');
    await until(
      () => valueOf('Title of the letter'),
      (value) => value === 'Open the audit',
    );
  });

  test('a field that is no part of the letter has the browser’s own undo', async () => {
    await begin('letter', {format: 1, letter: {title: 'Open the audit'}});
    await fill('Title of the letter', 'Another');
    await session().run(() => {
      const search = document.createElement('input');
      search.id = 'search';
      document.querySelector('main')!.prepend(search);
    });
    await session().click('#search');
    await session().type('a');
    await session().press('Control+z');
    await session().press('Control+z');
    assert.equal(await valueOf('Title of the letter'), 'Another');
  });

  once('the studio speaks another language, in its direction, and keeps nothing else of the person', async () => {
    await begin('demands', {format: 1, letter: {title: 'Open the audit'}});
    await choose('Language of the studio', 'العربية');
    await sees('المطالب');
    assert.equal(await title(), 'المطالب – Open the audit – Countersign الاستوديو');
    assert.equal(await session().run(() => document.documentElement.dir), 'rtl');
    assert.deepEqual(await session().run(() => ({...localStorage})), {'countersign-studio-language': 'ar'});
    assert.equal(await session().run(() => document.cookie + JSON.stringify({...sessionStorage})), '{}');
    await choose('لغة الاستوديو', 'English');
    await sees('Demands');
  });

  once('a draft that is not there is said in a sentence, with the way to the others', async () => {
    await open('#/draft/none/letter');
    await sees('There is no such draft in this browser.');
    await press('To all drafts');
    await until(title, (said) => said === 'Countersign Studio');
  });
});

/** Notes each sentence for people who do not see the page: that of the check follows soon. Runs in the page. */
function hearAnnounced(): void {
  const place = document.querySelector('#announced')!;
  const announced: string[] = [];
  Object.assign(globalThis, {announced});
  const observer = new MutationObserver(() => void announced.push(place.textContent));
  observer.observe(place, {subtree: true, childList: true, characterData: true});
}
