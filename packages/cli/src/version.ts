import {readFileSync} from 'node:fs';

const {version, dependencies} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
  dependencies: Record<string, string>;
};

/** The version of this command. */
export const VERSION = version;

/** The version of Lit's server rendering that this one was tested with: without the caret of its range. */
export const SSR_VERSION = dependencies['@lit-labs/ssr']!.slice(1);
