// A frame's page sent with the lines of our guide, on pages with the strictest lines that pages around may have.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {inEveryEngine} from '../support/browsers/engines.ts';
import {visibleTexts} from '../support/browsers/in-page.ts';
import {frameSnippet, HOST_INTEGRITY, putFrame} from '../support/servers/frame-site.ts';
import {INTEGRITY, useSite} from '../support/servers/site.ts';
import {aroundFrame, frameFits, frameShows} from './frame.ts';
import {heightOf} from './frame-in-page.ts';
import {linesUnder, type Lines} from '../support/servers/header-lines.ts';
import {useReports} from './reports.ts';

const site = useSite();
const reports = useReports(site);

/** What the frame's server sends, and what a page around may say. */
const [sent, around] = [0, 1].map((at) => () => linesUnder('In a frame', site)[at]!) as [() => Lines, () => Lines];

/** The lines of a page around, with the hash of its script in the place of the code's. */
const policy = (): Lines =>
  Object.fromEntries(Object.entries(around()).map(([name, value]) => [name, value.replace(INTEGRITY, HOST_INTEGRITY)]));

const PATH = '/campaigns/open-audit/frame.html';

const COEP = {'cross-origin-embedder-policy': 'require-corp'};

test('the guide has lines for the frame and for the page around it, and no others', () => {
  assert.equal(linesUnder('In a frame', site).length, 2);
});

inEveryEngine((_engine, session) => {
  /** Puts a frame and a page around it, each with its lines, and opens the page. */
  async function openFramed(headers: Lines, pageLines: Lines): Promise<void> {
    const frame = putFrame(site, {}, {path: PATH, headers});
    await session().open(site.putPage('/host.html', aroundFrame(frameSnippet(site, {frame})), pageLines));
  }

  async function assertShown(): Promise<void> {
    await frameShows(session());
    const [title] = await session().runIn('iframe', visibleTexts, '[part=letter-heading]');
    assert.equal(title, 'Open the audit of the Northern Reservoir');
    await frameFits(session());
  }

  test('the frame is shown and sized on a page whose policy names it, and breaks nothing of that', async () => {
    await openFramed(sent(), reports.collecting(policy()));
    await assertShown();
    assert.deepEqual(await reports.seen(session().run), []);
  });

  test('the frame is shown on a page that isolates itself', async () => {
    await openFramed(sent(), COEP);
    await assertShown();
  });

  test('a page with no policy for its script keeps a frame of the height in the snippet', async () => {
    await openFramed(sent(), {
      'content-security-policy': policy()['content-security-policy']!.replace(/; script-src.*/, ''),
    });
    await frameShows(session());
    assert.equal(await session().run(heightOf, 'iframe'), 600);
  });

  test('the frame is not told on which page it stands', async () => {
    await openFramed(sent(), {});
    await frameShows(session());
    assert.equal(await session().runIn('iframe', () => document.referrer), '');
  });
});
