// What elements show while a part of the code is on its way. Each file of tests is a page of its own: here nothing has
// brought the parts before.
import assert from 'node:assert/strict';
import '@countersign/elements/campaign/define.js';
import '@countersign/elements/cite/define.js';
import type {Overview} from '@countersign/elements';
import {afterwards, drawn, example, hear, html, make, part, show, textOf} from '../support/elements/bare-fixtures.ts';
import {holdTimers} from './timers.ts';

const ENGLISH = 'Where the 2 demands stand';

/** The heading of the demands in an overview. */
const heading = (overview: Element): string => textOf(part(overview, 'demands-heading'));

function overviewIn(lang: string): Overview {
  // A slow machine needs longer than a part may take.
  holdTimers();
  document.documentElement.lang = lang;
  afterwards(() => (document.documentElement.lang = 'en'));
  const overview = make<Overview>('cs-overview', {campaign: example()});
  overview.textContent = 'The fallback.';
  show(html`${overview}`);
  return overview;
}

describe('words that come later', () => {
  it('leave the fallback until they are there', async () => {
    const heard = hear();
    const overview = overviewIn('ar');
    // The first update of an element needs no task of its own.
    await Promise.resolve().then(() => {});
    assert.equal(overview.state, 'loading');
    assert.equal(overview.shadowRoot!.querySelector('.base'), null);
    await drawn(overview);
    assert.equal(overview.state, 'ready');
    assert.match(heading(overview), /[\u0600-\u06ff]/);
    assert.deepEqual(
      heard.map(({type}) => type),
      ['cs-load'],
    );
  });

  it('leave the language on screen until they are there', async () => {
    const overview = overviewIn('en');
    await drawn(overview);
    assert.equal(heading(overview), ENGLISH);
    document.documentElement.lang = 'fr';
    // The element follows the attribute in a microtask.
    await Promise.resolve();
    await Promise.resolve();
    assert.equal(heading(overview), ENGLISH);
    assert.equal(overview.state, 'ready');
    await drawn(overview);
    assert.notEqual(heading(overview), ENGLISH);
    assert.equal(overview.shadowRoot!.querySelector('.base')!.getAttribute('lang'), 'fr');
  });
});

describe('the record that comes later', () => {
  it('is registered and drawn when a reader opens it, and closes the overview with the full line', async () => {
    const overview = overviewIn('en');
    await drawn(overview);
    assert.equal(customElements.get('cs-source-list'), undefined);
    const record = part<HTMLDetailsElement>(overview, 'record');
    record.open = true;
    await new Promise((done) => record.addEventListener('toggle', done, {once: true}));
    assert.equal(textOf(record).includes('Campaign page'), true);
    await drawn(overview);
    assert.ok(customElements.get('cs-source-list'));
    const list = record.querySelector('cs-source-list')!;
    await drawn(list);
    assert.equal(list.shadowRoot!.querySelectorAll('[part=source]').length, 6);
    assert.match(textOf(part(overview, 'closing')), /revision 3 1 correction/);
  });
});
