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

export interface ContentOptions {
  /** Id of the only demand to show. */
  readonly demand?: string | undefined;
  /** Address that the picture names, if it is not the campaign's own page. */
  readonly address?: string | undefined;
  /** Whether what is said of a demand runs on as one text. That needs less room. */
  readonly runsOn?: boolean;
}

/** Spans that run on as one text. */
export type Paragraph = readonly Span[];

export interface Content {
  /** How the campaign ended. */
  readonly ending: Paragraph | undefined;
  readonly facts: Paragraph | undefined;
  readonly title: Paragraph;
  /** Whose title is the heading: that of the letter, or of the only demand. */
  readonly heading: 'letter' | 'demand';
  /** Why the campaign is retracted, where that fits. */
  readonly retraction: Paragraph | undefined;
  /** All that travels with each status. Undefined where there is no status. */
  readonly account: Paragraph | undefined;
  readonly demands: readonly DemandContent[];
  /** Leads to the address, where there is no status. */
  readonly pointer: Paragraph | undefined;
  readonly address: Paragraph;
}

export interface DemandContent {
  readonly status: Status;
  readonly title: Paragraph;
  readonly paragraphs: readonly Paragraph[];
}

export function contentOf(
  words: CampaignInWords,
  detail: Detail,
  {demand, address = words.url, runsOn = false}: ContentOptions = {},
): Content {
  const {ending, title, facts, asOf, mayHaveChanged, account, demands, pointer} = words;
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
    const {title, word, status, since, due, askedOf, sources, brief, missing, criterion} = each;
    const dot = (text: string) => own(`· ${text}`);
    const standing = [
      own(word, 700, toneOf(status)),
      dot(since),
      ...[due, askedOf].flatMap((text) => (text ? [dot(text)] : [])),
    ];
    const rest = [
      detail === 'briefs' ? chosen(brief) : runsOn ? dot(`${sources}.`) : own(sources),
      ...(missing ? [own(missing.value)] : []),
      ...(criterion ? [own(criterion)] : []),
    ];
    const start = detail === 'briefs' && runsOn ? [...standing, own('·')] : standing;
    return {
      status,
      title: [chosen(title, 700)],
      paragraphs: runsOn ? [[...start, ...rest]] : [start, ...rest.map((span) => [span])],
    };
  };
  return {
    ending: ending && !isRetracted ? [own(ending.sentence, 700), ...(detail === 'title' ? [] : [note!])] : undefined,
    facts: facts === '' ? undefined : [own(facts, 400, SOFT)],
    title: [chosen(title, 700)],
    heading: demand !== undefined && hasStatus ? 'demand' : 'letter',
    retraction: isRetracted && detail !== 'title' ? [note!] : undefined,
    account: hasStatus ? [own(`${asOf}. ${mayHaveChanged}`, 700), own(account)] : undefined,
    demands: hasStatus ? shown.map(demandContent) : [],
    pointer: hasStatus || pointer === '' ? undefined : [own(pointer)],
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
