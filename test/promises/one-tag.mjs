/** @type {import('./promises.mjs').Promised} */
export default {
  name: 'One tag',
  clauses: [
    {
      says: 'A script and an element with a `src` are enough.',
      file: 'test/demo/requests.test.ts',
      test: 'the snippet › needs no fallback: a script and an element with a src are enough',
      breaks: {
        file: 'packages/elements/src/campaign/campaign.ts',
        find: "this.layout = 'overview';",
        replace: "this.layout = 'none';",
      },
    },
  ],
};
