// The way on from a part of a letter, below it: to the part that comes next for most letters, and to the check.
import {html, nothing, type TemplateResult} from 'lit';
import type {Session} from '../session/session.ts';
import type {Words} from '../words/words.ts';
import {addressOf, GROUPS, type ViewName} from './routes.ts';
import {checkInWords} from './said-of-check.ts';

/** Parts that say themselves how it goes on, or that nothing follows. */
const ENDS: readonly ViewName[] = ['happened', 'publish', 'json'];

const ORDER: readonly ViewName[] = [...GROUPS.write, ...GROUPS.finish];

/** The part after another one. */
export function viewAfter(view: ViewName): ViewName | undefined {
  return ENDS.includes(view) ? undefined : ORDER[ORDER.indexOf(view) + 1];
}

/** The check is the next step itself, or a link beside it with what is missing. */
export function nextStep(words: Words, session: Session, view: ViewName): TemplateResult | typeof nothing {
  const {common} = words;
  const next = viewAfter(view);
  if (next === undefined) return nothing;
  const checked = next === 'check' || view === 'check' ? '' : checkInWords(session, words);
  return html`<p class="next">
    <a class="button" href=${addressOf(session.id, next)}>${common.next(common.views[next])}</a>
    ${checked === '' ? nothing : html`<a href=${addressOf(session.id, 'check')}>${checked}</a>`}
  </p>`;
}
