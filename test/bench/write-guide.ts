// Writes the tables and the chart of docs/performance.md from the recorded run: `pnpm generate`, `pnpm bench --write`.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {fillGuides, table} from '../../packages/internal-scripts/src/generate/fill-guides.mjs';
import {root} from '../../packages/internal-scripts/src/process.mjs';
import {verdicts} from './bounds.ts';
import {chart} from './chart.ts';
import {
  LIMIT,
  numberOf,
  NUMBERS,
  PLACES,
  profileRows,
  STRESS_NUMBERS,
  timesStatic,
  type Column,
  type Profile,
} from './numbers.ts';
import {readRecord, type Recording} from './record.ts';
import type {SizeSummary, Summary} from './results.ts';

const CHART = 'docs/images/performance.svg';

export async function writeGuide(): Promise<void> {
  const record = readRecord();
  // The first run records one of its parts before there is the other.
  if (!record?.run || !record.stress || !record.profile) return;
  const {run, stress} = record;
  const problems = writeChart(run);
  await fillGuides(
    {
      'docs/performance.md': {
        bounds: () => boundsTable(record),
        sizes: () => run.sizes.map((size) => `### ${titleOf(size)}\n\n${sizeTable(size, NUMBERS)}`).join('\n\n'),
        growth: () => growthTable(run),
        shift: () => shiftTable(run),
        stress: () => stress.sizes.map((size) => sizeTable(size, STRESS_NUMBERS)).join('\n\n'),
        profile: () => profileTable(record.profile),
        versions: () => versionsTable(run),
      },
    },
    problems,
  );
}

/** @returns What is wrong with the chart, where it is only checked. */
function writeChart({sizes}: Summary): string[] {
  const file = join(root, CHART);
  const [wanted, current] = [chart(sizes), existsSync(file) ? readFileSync(file, 'utf8') : ''];
  if (wanted === current) return [];
  if (process.argv.includes('--check')) return [`${CHART}: out of date, run pnpm generate`];
  writeFileSync(file, wanted);
  return [];
}

const count = (value: number) => value.toLocaleString('en');

const titleOf = ({size, sources}: SizeSummary) => `${count(size)} signatories, ${count(sources)} sources`;

function boundsTable({run, stress}: Recording): string {
  const word = (isMet: boolean | undefined) => (isMet === undefined ? '' : isMet ? 'met' : '**not met**');
  return table(
    ['What', 'Bound', 'Measured', ''],
    verdicts(run, stress).map(({what, bound, measured, isMet}) => [what, bound, measured, word(isMet)]),
  );
}

function sizeTable({rounds, rows}: SizeSummary, columns: readonly Column[]): string {
  const head = columns.flatMap(({head, ratio}) => (ratio ? [head, '× static'] : [head]));
  const cells = rows.map((row) => [
    row.label,
    ...columns.flatMap((column) => {
      const value = numberOf(row.medians, column);
      if (!column.ratio) return [value];
      return [value, row.contestant === LIMIT ? '1' : timesStatic(row[column.ratio])];
    }),
  ]);
  return `Medians of ${rounds} rounds.\n\n${table(['', ...head], cells)}`;
}

const growthTable = ({growth}: Summary) =>
  table(
    ['', 'Exponent'],
    growth.map(({label, exponent}) => [label, exponent.toFixed(2)]),
  );

const shiftTable = ({shifts}: Summary) =>
  table(
    ['In the element’s place', 'Signatories', 'Reader at the top', 'Text below in view'],
    shifts.map(({size, place, atTop, below}) => [PLACES[place], count(size), atTop.toFixed(3), below.toFixed(3)]),
  );

const profileTable = (profiles: readonly Profile[]) =>
  table(['', ...profiles.map(({size}) => `${count(size)} signatories, ms`)], profileRows(profiles));

const versionsTable = ({versions}: Summary) =>
  table(
    ['', 'Version'],
    Object.entries(versions).map(([name, version]) => [name, version]),
  );

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await writeGuide();
