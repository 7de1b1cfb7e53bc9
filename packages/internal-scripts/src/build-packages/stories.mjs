// Builds Storybook, as the site has it under /stories/: a page that shows each element in each of its states.
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {capture, root} from '../process.mjs';
import {STORIES_POLICY} from './stories-policy.mjs';

/** Beside the pages that Eleventy writes. */
export const folder = join(root, 'packages/site/dist/pages/stories');

/** Whether it is built. */
export const hasStories = () => existsSync(join(folder, 'index.html'));

/**
 * @returns {Promise<{code: number, output: string}>} What Storybook printed. The code is 0 if it is built.
 */
export async function buildStories() {
  const built = await capture('storybook', [
    ...['build', '--config-dir', '.storybook', '--output-dir', folder],
    ...['--disable-telemetry', '--quiet'],
  ]);
  if (built.code !== 0) return built;
  const missing = ['index.html', 'iframe.html'].filter(
    (name) => !readFileSync(join(folder, name), 'utf8').includes(STORIES_POLICY),
  );
  if (missing.length === 0) return built;
  return {code: 1, output: `The policy is missing in ${missing.join(' and ')}: see .storybook/main.ts.`};
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const {code, output} = await buildStories();
  if (code !== 0) process.stderr.write(output);
  process.exitCode = code;
}
