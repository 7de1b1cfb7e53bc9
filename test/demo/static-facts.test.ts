// Static HTML says what elements say: every text, link and date that an element shows in Chromium, with all its
// disclosures open, is in the plain HTML of its part. test/render/any-document.test.ts asks this of documents.
import assert from 'node:assert/strict';
import {globSync} from 'node:fs';
import {join} from 'node:path';
import {before, suite, test} from 'node:test';
import {parseCampaign} from '@countersign/campaign/schema';
import {LIGHT_PARTS, renderLight, type RenderedLayout} from '@countersign/render';
import {parse, type HtmlElement} from '../support/html/parse-html.ts';
import {useChromium, type Visit} from '../support/browsers/chromium.ts';
import {sayingOf, type Said} from './said.ts';
import {CAMPAIGN, page, script, useSite} from '../support/servers/site.ts';

const site = useSite();
const chromium = useChromium();

/** The documents of all stories, each once, by where it is found first. */
async function storyDocuments(): Promise<Map<string, unknown>> {
  const root = join(import.meta.dirname, '../..');
  const found = new Map<string, [name: string, document: unknown]>();
  for (const file of globSync('stories/**/*.stories.ts', {cwd: root}).sort()) {
    const stories = (await import(join(root, file))) as Record<string, {args?: {campaign?: unknown}} | undefined>;
    for (const [name, story] of Object.entries(stories)) {
      const document = story?.args?.campaign;
      if (!parseCampaign(document).ok) continue;
      const json = JSON.stringify(document);
      if (!found.has(json)) found.set(json, [`${file.split('/')[1]} ${name}`, document]);
    }
  }
  return new Map(found.values());
}

const documents = new Map([...(await storyDocuments()), ['the first campaign', CAMPAIGN]]);

test('every story’s document is looked at', () => assert.ok(documents.size > 20, `${documents.size}`));

/**
 * Asserts that static HTML says what an element says.
 *
 * @param isWhole - Whether the sources are in it. Where they are not, a mark may be followed by what its source is.
 */
function assertSays(html: HtmlElement, {texts, links, dates}: Said, isWhole: boolean, where: string): void {
  const text = dense(html.text);
  const pieces = isWhole ? texts : texts.flatMap((each) => each.split(/(\[\d[^\]]*\])/));
  const unsaid = pieces.filter((each) => !text.includes(dense(each)));
  const addresses = html.all('a').map(({attributes}) => attributes.href!);
  const days = html.all('time').map(({attributes}) => attributes.datetime!);
  assert.deepEqual([unsaid, lacking(links, addresses), lacking(dates, days)], [[], [], []], where);
}

/**
 * Without what stands between a word and its footnote mark, without quotation marks, which browsers draw in elements,
 * and with each number of a mark: a link has one address.
 */
const dense = (text: string): string =>
  text
    .replaceAll(/[\s\u2060“”„«»]+/g, '')
    .replaceAll('،', ',')
    .replaceAll(/\[[\d,–]+\]/g, (mark) =>
      mark.replaceAll(/(\d+)–(\d+)/g, (_, from: string, to: string) => numbers(from, to)),
    );

function numbers(from: string, to: string): string {
  const count = Number(to) - Number(from) + 1;
  return Array.from({length: count}, (_, at) => Number(from) + at).join();
}

const lacking = (wanted: readonly string[], there: readonly string[]) => wanted.filter((each) => !there.includes(each));

/** Each part, and the whole campaign in both of its layouts. */
const SHOWN: readonly (readonly [part: (typeof LIGHT_PARTS)[number], layout: RenderedLayout])[] = [
  ...LIGHT_PARTS.map((part) => [part, 'overview'] as const),
  ['campaign', 'full'],
];

suite('what elements say, static HTML says', () => {
  let visit: Visit;
  before(async () => {
    visit = await chromium({lasting: true});
    await visit.page.goto(site.putPage('/elements.html', page(script(site.origin))));
    // The part of the code with most elements comes when the page is idle, which may be later than the first test.
    await visit.page.waitForFunction(() => customElements.get('cs-source-list') !== undefined);
  });

  for (const [name, document] of documents) {
    test(name, async () => {
      for (const lang of ['en', 'ar']) {
        for (const [part, layout] of SHOWN) {
          const said = await visit.page.evaluate(
            ([source, ...values]) => (eval(`(${source})`) as typeof sayingOf)(...values),
            [sayingOf.toString(), `cs-${part}`, lang, layout, document] as const,
          );
          assert.ok(said.texts.length > 1, 'The element is there.');
          const where = `${part}, ${layout}, ${lang}`;
          const isWhole = layout === 'full' || part === 'source-list';
          assertSays(parse(renderLight(document, {lang, part, layout})), said, isWhole, where);
        }
      }
      assert.deepEqual(visit.errors, []);
    });
  }
});
