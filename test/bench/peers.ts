// The peers that are apps, built for production as their developers build them: by Vite, each from its one entry.
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {build, type Alias, type ESBuildOptions, type Rollup} from 'vite';
import {CACHE, TYPES, type Resource} from './server.ts';

/** What a page loads of a peer, by path. */
export interface Built {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  readonly files: ReadonlyMap<string, Resource>;
}

const folder = join(import.meta.dirname, 'contestants');

/** Preact has the letter of the React app: its elements, and what it imports from `react`, are Preact's. */
const PREACT = {
  esbuild: {jsx: 'automatic', jsxImportSource: 'preact'},
  alias: [{find: /^react$/, replacement: join(folder, 'preact/react.ts')}],
} satisfies {esbuild: ESBuildOptions; alias: Alias[]};

/** Builds one of the folders in `contestants/`. Nothing is written to disk. */
export async function buildPeer(name: string): Promise<Built> {
  const entry = readdirSync(join(folder, name)).find((file) => /^main\.tsx?$/.test(file))!;
  const {esbuild, alias} = name === 'preact' ? PREACT : {esbuild: {}, alias: []};
  const result = (await build({
    configFile: false,
    root: folder,
    base: `/${name}/`,
    mode: 'production',
    logLevel: 'silent',
    // The environment of a test names the development builds of packages.
    resolve: {conditions: ['module', 'browser', 'production'], alias},
    esbuild,
    define: {'process.env.NODE_ENV': '"production"'},
    build: {
      write: false,
      // Every browser that the peers' own documentation still names takes modules; the helper is for others.
      modulePreload: {polyfill: false},
      rollupOptions: {input: join(folder, name, entry)},
    },
  })) as Rollup.RollupOutput;

  const [scripts, styles]: string[][] = [[], []];
  const files = new Map<string, Resource>();
  for (const file of result.output) {
    const path = `/${name}/${file.fileName}`;
    const isScript = file.type === 'chunk';
    const body = isScript ? file.code : Buffer.from(file.source).toString();
    files.set(path, {body, type: isScript ? TYPES.js : TYPES.css, cache: CACHE.pinned});
    if (!isScript) styles!.push(path);
    else if (file.isEntry) scripts!.push(path);
  }
  return {scripts: scripts!, styles: styles!, files};
}
