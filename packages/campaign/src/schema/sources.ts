// The schema of sources, and of evidence that cites them.
import {z} from 'zod';
import {MAX_LANGUAGES} from '../formats.js';
import {SOURCE_KINDS} from '../vocabulary.js';
import {byLanguage, choice, httpsUrl, id, list, partialDate, reference, string, text} from './values.js';

export const evidence = z
  .array(
    z.strictObject({
      source: reference('sources', 'Id of a source.'),
      locator: string('label', 'Where in it.', 'para. 4').optional(),
      quote: string('prose', 'Its own words, in its own language.').optional(),
    }),
  )
  .min(1)
  .max(50)
  .meta({description: 'What shows it. At least one source.'});

export const archived = z
  .strictObject({
    url: httpsUrl('Address of the archived copy.'),
    date: partialDate('When the copy was made.').optional(),
    by: string('label', 'Who keeps it.').optional(),
  })
  .meta({description: 'A copy kept by an archive.'});

export const source = z.strictObject({
  id: id('Names the source within this document. Never changes.', 'herald-2026'),
  kind: choice(SOURCE_KINDS, 'What kind of source it is.', {
    investigation: 'research of its own, by journalists or others.',
    news: 'a news report.',
    report: 'a report of an organisation or a public body.',
    statement: 'what somebody says for themselves, such as a press release.',
    letter: 'a letter.',
    document: 'a contract, minutes or another document.',
    legal: 'a law, a filing or a decision of a court.',
    video: 'a video.',
    other: 'anything else.',
  }).meta({'x-unknown-as': 'other'}),
  publishers: z
    .array(string('label', 'Name, as the publisher writes it.'))
    .min(1)
    .max(50)
    .meta({description: 'Who published it.'}),
  authors: list(string('label', 'Name, as printed.'), 50, 'Who wrote it.'),
  title: string('label', "Its title, in the source's own language.").optional(),
  date: partialDate('When it was published, as precisely as known.').optional(),
  updated: partialDate('When it was last changed.').optional(),
  language: string('language', "The source's language.").optional(),
  url: string('web-url', 'Its address.', 'https://example.org/2026/report').optional(),
  alternates: byLanguage(string('web-url', 'Its address in that language.'))
    .meta({maxProperties: MAX_LANGUAGES, description: 'The same in other languages.'})
    .optional(),
  archived: archived.optional(),
  accessed: partialDate('When it was last read.').optional(),
  summary: text('prose', 'What it shows.').optional(),
});
