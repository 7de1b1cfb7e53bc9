// The parts of a letter: beside the view, or behind one button where there is no room.
import {html, nothing, type TemplateResult} from 'lit';
import {findingsOf} from '../forms/problems-at.ts';
import type {Session} from '../session/session.ts';
import type {Words} from '../words/words.ts';
import {saidOfCheck} from './header.ts';
import {addressOf, GROUPS, viewOf, type ViewName} from './routes.ts';

export interface NavigationOptions {
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

export function navigation(
  {common, frame}: Words,
  session: Session,
  current: ViewName,
  {isOpen, onToggle}: NavigationOptions,
): TemplateResult {
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
    ><span>${frame.openParts(common.views[current])}</span></button>
    <div id="parts">
      ${Object.entries(GROUPS).map(
        ([group, views]) => html`<p class="group" id="group-${group}">${common[group as keyof typeof GROUPS]}</p>
          <ul aria-labelledby="group-${group}" role="list">
            ${views.map(
              (view) => html`<li>
                <a href=${addressOf(session.id, view)} aria-current=${view === current ? 'page' : nothing}
                  ><span>${common.views[view]}</span>${view === 'check' ? checkState(session, common) : count(problems.get(view), common)}</a
                >
              </li>`,
            )}
          </ul>`,
      )}
    </div>
  </nav>`;
}

const checkState = (session: Session, common: Words['common']) => {
  const kind = !session.checked ? 'count' : session.checked.problems.length > 0 ? 'count problem-count' : 'count';
  return html`<span class=${kind}>${saidOfCheck(session, common)}</span>`;
};

const count = (problems: number | undefined, common: Words['common']) =>
  problems
    ? html`<span class="count problem-count" aria-hidden="true">${problems}</span
        ><span class="visually-hidden">, ${common.problems(problems)}</span>`
    : nothing;

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
