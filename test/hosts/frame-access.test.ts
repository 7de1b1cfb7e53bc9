// A framed campaign for readers with assistive technology and forced colours, in Chromium.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Frame} from 'playwright-core';
import {useChromium, type VisitOptions} from '../support/browsers/chromium.ts';
import {settled} from '../support/browsers/in-page.ts';
import {frameSnippet, putFrame} from '../support/servers/frame-site.ts';
import {useSite} from '../support/servers/site.ts';
import {violations} from '../support/page-checks/violations.ts';
import {aroundFrame} from './frame.ts';

const site = useSite();
const chromium = useChromium();

/** WCAG, without best practices for whole pages: the main landmark and the first heading are those of the page around. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Opens a page with a frame, and returns both. */
async function openFramed(query = '', options: VisitOptions = {}): Promise<{host: Frame; frame: Frame}> {
  putFrame(site);
  const {page} = await chromium(options);
  const snippet = frameSnippet(site).replace('frame.html', `frame.html${query}`);
  await page.goto(site.putPage('/host.html', aroundFrame(snippet)));
  const frame = page.frames()[1]!;
  await frame.waitForSelector('.base');
  await frame.evaluate(settled);
  return {host: page.mainFrame(), frame};
}

for (const query of ['', '?theme=dark', '?element=source-list&lang=ar']) {
  test(`axe finds nothing in the frame (${query || 'whole campaign'}), nor in how it stands in the page`, async () => {
    const {host, frame} = await openFramed(query);
    assert.deepEqual(await violations(frame, {runOnly: WCAG, iframes: false}), []);
    assert.deepEqual(await violations(host, {runOnly: ['frame-title', 'frame-title-unique'], iframes: false}), []);
  });
}

test('a screen reader hears what the frame is called', async () => {
  const {host} = await openFramed();
  const session = await host.page().context().newCDPSession(host.page());
  const {nodes} = await session.send('Accessibility.getFullAXTree');
  const named = nodes.filter(({role}) => role?.value === 'Iframe').map(({name}) => name?.value as string);
  assert.deepEqual(named, ['Open the audit of the Northern Reservoir']);
});

for (const query of ['', '?theme=light', '?theme=dark']) {
  test(`forced colours are the reader's own (${query || 'no theme'})`, async () => {
    const {frame} = await openFramed(query, {forcedColors: 'active'});
    const colours = await frame.evaluate(() => {
      const probe = document.createElement('p');
      document.body.append(probe);
      const systems = ['CanvasText', 'Canvas'].map((name) => {
        probe.style.color = name;
        return getComputedStyle(probe).color;
      });
      probe.remove();
      const heading = document.querySelector('cs-campaign')!.shadowRoot!.querySelector('.base')!;
      return [matchMedia('(forced-colors: active)').matches, getComputedStyle(heading).color, ...systems];
    });
    assert.equal(colours[0], true);
    assert.equal(colours[1], colours[2]);
    assert.notEqual(colours[2], colours[3]);
  });
}
