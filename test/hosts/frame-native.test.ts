// Chromium sizes a frame by itself where the page around asks for it by `frame-sizing`: no script of ours is there.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {useChromium} from '../support/browsers/chromium.ts';
import {settled} from '../support/browsers/in-page.ts';
import {frameSnippet, putFrame} from '../support/servers/frame-site.ts';
import {useSite} from '../support/servers/site.ts';
import {until} from '../support/browsers/until.ts';
import {blocks, guide} from '../support/guides.ts';
import {aroundFrame} from './frame.ts';
import {toggleDisclosure} from './frame-in-page.ts';

const site = useSite();
const chromium = useChromium();

/** The rule of the guide. */
const RULE = blocks('css', [guide('docs/partner-guide.md')]).find(({code}) => code.includes('frame-sizing'))!.code;

test('by the style sheet of the guide a frame is as high as its content, also when that changes', async () => {
  putFrame(site);
  const {page, errors} = await chromium();
  const snippet = frameSnippet(site, {element: 'demand-checklist'}).replace(/<script[^]*/, '');
  const head = `<style>${RULE}</style>`;
  await page.goto(site.putPage('/host.html', aroundFrame(snippet, {head})));
  const frame = page.frames()[1]!;
  await frame.waitForSelector('cs-demand-checklist');
  await frame.evaluate(settled);
  const heights = async () => {
    const content = await frame.evaluate(() => document.body.getBoundingClientRect().height);
    return {content, room: await page.evaluate(() => document.querySelector('iframe')!.clientHeight)};
  };
  // Chromium rounds what is left over of a pixel.
  const fits = async () => (await until(heights, ({content, room}) => Math.abs(content - room) < 1)).room;
  const closed = await fits();
  assert.ok(closed > 600, String(closed));
  await frame.evaluate(toggleDisclosure);
  assert.ok((await fits()) > closed);
  await frame.evaluate(toggleDisclosure);
  assert.equal(await fits(), closed);
  assert.equal(await page.evaluate(() => document.querySelector('iframe')!.style.length), 0);
  assert.deepEqual(errors, []);
});
