// A snippet that holds the campaign as static HTML: nothing is requested before the reader is near, and what is pressed
// before the code is there happens.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {inEveryEngine} from '../support/browsers/engines.ts';
import {focused, settled, visibleTexts} from '../support/browsers/in-page.ts';
import {CODE, DOCUMENT_HEADERS, example, page, useSite, type Answer} from '../support/servers/site.ts';
import {until} from '../support/browsers/until.ts';
import {answering, asked, FAR, frames, NEVER_IDLE, PATIENT, putKept, reaches, stage} from './keep.ts';
import {LISTENING, seenOn} from './listening.ts';

const site = useSite();

/** Gives a link in the static HTML the focus. */
function focusStatic(selector: string): void {
  document.querySelector<HTMLElement>(`cs-campaign ${selector}`)!.focus();
}

const MARK = '[role=doc-noteref]';
const RECORD = '[data-opens=record] a';

const newer = () => ({...example(), revision: 4, updated: '2026-06-11T09:00:00Z'});

inEveryEngine((_engine, session) => {
  const text = async (selector = 'cs-campaign') => (await session().run(visibleTexts, selector))[0] ?? '';
  const becomeIdle = () => session().run(() => (document as Document & {becomeIdle?: () => void}).becomeIdle!());
  /** The script waits for that only when it has read the document, which is later than the server's answer. */
  const scriptWaits = () =>
    until(() => session().run(() => (document as Document & {waitsForIdle?: boolean}).waitsForIdle === true));
  const count = (what: string) => asked(site).filter((each) => each.startsWith(what)).length;

  describe('requests', () => {
    test('nothing before the reader is within two screens, then document and code', async () => {
      const {open, run} = session();
      await open(putKept(site, {before: FAR, head: LISTENING}));
      await run(frames);
      assert.equal(await stage(session()), 'kept');
      await run(() => scrollTo(0, 6000 - 4 * innerHeight));
      await run(frames);
      assert.deepEqual(asked(site), []);
      await run(() => scrollTo(0, 6000 - 2.5 * innerHeight));
      await reaches(session(), 'ready');
      assert.deepEqual(asked(site), ['document', 'code']);
      assert.deepEqual(await seenOn(run), ['cs-load']);
      assert.equal(await run(() => document.querySelector('cs-campaign')!.hasAttribute('data-countersign')), false);
      // The code loads its part for the record now. When that is there, nothing is left in the head.
      await until(() => run(() => customElements.get('cs-source-list') !== undefined));
      await until(
        () => run(() => document.head.querySelectorAll('script[src]').length),
        (scripts) => scripts === 0,
      );
    });

    test('the code not before the page is idle, if the document is not newer', async () => {
      await session().open(putKept(site, {head: NEVER_IDLE}));
      await scriptWaits();
      assert.equal(count('document'), 1);
      await session().run(frames);
      assert.equal(await stage(session()), 'kept');
      assert.equal(count('code'), 0);
      await becomeIdle();
      await reaches(session(), 'ready');
    });

    test('the code at once if the document is newer', async () => {
      await session().open(putKept(site, {head: NEVER_IDLE, published: newer()}));
      await reaches(session(), 'ready');
      assert.equal(
        await session().run(
          async () =>
            (
              await (
                document.querySelector('cs-campaign') as unknown as {whenReady(): Promise<{revision: number}>}
              ).whenReady()
            ).revision,
        ),
        4,
      );
    });

    test('the code at once if the element holds no campaign', async () => {
      const change = (html: string) => html.replace(/<article[^]*<\/article>/, '<p><a href="#">A letter</a></p>');
      await session().open(putKept(site, {head: NEVER_IDLE, change}));
      await reaches(session(), 'ready');
    });

    test('code and document once for a hundred embeds', async () => {
      const change = (html: string) => {
        const [element] = /<cs-campaign[^]*<\/cs-campaign>/.exec(html)!;
        return html + element.repeat(99);
      };
      await session().open(putKept(site, {change, head: NEVER_IDLE}));
      await scriptWaits();
      await session().run(frames);
      assert.equal(count('document'), 1);
      await becomeIdle();
      await session().run(settled, 100);
      assert.deepEqual([count('code'), count('document')], [1, 1]);
    });

    test('no document before the reader presses, with load="click"', async () => {
      await session().open(putKept(site, {load: 'click'}));
      await reaches(session(), 'empty');
      assert.deepEqual(asked(site), ['code']);
      await session().run(() =>
        document.querySelector('cs-campaign')!.shadowRoot!.querySelector<HTMLElement>('[part=load-button]')!.click(),
      );
      await reaches(session(), 'ready');
      assert.deepEqual(asked(site), ['code', 'document']);
    });

    test('no document for a signature that nobody can check', async () => {
      const change = (html: string) => html.replace('<cs-campaign ', '<cs-campaign signed-by="somebody" ');
      await session().open(putKept(site, {change}));
      await reaches(session(), 'failed');
      assert.deepEqual(asked(site), ['code']);
    });
  });

  describe('works', () => {
    for (const name of ['IntersectionObserver', 'requestIdleCallback', 'MutationObserver']) {
      test(`without ${name}`, async () => {
        await session().open(putKept(site, {head: `<script>delete window.${name}</script>`}));
        await reaches(session(), 'ready');
      });
    }

    test('for an element that a page’s style sheet leaves without a box', async () => {
      await session().open(putKept(site, {head: '<style>cs-campaign { display: contents }</style>', before: FAR}));
      await session().run(frames);
      assert.deepEqual(asked(site), []);
      await session().run(() => scrollTo(0, 6000));
      await reaches(session(), 'ready');
    });

    test('for an element that comes later', async () => {
      const {open, run} = session();
      await open(
        putKept(site, {
          change: (html) =>
            `${html.replace(/<cs-campaign[^]*<\/cs-campaign>/, (all) => `<template>${all}</template>`)}`,
        }),
      );
      await run(frames);
      await run(() => {
        const template = document.querySelector('template')!;
        const box = document.createElement('div');
        box.append(template.content.cloneNode(true));
        template.replaceWith(box);
      });
      await reaches(session(), 'ready');
    });

    test('beside the code itself', async () => {
      const change = (html: string) =>
        `<script type="module" src="${site.elsewhere}/kept/countersign.js"></script>${html}`;
      await session().open(putKept(site, {change, head: LISTENING}));
      await reaches(session(), 'ready');
      assert.deepEqual(await seenOn(session().run), ['cs-load']);
    });

    test('twice on one page', async () => {
      const change = (html: string) => html + html.replace('keep.js', 'keep.js?other').replace(/<cs-campaign[^]*/, '');
      await session().open(putKept(site, {change, head: LISTENING}));
      await reaches(session(), 'ready');
      assert.deepEqual(await seenOn(session().run), ['cs-load']);
    });
  });

  describe('what is pressed before the code is there', () => {
    // A press that opens in place waits for the code here as long as a slow machine needs.
    test('a mark opens its source in place', async () => {
      const {open, run, press} = session();
      await open(putKept(site, {head: NEVER_IDLE + PATIENT}));
      const href = await run((mark) => {
        const marks = document.querySelectorAll<HTMLAnchorElement>(`cs-campaign ${mark}`);
        marks[1]!.focus();
        return marks[1]!.href;
      }, MARK);
      await press('Enter');
      await reaches(session(), 'ready');
      const note = await until(
        () => text('[part=note]'),
        (now) => now !== '',
      );
      assert.ok(note.length > 10, note);
      assert.equal((await run(focused)).part, 'note');
      const leads = await run((address) => {
        const overview = document.querySelector('cs-campaign')!.shadowRoot!.querySelector('cs-overview')!.shadowRoot!;
        return [...overview.querySelectorAll<HTMLAnchorElement>('[part=note] a')].some(({href}) => href === address);
      }, href);
      assert.ok(leads);
      assert.equal(await run(() => location.pathname), '/page.html');
    });

    test('the way to the record opens it in place', async () => {
      const {open, run, press} = session();
      await open(putKept(site, {head: NEVER_IDLE + PATIENT}));
      await run(focusStatic, RECORD);
      await press('Enter');
      await until(
        () => run(visibleTexts, 'cs-source-list'),
        (texts) => texts.length === 1 && texts[0] !== '',
      );
      assert.equal((await run(focused)).tag, 'summary');
    });

    test('another press while the code comes counts in its place', async () => {
      let answer = () => {};
      const code: Answer = (response, request) => void (answer = () => void answering(CODE)(response, request));
      const {open, run, press} = session();
      await open(putKept(site, {head: NEVER_IDLE + PATIENT, code}));
      await run(focusStatic, MARK);
      await press('Enter');
      await reaches(session(), 'loading');
      await run(focusStatic, RECORD);
      await press('Enter');
      await until(() => Promise.resolve(count('code') === 1));
      answer();
      await until(
        () => run(visibleTexts, 'cs-source-list'),
        (texts) => texts.length === 1 && texts[0] !== '',
      );
      assert.deepEqual(await run(visibleTexts, '[part=note]'), []);
    });

    test('a mark that leads to the list in the static record is followed there', async () => {
      const {open, run, press} = session();
      await open(putKept(site, {head: NEVER_IDLE, layout: 'full'}));
      await run(focusStatic, MARK);
      await press('Enter');
      await until(
        () => run(() => location.hash),
        (hash) => hash.includes('source'),
      );
    });

    for (const [what, code] of Object.entries({
      'is not there': answering('', 404),
      'was tampered with': answering(`${CODE} `),
    })) {
      test(`leads where it leads without script if the code ${what}, and the next press asks again`, async () => {
        const {open, run, press} = session();
        let current = code;
        const queries: string[] = [];
        const target = site.putPage('/target.html', page('<p>The record</p>'));
        const change = (html: string) => html.replace(/(<p data-opens="record"><a href=")[^"]*/, `$1${target}`);
        const address = putKept(site, {
          head: LISTENING + NEVER_IDLE,
          change,
          code: (response, request) => {
            queries.push(new URL(request.url!, site.elsewhere).search);
            return current(response, request);
          },
        });
        await open(address);
        await run(focusStatic, RECORD);
        await press('Enter');
        await until(
          () => run(() => location.pathname),
          (path) => path === '/target.html',
        );

        await open(address);
        await run(() => document.querySelector<HTMLElement>('cs-campaign article')!.click());
        await reaches(session(), 'failed');
        assert.match(await text(), /As of revision 3/);
        assert.deepEqual(await seenOn(run), []);
        current = answering(CODE);
        await run(() => document.querySelector<HTMLElement>('cs-campaign article')!.click());
        await reaches(session(), 'ready');
        // Once for each press: the browser may have kept what failed.
        assert.deepEqual(queries, ['', '', '?try=2']);
      });
    }

    test('leads where it leads without script if the code takes too long', async () => {
      const {open, run, press} = session();
      const target = site.putPage('/target.html', page('<p>The record</p>'));
      const change = (html: string) => html.replace(/(<p data-opens="record"><a href=")[^"]*/, `$1${target}`);
      await open(putKept(site, {head: NEVER_IDLE + PATIENT, code: () => {}, change}));
      await run(focusStatic, RECORD);
      await press('Enter');
      await reaches(session(), 'loading');
      await run(frames);
      assert.equal(await run(() => location.pathname), '/page.html');
      await run(() => (document as Document & {losePatience?: () => void}).losePatience!());
      await until(
        () => run(() => location.pathname),
        (path) => path === '/target.html',
      );
    });

    test('leads where it leads without script if the document does not come', async () => {
      const {open, run, press} = session();
      const target = site.putPage('/target.html', page('<p>The record</p>'));
      const change = (html: string) =>
        html
          .replace(/(<p data-opens="record"><a href=")[^"]*/, `$1${target}`)
          .replace(/(<cs-campaign src=")[^"]*/, `$1${site.elsewhere}/none.json`);
      await open(putKept(site, {head: NEVER_IDLE, change}));
      await run(focusStatic, RECORD);
      await press('Enter');
      await until(
        () => run(() => location.pathname),
        (path) => path === '/target.html',
      );
    });
  });

  for (const [what, answer] of Object.entries({
    'is not there': (body: string) => ({status: 404, body}),
    'is larger than any may be': (body: string) => ({status: 200, body: body + ' '.repeat(5 * 1024 * 1024)}),
    'is no UTF-8': (body: string) => ({status: 200, body: Buffer.from(body.replace('Open', 'Op\u00e9n'), 'latin1')}),
    'is no JSON': () => ({status: 200, body: '<!doctype html>'}),
    'is nothing': () => ({status: 200, body: 'null'}),
    'is nested without end': () => ({status: 200, body: '['.repeat(1_000_000)}),
  })) {
    test(`a document that ${what} leaves the static HTML, and throws nothing`, async () => {
      const {status, body} = answer(JSON.stringify(example()));
      const change = (html: string) => html.replace(/(<cs-campaign src=")[^"]*/, `$1${site.elsewhere}/other.json`);
      const address = putKept(site, {head: LISTENING, change});
      site.put('/other.json', (response) => response.writeHead(status, DOCUMENT_HEADERS).end(body));
      await session().open(address);
      await reaches(session(), 'failed');
      assert.match(await text(), /As of revision 3/);
      assert.equal((await seenOn(session().run)).length, 1);
    });
  }
});
