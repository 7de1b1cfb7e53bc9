/** @type {import('./promises.mjs').Promised} */
export default {
  name: 'No status without evidence',
  clauses: [
    {
      says: 'Every entry of a history names at least one source, or the document is refused.',
      file: 'test/demo/failures.test.ts',
      test: 'a document that breaks a rule › with a status without evidence',
      breaks: {
        file: 'packages/campaign/src/reader/table.ts',
        find: '                  min: 1,\n                  max: 50,',
        replace: '                  min: 0,\n                  max: 50,',
      },
    },
    {
      says: 'A demand that is called met on the addressee’s own word alone is refused to its author.',
      file: 'test/campaign/author-rules.test.ts',
      test: 'met › on the addressee’s own word alone is refused',
      breaks: {
        file: 'packages/campaign/src/schema/authors/author-rules.ts',
        find: "if (demand.history[from]!.status !== 'met') continue;",
        replace: "if (demand.history[from]!.status !== 'met' || from >= 0) continue;",
      },
    },
    {
      says: 'A brief has at most 180 characters in every language.',
      file: 'test/campaign/briefs.test.ts',
      test: 'a brief › is as short in every language',
      breaks: {
        file: 'packages/campaign/src/formats.ts',
        find: 'countVisible(value) <= MAX_BRIEF',
        replace: 'countVisible(value) <= 2 * MAX_BRIEF',
      },
    },
    {
      says: 'A brief cites a source of its own entry, and no other.',
      file: 'test/campaign/briefs.test.ts',
      test: 'a brief › at /responses/0/brief cites a source of its own entry, and no other',
      breaks: {
        file: 'packages/campaign/src/reader/rules.ts',
        find: 'if (!own.has(source)) report',
        replace: 'if (own.size === 0) report',
      },
    },
    {
      says: 'A brief has words beside its citations.',
      file: 'test/campaign/briefs.test.ts',
      test: 'a brief › has words beside its citations, and no blank letters in the place of words',
      breaks: {
        file: 'packages/campaign/src/formats.ts',
        find: 'isProse(value) && isVisible(withoutCitations(value))',
        replace: 'isProse(value)',
      },
    },
    {
      says: 'A status of partial says what is missing.',
      file: 'test/campaign/briefs.test.ts',
      test: 'what is missing › is said of what was done in part',
      breaks: {
        file: 'packages/campaign/src/reader/rules.ts',
        find: "if (status === 'partial' && missing === undefined)",
        replace: "if (status === 'partial' && missing === '')",
      },
    },
    {
      says: 'A finding names its court, regulator or inquiry.',
      file: 'test/campaign/briefs.test.ts',
      test: 'a finding names its court, regulator or inquiry, and its date',
      breaks: {
        file: 'packages/campaign/src/reader/rules.ts',
        find: "if (basis === 'found' && !speaker.name)",
        replace: "if (basis === 'found' && !speaker.name && !speaker.publishersOf)",
      },
    },
    {
      says: 'A finding is none of a signatory.',
      file: 'test/campaign/briefs.test.ts',
      test: 'a finding is none of a signatory',
      breaks: {
        file: 'packages/campaign/src/reader/rules.ts',
        find: "if (basis === 'found' && speaker.signatory)",
        replace: "if (basis === 'found' && speaker.signatory && !speaker.name)",
      },
    },
    {
      says: 'A status is the newest entry of its dated history.',
      file: 'test/elements/demand-checklist.browser.ts',
      test: 'the status of a demand › is that of the last entry, since the first of those that repeat it',
      breaks: {
        file: 'packages/campaign/src/standing.ts',
        find: 'const latest = history.at(-1)!;',
        replace: 'const latest = history.at(0)!;',
      },
    },
    {
      says: 'Every status leads to what shows it.',
      file: 'test/elements/demand-checklist.browser.ts',
      test: 'the status of a demand › has footnote marks for what shows it',
      breaks: {
        file: 'packages/elements/src/sections/history.ts',
        find: 'prose(view, entry.note, entry.evidence)',
        replace: 'prose(view, entry.note)',
      },
    },
    {
      says: 'The status with its date, its marks and the newest reply cannot be left out.',
      file: 'test/elements/demand-checklist.browser.ts',
      test: 'the history of a demand › can be left out, but never the status with its date, the marks and the newest reply',
      breaks: {
        file: 'packages/elements/src/sections/demands.ts',
        find: '${replies(view, responses, options.demand)}',
        replace: '${options.withoutHistory ? nothing : replies(view, responses, options.demand)}',
      },
    },
    {
      says: 'The words are defined in the element.',
      file: 'test/elements/demand-checklist.browser.ts',
      test: 'the words › are defined in the element, all of them',
      breaks: {
        file: 'packages/elements/src/sections/demands.ts',
        find: 'definitions(view, STATUSES, ',
        replace: 'definitions(view, STATUSES.slice(1), ',
      },
    },
    {
      says: 'A mark leads to the sources of its own document, also where another one on the page has its id.',
      file: 'test/elements/footnotes.browser.ts',
      test: 'two documents with one id › from two addresses: marks lead to their own list, which names their own places',
      breaks: {
        file: 'packages/elements/src/loading/document-key.ts',
        find: 'key = `${campaign.id} ${url === undefined ? JSON.stringify(campaign) : addressOf(url)}`;',
        replace: "key = `${campaign.id} ${url === undefined ? '' : addressOf('')}`;",
      },
    },
    {
      says: 'So it does where its own document is pinned, and another one comes from the same address.',
      file: 'test/elements/footnotes.browser.ts',
      test: 'two documents with one id › are told apart where one is pinned, though they come from one address',
      breaks: {
        file: 'packages/elements/src/loading/fetch-document.ts',
        find: 'const name = options.integrity ?',
        replace: 'const name = options.integrity && !url ?',
      },
    },
    {
      says: 'So it does in plain HTML.',
      file: 'test/render/light.test.ts',
      test: 'footnotes › never share an id: two campaigns, one in two languages, one of two addresses or none',
      breaks: {
        file: 'packages/render/src/light/light.ts',
        find: 'fingerprint(src ?? JSON.stringify(campaign))',
        replace: "fingerprint(src ? '' : '')",
      },
    },
  ],
};
