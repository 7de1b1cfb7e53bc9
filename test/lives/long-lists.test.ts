// Lists that are drawn a slice at a time and laid out a little in each frame, and elements that do not wait for it.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {assertKeepsNothing} from './heap.ts';
import {example, useLives} from './lives.ts';

const open = useLives();

const SIGNATORIES = 600;

function long(): ReturnType<typeof example> {
  const document = example();
  const signatories = document['signatories'] as object[];
  const more = Array.from({length: SIGNATORIES - signatories.length}, (_, at) => ({
    id: `signatory-${at}`,
    kind: 'organisation',
    name: `Signatory ${at}`,
    url: `https://signatory-${at}.example.org/`,
  }));
  return {...document, signatories: [...signatories, ...more]};
}

test('long lists that are left while they are drawn, laid out or searched leave nothing behind', async () => {
  const {tab, put, heap, requests} = await open();
  await tab.evaluate(
    async ([src, count]) => {
      const {lives} = window;
      // It comes with a part of the code.
      await customElements.whenDefined('cs-signatory-logos');
      const live = async (life: number) => {
        const list = document.createElement('cs-signatory-logos');
        list.setAttribute('src', src);
        document.body.append(list);
        const root = list.shadowRoot!;
        // All of them are behind a disclosure.
        const all = '[part=signatories-all]';
        const members = () => root.querySelectorAll(`${all} [part=signatory]`).length;
        const note = (what: string, is: boolean) => (lives.seen[what] = (lives.seen[what] ?? 0) + Number(is));
        await lives.until(() => root.querySelector(all) !== null);
        root.querySelector<HTMLDetailsElement>(all)!.open = true;
        await lives.until(() => members() > 0);
        if (life % 3 === 0) note('drawn', members() < count);
        else await lives.until(() => members() === count);
        if (life % 3 === 1) note('laid out', !!root.querySelector('.ahead'));
        if (life % 3 === 2) {
          await lives.until(() => !root.querySelector('.ahead'));
          const field = root.querySelector('input')!;
          field.value = 'signatory 59';
          field.dispatchEvent(new Event('input'));
          await lives.until(() => members() < 20);
          note('searched', members() > 1);
        }
        list.remove();
        await lives.settled();
      };
      lives.again = async (times) => {
        for (let life = 0; life < times; life += 1) await live(life);
      };
      await lives.again(15);
    },
    [put('/fresh/campaign.json', long), SIGNATORIES] as const,
  );
  await assertKeepsNothing(heap, [30, 30], (times) => tab.evaluate((times) => window.lives.again(times), times));
  // Each was left in the midst of what it was left in.
  const {seen, checks} = await tab.evaluate(() => window.lives);
  assert.deepEqual(seen, {drawn: 25, 'laid out': 25, searched: 25});
  assert.deepEqual([requests(), checks], [1, 1]);
});
