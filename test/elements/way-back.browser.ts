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
  it('names each place, numbered where there is more than one', async () => {
    const {list} = await page();
    assert.deepEqual(namesOf(placesOf(list, 'herald-2026')), [
      'This page',
      'Letter 1',
      'Letter 2',
      'Demands',
      'What was reported and said',
    ]);
    assert.equal(
      entryOf(list, 'herald-2026').querySelector('[part=source-cited]')!.textContent.trim().slice(0, 9),
      'Cited in:',
    );
    // The newest reply stands beside the demand it answers and beside the claim it denies.
    assert.deepEqual(namesOf(placesOf(list, 'company-2026-05')), ['Demands', 'What was reported and said']);
  });

  it('leads to each of them, and opens what hides it', async () => {
    const {card, checklist, cite, list} = await page();
    const [here, letter, paragraph, demands] = placesOf(list, 'herald-2026');
    here!.click();
    assertFocus(markOf(cite));
    letter!.click();
    assertFocus(marksOf(card)[0]!);
    assert.equal(part<HTMLDetailsElement>(card, 'letter-text').open, false);
    paragraph!.click();
    assert.ok(part<HTMLDetailsElement>(card, 'letter-text').open);
    assertFocus(marksOf(card)[1]!);
    demands!.click();
    assertFocus(markOf(checklist, 'herald-2026'));
  });

  it('follows the order of the page, not that in which elements came', async () => {
    const {place, list} = await page();
    const host = document.createElement('div');
    host.attachShadow({mode: 'open'}).append(make('cs-statements'));
    place.prepend(make('cs-demand-checklist'), host);
    await until(() => placesOf(list, 'herald-2026').length === 7);
    assert.deepEqual(namesOf(placesOf(list, 'herald-2026')), [
      'Demands 1',
      'What was reported and said 1',
      'This page',
      'Letter 1',
      'Letter 2',
      'Demands 2',
      'What was reported and said 2',
    ]);
  });

  it('follows what comes, goes and changes', async () => {
    const {place, cite, list} = await page();
    cite.remove();
    await until(() => namesOf(placesOf(list, 'herald-2026'))[0] === 'Letter 1');
    const another = make('cs-cite', {source: 'clearwater-2026'});
    place.append(another);
    await until(() => namesOf(placesOf(list, 'clearwater-2026')).includes('This page'));
    Object.assign(another, {source: 'herald-2026'});
    await until(() => namesOf(placesOf(list, 'herald-2026')).includes('This page'));
    assertExcludes(namesOf(placesOf(list, 'clearwater-2026')), 'This page');
    place.querySelector('cs-letter-card')!.withoutText = true;
    await until(() => namesOf(placesOf(list, 'herald-2026')).includes('Letter'));
  });

  it("is in the reader's language, as are the names", async () => {
    const {place, list} = await page();
    place.lang = 'fr';
    await until(() => placesOf(list, 'herald-2026').length > 0 && textOf(list).includes('Cette page'));
    assert.deepEqual(namesOf(placesOf(list, 'company-2026-05')), ['Demandes', 'Ce qui a été rapporté et dit']);
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
