import {changedText, namesOf, type Accepted, type NamedProblem, type Rewrite} from '@countersign/authoring';
import {nameOf} from '../files/input.ts';
import {count, print, printData, printError} from '../terminal/terminal.ts';

/** A mistake in how a server sends something, and the configuration that mends it. */
export interface Finding {
  readonly address: string;
  /** The header that is wrong, or `(answer)` for the answer itself. */
  readonly header: string;
  readonly message: string;
  readonly hint: string;
}

/** The findings about how a document, its revision and its logos are sent. */
export interface Delivery {
  readonly problems: readonly Finding[];
  readonly warnings: readonly Finding[];
}

/** The findings about one file. */
export interface Report {
  readonly file: string;
  readonly problems: readonly NamedProblem[];
  readonly warnings: readonly NamedProblem[];
  readonly rewrites: readonly Rewrite[];
  /** Things that readers look for and do not find. Not asked for while there are problems, nor of a server. */
  readonly gaps?: readonly NamedProblem[];
  /** The entries of `$accepted` that would switch off the warnings, with reasons to fill in. */
  readonly acceptable?: readonly Accepted[];
  /** False if the comparison with the published document was asked for, but problems come first. */
  readonly isCompared: boolean;
  /** How a live document is sent, if a server was asked. */
  readonly delivery?: Delivery;
  /** True if the report before is of the same document. Then only the delivery is new. */
  readonly isSame?: boolean;
}

/** Whether a report has problems, and not only warnings. */
export const hasProblems = ({problems, delivery}: Report): boolean =>
  problems.length > 0 || (delivery?.problems.length ?? 0) > 0;

/** One problem as one line. Editors and CI turn its beginning into a link. */
export function findingLine(file: string, problem: NamedProblem, kind = ''): string {
  const {line, column, pointer, message, hint} = problem;
  const names = namesOf(problem);
  const name = pointer === '' && names === 'Document' ? '' : `${names}: `;
  return `${nameOf(file)}:${line}:${column} ${pointer || '(document)'} ${kind}${name}${message} ${hint}`;
}

/** One finding about the delivery as one line. */
function deliveryLine({address, header, message, hint}: Finding, kind = ''): string {
  return `${address} ${header} ${kind}${message} ${hint}`;
}

/** The problems or warnings of a document itself, unless the report before has them. */
const ownOf = ({isSame, ...found}: Report, key: 'problems' | 'warnings'): readonly NamedProblem[] =>
  isSame ? [] : found[key];

/** Counts the problems or warnings of all reports, those of the delivery included. */
const totalOf = (reports: readonly Report[], key: 'problems' | 'warnings'): number =>
  reports.reduce((sum, report) => sum + ownOf(report, key).length + (report.delivery?.[key].length ?? 0), 0);

/** The totals of all reports in one line. */
export function summary(reports: readonly Report[]): string {
  const [problems, warnings] = [totalOf(reports, 'problems'), totalOf(reports, 'warnings')];
  const rewrites = reports.flatMap((report) => report.rewrites);
  const addresses = rewrites.filter(({kind}) => kind === 'address').length;
  const dates = rewrites.filter(({kind}) => kind === 'date').length;
  const marks = rewrites.filter(({kind}) => kind === 'marks').length;
  const others = rewrites.length - addresses - dates - marks;
  const parts = [problems === 0 ? 'no problems' : count(problems, 'problem')];
  if (warnings > 0) parts.push(count(warnings, 'warning'));
  if (addresses > 0) parts.push(`${count(addresses, 'address', 'addresses')} rewritten`);
  if (dates > 0) parts.push(`${count(dates, 'date')} rewritten`);
  if (marks > 0) parts.push('quotation marks and spaces made straight');
  if (others > 0) parts.push(`${count(others, 'text')} repaired`);
  const first = problems === 1 ? 'solve this first' : 'solve these first';
  const note = reports.some(({isCompared}) => !isCompared) ? ` Compared with nothing: ${first}.` : '';
  return `${count(reports.length, 'document')}: ${parts.join(', ')}.${note}`;
}

/**
 * Prints reports for people.
 *
 * @param withEntries - Whether to print the entries of `$accepted` that would switch off the warnings.
 */
export function printReports(reports: readonly Report[], withEntries = false): void {
  for (const report of reports) {
    const {file, rewrites, delivery} = report;
    for (const {line, column, pointer, was, now} of rewrites) {
      print(`${nameOf(file)}:${line}:${column} ${pointer || '(document)'} rewritten: ${changedText(was, now)}`);
    }
    for (const problem of ownOf(report, 'problems')) print(findingLine(file, problem));
    for (const problem of delivery?.problems ?? []) print(deliveryLine(problem));
    for (const warning of ownOf(report, 'warnings')) print(findingLine(file, warning, 'warning: '));
    for (const warning of delivery?.warnings ?? []) print(deliveryLine(warning, 'warning: '));
  }
  const entries = reports.flatMap(({acceptable = []}) => acceptable);
  if (withEntries) printEntries(entries);
  else if (entries.length > 0) print(ABOUT_ENTRIES);
  // A file that could not be read has no report.
  if (reports.length > 0) print(summary(reports));
  printGaps(reports);
}

/** Prints what is not there yet, apart from the result: it changes nothing about that. */
function printGaps(reports: readonly Report[]): void {
  const lines = reports.flatMap(({file, gaps = []}) => gaps.map((gap) => findingLine(file, gap)));
  if (lines.length === 0) return;
  print('');
  print('Not there yet. Readers look for this; you may publish without it:');
  for (const line of lines) print(line);
}

const ABOUT_ENTRIES =
  'A warning can stay, with your reason: countersign check --accept prints the lines to paste into "$accepted".';

/** Prints what to paste at the top of a document to keep warnings away. */
function printEntries(entries: readonly Accepted[]): void {
  if (entries.length === 0) return;
  print(
    'To keep a warning away, paste its line into "$accepted": […] at the top of the document, and write the reason:',
  );
  for (const entry of entries) print(`  ${JSON.stringify(entry)},`);
}

/** Prints why a document is refused, and that nothing was written, on the stream for errors. */
export function printRefusal(lines: readonly string[]): void {
  for (const line of lines) printError(line);
  printError(`Nothing was written: the document has ${count(lines.length, 'problem')}.`);
}

/** Prints reports as JSON, for programs. */
export function printJson(reports: readonly Report[]): void {
  const files = reports.map((report) => {
    const {file, problems, warnings, gaps = [], rewrites, delivery, acceptable = []} = report;
    const ok = !hasProblems(report);
    return {file: nameOf(file), ok, problems, warnings, gaps, acceptable, rewrites, ...(delivery && {delivery})};
  });
  const [problems, warnings] = [totalOf(reports, 'problems'), totalOf(reports, 'warnings')];
  printData({files, problems, warnings});
}
