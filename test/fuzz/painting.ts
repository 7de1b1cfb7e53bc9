import assert from 'node:assert/strict';
import {renderLight} from '@countersign/render';
import fc, {type IAsyncProperty} from 'fast-check';
import {startAnswering} from '../support/servers/answering-server.ts';
import {startEngine} from '../support/browsers/engines.ts';
import {openDisclosures, settled} from '../support/browsers/in-page.ts';
import {script} from '../support/servers/site.ts';
import {give, tooWide} from '../support/browsers/painting-in-page.ts';
import {farthest, host, LINE, OUTLINE} from '../support/browsers/painting.ts';
import {twins, type Twins} from './twins.ts';

const PATH = '/painting.html';

/**
 * Opens a Chromium for a property: a hostile document, in an element and as static HTML, paints nothing over the page of
 * its host.
 */
export async function withPainting<Result>(
  use: (property: IAsyncProperty<[Twins]>) => Promise<Result>,
): Promise<Result> {
  const {port, answers, close} = await startAnswering();
  const session = await startEngine('chromium');
  const open = (embedded: string) => {
    const html = host([embedded]);
    answers.set(PATH, (response) => response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end(html));
    return session.open(`http://127.0.0.1:${port}${PATH}`);
  };
  const paintsInside = fc.asyncProperty(twins, async ({hostile}) => {
    await open(`${script(`http://localhost:${port}`)}<cs-campaign></cs-campaign>`);
    await session.run(give, hostile);
    await session.run(settled);
    await session.run(openDisclosures);
    const live = await farthest(session, 'cs-campaign');
    assert.ok(Math.max(live.vertical, live.horizontal) <= OUTLINE, `An element: ${JSON.stringify(live)} px`);
    assert.equal(await session.run(tooWide), 0);

    // Static HTML has no box of ours. A word of up to 40 letters stays whole there, which in the type of a heading is
    // wider than the column: docs/decisions/0031-piles-of-marks.md.
    const even = '<style>#static :is(h2, h3, h4) { font-size: 1em }</style>';
    await open(`${even}<div id="static">${renderLight(hostile, {lang: ''})}</div>`);
    const still = await farthest(session, '#static');
    assert.ok(Math.max(still.vertical, still.horizontal) <= LINE, `Static HTML: ${JSON.stringify(still)} px`);
  });
  try {
    await session.resize({width: 1000, height: 1500});
    return await use(paintsInside);
  } finally {
    await session.end();
    close();
  }
}
