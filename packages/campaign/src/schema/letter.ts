// The schema of the letter, its publisher, its addressees and its signatories.
import {z} from 'zod';
import {MAX_LOGO_SIDE} from '../logos.js';
import {SIGNATORY_KINDS} from '../vocabulary.js';
import {archived} from './sources.js';
import {choice, httpsUrl, id, list, partialDate, string, text, whole} from './values.js';

export const publisher = z
  .strictObject({
    name: text('label', 'Who publishes this document and answers for it.'),
    url: httpsUrl("The publisher's site."),
    corrections: httpsUrl('Where readers report mistakes.').optional(),
    contact: httpsUrl('Where press and partners reach the publisher.').optional(),
  })
  .meta({description: 'Who publishes this document.'});

const addressee = z.strictObject({
  id: id('Names the addressee within this document.'),
  name: text('label', 'Name of the company or authority.'),
  role: text('label', 'What it is in this matter.', 'Regulator').optional(),
  affiliation: text('label', 'Where a person has this role, when the addressee is a person.').optional(),
  url: httpsUrl('Its site.').optional(),
  cc: z.boolean().meta({description: 'Received a copy only.'}).default(false),
});

/** A block of the letter's own words: a paragraph, a heading, or a list. */
const block = z
  .union([
    text('prose', 'A paragraph.'),
    z.strictObject({heading: text('label', 'A heading of the letter.')}),
    z.strictObject({
      list: z.array(text('prose', 'A point of the list.')).min(1).max(50).meta({description: 'A list of the letter.'}),
      ordered: z.boolean().meta({description: 'Whether the points are numbered.'}).default(false),
    }),
  ])
  .meta({description: 'A paragraph, a heading or a list.'});

export const letter = z
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
    blocks: list(
      block,
      500,
      "The letter's own words, block by block. Leave out when the signatories have not released them.",
    ),
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

export const signatory = z.strictObject({
  id: id('Names the signatory within this document.'),
  kind: choice(SIGNATORY_KINDS, 'Who it is.', {
    organisation: 'a body of any kind.',
    person: 'signs for themselves; `affiliation` only identifies them.',
  }),
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
