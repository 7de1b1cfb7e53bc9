// Host pages whose style sheets are made for themselves alone: the elements keep their look, and the page keeps its own.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {inEveryEngine} from '../demo/engines.ts';
import {settled, visibleTexts} from '../demo/in-page.ts';
import {useSite} from '../demo/site.ts';
import {LAYOUTS, putHost} from './host.ts';

const site = useSite();

inEveryEngine((_engine, session) => {
  for (const layout of LAYOUTS) {
    test(`a plain page shows the campaign (${layout})`, async () => {
      const {open, run} = session();
      await open(putHost(site, layout));
      await run(settled);
      const [closing] = await run(visibleTexts, '[part=closing]');
      assert.match(closing ?? '', /^Published by/);
    });
  }
});
