// Whatever stands in the texts of a document, it paints nothing over the page around it.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {renderLight, renderShadow} from '@countersign/render';
import {edited, type Json} from '../support/documents/json.ts';
import {inEveryEngine} from '../support/browsers/engines.ts';
import {openDisclosures, settled} from '../support/browsers/in-page.ts';
import {example, script, useSite} from '../support/servers/site.ts';
import {factsOf} from '../support/html/facts.ts';
import {HIGHEST_TEXTS, TOO_HIGH_TEXTS, WIDE_TEXTS} from '../support/documents/attack-corpus.ts';
import {give, tooWide} from '../support/browsers/painting-in-page.ts';
import {farthest, host, LINE, OUTLINE} from '../support/browsers/painting.ts';

const site = useSite();

const TEXTS = factsOf(example() as unknown as Json, 'en')
  .filter(({kind}) => kind === 'text')
  .map(({pointer}) => pointer);

/** The invented campaign with these texts in turn at every place of a text, each below letters and above some. */
const filled = (texts: readonly string[]): unknown =>
  edited(example(), Object.fromEntries(TEXTS.map((pointer, at) => [pointer, texts[at % texts.length]!])));

/** Those of these texts with which a document is accepted, as static HTML of a letter that says them alone. */
function accepted(texts: readonly string[]): string[] {
  const letter = (text: string) =>
    edited(example(), {'/letter/title': text, '/letter/summary': text, '/letter/blocks': [text]});
  return texts.flatMap((text) => {
    try {
      return [renderLight(letter(text), {lang: 'en', part: 'letter-card'})];
    } catch (error) {
      assert.match(String(error), /The campaign document is invalid/);
      return [];
    }
  });
}

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
        await open(host([renderShadow(campaign, {layout: 'full'})]));
        await assertContained();
      });
    }
  });

  test('what is painted outside is found', async () => {
    await open(host(['<div id="box" style="box-shadow: 0 0 0 50px #f00">x</div>']));
    const {vertical, horizontal} = await farthest(session(), '#box');
    assert.ok(vertical > 40 && horizontal > 40, `${vertical} px up or down, ${horizontal} px aside`);
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
