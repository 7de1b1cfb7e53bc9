// A printed page has what a reader can open on a screen, and the addresses behind its links.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {extractText} from 'unpdf';
import {wantedEngines} from '../../packages/internal-scripts/src/browsers/browsers.mjs';
import {useChromium} from '../support/browsers/chromium.ts';
import {inEveryEngine, type Engine} from '../support/browsers/engines.ts';
import {launchFirefox, newPage} from '../support/browsers/firefox.ts';
import {settled, visibleTexts} from '../support/browsers/in-page.ts';
import {useSite} from '../support/servers/site.ts';
import {PATIENCE} from '../support/browsers/until.ts';
import {embed, LAYOUTS, putHost, type Layout} from './host.ts';

const site = useSite();
const chromium = useChromium();

/** From each layout's campaign: what stands behind a disclosure, and the address of a source. */
const PRINTED = {
  'one tag': ['share the factual findings', '<https://apnews.com/article/'],
  article: ['We write about the audit of the Northern Reservoir', '<https://'],
} as const;

/** Puts a page with the whole record of the layout's campaign. */
const putRecord = (layout: Layout): string =>
  putHost(site, layout, {frame: embed(site, layout).replace('<cs-campaign src', '<cs-campaign layout="full" src')});

/** Asserts that a file has all of it, and nothing that can only be pressed. */
async function assertPrinted(pdf: Uint8Array, layout: Layout): Promise<void> {
  const {text} = await extractText(new Uint8Array(pdf), {mergePages: true});
  // Where lines and hyphens of the paper fall is the browser's.
  const words = text.replaceAll(/\s+/g, '');
  for (const part of PRINTED[layout]) assert.ok(words.includes(part.replaceAll(' ', '')), `${part} is not in ${text}`);
  assert.ok(words.includes('Publishedby'), 'The closing line is there.');
  assert.ok(!words.includes('Citedin'), 'The way back is not.');
}

/** Prints the page at an address. */
const PRINTERS: Partial<Record<Engine, (address: string) => Promise<Uint8Array>>> = {
  async chromium(address) {
    const {open, page} = await chromium();
    await open(address);
    return page.pdf();
  },
  async firefox(address) {
    const browser = await launchFirefox();
    try {
      const page = await newPage(browser);
      await page.goto(address);
      await page.evaluate(settled);
      return await page.pdf({timeout: PATIENCE});
    } finally {
      await browser.close();
    }
  },
};

for (const engine of wantedEngines()) {
  const print = PRINTERS[engine];
  if (!print) continue;
  for (const layout of LAYOUTS) {
    test(`${engine} prints all of it (${layout})`, async () => {
      await assertPrinted(await print(putRecord(layout)), layout);
    });
  }
}

/** Lets our rules for paper hold on the screen: WebKitGTK's driver has no command that prints. */
function takeScreenForPaper(): number {
  let rules = 0;
  const apply = (root: Document | ShadowRoot) => {
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) apply(element.shadowRoot);
    for (const sheet of root.adoptedStyleSheets) {
      for (const rule of sheet.cssRules) {
        if (!(rule instanceof CSSMediaRule) || rule.media.mediaText !== 'print') continue;
        rule.media.mediaText = 'all';
        rules += 1;
      }
    }
  };
  apply(document);
  return rules;
}

inEveryEngine((_engine, session) => {
  for (const layout of LAYOUTS) {
    test(`the rules for paper open what is closed, and take away what can only be pressed (${layout})`, async () => {
      const {open, run} = session();
      await open(putRecord(layout));
      await run(settled);
      const buttons = () => run(visibleTexts, '[part=source-cited]');
      assert.ok((await buttons()).some((text) => text !== ''));
      assert.ok((await run(takeScreenForPaper)) > 1);
      assert.deepEqual(new Set(await buttons()), new Set(['']));
      const isOpen = await run(() => {
        const closed = (root: Document | ShadowRoot): HTMLDetailsElement[] =>
          [...root.querySelectorAll('*')].flatMap((element) => [
            ...(element instanceof HTMLDetailsElement && root instanceof ShadowRoot ? [element] : []),
            ...(element.shadowRoot ? closed(element.shadowRoot) : []),
          ]);
        return closed(document).map((details) => details.lastElementChild!.checkVisibility());
      });
      assert.ok(isOpen.length > 2);
      assert.deepEqual(new Set(isOpen), new Set([true]));
    });
  }
});
