// Hostile letters and hostile addresses in the snippet builder: nothing runs, nothing is asked for, nothing is thrown. And
// what keeps others out.
import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {suite, test} from 'node:test';
import {inChromium, useChromium, type Visit} from '../../support/browsers/chromium.ts';
import {HARMLESS_TEXTS, REFUSED_TEXTS} from '../../support/documents/attack-corpus.ts';
import {example, useSite} from '../../support/servers/site.ts';
import {openBuilder, showLetter} from './builder.ts';

const dist = join(import.meta.dirname, '../../../packages/site/dist/embed');

/** A document with other texts in it, but for those that are names of other things. */
function withTexts(turn: (text: string) => string): object {
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string')
      return /^(title|summary|name|label|note|missing|text)$/.test(key) ? turn(value) : value;
    if (Array.isArray(value)) return value.map((each) => walk(each, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, walk(each, name)]));
  };
  return walk(example(), '') as object;
}

/** A valid document with a member that pages ignore. The member has lists in lists. */
function nested(levels: number): object {
  let member: unknown = [];
  for (let level = 0; level < levels; level += 1) member = [member];
  return {...example(), member};
}

/** The marks of an entry stay, because without a source there is no status. */
const before = (attack: string) => (text: string) => `${attack.slice(0, 100)} ${text}`;

const listen = async (visit: Visit) => {
  const navigations: string[] = [];
  visit.page.on('framenavigated', (frame) => {
    if (frame === visit.page.mainFrame() && new URL(frame.url()).pathname !== '/embed/') navigations.push(frame.url());
  });
  visit.page.on('popup', () => navigations.push('a window'));
  visit.page.on('dialog', () => navigations.push('a dialog'));
  await visit.page.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
      console.error(`policy: ${violatedDirective} ${blockedURI}`),
    ),
  );
  return navigations;
};

suite('a hostile letter', inChromium, () => {
  const site = useSite();
  const chromium = useChromium();
  const documents: Readonly<Record<string, object>> = {
    ...Object.fromEntries(HARMLESS_TEXTS.map((text) => [`with ${text.slice(0, 40)}`, withTexts(before(text))])),
    'with texts that are refused': withTexts(() => Object.values(REFUSED_TEXTS)[0]!),
    'with members nested too deeply': nested(2000),
    'with keys of JavaScript': JSON.parse('{"__proto__": {"ok": true}, "constructor": 1, "format": 1}') as object,
    'that is empty': {},
  };
  for (const [name, document] of Object.entries(documents)) {
    test(`${name} is text, for every kind of site`, async () => {
      const visit = await chromium();
      const navigations = await listen(visit);
      const {page, messages, errors} = visit;
      await openBuilder(page, site.origin);
      site.putDocument('/hostile/campaign.json', document);
      await showLetter(page, `${site.origin}/hostile/campaign.json`);
      // A letter that is refused is said to have problems, in words of its own.
      const isTaken = (await page.locator('#site').count()) === 1;
      assert.equal(
        isTaken,
        name.startsWith('with ') && !/refused|deeply|JavaScript/.test(name),
        await page.innerText('main'),
      );
      for (const kind of isTaken ? ['html', 'iframe', 'text', 'next', 'import-map'] : []) {
        await page.selectOption('#site', kind);
        await page.waitForSelector('.copy-field');
        assert.equal(
          await page.evaluate(
            () =>
              globalThis.document.querySelectorAll(
                'main :is(script, img, base, object, embed, form[action], iframe:not(.preview-frame, .plain-frame))',
              ).length,
          ),
          0,
        );
      }
      assert.equal(await page.evaluate(() => (globalThis.document as {ran?: unknown}).ran), undefined);
      assert.deepEqual([messages, errors, navigations], [[], [], []]);
      const others = site.requests.filter(({path}) => !path.startsWith('/embed/'));
      assert.deepEqual(
        others.map(({path}) => path),
        ['/hostile/campaign.json'],
      );
      assert.deepEqual(await page.evaluate(() => [Object.keys(localStorage), globalThis.document.cookie]), [[], '']);
    });
  }
});

suite('the page', inChromium, () => {
  const site = useSite();
  const chromium = useChromium();

  test('takes an address of a link for text', async () => {
    for (const src of ['javascript:document.ran=1', '"><img src=x onerror=document.ran=1>', 'https://evil.example/x']) {
      const visit = await chromium();
      const navigations = await listen(visit);
      const {page, messages, errors} = visit;
      await openBuilder(page, site.origin, `?src=${encodeURIComponent(src)}#${encodeURIComponent(src)}`);
      assert.equal(await page.inputValue('#address'), src);
      await page.waitForLoadState('networkidle');
      assert.equal(await page.evaluate(() => (globalThis.document as {ran?: unknown}).ran), undefined);
      assert.deepEqual([messages, errors, navigations], [[], [], []]);
    }
  });

  test('has the same policy in its header and in itself, and no other page may frame it', async () => {
    const response = await fetch(`${site.origin}/embed/`);
    const [, meta] = /<meta\s+http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(await response.text())!;
    assert.equal(response.headers.get('content-security-policy'), `${meta}; frame-ancestors 'none'`);
    assert.match(meta!, /^default-src 'none'; script-src 'self' 'sha256-[^']*'; style-src 'self' 'sha256-[^']*'; /);
    assert.match(meta!, /connect-src 'self' https:; /);
    assert.equal(response.headers.get('referrer-policy'), 'no-referrer');
    assert.equal(response.headers.get('cross-origin-opener-policy'), 'same-origin');
    const {page} = await chromium();
    site.putPage('/around.html', '<!doctype html><title>Around</title><iframe src="/embed/"></iframe>');
    await page.goto(`${site.origin}/around.html`);
    const inside = page.frames().find((frame) => frame !== page.mainFrame());
    assert.equal((await inside?.$('embed-app')) ?? null, null);
  });

  test('turns text into pages by one policy, and no code of it can make another', async () => {
    const made = globSync('**/*.js', {cwd: dist}).flatMap((file) =>
      [...readFileSync(join(dist, file), 'utf8').matchAll(/createPolicy\(\s*["'`]([^"'`]+)/g)].map(([, name]) => name!),
    );
    assert.deepEqual([...new Set(made)].sort(), ['countersign-pages', 'lit-html']);
    const {page} = await chromium();
    await openBuilder(page, site.origin);
    const tried = await page.evaluate(async () => {
      // Code that the driver runs is above the policy. Code of a timer is the page's own.
      await new Promise((later) => setTimeout(later));
      const ways: Record<string, () => unknown> = {
        'eval of text': () => (0, eval)('1') as unknown,
        markup: () => Object.assign(document.body, {['inner' + 'HTML']: '<p>'}),
        'a worker': () => new Worker(URL.createObjectURL(new Blob(['1']))),
        'another policy': () =>
          (
            globalThis as unknown as {trustedTypes: {createPolicy(name: string, rules: object): unknown}}
          ).trustedTypes.createPolicy('evil', {}),
      };
      return Object.entries(ways)
        .filter(([, way]) => {
          try {
            way();
            return true;
          } catch {
            return false;
          }
        })
        .map(([name]) => name);
    });
    assert.deepEqual(tried, []);
  });

  test('says without script what to do', async () => {
    const {page} = await chromium({javaScriptEnabled: false});
    await page.goto(`${site.origin}/embed/`);
    assert.match(await page.innerText('main'), /This page needs its script\..* the guide for partners/s);
    const guide = await page.getAttribute('main a', 'href');
    assert.equal((await fetch(new URL(guide!, page.url()))).status, 200);
  });

  test('keeps the frame of the letter without script from running or opening anything', async () => {
    const {page, messages, errors} = await chromium();
    await openBuilder(page, site.origin);
    await showLetter(page, `${site.origin}/campaigns/open-audit/`);
    const sandboxes = await page.$$eval('iframe', (all) => all.map((each) => each.getAttribute('sandbox')));
    assert.deepEqual(sandboxes, ['allow-scripts', '']);
    const plain = page.frameLocator('.plain-frame');
    await plain.getByText('Where the 2 demands stand').waitFor();
    assert.equal(await plain.locator('script').count(), 0);
    // The frame has a style sheet of its own, which the policy names.
    assert.equal(await plain.locator('body').evaluate((body) => getComputedStyle(body).paddingTop), '16px');
    assert.deepEqual([messages, errors], [[], []]);
  });

  test('keeps the letter in the frame without script when a link in it is pressed', async () => {
    const {page, errors} = await chromium();
    await openBuilder(page, site.origin);
    await showLetter(page, `${site.origin}/campaigns/open-audit/`);
    // The page of the preview is loaded, so that no request or navigation of it comes while they are counted.
    await page.frameLocator('.preview-frame').getByText('Where the 2 demands stand').first().waitFor();
    await page.getByLabel('The whole record').check();
    const plain = page.frameLocator('.plain-frame');
    await plain.locator('a[href^="#"]').first().waitFor();
    const seen = site.requests.length;
    let navigations = 0;
    page.on('framenavigated', () => (navigations += 1));
    for (const link of ['a[href^="#"]', 'a[href^="https:"]']) {
      await plain.locator(link).first().click();
      await plain.locator(link).first().press('Enter');
      await plain.getByText('Where the 2 demands stand').first().waitFor();
    }
    assert.equal(await plain.locator('a[target]').count(), 0);
    assert.deepEqual([navigations, page.context().pages().length, site.requests.length, errors], [0, 1, seen, []]);
  });

  test('waits for none of what renders, and for little at first', async () => {
    const {page} = await chromium();
    await openBuilder(page, site.origin);
    await page.waitForLoadState('networkidle');
    const loaded = site.requests.map(({path}) => path.replace(/-[\w-]{8}(?=\.js)/, ''));
    assert.deepEqual(loaded.sort(), ['/embed/', '/embed/embed.css', '/embed/embed.js', '/embed/parts/en.js']);
  });
});
