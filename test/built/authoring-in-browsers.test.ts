// The package runs where there is no Node: bundled for browsers, it imports nothing and needs no global of Node.
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {test} from 'node:test';
import {createContext, runInContext} from 'node:vm';
import {browserBundle} from '../../packages/internal-scripts/src/build-packages/browser-bundle.mjs';
import {exampleText} from '../support/command-line/example.ts';

test('what a bundler makes for browsers imports nothing, and checks, warns, repairs, compares and reads files', async () => {
  const {code, imports, dynamicImports} = await browserBundle(
    join(import.meta.dirname, '../../packages/authoring/dist/index.js'),
    'authoring',
  );
  assert.deepEqual([...imports, ...dynamicImports], []);
  // The globals that browsers add to the language, as far as they are used.
  const page = createContext({URL, TextDecoder, TextEncoder, structuredClone, text: exampleText});
  runInContext(code, page);
  const found = runInContext(
    `(() => {
      const now = new Date('2026-06-17T00:00:00Z');
      const {campaign, problems, schema} = authoring.examine(new TextEncoder().encode(text), now);
      return JSON.stringify({
        id: campaign.id,
        problems,
        warnings: authoring.warningsOf(campaign, now).length,
        schema: [...authoring.schemaWarnings(schema)].length,
        changes: authoring.compareCampaigns(campaign, {...campaign, assessedBy: 'Another'}, now).map(({pointer}) => pointer),
        fixed: authoring.fixDocument(text.replace('https://letters.', 'HTTPS://letters.')).text === text,
        passages: authoring.passages(campaign).length > 0,
        signatories: authoring.readSignatories(campaign, 'Name;Pays\\nLakes;Kenya').added.map(({entry}) => entry.country),
        sources: authoring.readReferences(campaign, '@misc{a, publisher = {B}}').added.map(({id}) => id),
        letter: authoring.blocksOf('<p>a<ul><li>b').blocks,
        translations: ['csv', 'xliff'].map((format) =>
          authoring.importTranslation(campaign, authoring.exportTranslation(campaign, 'ar', format).text).unchanged > 0),
        edited: authoring.edit(text, [{pointer: '/revision', value: 4}]).text.includes('"revision": 4'),
      });
    })()`,
    page,
  ) as string;
  const {warnings, ...others} = JSON.parse(found) as Record<string, unknown>;
  assert.ok((warnings as number) > 0);
  assert.deepEqual(others, {
    id: 'open-audit',
    problems: [],
    schema: 0,
    changes: ['/revision', '/assessedBy'],
    fixed: true,
    passages: true,
    signatories: ['KE'],
    sources: ['a'],
    letter: ['a', {list: ['b']}],
    translations: [true, true],
    edited: true,
  });
});
