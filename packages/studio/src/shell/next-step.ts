// The way on from a part of a letter, below it: to the part that comes next for most letters.
import {html, nothing, type TemplateResult} from 'lit';
import type {Words} from '../words/words.ts';
import {addressOf, GROUPS, type ViewName} from './routes.ts';

/** Parts that say themselves how it goes on, or that nothing follows. */
const ENDS: readonly ViewName[] = ['happened', 'publish', 'json'];

const ORDER: readonly ViewName[] = [...GROUPS.write, ...GROUPS.finish];

/** The part after another one. */
export function viewAfter(view: ViewName): ViewName | undefined {
  return ENDS.includes(view) ? undefined : ORDER[ORDER.indexOf(view) + 1];
}

export function nextStep({common}: Words, draft: string, view: ViewName): TemplateResult | typeof nothing {
  const next = viewAfter(view);
  if (next === undefined) return nothing;
  return html`<p class="next"><a class="button" href=${addressOf(draft, next)}>${common.next(common.views[next])}</a></p>`;
}
