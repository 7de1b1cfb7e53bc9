// How tests open a page: whatever the page before does, the next act meets the page that was asked for, loaded.
import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import type {ServerResponse} from 'node:http';
import {test} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {findBrowser} from '../../packages/internal-scripts/src/browsers/browsers.mjs';
import {inEveryEngine} from '../support/browsers/engines.ts';
import {until} from '../support/browsers/until.ts';
import {page, useSite} from '../support/servers/site.ts';

const site = useSite();

/** Changes its own address again and again, which some drivers take for the end of what they wait for. */
const RESTLESS = '<script>let n = 0; setInterval(() => history.replaceState(null, "", `#${(n += 1)}`), 5)</script>';

/** Milliseconds for which the server holds an answer back. Enough for an address to change several times. */
const HELD = 50;

/** The processes that this one has started, and those that they have started, with their names. */
function descendants(): {pid: number; name: string}[] {
  const all = globSync('/proc/[0-9]*/stat').flatMap((path) => {
    try {
      const [, pid, name, parent] = /^(\d+) \((.*)\) \S (\d+)/s.exec(readFileSync(path, 'utf8'))!;
      return [{pid: Number(pid), name: name!, parent: Number(parent)}];
    } catch {
      // It has ended.
      return [];
    }
  });
  const below = (parent: number): typeof all =>
    all.flatMap((each) => (each.parent === parent ? [each, ...below(each.pid)] : []));
  return below(process.pid);
}

inEveryEngine((engine, session) => {
  test('a page that is opened has loaded, also after one that changes its address meanwhile', async () => {
    const second = page('<p>Second</p><script type="module" src="/second.js"></script>');
    const held = (body: string, type: string) => async (response: ServerResponse) => {
      await sleep(HELD);
      response.writeHead(200, {'content-type': type}).end(body);
    };
    site.put('/second.html', held(second, 'text/html'));
    site.put('/second.js', held('document.body.dataset.ran = "yes"', 'text/javascript'));
    await session().open(site.putPage('/first.html', page(`<p>First</p>${RESTLESS}`)));
    await session().open(`${site.origin}/second.html`);
    assert.deepEqual(await session().run(() => [document.body.innerText.trim(), document.body.dataset['ran']]), [
      'Second',
      'yes',
    ]);
  });

  test('another fragment of the open page is gone to, and loads nothing', async () => {
    const address = site.putPage('/page.html', page('<p>Page</p>'));
    await session().open(address);
    await session().open(`${address}#there`);
    assert.equal(await session().run(() => location.hash), '#there');
    assert.equal(site.requests.length, 1);
    await assert.rejects(session().open(`${address}#there`), /#there is open already/);
  });

  // Other browsers are driven over another way, and have not been lost so far.
  if (engine === 'webkit' && !findBrowser(engine)!.playwright) {
    test('a test that loses its browser fails; the next one has another of the same size', async () => {
      const address = site.putPage('/page.html', page('<p>Page</p>'));
      const shown = () => session().run(() => [document.body.innerText.trim(), innerWidth]);
      await session().resize({width: 640, height: 480});
      await session().open(address);
      for (const {pid, name} of descendants()) if (name === 'MiniBrowser') process.kill(pid, 'SIGKILL');
      await assert.rejects(
        until(shown, () => false),
        /Session terminated|invalid session id/,
      );
      await assert.rejects(session().open(address), /WebKit crashed/);

      await session().begin();
      await session().open(address);
      assert.deepEqual(await shown(), ['Page', 640]);
    });
  }
});
