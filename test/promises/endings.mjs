/** @type {import('./promises.mjs').Promised} */
export default {
  name: 'It ends well',
  clauses: [
    {
      says: 'An overview opens with how the campaign ended.',
      file: 'test/stories/overview.browser.ts',
      test: 'cs-overview, to assistive technology › opens with how a campaign ended',
      breaks: {
        file: 'packages/elements/src/sections/overview.ts',
        find: '{...options, isAlone: true}',
        replace: '{...options, isAlone: false}',
      },
    },
    {
      says: 'An overview of a retracted campaign opens with the retraction, and only the partner’s words follow it.',
      file: 'test/stories/overview.browser.ts',
      test: 'cs-overview, to assistive technology › opens with the retraction, and has only the partner’s own words after it',
      breaks: {
        file: 'packages/elements/src/overview/overview.ts',
        find: 'this.view !== undefined && !this.#isRetracted',
        replace: 'this.view !== undefined',
      },
    },
    {
      says: 'An ended campaign stays as a record, and says how it ended.',
      file: 'test/elements/closing-line.browser.ts',
      test: 'a campaign that has ended › is a record: a cs-source-list shows all of it and how it ended',
      breaks: {
        file: 'packages/elements/src/base/campaign-element.ts',
        find: "view.campaign.stage === 'retracted'",
        replace: "view.campaign.stage !== 'open'",
      },
    },
    {
      says: 'A retracted one shows only its note.',
      file: 'test/elements/closing-line.browser.ts',
      test: 'a campaign that was retracted › shows only its note in a cs-source-list',
      breaks: {
        file: 'packages/elements/src/base/campaign-element.ts',
        find: "const isRetracted = view.campaign.stage === 'retracted';",
        replace: "const isRetracted = view.campaign.stage === 'retracted' && this.nested;",
      },
    },
    {
      says: 'Code never comes from a campaign’s domain.',
      file: 'test/demo/snippet.test.ts',
      test: 'keeps code and campaign on different hosts: code never comes from a campaign’s domain',
      breaks: {
        file: 'packages/internal-scripts/src/build-packages/write-snippet.mjs',
        find: "script: cdnAddress(version, 'keep.js')",
        replace: 'script: new URL(`keep-${version}.js`, campaign.url).href',
      },
    },
    {
      says: 'An embed of a document that is not there any more shows its fallback.',
      file: 'test/hosts/loading.test.ts',
      test: 'in chromium › the document is not there (one tag)',
      breaks: {
        file: 'packages/elements/src/campaign/campaign.ts',
        find: 'return html`<slot></slot>${this.#renderFirst()}`;',
        replace: 'return html`${this.#renderFirst()}`;',
      },
    },
    {
      says: 'A copy on a partner’s own site is not taken over by another campaign’s document.',
      file: 'test/cli/vendor.test.ts',
      test: 'run again with the folder alone › it leaves the copy as it is for another campaign’s document',
      breaks: {
        file: 'packages/cli/src/self-hosted/follows.ts',
        find: 'if (refusal === undefined ||',
        replace: 'if (refusal === undefined || next.campaign.id !== earlier.id ||',
      },
    },
    {
      says: 'The corrections of a retracted campaign are not shown either.',
      file: 'test/stories/states.browser.ts',
      test: 'a campaign that is over › leaves its note alone when it was retracted: cs-campaign',
      breaks: {
        file: 'packages/elements/src/sections/closing-line.ts',
        find: "campaign.stage === 'retracted' ? nothing : getRecordTools()",
        replace: 'getRecordTools()',
      },
    },
    {
      says: 'The page of a retracted campaign says nothing of its letter, to people or to programs.',
      file: 'test/render/page.test.ts',
      test: 'a retracted campaign › says nothing else of its letter, neither to people nor to programs',
      breaks: {
        file: 'packages/render/src/page/json-ld.ts',
        find: "stage === 'retracted' ? retracted(",
        replace: "stage === 'ended' ? retracted(",
      },
    },
    {
      says: 'A frame calls a retracted campaign nothing but that.',
      file: 'test/render/frame.test.ts',
      test: 'a retracted campaign is called nothing but that',
      breaks: {
        file: 'packages/render/src/frame/frame-names.ts',
        find: "  if (stage === 'retracted') return {view, title: sentence, language: view.language, sentence};\n",
        replace: '',
      },
    },
    {
      says: 'The pages of a retracted campaign say so in every language in which it once was.',
      file: 'test/cli/publish.test.ts',
      test: 'the next revision › a retraction that drops a language shows its note on the pages in that language too',
      breaks: {
        file: 'packages/render/src/publication/page-languages.ts',
        find: 'isRetracted ? droppedLanguages(',
        replace: 'isRetracted && !earlier ? droppedLanguages(',
      },
    },
  ],
};
