// What assistive technology is told in each state that a reader can bring about, or finds.
import assert from 'node:assert/strict';
import {catchWarnings, next} from '../support/elements/fixtures.ts';
import {serve} from '../support/elements/served.ts';
import {assertIncludes} from '../support/assertions.ts';
import {
  all,
  computedTree,
  disclosures,
  expectTree,
  headings,
  items,
  marks,
  names,
  text,
  the,
  type AccessibleNode,
} from './accessibility-tree.ts';
import {modules, story} from './modules.ts';
import {composedTree, deep, mount, press, settled} from './mount.ts';

const ROLES = ['link', 'button', 'note', 'listitem', 'doc-noteref', 'summary'];

/** What has the focus. */
const focused = (tree: AccessibleNode) => all(tree, ...ROLES).filter((node) => node.focused);

describe('a footnote mark that was followed', () => {
  it('opens a note in its place, which has a name, the focus and a button to close it', async () => {
    const page = await mount(story('demand-checklist', 'Ready').render());
    await press(page, '[part=demand-note] [part=mark]');
    await expectTree(page, (tree) => {
      const note = the(tree, 'note', 'Source 3');
      assert.deepEqual(focused(tree), [note]);
      assert.deepEqual(names(note, 'button'), ['Close']);
      // In the sentence of its mark, not at the end of the element.
      assert.deepEqual(all(items(all(tree, 'list')[1]!)[0]!, 'note'), [note]);
    });
    await press(page, '[part=note] button');
    await expectTree(page, (tree) => {
      assert.deepEqual(all(tree, 'note'), []);
      assert.deepEqual(
        focused(tree).map(({role, name}) => `${role} ${name}`),
        ['doc-noteref Source 3'],
      );
    });
  });

  it('leads to its entry in the list, which has the focus and a button back', async () => {
    const page = await mount(story('source-list', 'Cited').render());
    await press(page, '[part=mark][data-source=herald-2026]');
    await press(page, '.note-controls button:last-child');
    await expectTree(page, (tree) => {
      const entries = items(the(the(tree, 'doc-bibliography'), 'list'));
      assert.deepEqual(focused(tree), [entries[0]]);
      assert.match(text(entries[0]!), /^1\. Audit found leaks at reservoir B\. Writer, The Herald/);
      assert.deepEqual(names(entries[0]!, 'button'), ['Back to the text', 'Used in demand 2 (Source 1)']);
      assert.equal(names(tree, 'button').filter((name) => name === 'Back to the text').length, 1);
    });
  });
});

describe('a disclosure that was opened', () => {
  it('says so, and holds the letter, the history, the meanings and the corrections', async () => {
    const page = await mount(story('campaign', 'LayoutFull').render());
    for (const element of composedTree(page)) if (element instanceof HTMLDetailsElement) element.open = true;
    await expectTree(page, (tree) => {
      assert.deepEqual(disclosures(tree), [
        '+ Text of the letter',
        '+ What was said and done: 2 entries, Publish the audit in full',
        '+ What each status means',
        '+ 1 correction',
      ]);
      assert.match(text(tree), /We write about the audit of the Northern Reservoir\. The Herald reported .* leaks\./);
      const history = all(tree, 'list').filter((list) => /^Promised, 20 April 2026/.test(text(list)));
      assert.deepEqual(
        history.map((list) => items(list).length),
        [2],
      );
      assert.equal(all(tree, 'term').length, 9);
      assert.match(
        text(items(all(tree, 'list').at(-1)!)[0]!),
        /^30 May 2026 Before: No reply .* Now: A reply .* Why: /,
      );
    });
  });
});

describe('a campaign that waits to be asked for', () => {
  const BUTTON = `Load the campaign from ${location.host}`;
  const FALLBACK = /Several organisations have written a joint letter\.$/;

  it('has one button with a description, disabled while loading and the same after a failure', async () => {
    catchWarnings();
    const served = await serve({status: 404, holds: 'headers'});
    const page = await mount(story('campaign', 'LoadOnClick').render({src: served.url, partner: ''}));
    const button = deep(page, '[part=load-button]');

    const expectButton = (state: {focused?: boolean; disabled?: boolean}) =>
      expectTree(page, (tree) => {
        const {role, name, description, children, ...told} = the(tree, 'button');
        assert.deepEqual([role, name], ['button', BUTTON]);
        assert.match(description!, /will then see your IP address, your browser and which site you are on\.$/);
        assert.notEqual(children.length, 0);
        assert.deepEqual(
          {focused: told.focused, disabled: told.disabled},
          {
            focused: state.focused,
            disabled: state.disabled,
          },
        );
        assert.deepEqual(headings(tree), ['2 Open the audit of the Northern Reservoir']);
        assert.match(text(tree), FALLBACK);
        assert.deepEqual(names(tree, 'alert', 'status'), []);
      });

    await expectButton({});
    button.focus();
    button.click();
    await settled();
    await expectButton({focused: true, disabled: true});
    const failed = next(page, 'cs-error');
    await served.release();
    await failed;
    await settled();
    await expectButton({focused: true});
  });
});

describe('a campaign that is over', () => {
  it('stays a record, which says so right after the title', async () => {
    const page = await mount(story('campaign', 'EndedFull').render());
    await expectTree(page, (tree) => {
      assert.equal(headings(tree).length, 9);
      assert.match(
        text(tree),
        /^Open the audit of the Northern Reservoir This campaign has ended \(30 June 2026\)\. The audit was published on 28 June\./,
      );
      assert.equal(marks(tree)[0], 'Source 3');
    });
  });

  for (const {element, name, render} of Object.values(modules).flat()) {
    if (name !== 'Retracted' || element === 'cs-cite') continue;
    it(`leaves its note alone when it was retracted: ${element}`, async () => {
      const page = await mount(render({partner: ''}));
      await expectTree(page, (tree) => {
        assert.match(text(tree), /^This campaign has been retracted \(30 June 2026\)\. Two of the sources/);
        assert.deepEqual(all(tree, 'heading', 'list', 'summary', 'button', 'doc-noteref', 'doc-bibliography'), []);
        assert.deepEqual(names(tree, 'link'), [
          'Clearwater Watch',
          'Report a mistake',
          'Press and partners',
          'Campaign page',
        ]);
      });
    });
  }
});

describe('a campaign that is not all in the reader’s language', () => {
  it('says of each text which language it is in, and speaks the reader’s itself', async () => {
    const page = await mount(story('demand-checklist', 'Ready').render(), {locale: 'ar'});
    const tree = computedTree(page);
    const spoken = (node: AccessibleNode) => all(node, 'text').map(({name, lang}) => `${lang} ${name.trim()}`);
    assert.deepEqual(all(tree, 'heading').flatMap(spoken), [
      'ar أين وصل المطلبان',
      'ar نشر التدقيق كاملاً',
      'en Repair the dam before the winter',
    ]);
    assertIncludes(spoken(tree), 'en Nothing public shows whether repairs have');
    // Also beside the text that fell back.
    assert.deepEqual(new Set(all(tree, 'doc-noteref', 'button', 'summary').map(({lang}) => lang)), new Set(['ar']));
    for (const words of spoken(tree)) if (/\p{Script=Arabic}/u.test(words)) assert.match(words, /^ar /);
  });
});
