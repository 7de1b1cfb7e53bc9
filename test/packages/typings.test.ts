// What editors and frameworks are told of the elements is complete: everything in custom-elements.json, which is what is
// in the code.
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {unpackedPackages} from './unpacked.ts';

interface Named {
  readonly name: string;
  readonly readonly?: boolean;
  readonly type?: {readonly text: string};
}

interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly attributes: readonly Named[];
  readonly members: readonly Named[];
  readonly events: readonly Named[];
  readonly slots: readonly Named[];
  readonly cssParts: readonly Named[];
  readonly cssProperties: readonly Named[];
}

interface Exported {
  readonly kind: 'js' | 'custom-element-definition';
  readonly name: string;
}

const unpacked = (await unpackedPackages()).get('@countersign/elements')!;
const {modules} = JSON.parse(await unpacked.read('custom-elements.json')) as {
  modules: {path: string; declarations: Declaration[]; exports: Exported[]}[];
};
const elements = modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);
const names = (all: readonly Named[]) => all.map(({name}) => name).sort();
const unique = (all: readonly string[]) => [...new Set(all)].sort();

test('the manifest names modules that are there, the eight that register among them', async () => {
  const registering = modules.filter(({exports}) => exports.some(({kind}) => kind === 'custom-element-definition'));
  assert.equal(registering.length, 8);
  for (const {path, exports} of modules) {
    const code = await unpacked.read(path);
    for (const {kind, name} of exports) {
      const written = kind === 'js' ? new RegExp(`export \\{[^}]*\\b${name}\\b`) : new RegExp(`'${name}'`);
      assert.match(code, written, path);
    }
  }
});

test('the manifest says values and not the names of types, which only their modules know', () => {
  // The one object that an element only tells is a type of @countersign/campaign.
  const types = elements.flatMap(({attributes, members}) =>
    [...attributes, ...members].filter(({name}) => name !== 'checkedCampaign').map(({type}) => type!.text),
  );
  const known = /^(boolean|number|string|string \| null|unknown|'[a-z-]+'( \| '[a-z-]+')+)$/;
  assert.deepEqual(unique(types.filter((type) => !known.test(type))), []);
  assert.ok(types.includes("'full' | 'none' | 'overview'"));
});

suite('for JSX, Vue and Svelte', () => {
  for (const file of ['jsx', 'vue', 'svelte']) {
    test(`${file}.d.ts knows every element, with each attribute, property and event`, async () => {
      const types = await unpacked.read(`dist/${file}.d.ts`);
      for (const element of elements) {
        assert.match(types, new RegExp(`["']${element.tagName!}["']`));
        const begin = {jsx: `export type ${element.name}Props = {`, vue: `'${element.tagName!}': new`}[file];
        const [, own = ''] = types.split(begin ?? `'${element.tagName!}': `);
        const keys = own.slice(0, own.search(/^ {0,4}\};$/m));
        for (const {name, readonly} of [...element.attributes, ...element.members]) {
          const isThere = new RegExp(`^\\s*["']?${name}["']?\\?: `, 'm').test(keys);
          assert.equal(isThere, !readonly, `${element.tagName!} ${name}`);
        }
        for (const {name} of element.events) {
          const handler = file === 'vue' ? `onCs${name[3]!.toUpperCase()}${name.slice(4)}` : `on${name}`;
          assert.match(keys, new RegExp(`["']?${handler}["']?\\?: `), `${element.tagName!} ${name}`);
        }
      }
    });

    test(`${file}.d.ts names no module that is not there`, async () => {
      const types = await unpacked.read(`dist/${file}.d.ts`);
      const [first, ...others] = [...types.matchAll(/from ["']([^"']+)["']/g)].map(([, from]) => from!);
      assert.equal(first, './types/index.js');
      for (const from of others) assert.match(from, /^(\.\/types\/index\.js|svelte\/elements|vue)$/);
    });
  }
});

suite('for Visual Studio Code', () => {
  test('every element, with each attribute, event and slot', async () => {
    const {tags} = JSON.parse(await unpacked.read('dist/vscode.html-custom-data.json')) as {
      tags: {name: string; description: string; attributes: Named[]}[];
    };
    assert.deepEqual(names(tags), elements.map(({tagName}) => tagName!).sort());
    for (const element of elements) {
      const tag = tags.find(({name}) => name === element.tagName)!;
      assert.deepEqual(names(tag.attributes), names(element.attributes));
      for (const {name} of [...element.events, ...element.slots]) {
        assert.ok(tag.description.includes(`**${name}**`) || name === '', `${tag.name} ${name}`);
      }
    }
  });

  test('every part and custom property', async () => {
    const {properties, pseudoElements} = JSON.parse(await unpacked.read('dist/vscode.css-custom-data.json')) as {
      properties: Named[];
      pseudoElements: Named[];
    };
    const parts = elements.flatMap(({cssParts}) => cssParts.map(({name}) => `::part(${name})`));
    assert.deepEqual(unique(names(pseudoElements)), unique(parts));
    assert.deepEqual(unique(names(properties)), unique(elements.flatMap(({cssProperties}) => names(cssProperties))));
  });
});
