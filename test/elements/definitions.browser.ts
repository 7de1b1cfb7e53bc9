// Importing classes registers nothing, defining twice does no harm, and the page keeps its globals.
import assert from 'node:assert/strict';
import {assertSameMembers} from '../support/assertions.ts';
import {TAGS} from '../support/elements/fixtures.ts';

// The tests of this file build on each other: what is once defined on a page stays.
describe('importing', () => {
  it('the classes registers nothing, and adds nothing to window', async () => {
    const before = Object.getOwnPropertyNames(window);
    const classes = await import('@countersign/elements');
    assert.equal(typeof classes.Campaign, 'function');
    for (const tag of TAGS) assert.equal(customElements.get(tag), undefined, tag);
    assertSameMembers(Object.getOwnPropertyNames(window), before);
  });

  it('no class overrides render(), which is final in the base class', async () => {
    const {CampaignElement, ...classes} = await import('@countersign/elements');
    const elements = Object.values(classes).filter((value) => Object.getPrototypeOf(value) === CampaignElement);
    assert.equal(elements.length, TAGS.length);
    assert.ok(Object.hasOwn(CampaignElement.prototype, 'render'));
    for (const {name, prototype} of elements as (typeof CampaignElement)[]) {
      assert.equal(Object.hasOwn(prototype, 'render'), false, name);
    }
  });

  it('a definition registers its element and those that it draws first; the record comes as a part', async () => {
    const before = Object.getOwnPropertyNames(window);
    await import('@countersign/elements/statements/define.js');
    const {Statements} = await import('@countersign/elements');
    assert.equal(customElements.get('cs-statements'), Statements);
    assert.deepEqual(
      TAGS.filter((tag) => customElements.get(tag)),
      ['cs-statements'],
    );
    await import('@countersign/elements/campaign/define.js');
    assertSameMembers(
      TAGS.filter((tag) => customElements.get(tag)),
      ['cs-statements', 'cs-campaign', 'cs-overview'],
    );
    const {loadPart} = await import('@countersign/elements/parts.js');
    await loadPart('record');
    assertSameMembers(
      TAGS.filter((tag) => customElements.get(tag)),
      TAGS.filter((tag) => tag !== 'cs-cite'),
    );
    assertSameMembers(Object.getOwnPropertyNames(window), before);
  });

  it('all definitions leaves alone what somebody else has registered', async () => {
    class Foreign extends HTMLElement {}
    customElements.define('cs-cite', Foreign);
    const before = Object.getOwnPropertyNames(window);
    await import('@countersign/elements/define.js');
    assert.equal(customElements.get('cs-cite'), Foreign);
    const {LetterCard} = await import('@countersign/elements');
    assert.equal(customElements.get('cs-letter-card'), LetterCard);
    assertSameMembers(Object.getOwnPropertyNames(window), before);
  });
});
