// Many refreshes, many embeds, many campaigns: what is done and held for each of them.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {assertKeepsNothing} from './heap.ts';
import {example, useLives} from './lives.ts';

const open = useLives();

test('two hundred refreshes hold one document, which is checked and drawn when it is new', async () => {
  const {tab, put, heap, requests} = await open();
  // Every other answer is a new revision, and as long as all others.
  const src = put('/fresh/campaign.json', (request) => {
    const revision = 100 + Math.floor(request / 2);
    const updated = new Date(Date.UTC(2026, 6, 1, 9, revision)).toISOString().replace('.000', '');
    const document = {...example(), revision, updated};
    document.demands[1]!.history[0]!['note'] = `Nothing public shows it in revision ${revision}.`;
    return document;
  });
  await tab.evaluate(async (address) => {
    const {lives} = window;
    document.body.append(lives.everything(address));
    await lives.ready();
    const history = document.querySelector('cs-demand-checklist')!.shadowRoot!.querySelector('details')!;
    history.open = true;
    history.querySelector('summary')!.focus();
    lives.again = async (times) => {
      for (let n = 0; n < times; n += 1) {
        const {arrived} = lives;
        lives.pass();
        await lives.until(() => lives.arrived > arrived);
        await lives.ready();
      }
    };
    await lives.again(20);
    lives.count();
    lives.checks = 0;
  }, src);
  await assertKeepsNothing(heap, [100, 100], (times) => tab.evaluate((times) => window.lives.again(times), times));
  assert.equal(requests(), 1 + 20 + 200);
  const {checks, renders} = await tab.evaluate(() => window.lives);
  assert.equal(checks, 100);
  // There are two of each but for mark and overview; of cards, three.
  assert.deepEqual(renders, {
    'cs-campaign': 200,
    'cs-overview': 100,
    'cs-letter-card': 300,
    'cs-demand-checklist': 200,
    'cs-statements': 200,
    'cs-signatory-logos': 200,
    'cs-source-list': 200,
    'cs-cite': 100,
  });
  const reader = await tab.evaluate(() => {
    const {shadowRoot} = document.querySelector('cs-demand-checklist')!;
    const history = shadowRoot!.querySelector('details')!;
    const hasFocus = shadowRoot!.activeElement === history.querySelector('summary');
    return {isOpen: history.open, hasFocus, reads: /in revision \d+/.exec(shadowRoot!.textContent)![0]};
  });
  assert.deepEqual(reader, {isOpen: true, hasFocus: true, reads: 'in revision 210'});
});

test('of more than a hundred embeds of one campaign, the second half costs what the first has cost', async () => {
  const {tab, put, heap, requests} = await open();
  await tab.evaluate(
    async (src) => {
      const {lives} = window;
      // A list of sources leads back to up to twenty places of each.
      const tags = lives.tags.filter((tag) => tag !== 'cs-source-list');
      const put = (tag: string) => {
        const element = document.body.appendChild(document.createElement(tag));
        for (const [name, value] of Object.entries({src, source: 'herald-2026', 'without-sources': ''})) {
          element.setAttribute(name, value);
        }
        return element;
      };
      // The first on a page has a longer closing line than all others. It stays.
      const first = put('cs-letter-card');
      lives.again = async (times) => {
        for (let n = 0; n < times * tags.length; n += 1) put(tags[n % tags.length]!);
        await lives.ready();
      };
      lives.end = () => {
        for (const each of document.querySelectorAll(tags.join())) if (each !== first) each.remove();
      };
      await lives.again(2);
      lives.end();
    },
    put('/fresh/campaign.json', example),
  );
  const few = await heap.held();
  let [none, half, all] = [few, few, few];
  const live = async () => {
    none = await heap.held();
    await tab.evaluate(() => window.lives.again(9));
    half = await heap.held();
    await tab.evaluate(() => window.lives.again(9));
    all = await heap.held();
    await tab.evaluate(() => window.lives.end());
  };
  // The engine makes strings of a page's names and texts, and keeps them. It has all of them after two lives as full as
  // these. After the few elements, it has fewer on a busy machine.
  await live();
  await live();
  await assertKeepsNothing(heap, [1, 1], live);
  assert.deepEqual([none.nodes, none.listeners], [few.nodes, few.listeners]);
  assert.deepEqual([requests(), await tab.evaluate(() => window.lives.checks)], [1, 1]);
  assert.deepEqual(
    [all.nodes - half.nodes, all.listeners - half.listeners],
    [half.nodes - none.nodes, half.listeners - none.listeners],
  );
  assert.ok(all.bytes - half.bytes < 1.05 * (half.bytes - none.bytes));
});

test('of a hundred campaigns that are shown one after the other, the last ten are held', async () => {
  const {tab, put, heap, requests} = await open();
  const addresses = Array.from({length: 120}, (_, at) =>
    put(`/view/${1000 + at}/campaign.json`, () => ({...example(), id: `of-${1000 + at}`})),
  );
  const visit = (some: readonly string[]) =>
    tab.evaluate(async (sources) => {
      const {lives} = window;
      for (const src of sources) {
        document.body.replaceChildren(lives.everything(src));
        await lives.ready();
      }
      document.body.replaceChildren();
    }, some);
  await visit(addresses.slice(0, 20));
  let visited = 20;
  const visitNext = (some: number) => visit(addresses.slice(visited, (visited += some)));
  // What was asked for stays known, by its address. With what is nothing in a round, that is 200 bytes a campaign.
  await assertKeepsNothing(heap, [25, 25, 25, 25], visitNext, 180);
  await visit(addresses.slice(-10));
  assert.equal(requests(), 120);
});
