// Harmless HTML of other people on the partner's page, such as a comment: elements whose names hide members of
// `document`, of a form around the letter, or stand for globals that the browser does not have. The letter comes anyhow.
//
// Each page is in a frame: what drives a browser asks `document` itself.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {inEveryEngine, type Session} from '../support/browsers/engines.ts';
import {example, page, script, useSite} from '../support/servers/site.ts';
import {until} from '../support/browsers/until.ts';
import {addComment, inFrame, members, pressForRecord, pressToLoad} from './clobbered-in-page.ts';
import {useClickSites} from './click.ts';
import {putKept} from './keep.ts';
import {LISTENING} from './listening.ts';

const site = useSite();
const sites = useClickSites();

/** Globals that some browser lacks. */
const MISSING = ['trustedTypes', 'IntersectionObserver', 'requestIdleCallback', 'scheduler'];

/** Stands for a browser without these. The page calls nothing by these names. */
const WITHOUT = `<script>for (const name of ${JSON.stringify(MISSING)}) delete window[name];</script>`;

/** A page under this policy makes no script and no markup out of text. */
const TYPES =
  '<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for \'script\'; trusted-types countersign">';

const named = (names: readonly string[], element: (name: string) => string) => names.map(element).join('');

/** Takes no room: far below the screen nothing of a letter is loaded. */
const flat = (html: string) => `<div style="height: 0; overflow: hidden">${html}</div>`;

/** Comments of one kind each: what stands before the letter, and after it. */
function comments({documents, forms}: {documents: readonly string[]; forms: readonly string[]}) {
  const inputs = named(forms, (name) => `<input type="hidden" name="${name}">`);
  return {
    images: {before: flat(named(documents, (name) => `<img name="${name}" alt="">`)), after: ''},
    forms: {before: flat(named(documents, (name) => `<form name="${name}"><input name="append"></form>`)), after: ''},
    objects: {before: flat(named(documents, (name) => `<object id="${name}"></object>`)), after: ''},
    embeds: {before: flat(named(documents, (name) => `<embed name="${name}" hidden>`)), after: ''},
    'a form around': {
      before: `<form lang="en" tabindex="-1">${inputs}<details open><summary>A</summary>`,
      after: '</details></form>',
    },
    'pictures with scripts': {
      before: '<svg><script></script><a href="#"></a></svg>',
      after: '<svg><script></script></svg>',
    },
    'names of missing globals': {
      before: named(MISSING, (name) => `<form id="${name}"><input name="createPolicy"><input name="yield"></form>`),
      after: '',
    },
  };
}

const KINDS = Object.keys(comments({documents: [], forms: []})) as (keyof ReturnType<typeof comments>)[];

/** Ways to embed a letter. Each puts a page with a comment around it, and returns its address. */
const embeds: Readonly<Record<string, (comment: {before: string; after: string}, head: string) => Promise<string>>> = {
  'static HTML': ({before, after}, head) =>
    Promise.resolve(putKept(site, {before, head, change: (snippet) => snippet + after})),
  'one tag': ({before, after}, head) => {
    const src = site.putDocument('/letter.json', example());
    return Promise.resolve(
      site.putPage(
        '/page.html',
        page(`${before}<cs-campaign src="${src}">Fallback</cs-campaign>${after}${script(site.elsewhere)}`, 'en', head),
      ),
    );
  },
  'a button': async ({before, after}, head) => {
    sites.putAll();
    const {stdout} = await sites.make();
    return site.putPage('/page.html', page(before + stdout + after, 'en', head));
  },
};

async function openInFrame(session: Session, address: string): Promise<void> {
  const frame = `<iframe src="${address}" style="width: 1000px; height: 800px"></iframe>`;
  await session.open(site.putPage('/around.html', page(frame)));
}

const isWrong = (seen: readonly string[]) => seen.some((each) => each !== 'cs-load');

/** Waits until the letter is there and its record opens, and nothing has gone wrong. */
async function assertShown({run}: Session): Promise<void> {
  await until(
    () => run(inFrame),
    ({state, seen}) => state === 'ready' || isWrong(seen),
  );
  assert.deepEqual((await run(inFrame)).seen, ['cs-load']);
  await run(pressForRecord);
  const {seen} = await until(
    () => run(inFrame),
    ({hasRecord, seen}) => hasRecord || isWrong(seen),
  );
  assert.deepEqual([...new Set(seen)], ['cs-load']);
}

inEveryEngine((_engine, session) => {
  const commentOf = async (kind: (typeof KINDS)[number]) => {
    await session().open(site.putPage('/names.html', page('')));
    return comments(await session().run(members))[kind];
  };

  for (const kind of KINDS) {
    const head = LISTENING + (kind === 'names of missing globals' ? WITHOUT : '');
    for (const [way, put] of Object.entries(embeds)) {
      test(`${kind} leave a letter that comes with ${way} as it is`, async () => {
        await openInFrame(session(), await put(await commentOf(kind), head));
        await session().run(pressToLoad);
        await assertShown(session());
      });
    }
  }

  for (const [when, policy] of Object.entries({late: '', 'late, under a policy of Trusted Types,': TYPES})) {
    test(`a comment that comes ${when} leaves the letter as it is`, async () => {
      await session().open(site.putPage('/names.html', page('')));
      const all = Object.values(comments(await session().run(members)));
      await openInFrame(session(), await embeds['static HTML']!({before: '', after: ''}, policy + LISTENING));
      await until(
        () => session().run(inFrame),
        ({state}) => state === 'ready',
      );
      await session().run(addComment, all.map(({before, after}) => before + after).join(''));
      await assertShown(session());
    });
  }
});
