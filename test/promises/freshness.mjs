/** @type {import('./promises.mjs').Promised} */
export default {
  name: 'Code is pinned, content is fresh',
  clauses: [
    {
      says: 'A file that is served can be compared with its release, to the last byte.',
      file: 'test/cli/verify.test.ts',
      test: 'a file that is none › one other byte, called countersign.js',
      breaks: {
        file: 'packages/cli/src/commands/verify.ts',
        find: 'each.integrity === integrity',
        replace: 'each.bytes === bytes.length',
      },
    },
    {
      says: 'The snippet names the code by exact version and by its hash.',
      file: 'test/demo/snippet.test.ts',
      test: 'names the code by exact version and by its hash',
      breaks: {
        file: 'packages/elements/src/server/snippet.ts',
        find: 'integrity=${integrity ?? nothing}',
        replace: 'integrity=${integrity ? nothing : nothing}',
      },
    },
    {
      says: 'A document says when it was updated and when it was checked.',
      file: 'test/elements/closing-line.browser.ts',
      test: 'the closing line › says when the document was updated and checked',
      breaks: {
        file: 'packages/campaign/src/freshness.ts',
        find: 'return checked ?? updated.slice(0, 10);',
        replace: 'return checked ? updated.slice(0, 10) : updated.slice(0, 10);',
      },
    },
    {
      says: 'After 180 days without a check it says so.',
      file: 'test/elements/closing-line.browser.ts',
      test: 'the closing line › says that nobody has checked it for 180 days',
      breaks: {
        file: 'packages/elements/src/render/closing-line.ts',
        find: 'daysSinceCheck(campaign, Date.now()) > STALE_AFTER_DAYS',
        replace: 'daysSinceCheck(campaign, Date.now()) > 2 * STALE_AFTER_DAYS',
      },
    },
    {
      says: 'A refresh takes a newer revision of the same campaign, and nothing else.',
      file: 'test/elements/refresh.browser.ts',
      test: 'refresh › takes nothing else: not what is older or equal, of another campaign, invalid or not there',
      breaks: {
        file: 'packages/elements/src/loading/documents.ts',
        find: 'return id === delivery.campaign.id &&',
        replace: "return id !== '' &&",
      },
    },
    {
      says: 'What a reader has opened stays open, at what it was opened for, when a newer revision comes.',
      file: 'test/elements/refresh-keeps.browser.ts',
      test: 'a refresh › keeps an open history, and the focus on it, with its demand: one more comes before it',
      breaks: {
        file: 'packages/elements/src/demand-checklist/demand-checklist.ts',
        find: '({id}) => id,',
        replace: '(_, at) => at,',
      },
    },
    {
      says: 'What was published since is on a page five minutes later.',
      file: 'test/cdn/visits.test.ts',
      test: 'a second visit › after five minutes shows what was published since',
      breaks: {
        file: 'docs/cdn/letters.conf',
        find: 'default                               "public, max-age=300";',
        replace: 'default                               "public, max-age=86400";',
      },
    },
    {
      says: 'Each revision stays under its number.',
      file: 'test/cli/publish.test.ts',
      test: 'the next revision › takes the place of the last, which stays under its number',
      breaks: {
        file: 'packages/cli/src/commands/publish.ts',
        find: '[keptAs(campaign.revision), bytes]',
        replace: '[keptAs(0), bytes]',
      },
    },
    {
      says: 'A revision that was published never changes.',
      file: 'test/cli/publish.test.ts',
      test: 'the next revision › is refused with other bytes under the same number, and nothing is written',
      breaks: {
        file: 'packages/cli/src/publish/succession.ts',
        find: 'Buffer.compare(kept, bytes) !== 0',
        replace: 'Buffer.compare(kept, bytes) > 1',
      },
    },
  ],
};
