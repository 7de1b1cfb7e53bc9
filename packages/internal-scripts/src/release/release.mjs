// The steps of the release workflow: `node packages/internal-scripts/src/release/release.mjs plan | version | pack
// FOLDER`.
//
// Each step works the same on any machine. docs/releasing.md says what a maintainer does.
import {createHash} from 'node:crypto';
import {copyFileSync, globSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {packPackages, PUBLIC_PACKAGES} from '../../../../test/support/registry/packed.ts';
import {MODULE_ZIP, moduleZipName} from '../build-packages/drupal.mjs';
import {PLUGIN_ZIP, zipName} from '../build-packages/wordpress.mjs';
import {capture, root, run} from '../process.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const write = (path, text) => writeFileSync(join(root, path), text);

/** All public packages have one version. */
const versionNow = () => JSON.parse(read('packages/embed/package.json')).version;

const changesets = () => globSync('.changeset/*.md', {cwd: root}).filter((path) => basename(path) !== 'README.md');

/**
 * Says what has to be done now, as lines for a workflow: `version` while there are changesets, `publish` if the version
 * has no tag, otherwise `none`.
 *
 * @throws {Error} if there are changesets and the version has no tag: it would never be published.
 */
async function plan() {
  const version = versionNow();
  const {code} = await capture('git', ['rev-parse', '--verify', '--quiet', `refs/tags/v${version}`]);
  // Anything but 0 and 1 says that git could not tell.
  if (code > 1) throw new Error(`git could not look for the tag of version ${version}: it ended with ${code}.`);
  const isTagged = code === 0;
  const hasChanges = changesets().length > 0;
  if (hasChanges && !isTagged) {
    throw new Error(
      `Version ${version} has no tag, and there are changesets for the one after it. A newer push may have taken the ` +
        `place of the run that publishes ${version}: run that one again. See docs/releasing.md.`,
    );
  }
  const mode = hasChanges ? 'version' : isTagged ? 'none' : 'publish';
  return `mode=${mode}\nversion=${version}\n`;
}

/** Turns changesets into the next version, and writes it into every file that names it. */
async function version() {
  const before = versionNow();
  const summaries = changesets().map((path) =>
    read(path)
      .replace(/^---\n[^]*?\n---\n/, '')
      .trim(),
  );
  await run('changeset', ['version']);
  const now = versionNow();
  if (now === before) throw new Error('No changeset raises a version.');
  write('CHANGELOG.md', withSection(read('CHANGELOG.md'), now, summaries));
  const reader = 'packages/campaign/src/version.ts';
  write(reader, replaceOnce(read(reader), `READER_VERSION = '${before}'`, `READER_VERSION = '${now}'`));
  const named = new RegExp(
    `((?:@|&#64;)countersign/[a-z]+(?:@|&#64;)|\\bcountersign-(?:embed-|wordpress-|drupal-)?)${before.replaceAll('.', '\\.')}(?![\\w-]|\\.\\d)`,
    'g',
  );
  for (const path of globSync(['*.md', 'docs/*.md', 'docs/sites/*.md', 'docs/cdn/*', 'packages/*/README.md'], {
    cwd: root,
  })) {
    if (path !== 'CHANGELOG.md') write(path, read(path).replace(named, `$1${now}`));
  }
  // This also builds.
  await run(process.execPath, ['packages/internal-scripts/src/generate/generate.mjs']);
  await run(process.execPath, ['packages/internal-scripts/src/build-packages/size.mjs', '--write']);
}

/** Adds the changes of a version at the top of a list of changes, with the day, which the feed of releases needs. */
function withSection(list, version, summaries) {
  const day = new Date().toISOString().slice(0, 10);
  const entries = summaries.map((summary) => `- ${summary.replaceAll('\n', '\n  ')}\n`).join('');
  return replaceOnce(list, '\n## ', `\n## ${version}, ${day}\n\n${entries}\n## `);
}

function replaceOnce(text, from, to) {
  if (!text.includes(from)) throw new Error(`There is no ${JSON.stringify(from)} to write the version to.`);
  return text.replace(from, () => to);
}

/**
 * Writes the files of a release into a folder: a tarball for each public package, the zips for WordPress and Drupal,
 * `packages.txt`, `notes.md` and `SHA384SUMS`, which has all others. `packages.txt` has a line for each package with
 * name, version, npm's integrity value and file. A package comes after those that it needs.
 */
async function pack(folder) {
  const home = join(root, folder);
  mkdirSync(home, {recursive: true});
  const packed = inOrder(await packPackages(home));
  const bytesOf = ({tarball}) => readFileSync(tarball);
  const hash = (algorithm, encoding, bytes) => createHash(algorithm).update(bytes).digest(encoding);
  const lines = packed.map((each) => {
    const integrity = `sha512-${hash('sha512', 'base64', bytesOf(each))}`;
    return `${each.name} ${each.version} ${integrity} ${basename(each.tarball)}\n`;
  });
  writeFileSync(join(home, 'packages.txt'), lines.join(''));
  const plugin = join(home, zipName(versionNow()));
  copyFileSync(PLUGIN_ZIP, plugin);
  const module = join(home, moduleZipName(versionNow()));
  copyFileSync(MODULE_ZIP, module);
  const published = [...packed.map(({tarball}) => tarball), plugin, module];
  const sumOf = (file) => `${hash('sha384', 'hex', readFileSync(file))}  ${basename(file)}\n`;
  const sizes = await run(process.execPath, ['packages/internal-scripts/src/build-packages/size.mjs']);
  writeFileSync(join(home, 'notes.md'), notes(sizes, published.map(sumOf)));
  const all = [...published, join(home, 'packages.txt'), join(home, 'notes.md')];
  writeFileSync(join(home, 'SHA384SUMS'), all.map(sumOf).join(''));
}

/** Sorts packages so that each follows its dependencies. */
function inOrder(packed) {
  const needs = new Map(PUBLIC_PACKAGES.map(({manifest}) => [manifest.name, Object.keys(manifest.dependencies ?? {})]));
  const sorted = [];
  const add = (each) => {
    if (sorted.includes(each)) return;
    for (const other of packed) if (needs.get(each.name).includes(other.name)) add(other);
    sorted.push(each);
  };
  packed.forEach(add);
  return sorted;
}

function notes(sizes, sums) {
  const {files} = JSON.parse(read('packages/embed/dist/manifest.json'));
  const hashes = Object.entries(files).map(([name, {integrity}]) => `| \`${name}\` | \`${integrity}\` |\n`);
  return `What changed is in [CHANGELOG.md](CHANGELOG.md).

| file of @countersign/embed | its \`integrity\` |
| --- | --- |
${hashes.join('')}
What \`countersign.js\` weighs:

\`\`\`text
${sizes.trimEnd()}
\`\`\`

SHA-384 of what was published:

\`\`\`text
${sums.join('').trimEnd()}
\`\`\`
`;
}

const [command, argument] = process.argv.slice(2);
try {
  if (command === 'plan') process.stdout.write(await plan());
  else if (command === 'version') await version();
  else if (command === 'pack' && argument) await pack(argument);
  else throw new Error('node packages/internal-scripts/src/release/release.mjs plan | version | pack FOLDER');
} catch (error) {
  process.stderr.write(`${error.output ?? error.stack}\n`);
  process.exitCode = 1;
}
