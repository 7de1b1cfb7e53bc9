// What somebody could write into a document to do harm: it is refused, or it is text.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {renderLight} from '@countersign/render';
import {at, edited, type Json} from '../support/documents/json.ts';
import {inEveryEngine} from '../support/browsers/engines.ts';
import {openDisclosures, settled} from '../support/browsers/in-page.ts';
import {example, page, script, useSite} from '../support/servers/site.ts';
import {factsOf} from '../support/html/facts.ts';
import {
  HARMLESS_TEXTS,
  IDS,
  LOOK_ALIKE,
  REFUSED_ADDRESSES,
  REFUSED_TEXTS,
  UNSEEN_TEXTS,
} from '../support/documents/attack-corpus.ts';
import {namesBesideSources, judged, show, shownTexts} from './attacks-in-page.ts';

const site = useSite();
const facts = factsOf(example() as unknown as Json, 'en');
const pointers = (kind: 'text' | 'address') => facts.filter((fact) => fact.kind === kind).map(({pointer}) => pointer);
const [TEXTS, ADDRESSES] = [pointers('text'), pointers('address')];

/** The invented campaign with one value at all of these places. */
const everywhere = (places: readonly string[], value: unknown): unknown =>
  edited(example(), Object.fromEntries(places.map((pointer) => [pointer, value])));

const harmless = (text: string) => everywhere(TEXTS, text);

/** Where a refused document was found to be wrong: a text in several languages is wrong at each. */
function assertRefused(name: string, places: readonly string[], found: readonly string[]): void {
  const missed = places.filter((place) => !found.some((pointer) => pointer.startsWith(place)));
  assert.deepEqual(missed, [], name);
}

test('the corpus goes to every text and address', () => {
  assert.ok(TEXTS.length > 40, String(TEXTS.length));
  assert.ok(ADDRESSES.length > 15, String(ADDRESSES.length));
  for (const pointer of ADDRESSES) assert.equal(typeof at(example(), pointer), 'string', pointer);
});

inEveryEngine((_engine, session) => {
  const open = async (body = script(site.elsewhere)) => {
    await session().open(site.putPage('/attacks.html', page(`<main style="width: 320px">${body}</main>`)));
  };

  for (const [what, texts] of [
    ['texts that deceive', REFUSED_TEXTS],
    ['texts in which there is nothing to see', UNSEEN_TEXTS],
  ] as const) {
    test(`${what} are refused, wherever they stand`, async () => {
      await open();
      const found = await session().run(
        judged,
        Object.values(texts).map((text) => everywhere(TEXTS, text)),
      );
      for (const [index, name] of Object.keys(texts).entries()) assertRefused(name, TEXTS, found[index]!);
    });
  }

  test('addresses that are none are refused, wherever they stand', async () => {
    await open();
    const found = await session().run(
      judged,
      REFUSED_ADDRESSES.map((url) => everywhere(ADDRESSES, url)),
    );
    // A source's own may be `http:`, none of these is.
    for (const [index, address] of REFUSED_ADDRESSES.entries()) assertRefused(address, ADDRESSES, found[index]!);
  });

  test('every other text is text, and makes neither element nor request', async () => {
    const {run} = session();
    await open();
    await run(() => customElements.whenDefined('cs-source-list').then(() => true));
    const before = site.requests.length;
    await run(show, ['x', ...HARMLESS_TEXTS].map(harmless));
    await run(settled);
    await run(openDisclosures);
    await run(settled);
    const {shapes, texts, ran, overflow} = await run(shownTexts);
    assert.equal(ran, false);
    assert.ok(overflow <= 0, `${overflow} px too wide`);
    assert.equal(site.requests.length, before);
    for (const [index, text] of HARMLESS_TEXTS.entries()) {
      assert.equal(shapes[index + 1], shapes[0], text);
      const times = texts[index + 1]!.split(text).length - 1;
      assert.ok(times > TEXTS.length / 2, `${text}: ${times} times`);
    }
  });

  test('every other text is text in static HTML', async () => {
    const {run} = session();
    const before = site.requests.length;
    await open(
      ['x', ...HARMLESS_TEXTS]
        .map((text) => `<section>${renderLight(harmless(text), {lang: 'en'})}</section>`)
        .join(''),
    );
    const {shapes, texts, ran} = await run(shownTexts);
    assert.equal(ran, false);
    assert.equal(site.requests.length, before + 1);
    for (const [index, text] of HARMLESS_TEXTS.entries()) {
      assert.equal(shapes[index + 1], shapes[0], text);
      assert.ok(texts[index + 1]!.includes(text), text);
    }
  });

  test('a host of look-alike letters is shown as it is', async () => {
    const {run} = session();
    await open();
    await run(show, [edited(example(), {'/sources/0/url': LOOK_ALIKE})]);
    await run(settled);
    await run(openDisclosures);
    await run(settled);
    assert.ok((await run(namesBesideSources)).includes(new URL(LOOK_ALIKE).host));
  });

  test('an id is an id, whatever it means elsewhere', async () => {
    await open();
    const named = (id: string) =>
      JSON.parse(JSON.stringify(example()).replaceAll('herald-2026', JSON.stringify(id).slice(1, -1))) as unknown;
    const found = await session().run(judged, Object.keys(IDS).map(named));
    for (const [index, [id, isAllowed]] of Object.entries(IDS).entries())
      assert.equal(found[index]!.length === 0, isAllowed, id);
    assert.equal(await session().run(() => 'ran' in document || 'hacked' in {}), false);
  });
});
