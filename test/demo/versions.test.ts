// Pages keep their code for years: copies of two versions meet on one page, and so do they and newer documents.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {useChromium} from '../support/browsers/chromium.ts';
import {focused, openDisclosures, settled, visibleTexts} from '../support/browsers/in-page.ts';
import {CODE, codeFiles, example, LOGO, page, useSite, VERSION, type Example} from '../support/servers/site.ts';

const site = useSite();
const chromium = useChromium();

const ELEMENTS = [
  'cs-campaign',
  'cs-letter-card',
  'cs-demand-checklist',
  'cs-statements',
  'cs-signatory-logos',
  'cs-source-list',
  'cs-cite',
  'cs-overview',
] as const;

const LATER = '0.9.0';

/** The code of a later version, as far as a page can tell: it reads documents that this one does not. */
function laterCode(): string {
  return asLater(CODE);
}

/** Code under a later version: also its parts have other names, and other addresses. */
function asLater(code: string): string {
  const versions = code.split(`"${VERSION}"`);
  assert.equal(versions.length, 3, 'The code names its version twice: as a reader, and for its parts.');
  return versions.join(`"${LATER}"`).replace(VERSION.replaceAll('.', '\\.'), LATER.replaceAll('.', '\\.'));
}

/**
 * The code without some of its own elements, as if another copy had registered those first. The elements of the record
 * always come from the copy that has registered `cs-campaign`.
 */
function codeWithout(tags: readonly string[]): string {
  let code = CODE;
  for (const tag of tags) {
    const parts = code.split(`("${tag}",`);
    assert.equal(parts.length, 2, `The code registers ${tag} once.`);
    code = parts.join(`("${tag}-of-another-copy",`);
  }
  return code;
}

const ARTICLE = `
  <cs-campaign id="letter" src="/campaign.json" layout="none">
    <cs-letter-card><p>The letter</p></cs-letter-card>
    <p>As reported.<cs-cite source="herald-2026"> (The Herald)</cs-cite></p>
    <cs-statements></cs-statements>
    <cs-signatory-logos></cs-signatory-logos>
  </cs-campaign>
  <cs-demand-checklist for="letter"></cs-demand-checklist>
  <cs-source-list for="letter"></cs-source-list>
  <cs-campaign id="whole" src="/campaign.json"><p>The whole campaign</p></cs-campaign>`;

async function visit(copies: readonly string[], document: Example) {
  const put = (path: string, code: string) =>
    site.put(path, (response) => response.writeHead(200, {'content-type': 'text/javascript'}).end(code));
  copies.forEach((code, at) => {
    put(`/copy-${at}/countersign.js`, code);
    for (const [name, text] of codeFiles().slice(1)) {
      for (const version of [VERSION, LATER]) put(`/copy-${at}/${name.replace(VERSION, version)}`, text);
    }
  });
  site.put('/campaign.json', (response) =>
    response.writeHead(200, {'content-type': 'application/json'}).end(JSON.stringify(document)),
  );
  site.put('/logos/clearwater.webp', (response) => response.writeHead(200, {'content-type': 'image/webp'}).end(LOGO));
  const scripts = copies.map((_, at) => `<script type="module" src="/copy-${at}/countersign.js"></script>`).join('');
  const listen = `<script>
    document.events = [];
    for (const type of ['cs-load', 'cs-error']) addEventListener(type, ({target, code}) => document.events.push([code ?? type, target.id].join(' ')), true);
  </script>`;
  const opened = await chromium();
  await opened.open(site.putPage('/page.html', page(ARTICLE + scripts, 'en', listen)));
  const events = await opened.page.evaluate(() => (window.document as Document & {events: string[]}).events);
  return {...opened, events: events.sort()};
}

async function assertWorks({
  page: tab,
  events,
  messages,
  errors,
}: Awaited<ReturnType<typeof visit>>): Promise<string[]> {
  assert.deepEqual(events, ['cs-load letter', 'cs-load whole']);
  await tab.evaluate(openDisclosures);
  const texts = await Promise.all(ELEMENTS.map((tag) => tab.evaluate(visibleTexts, `body > ${tag}, #letter ${tag}`)));
  const [letter, demands, statements, signatories, sources, cite] = texts.slice(1).map(([text]) => text);
  for (const [text, expected] of [
    [letter, 'Open the audit of the Northern Reservoir'],
    [demands, 'Partly met since 3 June 2026'],
    [demands, 'Promised, 20 April 2026'],
    [statements, 'In the words of Sam Sample'],
    [signatories, 'River Union'],
    [sources, 'Audit found leaks at reservoir'],
    [cite, '[1]'],
  ] as const) {
    assert.ok(text?.includes(expected), `${expected} is not in ${text}`);
  }

  // A mark of one copy leads to the source list of the other.
  const mark = tab.locator('cs-cite [part=mark]');
  await mark.click();
  await tab.locator('cs-cite').getByRole('button', {name: 'Show in the list of sources'}).click();
  assert.deepEqual(await tab.evaluate(() => [document.activeElement?.localName, document.activeElement?.id]), [
    'cs-source-list',
    '',
  ]);
  assert.equal((await tab.evaluate(focused)).source, 'herald-2026');
  await tab.keyboard.press('Escape');
  assert.equal((await tab.evaluate(focused)).part, 'mark');
  await tab.evaluate(settled);

  assert.deepEqual(messages, []);
  assert.deepEqual(errors, []);
  return texts.flat();
}

let alone: Promise<readonly string[]> | undefined;

/** What one copy alone shows. */
const shownByOne = (): Promise<readonly string[]> =>
  (alone ??= visit([CODE], example()).then((opened) => assertWorks(opened)));

test('one copy alone', async () => assert.ok((await shownByOne()).length > 0));

const withLaterKey = (): Example => ({
  ...example(),
  mood: {en: 'hopeful'},
  demands: example().demands.map((demand) => ({...demand, weight: 3})),
});

for (const [order, copies] of [
  ['this version and a later one', () => [CODE, laterCode()]],
  ['a later version and this one', () => [laterCode(), CODE]],
  ['this version twice', () => [CODE, CODE]],
] as const) {
  describe(order, () => {
    test('share a page', async () => {
      const expected = await shownByOne();
      assert.deepEqual(await assertWorks(await visit(copies(), example())), expected);
    });

    test('share a page with a document that has a later key', async () => {
      const expected = await shownByOne();
      assert.deepEqual(await assertWorks(await visit(copies(), withLaterKey())), expected);
    });
  });
}

describe('elements of two copies', () => {
  for (const [name, tags] of [
    ['the provider', ['cs-campaign']],
    ['the overview', ['cs-overview']],
    ['marks', ['cs-cite']],
    ['all but the provider', ['cs-overview', 'cs-cite']],
  ] as const) {
    test(`understand each other: ${name} of the later one`, async () => {
      await assertWorks(await visit([codeWithout(tags), laterCode()], withLaterKey()));
    });
    test(`understand each other: ${name} of the earlier one, which comes later`, async () => {
      const later = asLater(codeWithout(tags));
      await assertWorks(await visit([later, CODE], withLaterKey()));
    });
  }

  test('each judge a document themselves: one for later readers is shown by the later elements alone', async () => {
    const document = {...example(), minimumReader: LATER};
    const later = asLater(codeWithout(['cs-cite']));
    const {page: tab, events, errors, messages} = await visit([later, CODE], document);
    const states = await tab
      .locator('#letter, #letter cs-cite')
      .evaluateAll((all) =>
        all.map((element) => `${element.localName} ${(element as HTMLElement & {state: string}).state}`),
      );
    assert.deepEqual(states, ['cs-campaign ready', 'cs-cite failed']);
    assert.deepEqual(await tab.evaluate(visibleTexts, '#letter cs-cite'), ['(The Herald)']);
    assert.deepEqual(events, ['cs-load letter', 'cs-load whole']);
    assert.deepEqual([messages, errors], [[], []]);
  });
});
