// The one definition of format 1. Types are inferred from it, the JSON Schema for editors and the browser's table are
// generated from it. Strict: an unknown key is an error. Never imported by a module that a browser loads.
import {z} from 'zod';
import {FORMATS, hasFormat, MAX_LANGUAGES, type FormatName, type StringFormat} from '../formats.js';
import {MAX_LOGO_SIDE} from '../logos.js';
import {FORMAT_HINTS} from '../sentences.js';
import {
  BASES,
  ENDORSEMENTS,
  RESPONSE_KINDS,
  SIGNATORY_KINDS,
  SOURCE_KINDS,
  STAGES,
  STATUSES,
  TRANSLATION_METHODS,
  type Collection,
  type Status,
} from '../vocabulary.js';

/** Keys beside JSON Schema's own that our generators read from `.meta()`. */
declare module 'zod' {
  interface GlobalMeta {
    /** Name of the string format in formats.ts. */
    format?: FormatName;
    maxLength?: number;
    pattern?: string;
    maxProperties?: number;
    /** In a reader, an unknown value of this enumeration becomes this one. */
    'x-unknown-as'?: string;
    /** The string is the id of a member of this collection. */
    'x-reference'?: Collection;
  }
}

function string(format: FormatName, description: string, ...examples: string[]) {
  const {max, pattern}: StringFormat = FORMATS[format];
  return z
    .string()
    .refine((value) => hasFormat(format, value), {error: FORMAT_HINTS[format], params: {format}})
    .meta({
      format,
      maxLength: max,
      ...(pattern && {pattern: pattern.source}),
      description,
      ...(examples.length > 0 && {examples}),
    });
}

function whole(min: number, max: number, description: string) {
  const error = `Write a whole number from ${min} to ${max}.`;
  return z.int({error}).min(min, {error}).max(max, {error}).meta({description});
}

/** An object from language to such values. */
function byLanguage<T extends z.ZodType>(value: T) {
  return z
    .record(string('language', 'A language.'), value)
    .refine((languages) => Object.keys(languages).length <= MAX_LANGUAGES, {params: {languages: MAX_LANGUAGES}})
    .meta({maxProperties: MAX_LANGUAGES});
}

/** Text in the campaign's own language, or an object from language to text. */
function text(format: 'label' | 'prose', description: string, ...examples: (string | Record<string, string>)[]) {
  const inOneLanguage = string(format, format === 'prose' ? 'Text. [@id] or [@id, p. 4] cites a source.' : 'Text.');
  return z
    .union([inOneLanguage, byLanguage(inOneLanguage)])
    .meta({description, ...(examples.length > 0 && {examples})});
}

const list = <T extends z.ZodType>(item: T, max: number, description: string) =>
  z.array(item).max(max).default([]).meta({description});

const partialDate = (description: string) => string('partial-date', description, '2026', '2026-06', '2026-06-10');
const id = (description: string, ...examples: string[]) => string('id', description, ...examples);
const reference = (collection: Collection, description: string) =>
  id(description).meta({format: 'id', 'x-reference': collection, description});
const httpsUrl = (description: string) => string('https-url', description, 'https://example.org/page/');

const evidence = z
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

const archived = z
  .strictObject({
    url: httpsUrl('Address of the archived copy.'),
    date: partialDate('When the copy was made.').optional(),
    by: string('label', 'Who keeps it.').optional(),
  })
  .meta({description: 'A copy kept by an archive.'});

const publisher = z
  .strictObject({
    name: text('label', 'Who publishes this document and answers for it.'),
    url: httpsUrl("The publisher's site."),
    corrections: httpsUrl('Where readers report mistakes.').optional(),
  })
  .meta({description: 'Who publishes this document.'});

const addressee = z.strictObject({
  id: id('Names the addressee within this document.'),
  name: text('label', 'Name of the company or authority.'),
  role: text('label', 'What it is in this matter.', 'Regulator').optional(),
  url: httpsUrl('Its site.').optional(),
  cc: z.boolean().meta({description: 'Received a copy only.'}).default(false),
});

const letter = z
  .strictObject({
    title: text('label', 'Title of the letter.'),
    addressees: z.array(addressee).min(1).max(50).meta({description: 'To whom it was sent.'}),
    sent: partialDate('When it was sent.').optional(),
    published: partialDate('When it was made public.').optional(),
    replyBy: partialDate('By when it asks for a reply.').optional(),
    texts: list(
      z.strictObject({
        language: string('language', 'Language of this text.'),
        url: httpsUrl('Where to read it.'),
        original: z.boolean().meta({description: 'The language in which it was sent.'}).default(false),
        archived: archived.optional(),
      }),
      100,
      'The letter itself, in each language.',
    ),
    announcement: z
      .strictObject({url: httpsUrl('A press release or page about the letter.')})
      .meta({description: 'Where the letter was announced, when that is not the letter itself.'})
      .optional(),
    summary: text('prose', 'The letter in two or three sentences.').optional(),
    paragraphs: z
      .array(text('prose', "One paragraph of the letter's own words."))
      .max(500)
      .default([])
      .meta({description: "The letter's own words. Leave out when the signatories have not released them."}),
  })
  .meta({description: 'The joint letter.'});

const logo = z
  .strictObject({
    src: string(
      'image-path',
      "Path of the logo in the document's own folder, for light backgrounds.",
      'logos/eff.webp',
    ),
    width: whole(1, MAX_LOGO_SIDE, 'Width of the file in pixels.'),
    height: whole(1, MAX_LOGO_SIDE, 'Height of the file in pixels.'),
    dark: string('image-path', 'The same for dark backgrounds, of the same size.').optional(),
  })
  .meta({description: 'A logo. Leave out to show the name.'});

const signatory = z.strictObject({
  id: id('Names the signatory within this document.'),
  kind: z.enum(SIGNATORY_KINDS).meta({description: 'An organisation or a person.'}),
  name: text('label', 'Full name.'),
  shortName: text('label', 'Short name, where the full one has no place.').optional(),
  role: text('label', "A person's role.").optional(),
  affiliation: text('label', "A person's organisation, for identification.").optional(),
  url: httpsUrl('Own site.').optional(),
  country: string('country', 'Country (ISO 3166).', 'GB').optional(),
  signed: partialDate('When it signed.').optional(),
  withdrawn: partialDate('When it withdrew.').optional(),
  logo: logo.optional(),
  confirmation: httpsUrl('Where the signatory confirms in public that it signed.').optional(),
});

const status = z.enum(STATUSES).meta({
  description:
    'unknown: no public source shows it either way. unmet: a later source shows that it was not done. promised: the ' +
    'addressee said it will. partial: part was done. met: all done, not on its word alone. reversed: undone again. ' +
    'dropped: no longer asked.',
});

const criterion = text('prose', 'What this status means for this demand.').optional();

const demand = z.strictObject({
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
        evidence,
      }),
    )
    .min(1)
    .max(200)
    .meta({description: 'What happened, oldest first. The last entry is the status.'}),
});

const response = z.strictObject({
  id: id('Names the response within this document.'),
  by: reference('addressees', 'Id of the addressee.'),
  to: z
    .array(reference('demands', 'letter, or the id of a demand.'))
    .min(1)
    .max(201)
    .meta({description: 'What it is about.'}),
  kind: z.enum(RESPONSE_KINDS).meta({
    description: 'reply: answers the letter. statement: said apart from it. no-reply: none came by `date`.',
  }),
  asked: partialDate('no-reply: when the addressee was asked.').optional(),
  date: partialDate('When it was said; for no-reply, until when none came.'),
  text: text('prose', 'What it says.').optional(),
  quoted: z.boolean().meta({description: "The text is the addressee's own words."}).default(false),
  evidence,
  rejoinder: text('prose', "The signatories' answer to it.").optional(),
});

const statement = z.strictObject({
  id: id('Names the statement within this document.'),
  basis: z.enum(BASES).meta({description: 'On what it rests. Only quoted carries quotation marks.'}),
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

const source = z.strictObject({
  id: id('Names the source within this document. Never changes.', 'herald-2026'),
  kind: z.enum(SOURCE_KINDS).meta({description: 'What kind of source it is.', 'x-unknown-as': 'other'}),
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

const correction = z.strictObject({
  date: partialDate('When it was corrected.'),
  of: string('subject', 'The part that was corrected.', 'demands/publish-audit'),
  was: text('prose', 'What it said.'),
  now: text('prose', 'What it says now.'),
  reason: text('prose', 'Why.').optional(),
});

const translation = z.strictObject({
  revision: whole(1, 1_000_000, 'The revision that was translated.'),
  method: z.enum(TRANSLATION_METHODS).meta({description: 'By a human or a machine.'}),
  by: string('label', 'By whom.').optional(),
});

/**
 * Format 1 of the campaign document, strict. The order of the keys is that in which a document is read, and so that of
 * the source numbers: see numberSources.
 */
export const campaignSchema = z
  .strictObject({
    $schema: z.string().max(2048).meta({description: 'Address of this schema, for editors.'}).optional(),
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
    endorsement: z.enum(ENDORSEMENTS).meta({description: 'Whether the signatories approved this document.'}),
    stage: z
      .enum(STAGES)
      .meta({description: 'ended: kept as a record. retracted: only the closing note is shown.'})
      .default('open'),
    translations: byLanguage(translation)
      .meta({maxProperties: MAX_LANGUAGES, description: 'How each translation was made.'})
      .optional(),
    letter,
    signatories: list(signatory, 20_000, 'Who signed, in the order in which they are shown.'),
    withheld: whole(0, 20_000, 'How many more signed whose names are not published.').default(0),
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

/** A document as it is parsed, with its defaults. */
export type CampaignDocument = z.output<typeof campaignSchema>;
