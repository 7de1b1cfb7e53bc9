// The schema of what signatories, addressee and readers have to do with an account.
import {z} from 'zod';
import {ACTION_KINDS, OUTCOMES} from '../vocabulary.js';
import {choice, httpsUrl, partialDate, reference, text, whole} from './values.js';

export const approval = z.strictObject({
  signatory: reference('signatories', 'Id of the signatory that answered.'),
  revision: whole(1, 1_000_000, 'The revision that it was shown.'),
  date: partialDate('When it answered.'),
  outcome: choice(OUTCOMES, 'What it answered. Silence is no answer.', {
    agreed: 'to this revision.',
    objects: 'to this revision.',
  }),
});

export const asked = z
  .strictObject({
    date: partialDate('When the publisher put this account to the addressee.'),
    replyBy: partialDate('By when it asked for an answer.').optional(),
  })
  .meta({description: 'That the publisher put this account to the addressee.'});

export const action = z.strictObject({
  kind: choice(ACTION_KINDS, 'sign-on, support and write only where all signatories agreed, and while it is open.', {
    'sign-on': 'sign the letter.',
    support: 'support what it demands.',
    write: 'write to the addressee, and never to a private person.',
    read: 'read more.',
    follow: 'hear what comes next.',
  }),
  by: reference('signatories', 'Who asks: publisher, or the id of a signatory.'),
  label: text('label', 'What readers can do, in a few words.'),
  url: httpsUrl(
    'Where to do it, on the site of the body that asks. If its url has a path: below that, without a query.',
  ),
  until: partialDate('Until when.').optional(),
});
