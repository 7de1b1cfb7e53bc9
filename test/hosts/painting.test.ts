// Whatever stands in the texts of a document, it paints nothing over the page around it.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {renderLight, renderShadow} from '@countersign/elements/server.js';
import {edited, type Json} from '../campaign/json.ts';
import {inEveryEngine, type Session} from '../demo/engines.ts';
import {openDisclosures, settled} from '../demo/in-page.ts';
import {example, page, script, useSite} from '../demo/site.ts';
import {factsOf} from '../elements/node/facts.ts';
import {HIGHEST_TEXTS, TOO_HIGH_TEXTS, WIDE_TEXTS} from './attack-corpus.ts';
import {give, scrollOn, setVisible, strayed, tooWide} from './painting-in-page.ts';

const site = useSite();

const TEXTS = factsOf(example() as unknown as Json, 'en')
  .filter(({kind}) => kind === 'text')
  .map(({pointer}) => pointer);

/** The invented campaign with these texts in turn at every place of a text, each below letters and above some. */
const filled = (texts: readonly string[]): unknown =>
  edited(example(), Object.fromEntries(TEXTS.map((pointer, at) => [pointer, texts[at % texts.length]!])));

/** A page of a host around what is embedded: text above, below, between and on both sides. */
function host(embedded: readonly string[], head = ''): string {
  const words = `<p>${'Words of the host. '.repeat(60)}</p>`;
  const rows = embedded.map((each) => `<aside>${words}</aside><section>${each}</section><aside>${words}</aside>`);
  const style = `<style>
    html { scrollbar-width: none; }
    ::-webkit-scrollbar { display: none; }
    body { margin: 0; font: 16px/1.5 sans-serif; color: #999; }
    main { display: grid; grid-template-columns: 1fr 340px 1fr; align-items: start; }
    aside { align-self: stretch; overflow: clip; contain: size; }
    section { color: #000; }
    header, footer, section { margin-block: 150px; }
    .host-alone section { visibility: hidden; }
  </style>`;
  return page(`<header>${words}</header><main>${rows.join('')}</main><footer>${words}</footer>`, 'en', style + head);
}

/** How far anything is painted from the boxes on the present page, in CSS pixels. */
async function farthest({run, screenshot}: Session, boxes: string): Promise<{vertical: number; horizontal: number}> {
  let [vertical, horizontal] = [0, 0];
  do {
    const pictures: string[] = [];
    for (const isVisible of [true, false]) {
      await run(setVisible, isVisible);
      pictures.push(Buffer.from(await screenshot()).toString('base64'));
    }
    const off = await run(strayed, pictures, boxes);
    vertical = Math.max(vertical, off[0]);
    horizontal = Math.max(horizontal, off[1]);
  } while (await run(scrollOn, 0.9));
  return {vertical, horizontal};
}

/** Those of these texts with which a document is accepted, as static HTML of a letter that says them alone. */
function accepted(texts: readonly string[]): string[] {
  const letter = (text: string) =>
    edited(example(), {'/letter/title': text, '/letter/summary': text, '/letter/paragraphs': [text]});
  return texts.flatMap((text) => {
    try {
      return [renderLight(letter(text), {lang: 'en', part: 'letter-card'})];
    } catch (error) {
      assert.match(String(error), /The campaign document is invalid/);
      return [];
    }
  });
}

/** As far as an outline of focus may reach. */
const OUTLINE = 7;

/** A line of the largest text of the static HTML: a heading of 24 px. */
const LINE = 36;

test('what is too high for a page is refused, and what real text needs is not', () => {
  assert.equal(accepted(Object.values(TOO_HIGH_TEXTS)).length, 0);
  assert.equal(accepted(Object.values(HIGHEST_TEXTS)).length, Object.keys(HIGHEST_TEXTS).length);
});

inEveryEngine((_engine, session) => {
  const open = async (html: string) => {
    await session().resize({width: 1000, height: 1500});
    await session().open(site.putPage('/painting.html', html));
  };

  const assertContained = async () => {
    const {run} = session();
    await run(openDisclosures);
    const {vertical, horizontal} = await farthest(session(), 'cs-campaign');
    assert.ok(vertical <= OUTLINE && horizontal <= OUTLINE, `${vertical} px up or down, ${horizontal} px aside`);
    assert.equal(await run(tooWide), 0);
  };

  describe('nothing is painted outside', () => {
    for (const [name, texts] of Object.entries({high: HIGHEST_TEXTS, wide: WIDE_TEXTS, 'too high': TOO_HIGH_TEXTS})) {
      const campaign = filled(Object.values(texts));

      test(`an element, by texts that are ${name}`, async () => {
        const {run} = session();
        await open(host(['<cs-campaign></cs-campaign>'], script(site.elsewhere)));
        await run(give, campaign);
        await run(settled);
        await assertContained();
      });

      // No server renders these.
      if (texts === TOO_HIGH_TEXTS) continue;
      test(`what a server rendered, by texts that are ${name}`, async () => {
        await open(host([renderShadow(campaign)]));
        await assertContained();
      });
    }
  });

  describe('static HTML, which has no box of ours, paints no further than a line', () => {
    test('above and below', async () => {
      await open(host(accepted(Object.values({...TOO_HIGH_TEXTS, ...HIGHEST_TEXTS}))));
      const {vertical} = await farthest(session(), 'article');
      assert.ok(vertical <= LINE, `${vertical} px`);
    });

    test('aside', async () => {
      await open(host(accepted(Object.values(WIDE_TEXTS))));
      const {horizontal} = await farthest(session(), 'article');
      assert.ok(horizontal <= LINE, `${horizontal} px`);
    });
  });
});
