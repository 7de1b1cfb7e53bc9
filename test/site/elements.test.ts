// The pages of the elements: nothing of the manifest is missing, the examples are there before any script, and the code
// beside them is what a partner can paste.
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {suite, test} from 'node:test';
import {elementPages} from '../../docs/site/elements.mjs';
import {root} from '../support/guides.ts';
import {parse, parsePage} from '../support/html/parse-html.ts';

interface Named {
  readonly name: string;
  readonly inheritedFrom?: object;
}
interface Declaration {
  readonly tagName: string;
  readonly attributes: readonly (Named & {readonly type: {readonly text: string}})[];
  readonly cssParts: readonly Named[];
  readonly cssProperties: readonly Named[];
}

const {modules} = JSON.parse(readFileSync(join(root, 'packages/elements/custom-elements.json'), 'utf8')) as {
  modules: readonly {readonly declarations?: readonly Declaration[]}[];
};
const declarations = modules.flatMap(({declarations: each = []}) => each).filter(({tagName}) => tagName);

const letter = JSON.parse(readFileSync(join(root, 'test/fixtures/example-campaign.json'), 'utf8')) as Record<
  'demands' | 'sources',
  readonly {readonly id: string}[]
>;

/** They say where a campaign comes from, and when it is asked for. The guide to all elements has them. */
const UNSEEN = ['src', 'for', 'integrity', 'signed-by', 'refresh', 'load', 'lang'];

/** A mark has no heading. */
const isOfHeading = (tag: string, name: string) => tag === 'cs-cite' && name.includes('heading');

test('each element has a page, and elements together have one', () => {
  assert.deepEqual(
    elementPages.map(({title}) => title).sort(),
    [...declarations.map(({tagName}) => tagName), 'Together, in an article'].sort(),
  );
});

for (const {tag, title, address, code, open} of elementPages) {
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
          declaration.attributes.map(own).filter((name) => !UNSEEN.includes(name) && !isOfHeading(tag, name)),
        );
        const parts = new Set(names('data-part'));
        assert.deepEqual(
          declaration.cssParts.map(own).filter((name) => !parts.has(name)),
          [],
        );
        assert.deepEqual(names('data-property'), declaration.cssProperties.map(own));
      });

      test('the values of each choice are those that the element knows, or ids of the letter', () => {
        const ids: Readonly<Record<string, readonly string[]>> = {
          demand: ['', ...letter.demands.map(({id}) => id)],
          source: letter.sources.map(({id}) => id),
        };
        for (const select of page.all('select')) {
          const name = select.attributes['name']!;
          const type: string = declaration.attributes.find((attribute) => attribute.name === name)!.type.text;
          const wanted: readonly string[] = ids[name] ?? [...type.matchAll(/'([^']*)'/g)].map(([, value]) => value!);
          assert.deepEqual(
            select.all('option').map(({attributes}) => attributes['value']),
            wanted,
          );
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
