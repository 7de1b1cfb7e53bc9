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

/**
 * The letters of the page that nothing paints, each with its word. Browsers find only painted text at a point: they
 * leave out what is clipped, and what another box covers.
 */
function hiddenLetters(): {letters: number; hidden: string[]} {
  const hidden = new Set<string>();
  let letters = 0;
  const look = (scope: Document | ShadowRoot) => {
    const texts = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    while (texts.nextNode()) {
      const node = texts.currentNode;
      if (node instanceof Element) {
        if (node.shadowRoot) look(node.shadowRoot);
        continue;
      }
      const parent = node.parentElement;
      // The dots between short facts are clipped where they begin a line.
      if (!parent?.checkVisibility() || parent.closest('[aria-hidden], .dot')) continue;
      for (const {index, 0: letter} of (node as Text).data.matchAll(/\S/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + letter.length);
        let box = range.getBoundingClientRect();
        // A character that joins the one before has no place of its own.
        if (box.width < 1) continue;
        if (box.top < 0 || box.bottom > innerHeight) {
          scrollBy({top: box.top - 40, behavior: 'instant'});
          box = range.getBoundingClientRect();
        }
        letters += 1;
        const across = [box.left + 0.5, (box.left + box.right) / 2, box.right - 0.5];
        const isShown = across.every((x) =>
          scope.elementsFromPoint(x, (box.top + box.bottom) / 2).some((found) => found === parent),
        );
        if (!isShown) hidden.add(`“${letter}” of “${(node as Text).data.trim().slice(0, 60)}”`);
      }
    }
  };
  look(document);
  return {letters, hidden: [...hidden]};
}

inEveryEngine((_engine, session) => {
  const site = useSite();

  for (const id of ['microsoft-azure-review', 'apple-content-scanning']) {
    for (const [name, html] of pagesOf(id)) {
      test(`${id}/${name}`, async () => {
        // Arabic on a phone, English beside it on a desk.
        await session().resize({width: name.endsWith('.ar.html') ? 320 : 1024, height: 720});
        await session().open(site.putPage('/page.html', html));
        const {letters, hidden} = await session().run(hiddenLetters);
        assert.ok(letters > 200, `The page shows ${letters} letters.`);
        assert.deepEqual(hidden.slice(0, 20), []);
      });
    }
  }
});
