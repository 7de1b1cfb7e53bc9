// A whole release, from a changeset to a snippet with the published hash, by the commands of the workflow and against a
// registry on this machine.
//
// What cannot be had here is left out: provenance, for which the platform vouches over the network, and the release page.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {cpSync, existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, suite, test} from 'node:test';
import {startRegistry, type Registry} from '../support/registry/registry.ts';
import {shell, useCopy} from './copy.ts';
import {commandsOf} from './workflow.ts';

interface Manifest {
  readonly version: string;
  readonly files: Readonly<Record<string, {readonly integrity: string}>>;
}

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const text = (path: string) => readFileSync(path, 'utf8');

const AUTHOR = '-c user.name=a -c user.email=a@example.org';

/** A step that tests have in common, done by the first that needs it: each of them can run alone. */
function once(step: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => (done ??= step());
}

const copy = useCopy('countersign');

suite('a release', () => {
  let tree = '';
  let registry: Registry;
  const outputs = new Map<string, string>();
  let [last, next] = ['', ''];

  /** Runs the commands of a job, and keeps what they hand on to others. */
  async function runJob(job: string, env: Readonly<Record<string, string>> = {}): Promise<string> {
    let printed = '';
    for (const step of commandsOf(job)) {
      const output = join(tree, '../output');
      writeFileSync(output, '');
      const command = step.run.replace(' --provenance', '');
      printed += await shell(command, {
        cwd: join(tree, step['working-directory'] ?? ''),
        env: {GITHUB_OUTPUT: output, ...env},
      });
      for (const line of text(output).split('\n').filter(Boolean)) {
        const at = line.indexOf('=');
        outputs.set(`${job}.${line.slice(0, at)}`, line.slice(at + 1));
      }
    }
    return printed;
  }

  const publish = () =>
    runJob('publish', {
      SUMS: outputs.get('build.sums')!,
      NPM_CONFIG_USERCONFIG: join(registry.folder, '.npmrc'),
    });

  before(async () => {
    registry = await startRegistry();
    tree = copy();
    last = (json(join(tree, 'packages/embed/package.json')) as Manifest).version;
    next = last.replace(/\d+$/, (patch) => String(Number(patch) + 1));
    // Of what waits for the next version here, this test knows nothing.
    for (const path of globSync('.changeset/*.md', {cwd: tree})) rmSync(join(tree, path));
    const change = "---\n'@countersign/elements': patch\n---\n\nThe list of sources is quicker.\n";
    writeFileSync(join(tree, '.changeset/quick-lists.md'), change);
    await shell(`git init -q -b main && git add --all && git ${AUTHOR} commit -q -m Change`, {cwd: tree});
  });
  after(() => registry.close());

  /** The hash over all files of a folder, as the job that makes them gives it. */
  async function sumsOf(folder: string): Promise<string> {
    const output = join(tree, '../sums');
    writeFileSync(output, '');
    await shell(commandsOf('build').find(({id}) => id === 'sums')!.run, {cwd: folder, env: {GITHUB_OUTPUT: output}});
    return text(output).trim().replace('sums=', '');
  }

  const versioned = once(async () => {
    // The workflow names no version while the last one is not published.
    await assert.rejects(runJob('plan'), new RegExp(`Version ${last} has no tag, and there are changesets`));
    await shell(`git tag v${last}`, {cwd: tree});
    await runJob('plan');
    assert.deepEqual([outputs.get('plan.mode'), outputs.get('plan.version')], ['version', last]);
    await runJob('version');

    for (const name of ['campaign', 'authoring', 'elements', 'render', 'embed', 'cli']) {
      assert.equal((json(join(tree, `packages/${name}/package.json`)) as Manifest).version, next, name);
    }
    assert.ok(text(join(tree, 'packages/campaign/src/version.ts')).includes(`READER_VERSION = '${next}'`));
    const changes = text(join(tree, 'CHANGELOG.md'));
    assert.match(
      changes,
      new RegExp(
        `\n## ${next.replaceAll('.', '\\.')}, \\d{4}-\\d{2}-\\d{2}\n\n- The list of sources is quicker\\.\n\n## `,
      ),
    );
    for (const system of ['wordpress', 'drupal']) {
      assert.ok(text(join(tree, `docs/sites/${system}.md`)).includes(`countersign-${system}-${next}.zip`));
    }
    for (const guide of ['README.md', 'docs/partner-guide.md', 'docs/cdn/README.md']) {
      const named = text(join(tree, guide)).match(/(@|&#64;)countersign\/[a-z]+\1[\d.]+\d/g);
      assert.ok(named && named.every((each) => /(@|;)([^@;]*)$/.exec(each)![2] === next), `${guide}: ${String(named)}`);
    }
  });

  test('first names the next version, everywhere', versioned);

  suite('that is asked for', () => {
    let proposed = '';

    /** What the job that may write does in a checkout of main: the branch and what was asked of GitHub. */
    async function propose(change?: (patch: string) => string): Promise<string> {
      const home = join(tree, '..', `proposed-${change ? 'altered' : 'as-made'}`);
      await shell(`git clone -q --bare '${tree}' '${home}.git' && git clone -q '${home}.git' '${home}'`, {cwd: tree});
      cpSync(join(tree, 'next-version'), join(home, 'next-version'), {recursive: true});
      const patch = join(home, 'next-version/version.patch');
      let sums = outputs.get('version.sums')!;
      if (change) {
        writeFileSync(patch, change(text(patch)));
        // Somebody in the job that made it could have done that.
        sums = await sumsOf(join(home, 'next-version'));
      }
      mkdirSync(`${home}.bin`);
      const gh = `#!/bin/sh\necho "$@" >> '${home}.asked'\n[ "$2" = list ] && echo 0 || true\n`;
      writeFileSync(`${home}.bin/gh`, gh, {mode: 0o755});
      for (const step of commandsOf('propose')) {
        await shell(step.run, {
          cwd: join(home, step['working-directory'] ?? ''),
          env: {SUMS: sums, PATH: `${home}.bin:${process.env['PATH']!}`},
        });
      }
      return home;
    }

    test('is a branch with one commit, which names the version', async () => {
      await versioned();
      proposed = await propose();
      const asked = text(`${proposed}.asked`);
      assert.match(asked, /^auth setup-git\npr list .*\npr create --head next-version --base main /);
      const log = await shell('git log --format=%s main..next-version', {cwd: `${proposed}.git`});
      assert.equal(log, '[release] Name the next version\n');
      const manifest = await shell('git show next-version:packages/embed/package.json', {cwd: `${proposed}.git`});
      assert.equal((JSON.parse(manifest) as Manifest).version, next);
      const files = await shell('git show --format= --name-only next-version', {cwd: `${proposed}.git`});
      assert.doesNotMatch(files, /next-version|changed\.txt/);
    });

    test('is none that changes code, a workflow or what is installed', async () => {
      await versioned();
      const added = (path: string) =>
        `diff --git a/${path} b/${path}\nnew file mode 100644\n--- /dev/null\n+++ b/${path}\n@@ -0,0 +1 @@\n+x\n`;
      const replaced = (from: string, to: string) => (patch: string) => {
        assert.ok(patch.includes(from), from);
        return patch.replace(from, to);
      };
      const made = (path: string, mode: string, content: string) =>
        `diff --git a/${path} b/${path}\nnew file mode ${mode}\n--- /dev/null\n+++ b/${path}\n@@ -0,0 +1 @@\n+${content}\n\\ No newline at end of file\n`;
      /** Another first line. */
      const changed = (path: string) => {
        const [first, ...more] = text(join(tree, path)).split('\n').slice(0, 4);
        return `diff --git a/${path} b/${path}\n--- a/${path}\n+++ b/${path}\n@@ -1,4 +1,4 @@\n-${first}\n+x\n ${more.join('\n ')}\n`;
      };
      const changes: [change: (patch: string) => string, refusal: string][] = [
        // A document can be code, too: the site runs what stands at the beginning of some.
        ...[
          'packages/embed/src/x.ts',
          '.github/workflows/x.yml',
          '.npmrc',
          'packages/internal-scripts/src/x.mjs',
          'docs/site/pages/x.md',
        ].map((path): [(patch: string) => string, string] => [(patch) => patch + added(path), path]),
        // The list of changes would be written into such a link.
        [(patch) => patch + made('changed.txt', '120000', '/dev/null') + added('packages/embed/src/x.ts'), 'x\\.ts'],
        [(patch) => patch + made('docs/x.md', '120000', '../.git/config'), '120000'],
        [(patch) => patch + made('docs/x.md', '160000', `Subproject commit ${'0'.repeat(39)}1`), '160000'],
        [
          (patch) => `${patch}diff --git a/CONTRIBUTING.md b/CONTRIBUTING.md\nold mode 100644\nnew mode 100755\n`,
          '100755',
        ],
        // In files that do name the version.
        [
          replaced(`\n+export const READER_VERSION = '${next}'`, `\n+export const READER_VERSION = run('${next}')`),
          'run',
        ],
        [replaced(`\n+  "version": "${next}"`, `\n+  "bin": "x", "version": "${next}"`), '"bin"'],
        // A version that is only removed could stand elsewhere then, as the name of a dependency.
        [
          (patch) =>
            patch.replace(
              /@@ -(\d+),(\d+) \+(\d+),(\d+) @@((?:(?!@@)[^])*?)\n\+ {2}"version": "[^"]*",/,
              (_, ...[from, before, to, after, body]: string[]) =>
                `@@ -${from},${before} +${to},${Number(after) - 1} @@${body}`,
            ),
          '\\+2,0 @@',
        ],
        // Settings of a server, which partners copy.
        [(patch) => patch + changed('docs/cdn/_headers'), 'docs/cdn/_headers'],
      ];
      for (const [change, refusal] of changes) {
        await assert.rejects(propose(change), new RegExp(refusal));
        for (const end of ['', '.git', '.bin']) {
          rmSync(join(tree, '..', `proposed-altered${end}`), {recursive: true, force: true});
        }
      }
    });
  });

  const published = once(async () => {
    await versioned();
    await runJob('plan');
    assert.deepEqual([outputs.get('plan.mode'), outputs.get('plan.version')], ['publish', next]);
    await runJob('build');
    const order = text(join(tree, 'release/packages.txt'))
      .split('\n')
      .map((line) => line.split(' ')[0]);
    const names = ['campaign', 'authoring', 'elements', 'embed', 'render', 'cli'].map((name) => `@countersign/${name}`);
    assert.deepEqual(order.filter(Boolean), names);
    await publish();
    const notes = text(join(tree, 'release/notes.md'));
    const {files} = json(join(tree, 'packages/embed/dist/manifest.json')) as Manifest;
    assert.ok(notes.includes(files['countersign.js']!.integrity));
    const published = text(join(tree, 'release/SHA384SUMS')).match(/^.*\.(tgz|zip)\n/gm)!;
    assert.ok(notes.includes(published.join('').trim()));
    const plugin = readFileSync(join(tree, `release/countersign-wordpress-${next}.zip`));
    for (const line of [` * Version: ${next}\n`, `Stable tag: ${next}\n`]) assert.ok(plugin.includes(line), line);
    const module = readFileSync(join(tree, `release/countersign-drupal-${next}.zip`));
    assert.ok(module.includes(`\nversion: '${next}'\n`));
    const sums = text(join(tree, 'release/SHA384SUMS'));
    for (const system of ['wordpress', 'drupal']) assert.ok(sums.includes(`  countersign-${system}-${next}.zip\n`));
    assert.match(notes, /What `countersign\.js` weighs:\n\n```text\n.*\d/);
  });

  test('then is built, and publishes what was built', published);

  test('a second run finds all of it published, and an altered file stops it', async () => {
    await published();
    await publish();
    const file = join(tree, 'release', `countersign-embed-${next}.tgz`);
    const bytes = readFileSync(file);
    writeFileSync(file, Buffer.concat([bytes, Buffer.from(' ')]));
    await assert.rejects(publish(), /sha384sum/);
    writeFileSync(file, bytes);
  });

  test('publishes and announces no file that SHA384SUMS does not have, whatever the job that made it says', async () => {
    await published();
    const folder = join(tree, 'release');
    const tarball = `countersign-embed-${next}.tgz`;
    const harms: Readonly<Record<string, () => void>> = {
      'an altered package': () => writeFileSync(join(folder, tarball), 'x'),
      'another package': () => writeFileSync(join(folder, 'other.tgz'), 'x'),
      'another list of packages': () =>
        writeFileSync(join(folder, 'packages.txt'), `@countersign/embed ${next} sha512-x ${tarball} /../other.tgz\n`),
      'other notes': () => writeFileSync(join(folder, 'notes.md'), 'x'),
      'no list': () => rmSync(join(folder, 'SHA384SUMS')),
    };
    for (const [name, harm] of Object.entries(harms)) {
      const whole = `${folder}-whole`;
      cpSync(folder, whole, {recursive: true});
      harm();
      try {
        await assert.rejects(
          runJob('publish', {SUMS: await sumsOf(folder), NPM_CONFIG_USERCONFIG: join(registry.folder, '.npmrc')}),
          /ended with 1: sha384sum --check/,
          name,
        );
      } finally {
        rmSync(folder, {recursive: true});
        renameSync(whole, folder);
      }
    }
  });

  test('announces no file that another has altered, added or taken away', async () => {
    await published();
    const folder = join(tree, 'release');
    const asked = join(tree, '../announced');
    const bin = join(tree, '../announce-bin');
    mkdirSync(bin);
    writeFileSync(join(bin, 'gh'), `#!/bin/sh\necho "$@" >> '${asked}'\n`, {mode: 0o755});
    const announce = () =>
      runJob('announce', {
        SUMS: outputs.get('build.sums')!,
        TAG: `v${next}`,
        GITHUB_SHA: '0',
        PATH: `${bin}:${process.env['PATH']!}`,
      });
    for (const [name, harm] of [
      ['notes.md', (bytes: Buffer) => Buffer.concat([bytes, Buffer.from('x')])],
      ['packages.txt', () => undefined],
      ['other.tgz', () => Buffer.from('x')],
      ['.npmrc', () => Buffer.from('https-proxy=http://127.0.0.1:1')],
    ] as const) {
      const file = join(folder, name);
      const bytes = existsSync(file) ? readFileSync(file) : undefined;
      const harmed = harm(bytes ?? Buffer.from(''));
      if (harmed) writeFileSync(file, harmed);
      else rmSync(file);
      await assert.rejects(announce(), /sha384sum/, name);
      if (bytes) writeFileSync(file, bytes);
      else rmSync(file);
    }
    mkdirSync(join(folder, 'x'));
    await assert.rejects(announce(), /sha384sum: x: Is a directory/);
    rmSync(join(folder, 'x'), {recursive: true});
    assert.ok(!existsSync(asked));
    await announce();
    assert.match(
      text(asked),
      new RegExp(`^release create v${next} release/countersign-.*/countersign-wordpress-${next}\\.zip`),
    );
  });

  test('reaches a fresh project: the manifest, the command, and a snippet with the hash of the published file', async () => {
    await published();
    const project = join(tree, '..', 'project');
    mkdirSync(project);
    writeFileSync(join(project, '.npmrc'), registry.npmrc);
    writeFileSync(join(project, 'package.json'), '{"private": true}');
    await shell(`npm install --ignore-scripts --no-audit --no-fund @countersign/cli@${next}`, {cwd: project});

    const installed = join(project, 'node_modules/@countersign/embed');
    const manifest = json(join(installed, 'dist/manifest.json')) as Manifest;
    const integrityOf = (name: string) => {
      const code = readFileSync(join(installed, 'dist', name));
      return `sha384-${createHash('sha384').update(code).digest('base64')}`;
    };
    assert.equal(manifest.version, next);
    assert.equal(manifest.files['countersign.js']!.integrity, integrityOf('countersign.js'));

    const document = join(tree, 'test/fixtures/example-campaign.json');
    const src = 'https://letters.example.org/open-audit/campaign.json';
    const snippet = await shell(`npx countersign snippet '${document}' --src ${src}`, {cwd: project});
    const script = `src="https://cdn.jsdelivr.net/npm/&#64;countersign/embed&#64;${next}/dist/keep.js" integrity="${integrityOf('keep.js')}"`;
    assert.ok(snippet.includes(script), snippet.slice(0, 600));
  });

  test('once it has its tag, there is nothing to do', async () => {
    await versioned();
    await shell(`git ${AUTHOR} commit -q --allow-empty -m Release`, {cwd: tree});
    await shell(`git tag v${next}`, {cwd: tree});
    await runJob('plan');
    assert.equal(outputs.get('plan.mode'), 'none');
  });
});
