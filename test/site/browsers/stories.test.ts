// Storybook on the site: its stories run under its policy, and it asks for nothing from elsewhere.
import assert from 'node:assert/strict';
import {before, suite, test} from 'node:test';
import {buildStories, folder, hasStories} from '../../../packages/internal-scripts/src/build-packages/stories.mjs';
import {inChromium, useChromium} from '../../support/browsers/chromium.ts';
import {until} from '../../support/browsers/until.ts';
import {useSite} from '../../support/servers/site.ts';

suite('Storybook', inChromium, () => {
  const site = useSite();
  const chromium = useChromium();

  before(async () => {
    if (hasStories()) return;
    const {code, output} = await buildStories();
    assert.equal(code, 0, output);
  });

  test('shows a story and the table of an element, within its policy', async () => {
    const {page, messages, errors} = await chromium();
    const asked = new Set<string>();
    page.on('request', (request) => asked.add(new URL(request.url()).origin));
    for (const [path, words] of [
      ['/stories/?path=/story/elements-cs-campaign--ready', 'Where the 2 demands stand'],
      ['/stories/?path=/docs/elements-cs-campaign--api', 'without-signatories'],
    ] as const) {
      await page.goto(site.origin + path);
      await page.frameLocator('#storybook-preview-iframe').getByText(words).first().waitFor();
    }
    assert.deepEqual(
      [...asked].filter((origin) => origin !== site.origin && origin !== 'null'),
      [],
    );
    assert.deepEqual([errors, messages.filter((message) => /Security Policy|refused/i.test(message))], [[], []]);
  });

  test('is framed by no other page, and sends its policy as a header too', async () => {
    for (const path of ['/stories/', '/stories/iframe.html']) {
      const response = await fetch(site.origin + path);
      const [, meta] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(await response.text())!;
      assert.equal(response.headers.get('content-security-policy'), `${meta}; frame-ancestors 'self'`);
    }
  });

  test('does nothing that another site asks it, framed on a server without headers', async () => {
    site.putFolder('/plain/', folder);
    const story = 'elements-cs-overview--with-partner';
    const target = `${site.origin}/plain/iframe.html?viewMode=story&id=${story}`;
    site.putPage('/hostile.html', `<!doctype html><iframe src="${target}"></iframe>`);
    const {page} = await chromium();
    await page.goto(`${site.elsewhere}/hostile.html`);
    const framed = page.frameLocator('iframe');
    await framed.getByText('Added by this site').first().waitFor();
    const inFrame = page.frames()[1]!;
    await inFrame.evaluate(countMessages);
    await page.evaluate(hostileMessages, story);
    await until(
      () => inFrame.evaluate(() => (globalThis as {heard?: number}).heard ?? 0),
      (heard) => heard > 3,
    );
    assert.equal(await inFrame.evaluate(() => document.body.innerHTML.includes('injected')), false);
    assert.equal(await framed.locator('#injected').count(), 0);
  });
});

// The functions below run in the page.

/** Counts the messages that arrive, where the page's own guard lets nobody else hear them. */
function countMessages(): void {
  const seen = Event.prototype.stopImmediatePropagation;
  Event.prototype.stopImmediatePropagation = function () {
    const counted = globalThis as {heard?: number};
    counted.heard = (counted.heard ?? 0) + 1;
    return seen.call(this);
  };
}

/** Sends what another site can say to Storybook: values for a story, which lit would take for HTML. */
function hostileMessages(story: string): void {
  const strings = Object.assign(['<p id="injected">injected</p>'], {raw: ['']});
  const partner = {_$litType$: 1, strings, values: []};
  const event = {type: 'updateStoryArgs', args: [{storyId: story, updatedArgs: {partner}}]};
  const frame = document.querySelector('iframe')!.contentWindow!;
  setInterval(() => frame.postMessage({key: 'storybook-channel', event}, '*'), 100);
}
