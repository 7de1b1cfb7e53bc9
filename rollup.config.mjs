// Reads the JavaScript that `tsc -b` writes into packages/*/build, and writes the published files into packages/*/dist.
//
// The order matters: the embed bundles what the others have written into dist/.
import {embed} from './packages/internal-scripts/src/build-packages/embed.mjs';
import {folderCheck} from './packages/internal-scripts/src/build-packages/folder-check.mjs';
import {npmPackage} from './packages/internal-scripts/src/build-packages/npm-package.mjs';
import {site} from './packages/internal-scripts/src/build-packages/site.mjs';
import {studio} from './packages/internal-scripts/src/build-packages/studio.mjs';

const optionsOf = {
  campaign: () => npmPackage('campaign', {modules: '{index,schema/index}.ts'}),
  authoring: () => npmPackage('authoring', {modules: 'index.ts', hasDevelopment: false}),
  elements: () => npmPackage('elements'),
  render: () => npmPackage('render', {modules: 'index.ts'}),
  cli: () => npmPackage('cli', {modules: '{countersign,preview/in-browser/*}.ts', hasDevelopment: false}),
  embed: () => [embed(), folderCheck()],
  studio,
  site,
};

/** `--configPackages NAME,NAME` builds these alone. */
export default ({configPackages}) =>
  Object.entries(optionsOf)
    .filter(([name]) => configPackages?.split(',').includes(name) ?? true)
    .flatMap(([, options]) => options());
