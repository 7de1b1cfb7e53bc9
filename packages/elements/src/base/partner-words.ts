import {directionOf} from '@countersign/campaign';
import {html, nothing, type TemplateResult} from 'lit';
import {wordsIn, type Language} from '../words/words.js';

/**
 * Draws the slot of the partner's own words, under a heading that says that they are not part of the letter.
 *
 * @param language - Language of the heading; undefined while its words are on their way.
 */
export function partnerWords(language: Language | undefined): TemplateResult {
  const text = language ? wordsIn(language).partner() : nothing;
  return html`<aside part="partner" hidden aria-labelledby="partner">
    <p id="partner" lang=${language ?? nothing} dir=${language ? directionOf(language) : nothing}>${text}</p>
    <slot name="partner"></slot>
  </aside>`;
}

/**
 * Shows the partner's words of a root when there are some, now and whenever that changes. Server-rendered slots were
 * filled before; the event of a slot that a `cs-campaign` hands on arrives at the root.
 */
export function followPartnerWords(root: HTMLElement | DocumentFragment): void {
  const follow = () => {
    const slot = root.querySelector<HTMLSlotElement>('[part=partner] slot');
    if (slot) slot.parentElement!.hidden = slot.assignedNodes({flatten: true}).length === 0;
  };
  root.addEventListener('slotchange', follow);
  follow();
}
