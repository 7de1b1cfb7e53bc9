// What markup of a page, its encoding and its reader can do to a snippet: nothing is thrown, no host is asked that the
// snippet does not name, and no press is lost or stolen.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {inEveryEngine} from '../support/browsers/engines.ts';
import {settled, visibleTexts} from '../support/browsers/in-page.ts';
import {CODE, page, partFile, useSite, type Answer} from '../support/servers/site.ts';
import {until} from '../support/browsers/until.ts';
import {answering, asked, NEVER_IDLE, PATIENT, putKept, reaches, stage} from './keep.ts';
import {LISTENING, seenOn} from './listening.ts';

const site = useSite();

const RECORD = '[data-opens=record] a';

function focusStatic(selector: string): void {
  document.querySelector<HTMLElement>(`cs-campaign ${selector}`)!.focus();
}

/** The link to the record leads to a page of this site. */
const leadingTo = (target: string) => (html: string) =>
  html.replace(/(<p data-opens="record"><a href=")[^"]*/, `$1${target}`);

inEveryEngine((_engine, session) => {
  const path = () => session().run(() => location.pathname);
  const opened = () =>
    until(
      () => session().run(visibleTexts, 'cs-source-list'),
      (texts) => texts.length === 1 && texts[0] !== '',
    );

  test('two scripts that cannot load the code follow a press once, and ask the server a few times', async () => {
    const {open, run, press} = session();
    const target = site.putPage('/target.html', page('<p>The record</p>'));
    const twice = (html: string) =>
      leadingTo(target)(html) + html.replace('keep.js', 'keep.js?other').replace(/<cs-campaign[^]*/, '');
    await open(putKept(site, {head: NEVER_IDLE, code: answering('', 404), change: twice}));
    await until(() => Promise.resolve(asked(site).includes('document')));
    await run(focusStatic, RECORD);
    await press('Enter');
    await until(path, (now) => now === '/target.html');
    assert.ok(asked(site).filter((each) => each === 'code').length <= 4, String(asked(site)));
  });

  for (const [what, markup] of Object.entries({
    'an image called currentScript': '<img name="currentScript" src="/evil/countersign.js" alt="">',
    'a form called currentScript':
      '<form name="currentScript"><input name="countersignPolicy"><input name="src"><input name="nonce"></form>',
    'images called scripts': '<img name="scripts" alt=""><img name="scripts" alt="">',
    'an image with the address of the code': '<img src="/evil/countersign-0.1.0.js" alt="">',
  })) {
    test(`${what} changes nothing`, async () => {
      const {open, run, press} = session();
      // The press waits for the code as long as a slow machine needs.
      await open(putKept(site, {head: LISTENING + NEVER_IDLE + PATIENT, before: markup}));
      await run(focusStatic, RECORD);
      await press('Enter');
      await opened();
      assert.deepEqual(await seenOn(run), ['cs-load']);
      const parts = site.requests.filter((each) => each.path.includes(partFile('record')));
      assert.deepEqual(
        parts.map((each) => each.path),
        [`/kept/${partFile('record')}`],
      );
    });
  }

  test('a page in another encoding shows Arabic as it is', async () => {
    const {open, run} = session();
    const headers = {'content-type': 'text/html; charset=windows-1252'};
    const address = putKept(site, {
      headers,
      lang: 'ar',
      head: LISTENING,
      change: (html) => html.replace(/<article[^]*<\/article>/, ''),
    });
    await open(address);
    await reaches(session(), 'ready');
    await run(settled);
    const [shown] = await run(visibleTexts, 'cs-campaign');
    assert.match(shown!, /التواريخ/);
    assert.deepEqual(await seenOn(run), ['cs-load']);
  });

  test('a reader who has gone on to a field keeps the focus, and the page', async () => {
    const {open, run, press} = session();
    let answer = () => {};
    const code: Answer = (response, request) => void (answer = () => void answering(CODE)(response, request));
    await open(putKept(site, {head: NEVER_IDLE + PATIENT, code, before: '<input id="field">'}));
    await run(focusStatic, RECORD);
    await press('Enter');
    await until(() => Promise.resolve(asked(site).includes('code')));
    await run(() => document.getElementById('field')!.focus());
    answer();
    await reaches(session(), 'ready');
    await run(settled);
    assert.equal(await run(() => document.activeElement!.id), 'field');
    assert.equal(await path(), '/page.html');
  });

  test('a mark of the elements leads to its source if the part that opens it does not come', async () => {
    const {open, run} = session();
    const target = site.putPage('/source.html', page('<p>The source</p>'));
    const address = putKept(site);
    site.put(`/kept/${partFile('record')}`, answering('', 404));
    await open(address);
    await until(
      () => stage(session()),
      (now) => now === 'ready',
    );
    await run(settled);
    await run((href) => {
      const overview = document.querySelector('cs-campaign')!.shadowRoot!.querySelector('cs-overview')!.shadowRoot!;
      const mark = overview.querySelector<HTMLAnchorElement>('a[part=mark]')!;
      mark.href = href;
      mark.click();
    }, target);
    await until(path, (now) => now === '/source.html');
  });

  test('static HTML that a page takes out of its element throws nothing', async () => {
    const {open, run} = session();
    await open(putKept(site, {head: LISTENING, before: '<div id="far" style="height: 9000px"></div>'}));
    await run(async () => {
      document.querySelector('#far')!.before(document.querySelector('cs-campaign article')!);
      for (let n = 0; n < 5; n += 1) await new Promise((done) => requestAnimationFrame(done));
    });
    assert.deepEqual(await seenOn(run), []);
  });

  test('a pinned document is not asked for by the script', async () => {
    const {open, run} = session();
    const pin = (html: string) => html.replace('<cs-campaign ', '<cs-campaign integrity="sha999-x" ');
    await open(putKept(site, {change: pin}));
    await reaches(session(), 'failed');
    assert.deepEqual(asked(site), ['code']);
    assert.match((await run(visibleTexts, 'cs-campaign'))[0]!, /As of revision 3/);
  });
});
