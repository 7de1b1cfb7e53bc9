// No pass over a document grows faster than the document: each hostile kind in sizes n, 2n and 4n, by counted work.
import {exponentOf, workOf} from './work.ts';
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {readCampaign, type Campaign} from '@countersign/campaign';
import {BROKEN} from './broken.ts';
import {atBounds, hostileDocuments} from './hostile.ts';
import {PASSES, TEXT_PASSES} from './passes.ts';

const SIZES = [8_000, 16_000, 32_000];
/** Between linear, 1, and quadratic, 2: what is done once for a list or a table moves it a little. */
const MAX_EXPONENT = 1.5;

/** All passes are counted together: one that is not linear outgrows the others. */
async function assertLinear<T>(passes: Readonly<Record<string, (value: T) => unknown>>, values: readonly T[]) {
  const all = (value: T) => {
    for (const run of Object.values(passes)) run(value);
  };
  // Things that are made once are not counted.
  all(values[0]!);
  const work: number[] = [];
  for (const value of values) work.push(await workOf(() => all(value)));
  assert.ok(exponentOf(work) <= MAX_EXPONENT, `${Object.keys(passes).join(', ')}: ${work.join(', ')}`);
}

function read(document: unknown): Campaign {
  const result = readCampaign(document);
  assert.ok(result.ok);
  return result.campaign;
}

/** One of each kind: `measure.ts` goes through all, and takes minutes. */
const isTried = (name: string): boolean =>
  /^full: (signatories|sources|corrections|demands\/\*\/history|sources\/\*\/alternates)$/.test(name) ||
  /^(marks at their|both).*(blocks\/\*|statements\/\*\/text)$/.test(name) ||
  // The others that repeat a part grow by steps at these sizes.
  /^(one source|all addressees|newest|lists of points|publishers and)/.test(name);

suite('the work on a hostile document grows as the document does', () => {
  for (const [name, make] of hostileDocuments()) {
    if (!isTried(name)) continue;
    test(name, async () => {
      const documents = SIZES.map((size) => atBounds(make(size)));
      if (documents.some((document) => document === undefined)) {
        await assertLinear(
          TEXT_PASSES,
          SIZES.map((size) => JSON.stringify(make(size))),
        );
        return;
      }
      await assertLinear(
        TEXT_PASSES,
        documents.map((document) => JSON.stringify(document)),
      );
      await assertLinear(PASSES, documents.map(read));
    });
  }
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

suite('so does the work on a document that is wrong', () => {
  for (const [name, make] of Object.entries(BROKEN)) {
    test(name, async () => {
      const texts = SIZES.map(make);
      const {read: _, ...others} = TEXT_PASSES;
      const isJson = texts.every(parses);
      await assertLinear(isJson ? TEXT_PASSES : others, texts);
    });
  }
});
