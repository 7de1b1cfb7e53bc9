// The fields of the studio, of every kind: as they are, and with what the check says beside each.
import {html, type TemplateResult} from 'lit';
import {field} from '../../packages/studio/src/forms/field.ts';
import {bare} from '../fixtures/extremes.ts';
import {campaign, example} from '../fixtures/document.ts';
import {arabic} from '../fixtures/languages.ts';
import type {Meta, Story} from '../story.ts';
import {CLEAN, part, saying, type PartArgs} from './part.ts';

/** One place of each kind of field. */
const PLACES = {
  label: '/letter/title',
  prose: '/letter/summary',
  brief: '/demands/0/history/0/brief',
  date: '/letter/sent',
  address: '/url',
  choice: '/sources/0/kind',
  whole: '/revision',
  checkbox: '/letter/addressees/1/cc',
  reference: '/responses/0/by',
  source: '/demands/0/history/0/evidence/0/source',
} as const;

type Kind = keyof typeof PLACES;

interface Args extends PartArgs {
  kinds: readonly Kind[];
}

const ALL = Object.keys(PLACES) as Kind[];

const render = ({kinds, ...args}: Args): TemplateResult =>
  part(args, (form) => html`${kinds.map((kind) => field(form, PLACES[kind], {rows: kind === 'label' ? 1 : 3}))}`);

/** Findings of the check, for each kind of field. */
const FINDINGS = [
  saying(PLACES.label, 'Letter, title', 'The title has 320 characters.', 'Shorten it to 300.'),
  saying(
    PLACES.prose,
    'Letter, summary',
    'The source “herald-2025” is cited, but there is none.',
    'Add it to the sources.',
  ),
  saying(PLACES.brief, 'Demand 1, entry 1, brief', 'Nothing is cited here.', 'Cite the source that shows it.'),
  saying(PLACES.date, 'Letter, sent', 'This is no date.', 'Write 2026, 2026-04 or 2026-04-02.'),
  saying(PLACES.address, 'Address of the campaign', 'The address does not begin with https.', 'Write https:// first.'),
  saying(PLACES.choice, 'Source 1, kind', 'No kind is chosen.', 'Choose one.'),
  saying(PLACES.whole, 'Revision', 'The revision is no number.', 'Write a whole number.'),
  saying(PLACES.checkbox, 'Addressee 2, copy', 'Everybody received a copy only.', 'Name who has to answer.'),
  saying(PLACES.reference, 'Reply 1, by', 'There is no such addressee.', 'Choose one of the letter.'),
  saying(PLACES.source, 'Demand 1, entry 1, source 1', 'There is no such source.', 'Choose one of the letter.'),
];

const meta: Meta<Args> = {
  title: 'Studio/Fields',
  component: 'studio-fields',
  tags: ['!autodocs'],
  args: {letter: example, said: CLEAN, kinds: ALL},
  render,
  parameters: {layout: 'fullscreen'},
};
export default meta;

/** A field of each kind, in the order in which they are named above. */
export const Plain: Story<Args> = {};

/** Each with a problem, which the control says of itself as well. */
export const WithProblems: Story<Args> = {args: {said: {problems: FINDINGS, warnings: [], gaps: []}}};

/** Each with a warning. A control with a warning alone is not invalid. */
export const WithWarnings: Story<Args> = {args: {said: {problems: [], warnings: FINDINGS, gaps: []}}};

/** Several at one place: problems stand before warnings. */
export const WithBoth: Story<Args> = {
  args: {
    kinds: ['prose'],
    said: {
      problems: [FINDINGS[1]!],
      gaps: [],
      warnings: [saying(PLACES.prose, 'Letter, summary', 'The summary names nobody.', 'Say who demands it of whom.')],
    },
  },
};

/** A new letter has little in it. */
export const NotWritten: Story<Args> = {
  args: {letter: bare, kinds: ['label', 'prose', 'date', 'address', 'whole']},
};

/** The count of a brief, and that of a text near its limit. One of them is over it. */
export const Counts: Story<Args> = {
  args: {
    kinds: ['prose', 'brief'],
    letter: campaign({
      letter: {...example.letter, summary: 'The audit is not public. '.repeat(33).trim()},
      demands: example.demands!.map((demand, index) => ({
        ...demand,
        history: demand.history.map((entry) => ({
          ...entry,
          ...(index === 0 && {brief: 'The company said so, and published nothing. '.repeat(12).trim()}),
        })),
      })),
    }),
  },
};

/** A letter in Arabic: its texts run from right to left, addresses and numbers do not. */
export const ArabicCampaign: Story<Args> = {
  args: {letter: arabic, kinds: ['label', 'prose', 'brief', 'address', 'whole']},
};

/** A source that the letter has not is marked in the text as it reads. */
export const CitesUnknownSource: Story<Args> = {
  args: {
    kinds: ['prose'],
    letter: campaign({
      letter: {...example.letter, summary: 'The press reported leaks [@herald-2026] [@nowhere, p. 3].'},
    }),
  },
};
