// What a server rendered into the elements' roots is what they show: a reader does not notice when they take it over, and
// keeps it where they cannot.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {beforeEach, describe, test} from 'node:test';
import {renderShadow, type ShadowOptions} from '@countersign/render';
import {useChromium} from '../support/browsers/chromium.ts';
import {inEveryEngine} from '../support/browsers/engines.ts';
import {addresses, settled, visibleTexts} from '../support/browsers/in-page.ts';
import {
  codeAt,
  DOCUMENT_HEADERS,
  exampleWithLogos,
  page,
  script,
  useSite,
  type Example,
} from '../support/servers/site.ts';
import {until} from '../support/browsers/until.ts';
import {addScript, displays} from './in-page.ts';
import {LISTENING, seenOn} from './listening.ts';
import {useReports} from './reports.ts';
import {framesSeen, largestDifference, recordShown, shiftsSeen, watchFrames, watchShifts} from './takeover.ts';

const site = useSite();
const reports = useReports(site);
const chromium = useChromium();

const WORDS = '<p>We signed because our members <a href="#us">live downstream</a>.</p>';
const FOLDER = '/campaigns/open-audit';

let documents = 0;
/** Browsers keep a document for some minutes: every test has one of its own, with the logos beside it. */
let path = '';
beforeEach(() => {
  path = `${FOLDER}/campaign-${(documents += 1)}.json`;
  site.putDocument(path, exampleWithLogos());
});

/** The whole record, unless another layout is given. */
const rendered = (options: ShadowOptions = {}, document: Example = exampleWithLogos()): string =>
  renderShadow(document, {src: site.elsewhere + path, layout: 'full', lang: 'en', partner: WORDS, ...options});

interface Page {
  readonly lang?: string;
  readonly lines?: Readonly<Record<string, string>>;
}

/** Puts a page on the site whose code comes later. */
const put = (html: string, {lang = 'en', lines = {}}: Page = {}): string =>
  site.putPage('/page.html', page(`<p>Above.</p>${html}<p>Below.</p>`, lang, `${LISTENING}`), lines);

const code = () => codeAt(site.elsewhere);

/** A change to the document at its address. */
function publish(change: (document: Example) => void): void {
  const document = exampleWithLogos();
  change(document);
  site.putDocument(path, document);
}

inEveryEngine((_engine, session) => {
  const text = async () => (await session().run(visibleTexts, 'body'))[0]!;

  /** The code comes, and nobody notices. */
  async function assertUnnoticed(): Promise<void> {
    const {run} = session();
    await run(() => scrollTo(0, 300));
    const before = await run(recordShown);
    await run(watchFrames);
    await run(addScript, code());
    await run(settled);
    assert.equal((await run(framesSeen)).length, 1, String(await run(framesSeen)));
    const after = await run(recordShown);
    for (const [at, line] of after.entries()) assert.equal(line, before[at]);
    assert.equal(after.length, before.length);
    assert.ok(after.length > 10);
  }

  const isReplaced = () =>
    session().run(() => !document.querySelector('cs-campaign')!.shadowRoot!.querySelector('style, [for=""]'));

  for (const [lang, layout] of [
    ['en', 'full'],
    ['ar', 'full'],
    ['en', 'overview'],
    ['ar', 'overview'],
  ] as const) {
    test(`nothing moves and nothing is shown twice when the elements take over (${lang}, ${layout})`, async () => {
      await session().open(put(rendered({lang, layout}), {lang}));
      await assertUnnoticed();
      assert.equal(await isReplaced(), true);
      assert.deepEqual(await seenOn(session().run), ['cs-load']);
    });
  }

  test('nor with a theme of its own, parts left out, and a level', async () => {
    const attributes = {'without-sources': true, 'without-statements': true};
    await session().open(put(rendered({theme: 'dark', headingLevel: 3, attributes})));
    await assertUnnoticed();
  });

  test('nor with several elements that take their campaign from one around them', async () => {
    const parts = (['letter-card', 'demand-checklist', 'statements', 'signatory-logos'] as const).map((part) =>
      renderShadow(exampleWithLogos(), {
        lang: 'en',
        part,
        headingLevel: 3,
        attributes: {'without-logos': part === 'signatory-logos'},
      }),
    );
    await session().open(
      put(
        `<cs-campaign src="${site.elsewhere}${path}" layout="none" lang="en"><main>${parts.join('')}</main></cs-campaign>`,
      ),
    );
    await assertUnnoticed();
    assert.equal(site.requests.filter(({path}) => path.endsWith('.json')).length, 1);
  });

  test('nor with two on one page, in two languages, for which the document is requested once', async () => {
    // A list of sources leads to the marks of both.
    const attributes = {'without-sources': true};
    await session().open(put(rendered({attributes}) + rendered({lang: 'ar', attributes})));
    await assertUnnoticed();
    assert.equal(site.requests.filter(({path}) => path.endsWith('.json')).length, 1);
  });

  test('without code all can be read, and marks lead to the sources themselves', async () => {
    const {open, run} = session();
    await open(put(rendered()));
    const shown = await text();
    for (const each of [
      'Open the audit',
      'Partly met since 3 June 2026',
      'Audit found leaks',
      'live downstream',
      '· revision 3',
    ]) {
      assert.ok(shown.includes(each), `${each}: ${shown}`);
    }
    const marks = await run(addresses, '[part=mark]');
    assert.ok(marks.includes('https://herald.example.com/2026/audit'), String(marks));
    assert.deepEqual(
      site.requests.filter(({path}) => /\.(js|json)$/.test(path)),
      [],
    );
  });

  test('a slow document leaves it, in our styles and in place of the fallback', async () => {
    const {open, run} = session();
    let answer = () => {};
    const asked = new Promise<void>((done) => {
      site.put(path, (response) => {
        answer = () => response.writeHead(200, DOCUMENT_HEADERS).end(JSON.stringify(exampleWithLogos()));
        done();
      });
    });
    await open(put(rendered(), {lines: {'content-security-policy': "style-src 'self'"}}));
    assert.deepEqual(await run(displays, 'cs-demand-checklist'), ['inline']);
    const before = await text();
    await run(addScript, code());
    await asked;
    // The record is a part of the code: its elements have our styles as soon as it is there.
    await run(() => customElements.whenDefined('cs-demand-checklist').then(() => true));
    await run(watchFrames);
    assert.deepEqual(await run(displays, 'cs-demand-checklist'), ['flow-root']);
    const waiting = await run(recordShown);
    // White space aside: what is laid out as blocks with our styles is a line without.
    assert.equal((await text()).replaceAll(' ', ''), before.replaceAll(' ', ''));
    answer();
    await run(settled);
    assert.deepEqual(await run(recordShown), waiting);
    assert.equal((await run(framesSeen)).length, 1);
  });

  test('a document that fails leaves it, and is said once', async () => {
    const {open, run} = session();
    site.put(path, (response) => response.writeHead(404, DOCUMENT_HEADERS).end());
    await open(put(rendered()));
    const before = await run(recordShown);
    await run(addScript, code());
    await run(settled);
    assert.deepEqual(await run(recordShown), before);
    assert.deepEqual(await seenOn(run), ['http']);
  });

  test('a newer revision takes its place', async () => {
    const {open, run} = session();
    publish((document) => {
      document.letter.title = {en: 'Open the audit at last', ar: 'افتحوا التدقيق أخيراً'};
      Object.assign(document, {revision: 4});
    });
    await open(put(rendered()));
    await run(addScript, code());
    await run(settled);
    const shown = await text();
    assert.match(shown, /Open the audit at last.*· revision 4/);
    assert.doesNotMatch(shown, /Northern Reservoir(?!\.)|· revision 3/);
  });

  test('a campaign that has been retracted since is its note alone, beside the partner’s words', async () => {
    const {open, run} = session();
    const retracted = {stage: 'retracted', closing: {date: '2026-07-01', note: 'It was never sent.'}};
    publish((document) => void Object.assign(document, retracted));
    await open(put(rendered()));
    await run(addScript, code());
    await run(settled);
    const shown = await text();
    for (const each of ['live downstream', 'It was never sent.']) assert.ok(shown.includes(each), shown);
    assert.doesNotMatch(shown, /Partly met|Audit found leaks/);
    await open(put(rendered({}, Object.assign(exampleWithLogos(), retracted))));
    await assertUnnoticed();
  });

  test('a page in another language than the rendering has its own once the elements run', async () => {
    const {open, run} = session();
    await open(put(rendered({lang: undefined}), {lang: 'ar'}));
    assert.match(await text(), /Partly met since 3 June 2026/);
    await run(addScript, code());
    await run(settled);
    assert.doesNotMatch(await text(), /Partly met/);
    assert.match(await text(), /افتحوا تدقيق الخزان الشمالي/);
  });

  describe('policies', () => {
    const hashes = () =>
      [...new Set([...rendered().matchAll(/<style>([^]*?)<\/style>/g)].map(([, css]) => css!))]
        .map((css) => `'sha384-${createHash('sha384').update(css).digest('base64')}'`)
        .join(' ');
    const allowing = (styles: string) => ({
      'content-security-policy':
        `default-src 'none'; script-src 'unsafe-inline' ${site.elsewhere}; connect-src ${site.elsewhere}; ` +
        `img-src ${site.elsewhere} ${site.origin}/; style-src ${styles}`,
    });

    test('that allow our styles by their hashes: nobody notices, and nothing is reported', async () => {
      const {open, run} = session();
      await open(put(rendered(), {lines: reports.collecting(allowing(hashes()))}));
      assert.deepEqual(await run(displays, 'cs-demand-checklist'), ['flow-root']);
      await assertUnnoticed();
      assert.deepEqual(await reports.seen(run), []);
    });

    test('that allow no inline styles: it is plain, and in our styles once the elements run', async () => {
      const {open, run} = session();
      await open(put(rendered(), {lines: allowing("'self'")}));
      assert.deepEqual(await run(displays, 'cs-demand-checklist'), ['inline']);
      assert.match(await text(), /Partly met since 3 June 2026/);
      await run(addScript, code());
      await run(settled);
      assert.deepEqual(await run(displays, 'cs-demand-checklist'), ['flow-root']);
      assert.equal(await isReplaced(), true);
    });

    test('with Trusted Types', async () => {
      const {open, run} = session();
      const [[name, value]] = Object.entries(allowing(hashes())) as [[string, string]];
      const lines = {[name]: `${value}; require-trusted-types-for 'script'; trusted-types countersign`};
      await open(put(rendered() + script(site.elsewhere), {lines: reports.collecting(lines)}));
      await run(settled);
      assert.equal(await isReplaced(), true);
      assert.match(await text(), /Partly met since 3 June 2026/);
      assert.deepEqual(await reports.seen(run), []);
    });
  });
});

describe('in pixels', () => {
  for (const lang of ['en', 'ar']) {
    test(`a page is the same before and after, with a disclosure that was opened (${lang})`, async () => {
      const {page: tab} = await chromium({viewport: {width: 1000, height: 2800}});
      await tab.goto(put(rendered({lang}), {lang}), {waitUntil: 'networkidle'});
      await tab.evaluate(watchShifts);
      const shiftsAfter = (count: number) =>
        until(
          () => tab.evaluate(shiftsSeen),
          (shifts) => shifts.length > count,
        );
      await tab.evaluate(() => {
        const list = document.querySelector('cs-campaign')!.shadowRoot!.querySelector('cs-demand-checklist')!;
        list.shadowRoot!.querySelector<HTMLDetailsElement>('[part=meanings]')!.open = true;
      });
      const logo = tab.locator('[part=signatory-logo]').first();
      await logo.evaluate((image: HTMLImageElement) => image.complete || new Promise((done) => (image.onload = done)));
      // The disclosure moves what is below it, which is seen in the next frame.
      const own = await shiftsAfter(0);
      const before = await tab.screenshot();
      await tab.evaluate(addScript, code());
      await tab.evaluate(settled);
      const after = await tab.screenshot();
      const pictures = [before, after].map((picture) => picture.toString('base64'));
      // The dots under an open summary are rasterised anew, which nobody sees.
      assert.ok((await tab.evaluate(largestDifference, pictures)) <= 8);
      assert.deepEqual(await tab.evaluate(shiftsSeen), own);
      // What moves is seen.
      await tab.evaluate(() => document.body.prepend(document.createElement('hr')));
      await shiftsAfter(own.length);
    });
  }
});
