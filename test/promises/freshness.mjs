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
      says: 'The snippet names its script by exact version and by its hash.',
      file: 'test/demo/snippet.test.ts',
      test: 'names its script by exact version and by its hash',
      breaks: {
        file: 'packages/render/src/snippets/render-snippet.ts',
        find: 'integrity=${integrity ?? nothing}',
        replace: 'integrity=${integrity ? nothing : nothing}',
      },
    },
    {
      says: 'What that script loads has a hash, too: code with other bytes never runs.',
      file: 'test/hosts/keep.test.ts',
      test: 'in chromium › what is pressed before the code is there › leads where it leads without script if the code was tampered with, and the next press asks again',
      breaks: {
        file: 'packages/embed/src/keep.ts',
        find: 'integrity: INTEGRITY',
        replace: "integrity: INTEGRITY && ''",
      },
    },
    {
      says: 'A part of the code that has other bytes is never run, and what is on screen stays.',
      file: 'test/hosts/pinned-parts.test.ts',
      test: 'in chromium › a record that is tampered leaves the link, says so once for each gesture, and may come later',
      breaks: {
        file: 'packages/embed/src/pinned-script.ts',
        find: '    integrity,\n',
        replace: "    integrity: integrity && '',\n",
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
        file: 'packages/elements/src/sections/account.ts',
        find: 'daysSinceCheck(campaign, Date.now()) > STALE_AFTER_DAYS',
        replace: 'daysSinceCheck(campaign, Date.now()) > 2 * STALE_AFTER_DAYS',
      },
    },
    {
      says: 'A refresh takes a newer revision of the same campaign, and nothing else.',
      file: 'test/elements/refresh.browser.ts',
      test: 'refresh › takes nothing else: not what is older or equal, of another campaign, invalid or not there',
      breaks: {
        file: 'packages/campaign/src/succession.ts',
        find: "if (id !== present.id) return 'other';",
        replace: "if (id === '') return 'other';",
      },
    },
    {
      says: 'Nor does it take one of the future, after which every honest correction would be older.',
      file: 'test/elements/refresh.browser.ts',
      test: 'refresh › takes nothing else: not what is older or equal, of another campaign, invalid or not there',
      breaks: {
        file: 'packages/campaign/src/succession.ts',
        find: "return 'ahead';",
        replace: 'return undefined;',
      },
    },
    {
      says: 'Nor one that would use up the numbers of revisions.',
      file: 'test/elements/refresh.browser.ts',
      test: 'refresh › takes nothing else: not what is older or equal, of another campaign, invalid or not there',
      breaks: {
        file: 'packages/campaign/src/succession.ts',
        find: 'export const MAX_STEP = 1000;',
        replace: 'export const MAX_STEP = Infinity;',
      },
    },
    {
      says: 'A reader’s wrong clock hides no letter, and what is dated ahead stops no correction.',
      file: 'test/elements/refresh.browser.ts',
      test: 'refresh › hides no letter whose date is ahead of the reader’s clock, and takes its correction',
      breaks: {
        file: 'packages/campaign/src/succession.ts',
        find: 'updated < present.updated && !isAhead(present.updated, now)',
        replace: 'updated < present.updated',
      },
    },
    {
      says: 'Authors are told of every date that says what has happened and lies in the future.',
      file: 'test/campaign/future.test.ts',
      test: 'what lies in the future is told by name, with what to write › /letter/sent',
      breaks: {
        file: 'packages/campaign/src/schema/future.ts',
        find: 'Date.parse(date) <= now + FIRST_ON_EARTH',
        replace: 'Date.parse(date) <= now + 1e4 * FIRST_ON_EARTH',
      },
    },
    {
      says: 'A copy on a partner’s own site moves only forward, too, and has a way back from what should never have been.',
      file: 'test/cli/vendor.test.ts',
      test: '--accept-older › is the way back from a revision that should never have been',
      breaks: {
        file: 'packages/cli/src/self-hosted/follows.ts',
        find: 'if (acceptsOlder &&',
        replace: 'if (!acceptsOlder &&',
      },
    },
    {
      says: 'A document is shown with an `integrity` only where its hash is checked: a value that is no hash lets nothing pass.',
      file: 'test/elements/protecting.browser.ts',
      test: 'integrity › that is the dots of a guide requests and shows nothing',
      breaks: {
        file: 'packages/elements/src/loading/campaign-source.ts',
        find: 'return isIntegrity(integrity) ? undefined : UNPINNED;',
        replace: 'return isIntegrity(integrity) || integrity ? undefined : UNPINNED;',
      },
    },
    {
      says: 'Nor where the document comes from somewhere else than its `src`.',
      file: 'test/elements/protecting.browser.ts',
      test: 'integrity › protects nothing that comes from a cs-campaign around it, so nothing is shown',
      breaks: {
        file: 'packages/elements/src/loading/campaign-source.ts',
        find: 'if (src == null || (campaign',
        replace: 'if ((campaign',
      },
    },
    {
      says: 'What we render names no script by a hash that browsers would ignore.',
      file: 'test/render/snippet.test.ts',
      test: 'values of attributes that protect, and would protect nothing, are refused',
      breaks: {
        file: 'packages/render/src/protective-attributes.ts',
        find: 'if (integrity !== undefined && !isIntegrity(integrity))',
        replace: 'if (integrity === null && !isIntegrity(integrity))',
      },
    },
    {
      says: 'Static HTML of a newer revision stays where only an older document is published.',
      file: 'test/hosts/keep-record.test.ts',
      test: 'in chromium › a long record › stays where only an older revision is published',
      breaks: {
        file: 'packages/elements/src/base/takeover.ts',
        find: 'if (holdsNewer(this.#host, campaign)) return true;',
        replace: 'if (holdsNewer(this.#host, campaign)) return false;',
      },
    },
    {
      says: 'A long record as static HTML stays while it is current, and gives way to a newer revision.',
      file: 'test/hosts/keep-record.test.ts',
      test: 'in chromium › a long record › stays while it is current, and the page hears that the campaign is there',
      breaks: {
        file: 'packages/elements/src/base/takeover.ts',
        find: 'if (holdsRecord(this.#host) && isLong(campaign) && this.#isUnused(campaign)) return true;',
        replace: 'if (holdsRecord(this.#host) && isLong(campaign) && this.#isUnused(campaign)) return false;',
      },
    },
    {
      says: 'What a reader has opened stays open, at what it was opened for, when a newer revision comes.',
      file: 'test/elements/refresh-keeps.browser.ts',
      test: 'a refresh › keeps an open history, and the focus on it, with its demand: one more comes before it',
      breaks: {
        file: 'packages/elements/src/sections/live-surface.ts',
        find: 'repeat(members, key, draw)',
        replace: 'repeat(members, (member, at) => [key(member), at][1], draw)',
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
        file: 'packages/render/src/publication/publication.ts',
        find: '[revisionFile(campaign.revision), () => document]',
        replace: '[revisionFile(0), () => document]',
      },
    },
    {
      says: 'A revision that was published never changes.',
      file: 'test/cli/publish.test.ts',
      test: 'the next revision › is refused with other bytes under the same number, and nothing is written',
      breaks: {
        file: 'packages/authoring/src/publish/succession.ts',
        find: 'kept && !isSame(kept, bytes)',
        replace: 'kept && bytes.length < 1 && !isSame(kept, bytes)',
      },
    },
  ],
};
