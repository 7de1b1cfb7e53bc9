// Writes every generated file that is committed: `pnpm generate [--check]`. With --check it only says which are old.
import {pathToFileURL} from 'node:url';
import {build} from '../build/build.mjs';
import {capture, run} from '../process.mjs';

const generators = [
  'packages/internal-scripts/src/generate/schema.mjs',
  'packages/internal-scripts/src/generate/words.mjs',
  'packages/internal-scripts/src/generate/manifest.mjs',
  'packages/internal-scripts/src/generate/guide-tables.mjs',
  'test/bench/write-guide.ts',
];

/** Those that run what is built. */
const fromBuild = ['test/ways/write-guide.mjs'];

/** @returns {Promise<{code: number, output: string}>} */
export async function generate(args) {
  let code = 0;
  let output = '';
  const write = async (generator) => {
    const result = await capture(process.execPath, ['--conditions=development', generator, ...args]);
    code ||= result.code;
    output += result.output;
  };
  for (const generator of generators) await write(generator);
  if (!args.includes('--check')) await build();
  for (const generator of fromBuild) await write(generator);
  return {code, output};
}

export const checkGenerated = () => generate(['--check']);

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  // The generators read what is compiled of campaign.
  await run('tsc', ['-b', 'packages/campaign']);
  const {code, output} = await generate(process.argv.slice(2));
  process.stdout.write(output);
  process.exitCode = code;
}
