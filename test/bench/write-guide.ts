// Writes the tables and the chart of docs/performance.md from the recorded run: `pnpm generate`, `pnpm bench --write`.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {fillGuides, table} from '../../packages/internal-scripts/src/generate/fill-guides.mjs';
import {root} from '../../packages/internal-scripts/src/process.mjs';
import {verdicts} from './bounds.ts';
import {chart} from './chart.ts';
import {COLUMNS, frontRows, PARTS, profileRows, TABLES, type Profile, type TablePart} from './numbers.ts';
import {readRecord} from './record.ts';
import type {Recording, SizeSummary, Versions} from './results.ts';
import {shiftRows, studioRows, tableRows, tableTitle} from './text-report.ts';

const CHART = 'docs/images/performance.svg';

export async function writeGuide(): Promise<void> {
  const record = readRecord();
  if (!isWhole(record)) return;
  const problems = writeChart(record.overview);
  const tables = TABLES.map((part) => [part, () => sizeTables(part, record[part])] as const);
  await fillGuides(
    {
      'docs/performance.md': {
        bounds: () => boundsTable(record),
        ...Object.fromEntries(tables),
        shift: () => withHead(shiftRows(record.shift)),
        profile: () => profileTable(record.profile),
        studio: () => withHead(studioRows(record.studio)),
        front: () => withHead(frontRows(record.front)),
        versions: () => versionsTable(record.versions),
      },
    },
    problems,
  );
}

/** The first runs may record one part after the other. */
const isWhole = (record: Partial<Recording>): record is Recording =>
  [...PARTS, 'versions' as const].every((part) => record[part] !== undefined);

/** @returns What is wrong with the chart, where it is only checked. */
function writeChart(sizes: readonly SizeSummary[]): string[] {
  const file = join(root, CHART);
  const [wanted, current] = [chart(sizes), existsSync(file) ? readFileSync(file, 'utf8') : ''];
  if (wanted === current) return [];
  if (process.argv.includes('--check')) return [`${CHART}: out of date, run pnpm generate`];
  writeFileSync(file, wanted);
  return [];
}

const withHead = ([head, ...rows]: string[][]): string => table(head!, rows);

const sizeTables = (part: TablePart, sizes: readonly SizeSummary[]) =>
  sizes.map((size) => `${tableTitle(size)}.\n\n${withHead(tableRows(size, COLUMNS[part]))}`).join('\n\n');

function boundsTable(record: Recording): string {
  const word = (isMet: boolean) => (isMet ? 'met' : '**not met**');
  return table(
    ['What', 'Bound', 'Measured', ''],
    verdicts(record).map(({what, bound, measured, isMet}) => [what, bound, measured, word(isMet)]),
  );
}

const profileTable = (profiles: readonly Profile[]) =>
  table(['', ...profiles.map(({size}) => `${size.toLocaleString('en')} signatories, ms`)], profileRows(profiles));

const versionsTable = (versions: Versions) =>
  table(
    ['', 'Version'],
    Object.entries(versions).map(([name, version]) => [name, version]),
  );

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await writeGuide();
