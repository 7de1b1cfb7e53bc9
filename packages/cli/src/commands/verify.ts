import {readFile} from 'node:fs/promises';
import {posix} from 'node:path';
import {fileError, nameOf, readInput, STDIN} from '../files/input.ts';
import {parseOptions} from '../options/options.ts';
import {integrityOf, manifestPath, readManifest, type Manifest} from '../release/embed-release.ts';
import {FileError, UsageError} from '../terminal/errors.ts';
import {progress} from '../terminal/progress.ts';
import {count, EXIT, print} from '../terminal/terminal.ts';
import type {Command} from './command.ts';

const help = `countersign verify FILE… says of files that a CDN or your own site serves whether they are those of a release.

FILE is countersign.js, one of its parts, a small script beside it, or - for standard input. Its hash (SHA-384) is
compared with those in the manifest of the release that this command came with. What a file is called does not count.

  --manifest FILE  The manifest.json of another version: it lies in dist/ of the package @countersign/embed.
  --help           This.

The command and its manifest are as good as where you have them from: install an exact version, and let npm audit
signatures say that it is the registry's.

Ends with 0 when each file is one of the release and whole, 1 when one is not, 2 when the command was used wrongly or a
file cannot be read.
`;

export const verify: Command = {
  help,
  async run(args) {
    const {values, positionals} = parseOptions(args, {manifest: {type: 'string'}});
    if (positionals.length === 0) throw new UsageError('Name the files to look at, or - for standard input.');
    if ([...positionals, values.manifest].filter((file) => file === STDIN).length > 1) {
      throw new UsageError('Standard input is one file: write - once.');
    }
    const manifest = await manifestOf(values.manifest);
    const files: (readonly [file: string, bytes: Uint8Array])[] = [];
    // Reads all files before it prints anything: half an answer might be taken for the whole.
    for (const file of positionals) {
      files.push([file, await progress.during(`Reading ${nameOf(file)}`, () => readInput(file))]);
    }

    let isWhole = true;
    for (const [file, bytes] of files) {
      const integrity = integrityOf(bytes);
      const found = [...manifest.files].find(([, each]) => each.integrity === integrity);
      if (found) print(`${nameOf(file)}: ${found[0]} of version ${manifest.version}, whole. ${integrity}`);
      else print(`${nameOf(file)}: ${difference(file, bytes, manifest)} ${integrity}`);
      isWhole &&= found !== undefined;
    }
    return isWhole ? EXIT.ok : EXIT.problems;
  },
};

async function manifestOf(file: string | undefined): Promise<Manifest> {
  const path = file ?? manifestPath();
  if (path === undefined) throw new FileError('The manifest is missing: install @countersign/cli again.');
  const bytes =
    file === undefined ? await readFile(path).catch((error: unknown) => failWith(path, error)) : await readInput(path);
  const manifest = readManifest(bytes);
  if (!manifest) throw new FileError(`${nameOf(path)}: This is no manifest.json of @countersign/embed.`);
  return manifest;
}

function failWith(path: string, error: unknown): never {
  throw fileError(path, error);
}

/** Explains why a file is none of a release, by its name and length. */
function difference(file: string, bytes: Uint8Array, {version, files}: Manifest): string {
  const name = posix.basename(file.replaceAll('\\', '/'));
  // Parts have the version in their names, and `countersign vendor` puts it into that of the code.
  const [, stem, named, part = ''] = /^(.*?)(?:-(\d+\.\d+\.\d+)(-[a-z-]+)?)?\.js$/.exec(name) ?? [];
  if (named !== undefined && named !== version) {
    return (
      `By its name this is of version ${named}, and the hashes here are those of ${version}. ` +
      `npx @countersign/cli@${named} verify has the others.`
    );
  }
  const released = part ? name : `${stem}.js`;
  const meant = files.get(released);
  if (!meant) return `This is no file of version ${version}, which has ${[...files.keys()].join(', ')}.`;
  const length =
    bytes.length === meant.bytes
      ? 'It is as long, and other bytes stand in it'
      : `It has ${count(bytes.length, 'byte')} in place of ${meant.bytes}`;
  return `This is not ${released} of version ${version}, or is damaged. ${length}. Do not serve it.`;
}
