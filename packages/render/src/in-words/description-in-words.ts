import type {CampaignInWords} from './campaign-in-words.js';

/** Most code points of a description. Sites that show a longer one cut it, even in the middle of a word. */
export const MAX_DESCRIPTION = 300;

/**
 * Describes a campaign, or one of its demands, in one text: every status, and all that travels with it. Previews of
 * links show it. Returns undefined if it has no status, or if it is too long: half of it would mislead.
 *
 * @param demand - Id of the only demand to describe.
 */
export function descriptionInWords(words: CampaignInWords, demand?: string): string | undefined {
  const {ending, counts, demands, asOf, mayHaveChanged, account} = words;
  const one = demands.find(({id}) => id === demand);
  if (demands.length === 0 || (demand !== undefined && !one)) return undefined;
  const standing = one
    ? [
        `${one.title.value}: ${one.word}, ${[one.since, one.due].filter(Boolean).join(', ')}.`,
        `${one.sources}.`,
        one.missing?.value,
        one.criterion,
      ]
    : [`${counts}.`];
  const text = [ending?.sentence, ...standing, `${asOf}.`, mayHaveChanged, account].filter(Boolean).join(' ');
  return [...text].length <= MAX_DESCRIPTION ? text : undefined;
}
