// Elements that are put on a page, moved and taken away, many times: nothing of them stays, and nothing is done again.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {assertKeepsNothing} from './heap.ts';
import {example, useLives} from './lives.ts';

const open = useLives();

test('a thousand times connected, moved and disconnected, elements leave nothing behind', async () => {
  const {tab, put, heap, requests} = await open();
  await tab.evaluate(
    async (src) => {
      const {lives} = window;
      const place = lives.everything(src);
      const [here, there] = [document.createElement('div'), document.createElement('div')];
      const root = there.attachShadow({mode: 'open'});
      document.body.append(here, there);
      here.append(place);
      await lives.ready();
      lives.again = async (times) => {
        for (let life = 0; life < times; life += 1) {
          place.remove();
          await lives.settled();
          here.append(place);
          await lives.settled();
          there.append(place);
          (here as Element & {moveBefore(node: Node, before: null): void}).moveBefore(place, null);
          root.append(place);
          await lives.settled();
        }
        here.append(place);
        await lives.ready();
      };
      // The elements of the record came after the others, which then had the closing line. In a second life all come at
      // once.
      await lives.again(1);
      lives.count();
      await lives.again(49);
    },
    put('/fresh/campaign.json', example),
  );
  const before = await assertKeepsNothing(heap, [334, 333, 333], (times) =>
    tab.evaluate((times) => window.lives.again(times), times),
  );
  assert.ok(before.nodes > 1000 && before.listeners > 100, 'there was something to leave behind');
  assert.equal(requests(), 1);
  const {checks, renders} = await tab.evaluate(() => window.lives);
  assert.equal(checks, 1);
  // Nobody has anything else to show than before.
  assert.deepEqual(renders, {});
});

test('two hundred pages full of new elements are gone when they are', async () => {
  const {tab, put, heap, requests} = await open();
  await tab.evaluate(
    async (src) => {
      const {lives} = window;
      lives.again = async (times) => {
        for (let life = 0; life < times; life += 1) {
          const place = lives.everything(src);
          document.body.append(place);
          await lives.ready();
          place.remove();
          await lives.settled();
        }
      };
      await lives.again(20);
    },
    put('/fresh/campaign.json', example),
  );
  await assertKeepsNothing(heap, [100, 100], (times) => tab.evaluate((times) => window.lives.again(times), times));
  assert.deepEqual([requests(), await tab.evaluate(() => window.lives.checks)], [1, 1]);
});
