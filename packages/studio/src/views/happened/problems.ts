// The missing and wrong values of an event: at their fields, and in a list with a way to each.
import {html, nothing, type TemplateResult} from 'lit';
import type {JsonObject} from '../../document/json.ts';
import type {Editing} from '../../forms/form.ts';
import type {EventForm} from '../../happened/event-form.ts';
import {emptyPlaces} from '../../happened/with-event.ts';
import {said} from '../../said/said.ts';
import {focusPlace} from '../../shell/go-to.ts';
import type {Settled} from '../../worker/happened.ts';
import type {Words} from '../../words/words.ts';
import {labelOf} from './label.ts';

export type Problems = Extract<Settled, {ok: false}>['problems'];

/** Whether a problem has a field of its own. Others are told in the list alone. */
export const hasPlace = ({pointer}: Problems[number]): boolean => pointer !== '';

/** The problems as fields show them. Those of empty fields are ours, in the person's language. */
export function checkedWith(
  {happened}: Words,
  document: JsonObject,
  event: EventForm,
  problems: Problems,
): NonNullable<Editing['checked']> {
  const empty = emptyPlaces(document, event);
  const lang = globalThis.document.documentElement.lang;
  const needed = empty.map((pointer) => ({...NOWHERE, pointer, message: happened.fillIn, hint: '', lang}));
  const told = problems.filter(({pointer}) => !empty.includes(pointer)).map((problem) => ({...NOWHERE, ...problem}));
  return {problems: [...needed, ...told], warnings: [], gaps: []};
}

const NOWHERE = {kind: 'event', name: '', line: 1, column: 1} as const;

/**
 * The list of what is missing or wrong.
 *
 * @param others - Problems without a field of their own.
 */
export function summary(
  view: HTMLElement,
  words: Words,
  {checked}: Pick<Editing, 'checked'>,
  others: Problems,
): TemplateResult | typeof nothing {
  const problems = checked?.problems ?? [];
  if (problems.length + others.length === 0) return nothing;
  return html`<section class="summary" tabindex="-1" aria-labelledby="happened-summary">
    <h3 id="happened-summary">${words.happened.notYet}</h3>
    <ul>
      ${problems.map(
        ({pointer}) => html`<li>
          <button type="button" class="link" @click=${() => focusPlace(view, pointer)}>${labelOf(words, pointer)}</button>
        </li>`,
      )}
      ${others.map(({message, hint}) => html`<li>${said(message, hint)}</li>`)}
    </ul>
  </section>`;
}
