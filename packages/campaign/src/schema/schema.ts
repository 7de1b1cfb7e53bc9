// The one definition of format 1. Types are inferred from it; the JSON Schema for editors and the browser's table are
// generated from it. It is strict: an unknown key is an error. Modules for readers' browsers never import it.
import {z} from 'zod';
import {MAX_LANGUAGES} from '../formats.js';
import {STAGES, TRANSLATION_METHODS} from '../vocabulary.js';
import {action, approval, asked} from './approval.js';
import {letter, publisher, signatory} from './letter.js';
import {correction, demand, response, statement} from './record.js';
import {source} from './sources.js';
import {byLanguage, choice, httpsUrl, id, list, partialDate, string, text, whole} from './values.js';

const translation = z.strictObject({
  revision: whole(1, 1_000_000, 'The revision that was translated.'),
  method: choice(TRANSLATION_METHODS, 'How it was made.', {
    human: 'by a human.',
    machine: 'by a machine.',
  }),
  by: string('label', 'By whom.').optional(),
});

const accepted = z.strictObject({
  warning: id('The kind of warning, as the check names it.', 'not-archived'),
  at: z
    .string()
    .min(1)
    .max(300)
    .meta({description: 'The place, as the check names it.', examples: ['sources/nyt-2026']}),
  text: z.string().max(8_000).meta({description: 'The words that it is about, if it is about words.'}).optional(),
  reason: string('label', 'Why it stays, for other authors.'),
});

/**
 * Format 1 of the campaign document, strict. Readers meet the parts in the order of these keys, so the order also
 * decides the numbers of sources: see numberSources.
 */
export const campaignSchema = z
  .strictObject({
    $schema: z.string().max(2048).meta({description: 'Address of this schema, for editors.'}).optional(),
    $accepted: z
      .array(accepted)
      .max(1_000)
      .meta({description: 'Warnings of the check that stay as they are, with reasons. Left out when it is published.'})
      .optional(),
    format: z.literal(1).meta({description: 'Format of this document. This is format 1.'}),
    requires: list(id('Name of a feature.'), 20, 'Features without which this document would be shown wrongly.'),
    minimumReader: string('version', 'The oldest reader that shows this document rightly.', '0.1.0').optional(),
    id: id('Names the campaign. Never changes.', 'open-audit'),
    url: httpsUrl("The campaign's own page."),
    language: string('language', 'The language in which this document is written.', 'en'),
    revision: whole(1, 1_000_000, 'Counts up with each published change, by 1,000 at most: readers take no other.'),
    updated: string('timestamp', 'When this revision was published. Not in the future.', '2026-06-10T09:00:00Z'),
    checked: partialDate('When somebody last checked that everything is still true.').optional(),
    publisher,
    assessedBy: text('label', 'Who judges the statuses.'),
    approvals: list(approval, 20_000, 'What the signatories answered when they were shown a revision. Oldest first.'),
    asked: asked.optional(),
    stage: choice(STAGES, 'Whether the campaign goes on.', {
      open: 'it goes on.',
      ended: 'kept as a record.',
      retracted: 'only the closing note is shown.',
    }).default('open'),
    translations: byLanguage(translation)
      .meta({maxProperties: MAX_LANGUAGES, description: 'How each translation was made.'})
      .optional(),
    letter,
    signatories: list(signatory, 20_000, 'Who signed, in the order in which they are shown.'),
    withheld: whole(0, 20_000, 'How many more signed whose names are not published.').default(0),
    actions: list(action, 3, 'What readers can do.'),
    demands: list(demand, 200, 'What is demanded.'),
    responses: list(response, 500, 'What the addressees said.'),
    statements: list(statement, 500, 'Attributed claims and words.'),
    closing: z
      .strictObject({
        date: partialDate('When it ended or was retracted.'),
        note: text('prose', 'How it ended, or why it was retracted.'),
      })
      .meta({description: 'Needed by ended and retracted.'})
      .optional(),
    corrections: list(correction, 500, 'What was wrong, newest last.'),
    sources: list(source, 5_000, 'The evidence.'),
  })
  .meta({
    title: 'Countersign campaign document, format 1',
    description: 'A joint letter: who signed, what it demands, where each demand stands, and the sources behind it.',
  });
