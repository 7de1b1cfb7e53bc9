// Times of every pass over hostile documents, and of the longest task of a page that shows them, in milliseconds of
// processor time: other work on the machine is not counted.
//
//   node --conditions=development --disable-warning=ExperimentalWarning test/bounds/measure.ts [SIZE] [PATTERN] [--page] [--studio] [--all]
//
// SIZE is in bytes, PATTERN a regular expression for the names of documents. Without --page the passes outside a browser,
// for SIZE / 4, SIZE / 2 and SIZE; --all prints also what took less than 100 ms. With --studio, the longest task of the studio's
// page in each view: of opening it, of opening cards, of a key, of adding a member, and of undoing.
import {parseArgs} from 'node:util';
import {readCampaign} from '@countersign/campaign';
import {manyDemands, manySignatories, manySources} from '../support/documents/largest.ts';
import {manyPages} from '../support/documents/many-pages.ts';
import {BROKEN} from './broken.ts';
import {atBounds, hostileDocuments} from './hostile.ts';
import {openHostilePages} from './page.ts';
import {PASSES, TEXT_PASSES} from './passes.ts';
import {openHostileStudio} from './studio.ts';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    page: {type: 'boolean', default: false},
    studio: {type: 'boolean', default: false},
    all: {type: 'boolean', default: false},
  },
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
} else if (values.studio) {
  const studio = await openHostileStudio();
  const kinds: readonly (readonly [string, () => object | undefined])[] = [
    ['20,000 signatories', manySignatories],
    ['5,000 sources', manySources],
    ['200 demands', manyDemands],
    ['50 languages', manyPages],
    ...[...hostileDocuments()].map(([name, make]) => [name, () => atBounds(make(size))] as const),
  ];
  for (const [name, make] of kinds.filter(isWanted)) {
    const document = make();
    if (!document) continue;
    await studio.show(document, (view, tasks) => {
      const shown = Object.entries(tasks).filter(([, time]) => values.all || time >= 100);
      if (shown.length > 0) say(`${name} | ${view} | ${shown.map(([act, time]) => `${act} ${time}`).join(' | ')}`);
    });
  }
  await studio.close();
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
