// The page around a frame: `dist/frame-host.js` gives a frame the height that its page says, and does nothing else.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {inEveryEngine} from '../support/browsers/engines.ts';
import {frameSnippet, putFrame} from '../support/servers/frame-site.ts';
import {page, useSite} from '../support/servers/site.ts';
import {until} from '../support/browsers/until.ts';
import {addScript} from './in-host.ts';
import {aroundFrame, frameFits, frameShows, markedFrame} from './frame.ts';
import {
  countHostWork,
  flood,
  heightOf,
  holdFrames,
  laterChanges,
  noteChanges,
  notedChanges,
  releaseFrames,
  sayHeight,
  sendNonsense,
  toggleDisclosure,
  workAfter,
  type HostWork,
} from './frame-in-page.ts';
import {LISTENING, seenOn} from './listening.ts';

const site = useSite();

/** The script of a snippet alone. */
const script = () => /<script[^]*<\/script>/.exec(frameSnippet(site))![0];

/** A page that does nothing by itself. */
const putQuiet = (path: string) => {
  site.putPage(path, page('<p>Nothing of ours</p>'));
  return site.elsewhere + path;
};

inEveryEngine((_engine, session) => {
  const openHost = (html: string) => session().open(site.putPage('/host.html', html));

  describe('a frame is as high as its content', () => {
    const orders: Readonly<Record<string, () => string>> = {
      'the script after it': () => frameSnippet(site),
      'the script before it': () => script().replace('async', '') + frameSnippet(site).replace(script(), ''),
      'the script twice': () => script() + frameSnippet(site),
    };
    for (const [name, snippet] of Object.entries(orders)) {
      test(`with ${name}, and nothing else on the page changes`, async () => {
        putFrame(site);
        const noting = `<script>(${noteChanges.toString()})()</script>`;
        await openHost(aroundFrame(snippet().replace('<iframe', '<iframe id="letter"'), {head: noting}));
        await frameShows(session());
        assert.ok((await frameFits(session())) > 600, 'Higher than in the snippet.');
        assert.deepEqual(await session().run(laterChanges), [], 'The height has settled.');
        const changes = await session().run(notedChanges);
        // What the parser adds is the page itself.
        assert.deepEqual(
          changes.filter((change) => !/^#letter style: height: \d+px;$|came, 0 went$/.test(change)),
          [],
        );
      });
    }

    test('with a script that comes when the frame has long been there', async () => {
      putFrame(site);
      await openHost(aroundFrame(frameSnippet(site).replace(script(), '')));
      await frameShows(session());
      assert.equal(await session().run(heightOf, 'iframe'), 600);
      await session().run(addScript, script());
      await frameFits(session());
    });

    test('also when a disclosure in it opens, and when it closes', async () => {
      putFrame(site);
      await openHost(aroundFrame(frameSnippet(site, {element: 'demand-checklist'})));
      await frameShows(session());
      const closed = await frameFits(session());
      await session().runIn('iframe', toggleDisclosure);
      await until(
        () => session().run(heightOf, 'iframe'),
        (height) => height > closed,
      );
      await frameFits(session());
      await session().runIn('iframe', toggleDisclosure);
      await until(
        () => session().run(heightOf, 'iframe'),
        (height) => height === closed,
      );
      assert.equal(await frameFits(session()), closed);
    });

    test('where the style sheet counts borders and padding as part of it', async () => {
      putFrame(site);
      const css = 'iframe { box-sizing: border-box; border: 7px solid; padding: 5px; width: 400px; height: 50vh }';
      await openHost(aroundFrame(frameSnippet(site), {head: `<style>${css}</style>`}));
      await frameShows(session());
      await frameFits(session());
      const overflow = () => document.documentElement.scrollHeight - innerHeight;
      assert.equal(await session().runIn('iframe', overflow), 0);
    });

    test('in a narrow column, without a bar to scroll in either direction', async () => {
      putFrame(site);
      await openHost(aroundFrame(`<div style="width: 280px">${frameSnippet(site)}</div>`));
      await frameShows(session());
      await frameFits(session());
      const overflow = () => {
        const {scrollWidth, clientWidth, scrollHeight} = document.documentElement;
        return [scrollWidth - innerWidth, clientWidth - innerWidth, scrollHeight - innerHeight];
      };
      assert.deepEqual(await session().runIn('iframe', overflow), [0, 0, 0]);
    });
  });

  test('two frames on a page have each their own height', async () => {
    putFrame(site);
    const both = [
      frameSnippet(site, {element: 'letter-card'}),
      frameSnippet(site, {element: 'source-list', lang: 'ar'}),
    ];
    await openHost(aroundFrame(both.map((html, at) => html.replace('<iframe', `<iframe id="f${at}"`)).join('')));
    for (const id of ['#f0', '#f1']) await frameShows(session(), id);
    const heights = [await frameFits(session(), '#f0'), await frameFits(session(), '#f1')];
    assert.notEqual(heights[0], heights[1]);
  });

  describe('nobody else gives a frame a height', () => {
    /** A page with a marked and an unmarked frame, on which every change is noted. */
    async function openBoth(): Promise<void> {
      const src = putQuiet('/quiet.html');
      const other = markedFrame(src, 'other').replace('data-countersign', '');
      await openHost(page(markedFrame(src, 'marked') + other + script()));
      for (const id of ['#marked', '#other']) {
        await until(() => session().runIn(id, () => document.body?.textContent.includes('Nothing')));
      }
      await session().run(noteChanges);
    }

    /** Everything said before this has been heard when the marked frame has this height. */
    async function changesUntilHeard(height: number): Promise<string[]> {
      await session().runIn('#marked', sayHeight, height);
      await until(
        () => session().run(heightOf, '#marked'),
        (now) => now === height,
      );
      return session().run(notedChanges);
    }

    test('not by what is no height, from the frame itself', async () => {
      await openBoth();
      await session().runIn('#marked', sendNonsense, 'parent');
      assert.deepEqual(await changesUntilHeard(431), ['#marked style: height: 431px;']);
    });

    test('not from a frame that is not marked, nor from the page itself', async () => {
      await openBoth();
      await session().runIn('#other', sayHeight, 999);
      await session().run(() => {
        postMessage({message: 'height', value: 998}, '*');
        dispatchEvent(new MessageEvent('message', {data: {message: 'height', value: 997}}));
      });
      await session().run(sendNonsense, 'self');
      assert.deepEqual(await changesUntilHeard(432), ['#marked style: height: 432px;']);
    });

    test('not from a frame within the frame', async () => {
      await openBoth();
      const says = `<script>
        top.postMessage({message: 'height', value: 996}, '*');
        parent.postMessage('said', '*');
      </script>`;
      site.putPage('/within.html', page(says));
      await session().runIn(
        '#marked',
        async (src) => {
          const said = new Promise((done) => addEventListener('message', done, {once: true}));
          document.body.append(Object.assign(document.createElement('iframe'), {src}));
          await said;
        },
        `${site.elsewhere}/within.html`,
      );
      assert.deepEqual(await changesUntilHeard(433), ['#marked style: height: 433px;']);
    });

    test('a flood leaves the last height, and a page that answers', async () => {
      await openBoth();
      // No other message of the flood says this height. The page does not hear all, and asks for it.
      await session().runIn('#marked', flood, 5000, 1434);
      await until(
        () => session().run(heightOf, '#marked'),
        (height) => height === 1434,
      );
      assert.deepEqual(await session().run(laterChanges), []);
      const changes = await session().run(notedChanges);
      assert.deepEqual(
        changes.filter((change) => !/^#marked style: height: \d+px;$/.test(change)),
        [],
      );
    });

    describe('10,000 messages', () => {
      const MESSAGES = 10_000;

      /** What they cost the page around. */
      async function workOfFlood(frame: string, last: number, isSame: boolean): Promise<HostWork> {
        await session().run(countHostWork);
        await session().runIn(frame, flood, MESSAGES, last, isSame);
        return session().run(workAfter, MESSAGES);
      }

      test('from a marked frame: at most one search, one reading and one change each time the page is drawn', async () => {
        await openBoth();
        const {searches, reads, writes, frames, messages, contents} = await workOfFlood('#marked', 437, false);
        assert.ok(messages >= MESSAGES);
        assert.ok(contents <= frames, `${contents} messages read in ${frames} frames`);
        assert.ok(frames < MESSAGES / 2, `${frames} frames`);
        for (const work of [searches, reads, writes]) assert.ok(work <= frames, `${work} in ${frames} frames`);
        assert.ok(reads > 0 && writes > 0);
        await until(
          () => session().run(heightOf, '#marked'),
          (height) => height === 437,
        );
      });

      test('of the height that the frame has: no reading and no change', async () => {
        await openBoth();
        await changesUntilHeard(438);
        const {searches, reads, writes, frames} = await workOfFlood('#marked', 438, true);
        assert.deepEqual([reads, writes], [0, 0]);
        assert.ok(searches <= frames, `${searches} in ${frames} frames`);
      });

      test('from a frame that is not marked: no reading and no change, and what they say is not read', async () => {
        await openBoth();
        const {searches, reads, writes, frames, contents} = await workOfFlood('#other', 439, false);
        assert.deepEqual([reads, writes, contents], [0, 0, 0]);
        assert.ok(searches <= frames, `${searches} in ${frames} frames`);
      });
    });

    test('while the page is hidden nothing is done, and the last height is there when it is shown', async () => {
      await openBoth();
      await session().run(countHostWork);
      await session().run(holdFrames);
      await session().runIn('#marked', flood, 1000, 440);
      await session().run(async () => {
        const {hostWork} = document as Document & {hostWork?: HostWork};
        while (hostWork!.messages < 1000) await new Promise((done) => setTimeout(done));
      });
      assert.deepEqual(await session().run(notedChanges), []);
      // One of them is that of the count itself, unless it was waiting already.
      assert.ok((await session().run(releaseFrames)) <= 2);
      assert.equal((await session().run(notedChanges)).length, 1);
      await until(
        async () => {
          await session().run(releaseFrames);
          return session().run(heightOf, '#marked');
        },
        (height) => height === 440,
      );
    });

    test('a height that the page itself has changed since is set again', async () => {
      await openBoth();
      await changesUntilHeard(441);
      await session().run(() => document.querySelector<HTMLIFrameElement>('#marked')!.style.removeProperty('height'));
      assert.equal((await changesUntilHeard(441)).at(-1), '#marked style: height: 441px;');
    });

    test('frames that come and go are heard while they are there', async () => {
      await openBoth();
      await changesUntilHeard(442);
      await session().runIn('#marked', sayHeight, 443);
      await session().run((src) => {
        document.querySelector('#marked')!.remove();
        const later = Object.assign(document.createElement('iframe'), {id: 'later', src});
        later.dataset['countersign'] = '';
        document.body.append(later);
      }, `${site.elsewhere}/quiet.html`);
      await until(() => session().runIn('#later', () => document.body?.textContent.includes('Nothing')));
      await session().runIn('#later', sayHeight, 444);
      await until(
        () => session().run(heightOf, '#later'),
        (height) => height === 444,
      );
    });

    test('a frame that goes elsewhere keeps its height, and its new page may say but a height', async () => {
      await openBoth();
      await changesUntilHeard(435);
      const elsewhere = putQuiet('/elsewhere.html');
      await session().run((src) => void (document.querySelector<HTMLIFrameElement>('#marked')!.src = src), elsewhere);
      await until(() => session().runIn('#marked', () => location.pathname === '/elsewhere.html'));
      assert.equal(await session().run(heightOf, '#marked'), 435);
      await session().runIn('#marked', sendNonsense, 'parent');
      const changes = await changesUntilHeard(436);
      assert.deepEqual(
        changes.filter((change) => !change.includes(' src: ')),
        ['#marked style: height: 435px;', '#marked style: height: 436px;'],
      );
    });

    test('the page gets no name from the script, and no error', async () => {
      const namesOn = async (scripts: string) => {
        await openHost(page(`${scripts}<p>Text</p>`, 'en', LISTENING));
        await session().run(() => postMessage(null, '*'));
        assert.deepEqual(await seenOn(session().run), []);
        return session().run(() => Reflect.ownKeys(window).map(String).sort());
      };
      assert.deepEqual(await namesOn(script() + script()), await namesOn(''));
    });
  });
});
