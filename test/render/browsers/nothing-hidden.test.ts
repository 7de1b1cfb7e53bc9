// Published pages show each letter of their text: no style sheet cuts off what another one lays out.
import '../../support/quiet.ts';
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {readCampaign} from '@countersign/campaign';
import {pageLanguages, publication} from '@countersign/render';
import {inEveryEngine} from '../../support/browsers/engines.ts';
import {root} from '../../support/guides.ts';
import {useSite} from '../../support/servers/site.ts';
import {RELEASE} from '../release.ts';

/** The pages in two languages, by their names in the campaign's folder. */
function pagesOf(id: string): [name: string, html: string][] {
  const result = readCampaign(JSON.parse(readFileSync(join(root, `packages/${id}/campaign.json`), 'utf8')));
  assert.ok(result.ok);
  const references = Object.fromEntries(
    pageLanguages(result.campaign).map((lang) => [lang, {bibtex: '', ris: '', 'csl-json': ''}]),
  );
  const files = publication(result.campaign, RELEASE, {document: new Uint8Array(), references});
  return [...files].flatMap(([name, content]) =>
    /^[^.]*(?:\.ar)?\.html$/.test(name) ? [[name, String(content)] as [string, string]] : [],
  );
}

/** Pixels between the points of a line that are looked at: about five letters. Both ends of each line are, too. */
const STEP = 40;

/**
 * The texts of the page that are not painted whole. Browsers find only painted text at a point: they leave out what is
 * clipped, and what another box covers.
 */
function hiddenTexts(step: number): {points: number; hidden: string[]} {
  const hidden = new Set<string>();
  let points = 0;
  const range = document.createRange();
  const look = (scope: Document | ShadowRoot) => {
    const texts = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    while (texts.nextNode()) {
      const node = texts.currentNode;
      if (node instanceof Element) {
        if (node.shadowRoot) look(node.shadowRoot);
        continue;
      }
      const parent = node.parentElement;
      const text = (node as Text).data.trim();
      // The dots between short facts are clipped where they begin a line.
      if (!text || !parent?.checkVisibility() || parent.closest('[aria-hidden], .dot')) continue;
      range.selectNodeContents(node);
      for (let line = 0; line < range.getClientRects().length; line += 1) {
        let box = range.getClientRects()[line]!;
        if (box.width < 1) continue;
        if (box.top < 0 || box.bottom > innerHeight) {
          scrollBy({top: box.top - 40, behavior: 'instant'});
          box = range.getClientRects()[line]!;
        }
        const [first, last] = [box.left + 0.5, box.right - 0.5];
        for (let x = first; ; x = Math.min(x + step, last)) {
          points += 1;
          const found = scope.elementsFromPoint(x, (box.top + box.bottom) / 2);
          if (!found.includes(parent)) hidden.add(`“${text.slice(0, 60)}”, line ${line + 1}`);
          if (x >= last) break;
        }
      }
    }
  };
  look(document);
  return {points, hidden: [...hidden]};
}

inEveryEngine((_engine, session) => {
  const site = useSite();

  for (const id of ['microsoft-azure-review', 'apple-content-scanning']) {
    for (const [name, html] of pagesOf(id)) {
      test(`${id}/${name}`, async () => {
        // In a frame, Arabic as wide as a phone. Windows of WebKitGTK are wider than that.
        const width = name.endsWith('.ar.html') ? 320 : 1000;
        const address = site.putPage('/page.html', html);
        await session().open(site.putPage('/host.html', `<iframe src="${address}" width="${width}" height="600">`));
        const {points, hidden} = await session().runIn('iframe', hiddenTexts, STEP);
        assert.ok(points > 50, `The page was looked at in ${points} points.`);
        assert.deepEqual(hidden.slice(0, 20), []);
      });
    }
  }
});
