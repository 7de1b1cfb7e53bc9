// The sentences for people, rule by rule, of the tolerant reading (tools, servers and development builds).
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {READER_VERSION} from '@countersign/campaign';
import {FORMAT_HINTS, readForAuthors} from '@countersign/campaign/schema';
import {example} from '../support/documents/example.ts';

const entry = {date: '2026-06', status: 'unknown', note: 'Note.', evidence: [{source: 'herald-2026'}]};

for (const [pointer, changes, sentences] of [
  ['/id', {'/id': undefined}, 'This is missing. Add it.'],
  ['/letter/addressees/0/cc', {'/letter/addressees/0/cc': 1}, 'This does not fit: 1 Write true or false.'],
  ['/id', {'/id': 'A'}, `This does not fit: "A" ${FORMAT_HINTS.id}`],
  // Sixty characters are quoted, and what is cut says so.
  ['/id', {'/id': 'A'.repeat(60)}, `This does not fit: "${'A'.repeat(60)}" ${FORMAT_HINTS.id}`],
  ['/id', {'/id': 'A'.repeat(61)}, `This does not fit: "${'A'.repeat(60)}"… ${FORMAT_HINTS.id}`],
  ['/id', {'/id': '\n\u001b"'}, `This does not fit: "\\n\\u001b\\"" ${FORMAT_HINTS.id}`],
  ['/letter/title', {'/letter/title': []}, `This does not fit: a list ${FORMAT_HINTS.label}`],
  ['/withheld', {'/withheld': -1}, 'This does not fit: -1 Write a whole number from 0 to 20000.'],
  ['/stage', {'/stage': 'x'}, 'This does not fit: "x" Write one of: open, ended, retracted.'],
  ['/demands', {'/demands': {}}, 'This does not fit: an object Write a list of 0 to 200 entries.'],
  ['/demands/0/history', {'/demands/0/history': []}, 'This does not fit: a list Write a list of 1 to 200 entries.'],
  ['/letter', {'/letter': null}, 'This does not fit: null Write an object.'],
  [
    '/format',
    {'/format': 2},
    'This document is format 2, and this version of Countersign knows 1. Use a newer version of Countersign.',
  ],
  [
    '/requires/0',
    {'/requires': ['x']},
    'This reader does not know "x". Use a newer version of Countersign, or remove the name if it is a typing mistake.',
  ],
  [
    '/minimumReader',
    {'/minimumReader': '9.0.0'},
    `This document needs reader "9.0.0", this is ${READER_VERSION}. Use a newer version of Countersign.`,
  ],
  [
    '/signatories/1/id',
    {'/signatories/1/id': 'clearwater', '/approvals/0/signatory': 'clearwater'},
    'The id clearwater is used twice. Give each its own id.',
  ],
  ['/demands/1/id', {'/demands/1/id': 'letter'}, 'The id letter means the letter as such. Choose another id.'],
  [
    '/responses/0/by',
    {'/responses/0/by': 'nobody'},
    'There is no "nobody" in addressees. Write one of: northern-water, regulator. Or add it to addressees.',
  ],
  [
    '/closing',
    {'/stage': 'ended'},
    'The campaign is ended, and the closing note is missing. Add "closing": {"date": "2026-06-10", "note": "…"}, when and how it ended or why it was retracted.',
  ],
  [
    '/closing',
    {'/closing': {date: '2026', note: 'It ended.'}},
    'There is a closing note, and the campaign is open. Remove "closing", or write "stage": "ended" or "retracted".',
  ],
  [
    '/demands/1/history/1/date',
    {'/demands/1/history': [entry, {...entry, date: '2026-05'}]},
    'The date 2026-05 stands after 2026-06. Put the oldest first.',
  ],
  [
    '/demands/1/history/0/status',
    {'/demands/1/history/0/status': 'reversed'},
    'Nothing was promised or done before that could be reversed. Write reversed only after promised, partial or met. If the addressee refused, write unmet.',
  ],
  [
    '/responses/1/asked',
    {'/responses/1/asked': undefined},
    'When the addressee was asked is missing. Add "asked": "2026-06-10".',
  ],
  ['/responses/0/text', {'/responses/0/text': undefined}, 'A reply needs its words. Add "text": "…".'],
  [
    '/statements/0/speaker',
    {'/statements/0/speaker': {}},
    'Nobody is named who says this. Add "name", "signatory" with the id of one, or "publishersOf" with the id of a source.',
  ],
  [
    '/signatories/1/withdrawn',
    {'/signatories/1/withdrawn': '2026-04-01'},
    'It withdrew before it signed, on 2026-04-02. Write a date after 2026-04-02.',
  ],
  [
    '/letter/summary',
    {'/letter/summary': {ar: 'نص'}},
    'There is no text in en, the language of the document. Add "en": "…".',
  ],
  [
    '/demands/0/history/1/missing',
    {'/demands/0/history/1/missing': undefined},
    'The status is partial, and what was not done is missing. Add "missing": "…".',
  ],
  [
    '/demands/0/history/0/missing',
    {'/demands/0/history/0/missing': 'The rest.'},
    'The status is promised, and "missing" belongs to partial alone. Remove "missing", or write partial.',
  ],
  [
    '/responses/0/brief',
    {'/responses/0/brief': 'Northern Water replied that the dam is safe.'},
    "This cites no source. Cite one of its own entry's sources, as [@id].",
  ],
  [
    '/responses/0/brief',
    {'/responses/0/brief': 'Northern Water replied that the dam is safe [@company-2026-06].'},
    "This cites company-2026-06, which its own entry does not. Cite only sources of the entry's evidence.",
  ],
  [
    '/statements/1/speaker/name',
    {'/statements/1/basis': 'found', '/statements/1/speaker': {publishersOf: 'herald-2026'}},
    'A finding needs the name of the court, regulator or inquiry. Add "name" to the speaker.',
  ],
  [
    '/statements/1/speaker/signatory',
    {'/statements/1/basis': 'found'},
    'A signatory does not find: it says, reports or alleges. ' +
      'Name the court, regulator or inquiry, or write another basis.',
  ],
  [
    '/statements/1/date',
    {'/statements/1/basis': 'found', '/statements/1/date': undefined, '/statements/1/speaker/signatory': undefined},
    'The date of the finding is missing. Add "date": "2026-06-10".',
  ],
  [
    '/approvals/1/revision',
    {'/approvals/1/revision': 4},
    'Revision 4 is approved, and this is revision 3. Write the revision that the signatory was shown, 3 at most.',
  ],
  [
    '/signatories/3/id',
    {
      '/signatories/3': {id: 'publisher', kind: 'organisation', name: 'Another'},
      '/approvals/3': {
        signatory: 'publisher',
        revision: 3,
        date: '2026-06-10',
        outcome: 'agreed',
      },
    },
    'The id publisher means the publisher as such. Choose another id.',
  ],
  [
    '/actions/0/url',
    {'/actions/0/url': 'https://evil-clearwater.example.org/'},
    'This is not on the site of the body that asks (publisher). Write an address that begins with ' +
      '"https://clearwater.example.org/".',
  ],
  [
    '/actions/0/url',
    {
      '/publisher/url': 'https://social.example.org/clearwater',
      '/actions/1': {kind: 'read', by: 'clearwater', label: 'Read', url: 'https://clearwater.example.org/'},
    },
    'This is not on the site of the body that asks (publisher). Write an address that begins with ' +
      '"https://social.example.org/clearwater/", without a query, ";" or encoded slash. If all of social.example.org ' +
      'is the body\'s own, write its "url" without a path: "https://social.example.org/".',
  ],
  [
    '/actions/0/url',
    {
      '/publisher/url': 'https://platform.example/page?org=a',
      '/actions/1': {kind: 'read', by: 'clearwater', label: 'Read', url: 'https://clearwater.example.org/'},
    },
    'This is not on the site of the body that asks (publisher). Write "https://platform.example/page?org=a". If all of ' +
      'platform.example is the body\'s own, write its "url" without a path: "https://platform.example/".',
  ],
  [
    '/actions/0/url',
    {'/actions/0/kind': 'write', '/actions/0/url': 'https://clearwater.example.org/write?to=jane@mail.example'},
    'The address holds an e-mail address, and readers would write to the person who has it. ' +
      'Lead to a page of the body that asks.',
  ],
  [
    '/actions/0/url',
    {'/actions/0/by': 'dr-example'},
    'clearwater.example.org is not known to be the site of dr-example. ' +
      'Write "url": "https://clearwater.example.org/" for that signatory, if that is its site.',
  ],
  [
    '/actions/0/kind',
    {'/actions/0/kind': 'support', '/approvals': []},
    'support asks readers to act for the letter, and its signatories have not all agreed to this account. ' +
      'Use read or follow, or record the approvals.',
  ],
  [
    '/actions/0/kind',
    {'/actions/0/kind': 'write', '/stage': 'ended', '/closing': {date: '2026', note: 'It ended.'}},
    'The campaign is ended, and write asks readers to act. Remove it, or use read or follow.',
  ],
  [
    '/letter/blocks/0',
    {'/letter/blocks/0': '[@'},
    'A citation is not written rightly. Write [@id] or [@id, p. 4], with the id of a source and both brackets.',
  ],
] as const) {
  test(`${pointer}: ${sentences}`, () => {
    const result = readForAuthors(example(changes));
    assert.deepEqual(
      result.ok ? [] : result.problems.map(({message, hint, ...place}) => [place.pointer, `${message} ${hint}`]),
      [[pointer, sentences]],
    );
  });
}

suite('hints', () => {
  test('name bounds and forms as the formats have them', () => {
    for (const [format, words] of [
      ['id', ['lower-case', '64']],
      ['label', ['one line', 'e-mail', '500']],
      ['prose', ['line breaks', '8,000', '50 citations']],
      ['brief', ['one or two sentences', '180', 'citations']],
      ['partial-date', ['2026, 2026-06 or 2026-06-10']],
      ['timestamp', ['UTC', '2026-06-10T09:00:00Z']],
      ['language', ['pt-BR', 'zh-Hant']],
      ['https-url', ['full https address', 'port', 'password']],
      ['web-url', ['https or http', 'port', 'password']],
      ['image-path', ['own folder', '.png, .webp or .avif']],
      ['version', ['0.1.0']],
      ['country', ['ISO 3166', 'GB']],
      ['subject', ['letter', 'demands/publish-audit']],
    ] as const) {
      for (const word of words) assert.ok(FORMAT_HINTS[format].includes(word), `${format}: ${word}`);
    }
  });
});
