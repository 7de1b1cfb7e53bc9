import type {Words} from '../../words/words.ts';
import {STATES, type State} from './state.ts';

/** How many texts are in each state, in words: `12 done, 20 missing`. States without texts are left out. */
export function progress(counts: Readonly<{[Key in State]: number}>, {translations}: Words): string {
  const total = STATES.reduce((sum, state) => sum + counts[state], 0);
  if (total === 0) return translations.noTexts;
  if (counts.done === total) return translations.complete(total);
  const parts = (['done', 'missing', 'older', 'machine'] as const)
    .filter((state) => counts[state] > 0)
    .map((state) => translations.counts[state](counts[state]));
  return parts.join(translations.comma);
}
