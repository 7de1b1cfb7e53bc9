import type {PlacedProblem} from '@countersign/campaign/schema';
import type {Delivery, Finding} from './deployed/finding.ts';
import {changed} from './changed.ts';
import type {Rewrite} from './fix.ts';
import {nameOf} from './input.ts';
import {count, print, printable, printRaw} from './terminal.ts';

/** What was found about one file. */
export interface Report {
  readonly file: string;
  readonly problems: readonly PlacedProblem[];
  readonly warnings: readonly PlacedProblem[];
  readonly rewrites: readonly Rewrite[];
  /** False when the file should have been compared with what was published, and has problems that come first. */
  readonly isCompared: boolean;
  /** How a live document is sent, when a server was asked. */
  readonly delivery?: Delivery;
  /** Whether it is the document of the report before, of which all but the delivery has been said. */
  readonly isSame?: boolean;
}

/** Whether anything has to be solved. */
export const hasProblems = ({problems, delivery}: Report): boolean =>
  problems.length > 0 || (delivery?.problems.length ?? 0) > 0;

/** One finding as one line, which editors and CI turn into a link. */
export function findingLine(file: string, {line, column, pointer, message, hint}: PlacedProblem, kind = ''): string {
  return `${nameOf(file)}:${line}:${column} ${pointer || '(document)'} ${kind}${message} ${hint}`;
}

/** The same of how something is sent. */
function deliveryLine({address, header, message, hint}: Finding, kind = ''): string {
  return `${address} ${header} ${kind}${message} ${hint}`;
}

/** What is to be said of a document itself. */
const ownOf = ({isSame, ...found}: Report, key: 'problems' | 'warnings'): readonly PlacedProblem[] =>
  isSame ? [] : found[key];

/** How many findings of a kind there are, in documents and in how they are sent. */
const totalOf = (reports: readonly Report[], key: 'problems' | 'warnings'): number =>
  reports.reduce((sum, report) => sum + ownOf(report, key).length + (report.delivery?.[key].length ?? 0), 0);

/** What it all comes to, in one line. */
export function summary(reports: readonly Report[]): string {
  const [problems, warnings] = [totalOf(reports, 'problems'), totalOf(reports, 'warnings')];
  const rewrites = reports.flatMap((report) => report.rewrites);
  const addresses = rewrites.filter(({kind}) => kind === 'address').length;
  const others = rewrites.length - addresses;
  const parts = [problems === 0 ? 'no problems' : count(problems, 'problem')];
  if (warnings > 0) parts.push(count(warnings, 'warning'));
  if (addresses > 0) parts.push(`${count(addresses, 'address', 'addresses')} rewritten`);
  if (others > 0) parts.push(`${count(others, 'text')} repaired`);
  const first = problems === 1 ? 'solve this first' : 'solve these first';
  const note = reports.some(({isCompared}) => !isCompared) ? ` Compared with nothing: ${first}.` : '';
  return `${count(reports.length, 'document')}: ${parts.join(', ')}.${note}`;
}

/** Prints findings for people. */
export function printReports(reports: readonly Report[]): void {
  for (const report of reports) {
    const {file, rewrites, delivery} = report;
    for (const {line, column, pointer, was, now} of rewrites) {
      print(`${nameOf(file)}:${line}:${column} ${pointer} rewritten: ${changed(was, now)}`);
    }
    for (const problem of ownOf(report, 'problems')) print(findingLine(file, problem));
    for (const problem of delivery?.problems ?? []) print(deliveryLine(problem));
    for (const warning of ownOf(report, 'warnings')) print(findingLine(file, warning, 'warning: '));
    for (const warning of delivery?.warnings ?? []) print(deliveryLine(warning, 'warning: '));
  }
  // Files that could not be read are not in here.
  if (reports.length > 0) print(summary(reports));
}

/** Prints findings for programs. */
export function printJson(reports: readonly Report[]): void {
  const files = reports.map((report) => {
    const {file, problems, warnings, rewrites, delivery} = report;
    return {file: nameOf(file), ok: !hasProblems(report), problems, warnings, rewrites, ...(delivery && {delivery})};
  });
  const [problems, warnings] = [totalOf(reports, 'problems'), totalOf(reports, 'warnings')];
  const text = JSON.stringify({files, problems, warnings}, null, 2);
  // Outside strings JSON.stringify writes ASCII only, so what is unprintable stands in a string, where \u is right.
  printRaw(text.split('\n').map(printable).join('\n'));
}
