// A letter that is public changes: something happens, the check is followed, and the signatories are asked.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {inEveryEngine, sameInAll} from '../../support/browsers/engines.ts';
import {until} from '../../support/browsers/until.ts';
import {example, EXAMPLE_TEXT} from '../../support/documents/example.ts';
import {useSite} from '../../support/servers/site.ts';
import {author} from '../../support/studio/author.ts';
import {draft} from '../../support/studio/draft.ts';
import {holdThread, releaseThread} from '../../support/studio/held-thread.ts';
import {stopClock} from '../../support/studio/clock.ts';

const site = useSite({hasOneOrigin: true});

inEveryEngine((engine, session) => {
  const once = sameInAll(engine);
  const {open, press, fill, choose, optionWith, tick, sees, reload, valueOf, text} = author(session, () => site.origin);
  const withKeys = author(session, () => site.origin, 'keys');

  /** Opens a view of a draft that is in the browser already. */
  async function begin(view: string, document: unknown = example(), published?: string): Promise<void> {
    await draft(session(), site.origin, document as object, view, {id: 'draft', published});
  }

  const focused = () =>
    session().run(() => `${document.activeElement?.localName} ${document.activeElement?.id}`.trim());

  once('a demand moves, with a source that is not in the list, over a reload', async () => {
    await begin('happened', example(), EXAMPLE_TEXT);
    await press('A demand moved');
    await choose('Which demand?', 'Repair the dam before the winter');
    await tick('Partly met');
    await press('Show what readers will see');
    await sees('Look at this first');
    await fill('When did it happen?', '2 November 2026');
    await fill('What of the demand was not done?', 'The third gate.');
    await fill('What happened, and who says so?', 'The Herald reports that two of three gates hold.');
    await press('New source');
    await until(focused, (seen) => seen === 'input field.sources.6.url');
    await fill('Title', 'Two gates of three');
    await fill('Published by', 'The Herald');
    await fill('Published on', '2026-11-03');
    await reload();
    assert.equal(await valueOf('What of the demand was not done?'), 'The third gate.');
    assert.equal(await valueOf('Title'), 'Two gates of three');
    await fill('Web address', 'herald.example.com/gates');
    await press('Show what readers will see');
    await sees('moved from Not known to us to Partly met on 2 November 2026');
    await sees('It will be published as revision 4');
    // Twice, as some people press everything: it is taken in once.
    await session().run(() => {
      const button = document.querySelector<HTMLButtonElement>('.review button.primary')!;
      button.click();
      button.click();
    });
    await sees('It is taken in.');
    await press('See what the public will see change');
    await sees('Compared with revision 3');
    await sees('Source added: “Two gates of three”');
    await press('Undo');
    await sees('Nothing differs.');
  });

  once('a person who has gone on in the form of an event is not called away by the answer of the thread', async () => {
    await begin('happened/demand/repair', example(), EXAMPLE_TEXT);
    await tick('Not met');
    await fill('What happened, and who says so?', 'The company refused, the Herald reports.');
    const [row, note] = ['field.demands.1.history.1.evidence.0.source', 'field.demands.1.history.1.note'] as const;
    const goTo = (field: string) => session().run((id) => document.getElementById(id)!.focus(), field);
    await goTo(row);
    await session().type('leaks');
    await session().press('Enter');
    const showAndGoOn = async () => {
      await holdThread(session());
      await press('Show what readers will see');
      await goTo(note);
      await releaseThread(session());
    };
    await fill('When did it happen?', 'in spring');
    await showAndGoOn();
    await sees('Look at this first');
    assert.equal(await focused(), `textarea ${note}`);
    await fill('When did it happen?', '2026-11-02');
    await showAndGoOn();
    await sees('moved from Not known to us to Not met');
    assert.equal(await focused(), `textarea ${note}`);
  });

  once('a problem of an event leads to its control, and a source that is removed leaves no trace', async () => {
    await begin('happened/demand/repair', example(), EXAMPLE_TEXT);
    await tick('Not met');
    await fill('When did it happen?', '2026-11-02');
    await fill('What happened, and who says so?', 'The company refused, the Herald reports.');
    const row = 'input field.demands.1.history.1.evidence.0.source';
    await press('Show what readers will see');
    await until(focused, (seen) => seen.startsWith('section'));
    await withKeys.press('What shows it?');
    await until(focused, (seen) => seen === row);
    assert.equal(await session().run(saidOfFocused), 'Problem: Fill this in.');
    await withKeys.press('New source');
    await until(focused, (seen) => seen === 'input field.sources.6.url');
    await withKeys.press('Show what readers will see');
    await withKeys.press('Published by');
    await until(focused, (seen) => seen === 'textarea field.sources.6.publishers');
    assert.match(await session().run(saidOfFocused), /Problem/);
    await withKeys.press('Remove: Source 1');
    await until(focused, (seen) => seen === 'fieldset field.demands.1.history.1.evidence');
    await press('Show what readers will see');
    await press('What shows it?');
    await until(focused, (seen) => seen === 'fieldset field.demands.1.history.1.evidence');
    await press('Choose a source');
    await until(focused, (seen) => seen === row);
    await session().type('leaks');
    await session().press('Enter');
    await press('Show what readers will see');
    await sees('moved from Not known to us to Not met');
    await press('Take it in');
    // Another part that is opened before would keep it from being taken in, or be left again.
    await sees('It is taken in.');
    await press('Sources');
    await until(() => session().run(() => document.querySelectorAll('.card').length === 6));
  });

  once('a correction says what was wrong, and the document has what is right', async () => {
    await begin('happened/wrong', example(), EXAMPLE_TEXT);
    await choose('What was wrong in?', 'Repair the dam before the winter');
    await choose('Which words or facts?', await optionWith('Which words or facts?', 'Nothing public shows'));
    await sees('Nothing public shows whether repairs have begun.');
    await fill(
      'What is right: What happened, and who says so? (the whole text, corrected)',
      'The repairs began in March.',
    );
    await fill('Corrected on', '2026-11-01');
    await press('Show what readers will see');
    await sees('Correction of demand 2');
    await press('Take it in');
    await press('See what the public will see change');
    await sees('Corrections');
    assert.ok(!(await text()).includes('Write the correction'));
  });

  once('what happened to a demand begins at that demand', async () => {
    await begin('demands/at/demands/1');
    await press('Something happened: Demand 2');
    await sees('A demand moved');
    assert.equal(await valueOf('Which demand?'), 'repair');
  });

  once('a paragraph is put right in its whole text, and its translation stays as an older one', async () => {
    const first = 'We write about the audit of the Northern Reservoir.';
    await begin('happened/wrong', example({'/letter/blocks/0': {en: first, ar: 'نكتب عن التدقيق.'}}), EXAMPLE_TEXT);
    await choose('What was wrong in?', 'The letter');
    await choose('Which words or facts?', await optionWith('Which words or facts?', 'We write about'));
    const field = 'What is right: Paragraph 1 (the whole text, corrected)';
    assert.equal(await valueOf(field), first);
    assert.equal(await session().run(() => document.getElementById('field.letter.blocks.0')?.localName), 'textarea');
    await fill(field, 'We write about the audit of the Southern Reservoir.');
    await fill('What readers were told', 'The letter named the Northern Reservoir.');
    await fill('What is right, in one sentence', 'The audit is of the Southern Reservoir.');
    await fill('Corrected on', '2026-11-01');
    await press('Show what readers will see');
    await press('Take it in');
    await sees('It is taken in.');
    await press('Letter');
    assert.equal(await valueOf('Paragraph 1'), 'We write about the audit of the Southern Reservoir.');
    await open('#/draft/draft/translations/ar');
    const older = () =>
      [...document.querySelectorAll('.pair:has(.state.older)')].map((pair) => pair.querySelector('textarea')!.value);
    await until(
      () => session().run(older),
      (seen) => seen.includes('نكتب عن التدقيق.'),
    );
  });

  test('a problem leads to its field by the keys, is mended by its remedy, and the way back works', async () => {
    await begin('check', example({'/letter/sent': '2 April 2026', '/sources/0/url': 'herald.example.com/a'}));
    await sees('This date is not written as year-month-day');
    await withKeys.press('Sent on');
    await until(focused, (seen) => seen === 'input field.letter.sent');
    await session().run(() => history.back());
    await sees('This date is not written as year-month-day');
    await press('Write 2026-04-02');
    await until(text, (seen) => !seen.includes('This date is not written'));
    await press('Repair all that can be repaired');
    await until(text, (seen) => !seen.includes('This is no web address'));
    await press('Undo');
    await sees('This is no web address');
  });

  once('a warning is accepted with a reason, and what is public is fetched from its address', async () => {
    await begin('check', example({'/revision': 4, '/sources/3/date': '2026-05-27'}));
    site.put('/letters/campaign.json', (response) => response.writeHead(200).end(EXAMPLE_TEXT));
    await sees('Leave it as it is');
    const before = (await text()).split('Leave it as it is').length;
    await press('Leave it as it is');
    await session().type('We know.');
    await session().press('Enter');
    // The form has no such button either. When it goes, the focus has moved, and takes no keys from the next field.
    await until(() => session().run(() => document.querySelector('form.reason') === null));
    await until(text, (seen) => seen.split('Leave it as it is').length === before - 1);
    await fill('Address of the published letter', '/letters/nothing.json');
    await press('Fetch it');
    await sees('There is no such file at this address.');
    await fill('Address of the published letter', '/letters/campaign.json');
    await press('Fetch it');
    await sees('Compared with revision 3');
    await press('Write the correction');
    await sees('We were wrong');
  });

  once('signatories are asked in the language that is chosen, and an answer can be taken back', async () => {
    await begin('approval', example({'/revision': 4}), EXAMPLE_TEXT);
    await sees('What is new to whom');
    assert.match(await valueOf('Subject'), /do you agree to revision 4\?/);
    await choose('Language of the page and the mail', 'Arabic');
    await until(
      () => valueOf('Subject'),
      (seen) => /\p{Script=Arabic}/u.test(seen),
    );
    // The page in the frame is loaded anew.
    await until(
      () => session().runIn('studio-approval iframe', () => document.querySelector('h1')?.textContent ?? ''),
      (shown) => /\p{Script=Arabic}/u.test(shown),
    );
    await fill('Last day to answer', '2026-11-31');
    await sees('This is no day.');
    await fill('Last day to answer', '2026-11-30');
    await until(
      () => valueOf('Text'),
      (seen) => seen.includes('نرجو الرد في موعد أقصاه') && !seen.startsWith('تحية طيبة إلى مرصد المياه الصافية،'),
    );
    await fill('The mail is written to', 'clearw');
    await session().press('Enter');
    await until(
      () => valueOf('Text'),
      (seen) => seen.startsWith('تحية طيبة إلى مرصد المياه الصافية،'),
    );
    await fill('Answered on', '2026-11-20');
    await press('Agrees: Clearwater Watch');
    await sees('Agreed to revision 4 on 2026-11-20');
    await press('Undo');
    await until(text, (seen) => !seen.includes('Agreed to revision 4'));
  });

  test('JSON that is typed is part of the letter when it is complete, and kept until then', async () => {
    await begin('json', {format: 1, id: 'a', letter: {title: 'Before'}});
    await until(() => session().run(hearViolations));
    // The editor is loaded with the view: before it is there, a press reaches nothing.
    await until(
      () => session().run(editorText),
      (seen) => seen.includes('"Before"'),
    );
    await session().click('.json-editor');
    await until(() => session().run(isEditing));
    await session().press(process.platform === 'darwin' ? 'Meta+a' : 'Control+a');
    await session().type('{"id": "b", "letter": {"title": "After"');
    await sees('This is not complete yet.');
    await reload();
    await until(
      () => session().run(editorText),
      (seen) => seen.includes('"After"'),
    );
    await press('Letter');
    await sees('There is unfinished text in the view “JSON”.');
    assert.equal(await valueOf('Title of the letter'), 'Before');
    await press('Go on with it');
    await until(
      () => session().run(editorText),
      (seen) => seen.includes('"After"'),
    );
    await session().run(hearViolations);
    await session().click('.json-editor');
    await until(() => session().run(isEditing));
    await session().press(process.platform === 'darwin' ? 'Meta+ArrowDown' : 'Control+End');
    await session().type('}}');
    await sees('It is part of the letter.');
    // After Escape, the editor lets Tab go for two seconds.
    await session().run(stopClock);
    await session().press('Escape');
    await session().press('Tab');
    assert.equal(await session().run(isEditing), false);
    assert.deepEqual(await session().run(() => (globalThis as {violations?: string[]}).violations), []);
    await press('Letter');
    assert.equal(await valueOf('Title of the letter'), 'After');
  });
});

// What follows runs in the page.

function hearViolations(): boolean {
  const page = globalThis as {violations?: string[]};
  page.violations ??= [];
  document.addEventListener('securitypolicyviolation', (event) =>
    page.violations!.push(`${event.violatedDirective} ${event.blockedURI}`),
  );
  return true;
}

const editorText = (): string =>
  document.querySelector('.json-editor')?.shadowRoot?.querySelector<HTMLElement>('.cm-content')?.innerText ?? '';

/** The descriptions of the control that has the focus. */
const saidOfFocused = (): string =>
  (document.activeElement!.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => (id === '' ? '' : document.getElementById(id)!.innerText))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

const isEditing = (): boolean =>
  document.activeElement?.matches('.json-editor') === true &&
  document.activeElement.shadowRoot?.activeElement?.matches('.cm-content') === true;
