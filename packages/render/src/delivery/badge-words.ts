// The texts of a badge: in its picture, and as the alternative text of that picture.
import {countStatuses, type ChosenText, type Status} from '@countersign/campaign';
import type {View} from '@countersign/elements/sections.js';
import {campaignInWords} from '../in-words/campaign-in-words.js';

/** A line or a paragraph of a badge. */
export interface BadgeText {
  readonly text: string;
  readonly isBold?: boolean;
  /** The status that a line counts, whose shape stands before it. */
  readonly status?: Status;
  /** By default it is the reader's language. */
  readonly language?: string;
}

/** Returns all texts that a badge may have, the fullest first: the first to fit is shown. The address follows each. */
export function badgeTexts(view: View): readonly (readonly BadgeText[])[] {
  const {campaign, words, colon, number} = view;
  const said = campaignInWords(view);
  const title: BadgeText = {text: said.title.value, isBold: true, language: said.title.language};
  const note: readonly BadgeText[] = said.ending ? [inLanguage(said.ending.note)] : [];
  if (campaign.stage === 'retracted') return [[title, ...note], [title], []];
  const ended: readonly BadgeText[] = said.ending ? [{text: said.ending.sentence}] : [];
  const counts = countStatuses(campaign).map(({status, count}) => ({
    text: `${words.status[status]()}${colon}${number(count)}`,
    status,
  }));
  const standing = [
    {text: said.account},
    {text: `${words.standing({n: campaign.demands.length})}${colon.trimEnd()}`, isBold: true},
    ...counts,
    {text: `${said.asOf}. ${said.mayHaveChanged}`},
  ];
  return [
    ...(counts.length > 0
      ? [
          [...ended, ...note, title, ...standing],
          [...ended, title, ...standing],
        ]
      : []),
    [...ended, ...note, title],
    [...ended, title],
    [],
  ];
}

const inLanguage = ({value, language}: ChosenText): BadgeText => ({text: value, language});
