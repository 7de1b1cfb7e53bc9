// cs-cite, a mark in the sentence of a partner.
import assert from 'node:assert/strict';
import '@countersign/elements/define.js';
import {assertNear} from '../support/assertions.ts';
import {drawn, example, html, make, part, show, shown, textOf} from '../support/elements/fixtures.ts';

describe('cs-cite', () => {
  it('is a word in a sentence: it begins no line and draws no box', async () => {
    const cite = make('cs-cite', {campaign: example(), source: 'herald-2026', locator: 'para. 4'});
    const place = show<HTMLElement>(html`<p>The press reported leaks${cite}, twice.</p>`);
    place.style.lineHeight = '20px';
    await drawn(cite);
    assert.equal(getComputedStyle(cite).display, 'inline');
    assert.equal(place.getBoundingClientRect().height, 20);
    assert.equal(textOf(cite), '[1, para. 4]');
  });

  for (const font of ['16px/20px sans-serif', '16px/17px serif', '24px/1.2 monospace', '13px/1.5 serif']) {
    it(`is as large to hit without an address as with one, and moves no line of ${font}`, async () => {
      const boxes: DOMRect[] = [];
      const plain = show<HTMLElement>(html`<p>The press reported<br />leaks.</p>`);
      plain.style.font = font;
      const {height} = plain.getBoundingClientRect();
      for (const [source, tag] of [
        ['herald-2026', 'a'],
        ['company-2026-05', 'button'],
      ] as const) {
        const cite = make('cs-cite', {campaign: example(), source});
        const place = show<HTMLElement>(html`<p>The press${cite} reported<br />leaks.</p>`);
        place.style.font = font;
        await drawn(cite);
        const mark = part(cite, 'mark');
        assert.equal(mark.localName, tag);
        // Engines round a height by where the line stands.
        assert.ok(Math.abs(place.getBoundingClientRect().height - height) < 0.1, tag);
        boxes.push(mark.getBoundingClientRect());
      }
      const [link, button] = boxes as [DOMRect, DOMRect];
      assert.ok(button.height >= 24, `${button.height}`);
      assertNear(button.height, link.height, 1);
      assertNear(button.width, link.width, 1);
    });
  }

  it('shows nothing more where the campaign was retracted', async () => {
    const campaign = example({'/stage': 'retracted', '/closing': {date: '2026-07-01', note: 'It was never sent.'}});
    const cite = await shown('cs-cite', campaign, {source: 'herald-2026'});
    assert.equal(textOf(cite), '');
  });
});
