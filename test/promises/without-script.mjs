/** @type {import('./promises.mjs').Promised} */
export default {
  name: 'It works without script',
  clauses: [
    {
      says: 'The static rendering has every fact of the elements.',
      file: 'test/render/any-document.test.ts',
      test: 'the full document › is shown whole in plain HTML: en',
      breaks: {
        file: 'packages/render/src/light/sources.ts',
        find: 'content: sourceEntry(view, source, true)',
        replace: 'content: sourceEntry(view, source, false)',
      },
    },
    {
      says: 'The snippet holds the campaign as plain HTML, says of which revision it is, and where the current one is.',
      file: 'test/demo/snippet.test.ts',
      test: 'holds the campaign as plain HTML, of which revision it is, and where the current one is',
      breaks: {
        file: 'packages/render/src/light/light.ts',
        find: '    ${asOf(view)}\n',
        replace: '    ${asOf(view) && []}\n',
      },
    },
    {
      says: 'Where scripts are off, the campaign is there all the same.',
      file: 'test/hosts/loading.test.ts',
      test: 'in chromium › scripts are off (one tag)',
      breaks: {
        file: 'packages/render/src/snippets/render-snippet.ts',
        find: '[inline ? code : nothing, content, ownWordsContent(view, options)]',
        replace: '[inline ? code : nothing, content && nothing, ownWordsContent(view, options)]',
      },
    },
    {
      says: 'Editors keep the whole of what is pasted, or a link to the campaign. They never leave half of a status.',
      file: 'test/editors/matrix.test.ts',
      test: 'every way leaves something whole › through TipTap',
      breaks: {
        file: 'packages/render/src/html/static-html.ts',
        find: 'hasFlatLists ? flatLists(rendered) : rendered;',
        replace: 'hasFlatLists ? flatLists("") + rendered : rendered;',
      },
    },
    {
      says: 'The campaign’s own page says everything that its document says.',
      file: 'test/render/any-document.test.ts',
      test: 'the full document › is shown whole on its page: en',
      breaks: {
        file: 'packages/render/src/page/page.ts',
        find: "{lang: wanted, layout: 'full'",
        replace: "{lang: wanted, layout: 'overview'",
      },
    },
    {
      says: 'What a server rendered is replaced by the same: nothing flashes, moves or stands there twice.',
      file: 'test/hosts/prerendered.test.ts',
      test: 'in pixels › a page is the same before and after, with a disclosure that was opened (en)',
      breaks: {
        file: 'packages/elements/src/base/takeover.ts',
        find: 'while (replaced.nextSibling) replaced.nextSibling.remove();',
        replace: '',
      },
    },
    {
      says: 'In a frame it stands there, too, where no script runs.',
      file: 'test/hosts/frame.test.ts',
      test: 'in chromium › where no script runs, the campaign stands there as plain HTML',
      breaks: {
        file: 'packages/render/src/frame/frame.ts',
        find: "lightTemplate(campaign, {lang: lang ?? '', src})",
        replace: "lightTemplate(campaign, {lang: lang ?? '', src, part: 'source-list'})",
      },
    },
    {
      says: 'The partner’s words are read without script where they were rendered.',
      file: 'test/cli/render.test.ts',
      test: '--partner has the words of a file in it as they are, to be read without script',
      breaks: {
        file: 'packages/cli/src/commands/render.ts',
        find: "words.replace(/^\\uFEFF/, '').trim()",
        replace: "''",
      },
    },
  ],
};
