import type {PlacedProblem} from '@countersign/campaign/schema';
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
}

/** One finding as one line, which editors and CI turn into a link. */
export function findingLine(file: string, {line, column, pointer, message, hint}: PlacedProblem, kind = ''): string {
  return `${nameOf(file)}:${line}:${column} ${pointer || '(document)'} ${kind}${message} ${hint}`;
}

/** What it all comes to, in one line. */
export function summary(reports: readonly Report[]): string {
  const total = (key: 'problems' | 'warnings' | 'rewrites'): number =>
    reports.reduce((sum, report) => sum + report[key].length, 0);
  const problems = total('problems');
  const parts = [problems === 0 ? 'no problems' : count(problems, 'problem')];
  if (total('warnings') > 0) parts.push(count(total('warnings'), 'warning'));
  if (total('rewrites') > 0) parts.push(`${count(total('rewrites'), 'address', 'addresses')} rewritten`);
  const first = problems === 1 ? 'solve this first' : 'solve these first';
  const note = reports.some(({isCompared}) => !isCompared) ? ` Compared with nothing: ${first}.` : '';
  return `${count(reports.length, 'document')}: ${parts.join(', ')}.${note}`;
}

/** Prints findings for people. */
export function printReports(reports: readonly Report[]): void {
  for (const {file, problems, warnings, rewrites} of reports) {
    for (const {line, column, pointer, was, now} of rewrites) {
      print(`${nameOf(file)}:${line}:${column} ${pointer} rewritten: ${was} is now ${now}`);
    }
    for (const problem of problems) print(findingLine(file, problem));
    for (const warning of warnings) print(findingLine(file, warning, 'warning: '));
  }
  // Files that could not be read are not in here.
  if (reports.length > 0) print(summary(reports));
}

/** Prints findings for programs. */
export function printJson(reports: readonly Report[]): void {
  const total = (key: 'problems' | 'warnings'): number => reports.reduce((sum, report) => sum + report[key].length, 0);
  const files = reports.map(({file, problems, warnings, rewrites}) => ({
    file: nameOf(file),
    ok: problems.length === 0,
    problems,
    warnings,
    rewrites,
  }));
  const text = JSON.stringify({files, problems: total('problems'), warnings: total('warnings')}, null, 2);
  // Outside strings JSON.stringify writes ASCII only, so what is unprintable stands in a string, where \u is right.
  printRaw(text.split('\n').map(printable).join('\n'));
}
