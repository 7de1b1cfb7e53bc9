// Static HTML that editors do not take apart: headings and paragraphs in the place of lists of them.
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {renderLight} from '@countersign/render';
import {example} from '../support/documents/example.ts';
import {parse, type HtmlElement} from '../support/html/parse-html.ts';

/** Names of the blocks that stand inside items of lists. */
const blocksInItems = (page: HtmlElement): string[] =>
  page
    .all('li')
    .flatMap((item) => item.all('p', 'h3', 'h4', 'h5', 'ol', 'ul', 'dl', 'blockquote').map(({name}) => name));

const render = (options: Partial<Parameters<typeof renderLight>[1]>, document: unknown = example()) =>
  parse(renderLight(document, {lang: 'en', ...options}));

suite('what goes through editors', () => {
  const outputs = {
    'an overview': render({}),
    'the part overview': render({part: 'overview'}),
    'a record with plain footnotes': render({layout: 'full', footnotes: 'plain'}),
  };
  for (const [name, page] of Object.entries(outputs)) {
    test(`${name} has no list of headings or paragraphs, and lists of texts`, () => {
      assert.deepEqual(blocksInItems(page), []);
      assert.ok(page.all('li').length > 2);
      for (const paragraph of page.all('p')) assert.notEqual(paragraph.text, '');
    });
  }

  test('has the number of each demand as text, by which sources and replies call it', () => {
    for (const page of Object.values(outputs)) {
      const titles = page.all('h3', 'h4').map(({text}) => text);
      assert.deepEqual(
        titles.filter((text) => /^\d/.test(text)),
        ['1. Publish the audit in full', '2. Repair the dam before the winter'],
      );
    }
  });

  test('has the number of each source as text, by which marks call it', () => {
    const page = render({layout: 'full', footnotes: 'plain'});
    const numbers = page.all('p').flatMap(({text}) => /^(\d+)\. /.exec(text)?.[1] ?? []);
    assert.deepEqual(numbers, ['1', '2', '3', '4', '5', '6']);
    assert.match(page.one('p', 'Audit found leaks at reservoir').text, /^1\. Audit found leaks/);
  });

  test('does not number a demand twice where an overview shows only some', () => {
    const {demands} = example() as unknown as {demands: readonly object[]};
    const added = Array.from({length: 6}, (_, at) => ({...demands[1], id: `demand-${at}`}));
    const many = example({'/demands': [...demands, ...added]});
    const titles = render({}, many)
      .all('h4')
      .map(({text}) => text);
    assert.equal(titles.length, 6);
    for (const title of titles) assert.match(title, /^\d\. [A-Z]/);
  });
});

test('a record for a page keeps its lists, and browsers number them', () => {
  const page = render({layout: 'full'});
  assert.ok(blocksInItems(page).length > 10);
  assert.ok(page.all('h4').every(({text}) => !/^\d/.test(text)));
});
