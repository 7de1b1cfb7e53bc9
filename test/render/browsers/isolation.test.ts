// Names in plain HTML are isolated by `span` with `dir`, which filters keep, exactly as by `bdi`.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {renderLight} from '@countersign/render';
import {example, page, useSite} from '../../support/servers/site.ts';
import {inEveryEngine} from '../../support/browsers/engines.ts';

const site = useSite();

/** Names whose end would move without isolation: digits and brackets follow them, or other letters. */
function mixed() {
  const campaign = example();
  campaign.publisher['name'] = 'شبكة 7 (مياه)';
  (campaign['signatories'] as {name: string; shortName?: string}[])[0]!.name = 'River 2030 (נהר)';
  (campaign['signatories'] as {name: string; shortName?: string}[])[0]!.shortName = 'נהר 2030!';
  return campaign;
}

/**
 * Where each character stands that has a box. White space between two blocks has none, but Firefox says that it has an
 * empty one if the page came in parts.
 */
function places(): string[] {
  const found: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    for (let at = 0; at < text.data.length; at++) {
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      const {left, top, width} = range.getBoundingClientRect();
      if (width > 0 || text.data[at]!.trim()) found.push(`${text.data[at]} ${left} ${top}`);
    }
  }
  return found;
}

inEveryEngine((_engine, session) => {
  for (const lang of ['en', 'ar', 'he']) {
    test(`names stand where bdi would put them, in ${lang}`, async () => {
      const html = renderLight(mixed(), {lang});
      const open = async (body: string) => {
        await session().open(site.putPage('/page.html', page(body, lang)));
        return session().run(places);
      };
      const shown = await open(html);
      const asBdi = html.replaceAll(/<span dir="auto">([^<]*)<\/span>/g, '<bdi>$1</bdi>');
      assert.ok(asBdi.split('<bdi>').length > 5);
      assert.deepEqual(shown, await open(asBdi));
      // Without isolation something moves, so that this can fail.
      assert.notDeepEqual(shown, await open(html.replaceAll(/<span dir="auto">([^<]*)<\/span>/g, '$1')));
    });
  }
});
