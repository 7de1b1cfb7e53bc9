// The ways through the work on a letter: its parts, the findings of the check, and a text with its translation.
import {html, type TemplateResult} from 'lit';
import type {JsonObject} from '../../packages/studio/src/document/json.ts';
import {textAt} from '../../packages/studio/src/document/text.ts';
import {navigation} from '../../packages/studio/src/shell/navigation.ts';
import {findings} from '../../packages/studio/src/views/check/findings.ts';
import type {State} from '../../packages/studio/src/views/translations/state.ts';
import {textPair} from '../../packages/studio/src/views/translations/text-pair.ts';
import type {TranslationsView} from '../../packages/studio/src/views/translations/translations.ts';
import type {Checked} from '../../packages/studio/src/worker/check.ts';
import type {TextToTranslate} from '../../packages/studio/src/worker/translations.ts';
import {example} from '../fixtures/document.ts';
import type {Meta, Story} from '../story.ts';
import {CLEAN, part, saying, type PartArgs} from './part.ts';
import type {StudioPart} from './studio-part.ts';

const LONG = 'Some words of it were not in the sheet that came back from the translators of the coalition.';

/** Findings in three of the views, one of them at two places. */
const FOUND: Checked = {
  problems: [
    saying('/letter/title', 'Letter, title', 'The title is empty.', 'Write what you demand in a few words.'),
    {
      ...saying('/demands/0/title', 'Demand 1, title', 'The text ends with a space.', 'Take the space away.'),
      also: [{pointer: '/demands/1/title', name: 'Demand 2, title', line: 1, column: 1}],
    },
    saying('/sources/0/url', 'Source 1, address', 'The address does not begin with https.', 'Write https:// first.'),
  ],
  warnings: [],
  gaps: [],
};

/** Warnings alone: each can be accepted with a reason. */
const WARNED: Checked = {
  problems: [],
  gaps: [],
  warnings: [
    saying('/sources/1/archived', 'Source 2, archived copy', 'There is no archived copy.', 'Archive the page.'),
  ],
};

const checked = (form: StudioPart, accepting?: string): TemplateResult =>
  html`<h2>${form.words.check.problems}</h2>
    ${findings({
      session: form.session,
      words: form.words,
      remedies: [{pointer: '/sources/0/url', value: 'https://herald.example.com/2026/audit'}],
      apply: () => {},
      accepting,
      beginAccepting: () => {},
      accept: () => {},
    })}`;

const parts = (form: StudioPart, isOpen: boolean): TemplateResult =>
  html`<div class="work">
    ${navigation(form.words, form.session, 'demands', {isOpen, onToggle: () => {}})}
  </div>`;

const SUMMARY: TextToTranslate = {
  key: 'letter/summary',
  pointer: '/letter/summary',
  place: 'Letter, summary',
  format: 'prose',
  source: textAt(example as unknown as JsonObject, '/letter/summary', 'en'),
  state: 'done',
  isOlder: false,
  isMachine: false,
  before: undefined,
  isUnchanged: false,
};

/** A text of the letter with its translation into Arabic. The view around it is left out. */
function pair(state: State, text: Partial<TextToTranslate> = {}): (form: StudioPart) => TemplateResult {
  return (form) => {
    const {session, words} = form;
    const view = {session, words, changes: new Map(), confirm: done, findChanges: done, goToNext: done};
    const translation = state === 'missing' ? '' : textAt(session.document, SUMMARY.pointer, 'ar');
    const shown = {text: {...SUMMARY, ...text}, lang: 'ar', own: 'en', state, translation};
    return html`<h2>${words.common.views.translations}</h2>
      ${textPair(view as unknown as TranslationsView, shown)}`;
  };
}

const done = (): Promise<void> => Promise.resolve();

const meta: Meta<PartArgs> = {
  title: 'Studio/Work',
  component: 'studio-work',
  tags: ['!autodocs'],
  args: {letter: example, said: CLEAN},
  render: (args) => part(args, checked),
  parameters: {layout: 'fullscreen'},
};
export default meta;

/** The list of the check, by the view in which each is put right. One has a remedy. */
export const Problems: Story<PartArgs> = {args: {said: FOUND}};

export const Warnings: Story<PartArgs> = {args: {said: WARNED}};

/** The reason for accepting a warning is asked for. */
export const Accepting: Story<PartArgs> = {
  args: {said: WARNED},
  render: (args) =>
    part(args, (form) => {
      const {kind, message, hint} = WARNED.warnings[0]!;
      return checked(form, `sources ${JSON.stringify([kind, message, hint])}`);
    }),
};

/** The parts of a letter. Those with problems say how many. */
export const Navigation: Story<PartArgs> = {
  args: {said: FOUND},
  render: (args) => part(args, (form) => parts(form, false)),
};

/** As a phone shows them after the button was pressed. Wide pages always show them. */
export const NavigationOpen: Story<PartArgs> = {render: (args) => part(args, (form) => parts(form, true))};

export const TranslationDone: Story<PartArgs> = {render: (args) => part(args, pair('done'))};

export const TranslationMissing: Story<PartArgs> = {render: (args) => part(args, pair('missing'))};

/** The text was changed after it was translated. */
export const TranslationOlder: Story<PartArgs> = {
  render: (args) => part(args, pair('older', {isOlder: true, before: 'A joint letter asks for the audit.'})),
};

/** Made by a machine, and nobody has looked at it yet. */
export const TranslationByMachine: Story<PartArgs> = {
  args: {
    said: {
      problems: [],
      gaps: [],
      warnings: [saying('/letter/summary/ar', 'Letter, summary (ar)', 'A citation is missing.', LONG)],
    },
  },
  render: (args) => part(args, pair('machine', {isMachine: true})),
};
