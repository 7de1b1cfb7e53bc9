// The pages of the elements: nothing of the manifest is missing, the examples are there before any script, and the code
// beside them is what a partner can paste.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {suite, test} from 'node:test';
import {examples} from '../../docs/site/elements.mjs';
import {root} from '../support/guides.ts';
import {parse, parsePage} from '../support/html/parse-html.ts';

interface Named {
  readonly name: string;
  readonly inheritedFrom?: object;
}
interface Declaration {
  readonly tagName: string;
  readonly attributes: readonly Named[];
  readonly cssParts: readonly Named[];
  readonly cssProperties: readonly Named[];
}

const {modules} = JSON.parse(readFileSync(join(root, 'packages/elements/custom-elements.json'), 'utf8')) as {
  modules: readonly {readonly declarations?: readonly Declaration[]}[];
};
const declarations = modules.flatMap(({declarations: each = []}) => each).filter(({tagName}) => tagName);

/** They say where a campaign comes from, and when it is asked for. The guide to all elements has them. */
const SHARED = ['src', 'for', 'integrity', 'signed-by', 'refresh', 'load', 'lang'];

test('each element has a page, and elements together have one', () => {
  assert.deepEqual(
    examples.map(({title}) => title).sort(),
    [...declarations.map(({tagName}) => tagName), 'Together, in an article'].sort(),
  );
});

for (const {tag, title, address, code, open} of examples) {
  suite(title, () => {
    const html = readFileSync(join(root, 'packages/site/dist/pages', address, 'index.html'), 'utf8');
    const page = parsePage(html);
    const declaration = declarations.find(({tagName}) => tagName === tag);

    if (declaration) {
      test('every attribute that changes what is shown can be changed, and all parts and properties are named', () => {
        const names = (attribute: string) =>
          page.all().flatMap(({attributes}) => (attribute in attributes ? [attributes[attribute]!] : []));
        const own = ({name}: Named) => name;
        const controls = page.all('input', 'select').filter(({attributes}) => attributes['type'] !== 'radio');
        assert.deepEqual(
          controls.map(({attributes}) => attributes['name']),
          declaration.attributes.map(own).filter((name) => !SHARED.includes(name)),
        );
        const parts = new Set(names('data-part'));
        assert.deepEqual(
          declaration.cssParts.map(own).filter((name) => !parts.has(name)),
          [],
        );
        assert.deepEqual(names('data-property'), declaration.cssProperties.map(own));
      });

      test('the value of each choice is one that the element knows', () => {
        for (const select of page.all('select')) {
          const values = select.all('option').map(({attributes}) => attributes['value']);
          assert.ok(values.length > 1 && new Set(values).size === values.length, values.join());
        }
      });
    }

    test('is there before any script, in English and in Arabic', () => {
      const [, english, arabic] =
        /<div class="host latin"[^>]*>([^]*)<div class="host arabic"[^>]*>([^]*)<div class="work">/.exec(html)!;
      // A mark is nothing without its script: the words around it are there.
      const isMark = tag === 'cs-cite';
      assert.match(english!, isMark ? /The press reported leaks/ : /shadowrootmode="open"/);
      assert.match(arabic!, isMark ? /ذكرت الصحافة/ : /shadowrootmode="open"/);
      assert.equal(page.one('pre').text.replaceAll(/\s+/g, ' '), code.replaceAll(/\s+/g, ' '));
    });

    test('the code names the element, an address that all can read, and no file of this site', () => {
      assert.ok(code.includes(tag === '' ? '<cs-cite' : open));
      assert.match(code, /src="https:\/\/letters\.example\.org\/open-audit\/campaign\.json"/);
      assert.doesNotMatch(code, /template|src="\//);
      const parsed = parse(code);
      for (const {tagName, attributes} of declarations) {
        for (const each of parsed.all(tagName)) {
          const known = attributes.map(({name}) => name);
          for (const name of Object.keys(each.attributes)) assert.ok(known.includes(name), `${tagName} ${name}`);
        }
      }
    });
  });
}
