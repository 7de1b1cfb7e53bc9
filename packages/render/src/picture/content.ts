// The contents of a picture, in the order in which they are drawn and said.
import {directionOf, type ChosenText, type Status} from '@countersign/campaign';
import type {CampaignInWords, DemandInWords} from '../in-words/campaign-in-words.js';
import {INK, SOFT, toneOf} from './colours.js';
import type {Span} from './lines.js';

/**
 * How much a picture says: demands with the latest entry in brief, demands with the names of their sources, or only
 * what the letter is and where it stands.
 */
export type Detail = 'briefs' | 'sources' | 'title';

/** Spans that run on as one text. */
export type Paragraph = readonly Span[];

export interface Content {
  /** How the campaign ended. */
  readonly ending: Paragraph | undefined;
  readonly facts: Paragraph | undefined;
  readonly title: Paragraph;
  /** Why the campaign is retracted, where that fits. */
  readonly retraction: Paragraph | undefined;
  /** All that travels with each status. Undefined where there is no status. */
  readonly account: Paragraph | undefined;
  readonly demands: readonly DemandContent[];
  /** As of which revision, where there is no account. Undefined for a retracted campaign. */
  readonly asOf: Paragraph | undefined;
  readonly address: Paragraph;
}

export interface DemandContent {
  readonly status: Status;
  /** The first is the whole title. */
  readonly paragraphs: readonly Paragraph[];
}

/** @param address - Address that the picture names, if it is not the campaign's own page. */
export function contentOf(
  words: CampaignInWords,
  detail: Detail,
  {demand, address = words.url}: {readonly demand?: string | undefined; readonly address?: string | undefined} = {},
): Content {
  const {ending, title, facts, asOf, mayHaveChanged, account, demands} = words;
  const own = (text: string, weight: 400 | 700 = 400, colour = INK): Span => ({
    text,
    language: words.language,
    direction: words.direction,
    weight,
    colour,
  });
  // The title of a retracted campaign is the sentence of its ending.
  const isRetracted = ending !== undefined && title.value === ending.sentence;
  const shown = demand === undefined ? demands : demands.filter(({id}) => id === demand);
  const hasStatus = detail !== 'title' && shown.length > 0;
  const note = ending && chosen(ending.note);
  const demandContent = (each: DemandInWords): DemandContent => {
    const basis = detail === 'briefs' ? [] : [own(`· ${each.sources}`)];
    const due = each.due === undefined ? [] : [own(`· ${each.due}`)];
    return {
      status: each.status,
      paragraphs: [
        [chosen(each.title, 700)],
        [own(each.word, 700, toneOf(each.status)), own(`· ${each.since}`), ...due, ...basis],
        ...(detail === 'briefs' ? [[chosen(each.brief)]] : []),
        ...(each.missing ? [[own(each.missing.value)]] : []),
        ...(each.criterion ? [[own(each.criterion)]] : []),
      ],
    };
  };
  return {
    ending: ending && !isRetracted ? [own(ending.sentence, 700), ...(detail === 'title' ? [] : [note!])] : undefined,
    facts: facts === '' ? undefined : [own(facts, 400, SOFT)],
    title: [chosen(title, 700)],
    retraction: isRetracted && detail !== 'title' ? [note!] : undefined,
    account: hasStatus ? [own(`${asOf}. ${mayHaveChanged}`, 700), own(account)] : undefined,
    demands: hasStatus ? shown.map(demandContent) : [],
    asOf: hasStatus || isRetracted ? undefined : [own(asOf, 400, SOFT)],
    address: [{...own(address, 400, SOFT), direction: 'ltr', isAddress: true}],
  };
}

const chosen = ({value, language}: ChosenText, weight: 400 | 700 = 400): Span => ({
  text: value,
  language,
  direction: directionOf(language),
  weight,
  colour: INK,
});
