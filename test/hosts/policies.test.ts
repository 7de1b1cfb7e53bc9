// Pages under the policies of our guide show the campaign, styled, and break none of them.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {useChromium} from '../support/browsers/chromium.ts';
import {inEveryEngine} from '../support/browsers/engines.ts';
import {logoWidths, openDisclosures, settled, visibleTexts} from '../support/browsers/in-page.ts';
import {CODE, LOGO, page, script, useSite} from '../support/servers/site.ts';
import {embed, LAYOUTS, type Layout} from './host.ts';
import {displays, imageComes, refusesMarkup} from './in-page.ts';
import {linesUnder, NONCE, type Lines} from '../support/servers/header-lines.ts';
import {useReports} from './reports.ts';

const site = useSite();
const reports = useReports(site);
const chromium = useChromium();

const CSP = 'content-security-policy';

/** Which lines of the guide a page sends: sections, and the block in each. */
const POLICIES = {
  'a script by its hash': [['Content Security Policy', 0]],
  'a script by its file': [['Content Security Policy', 1]],
  "a script by its nonce, and 'strict-dynamic'": [['Content Security Policy', 2]],
  'Trusted Types': [
    ['Content Security Policy', 0],
    ['Trusted Types', 0],
  ],
  'Integrity-Policy': [['Other policies', 0]],
  'Cross-Origin-Embedder-Policy': [['Other policies', 1]],
  'a sandbox': [['Other policies', 2]],
} as const satisfies Record<string, readonly (readonly [heading: string, block: number])[]>;
type Policy = keyof typeof POLICIES;
const NAMES = Object.keys(POLICIES) as Policy[];

function linesOf(policy: Policy): Lines {
  const lines: Record<string, string> = {};
  for (const [heading, block] of POLICIES[policy]) {
    for (const [name, value] of Object.entries(linesUnder(heading, site)[block]!)) {
      lines[name] = lines[name] ? `${lines[name]}; ${value}` : value;
    }
  }
  return lines;
}

/** A page under these lines, of the campaign that has every key and a logo. */
function putUnder(lines: Lines, layout: Layout, scripts = script(site.elsewhere)): string {
  const html = embed(site, layout).replaceAll('/campaigns/microsoft-azure-review/', '/campaigns/open-audit/');
  const withNonce = scripts.replace('<script', `<script nonce="${NONCE.slice('nonce-'.length)}"`);
  return site.putPage('/page.html', page(html + withNonce), reports.collecting(lines));
}

const FALLBACK = {'one tag': 'As of revision', article: 'Publish the audit in full'} as const;

test('the guide has no line that is not tried here', () => {
  for (const heading of ['Content Security Policy', 'Trusted Types', 'Other policies']) {
    const tried = new Set(NAMES.flatMap((name) => POLICIES[name].filter(([of]) => of === heading).map(([, at]) => at)));
    assert.equal(linesUnder(heading, site).length, tried.size, heading);
  }
});

inEveryEngine((_engine, session) => {
  /** The page shows the campaign by our style sheets, and its logo. */
  async function assertShown(): Promise<void> {
    const {run} = session();
    await run(settled);
    await run(openDisclosures);
    const [demands] = await run(visibleTexts, 'cs-demand-checklist');
    assert.match(demands ?? '', /Partly met since 3 June 2026/);
    assert.deepEqual(await run(displays, 'cs-demand-checklist'), ['flow-root']);
    assert.deepEqual(await run(logoWidths), [320]);
  }

  async function assertFallback(layout: Layout): Promise<void> {
    const [shown] = await session().run(visibleTexts, 'body');
    assert.ok(shown?.includes(FALLBACK[layout]), shown);
  }

  // A page has loaded when its modules have run, or have failed.
  async function assertNoCode(layout: Layout): Promise<void> {
    assert.equal(await session().run(() => customElements.get('cs-campaign') === undefined), true);
    await assertFallback(layout);
  }

  for (const layout of LAYOUTS) {
    for (const name of NAMES) {
      test(`${name} (${layout})`, async () => {
        const lines = linesOf(name);
        await session().open(putUnder(lines, layout));
        await assertShown();
        if (lines[CSP]?.includes('default-src')) assert.deepEqual(await reports.seen(session().run), []);
      });
    }
  }

  test('the browsers enforce what the pages ask for', async () => {
    const {open, run} = session();
    await open(putUnder(linesOf('Trusted Types'), 'one tag'));
    await run(settled);
    assert.equal(await run(refusesMarkup), true);

    site.put('/logo.webp', (response) => response.writeHead(200, {'content-type': 'image/webp'}).end(LOGO));
    await open(putUnder(linesOf('Cross-Origin-Embedder-Policy'), 'one tag'));
    assert.equal(await run(imageComes, `${site.origin}/logo.webp`), true);
    assert.equal(await run(imageComes, `${site.elsewhere}/logo.webp`), false);

    await open(putUnder(linesOf('a sandbox'), 'one tag'));
    assert.equal(await run(() => self.origin), 'null');
  });

  for (const [name, lines] of [
    ['a script without a hash', () => linesOf('Integrity-Policy')],
    ['a script that is not the one', () => linesOf('a script by its hash')],
  ] as const) {
    test(`${name} is refused, and the fallback stays`, async () => {
      site.put('/other.js', (response) =>
        response.writeHead(200, {'content-type': 'text/javascript', 'access-control-allow-origin': '*'}).end(CODE),
      );
      const other = `<script type="module" src="${site.elsewhere}/other.js"></script>`;
      await session().open(putUnder(lines(), 'one tag', other));
      await assertNoCode('one tag');
    });
  }

  for (const layout of LAYOUTS) {
    for (const types of [`'none'`, 'somebody-else']) {
      test(`Trusted Types that do not name us (${types}) leave the fallback (${layout})`, async () => {
        const lines = {
          [CSP]: linesOf('Trusted Types')[CSP]!.replace(/trusted-types countersign.*/, `trusted-types ${types}`),
        };
        await session().open(putUnder(lines, layout));
        await assertNoCode(layout);
      });
    }

    test(`a policy that does not let the document be fetched leaves the fallback (${layout})`, async () => {
      const lines = {[CSP]: linesOf('a script by its hash')[CSP]!.replace(/ connect-src [^;]*;/, '')};
      await session().open(putUnder(lines, layout));
      await session().run(settled);
      await assertFallback(layout);
      assert.ok(!site.requests.some(({path}) => path.endsWith('.json')));
    });
  }

  test('a policy without images leaves names in place of logos', async () => {
    const lines = {[CSP]: linesOf('a script by its hash')[CSP]!.replace(/; img-src .*/, '')};
    const {open, run} = session();
    await open(putUnder(lines, 'one tag'));
    await run(settled);
    await run(openDisclosures);
    await run(logoWidths);
    await run(settled);
    const [names] = await run(visibleTexts, 'cs-signatory-logos');
    assert.match(names ?? '', /Clearwater/);
    assert.deepEqual(await run(logoWidths), []);
  });

  test('two copies of the code share a page with Trusted Types', async () => {
    const lines = linesOf('Trusted Types');
    const copies = script(site.elsewhere) + script(site.elsewhere).replace('.js"', '.js?copy"');
    await session().open(putUnder(lines, 'one tag', copies));
    await assertShown();
    assert.deepEqual(await reports.seen(session().run), []);
  });
});

describe('the console stays empty', () => {
  for (const layout of LAYOUTS) {
    for (const name of NAMES) {
      test(`${name} (${layout})`, async () => {
        const {open, messages, errors} = await chromium();
        await open(putUnder(linesOf(name), layout));
        assert.deepEqual([messages, errors], [[], []]);
      });
    }
  }
});
