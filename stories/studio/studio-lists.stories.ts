// The lists of the studio: members as cards, and the sources that show something.
import {html, type TemplateResult} from 'lit';
import {memberOf, withMoved, type Json, type JsonObject} from '../../packages/studio/src/document/json.ts';
import {languageOf, textIn} from '../../packages/studio/src/document/text.ts';
import {evidence} from '../../packages/studio/src/forms/evidence.ts';
import {field} from '../../packages/studio/src/forms/field.ts';
import {memberList} from '../../packages/studio/src/forms/member-list.ts';
import {campaign, example} from '../fixtures/document.ts';
import {arabic} from '../fixtures/languages.ts';
import {longWords} from '../fixtures/extremes.ts';
import type {Meta, Story} from '../story.ts';
import {CLEAN, part, saying, type PartArgs} from './part.ts';

/** Demands as cards, with two of their fields. */
const demands = (args: PartArgs): TemplateResult =>
  part(args, (form) =>
    memberList(form, '/demands', {
      title: (demand) => html`<bdi>${titleOf(form.session.document, demand)}</bdi>`,
      name: (index) => form.words.write.demandNumber(index + 1),
      body: (pointer) => html`${field(form, `${pointer}/title`)} ${field(form, `${pointer}/detail`, {rows: 3})}`,
      add: {label: form.words.write.addDemand, make: () => ({id: 'new', title: '', history: []})},
    }),
  );

function titleOf(document: JsonObject, demand: Json): string {
  const own = languageOf(document);
  return textIn(memberOf(demand, 'title'), own, own);
}

const EVIDENCE = '/demands/0/history/1/evidence';

/** The sources of one entry of a demand. */
const sources = (args: PartArgs): TemplateResult => part(args, (form) => evidence(form, EVIDENCE));

const meta: Meta<PartArgs> = {
  title: 'Studio/Lists',
  component: 'studio-lists',
  tags: ['!autodocs'],
  args: {letter: example, said: CLEAN},
  render: demands,
  parameters: {layout: 'fullscreen'},
};
export default meta;

/** Each card by its title. A card that is opened has its fields and tools. */
export const Closed: Story<PartArgs> = {};

export const Open: Story<PartArgs> = {args: {open: ['/demands publish-audit']}};

/** The second demand has become the first. Its card is open as it was before. */
export const Moved: Story<PartArgs> = {
  args: {letter: withMoved(example as unknown as JsonObject, '/demands', 1, 0), open: ['/demands repair']},
};

/** With more than three cards there is a choice of where to move one. */
export const Many: Story<PartArgs> = {
  args: {
    letter: campaign({
      demands: [1, 2, 3, 4, 5].map((number) => ({...example.demands![1]!, id: `demand-${number}`})),
    }),
    open: ['/demands demand-3'],
  },
};

/** No members yet, and the button that adds the first. */
export const NoMembers: Story<PartArgs> = {args: {letter: campaign({demands: []})}};

/** A closed card says how many problems are inside. */
export const WithProblems: Story<PartArgs> = {
  args: {
    said: {
      problems: [
        saying('/demands/0/title', 'Demand 1, title', 'The title is empty.', 'Say in a few words what is demanded.'),
        saying('/demands/0/detail', 'Demand 1, detail', 'The text has two lines.', 'Write one paragraph.'),
      ],
      warnings: [],
      gaps: [],
    },
  },
};

/** Titles without a place to break. */
export const LongWords: Story<PartArgs> = {args: {letter: longWords}};

export const ArabicCampaign: Story<PartArgs> = {args: {letter: arabic, open: ['/demands publish-audit']}};

/** Sources that show something, one with a place in it and one with its own words. */
export const Evidence: Story<PartArgs> = {render: sources};

/** Nothing shows it yet. */
export const NoEvidence: Story<PartArgs> = {
  render: sources,
  args: {
    letter: campaign({
      demands: example.demands!.map((demand) => ({
        ...demand,
        history: demand.history.map((entry) => ({...entry, evidence: []})),
      })),
    }),
    said: {
      problems: [saying(EVIDENCE, 'Demand 1, entry 2, evidence', 'No source shows this.', 'Choose at least one.')],
      warnings: [],
      gaps: [],
    },
  },
};

/** A source that is gone. */
export const EvidenceWithProblem: Story<PartArgs> = {
  render: sources,
  args: {
    said: {
      problems: [
        saying(`${EVIDENCE}/0/source`, 'Demand 1, entry 2, source 1', 'There is no such source.', 'Choose one.'),
      ],
      warnings: [],
      gaps: [],
    },
  },
};
