// What the button of load="click" says, and in which language.
import assert from 'node:assert/strict';
import '@countersign/elements/define.js';
import {LANGUAGES} from '@countersign/elements';
import {button, waiting} from './clicking.ts';
import {all, assertNone, isVisible, part, textOf, until} from '../support/elements/fixtures.ts';

describe('the words of the button', () => {
  for (const language of LANGUAGES) {
    it(`are in the language of its reader: ${language}`, async () => {
      const {element} = await waiting('cs-campaign', 'https://letters.example.org/campaign.json', {lang: language});
      const box = part(element, 'load');
      assert.equal(box.lang, language);
      assert.equal(getComputedStyle(box).direction, /ar|he/.test(language) ? 'rtl' : 'ltr');
      const [host] = all(element, 'bdi');
      assert.equal(host!.textContent, 'letters.example.org');
      assert.notEqual(button(element).textContent.replace(host!.textContent, '').trim(), '');
      // What the host then learns is read with the button.
      const note = element.shadowRoot!.getElementById(button(element).getAttribute('aria-describedby')!);
      assert.match(note!.textContent, /IP/);
      assert.ok(isVisible(note!));
    });
  }

  it('are English where nobody says a language, and follow it', async () => {
    document.documentElement.removeAttribute('lang');
    const {element} = await waiting('cs-campaign', 'https://letters.example.org/campaign.json');
    assert.match(
      textOf(element),
      /^Load the campaign from letters\.example\.org letters\.example\.org will then see your IP address/,
    );
    document.documentElement.lang = 'fr';
    await until(() => textOf(element).startsWith('Charger la campagne'));
  });

  it('announce nothing', async () => {
    const {element} = await waiting('cs-campaign', 'https://letters.example.org/campaign.json');
    assertNone(all(element, '[aria-live], [role=alert], [role=status], output'));
  });
});
