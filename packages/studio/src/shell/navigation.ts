// The parts of a letter: beside the view, or behind one button where there is no room.
import {html, nothing, type TemplateResult} from 'lit';
import {findingsOf} from '../forms/problems-at.ts';
import type {Session} from '../session/session.ts';
import type {Words} from '../words/words.ts';
import {addressOf, GROUPS, viewOf, type ViewName} from './routes.ts';
import {checkInWords, countsOf, saidOfCheck} from './said-of-check.ts';

export interface NavigationOptions {
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

export function navigation(
  words: Words,
  session: Session,
  current: ViewName,
  {isOpen, onToggle}: NavigationOptions,
): TemplateResult {
  const {common, frame} = words;
  const problems = problemsByView(session);
  const onKeydown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    onToggle(false);
    (event.currentTarget as Element).querySelector('button')?.focus();
  };
  return html`<nav aria-label=${common.parts} class=${isOpen ? 'open' : nothing} @keydown=${onKeydown}>
    <button
      type="button"
      class="parts-button"
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-controls="parts"
      @click=${() => onToggle(!isOpen)}
    ><span>${frame.openParts(common.views[current])}</span>${checkCount(session, checkInWords(session, words))}</button>
    <div id="parts">
      ${Object.entries(GROUPS).map(
        ([group, views]) => html`<p class="group" id="group-${group}">${common[group as keyof typeof GROUPS]}</p>
          <ul aria-labelledby="group-${group}" role="list">
            ${views.map(
              (view) => html`<li>
                <a href=${addressOf(session.id, view)} aria-current=${view === current ? 'page' : nothing}
                  ><span>${common.views[view]}</span>${view === 'check' ? checkCount(session, saidOfCheck(session, words)) : count(problems.get(view), common)}</a
                >
              </li>`,
            )}
          </ul>`,
      )}
    </div>
  </nav>`;
}

/** The number of problems. If there is none, the number of things to look at again, or that are not there yet. */
function checkCount({checked}: Session, said: string): TemplateResult {
  const {problems, warnings, gaps} = checked ? countsOf(checked) : NOTHING;
  const shown = problems + warnings + gaps || (checked ? '✓' : nothing);
  return html`<span class="count ${problems > 0 ? 'problems' : 'warnings'}-count" aria-hidden="true">${shown}</span
    >${said === '' ? nothing : html`<span class="visually-hidden">, ${said}</span>`}`;
}

const NOTHING = {problems: 0, warnings: 0, gaps: 0};

/** The place of the number is there before the number, so that no name moves when the check answers. */
const count = (problems: number | undefined, common: Words['common']) =>
  html`<span class="count problems-count" aria-hidden="true">${problems || nothing}</span
    >${problems ? html`<span class="visually-hidden">, ${common.problems(problems)}</span>` : nothing}`;

/** How many problems each view has. Counted once for each answer of the check. */
function problemsByView(session: Session): ReadonlyMap<ViewName, number> {
  const {checked} = session;
  if (!checked) return NONE;
  let counts = byCheck.get(checked);
  if (!counts) {
    counts = new Map();
    for (const {pointer, isWarning} of findingsOf(session)) {
      const view = viewOf(pointer);
      if (!isWarning) counts.set(view, (counts.get(view) ?? 0) + 1);
    }
    byCheck.set(checked, counts);
  }
  return counts;
}

const NONE: ReadonlyMap<ViewName, number> = new Map();
const byCheck = new WeakMap<object, Map<ViewName, number>>();
