// The workflows of .github, as data.
import {globSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {parse} from 'yaml';
import {root} from '../../packages/internal-scripts/src/process.mjs';

export interface Step {
  readonly name?: string;
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
  readonly 'working-directory'?: string;
}

export interface Job {
  readonly uses?: string;
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly environment?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly strategy?: {
    readonly matrix: {readonly include: readonly {readonly name: string; readonly tests: string}[]};
  };
  readonly steps?: readonly Step[];
}

export interface Workflow {
  readonly text: string;
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = join(root, '.github/workflows');

/** By their name without an ending. */
export const workflows: ReadonlyMap<string, Workflow> = new Map(
  globSync('*.{yml,yaml}', {cwd: folder}).map((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    return [basename(file, '.yml'), {text, ...(parse(text) as Omit<Workflow, 'text'>)}];
  }),
);

export const release = workflows.get('release')!;

export const stepsOf = (job: string): readonly Step[] => release.jobs[job]?.steps ?? [];

/** The commands of a job, in their order. */
export const commandsOf = (job: string): (Step & {readonly run: string})[] =>
  stepsOf(job).filter((step): step is Step & {run: string} => step.run !== undefined);
