// The texts of a poster or a slide, from the fullest to the shortest.
import {approvalText, plainText, type View} from '@countersign/elements/sections.js';
import type {ChosenText} from '@countersign/campaign';
import {campaignInWords, type DemandInWords} from '../in-words/campaign-in-words.js';
import {leftOutText, type Delivered} from './delivered.js';
import {DELIVERY_WORDS} from './delivery-words.js';
import type {SheetKind, TextStyleName} from './sheet-types.js';
import {fillText} from '../in-words/fill.js';

/** A paragraph of a sheet. */
export interface Piece {
  readonly style: TextStyleName;
  readonly text: ChosenText;
}

/** A demand on a sheet. */
export interface SheetDemand {
  readonly demand: DemandInWords;
  /** With a status: the lines that travel with it. */
  readonly lines: readonly Piece[];
}

/** The texts of a sheet. The first to fit is shown: no text is ever cut. */
export interface Contents {
  readonly before: readonly Piece[];
  readonly demands: readonly SheetDemand[];
  readonly hasStatuses: boolean;
  readonly after: readonly Piece[];
  /** The foot: what introduces the address, the address, and what follows it. */
  readonly foot: {readonly before: string; readonly address: string; readonly after: string};
}

/** Returns all texts that a sheet may have, the fullest first. The last, the address alone, fits always. */
export function sheetContents({view, address}: Delivered, {hasStatuses}: SheetKind): Contents[] {
  const said = campaignInWords(view);
  const {language, title, facts, ending, account, asOf, mayHaveChanged} = said;
  const own = (value: string): ChosenText => ({value, language});
  const piece = (style: TextStyleName, text: ChosenText | string | undefined): Piece[] =>
    text ? [{style, text: typeof text === 'string' ? own(text) : text}] : [];
  const nothingElse = {demands: [], hasStatuses: false, after: []};
  const alone: Contents = {...nothingElse, before: [], foot: {before: '', address, after: asOf}};

  if (view.campaign.stage === 'retracted') {
    const sentence = {...alone, before: piece('title', title)};
    return [{...sentence, before: [...sentence.before, ...piece('ending', ending!.note)]}, sentence, alone];
  }
  const short = piece('ending', ending?.sentence);
  const stage = [...short, ...piece('ending', ending?.note)];
  const top = [...piece('facts', facts), ...piece('title', title)];
  const made = said.demands.filter(({status}) => status !== 'dropped');
  const words = DELIVERY_WORDS[view.language];
  const heading = made.length > 0 ? piece('heading', words.demands) : [];
  const hasRecord = said.demands.length > 0;
  const foot = {before: hasRecord ? words.kept : '', address, after: `${setOutByText(view)} ${asOf}`};
  const titles: Contents = {
    ...nothingElse,
    before: [...stage, ...top, ...heading],
    demands: made.map((demand) => ({demand, lines: []})),
    after: piece('left-out', leftOutText(view)),
    foot,
  };
  const statuses: Contents = {
    ...titles,
    before: [...stage, ...top, ...piece('account', `${account} ${asOf}. ${mayHaveChanged}`)],
    demands: said.demands.map((demand) => ({demand, lines: linesOf(demand, own)})),
    hasStatuses: true,
    after: [],
    foot: {...foot, after: ''},
  };
  const titleAlone = {...titles, before: [...stage, ...top], demands: [], after: []};
  return [
    ...(hasStatuses && hasRecord ? [statuses] : []),
    titles,
    {...titles, before: [...short, ...top, ...heading]},
    titleAlone,
    {...titleAlone, before: [...short, ...top]},
    alone,
  ];
}

/** Lines of a demand that travel with its status. */
function linesOf(demand: DemandInWords, own: (value: string) => ChosenText): Piece[] {
  const {askedOf, brief, missing, criterion, due, sources} = demand;
  return [
    ...(askedOf ? [{style: 'demand-line' as const, text: own(askedOf)}] : []),
    {style: 'demand-line', text: brief},
    ...(missing ? [{style: 'demand-line' as const, text: missing}] : []),
    ...[criterion, due, sources].flatMap((text) => (text ? [{style: 'demand-line' as const, text: own(text)}] : [])),
  ];
}

function setOutByText(view: View): string {
  const publisher = plainText(view, view.campaign.publisher.name);
  return `${fillText(DELIVERY_WORDS[view.language].setOutBy, {publisher})} ${approvalText(view)}`;
}

/** Words of a status on one line: its word and since when. */
export const statusLine = ({word, since}: DemandInWords): string => `${word} ${since}`;
