// What stays when the code is there: a long record that is current, and whatever would move under the reader's eyes.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {inEveryEngine} from '../support/browsers/engines.ts';
import {visibleTexts} from '../support/browsers/in-page.ts';
import {example, useSite, type Example} from '../support/servers/site.ts';
import {until} from '../support/browsers/until.ts';
import {FAR, frames, PATIENT, putKept, reaches, type KeptPage} from './keep.ts';
import {LISTENING, seenOn} from './listening.ts';

const site = useSite();

/** A letter with more signatories and sources than are drawn in one piece. */
function long(change: Partial<Example> = {}): Example {
  const signatories = Array.from({length: 300}, (_, at) => ({
    id: `member-${at}`,
    kind: 'organisation',
    name: `Member ${at}`,
  }));
  const {approvals: _approvals, statements: _statements, ...document} = example() as Example & Record<string, unknown>;
  const sources = [
    ...(example().sources as unknown as object[]),
    ...Array.from({length: 300}, (_, at) => ({
      id: `report-${at}`,
      kind: 'report',
      publishers: [`Publisher ${at}`],
      title: `Report ${at}`,
      date: '2026-05',
      url: `https://publisher-${at}.example.org/report`,
    })),
  ];
  return {...document, signatories, sources, ...change} as unknown as Example;
}

const NEWER = {revision: 4, updated: '2026-06-11T09:00:00Z'};

/** What stands on the screen: the static HTML, the live campaign, or what no frame may show, both or nothing. */
function onScreen(): string {
  const element = document.querySelector('cs-campaign')!;
  const isStatic = element.querySelector('article')!.checkVisibility();
  const live = element.shadowRoot?.querySelector('.base');
  const isLive = !!live && live.checkVisibility({visibilityProperty: true});
  return isStatic ? (isLive ? 'both' : 'static') : isLive ? 'live' : 'nothing';
}

/** Goes into the head of a page. It notes in each frame what stands on the screen. */
const WATCHING = `<script>
  const screens = new Set();
  Object.defineProperty(document, 'screens', {value: screens});
  const onScreen = ${onScreen.toString()};
  const note = () => {
    if (document.querySelector('cs-campaign article')) screens.add(onScreen());
    requestAnimationFrame(note);
  };
  note();
</script>`;

inEveryEngine((_engine, session) => {
  const run: ReturnType<typeof session>['run'] = (inPage, ...values) => session().run(inPage, ...values);
  const open = (page: KeptPage) => session().open(putKept(site, page));
  const becomes = (wanted: string) =>
    until(
      () => run(onScreen),
      (now) => now === wanted,
    );
  const stays = async () => {
    await reaches(session(), 'ready');
    await run(frames);
    assert.equal(await run(onScreen), 'static');
  };
  const openRecord = (page: KeptPage = {}) => open({campaign: long(), layout: 'full', ...page});

  describe('a long record', () => {
    test('stays while it is current, and the page hears that the campaign is there', async () => {
      await openRecord({head: LISTENING});
      await stays();
      // Nor is anything drawn beside it.
      assert.equal(await run(() => document.querySelector('cs-campaign')!.shadowRoot!.querySelector('.base')), null);
      assert.deepEqual(await seenOn(session().run), ['cs-load']);
    });

    test('has marks that lead to the list below', async () => {
      await openRecord();
      await stays();
      await run(() => document.querySelector<HTMLElement>('cs-campaign [role=doc-noteref]')!.click());
      await until(
        () => run(() => location.hash),
        (hash) => /-source-\d+$/.test(hash),
      );
      await run(frames);
      assert.equal(await run(onScreen), 'static');
    });

    for (const [what, published] of [
      ['a newer revision', () => long(NEWER)],
      ['another letter', () => long({id: 'another-letter'})],
    ] as const) {
      test(`gives way to ${what}`, async () => {
        await openRecord({published: published()});
        await becomes('live');
      });
    }

    for (const [name, value] of [
      ['without-signatories', ''],
      ['theme', 'dark'],
      ['heading-level', '4'],
    ] as const) {
      test(`gives way if the partner has set ${name}`, async () => {
        await openRecord({change: (html) => html.replace('<cs-campaign ', `<cs-campaign ${name}="${value}" `)});
        await becomes('live');
      });

      test(`gives way when the page sets ${name}`, async () => {
        await openRecord();
        await stays();
        await run((name, value) => document.querySelector('cs-campaign')!.setAttribute(name, value), name, value);
        await becomes('live');
      });
    }

    test('gives way on a page in another language that we speak', async () => {
      await openRecord({lang: 'fr'});
      await becomes('live');
    });

    test('gives way on a page in another language that only the letter speaks', async () => {
      const {letter} = example();
      const campaign = long({
        letter: {...letter, title: {en: 'Open the audit', de: 'Legt die Prüfung offen'}},
      });
      await openRecord({campaign, lang: 'de'});
      await becomes('live');
    });

    test('stays on a page in a language that nobody speaks', async () => {
      await openRecord({lang: 'de'});
      await stays();
    });

    test('stays where only an older revision is published', async () => {
      await openRecord({campaign: long(NEWER), published: long()});
      await stays();
    });

    test('does not take what the partner has written for the campaign', async () => {
      const change = (html: string) =>
        html.replace('<article', '<p slot="partner" data-shows="open-audit 12 full en en">Why we signed</p><article');
      await openRecord({change});
      await stays();
    });

    test('is drawn where the static HTML is an overview', async () => {
      const change = (html: string) => html.replace('<cs-campaign ', '<cs-campaign layout="full" ');
      await openRecord({layout: 'overview', change});
      await becomes('live');
    });

    test('gives way all at once, where the reader is inside', async () => {
      await openRecord({published: long(NEWER), before: FAR, head: WATCHING});
      await run(() => scrollTo(0, 6500));
      await becomes('live');
      await run(frames);
      assert.deepEqual(await run(() => [...(document as unknown as {screens: Set<string>}).screens]), [
        'static',
        'live',
      ]);
      const [text] = await run(visibleTexts, 'cs-campaign');
      assert.match(text!, /Member 11/);
      assert.equal(
        await run(
          () =>
            document
              .querySelector('cs-campaign')!
              .shadowRoot!.querySelector('cs-source-list')!
              .shadowRoot!.querySelectorAll('[role=listitem]').length,
        ),
        long().sources.length,
      );
    });
  });

  describe('an overview whose height changes by half a window', () => {
    // The live overview is not so high.
    const head = '<style>article { padding-block-end: 60vh }</style>';
    const more = '<div style="height: 4000px"></div>';
    const openTall = () => open({head, before: FAR, change: (html) => html + more});
    const scrollToEnd = () =>
      run(() => scrollTo(0, document.querySelector('cs-campaign')!.getBoundingClientRect().bottom + scrollY - 400));

    test('stays while the reader sees what is below it, and gives way when that is out of sight', async () => {
      await openTall();
      await scrollToEnd();
      await stays();
      await run(() => scrollTo(0, 0));
      await becomes('live');
    });

    test('gives way above the window only where the browser holds what is in view in its place', async () => {
      await open({head, before: FAR, change: (html) => html + more});
      const top = () => run(() => Math.round(document.querySelector('cs-campaign')!.getBoundingClientRect().bottom));
      // In one turn: from here on the campaign may come at any time.
      const before = await run(() => {
        const element = document.querySelector('cs-campaign')!;
        scrollTo(0, element.getBoundingClientRect().bottom + scrollY + 200);
        return Math.round(element.getBoundingClientRect().bottom);
      });
      if (await run(() => CSS.supports('overflow-anchor', 'auto'))) await becomes('live');
      else await stays();
      // The browser scrolls when it next draws the page, which is later than the change.
      await run(frames);
      assert.ok(Math.abs((await top()) - before) <= 2);
    });

    test('gives way at once where it begins in view and ends below', async () => {
      await openTall();
      await run(() => scrollTo(0, document.querySelector('cs-campaign')!.getBoundingClientRect().top + scrollY - 300));
      await becomes('live');
    });

    test('gives way to what the reader presses, and that opens in place', async () => {
      // The press waits as long as a slow machine needs to draw the campaign.
      await open({head: head + PATIENT, before: FAR, change: (html) => html + more});
      await scrollToEnd();
      await stays();
      await run(() => document.querySelector<HTMLElement>('cs-campaign [data-opens=record] a')!.focus());
      await session().press('Enter');
      await becomes('live');
      await until(() =>
        run(
          () =>
            document
              .querySelector('cs-campaign')!
              .shadowRoot!.querySelector('cs-overview')!
              .shadowRoot!.querySelector<HTMLDetailsElement>('[part=record]')!.open,
        ),
      );
    });

    test('gives way in a scroller inside a shadow tree, when it is out of sight', async () => {
      const change = (html: string) => `<app-pane>${FAR}${html}${more}</app-pane>
        <script>
          const pane = document.querySelector('app-pane').attachShadow({mode: 'open'});
          pane.innerHTML = '<div style="height: 100vh; overflow: auto"><slot></slot></div>';
        </script>`;
      await open({head, change});
      const scrollPane = (end: boolean) =>
        run((end) => {
          const pane = document.querySelector('app-pane')!.shadowRoot!.querySelector('div')!;
          const {bottom} = document.querySelector('cs-campaign')!.getBoundingClientRect();
          pane.scrollTop = end ? pane.scrollTop + bottom - 400 : 0;
        }, end);
      await scrollPane(true);
      await stays();
      await scrollPane(false);
      await becomes('live');
    });

    test('gives way when the reader presses the button that loads the document', async () => {
      await open({head, before: FAR, load: 'click', change: (html) => html + more});
      await scrollToEnd();
      await reaches(session(), 'empty');
      await run(() =>
        document.querySelector('cs-campaign')!.shadowRoot!.querySelector<HTMLElement>('[part=load-button]')!.click(),
      );
      await becomes('live');
    });

    test('is never blank when the campaign is there before the element has drawn anything', async () => {
      const change = (html: string) => `${html.replaceAll('cs-campaign', 'cs-demand-checklist')}${more}`;
      await open({head: head + WATCHING.replaceAll('cs-campaign', 'cs-demand-checklist'), before: FAR, change});
      await run(() => scrollTo(0, 6200));
      await until(() =>
        run(() => document.querySelector<Element & {state?: string}>('cs-demand-checklist')!.state === 'ready'),
      );
      await run(frames);
      const screens = await run(() => [...(document as unknown as {screens: Set<string>}).screens]);
      assert.ok(!screens.includes('nothing') && !screens.includes('both'), screens.join());
    });

    test('leaves a press to the browser, where there is no campaign', async () => {
      const change = (html: string) =>
        html.replace('campaign.json', 'gone.json').replace(/src="[^"]*\/kept-\d+\.json"/, 'src="/gone.json"') + more;
      await open({head, before: FAR, change});
      await scrollToEnd();
      await reaches(session(), 'failed');
      await run(() => {
        document.querySelector<HTMLElement>('cs-campaign [data-opens=record] a')!.focus();
        addEventListener('click', (event) => {
          Object.defineProperty(document, 'prevented', {value: event.defaultPrevented});
          event.preventDefault();
        });
      });
      await session().press('Enter');
      assert.equal(
        await until(
          () => run(() => String((document as {prevented?: boolean}).prevented)),
          (now) => now !== 'undefined',
        ),
        'false',
      );
    });

    test('still waits after the page has moved it', async () => {
      await openTall();
      await scrollToEnd();
      await stays();
      // In a task of the page: WebKit ends the turn of an injected script as soon as it calls into an element.
      await run(
        () =>
          new Promise<void>((done) => {
            setTimeout(() => {
              const element = document.querySelector('cs-campaign')!;
              const {parentElement, nextSibling} = element;
              element.remove();
              parentElement!.insertBefore(element, nextSibling);
              done();
            });
          }),
      );
      await run(frames);
      assert.equal(await run(onScreen), 'static');
      await run(() => scrollTo(0, 0));
      await becomes('live');
    });
  });
});
