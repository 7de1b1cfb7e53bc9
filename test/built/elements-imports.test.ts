import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {globSync} from 'node:fs';
import {suite, test} from 'node:test';
import {fileURLToPath} from 'node:url';

const dist = new URL('../../packages/elements/dist/', import.meta.url);
const modules = globSync('**/*.js', {cwd: fileURLToPath(dist)}).sort();
const isDefine = (module: string) => /(^|\/)define\.js$/.test(module);

/** What a server does not have, and nothing may add to it. */
const DOM = ['window', 'document', 'Node', 'Element', 'MutationObserver', 'localStorage', 'location'];

suite('every module imports in plain Node', () => {
  const had = DOM.filter((name) => name in globalThis);

  test('those of classes, which register nothing', async () => {
    const classes = modules.filter((module) => !isDefine(module));
    assert.ok(classes.length > 60);
    for (const module of classes) await import(new URL(module, dist).href);
    assert.equal(customElements.get('cs-campaign'), undefined);
    assert.equal(customElements.get('cs-cite'), undefined);
  });

  test('those that register', async () => {
    const registering = modules.filter(isDefine);
    assert.ok(registering.length > 14);
    for (const module of registering) await import(new URL(module, dist).href);
    assert.ok(customElements.get('cs-campaign'));
    assert.ok(customElements.get('cs-cite'));
  });

  test('and leave no global of a browser behind', () => {
    assert.deepEqual(
      DOM.filter((name) => name in globalThis),
      had,
    );
  });
});
