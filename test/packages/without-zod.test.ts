// The package for reading a document, alone: zod is for `./schema`, and nobody else has to install it.
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {capture, run} from '../../packages/internal-scripts/src/process.mjs';
import {installPublished} from '../support/registry/install.ts';
import {VERSION} from '../support/servers/site.ts';

let project = '';

before(async () => {
  project = await mkdtemp(join(tmpdir(), 'countersign-without-zod-'));
  await writeFile(join(project, 'package.json'), JSON.stringify({name: 'partner', private: true, type: 'module'}));
  await installPublished(project, [`@countersign/campaign@${VERSION}`], ['@countersign/campaign']);
});
after(() => rm(project, {recursive: true, force: true}));

const evaluate = (code: string) => capture(process.execPath, ['--input-type=module', '--eval', code], {cwd: project});

test('a document is read', async () => {
  assert.equal(existsSync(join(project, 'node_modules/zod')), false);
  const {output} = await evaluate(
    `import {readCampaign} from '@countersign/campaign';
     console.log(readCampaign({format: 1}).code);`,
  );
  assert.equal(output, 'invalid\n');
});

test('its types are whole', async () => {
  await writeFile(
    join(project, 'types.ts'),
    `import {readCampaign, type Campaign} from '@countersign/campaign';

export const right = ({demands: [demand]}: Campaign): string | undefined => demand?.history[0]?.status;

// @ts-expect-error -- A revision is a number.
export const wrong = ({revision}: Campaign): string => revision;

// @ts-expect-error -- Whether there is a campaign has to be asked first.
export const unasked = readCampaign({}).campaign;
`,
  );
  const options = ['--noEmit', '--strict', '--target', 'ES2023', '--module', 'NodeNext', '--lib', 'ES2023'];
  await run('tsc', [...options, 'types.ts'], {cwd: project});
});

test('the strict reading says that it is missing', async () => {
  const {code, output} = await evaluate(`import '@countersign/campaign/schema';`);
  assert.notEqual(code, 0);
  assert.match(output, /Cannot find package 'zod' imported from .*@countersign\/campaign/);
});
