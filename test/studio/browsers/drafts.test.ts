// Drafts stay in the browser.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {inEveryEngine} from '../../support/browsers/engines.ts';
import {useSite} from '../../support/servers/site.ts';
import {author} from '../../support/studio/author.ts';

const site = useSite({hasOneOrigin: true});

inEveryEngine((_engine, session) => {
  const {open, press, fill, reload, valueOf} = author(session, () => site.origin);

  test('what was typed is there after a reload, and can be undone', async () => {
    await open();
    await press('Begin with an empty letter');
    await fill('Title of the letter', 'Open the audit');
    await reload();
    assert.equal(await valueOf('Title of the letter'), 'Open the audit');
    await press('Undo');
    assert.equal(await valueOf('Title of the letter'), '');
    await reload();
    assert.equal(await valueOf('Title of the letter'), '');
    await press('Redo');
    assert.equal(await valueOf('Title of the letter'), 'Open the audit');
  });
});
