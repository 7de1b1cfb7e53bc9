// Writes every generated file that is committed: `pnpm generate [--check]`. With --check it only says which are old.
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from '../build-packages/build.mjs';
import {capture, run} from '../process.mjs';

/** They read sources, so that a build is possible afterwards. */
const fromSources = [
  'packages/internal-scripts/src/generate/schema.mjs',
  'packages/internal-scripts/src/generate/studio-fields.mjs',
  'packages/internal-scripts/src/generate/countries.mjs',
  'packages/internal-scripts/src/generate/words.mjs',
  'packages/internal-scripts/src/generate/php-addresses.mjs',
  'packages/internal-scripts/src/generate/manifest.mjs',
  'packages/internal-scripts/src/generate/guide-tables.mjs',
  'test/bench/write-guide.ts',
  'test/editors/write-guide.mjs',
];

/** They run the build. */
const fromBuild = ['test/ways/write-guide.mjs'];

const hooks = pathToFileURL(join(import.meta.dirname, '../from-sources/node-hooks.mjs')).href;

/** @returns {Promise<{code: number, output: string}>} */
export async function generate(args) {
  let code = 0;
  let output = '';
  const write = async (generator, ...options) => {
    const result = await capture(process.execPath, ['--conditions=development', ...options, generator, ...args]);
    code ||= result.code;
    output += result.output;
  };
  for (const generator of fromSources) await write(generator, `--import=${hooks}`);
  if (!args.includes('--check')) await build();
  for (const generator of fromBuild) await write(generator);
  return {code, output};
}

export const checkGenerated = () => generate(['--check']);

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  // manifest.mjs reads the types of campaign.
  await run('tsc', ['-b', 'packages/campaign']);
  const {code, output} = await generate(process.argv.slice(2));
  process.stdout.write(output);
  process.exitCode = code;
}
