/** @type {import('./promises.mjs').Promised} */
export default {
  name: 'Fair',
  clauses: [
    {
      says: 'Before the first status of an overview stand its judges, its approvals and its last check.',
      file: 'test/stories/overview.browser.ts',
      test: 'cs-overview, to assistive technology › says who judged, who approved and when it was checked before the first status',
      breaks: {
        file: 'packages/elements/src/sections/overview.ts',
        find: 'html`${accountLine(view)} ${isWhole',
        replace: 'html`${accountLine(view) && nothing} ${isWhole',
      },
    },
    {
      says: 'With each status of an overview stand its date, its source and what is missing.',
      file: 'test/stories/overview.browser.ts',
      test: 'cs-overview, to assistive technology › says with each status since when, on whose word and what is missing',
      breaks: {
        file: 'packages/elements/src/sections/overview.ts',
        find: '${missing(view, latest)} ${due(view, latest)}',
        replace: '${missing(view, latest) && nothing} ${due(view, latest)}',
      },
    },
    {
      says: 'A share picture has each status with all that belongs to it, or no status.',
      file: 'test/built/share-picture.test.ts',
      test: 'the picture of a campaign: example › says a status with all that travels with it, or no status',
      breaks: {
        file: 'packages/render/src/picture/content.ts',
        find: '...(missing ? [own',
        replace: '...(missing && runsOn ? [own',
      },
    },
    {
      says: 'One demand alone stands below its letter and who judged it.',
      file: 'test/elements/demand-alone.browser.ts',
      test: 'one demand alone › has its title as the heading, then the letter, who judged, and its status',
      breaks: {
        file: 'packages/elements/src/sections/demands.ts',
        find: '${letterLine(view)} ${accountLine(view)}',
        replace: '${letterLine(view)} ${accountLine(view) && nothing}',
      },
    },
    {
      says: 'An element of one demand shows nothing of another, also where the document has no such demand.',
      file: 'test/elements/demand-alone.browser.ts',
      test: 'an id that the campaign lacks › leaves the fallback: "nobody"',
      breaks: {
        file: 'packages/elements/src/demand-checklist/demand-checklist.ts',
        find: 'return this.#lacksDemand ? NOT_LISTED : super.delivery;',
        replace: 'return super.delivery;',
      },
    },
    {
      says: 'The page of a demand that the document drops shows no status any more.',
      file: 'test/render/publication.test.ts',
      test: 'the files of a campaign’s folder › say in the page of a demand that the document no longer has that it is not listed, in each language',
      breaks: {
        file: 'packages/render/src/publication/demands.ts',
        find: 'return [...new Set(written)].filter(',
        replace: 'return [...new Set(written)].slice(1).filter(',
      },
    },
    {
      says: 'An overview gives the newest words of each addressee, and its silence.',
      file: 'test/stories/overview.browser.ts',
      test: 'cs-overview, to assistive technology › gives the newest words of each addressee, and says who is silent',
      breaks: {
        file: 'packages/elements/src/sections/overview.ts',
        find: 'latestResponses(campaign).map(',
        replace: 'latestResponses(campaign).slice(1).map(',
      },
    },
    {
      says: 'The title of an entry of a feed says no status.',
      file: 'test/render/feeds.test.ts',
      test: 'a feed › has titles that say no status, in any language',
      breaks: {
        file: 'packages/render/src/feeds/titles.ts',
        find: 'title: isolated(view, event.demand.title), date',
        replace: 'title: view.words.status[event.entry.status](), date',
      },
    },
    {
      says: 'In an entry of a feed the judges, approvals and last check stand before the status.',
      file: 'test/render/feeds.test.ts',
      test: 'with a status travels, in an entry alone, › all that has to: en',
      breaks: {
        file: 'packages/render/src/feeds/feed-entries.ts',
        find: '${account} ${eventContent(marked, event)}',
        replace: '${eventContent(marked, event)} ${account}',
      },
    },
    {
      says: 'Every element ends with its publisher.',
      file: 'test/elements/closing-line.browser.ts',
      test: 'the closing line › ends a cs-letter-card, and cannot be left out',
      breaks: {
        file: 'packages/elements/src/base/campaign-element.ts',
        find: 'if (!this.hasClosing) return nothing;',
        replace: 'if (!this.hasClosing || this.withoutHeading) return nothing;',
      },
    },
    {
      says: 'A signatory that did not answer has not approved the account.',
      file: 'test/campaign/approvals.test.ts',
      test: 'an account is agreed › not if one said nothing or objects',
      breaks: {
        file: 'packages/campaign/src/approvals.ts',
        find: ': signed !== undefined && compareDates(signed, last) > 0;',
        replace: ': signed === undefined || compareDates(signed, last) !== 0;',
      },
    },
    {
      says: 'Approvals are counted by the newest answer of each signatory.',
      file: 'test/campaign/approvals.test.ts',
      test: 'approvals are counted › once for each signatory, by its newest answer',
      breaks: {
        file: 'packages/campaign/src/approvals.ts',
        find: 'campaign.approvals.filter(',
        replace: 'campaign.approvals.toReversed().filter(',
      },
    },
    {
      says: 'Nobody approves a revision that is yet to come.',
      file: 'test/campaign/briefs.test.ts',
      test: 'nobody approves a revision that is yet to come',
      breaks: {
        file: 'packages/campaign/src/reader/rules.ts',
        find: 'if (revision > campaign.revision) {',
        replace: 'if (revision > campaign.revision + 1) {',
      },
    },
    {
      says: 'A call to action leads to the site of the body that asks, and to no look-alike.',
      file: 'test/campaign/briefs.test.ts',
      test: 'an action › is not on evil-clearwater.example.org',
      breaks: {
        file: 'packages/campaign/src/reader/sites.ts',
        find: 'address.host.endsWith(`.${nameOf(site)}`)',
        replace: 'address.host.endsWith(nameOf(site))',
      },
    },
    {
      says: 'A call to action of a body that shares its host with others leads below the body’s own path.',
      file: 'test/campaign/briefs.test.ts',
      test: 'an action › is below the path of a body that shares its host with others',
      breaks: {
        file: 'packages/campaign/src/reader/sites.ts',
        find: 'return /^(?:\\/|$)/.test(below) &&',
        replace: 'return',
      },
    },
    {
      says: 'A call to act for the letter needs the agreement of its signatories.',
      file: 'test/campaign/briefs.test.ts',
      test: 'an action › that asks to sign-on needs the agreement of all, and an open campaign',
      breaks: {
        file: 'packages/campaign/src/reader/rules.ts',
        find: '!isAgreed(campaign)',
        replace: '!isAgreed(campaign) && at > 2',
      },
    },
    {
      says: 'An objection takes back what a signatory agreed to before.',
      file: 'test/campaign/approvals.test.ts',
      test: 'an account is agreed › not if one said nothing or objects',
      breaks: {
        file: 'packages/campaign/src/approvals.ts',
        find: "answer ? answer.outcome === 'agreed'",
        replace: 'answer ? answer.revision > 0',
      },
    },
    {
      says: 'A brief whose entry changed is shown to its author again.',
      file: 'test/authoring/briefs.test.ts',
      test: 'a brief is stale › in every language, if its entry changed and it did not',
      breaks: {
        file: 'packages/authoring/src/compare/stale-briefs.ts',
        find: 'if (changed.length === 0 && isBriefKept) continue;',
        replace: 'if (isBriefKept) continue;',
      },
    },
    {
      says: 'The addressee’s replies stand in the open beside the demand, the newest first.',
      file: 'test/elements/responses.browser.ts',
      test: 'what addressees say › stands in the open beside the demand: all of it, the newest first',
      breaks: {
        file: 'packages/elements/src/sections/demands.ts',
        find: 'html`<div part="response">${responseEntry(view, response, {beside})}</div>`',
        replace: 'html`<details part="response">${responseEntry(view, response, {beside})}</details>`',
      },
    },
    {
      says: 'A later silence never hides what an addressee said.',
      file: 'test/elements/overview-replies.browser.ts',
      test: 'the newest reply of each addressee › is not hidden by a later silence, which stands beside it',
      breaks: {
        file: 'packages/campaign/src/responses.ts',
        find: "response.kind === 'no-reply' ? silent : said",
        replace: "response.kind === 'no-reply' ? said : silent",
      },
    },
    {
      says: 'Counts name every status that there is, never a score.',
      file: 'test/elements/demand-checklist.browser.ts',
      test: 'the counts › name every status that there is, in one order, and never a score',
      breaks: {
        file: 'packages/campaign/src/standing.ts',
        find: '({count}) => count > 0,',
        replace: "({status, count}) => count > 0 && status !== 'unmet',",
      },
    },
    {
      says: 'A correction shows what was and what is.',
      file: 'test/elements/closing-line.browser.ts',
      test: 'corrections › are behind a disclosure: when, what was, what is, and why',
      breaks: {
        file: 'packages/elements/src/sections/corrections.ts',
        find: '<del>${prose(view, was)}</del>',
        replace: '<del>${prose(view, was && now)}</del>',
      },
    },
    {
      says: 'No value that was published changes without a correction, but the few that are named with their reasons.',
      file: 'test/authoring/compare.test.ts',
      test: 'no value of the format is forgotten: each that changes is found, or is of the few that may',
      breaks: {
        file: 'packages/authoring/src/compare/harmless.ts',
        find: '[/^\\/withheld$/, ',
        replace: '[/^\\/(withheld|assessedBy)$/, ',
      },
    },
    {
      says: 'The same signatory is not counted twice.',
      file: 'test/campaign/author-rules.test.ts',
      test: 'the same signatory twice › is found by name, without case, accents, punctuation and legal form',
      breaks: {
        file: 'packages/campaign/src/schema/authors/duplicates.ts',
        find: 'const names = comparableNames(name)',
        replace: 'const names = [String(name)]',
      },
    },
    {
      says: 'What was published is not changed without a correction.',
      file: 'test/cli/publish.test.ts',
      test: 'the next revision › is refused that changed a past entry without a correction, and nothing is written',
      breaks: {
        file: 'packages/authoring/src/publish/succession.ts',
        find: 'compareCampaigns(now, campaign, today)',
        replace: 'compareCampaigns(now, campaign, today).slice(9)',
      },
    },
  ],
};
