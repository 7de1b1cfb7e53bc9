// Storybook on the site: its stories run under its policy, and it asks for nothing from elsewhere.
import assert from 'node:assert/strict';
import {before, suite, test} from 'node:test';
import {wantedEngines} from '../../../packages/internal-scripts/src/browsers/browsers.mjs';
import {buildStories, hasStories} from '../../../packages/internal-scripts/src/build-packages/stories.mjs';
import {useChromium} from '../../support/browsers/chromium.ts';
import {useSite} from '../../support/servers/site.ts';

suite('Storybook', {skip: !wantedEngines().includes('chromium')}, () => {
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
});
