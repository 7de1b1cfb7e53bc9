// The words to choose from, as readers see them, and what each means.

type ByPlace = Readonly<Record<string, Readonly<Record<string, string>>>>;

export const STATUS_NAMES = {
  met: 'Met',
  partial: 'Partly met',
  promised: 'Promised',
  unmet: 'Not met',
  reversed: 'Taken back',
  unknown: 'Not known to us',
  dropped: 'No longer demanded',
};

/** The words of choices, by the kind of place. */
export const choices: ByPlace = {
  '/demands/*/history/*/status': STATUS_NAMES,
  '/statements/*/basis': {
    said: 'Said',
    quoted: 'Quoted',
    reported: 'Reported',
    alleged: 'Alleged',
    denied: 'Denied',
    found: 'Found',
  },
  '/responses/*/kind': {reply: 'Reply to the letter', statement: 'Statement apart from it', 'no-reply': 'No reply'},
  '/sources/*/kind': {
    investigation: 'Investigation',
    news: 'News report',
    report: 'Report',
    statement: 'Statement',
    letter: 'Letter',
    document: 'Document',
    legal: 'Legal document',
    video: 'Video',
    other: 'Other source',
  },
  '/signatories/*/kind': {organisation: 'Organisation', person: 'Person'},
  '/actions/*/kind': {
    'sign-on': 'Sign the letter',
    support: 'Support the demands',
    write: 'Write to the addressee',
    read: 'Read more',
    follow: 'Follow what comes next',
  },
  '/approvals/*/outcome': {agreed: 'Agreed', objects: 'Objects'},
  '/stage': {open: 'Open', ended: 'Ended', retracted: 'Retracted'},
};

/** The meaning of each word of a choice, by the kind of place. */
export const meanings: ByPlace = {
  '/demands/*/history/*/status': {
    met: 'Done in full, and confirmed by someone other than the addressee.',
    partial: 'Some of what is demanded was done. What is missing is said beside it.',
    promised: 'The addressee itself said that it would do this or a named part.',
    unmet: 'A later source shows that it was not done, or the addressee refuses. Silence alone does not count.',
    reversed: 'A step or promise was withdrawn.',
    unknown: 'No public source known to us shows it either way.',
    dropped: 'The signatories no longer ask for it.',
  },
  '/statements/*/basis': {
    said: 'A view of the speaker, in our paraphrase.',
    quoted: 'The speaker’s own words, in quotation marks.',
    reported: 'A fact that the speaker reports.',
    alleged: 'Wrongdoing by someone who can be identified.',
    denied: 'The speaker denies what was alleged or reported.',
    found: 'A finding of a named court, regulator or inquiry, with its date.',
  },
  '/responses/*/kind': {
    reply: 'It answers the letter.',
    statement: 'It was said apart from the letter.',
    'no-reply': 'The addressee was asked, and no answer came by the day below.',
  },
  '/sources/*/kind': {
    investigation: 'Research of its own, by journalists or others.',
    news: 'A news report.',
    report: 'A report of an organisation or a public body.',
    statement: 'What somebody says for themselves, such as a press release.',
    letter: 'A letter, such as this one.',
    document: 'A contract, minutes or another document.',
    legal: 'A law, a filing or a decision of a court.',
    video: 'A film or recording.',
    other: 'Anything else.',
  },
  '/signatories/*/kind': {
    organisation: 'A body of any kind.',
    person: 'Signs for themselves. Their organisation only says who they are.',
  },
  '/actions/*/kind': {
    'sign-on': 'Others can sign on your own form. Only where all signatories agreed to this account.',
    support: 'Readers can support what the letter demands. Only where all signatories agreed to this account.',
    write:
      'Readers can write to the addressee, never to a private person. Only where all signatories agreed to this account.',
    read: 'Leads to a page that says more.',
    follow: 'Leads to a newsletter, channel or feed.',
  },
  '/approvals/*/outcome': {agreed: 'It agreed to this revision.', objects: 'It objects to this revision.'},
  '/stage': {
    open: 'It goes on.',
    ended: 'It is kept as a record, and opens with how it ended.',
    retracted: 'Only the reason for the retraction is shown.',
  },
};
