// The build of parts: a main file and functions that are given what they use of it.
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {createContext, runInContext} from 'node:vm';
import {rollup, type OutputChunk} from 'rollup';
import {MAIN, partFile, pinnedParts} from '../../packages/internal-scripts/src/build-packages/parts.mjs';

const MAIN_MODULE = `
  import {count, double, Box} from './shared.js';
  export const importPart = (name) => load(name, countersignKit, HASHES[name]);
  start = () => import('./record.js');
  used = [double(1), new Box(), count()];`;
const SHARED = `
  export const double = (n) => 2 * n;
  export class Box {}
  export let counter = 0;
  export const count = () => { counter += 1; };`;

/** Bundles modules, and returns the code of each file. */
async function build(modules: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const bundle = await rollup({
    input: {countersign: './main.js'},
    preserveEntrySignatures: 'allow-extension',
    onLog: () => {},
    plugins: [
      {name: 'virtual', resolveId: (id) => id.replace('./', '/'), load: (id) => modules[id.slice(1)] ?? null},
      pinnedParts,
    ],
  });
  const {output} = await bundle.generate({format: 'es', chunkFileNames: ({name}) => partFile(name)});
  return Object.fromEntries((output as OutputChunk[]).map(({fileName, code}) => [fileName, code]));
}

const withRecord = (record: string) => build({'main.js': MAIN_MODULE, 'shared.js': SHARED, 'record.js': record});

/** The globals of a page whose browser runs a script element: a class with a getter, as in browsers. */
function browser(currentScript: () => object | null): Record<string, unknown> {
  const prototype = Object.defineProperty({}, 'currentScript', {get: currentScript});
  return {Document: {prototype}, document: Object.create(prototype) as object};
}

suite('a part', () => {
  const record = `
    import {double, Box} from './shared.js';
    export const answer = double(21);
    export const box = new Box();`;

  test('imports nothing, and returns its exports when it is given what it uses', async () => {
    const files = await withRecord(record);
    assert.deepEqual(Object.keys(files).sort(), [partFile('record'), MAIN].sort());
    for (const code of Object.values(files)) assert.doesNotMatch(code, /^\s*(import|export)\b/m);
    const asked: unknown[] = [];
    let script: object | null = null;
    const page: Record<string, unknown> = {...browser(() => script), TypeError};
    const context = createContext(page);
    page['load'] = (name: string, kit: (part: unknown) => unknown, hash: string) => {
      asked.push([name, hash.slice(0, 13)]);
      let exports: unknown;
      script = {countersign: (part: unknown) => (exports = kit(part))};
      runInContext(files[partFile(name)]!, context);
      return exports;
    };
    runInContext(files[MAIN]!, context);
    const {answer, box} = (page['start'] as () => {answer: number; box: object})();
    assert.equal(answer, 42);
    assert.equal(box.constructor, (page['used'] as [number, object])[1].constructor);
    assert.deepEqual(asked, [['record', 'sha384-record']]);
  });

  test('does nothing in another script element, or as a module', async () => {
    const files = await withRecord(record);
    for (const currentScript of [{}, null]) {
      const context = createContext(browser(() => currentScript));
      assert.equal(runInContext(files[partFile('record')]!, context), undefined);
    }
  });

  test('may not use what may change', async () => {
    await assert.rejects(withRecord(`import {counter} from './shared.js'; export const now = () => counter;`), {
      message: /A part uses counter, which may change/,
    });
    await assert.rejects(withRecord('export let state = 0; export const next = () => { state += 1; };'), {
      message: /A part exports state, which may change/,
    });
  });

  test('may not import another part', async () => {
    const other = `export const other = () => import('./other.js');`;
    await assert.rejects(
      build({'main.js': MAIN_MODULE, 'shared.js': SHARED, 'record.js': other, 'other.js': 'export const a = 1;'}),
      {message: /imports .*other\.js: a part is given what it needs/},
    );
  });
});
