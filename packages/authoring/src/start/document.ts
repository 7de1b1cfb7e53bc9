// The first document of a campaign, from what its author answered.
import {LETTER, READER_VERSION} from '@countersign/campaign';
import type {Block} from '../blocks/writer.js';
import type {Json} from '../edit/json.js';
import {written, type Style} from '../edit/style.js';
import {fixDocument} from '../fix/fix.js';
import {Ids} from '../ids/ids.js';
import {NOT_SENT, type Answers} from './questions.js';
import {unknownNote} from './unknown-note.js';

/** The parts of a new document besides the answers. */
export interface StartOptions {
  /** The moment at which it is made. */
  readonly now: Date;
  /** The words of the letter, as blocks of the format. */
  readonly blocks?: readonly Block[];
}

const LAYOUT: Style = {unit: '  ', lineEnd: '\n', colon: ': ', comma: ', ', pad: ''};

/** The id of the source that is the letter itself: it shows what is demanded. */
export const LETTER_SOURCE = 'letter';

/**
 * Makes the text of a new document. It has no problem if every answer is right, and there is one to every question that
 * {@link isAsked}. Each demand begins as `unknown`, since nothing else would be true without evidence. Its first entry
 * has the day on which the letter was sent, or else that of `now`. The letter is the source of its demands.
 */
export function startDocument(answers: Answers, {now, blocks: given = []}: StartOptions): string {
  const {title, publisher, site, language, sent, demands, url} = answers;
  const blocks = withoutTitle(given, title);
  // Without words the note stays empty, and the check asks for it.
  const note = answers.note ?? unknownNote(language) ?? '';
  const date = sent === NOT_SENT ? now.toISOString().slice(0, 10) : sent;
  const addresseeIds = new Ids([]);
  const demandIds = new Ids([LETTER]);
  const source = {id: LETTER_SOURCE, kind: 'letter', publishers: [publisher], title};
  const document: Json = {
    $schema: `https://cdn.jsdelivr.net/npm/@countersign/campaign@${READER_VERSION}/campaign.schema.json`,
    format: 1,
    id: startId(title),
    url,
    language,
    revision: 1,
    updated: `${now.toISOString().slice(0, 19)}Z`,
    publisher: {name: publisher, url: site},
    assessedBy: publisher,
    letter: {
      title,
      addressees: answers.addressees.map((name) => ({id: addresseeIds.make([name], 'addressee'), name})),
      ...(sent !== NOT_SENT && {sent}),
      ...(blocks.length > 0 && {blocks: [...blocks]}),
    },
    signatories: [],
    demands: demands.map((demand) => ({
      id: demandIds.make([demand], 'demand'),
      title: demand,
      history: [{date, status: 'unknown', note, evidence: [{source: LETTER_SOURCE}]}],
    })),
    sources: demands.length === 0 ? [] : [{...source, ...(sent !== NOT_SENT && {date: sent})}],
  };
  return fixDocument(`${written(document, LAYOUT, '', 0, 'lines')}\n`).text;
}

/** The blocks of a letter without its title. Files begin with it, and pages show it above the letter. */
export function withoutTitle(blocks: readonly Block[], title: string): readonly Block[] {
  const [first = ''] = blocks;
  const text = typeof first === 'string' ? first : 'heading' in first ? first.heading : '';
  const comparable = (words: string) =>
    words
      .replace(/[\s\u00a0]+/g, ' ')
      .trim()
      .toLowerCase();
  return comparable(text) === comparable(title) ? blocks.slice(1) : blocks;
}

/** The id that a new document will have, for the address of its page. */
export const startId = (title: string): string => new Ids([]).make([title], 'letter');
