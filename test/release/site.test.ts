// The site's way from the folder that was built to the branch that is served, by the commands of the workflow, with a
// repository on this machine in the place of the platform's.
import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {shell} from './copy.ts';
import {commandsOf} from './workflow.ts';

const home = mkdtempSync(join(tmpdir(), 'countersign-release-'));
after(() => rmSync(home, {recursive: true, force: true}));

// The platform's own tool would hand the key of the run to git.
const tools = join(home, 'tools');
mkdirSync(tools);
writeFileSync(join(tools, 'gh'), `#!/bin/sh\necho "$*" >> "${join(home, 'asked')}"\n`, {mode: 0o755});
writeFileSync(join(home, '.gitconfig'), '');
const path = `${tools}:${process.env['PATH'] ?? ''}`;
const env = {HOME: home, GIT_CONFIG_GLOBAL: join(home, '.gitconfig'), PATH: path, TAG: 'v0.1.0'};

/** The commands of a job that come after what it installs and builds. */
const lastOf = (job: string, first: RegExp) => {
  const commands = commandsOf(job);
  return commands.slice(commands.findIndex(({run}) => first.test(run)));
};

test('the branch has what was built, dot-files too, and of the branch before its older code and its name', async () => {
  const [built, published, origin] = ['built', 'published', 'origin.git'].map((name) => join(home, name));
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
  const run = (command: string, cwd: string, more: Readonly<Record<string, string>> = {}) =>
    shell(command, {cwd, env: {...env, GITHUB_REPOSITORY: 'countersign/countersign', ...more}});
  await run(`git init --quiet --bare "${origin}"`, home);
  await run(
    `git clone --quiet "${origin}" . 2>/dev/null && git config user.name a && git config user.email a@example.org && ` +
      `mkdir -p old code/0.0.9 && echo old > old/file && echo name > CNAME && echo older > code/0.0.9/a.js && echo x > code/0.0.9/x.html && echo '*.log' > .gitignore && git add --all && git commit --quiet --message old && ` +
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
  const kept = ['.nojekyll', 'CNAME', 'code/0.0.9/a.js'];
  assert.deepEqual(files.trim().split('\n').sort(), [...kept, ...Object.keys(PAGES)].sort());
  for (const [path, text] of Object.entries(PAGES)) {
    assert.equal(await run(`git show "gh-pages:${path}"`, origin!), text);
  }
  assert.equal((await run('git log --format=%s gh-pages', origin!)).trim(), '[site] v0.1.0');
  assert.equal((await run('git ls-tree --name-only main', origin!)).trim(), '.gitignore\nCNAME\ncode\nold');
  // A push by a workflow starts no build of the platform.
  assert.equal(
    readFileSync(join(home, 'asked'), 'utf8'),
    'auth setup-git\napi --method POST repos/countersign/countersign/pages/builds\n',
  );

  // Other pages than those that were made are refused before anything is written.
  writeFileSync(join(published!, 'site/site.tar'), 'another');
  const [compare] = commandsOf('site');
  await assert.rejects(run(compare!.run, join(published!, 'site'), {SUMS: sums!}), /ended with 1/);
});

/** The step that pushes the pages. */
const publish = commandsOf('site').find(({run}) => run.includes('--orphan'))!.run;

// At the beginning of a line: an error of `shell` has the command, too, which holds every message.
const NO_FILE = /^The pages have something that is neither a file nor a folder\.$/m;
const PROGRAM = /^The branch would have a link, a program or another repository in it\.$/m;
const REPOSITORY = /^The pages have a repository, or settings of one, in them\.$/m;
const MANY_PAGES = `cd pages-in && seq -f '${'page-'.repeat(20)}%g' 3000 | xargs touch`;

test('pages that are no files are refused before anything is written outside of their folder', async () => {
  for (const [name, refusal, make] of [
    ['a link', NO_FILE, 'ln -s ../../.git/hooks pages-in/h'],
    ['a hard link', NO_FILE, 'echo a > pages-in/a && ln pages-in/a pages-in/b'],
    [
      'another repository',
      REPOSITORY,
      'git init --quiet pages-in/r && cd pages-in/r && git -c user.name=a -c user.email=a@example.org commit --quiet --allow-empty --message a',
    ],
    ['a program', PROGRAM, 'echo a > pages-in/a && chmod +x pages-in/a'],
    ['settings', REPOSITORY, 'mkdir pages-in/a && echo a > pages-in/a/.gitmodules'],
    [
      'another name of the site',
      /^The pages have CNAME, which is not of this release\.$/m,
      'echo evil.example > pages-in/CNAME',
    ],
    [
      'other code',
      /^The pages have code\/0\.0\.9\/, which/m,
      'mkdir -p pages-in/code/0.0.9 && echo a > pages-in/code/0.0.9/a.js',
    ],
    [
      'a folder for a setting of the platform',
      /ended with 1/,
      'mkdir pages-in/.nojekyll && echo a > pages-in/.nojekyll/a',
    ],
    // More than a pipe holds: what stands first is found before the list is written.
    ['a link before many pages', NO_FILE, `ln -s ../../.git/hooks pages-in/a && ${MANY_PAGES}`],
    ['a program before many pages', PROGRAM, `echo a > pages-in/a && chmod +x pages-in/a && ${MANY_PAGES}`],
  ] as const) {
    const folder = join(home, name.replaceAll(' ', '-'));
    mkdirSync(folder);
    await shell(
      'git init --quiet . && git init --quiet --bare ../o.git && git remote add origin ../o.git && mkdir pages-in site',
      {cwd: folder, env},
    );
    await shell(make, {cwd: folder, env});
    await shell('shopt -s dotglob; cd pages-in && tar --create --file ../site/site.tar *', {cwd: folder, env});
    await assert.rejects(shell(publish, {cwd: folder, env}), refusal, name);
    assert.equal(await shell('git ls-remote origin', {cwd: folder, env}), '', name);
  }
});

test('nothing is pushed while the branch that is there cannot be read: it has the name of the site and older code', async () => {
  const [folder, broken] = [join(home, 'unreadable'), join(home, 'broken')];
  for (const each of [folder, broken]) mkdirSync(each);
  const git = (await shell('command -v git', {cwd: home})).trim();
  writeFileSync(join(broken, 'git'), `#!/bin/sh\n[ "$1" = fetch ] && exit 77\nexec '${git}' "$@"\n`, {mode: 0o755});
  const run = (command: string) => shell(command, {cwd: folder, env});
  await run(
    'git init --quiet --bare ../u.git && git init --quiet . && git remote add origin ../u.git && ' +
      'git -c user.name=a -c user.email=a@example.org commit --quiet --allow-empty --message a && ' +
      'git push --quiet origin HEAD:gh-pages && mkdir pages-in site && echo a > pages-in/a && ' +
      'tar --create --file site/site.tar --directory pages-in .',
  );
  const before = await run('git ls-remote origin');
  await assert.rejects(shell(publish, {cwd: folder, env: {...env, PATH: `${broken}:${path}`}}), /ended with 77/);
  assert.equal(await run('git ls-remote origin'), before);
});

test('no site is made while its address, or that for reports of mistakes or holes, is the placeholder', async () => {
  const command = commandsOf('pages').find(({run}) => run.includes('address.mjs'))!.run;
  const folder = join(home, 'address');
  mkdirSync(join(folder, 'docs/site'), {recursive: true});
  const files = ['docs/site/address.mjs', 'docs/site/security-txt.mjs', 'docs/checking-a-claim.md', 'SECURITY.md'];
  const write = (file: string, host: string) => writeFileSync(join(folder, file), `https://${host}/ or a@${host}`);
  for (const file of files) write(file, 'countersign.invalid');
  await shell(command, {cwd: folder});
  for (const file of files) {
    write(file, 'countersign.example.org');
    await assert.rejects(shell(command, {cwd: folder}), /^Write real addresses into .*docs\/releasing\.md/m, file);
    rmSync(join(folder, file));
    await assert.rejects(shell(command, {cwd: folder}), /ended with 1[^]*No such file/, file);
    write(file, 'countersign.invalid');
  }
});
