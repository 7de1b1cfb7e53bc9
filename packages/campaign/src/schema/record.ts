// The schema of the record after the letter: demands, responses, statements and corrections.
import {z} from 'zod';
import {BASES, RESPONSE_KINDS, STATUSES, type Status} from '../vocabulary.js';
import {evidence} from './sources.js';
import {choice, id, list, partialDate, reference, string, text} from './values.js';

const status = choice(STATUSES, 'Where it stood from that date on.', {
  met: "all done, not on the addressee's word alone.",
  partial: 'part was done; `missing` says what was not.',
  promised: 'the addressee itself said that it will do this or a named part.',
  unmet: 'a source later than the demand shows that it was not done, or the addressee refuses.',
  reversed: 'a step or a promise was withdrawn.',
  unknown: 'no public source shows it either way.',
  dropped: 'no longer asked.',
});

const criterion = text('prose', 'What this status means for this demand.').optional();

const brief = text(
  'brief',
  'The same in one or two sentences, at most 180 characters, with its speaker and a citation of its own evidence.',
).optional();

export const demand = z.strictObject({
  id: id('Names the demand within this document. Never changes.', 'publish-audit'),
  title: text('label', 'What is demanded, in one line.'),
  detail: text('prose', 'More about it.').optional(),
  addressees: list(reference('addressees', 'Id of an addressee.'), 50, 'Of whom it is demanded. Empty: of all.'),
  criteria: z
    .strictObject(Object.fromEntries(STATUSES.map((status) => [status, criterion])) as Record<Status, typeof criterion>)
    .meta({description: 'Narrows what a status means for this demand.'})
    .optional(),
  history: z
    .array(
      z.strictObject({
        date: partialDate('When it happened.'),
        status,
        due: partialDate('By when it was promised.').optional(),
        note: text('prose', 'What happened, and who says so.'),
        brief,
        missing: text('prose', 'partial: what of the demand was not done.').optional(),
        evidence,
      }),
    )
    .min(1)
    .max(200)
    .meta({description: 'What happened, oldest first. The last entry is the status.'}),
});

export const response = z.strictObject({
  id: id('Names the response within this document.'),
  by: reference('addressees', 'Id of the addressee.'),
  to: z
    .array(reference('demands', 'letter, or the id of a demand.'))
    .min(1)
    .max(201)
    .meta({description: 'What it is about.'}),
  kind: choice(RESPONSE_KINDS, 'What kind of response it is.', {
    reply: 'answers the letter.',
    statement: 'said apart from it.',
    'no-reply': 'none came by `date`.',
  }),
  asked: partialDate('no-reply: when the addressee was asked.').optional(),
  date: partialDate('When it was said; for no-reply, until when none came.'),
  text: text('prose', 'What it says.').optional(),
  brief,
  quoted: z.boolean().meta({description: "The text is the addressee's own words."}).default(false),
  evidence,
  rejoinder: text('prose', "The signatories' answer to it.").optional(),
});

export const statement = z.strictObject({
  id: id('Names the statement within this document.'),
  basis: choice(BASES, 'What the words are, whoever says them.', {
    said: 'a view, in our paraphrase.',
    quoted: 'own words, with quotation marks.',
    reported: 'a fact.',
    alleged: 'wrongdoing by someone identifiable.',
    denied: 'a denial.',
    found: 'by a named court, regulator or inquiry, with its date.',
  }),
  original: string('language', 'The language in which it was said.', 'en').optional(),
  text: text('prose', 'What is claimed or was said.'),
  speaker: z
    .strictObject({
      publishersOf: reference('sources', 'Id of a source whose publishers say it.').optional(),
      name: text('label', 'Name of the person or organisation.').optional(),
      role: text('label', 'Role of the person.').optional(),
      signatory: reference('signatories', 'Id of the signatory that it is, or for which it speaks.').optional(),
    })
    .meta({description: 'Who says it: publishersOf, name or signatory.'}),
  date: partialDate('When it was said.').optional(),
  evidence,
  denial: reference('responses', 'Id of a response that denies it.').optional(),
});

export const correction = z.strictObject({
  date: partialDate('When it was corrected.'),
  of: string('subject', 'The part that was corrected.', 'demands/publish-audit'),
  was: text('prose', 'What it said.'),
  now: text('prose', 'What it says now.'),
  reason: text('prose', 'Why.').optional(),
});
