// A whole release, from a changeset to a snippet with the published hash, by the commands of the workflow and against a
// registry on this machine.
//
// What cannot be had here is left out: provenance, for which the platform vouches over the network, and the release page.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, suite, test} from 'node:test';
import {startRegistry, type Registry} from '../registry/registry.ts';
import {shell, useCopy} from './copy.ts';
import {commandsOf, stepsOf} from './workflow.ts';

interface Manifest {
  readonly version: string;
  readonly files: Readonly<Record<string, {readonly integrity: string}>>;
}

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const text = (path: string) => readFileSync(path, 'utf8');

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
      const output = join(tree, '.output');
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
    await shell('git init -q', {cwd: tree});
    const change = "---\n'@countersign/elements': patch\n---\n\nThe list of sources is quicker.\n";
    writeFileSync(join(tree, '.changeset/quick-lists.md'), change);
  });
  after(() => registry.close());

  test('first names the next version, everywhere', async () => {
    await runJob('plan');
    assert.deepEqual([outputs.get('plan.mode'), outputs.get('plan.version')], ['version', last]);
    await runJob('version');
    const step = stepsOf('version').find(({uses}) => uses?.startsWith('changesets/action/version@'));
    await shell(String(step!.with!['script']), {cwd: tree});

    for (const name of ['campaign', 'elements', 'embed', 'cli']) {
      assert.equal((json(join(tree, `packages/${name}/package.json`)) as Manifest).version, next, name);
    }
    assert.ok(text(join(tree, 'packages/campaign/src/version.ts')).includes(`READER_VERSION = '${next}'`));
    const changes = text(join(tree, 'CHANGELOG.md'));
    assert.match(
      changes,
      new RegExp(`\n## ${next.replaceAll('.', '\\.')}\n\n- The list of sources is quicker\\.\n\n## `),
    );
    for (const guide of ['README.md', 'docs/partner-guide.md', 'docs/cdn/README.md']) {
      const named = text(join(tree, guide)).match(/(@|&#64;)countersign\/[a-z]+\1[\d.]+\d/g);
      assert.ok(named && named.every((each) => /(@|;)([^@;]*)$/.exec(each)![2] === next), `${guide}: ${String(named)}`);
    }
  });

  test('then is built, and publishes what was built', async () => {
    await runJob('plan');
    assert.deepEqual([outputs.get('plan.mode'), outputs.get('plan.version')], ['publish', next]);
    await runJob('build');
    const order = text(join(tree, 'release/packages.txt'))
      .split('\n')
      .map((line) => line.split(' ')[0]);
    const names = ['campaign', 'elements', 'embed', 'cli'].map((name) => `@countersign/${name}`);
    assert.deepEqual(order.filter(Boolean), names);
    await publish();
    const notes = text(join(tree, 'release/notes.md'));
    const {files} = json(join(tree, 'packages/embed/dist/manifest.json')) as Manifest;
    assert.ok(notes.includes(files['countersign.js']!.integrity));
    assert.ok(notes.includes(text(join(tree, 'release/SHA384SUMS')).trim()));
    assert.match(notes, /What `countersign\.js` weighs:\n\n```text\n.*\d/);
  });

  test('a second run finds all of it published, and an altered file stops it', async () => {
    await publish();
    const file = join(tree, 'release', `countersign-embed-${next}.tgz`);
    const bytes = readFileSync(file);
    writeFileSync(file, Buffer.concat([bytes, Buffer.from(' ')]));
    await assert.rejects(publish(), /SHA384SUMS|sha384sum|FAILED/);
    writeFileSync(file, bytes);
  });

  test('reaches a fresh project: the manifest, the command, and a snippet with the hash of the published file', async () => {
    const project = join(tree, '..', 'project');
    mkdirSync(project);
    writeFileSync(join(project, '.npmrc'), registry.npmrc);
    writeFileSync(join(project, 'package.json'), '{"private": true}');
    await shell(`npm install --ignore-scripts --no-audit --no-fund @countersign/cli@${next}`, {cwd: project});

    const installed = join(project, 'node_modules/@countersign/embed');
    const manifest = json(join(installed, 'dist/manifest.json')) as Manifest;
    const code = readFileSync(join(installed, 'dist/countersign.js'));
    const integrity = `sha384-${createHash('sha384').update(code).digest('base64')}`;
    assert.equal(manifest.version, next);
    assert.equal(manifest.files['countersign.js']!.integrity, integrity);

    const document = join(tree, 'test/fixtures/example-campaign.json');
    const src = 'https://letters.example.org/open-audit/campaign.json';
    const snippet = await shell(`npx countersign snippet '${document}' --src ${src}`, {cwd: project});
    const script = `src="https://cdn.jsdelivr.net/npm/&#64;countersign/embed&#64;${next}/dist/countersign.js" integrity="${integrity}"`;
    assert.ok(snippet.includes(script), snippet.slice(0, 600));
  });

  test('once it has its tag, there is nothing to do', async () => {
    await shell('git -c user.name=a -c user.email=a@example.org commit -q --allow-empty -m Release', {cwd: tree});
    await shell(`git tag v${next}`, {cwd: tree});
    await runJob('plan');
    assert.equal(outputs.get('plan.mode'), 'none');
  });
});
