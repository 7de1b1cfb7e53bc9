// A preview as its author uses it, by keyboard alone.
import assert from 'node:assert/strict';
import {rmSync} from 'node:fs';
import {test} from 'node:test';
import {inEveryEngine, type Session} from '../support/browsers/engines.ts';
import {settled} from '../support/browsers/in-page.ts';
import {until} from '../support/browsers/until.ts';
import {exampleText, exampleWith} from '../support/command-line/example.ts';
import {startPreview} from '../support/command-line/preview.ts';

const changed = exampleWith('"en": "Open the audit of the Northern Reservoir"', '"en": "Open the audit at once"');

/** What the author sees, in words. */
const seen = () => {
  const lines = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(selector)].filter((each) => each.checkVisibility());
  return {
    said: document.getElementById('said')!.textContent,
    note: lines('#note')[0]?.textContent ?? '',
    problems: lines('#problems li').map(({innerText}) => innerText),
    chosen: Object.fromEntries(new FormData(document.forms[0])),
    address: Object.fromEntries(new URLSearchParams(location.search)),
    /** No frame is still loading. */
    isSettled: document.querySelectorAll('iframe').length === 1 && !document.querySelector('iframe.loading'),
  };
};

/** What the reader sees in the view. */
const view = () => ({
  width: innerWidth,
  scroll: Math.round(scrollY),
  language: document.documentElement.lang,
  direction: document.documentElement.dir,
  title: document.querySelector('main h2, main h1:not(article > h1)')?.textContent.trim(),
  layout: document.querySelector('cs-campaign')?.getAttribute('layout') ?? 'overview',
  isPartner: document.querySelector('link[href$="/partner.css"]') !== null,
  isFramed: document.querySelector('iframe') !== null,
  isDark: /rgb\(([0-9]|[1-5][0-9]), /.test(getComputedStyle(document.documentElement).backgroundColor),
  state: (document.querySelector('cs-campaign') as {state?: string} | null)?.state,
});

/** Begins to hear the places that a view tells the author’s page. The page hears each of them first. */
function hearPlace(): void {
  addEventListener('message', ({data}: MessageEvent<{scroll?: unknown} | null>) =>
    Object.assign(globalThis, {place: data?.scroll}),
  );
}

/** Resolves when the view has loaded and has drawn its letter. The focus may be in the frame then. */
async function drawn(session: Session): Promise<void> {
  await until(
    () => session.run(seen),
    ({isSettled}) => isSettled,
  );
  await session.runIn('iframe', settled, 0);
}

async function viewOf(session: Session, isWanted: (seen: ReturnType<typeof view>) => boolean) {
  await drawn(session);
  return until(() => session.runIn('iframe', view), isWanted);
}

/** Opens a page of a preview. The driver of Firefox loses a window that goes from one such page to that of another. */
async function open(session: Session, address: string): Promise<void> {
  await session.open('about:blank');
  await session.open(address);
}

/**
 * Goes to a group of radio buttons by Tab, and chooses by arrows. Each view on the way is drawn before the next press:
 * WebKitGTK may crash when a frame that still loads is removed (decision 40).
 */
async function choose(session: Session, name: string, value: string): Promise<void> {
  const focused = () => {
    const input = document.activeElement as HTMLInputElement;
    return [input.name, input.value];
  };
  for (let arrows = 0; ; arrows += 1) {
    await drawn(session);
    await session.run(() => document.querySelector<HTMLElement>('#problems')!.focus());
    for (let tabs = 0; (await session.run(focused))[0] !== name; tabs += 1) {
      assert.ok(tabs < 40, `Tab does not lead to ${name}`);
      await session.press('Shift+Tab');
    }
    if ((await session.run(focused))[1] === value) return;
    assert.ok(arrows < 8, `Arrows do not lead to ${value}`);
    // Not every browser goes on from the last one to the first.
    await session.press(arrows < 4 ? 'ArrowRight' : 'ArrowLeft');
  }
}

inEveryEngine((_engine, session) => {
  test('each view is chosen by keys, stands in the address, and is still chosen after a reload', async () => {
    const preview = await startPreview();
    await session().resize({width: 1440, height: 900});
    await open(session(), preview.address);
    const first = await viewOf(session(), ({state}) => state === 'ready');
    assert.deepEqual(
      [first.width, first.layout, first.language, first.isPartner, first.isDark, first.isFramed],
      [360, 'overview', 'en', true, false, false],
    );

    await choose(session(), 'direction', 'rtl');
    await viewOf(session(), ({direction, language}) => direction === 'rtl' && language === 'ar');
    await choose(session(), 'direction', 'letter');
    await choose(session(), 'colours', 'dark');
    await viewOf(session(), ({isDark, direction}) => isDark && direction === 'ltr');
    await choose(session(), 'lang', 'ar');
    await viewOf(session(), ({direction}) => direction === 'rtl');
    await choose(session(), 'width', 'desktop');
    await viewOf(session(), ({width}) => width >= 1000);
    await choose(session(), 'show', 'record');
    await viewOf(session(), ({layout}) => layout === 'full');
    await choose(session(), 'show', 'page');
    const page = await viewOf(session(), ({isPartner}) => !isPartner);
    assert.deepEqual([page.language, page.direction, page.isDark], ['ar', 'rtl', true]);
    await choose(session(), 'show', 'frame');
    await viewOf(session(), ({isFramed}) => isFramed);

    const chosen = {show: 'frame', width: 'desktop', lang: 'ar', colours: 'dark', direction: 'letter'};
    const before = await session().run(seen);
    assert.deepEqual([before.chosen, before.address], [chosen, chosen]);
    // The letter in the frame of a frame may still load. Nothing of this page is needed for the next one.
    await session().begin();
    await session().open(`${preview.address}?${new URLSearchParams(chosen)}`);
    const again = await viewOf(session(), ({isFramed}) => isFramed);
    assert.deepEqual([again.direction, again.isDark], ['rtl', true]);
    assert.deepEqual((await session().run(seen)).chosen, chosen);
  });

  test('a view that is chosen while another one loads is shown in its place', async () => {
    const preview = await startPreview();
    await open(session(), preview.address);
    await drawn(session());
    await session().run(() => {
      for (const value of ['ltr', 'rtl']) {
        document.querySelector<HTMLElement>(`[name="direction"][value="${value}"]`)!.click();
      }
    });
    await viewOf(session(), ({direction}) => direction === 'rtl');
    assert.equal((await session().run(seen)).chosen['direction'], 'rtl');
  });

  test('what is saved is shown, at the same place; mistakes are named, and everything comes back', async () => {
    const preview = await startPreview();
    const state = (isWanted: (now: ReturnType<typeof seen>) => boolean) => until(() => session().run(seen), isWanted);
    await session().resize({width: 1440, height: 900});
    await open(session(), `${preview.address}?show=record`);
    await viewOf(session(), ({state: elementState}) => elementState === 'ready');
    assert.match((await session().run(seen)).said, /^Shown\. No problems, \d+ warnings\.$/);
    await session().run(hearPlace);
    await session().runIn('iframe', () => scrollTo({top: 700, behavior: 'instant'}));
    await viewOf(session(), ({scroll}) => scroll === 700);
    // The view tells its place by a message, which may come later than the next version of the file.
    await until(
      () => session().run(() => (globalThis as {place?: unknown}).place ?? 0),
      (place) => place === 700,
    );

    preview.save(changed);
    await state(({said}) => /^Saved: shown again\./.test(said));
    await viewOf(session(), ({title, scroll}) => title === 'Open the audit at once' && scroll === 700);

    preview.save(exampleWith('"withheld"', '"witheld"'));
    const wrong = await state(({said}) => said === '1 problem.');
    assert.match(wrong.note, /^What you see is the file as it was at /);
    assert.match(wrong.problems[0]!, /^Line \d+ .*\n+.*Did you mean "withheld"\?$/);
    assert.equal((await session().runIn('iframe', view)).title, 'Open the audit at once');

    preview.save(exampleText);
    const mended = await state(({said}) => /^Saved: shown again\./.test(said));
    assert.deepEqual([mended.note, mended.problems], ['', []]);
    await viewOf(session(), ({title}) => title === 'Open the audit of the Northern Reservoir');

    rmSync(preview.file);
    const gone = await state(({said}) => /There is no such file\.$/.test(said));
    assert.match(gone.note, /^What you see is the file as it was at /);
    preview.save(changed);
    await state(({said}) => /^Saved: shown again\./.test(said));
    await viewOf(session(), ({title}) => title === 'Open the audit at once');

    await preview.end();
    await state(({said}) => /^The preview has ended\./.test(said));
  });

  test('a file with problems from the start says them, and shows the letter when they are mended', async () => {
    const preview = await startPreview('{"format": 1,');
    await open(session(), preview.address);
    const wrong = await until(
      () => session().run(seen),
      ({problems}) => problems.length > 0,
    );
    assert.equal(wrong.note, 'The letter appears here when its file has no problems.');
    preview.save(exampleText);
    await viewOf(session(), ({title}) => title === 'Open the audit of the Northern Reservoir');
  });
});
