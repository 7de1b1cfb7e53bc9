// The list of what readers look for in the letter and do not find yet. Each begins with the way to its field.
import {html, nothing, type TemplateResult} from 'lit';
import {placeInWords} from '../../forms/place-words.ts';
import {placesOf} from '../../forms/problems-at.ts';
import {said} from '../../said/said.ts';
import type {Session} from '../../session/session.ts';
import {addressOfPlace, goTo} from '../../shell/go-to.ts';
import {viewOf} from '../../shell/routes.ts';
import type {Words} from '../../words/words.ts';
import type {Found} from '../../worker/check.ts';

/** At most so many places of one gap are shown. */
const MOST_PLACES = 12;

export function gapList(session: Session, words: Words): TemplateResult {
  const {check, common} = words;
  const {problems = [], gaps = []} = session.checked ?? {};
  return html`<section class="gaps">
    <h2 tabindex="-1">${check.gaps}</h2>
    ${
      !session.checked || problems.length > 0
        ? html`<p>${session.checked ? check.gapsLater : common.checking}</p>`
        : gaps.length === 0
          ? html`<p class="good">${check.noGaps}</p>`
          : html`<p class="help">${check.gapsHelp}</p>
              <ul>${gaps.map((gap) => html`<li>${line(session, words, gap)}</li>`)}</ul>`
    }
  </section>`;
}

function line(session: Session, words: Words, gap: Found): TemplateResult {
  const places = placesOf(gap);
  const left = places.length - MOST_PLACES + (gap.more ?? 0);
  return html`<p class="places">${places.slice(0, MOST_PLACES).map(
    ({pointer, name}, at) =>
      html`${at > 0 ? ' · ' : nothing}<a href=${addressOfPlace(session.id, pointer)} @click=${(event: Event) => {
        event.preventDefault();
        goTo(session, pointer);
      }}>${gapPlace(words, pointer, session) ?? said(name)}</a>`,
  )}${left > 0 ? ` ${words.check.more(left)}` : nothing}</p>
    <p class="help">${said(gap.message, gap.hint)}</p>`;
}

/** The place in the person's words. A whole list has the name of its view. */
function gapPlace(words: Words, pointer: string, {document}: Session): string | undefined {
  if (pointer === '/letter/blocks') return words.write.ownWords;
  if (/^\/\w+$/.test(pointer) && pointer !== '/checked') return words.common.views[viewOf(pointer)];
  return placeInWords(words, pointer, document);
}
