// Everything is read in the order in which it stands, and without any style sheet the same is read in the same order.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {inEveryEngine} from '../support/browsers/engines.ts';
import {openDisclosures, settled, visibleTexts} from '../support/browsers/in-page.ts';
import {useSite} from '../support/servers/site.ts';
import {call, useChecks} from './checks.ts';

const site = useSite();
useChecks(site);

const PAGES = ['/demo/one-tag.html', '/demo/article.html', '/demo/article-ar.html'];

/** Without a sidebar, and with. */
const WIDTHS = [460, 1024];

inEveryEngine((_engine, session) => {
  const inPage = (name: string) => session().run(call, 'reading-order', name, 'body');

  async function open(path: string): Promise<void> {
    await session().open(site.origin + path);
    await session().run(settled);
  }

  for (const path of PAGES) {
    test(`${path}: what is read later stands below, or at the end of the line`, async () => {
      await open(path);
      await session().run(openDisclosures);
      for (const width of WIDTHS) {
        await session().resize({width, height: 720});
        await session().run(settled);
        assert.deepEqual(await inPage('misplaced'), [], `${width} px`);
      }
    });

    for (const how of ['closed', 'open']) {
      test(`${path}: reads the same without style sheets, with disclosures ${how}`, async () => {
        await open(path);
        if (how === 'open') await session().run(openDisclosures);
        const read = async () => {
          const [text] = await session().run(visibleTexts, 'body');
          return {sentences: text!.split(/(?<=\.) /), outline: await inPage('outline')};
        };
        const styled = await read();
        await inPage('removeStyles');
        assert.deepEqual(await read(), styled);
      });
    }
  }
});
