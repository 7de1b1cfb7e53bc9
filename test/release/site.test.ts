// The site's way from the folder that was built to the branch that is served, by the commands of the workflow, with a
// repository on this machine in the place of the platform's.
import assert from 'node:assert/strict';
import {chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {shell} from './copy.ts';
import {commandsOf} from './workflow.ts';

const home = mkdtempSync(join(tmpdir(), 'countersign-release-'));
after(() => rmSync(home, {recursive: true, force: true}));

/** The commands of a job that come after what it installs and builds. */
const lastOf = (job: string, first: RegExp) => {
  const commands = commandsOf(job);
  return commands.slice(commands.findIndex(({run}) => first.test(run)));
};

test('the branch has what was built, dot-files too, and nothing of the branch before', async () => {
  const [built, published, tools, origin] = ['built', 'published', 'tools', 'origin.git'].map((name) =>
    join(home, name),
  );
  const PAGES: Readonly<Record<string, string>> = {
    'index.html': '<!doctype html><title>The front page</title>',
    '.well-known/security.txt': 'Contact: mailto:a@example.org',
    'stories/index.html': '<!doctype html><title>Stories</title>',
    'code/0.1.0/a.log': 'A name that many ignore.',
  };
  const pages = join(built!, 'packages/site/dist/pages');
  for (const [path, text] of Object.entries(PAGES)) {
    mkdirSync(join(pages, path, '..'), {recursive: true});
    writeFileSync(join(pages, path), text);
  }
  mkdirSync(published!);
  mkdirSync(tools!);
  // The platform's own tool would hand the key of the run to git.
  writeFileSync(join(tools!, 'gh'), '#!/bin/sh\n');
  chmodSync(join(tools!, 'gh'), 0o755);
  writeFileSync(join(home, '.gitconfig'), '');
  const env = {
    HOME: home,
    GIT_CONFIG_GLOBAL: join(home, '.gitconfig'),
    PATH: `${tools}:${process.env['PATH'] ?? ''}`,
    TAG: 'v0.1.0',
  };
  const run = (command: string, cwd: string, more: Readonly<Record<string, string>> = {}) =>
    shell(command, {cwd, env: {...env, ...more}});
  await run(`git init --quiet --bare "${origin}"`, home);
  await run(
    `git clone --quiet "${origin}" . 2>/dev/null && git config user.name a && git config user.email a@example.org && ` +
      `mkdir old && echo old > old/file && echo '*.log' > .gitignore && git add --all && git commit --quiet --message old && ` +
      'git push --quiet origin HEAD:main HEAD:gh-pages',
    published!,
  );

  const output = join(home, 'output');
  for (const {run: command, 'working-directory': folder = ''} of lastOf('pages', /^mkdir site\n/)) {
    await run(command, join(built!, folder), {GITHUB_OUTPUT: output});
  }
  const [, sums] = /^sums=(\S+)$/m.exec(readFileSync(output, 'utf8'))!;
  await run(`cp -r "${join(built!, 'site')}" site`, published!);
  for (const {run: command, 'working-directory': folder = ''} of commandsOf('site')) {
    await run(command, join(published!, folder), {SUMS: sums!});
  }

  const files = await run('git ls-tree -r --name-only gh-pages', origin!);
  assert.deepEqual(files.trim().split('\n').sort(), ['.nojekyll', ...Object.keys(PAGES)].sort());
  for (const [path, text] of Object.entries(PAGES)) {
    assert.equal(await run(`git show "gh-pages:${path}"`, origin!), text);
  }
  assert.equal((await run('git log --format=%s gh-pages', origin!)).trim(), '[site] v0.1.0');
  assert.equal((await run('git ls-tree --name-only main', origin!)).trim(), '.gitignore\nold');

  // Other pages than those that were made are refused before anything is written.
  writeFileSync(join(published!, 'site/site.tar'), 'another');
  const [compare] = commandsOf('site');
  await assert.rejects(run(compare!.run, join(published!, 'site'), {SUMS: sums!}), /ended with 1/);
});
