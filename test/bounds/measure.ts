// Times of every pass over hostile documents, and of the longest task of a page that shows them, in milliseconds of
// processor time: other work on the machine is not counted.
//
//   node --conditions=development --disable-warning=ExperimentalWarning test/bounds/measure.ts [SIZE] [PATTERN] [--page] [--all]
//
// SIZE is in bytes, PATTERN a regular expression for the names of documents. Without --page the passes outside a browser,
// for SIZE / 4, SIZE / 2 and SIZE; --all prints also what took less than 100 ms.
import {parseArgs} from 'node:util';
import {readCampaign} from '@countersign/campaign';
import {BROKEN} from './broken.ts';
import {atBounds, hostileDocuments} from './hostile.ts';
import {openHostilePages} from './page.ts';
import {PASSES, TEXT_PASSES} from './passes.ts';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {page: {type: 'boolean', default: false}, all: {type: 'boolean', default: false}},
});
const size = Number(positionals[0] ?? 3_990_000);
const pattern = new RegExp(positionals[1] ?? '');
const SIZES = [size / 4, size / 2, size];
const RUNS = 3;

const say = (...words: readonly unknown[]) => process.stdout.write(`${words.join(' ')}\n`);

/** The least of several runs. */
function timeOf(run: () => unknown): number {
  const times = Array.from({length: RUNS}, () => {
    const before = process.cpuUsage();
    run();
    const {user, system} = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.round(Math.min(...times));
}

function measure<T>(name: string, passes: Readonly<Record<string, (value: T) => unknown>>, inputs: readonly T[]): void {
  for (const [pass, run] of Object.entries(passes)) {
    const times = inputs.map((input) => timeOf(() => run(input)));
    if (values.all || times.at(-1)! >= 100) say(`${name} | ${pass} | ${times.join(' | ')}`);
  }
}

const isWanted = ([name]: readonly [string, ...unknown[]]) => pattern.test(name);

if (values.page) {
  const pages = await openHostilePages();
  for (const [name, make] of [...hostileDocuments()].filter(isWanted)) {
    const document = atBounds(make(size));
    if (!document) continue;
    const {longest, all, state, nodes} = await pages.show(document);
    if (values.all || longest >= 100) say(`${name} | ${state} | ${nodes} nodes | longest ${longest} | all ${all}`);
  }
  await pages.close();
} else {
  for (const [name, make] of [...hostileDocuments()].filter(isWanted)) {
    measure(
      `${name} (as asked)`,
      TEXT_PASSES,
      SIZES.map((each) => JSON.stringify(make(each))),
    );
    const campaigns = SIZES.map((each) => atBounds(make(each))).map((document) => document && readCampaign(document));
    measure(
      name,
      PASSES,
      campaigns.flatMap((result) => (result?.ok ? [result.campaign] : [])),
    );
  }
  const {read: _, ...others} = TEXT_PASSES;
  for (const [name, make] of Object.entries(BROKEN).filter(isWanted)) measure(name, others, SIZES.map(make));
}
