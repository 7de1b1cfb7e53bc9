// What tests of host pages assert: that the host is what it was, and that the elements look as they do anywhere.
import assert from 'node:assert/strict';
import {mkdirSync, writeFileSync} from 'node:fs';
import type {Session} from '../support/browsers/engines.ts';
import {settled} from '../support/browsers/in-page.ts';
import {script, type Site} from '../support/servers/site.ts';
import {putHost, type Layout} from './host.ts';
import {addScript, compareLook, recordHost, visitHost} from './in-host.ts';

/** In what an element follows its page (see docs/decisions/0019-what-follows-the-page.md). */
const FOLLOWED = [
  // Its typeface and its colours. What is in em follows the size.
  ...['font-family', 'font-size', 'font-weight', 'font-style', 'font-stretch', 'font-variant-caps'],
  ...['font-feature-settings', 'font-variation-settings', 'color', 'color-scheme', 'text-shadow'],
  // What nothing inside shows, and hints that change no shape on a screen of the size in the tests.
  ...[
    'list-style-type',
    'list-style-position',
    'tab-size',
    'text-size-adjust',
    '-webkit-tap-highlight-color',
    '-webkit-font-smoothing',
    'text-rendering',
  ],
];

/** In what a footnote mark does, which is a word in a sentence of the page. */
const IN_PROSE = [
  ...['line-height', 'letter-spacing', 'word-spacing', 'text-transform', 'text-align', 'text-indent'],
  ...['white-space-collapse', 'text-wrap-mode', 'word-break', 'overflow-wrap', 'text-wrap-style', 'quotes'],
];

const PICTURES = new URL('../../.screenshots/hosts/', import.meta.url);

/** Asserts that a page without the code is the same page when the code has come and the campaign is shown. */
export async function assertHostKept({open, run}: Session, address: string, site: Site): Promise<void> {
  await open(address);
  await run(visitHost);
  const before = JSON.parse(await run(recordHost)) as Record<string, string>;
  await run(addScript, script(site.elsewhere));
  await run(settled);
  // The script element of a part is in the head until the part is there.
  await run(() => customElements.whenDefined('cs-source-list').then(() => true));
  await run(settled);
  const after = JSON.parse(await run(recordHost)) as Record<string, string>;
  const changes = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((name) => before[name] !== after[name])
    .map((name) => `${name}: ${before[name]} became ${after[name]}`);
  assert.deepEqual(changes, []);
  assert.ok(Object.keys(before).length > 5000, 'It has seen the host.');
}

/**
 * Asserts that the elements on the present page look as on a page without style sheets.
 *
 * @param fontFaces - What that page needs to have the typefaces of this one.
 */
export async function assertLookKept({run}: Session, site: Site, layout: Layout, fontFaces = ''): Promise<void> {
  await run(settled);
  putHost(site, layout, {path: '/plain.html', head: `<style>${fontFaces}</style>`});
  const {compared, differences} = await run(compareLook, '/plain.html', FOLLOWED, IN_PROSE);
  assert.deepEqual(differences.slice(0, 20), []);
  assert.ok(compared > 50, `${compared} kinds of elements`);
}

/** Keeps a picture of the window for people, in a folder that is not committed. */
export async function keepPicture(session: Session, name: string): Promise<void> {
  mkdirSync(PICTURES, {recursive: true});
  const file = `${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.png`;
  writeFileSync(new URL(file, PICTURES), await session.screenshot());
}
