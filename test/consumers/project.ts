// A partner's project: made anew, with our packages from a registry, and what `countersign snippet` says to add.
import {cp, mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before} from 'node:test';
import {readCampaign} from '@countersign/campaign';
import '../support/quiet.ts';
import {RECIPE_WAYS, recipeFor, type Recipe} from '@countersign/render';
import {CAMPAIGN, codeAt, INTEGRITY, type Site} from '../support/servers/site.ts';
import {installPublished} from '../support/registry/install.ts';
import {capture, run} from '../../packages/internal-scripts/src/process.mjs';

const {version} = JSON.parse(await readFile(join(import.meta.dirname, '../../packages/cli/package.json'), 'utf8')) as {
  version: string;
};

export interface Project {
  /** Where it is, once the tests have begun. */
  readonly folder: string;
  /** The steps that `countersign snippet` names. */
  readonly recipe: Recipe;
  /** Runs one of its own tools, which has to succeed. */
  run(tool: string, args: readonly string[], env?: Readonly<Record<string, string>>): Promise<string>;
  /** Runs one of its own tools, and hands back how it ended. */
  attempt(tool: string, args: readonly string[]): Promise<{code: number; output: string}>;
  /** The text of a file. */
  read(path: string): Promise<string>;
}

export interface ProjectOptions {
  /** The folder in `projects/` that holds what the partner has already. */
  readonly name: string;
  /** Where the document is published, which is asked for while a site is built. */
  readonly site: Site;
}

/** The address at which the first campaign is published on a site. */
export const publishedAt = (site: Site): string => `${site.elsewhere}/campaigns/microsoft-azure-review/campaign.json`;

/** Makes a project before the tests of a file, and removes it after them. */
export function useProject({name, site}: ProjectOptions): Project {
  let folder = '';
  let made: Recipe | undefined;
  const tool = (bin: string) => join(folder, 'node_modules/.bin', bin);

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), `countersign-${name}-`));
    await cp(join(import.meta.dirname, 'projects', name), folder, {recursive: true});
    made = recipeAt(site, name);
    for (const {path, text} of made.files) await write(join(folder, path), text);
    await write(join(folder, 'src/campaign.json'), JSON.stringify(CAMPAIGN));
    await installPublished(folder, made.packages, [
      '@countersign/campaign',
      '@countersign/elements',
      '@countersign/render',
    ]);
  });
  after(() => rm(folder, {recursive: true, force: true}));

  return {
    get folder() {
      return folder;
    },
    get recipe() {
      return made!;
    },
    run: (bin, args, env = {}) => run(tool(bin), [...args], {cwd: folder, env: {...QUIET, ...env}}),
    attempt: (bin, args) => capture(tool(bin), [...args], {cwd: folder, env: QUIET}),
    read: (path) => readFile(join(folder, path), 'utf8'),
  };
}

/** No tool tells anybody what it is used for. */
export const NO_TELEMETRY = {
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
  NUXT_TELEMETRY_DISABLED: '1',
};

const QUIET = {...NO_TELEMETRY, CI: '1'};

/** The recipe of `countersign snippet`, or the elements alone for a name that it does not know. */
function recipeAt(site: Site, name: string): Recipe {
  const way = RECIPE_WAYS.find((known) => known === name);
  if (way === undefined) return {packages: [`@countersign/elements@${version}`], files: [], use: ''};
  const result = readCampaign(CAMPAIGN);
  if (!result.ok) throw new Error('The first campaign breaks a rule.');
  return recipeFor(way, {
    campaign: result.campaign,
    src: publishedAt(site),
    script: codeAt(site.elsewhere),
    integrity: INTEGRITY,
    version,
  });
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), {recursive: true});
  await writeFile(path, text);
}
