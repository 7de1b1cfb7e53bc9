/** @type {import('./promises.mjs').Promised} */
export default {
  name: 'It works without script',
  clauses: [
    {
      says: 'The static rendering has every fact of the elements.',
      file: 'test/elements/node/light.test.ts',
      test: 'everything that a document says › is in the light rendering: full, en',
      breaks: {
        file: 'packages/elements/src/server/sources.ts',
        find: 'sourceEntry(view, index.sources.get(id)!, true)',
        replace: 'sourceEntry(view, index.sources.get(id)!, false)',
      },
    },
    {
      says: 'The snippet holds the campaign as plain HTML, says of which revision it is, and where the current one is.',
      file: 'test/demo/snippet.test.ts',
      test: 'holds the campaign as plain HTML, of which revision it is, and where the current one is',
      breaks: {
        file: 'packages/elements/src/server/light.ts',
        find: '${first} ${last} ${closing} ${asOf(view)}',
        replace: '${first} ${last} ${closing} ${asOf(view) && nothing}',
      },
    },
    {
      says: 'Where scripts are off, the campaign is there all the same.',
      file: 'test/hosts/loading.test.ts',
      test: 'in chromium › scripts are off (one tag)',
      breaks: {
        file: 'packages/elements/src/server/snippet.ts',
        find: '${inside}</cs-campaign>',
        replace: '${inside && nothing}</cs-campaign>',
      },
    },
  ],
};
