// The function that makes snippets for pages gives what the command prints: for every way, with every option that goes
// with it, of the example and both campaigns.
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {suite, test} from 'node:test';
import {readCampaign, type Campaign} from '@countersign/campaign';
import {optionsOf, SNIPPET_VALUES, SNIPPET_WAYS, snippetOf, type SnippetChoice} from '@countersign/render';
import {embedRelease} from '../../packages/cli/src/release/embed-release.ts';
import {countersign} from '../support/command-line/command.ts';

const SRC = 'https://letters.accessnow.org/open-audit/campaign.json';
const CODE = {html: 'keep.js', iframe: 'frame-host.js'};

const DOCUMENTS = {
  example: 'test/fixtures/example-campaign.json',
  'first campaign': 'packages/microsoft-azure-review/campaign.json',
  'second campaign': 'packages/apple-content-scanning/campaign.json',
};

/** Options whose names in the command are others. */
const FLAGS: Readonly<Record<string, string>> = {ownWords: 'own-words'};

const release = embedRelease();

/** Every value of a closed list, and one or two of the others. */
function valuesOf(option: keyof SnippetChoice, way: string, {demands}: Campaign): readonly string[] {
  if (option in SNIPPET_VALUES) return SNIPPET_VALUES[option as keyof typeof SNIPPET_VALUES];
  const name = CODE[way as keyof typeof CODE] ?? 'countersign.js';
  const others: Partial<Record<typeof option, readonly string[]>> = {
    lang: ['ar', 'pt-BR'],
    script: [`https://static.accessnow.org/${name}`, `/assets/${name}`],
    demand: [demands[0]!.id],
    frame: ['https://letters.accessnow.org/frame.html?of=one'],
    ownWords: ['We signed.\n\nOur members {{live}} </cs-campaign> downstream.', 'وقّعنا', '', 'turned \u202e round'],
  };
  return others[option] ?? [];
}

function choicesFor(way: (typeof SNIPPET_WAYS)[number], campaign: Campaign): SnippetChoice[] {
  const options = optionsOf(way);
  const least = {way, ...(options.includes('src') && {src: SRC})};
  const single = options.flatMap((option) =>
    valuesOf(option, way, campaign).map((value) => ({...least, [option]: value})),
  );
  const together = [
    {script: 'https://static.accessnow.org/countersign.js', load: 'click'},
    {demand: campaign.demands[0]!.id, lang: 'fr', load: 'click', fallback: 'link'},
    {element: 'demand-checklist', demand: campaign.demands[0]!.id, theme: 'dark', lang: 'he'},
  ].filter((chosen) => Object.keys(chosen).every((option) => (options as readonly string[]).includes(option)));
  return [least, ...single, ...together.map((chosen) => ({...least, ...chosen}))];
}

for (const [name, path] of Object.entries(DOCUMENTS)) {
  suite(name, () => {
    const input = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
    const result = readCampaign(JSON.parse(input));
    assert(result.ok);
    const {campaign} = result;
    for (const way of SNIPPET_WAYS) {
      test(way, async () => {
        const choices = choicesFor(way, campaign);
        assert.ok(choices.length >= optionsOf(way).length);
        for (const choice of choices) {
          const {way: _, ...options} = choice;
          const flags = Object.entries(options).flatMap(([option, value]) => [
            `--${FLAGS[option] ?? option}`,
            String(value),
          ]);
          const {code, stdout, stderr} = await countersign(['snippet', '-', '--for', way, ...flags], {input});
          const made = await snippetOf(choice, {campaign, release});
          // A script that asks is of countersign.js, and a copy of keep.js is then refused by both.
          if (!made.ok) {
            assert.equal(code, 2, flags.join(' '));
            assert.ok(stderr.includes(made.sentence), stderr);
            continue;
          }
          assert.deepEqual([code, made.text], [0, stdout], flags.join(' '));
          assert.equal(made.bytes, Buffer.byteLength(stdout));
          for (const hash of made.policy.scripts) assert.ok(stderr.includes(`'${hash}'`), stderr);
          const {files, words} = made.policy;
          for (const {name, integrity} of way === 'iframe' ? [] : [...files, ...words]) {
            assert.ok(stderr.includes(`'${integrity}' (${name})`), stderr);
          }
        }
      });
    }
  });
}
