// Authors are told the same wherever they ask: by the commands in Node, by a page in their browser.
import '../../support/quiet.ts';
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import * as authoring from '@countersign/authoring';
import type {Campaign} from '@countersign/campaign';
import {browserBundle} from '../../../packages/internal-scripts/src/build-packages/browser-bundle.mjs';
import {root} from '../../../packages/internal-scripts/src/process.mjs';
import {inEveryEngine} from '../../support/browsers/engines.ts';
import {exampleText} from '../../support/command-line/example.ts';
import {startAnswering, type AnsweringServer} from '../../support/servers/answering-server.ts';

type Authoring = typeof authoring;

const real = readFileSync(join(root, 'packages/microsoft-azure-review/campaign.json'), 'utf8');

/** Documents and the next revision of each. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  example: exampleText,
  'first campaign': real,
  'with many mistakes': exampleText
    .replace('"GB"', '"Germany"')
    .replace('"2026-04-02"', '"31/12/2025"')
    .replace('https://rivers', 'HTTP://rivers')
    .replace('"promised"', '"done"')
    .replace('A summary was published', '<b>A summary&nbsp;was</b> published \u200b'),
  'no JSON': `${exampleText.slice(0, 900)}“`,
};

const TABLE =
  'Name;Land;Website\r\nAda Trust;Deutschland;ada.example.org\r\nRiver Union;IE;https://rivers.example.org/\r\n';
const BIBTEX =
  '@article{a, title = {Caf\\\'e {\\"u}ber}, author = {B. Writer}, date = {2026-03-11}, url = {https://a.example.com/x}}';
const WORD =
  '<p class=MsoNormal>We write.</p><h2>What we ask</h2><ol><li>Publish it.</li><li>Repair it.</li></ol><!-- x -->';

/** Everything that the package answers about a document. Runs in Node and, as its own text, in pages. */
function answersOf(
  {
    approvalRequests,
    blocksOf,
    blocksOfHtml,
    compareCampaigns,
    edit,
    examine,
    exportTranslation,
    fixDocument,
    importTranslation,
    inEnglish,
    passages,
    readReferences,
    readSignatories,
    recordApproval,
    revisionChanges,
    schemaWarnings,
    staleBriefs,
    warningsOf,
  }: Authoring,
  text: string,
  [table, bibtex, word]: readonly string[],
): Record<string, string> {
  const now = new Date('2026-09-01T00:00:00Z');
  const {campaign, problems, schema, place} = examine(new TextEncoder().encode(text), now);
  const plain = (value: unknown) => JSON.stringify(value);
  const answers: Record<string, string> = {
    problems: plain(problems),
    fixed: plain(fixDocument(text)),
    edited: plain(
      edit(text, [
        {pointer: '/signatories/-', value: {id: 'new', kind: 'organisation', name: 'Ünited'}},
        {pointer: '/revision', value: 9},
      ]),
    ),
    blocks: plain([blocksOf(word!), blocksOfHtml(word!)]),
  };
  if (!campaign) return answers;
  const {language} = campaign;
  const json = JSON.parse(text) as Campaign;
  const next = JSON.parse(
    JSON.stringify(campaign)
      .replace(/20(\d\d)-0([4-9])-/g, '20$1-0$2-')
      .replaceAll('Publish', 'Print'),
  ) as Campaign;
  next.revision += 1;
  next.signatories.reverse();
  next.stage = 'ended';
  next.closing = {date: '2026-06-20', note: 'It ended.'};
  const changes = revisionChanges(campaign, next);
  const [first] = campaign.signatories;
  return {
    ...answers,
    warnings: plain([...warningsOf(campaign, now).map(place), ...schemaWarnings(schema)]),
    passages: plain(passages(campaign)),
    compared: plain([...compareCampaigns(campaign, next, now), ...staleBriefs(campaign, next)]),
    sentences: plain(changes.map((change) => inEnglish(change, campaign, next))),
    requests: plain(approvalRequests(next, [campaign])),
    recorded: plain(recordApproval(text, {signatory: first!.id, outcome: 'agreed'}, now)),
    unknown: plain(recordApproval(text, {signatory: `${first!.id}x`, outcome: 'objects'}, now)),
    signatories: plain(readSignatories(json, table!)),
    references: plain(readReferences(json, bibtex!)),
    translations: plain(
      ['ar', 'de', language].flatMap((tag) =>
        (['csv', 'xliff'] as const).map((format) => {
          const exported = exportTranslation(campaign, tag, format);
          return [exported, 'text' in exported ? importTranslation(campaign, exported.text, {language: tag}) : ''];
        }),
      ),
    ),
  };
}

inEveryEngine((_, session) => {
  let code = '';
  let server: AnsweringServer;
  before(async () => {
    ({code} = await browserBundle(join(root, 'packages/authoring/dist/index.js'), 'authoring'));
    server = await startAnswering();
    server.answers.set('/empty', (response) => response.setHeader('content-type', 'text/html').end('<!doctype html>'));
  });
  after(() => server.close());

  for (const [name, text] of Object.entries(DOCUMENTS)) {
    test(name, async () => {
      await session().open(`http://127.0.0.1:${server.port}/empty`);
      await session().run((script: string) => {
        const element = document.createElement('script');
        element.textContent = script;
        document.documentElement.append(element);
      }, `${code}\nvar answers = (...values) => (${answersOf.toString()})(authoring, ...values);`);
      const files = [TABLE, BIBTEX, WORD];
      const inPage = await session().run(
        (...values: unknown[]) =>
          (globalThis as unknown as {answers: (...values: unknown[]) => Record<string, string>}).answers(...values),
        text,
        files,
      );
      const inNode = answersOf(authoring, text, files);
      // WebKit's driver hands objects over in another order.
      assert.deepEqual(Object.keys(inPage).sort(), Object.keys(inNode).sort());
      for (const [question, answer] of Object.entries(inNode)) assert.equal(inPage[question], answer, question);
    });
  }
});

test('the documents reach every answer', () => {
  const files = [TABLE, BIBTEX, WORD];
  const answers = answersOf(authoring, exampleText, files);
  assert.match(answers['sentences']!, /The campaign ended on 20 June 2026/);
  assert.match(answers['requests']!, /The campaign ended on 20 June 2026/);
  assert.match(answers['recorded']!, /"ok":true/);
  assert.match(answers['unknown']!, /Did you mean/);
  assert.match(answers['signatories']!, /Ada Trust/);
  assert.match(answers['references']!, /Café über/);
  assert.match(answers['translations']!, /<xliff/);
  assert.match(answers['blocks']!, /What we ask/);
  const mistakes = answersOf(authoring, DOCUMENTS['with many mistakes']!, files);
  assert.ok((JSON.parse(mistakes['problems']!) as unknown[]).length >= 3, mistakes['problems']);
  assert.match(answersOf(authoring, DOCUMENTS['no JSON']!, files)['problems']!, /line/);
});
