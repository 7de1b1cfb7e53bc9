// From a source back to every place that cites it.
import assert from 'node:assert/strict';
import '@countersign/elements/define.js';
import {assertExcludes} from '../support/assertions.ts';
import {entryOf, markOf, marksOf, namesOf, page, placesOf} from './cited.ts';
import {
  assertFocus,
  assertNone,
  drawn,
  example,
  make,
  part,
  parts,
  settled,
  shown,
  textOf,
  until,
} from '../support/elements/fixtures.ts';

describe('the way back from the list', () => {
  it('names each place by what it is in the document, once', async () => {
    const {list} = await page();
    assert.deepEqual(namesOf(placesOf(list, 'herald-2026')), ['this page', 'the letter', 'demand 2', 'claim 1']);
    assert.match(
      textOf(part(entryOf(list, 'herald-2026'), 'source-cited')),
      /^Used in this page, the letter, demand 2,/,
    );
    // The newest reply stands beside the demand it answers and beside the claim it denies.
    assert.deepEqual(namesOf(placesOf(list, 'company-2026-05')), ['response 1']);
  });

  it('has names that are clear alone', async () => {
    const {list} = await page();
    assert.deepEqual(
      placesOf(list, 'herald-2026').map((button) => button.ariaLabel),
      ['this page', 'the letter', 'demand 2', 'claim 1'].map((place) => `Used in ${place} (Source 1)`),
    );
  });

  it('leads to the first mark in each of them, and opens what hides it', async () => {
    const summary = 'The letter asks for the audit.';
    const {card, checklist, cite, list} = await page(example({'/letter/summary': summary}));
    const [here, letter, demand] = placesOf(list, 'herald-2026');
    here!.click();
    assertFocus(markOf(cite));
    assert.equal(part<HTMLDetailsElement>(card, 'letter-text').open, false);
    letter!.click();
    assert.ok(part<HTMLDetailsElement>(card, 'letter-text').open);
    assertFocus(markOf(card, 'herald-2026'));
    demand!.click();
    assertFocus(markOf(checklist, 'herald-2026'));
  });

  it('leads to the first of several elements that show the same part', async () => {
    const {place, list} = await page();
    const host = document.createElement('div');
    host.attachShadow({mode: 'open'}).append(make('cs-statements'));
    const first = make('cs-demand-checklist');
    place.prepend(first, host);
    await until(() => marksOf(first, 'herald-2026').length > 0);
    await settled();
    await drawn(list);
    assert.deepEqual(namesOf(placesOf(list, 'herald-2026')), ['this page', 'the letter', 'demand 2', 'claim 1']);
    placesOf(list, 'herald-2026')[2]!.click();
    assertFocus(markOf(first, 'herald-2026'));
  });

  it('follows what comes, goes and changes', async () => {
    const {place, cite, list} = await page();
    cite.remove();
    await until(() => namesOf(placesOf(list, 'herald-2026'))[0] === 'the letter');
    const another = make('cs-cite', {source: 'clearwater-2026'});
    place.append(another);
    await until(() => namesOf(placesOf(list, 'clearwater-2026')).includes('this page'));
    Object.assign(another, {source: 'herald-2026'});
    await until(() => namesOf(placesOf(list, 'herald-2026')).includes('this page'));
    assertExcludes(namesOf(placesOf(list, 'clearwater-2026')), 'this page');
    place.querySelector('cs-letter-card')!.remove();
    await until(() => !namesOf(placesOf(list, 'herald-2026')).includes('the letter'));
  });

  it("is in the reader's language, as are the names", async () => {
    const {place, list} = await page();
    place.lang = 'fr';
    await until(() => placesOf(list, 'herald-2026').length > 0 && textOf(list).includes('cette page'));
    assert.deepEqual(namesOf(placesOf(list, 'company-2026-05')), ['réponse 1']);
  });

  it('is short where a source is cited everywhere', async () => {
    const statement = (example()['statements'] as object[])[0]!;
    const campaign = example({
      '/statements': Array.from({length: 60}, (_, at) => ({...statement, id: `s${at}`, denial: undefined})),
    });
    const {list} = await page(campaign);
    assert.ok(placesOf(list, 'herald-2026').length <= 20);
  });

  it('is not there where nothing on the page cites the source', async () => {
    const list = await shown('cs-source-list');
    await settled();
    await drawn(list);
    assertNone(parts(list, 'source-cited'));
  });
});
