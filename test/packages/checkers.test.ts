// What others check packages with finds nothing in ours.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {suite, test} from 'node:test';
import {publint} from 'publint';
import {run} from '../../packages/internal-scripts/src/process.mjs';
import {NAMES, unpackedPackages} from './unpacked.ts';

const packages = await unpackedPackages();

suite('publint, strictly', () => {
  for (const name of NAMES) {
    test(name, async () => {
      const {buffer, byteOffset, length} = await readFile(packages.get(name)!.tarball);
      const tarball = buffer.slice(byteOffset, byteOffset + length);
      const {messages} = await publint({pack: {tarball}, strict: true, level: 'suggestion'});
      assert.deepEqual(messages, []);
    });
  }
});

suite('are the types wrong? Not for ES modules', () => {
  for (const name of NAMES) {
    test(name, async () => {
      // It ends with 1 when something is wrong, and then `run` rejects.
      const output = await run('attw', [packages.get(name)!.tarball, '--profile', 'esm-only', '--format', 'json']);
      const {analysis} = JSON.parse(output) as {analysis: {types: unknown; entrypoints?: object}};
      // Nothing of the command can be imported, so it has no types; everything else has.
      assert.deepEqual(analysis.types, name === '@countersign/cli' ? false : {kind: 'included'});
    });
  }
});
