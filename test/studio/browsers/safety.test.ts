// Hostile documents in every view: nothing runs, nothing is asked for, nothing is thrown. And what keeps others out.
import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {suite, test} from 'node:test';
import {inChromium, useChromium, type Visit} from '../../support/browsers/chromium.ts';
import {until} from '../../support/browsers/until.ts';
import {HARMLESS_TEXTS, IDS, REFUSED_TEXTS} from '../../support/documents/attack-corpus.ts';
import {example, useSite} from '../../support/servers/site.ts';
import {everyView, faultOf, openDocument, sessionOf} from '../../support/studio/page.ts';
import {draft} from '../../support/studio/draft.ts';

const dist = join(import.meta.dirname, '../../../packages/studio/dist');

type Value = string | number | boolean | null | Value[] | {[key: string]: Value};

/** A value with other texts and shapes in it, as `JSON.parse` makes them: `__proto__` is a key like others. */
const hostile = (value: unknown, turn: (text: string, key: string) => unknown): object => {
  const walk = (each: unknown, key: string): unknown => {
    if (typeof each === 'string') return turn(each, key);
    if (Array.isArray(each)) return each.map((inner) => walk(inner, key));
    if (typeof each !== 'object' || each === null) return each;
    return Object.fromEntries(Object.entries(each).map(([name, inner]) => [name, walk(inner, name)]));
  };
  return walk(value, '') as object;
};

const takingTurns = (texts: readonly string[]) => {
  let at = 0;
  return () => texts[(at += 1) % texts.length]!;
};

const every = (shape: Value) => Object.fromEntries(Object.keys(example()).map((key) => [key, shape]));

const NAMES: Value = JSON.parse(
  '{"__proto__": {"id": "x"}, "constructor": 1, "id": {"toString": "no"}, "title": ["x"], "history": "now", "": null}',
) as Value;

/** Members that are nothing a form expects. */
const members = (shape: Value): object => {
  const document = example() as Record<string, unknown>;
  for (const [key, value] of Object.entries(document))
    if (Array.isArray(value)) document[key] = [shape, ...(value as unknown[])];
  return document;
};

const texts = takingTurns(HARMLESS_TEXTS);
const refused = takingTurns(Object.values(REFUSED_TEXTS).map((text) => text.slice(0, 200)));
const ids = takingTurns([...Object.keys(IDS), '__proto__', '../../x', '"><b>', '#/draft/x/letter']);

const DOCUMENTS: Readonly<Record<string, object>> = {
  'markup in every text': hostile(example(), texts),
  'markup in every text but ids': hostile(example(), (text, key) =>
    /^(id|source|by|demand|of|signatory|language|format)$/.test(key) ? text : texts(),
  ),
  'addresses that are scripts': hostile(example(), (text) =>
    text.startsWith('https:') ? 'javascript:document.ran=1' : text,
  ),
  'texts that break lines and directions': hostile(example(), (text) => (text.length > 12 ? refused() : text)),
  'ids of JavaScript, CSS and paths': hostile(example(), (text, key) => (key === 'id' ? ids() : text)),
  'a text in the place of everything': every('x'),
  'a number in the place of everything': every(7),
  'lists of nothing': every([null, 1, 'x', [], {}, true]),
  'objects with names of JavaScript': every(NAMES),
  'null among the members': members(null),
  'texts among the members': members('x'),
  'objects without anything among the members': members({}),
  'strange objects among the members': members(NAMES),
  'nothing at all': {},
};

/** Reports of the policy come to the console of the test. */
const listen = (visit: Visit) =>
  visit.page.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sourceFile}) =>
      console.error(`policy: ${violatedDirective} ${blockedURI} ${sourceFile}`),
    ),
  );

suite('a hostile document', inChromium, () => {
  const site = useSite();
  const chromium = useChromium();
  for (const [name, document] of Object.entries(DOCUMENTS)) {
    test(`of ${name} changes nothing in any view`, async () => {
      const visit = await chromium();
      const {page, messages, errors} = visit;
      await listen(visit);
      const navigations: string[] = [];
      page.on('framenavigated', (frame) => {
        if (frame === page.mainFrame() && new URL(frame.url()).pathname !== '/studio/') navigations.push(frame.url());
      });
      page.on('popup', () => navigations.push('a window'));
      page.on('dialog', () => navigations.push('a dialog'));
      await openDocument(page, site.origin, document);
      await everyView(page, async (view) => {
        assert.equal(await faultOf(page), undefined, view);
        assert.equal(await page.evaluate(() => (globalThis.document as {ran?: unknown}).ran), undefined, view);
        assert.equal(
          await page.evaluate(
            () =>
              globalThis.document.querySelectorAll(
                'main :is(script, iframe[srcdoc]:not(.approval-page, .preview-frame), base, form[action])',
              ).length,
          ),
          0,
          view,
        );
      });
      // At an address of a draft that is none.
      await page.evaluate(
        () => (location.hash = '#/draft/%22%3E%3Cimg src=x onerror=document.ran=1%3E/letter/__proto__'),
      );
      await page.waitForFunction(() => globalThis.document.title.startsWith('There is no such draft'));
      assert.deepEqual([messages, errors], [[], []]);
      assert.deepEqual(
        navigations.filter((address) => address !== 'about:blank'),
        [],
      );
      assert.deepEqual(
        site.requests.filter(({path}) => !path.startsWith('/studio/')),
        [],
      );
      assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), []);
    });
  }

  test('cannot hide in the title of a draft', async () => {
    const {page, messages, errors} = await chromium();
    const title = '<img src=x onerror=document.ran=1>\u202e';
    await draft(sessionOf(page), site.origin, {letter: {title}}, 'letter');
    await page.waitForFunction((text) => globalThis.document.querySelector('.draft bdi')?.textContent === text, title);
    await page.click('.brand a');
    await page.waitForFunction((text) => globalThis.document.querySelector('main')!.textContent.includes(text), title);
    assert.equal(await page.evaluate(() => (globalThis.document as {ran?: unknown}).ran), undefined);
    assert.deepEqual([messages, errors], [[], []]);
  });

  test('pasted as HTML into a field is text', async () => {
    const {page, messages, errors} = await chromium();
    await draft(sessionOf(page), site.origin, {letter: {title: ''}}, 'letter');
    await page.click('[id="field.letter.title"]');
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/html', '<img src=x onerror=document.ran=1><script>document.ran=1</script>');
      data.setData('text/plain', 'Open');
      const target = globalThis.document.activeElement!;
      target.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}));
    });
    assert.equal(await page.evaluate(() => (globalThis.document as {ran?: unknown}).ran), undefined);
    assert.deepEqual([messages, errors], [[], []]);
  });
});

suite('the page', inChromium, () => {
  const site = useSite();
  const chromium = useChromium();

  test('has the same policy in its header and in itself, and no other page may frame it', async () => {
    const response = await fetch(`${site.origin}/studio/`);
    const html = await response.text();
    const [, meta] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)!;
    assert.equal(response.headers.get('content-security-policy'), `${meta}; frame-ancestors 'none'`);
    assert.ok(readFileSync(join(dist, 'headers.txt'), 'utf8').startsWith(`Content-Security-Policy: ${meta}; frame`));
    assert.equal(response.headers.get('cross-origin-opener-policy'), 'same-origin');
    assert.equal(response.headers.get('referrer-policy'), 'no-referrer');
    const guide = readFileSync(join(import.meta.dirname, '../../../docs/studio.md'), 'utf8');
    // The guide leaves out the hashes that each version has.
    const told = meta!.replaceAll(/'sha256-[^']*'/g, "'sha256-…'");
    assert.ok(guide.includes(`Content-Security-Policy: ${told}; frame-ancestors 'none'\n`), 'the guide says it');
  });

  test('is not shown in a frame', async () => {
    const {page} = await chromium();
    site.putPage('/around.html', '<!doctype html><title>Around</title><iframe src="/studio/"></iframe>');
    await page.goto(`${site.origin}/around.html`);
    const inside = page.frames().find((frame) => frame !== page.mainFrame());
    assert.equal((await inside?.$('studio-app')) ?? null, null);
  });

  test('is no mistake to anybody when a letter is left before the thread has answered', async () => {
    const {page, errors} = await chromium({serviceWorkers: 'block'});
    let isAsked = false;
    // The code of the thread never comes.
    await page.route('**/studio/parts/worker-*.js', () => void (isAsked = true));
    await draft(sessionOf(page), site.origin, example(), 'translations');
    await until(() => Promise.resolve(isAsked));
    await page.click('.brand a');
    await page.getByText('Begin with an empty letter').waitFor();
    assert.deepEqual(errors, []);
    assert.equal(await faultOf(page), undefined);
  });

  test('turns text into scripts and pages by three policies, and no code of it can make another', () => {
    const [, names] = /trusted-types ([^;]*)/.exec(readFileSync(join(dist, 'headers.txt'), 'utf8'))!;
    assert.equal(names, 'lit-html countersign-pages countersign-studio');
    const made = globSync('**/*.js', {cwd: dist}).flatMap((file) =>
      [...readFileSync(join(dist, file), 'utf8').matchAll(/createPolicy\(\s*["'`]([^"'`]+)/g)].map(([, name]) => name!),
    );
    assert.deepEqual([...new Set(made)].sort(), ['countersign-pages', 'countersign-studio', 'lit-html']);
  });

  test('takes no script but its own two by its policy', async () => {
    const {page} = await chromium();
    await draft(sessionOf(page), site.origin, {letter: {title: ''}}, 'letter');
    const tried = await page.evaluate(async () => {
      // Code that the driver runs is above the policy. Code of a timer is the page's own.
      await new Promise((later) => setTimeout(later));
      const ways: Record<string, () => unknown> = {
        'eval of text': () => (0, eval)('1') as unknown,
        'a worker of another address': () => new Worker('/evil.js'),
        'a worker of a blob': () => new Worker(URL.createObjectURL(new Blob(['1']))),
        markup: () => Object.assign(globalThis.document.body, {['inner' + 'HTML']: '<p>'}),
        'another policy': () =>
          (
            globalThis as unknown as {trustedTypes: {createPolicy(name: string, rules: object): unknown}}
          ).trustedTypes.createPolicy('evil', {}),
      };
      return Object.entries(ways).filter(([, way]) => {
        try {
          way();
          return true;
        } catch {
          return false;
        }
      });
    });
    assert.deepEqual(
      tried.map(([name]) => name),
      [],
    );
  });
});
