// HTML has the same bytes wherever it is made: in Node for a site, in a browser for the author who looks at it first.
import '../../support/quiet.ts';
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import type {Campaign} from '@countersign/campaign';
import * as render from '@countersign/render';
import {browserBundle} from '../../../packages/internal-scripts/src/build-packages/browser-bundle.mjs';
import {root} from '../../../packages/internal-scripts/src/process.mjs';
import {startAnswering, type AnsweringServer} from '../../support/servers/answering-server.ts';
import {inEveryEngine} from '../../support/browsers/engines.ts';
import {FULL} from '../../support/documents/example.ts';

type Render = typeof render;

const CAMPAIGNS = {
  example: FULL,
  'first campaign': JSON.parse(
    readFileSync(join(root, 'packages/microsoft-azure-review/campaign.json'), 'utf8'),
  ) as unknown,
};

/** Everything that the package writes of a campaign. Runs in Node and, as its own text, in pages. */
async function outputsOf(
  {
    renderFrame,
    renderFrameSnippet,
    renderLight,
    renderPage,
    renderShadow,
    renderSnippet,
    oembedAnswer,
    cslItems,
    pageLanguages,
    publication,
    cdnAddress,
    inertString,
    SNIPPET_WAYS,
    optionsOf,
    snippetOf,
  }: Render,
  campaign: unknown,
  lang: string,
): Promise<Record<string, string>> {
  const src = 'https://letters.example.org/campaign.json';
  const script = 'https://cdn.example.net/countersign.js';
  const frame = 'https://letters.example.org/frame.html';
  const integrity = `sha384-${'A'.repeat(64)}`;
  const release = {
    version: '1.0.0',
    files: Object.fromEntries(
      ['countersign', 'countersign-1.0.0-record', 'keep', 'click', 'copy', 'frame', 'frame-host'].map((name) => [
        `${name}.js`,
        {bytes: 1, integrity},
      ]),
    ),
    clickScript: `load(${inertString(cdnAddress('1.0.0'))})`,
    frameScript: 'go()',
    copyScript: 'copy()',
  };
  const {url} = campaign as Campaign;
  // Hashes of an import map, and of a script that names other code, are made here.
  const choices = [...SNIPPET_WAYS.map((way) => ({way})), {way: 'html', load: 'click', script: `${url}countersign.js`}];
  const snippets = choices.map((choice) => ({
    ...choice,
    lang: lang || undefined,
    src: optionsOf(choice.way as 'html').includes('src') ? `${url}campaign.json` : undefined,
  }));
  return {
    light: renderLight(campaign, {lang}),
    shadow: renderShadow(campaign, {lang, src}),
    page: renderPage(campaign, {lang}),
    snippet: renderSnippet({campaign, src, script, integrity, lang}),
    frame: renderFrame({
      campaign,
      src,
      script,
      integrity,
      parts: ['countersign-9.8.7-record.js'],
      inline: {text: 'go()', integrity},
      lang,
    }),
    'frame snippet': renderFrameSnippet({campaign, frame, script, integrity, lang}),
    oEmbed: JSON.stringify(oembedAnswer({campaign, frame, lang})),
    references: JSON.stringify(cslItems(campaign, {lang})),
    snippets: JSON.stringify(
      await Promise.all(snippets.map((choice) => snippetOf(choice, {campaign: campaign as Campaign, release}))),
    ),
    // Every file of its folder, in all its languages at once.
    publication: JSON.stringify([
      ...publication(campaign as Campaign, release, {
        document: new Uint8Array(),
        references: Object.fromEntries(
          pageLanguages(campaign as Campaign).map((tag) => [tag, {bibtex: '', ris: '', 'csl-json': ''}]),
        ),
      }),
    ]),
  };
}

inEveryEngine((_, session) => {
  let code = '';
  let server: AnsweringServer;
  before(async () => {
    ({code} = await browserBundle(join(root, 'packages/render/dist/index.js'), 'render'));
    server = await startAnswering();
    server.answers.set('/empty', (response) => response.setHeader('content-type', 'text/html').end('<!doctype html>'));
  });
  after(() => server.close());

  for (const [name, campaign] of Object.entries(CAMPAIGNS)) {
    for (const lang of ['', 'en', 'fr', 'es', 'ar', 'he']) {
      test(`${name}, ${lang || 'in its own language'}`, async () => {
        await session().open(`http://127.0.0.1:${server.port}/empty`);
        await session().run((script: string) => {
          const element = document.createElement('script');
          element.textContent = script;
          document.documentElement.append(element);
        }, `${code}\nvar outputs = (campaign, lang) => (${outputsOf.toString()})(render, campaign, lang);`);
        const inPage = await session().run(
          (campaign: unknown, lang: string) =>
            (globalThis as unknown as {outputs: (...values: unknown[]) => Promise<Record<string, string>>}).outputs(
              campaign,
              lang,
            ),
          campaign,
          lang,
        );
        const here = await outputsOf(render, campaign, lang);
        assert.match(here['snippets']!, /"way":"eleventy"/);
        assert.deepEqual(inPage, here);
      });
    }
  }
});
