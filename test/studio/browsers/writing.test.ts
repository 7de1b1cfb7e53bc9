// A person writes a letter: demands, sources, claims, and citations at the caret.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {JsonObject} from '../../../packages/studio/src/document/json.ts';
import {inEveryEngine, sameInAll} from '../../support/browsers/engines.ts';
import {until} from '../../support/browsers/until.ts';
import {useSite} from '../../support/servers/site.ts';
import {author} from '../../support/studio/author.ts';
import {keepsCitation, putDraft} from '../../support/studio/draft.ts';
import {holdThread, releaseThread} from '../../support/studio/held-thread.ts';
import {stopClock} from '../../support/studio/clock.ts';

const site = useSite({hasOneOrigin: true});

const SOURCES = [
  {
    id: 'herald-2026',
    kind: 'news',
    publishers: ['The Herald'],
    title: 'Audit promised',
    url: 'https://herald.example/a',
  },
  {id: 'union-2026', kind: 'report', publishers: ['Privacy Union'], title: 'What the audit left out'},
];

const DOCUMENT = {
  format: 1,
  language: 'en',
  revision: 1,
  publisher: {name: 'Privacy Union', url: 'https://union.example/'},
  letter: {title: 'Open the audit', addressees: [{id: 'acme', name: 'Acme'}], sent: '2026-04-02'},
  sources: SOURCES,
};

inEveryEngine((engine, session) => {
  const once = sameInAll(engine);
  const {open, press, fill, choose, tick, sees, valueOf, text, reload} = author(session, () => site.origin);
  const withKeys = author(session, () => site.origin, 'keys');
  const openView = async (view: string, document: object = DOCUMENT) => {
    const id = await putDraft(session(), site.origin, document as JsonObject);
    await open(`#/draft/${id}/${view}`);
    return id;
  };
  const focused = () => session().run(() => (document.activeElement as HTMLElement | null)?.id ?? '');

  test('the focus goes to what a press has added before the next frame and the next timer', async () => {
    const {press, fill, valueOf} = withKeys;
    const hold = () =>
      session().run(() => {
        const {setTimeout} = window;
        window.requestAnimationFrame = () => 0;
        window.setTimeout = ((call: () => void, delay?: number) =>
          delay ? setTimeout(call, delay) : 0) as typeof setTimeout;
      });
    await openView('sources');
    await hold();
    await press('New source');
    await until(focused, (id) => id === 'field.sources.2.url');
    await fill('Title', 'Minutes of the council');
    await press('Remove: Minutes of the council');
    await until(() => session().run(() => document.activeElement!.matches('#field\\.sources\\.1 > summary')));

    await openView('demands');
    await hold();
    await press('Add a demand');
    await until(focused, (id) => id === 'field.demands.0.title');

    await openView('signatories');
    await hold();
    await press('Add a signatory');
    await until(focused, (id) => id === 'field.signatories.0.name');

    await openView('statements');
    await hold();
    await press('Add a claim or statement');
    await press('Choose a source');
    await until(focused, (id) => id.endsWith('.evidence.0.source'));
    await press('New source');
    await until(focused, (id) => id === 'field.sources.2.url');
    assert.equal(await valueOf('Web address'), '');

    await openView('letter');
    await hold();
    await press('Add a paragraph');
    await until(focused, (id) => id === 'field.letter.blocks.0');
  });

  once('what was added has the focus, although another element cannot be drawn', async () => {
    await openView('sources');
    await session().run(() => {
      const updateComplete = Promise.reject(new Error());
      updateComplete.catch(() => {});
      document.querySelector('studio-sources')!.append(Object.assign(document.createElement('p'), {updateComplete}));
    });
    await press('New source');
    await until(focused, (id) => id === 'field.sources.2.url');
    await sees('Something in the studio went wrong');
  });

  once('a link to a place that has no field leaves the focus where a person takes it meanwhile', async () => {
    const id = await openView('letter');
    await session().run((address) => {
      const {held} = Object.assign(window, {held: [] as FrameRequestCallback[]});
      window.requestAnimationFrame = (call) => held.push(call);
      location.hash = address;
    }, `#/draft/${id}/letter/at/letter/nothing`);
    await until(() => session().run(() => (window as unknown as {held: readonly unknown[]}).held.length > 0));
    await session().run(() => {
      document.querySelector<HTMLElement>('#field\\.letter\\.title')!.focus();
      const {held} = window as unknown as {held: FrameRequestCallback[]};
      for (let frame = 0; frame < 60; frame += 1) for (const call of held.splice(0)) call(frame);
    });
    assert.equal(await focused(), 'field.letter.title');
  });

  once('demands, a reply and a claim are written with the mouse, and rest on sources', async () => {
    await openView('demands');
    await press('Add a demand');
    await fill('What is demanded', 'Publish the audit');
    await sees('The letter asks for this.');
    await press('Replies');
    await press('Add a reply');
    await fill('Said on', '2026-05-01');
    await tick('Publish the audit');
    await fill('What it says', 'Acme said that it would publish the audit.');
    await press('Choose a source');
    await fill('Source 1', 'promised');
    await press('Audit promised The Herald');
    await until(
      () => valueOf('Source 1'),
      (chosen) => chosen.startsWith('Audit promised'),
    );
    await press('Statements');
    await press('Add a claim or statement');
    await choose('What these words are', 'Alleged');
    await tick('Somebody else');
    await fill('Name of the person or organisation', 'M. Diaz');
    await fill('What is claimed or was said', 'M. Diaz alleged that pages are missing.');
    await press('New source');
    await fill('Title', 'Interview with M. Diaz');
    await fill('Published by', 'Radio Nine');
    await reload();
    await press('Sources');
    await sees('Interview with M. Diaz');
    await press('[2] Audit promised');
    await sees('Used in: Reply 1');
    await press('Reply 1');
    assert.equal(await valueOf('What it says'), 'Acme said that it would publish the audit.');
    assert.equal(await valueOf('Who answered'), 'acme');
  });

  test('a source is cited by keyboard alone, with a page, and undone', async () => {
    await openView('letter');
    await session().run(() => document.querySelector<HTMLElement>('#field\\.letter\\.summary')!.focus());
    await session().type('It was promised [@');
    await until(focused, (id) => id.endsWith('-cite-source'));
    await session().type('herald');
    await session().press('ArrowDown');
    await session().press('Enter');
    await until(focused, (id) => id.endsWith('-cite-locator'));
    await session().type('p. 4');
    await session().press('Enter');
    await until(focused, (id) => id === 'field.letter.summary');
    await session().type('.');
    const summary = 'The letter in two or three sentences';
    await until(
      () => valueOf(summary),
      (value) => value === 'It was promised [@herald-2026, p. 4].',
    );
    await sees('[1, p. 4].');
    await session().type(' [@');
    await until(focused, (id) => id.endsWith('-cite-source'));
    await session().press('Escape');
    await session().press('Escape');
    await until(focused, (id) => id === 'field.letter.summary');
    await session().press('Control+z');
    await until(
      () => valueOf(summary),
      (value) => !value.endsWith('[@'),
    );
  });

  once('what was typed for a citation and is no source becomes one, and nothing typed is lost', async () => {
    const markup = '<img src=x onerror="document.title=1">';
    const id = await openView('letter');
    const summary = 'The letter in two or three sentences';
    await fill(summary, 'Pages are missing');
    await press('Cite a source: The letter in two');
    // Screen readers tell what comes into a note that was there before.
    await session().run(() => document.querySelector('.cite-panel [role=status]')!.setAttribute('data-before', ''));
    const note = () => session().run(() => document.querySelector('[data-before]')?.textContent ?? '');
    assert.equal(await note(), '');
    await fill('Source', 'audit');
    // The list closes, and what was typed stays.
    await session().press('Tab');
    await until(focused, (each) => each.endsWith('-cite-locator'));
    assert.equal(await valueOf('Source'), 'audit');
    await press('Insert');
    await sees('Choose one of the sources that were found, or make a new one.');
    assert.equal(await note(), 'Choose one of the sources that were found, or make a new one.');
    await until(focused, (each) => each.endsWith('-cite-source'));
    assert.equal(await valueOf('Source'), 'audit');
    assert.equal(await valueOf(summary), 'Pages are missing');
    await fill('Source', markup);
    await press('Insert');
    await sees('The source is cited.');
    assert.match(await note(), /^The source is cited/);
    assert.equal(await valueOf('Title'), markup);
    assert.equal(await session().run(() => document.querySelectorAll('main .problem, main img').length), 0);
    await press('Remove the citation');
    assert.equal(await valueOf(summary), 'Pages are missing');
    await press('Cite a source: The letter in two');
    await fill('Source', 'radio.example/interview');
    await press('New source');
    assert.equal(await valueOf('Web address'), 'https://radio.example/interview');
    assert.equal(await valueOf(summary), 'Pages are missing [@new-source]');
    await fill('Title', 'Interview');
    await press('Done');
    // The source of the markup is gone with its citation.
    await until(focused, (each) => each === 'field.sources.2.publishers');
    await sees('This is missing: who published it.');
    await fill('Published by', 'Radio Nine');
    await press('Done');
    await until(() => session().run(() => document.querySelector('.cite-panel') === null));
    await press('Demands');
    // The id follows the publisher once the view is left.
    await sees('Add a demand');
    await open(`#/draft/${id}/letter`);
    await until(
      () => valueOf(summary),
      (value) => value === 'Pages are missing [@radio-nine]',
    );
  });

  test('what is typed for a citation is there again after a reload, until it is inserted', async () => {
    const draft = await openView('letter');
    const summary = 'The letter in two or three sentences';
    const hasPanel = () => session().run(() => document.querySelector('.cite-panel') !== null);
    await fill(summary, 'Pages are missing');
    await press('Cite a source: The letter in two');
    await fill('Source', 'audit');
    // The list closes.
    await session().press('Tab');
    await until(focused, (each) => each.endsWith('-cite-locator'));
    await session().type('p. 4');
    await reload();
    await until(
      () => valueOf('Source'),
      (value) => value === 'audit',
    );
    assert.equal(await valueOf('Where in it'), 'p. 4');
    assert.notEqual(await focused(), 'field.letter.summary-cite-source');
    await fill('Source', 'promised');
    await press('Audit promised The Herald');
    await reload();
    await until(
      () => valueOf('Source'),
      (value) => value.startsWith('Audit promised'),
    );
    await press('Insert');
    await until(
      () => valueOf(summary),
      (value) => value === 'Pages are missing [@herald-2026, p. 4]',
    );
    await press('Cite a source: The letter in two');
    await fill('Source', 'audit');
    await session().press('Tab');
    await until(() => keepsCitation(session(), draft));
    await press('Cancel');
    await until(async () => !(await keepsCitation(session(), draft)));
    await reload();
    await sees('[1, p. 4]');
    await press('Demands');
    await press('Letter');
    await until(
      () => valueOf(summary),
      (value) => value.endsWith('p. 4]'),
    );
    assert.equal(await hasPanel(), false);
  });

  once('a letter without sources has its first one where it is cited, and undo takes both away', async () => {
    await openView('letter', {...DOCUMENT, sources: []});
    const summary = 'The letter in two or three sentences';
    await fill(summary, 'Pages are missing');
    await press('Cite a source: The letter in two');
    await sees('This letter has no sources yet.');
    await press('New source');
    await until(focused, (each) => each === 'field.sources.0.url');
    assert.equal(await valueOf(summary), 'Pages are missing [@new-source]');
    await session().press('Control+z');
    await until(
      () => valueOf(summary),
      (value) => value === 'Pages are missing',
    );
    await until(() => session().run(() => document.querySelector('.cite-panel') === null));
    await until(focused, (each) => each === 'field.letter.summary');
    assert.equal(await session().run(() => (document.activeElement as HTMLTextAreaElement).selectionStart), 17);
    await press('Redo');
    await until(
      () => valueOf(summary),
      (value) => value === 'Pages are missing [@new-source]',
    );
    await press('Sources');
    await until(() => session().run(() => document.querySelectorAll('.card').length === 1));
  });

  once(
    'a row of evidence shows what the letter says, and keeps what is typed only while nothing is chosen',
    async () => {
      const statement = {id: 'a', kind: 'claim', text: 'Pages are missing.', evidence: [{source: 'herald-2026'}]};
      const id = await openView('statements', {...DOCUMENT, statements: [statement]});
      await open(`#/draft/${id}/statements/a`);
      const isPromised = (value: string) => value.startsWith('Audit promised');
      await fill('Source 1', 'zz');
      await sees('New source: zz');
      assert.equal(
        await session().run(() => document.querySelector('.evidence-source [role=status]')!.textContent),
        'New source: zz',
      );
      await session().press('Tab');
      await until(() => valueOf('Source 1'), isPromised);
      await press('Choose another source');
      await fill('Source 2', 'first');
      await press('Choose another source');
      await fill('Source 3', 'second');
      await session().press('Tab');
      assert.deepEqual([await valueOf('Source 2'), await valueOf('Source 3')], ['first', 'second']);
      await press('Remove: Source 2');
      await until(
        () => valueOf('Source 2'),
        (value) => value === 'second',
      );
      await until(() => valueOf('Source 1'), isPromised);
      await press('Remove: Source 1');
      await until(
        () => valueOf('Source 1'),
        (value) => value === 'second',
      );
      await press('New source');
      await until(
        () => valueOf('Title'),
        (value) => value === 'second',
      );
      await press('Remove: Source 1');
      await press('Sources');
      await until(() => session().run(() => document.querySelectorAll('.card').length === 2));
    },
  );

  once('a new source begins without marks, and is used as evidence for a demand', async () => {
    const id = await openView('sources', {...DOCUMENT, sources: []});
    await press('New source');
    await until(focused, (each) => each === 'field.sources.0.url');
    await sees('On this page: 1 problem');
    assert.equal(
      await session().run(() => document.querySelectorAll('.card .problem, .card .problem-count').length),
      0,
    );
    await sees('To use it as evidence for a demand, first write the demand, under:');
    await fill('Published by', ' ');
    await fill('Title', 'Audit found leaks');
    await until(() => session().run(() => document.querySelectorAll('.card .problem').length > 0));
    await fill('Published by', 'The Herald');
    await press('Demands');
    await press('Add a demand');
    await fill('What is demanded', 'Publish the audit');
    await press('Sources');
    await open(`#/draft/${id}/sources/the-herald`);
    await sees('Nothing in the letter names this source yet.');
    await choose('Use this source as evidence for demand …', 'Publish the audit (Not known to us)');
    await sees('Nothing in the letter names this source yet.');
    await press('Use it as evidence');
    await sees('Used in: Demand 1');
    await until(() => session().run(() => document.activeElement?.textContent === 'Demand 1'));
    await press('Demand 1');
    await sees('Audit found leaks');
  });

  once('by keys alone, a source is used as evidence for the second of two demands', async () => {
    const demand = (id: string, title: string) => ({
      id,
      title,
      history: [{date: '2026-04-02', status: 'unknown', note: 'Not known.', evidence: [{source: 'herald-2026'}]}],
    });
    const demands = [demand('audit', 'Publish the audit'), demand('dam', 'Repair the dam')];
    const id = await openView('sources', {...DOCUMENT, demands});
    await open(`#/draft/${id}/sources/union-2026`);
    await withKeys.choose('Use this source as evidence for demand …', 'Repair the dam (Not known to us)');
    await withKeys.press('Use it as evidence');
    await sees('Used in: Demand 2');
    await until(() => session().run(() => document.activeElement?.textContent === 'Demand 2'));
  });

  test('a date shows no mark while it is typed, and a pasted one has the form of the letter at once', async () => {
    await openView('letter');
    // The thread has only begun, and may read the date late. Its text is one step with what was pasted.
    await session().run(stopClock);
    const sent = '#field\\.letter\\.sent';
    const marks = () =>
      session().run((selector) => {
        const field = document.querySelector(selector)!;
        return [field.getAttribute('aria-invalid'), field.closest('.field')!.querySelectorAll('.problem').length];
      }, sent);
    await session().run(pasteWords, sent, '11 March 2026');
    await until(
      () => valueOf('Sent on'),
      (value) => value === '2026-03-11',
    );
    assert.equal(await focused(), 'field.letter.sent');
    await press('Undo');
    await until(
      () => valueOf('Sent on'),
      (value) => value === '2026-04-02',
    );
    await fill('Sent on', '12 May 2026');
    // The check has seen it, and the field has not been left.
    await sees('On this page: 1 problem');
    assert.deepEqual(await marks(), ['false', 0]);
    await session().press('Tab');
    await until(
      () => valueOf('Sent on'),
      (value) => value === '2026-05-12',
    );
    await sees('On this page: No problems');
    assert.deepEqual(await marks(), ['false', 0]);
    await fill('Sent on', 'in spring');
    await sees('On this page: 1 problem');
    assert.deepEqual(await marks(), ['false', 0]);
    await session().press('Tab');
    await until(marks, ([isWrong, count]) => isWrong === 'true' && count === 1);
  });

  once('what comes by itself stands below the fields of a source, and the letter says that it was added', async () => {
    await openView('demands', {...DOCUMENT, sources: []});
    await press('Add a demand');
    await fill('What is demanded', 'Publish the audit');
    await press('Sources');
    await press('[1] Open the audit');
    await sees('Added for you: the letter itself');
    const at = (selector: string) =>
      session().run((wanted) => document.querySelector(wanted)!.getBoundingClientRect().top + scrollY, selector);
    const copy = '#field\\.sources\\.0\\.archived\\.url';
    // A card has its fields a moment after it opens.
    await until(() => session().run((selector) => document.querySelector(selector) !== null, copy));
    const [url, before] = ['#field\\.sources\\.0\\.url', await at(copy)];
    await session().run((selector) => document.querySelector<HTMLElement>(selector)!.focus(), url);
    await session().type('https://union.example/open');
    await sees('Pages vanish.');
    await sees('Open this page in a new tab');
    assert.equal(await session().run(() => document.body.innerText.includes('Added for you')), false);
    assert.ok((await at('.archives')) > before);
    // The line about the letter goes, so the fields may stand higher.
    assert.ok((await at(copy)) <= before);
  });

  test('the letter’s own words are pasted as a whole, parted with Enter and joined with Backspace', async () => {
    await openView('letter');
    await session().run(
      pasteInto,
      '#paste-letter',
      '<h2>Why</h2><p>One two.</p><ul><li>First</li><li>Second</li></ul>',
    );
    await until(() => session().run(() => document.querySelectorAll('.block').length === 3));
    assert.equal(await valueOf('Heading 1'), 'Why');
    assert.equal(await valueOf('List 3, point 2'), 'Second');
    await session().run(setCaret, '#field\\.letter\\.blocks\\.1', 3);
    await session().press('Enter');
    await until(focused, (id) => id === 'field.letter.blocks.2');
    assert.equal(await valueOf('Paragraph 2'), 'One');
    assert.equal(await valueOf('Paragraph 3'), 'two.');
    await until(() => session().run(() => (document.activeElement as HTMLTextAreaElement).selectionStart === 0));
    await session().press('Backspace');
    await until(focused, (id) => id === 'field.letter.blocks.1');
    assert.equal(await valueOf('Paragraph 2'), 'One two.');
    await choose('Kind', 'Heading');
    await until(focused, (id) => id === 'field.letter.blocks.1.heading');
    await press('Up: Heading 2');
    await until(focused, (id) => id === 'field.letter.blocks.0.heading');
    assert.equal(await valueOf('Heading 1'), 'One two.');
  });

  const blocks = () =>
    session().run(() => [...document.querySelectorAll<HTMLTextAreaElement>('.block textarea')].map(({value}) => value));
  const openBlocks = (...own: unknown[]) =>
    openView('letter', {...DOCUMENT, letter: {...DOCUMENT.letter, blocks: own}});
  const pasteParagraphs = (selector: string) => session().run(pasteInto, selector, '<p>One.</p><p>Two.</p>');

  once('a person who writes in another block while a pasted text is read keeps the caret there', async () => {
    await openBlocks('', 'Next');
    await session().run(setCaret, '#field\\.letter\\.blocks\\.0', 0);
    await holdThread(session());
    await pasteParagraphs('#field\\.letter\\.blocks\\.0');
    await session().run(setCaret, '#field\\.letter\\.blocks\\.1', 4);
    await session().type(' week');
    await releaseThread(session());
    await until(blocks, (texts) => texts.length === 3);
    await until(focused, (id) => id === 'field.letter.blocks.2');
    await session().type(' at last');
    assert.deepEqual(await blocks(), ['One.', 'Two.', 'Next week at last']);
  });

  once('words that are typed into an empty block while a pasted text is read are not replaced by it', async () => {
    await openBlocks('');
    await session().run(setCaret, '#field\\.letter\\.blocks\\.0', 0);
    await holdThread(session());
    await pasteParagraphs('#field\\.letter\\.blocks\\.0');
    await session().type('Own');
    await releaseThread(session());
    await until(blocks, (texts) => texts.length === 3);
    await until(focused, (id) => id === 'field.letter.blocks.0');
    await session().type(' words');
    assert.deepEqual(await blocks(), ['Own words', 'One.', 'Two.']);
  });

  test('a person who has gone elsewhere is not called back by a pasted text, nor by references', async () => {
    await openView('letter');
    await session().run(setCaret, '#paste-letter', 0);
    await holdThread(session());
    await pasteParagraphs('#paste-letter');
    await session().run(() => document.querySelector<HTMLElement>('#field\\.letter\\.title')!.focus());
    await releaseThread(session());
    await until(blocks, (texts) => texts.length === 2);
    assert.equal(await focused(), 'field.letter.title');

    await openView('sources');
    await press('Bring sources from Zotero or another reference manager');
    await session().run(setText, '#references-text', '@misc{a, title = {One}, url = {https://herald.example/b}}');
    await holdThread(session());
    await press('Look through');
    await session().run(() => document.querySelector<HTMLElement>('#references-file')!.focus());
    await releaseThread(session());
    await sees('1 source to add');
    assert.equal(await focused(), 'references-file');
  });

  once('a person who types on in the box of a pasted letter stays there when it is drawn anew', async () => {
    await openView('letter');
    await fill('Paste the letter here', 'One.');
    await holdThread(session());
    await press('Add this text to the letter');
    await fill('Paste the letter here', 'Two');
    await releaseThread(session());
    await until(blocks, (texts) => texts.length === 1);
    await until(focused, (id) => id === 'paste-letter');
    assert.deepEqual(await blocks(), ['One.']);
    await session().type(' more');
    assert.equal(await valueOf('Paste the letter here'), 'Two more');
    await press('Add this text to the letter');
    await until(focused, (id) => id === 'field.letter.blocks.1');
    assert.deepEqual(await blocks(), ['One.', 'Two more']);
    // The box stays open while it is empty.
    await fill('Paste the letter here', 'x');
    await session().press('Backspace');
    await session().type('Three');
    assert.equal(await valueOf('Paste the letter here'), 'Three');
  });

  once('a text that cannot be taken in comes back to where it was typed', async () => {
    await openView('letter');
    await fill('Paste the letter here', 'One.');
    await session().run(() => {
      Worker.prototype.postMessage = () => {
        throw new Error('The thread has ended');
      };
    });
    await press('Add this text to the letter');
    await sees('Something in the studio went wrong');
    assert.equal(await valueOf('Paste the letter here'), 'One.');
    // The box is drawn anew below the first block.
    await press('Add a paragraph');
    await until(focused, (id) => id === 'field.letter.blocks.0');
    assert.equal(
      await session().run(() => document.querySelector<HTMLTextAreaElement>('#paste-letter')!.value),
      'One.',
    );
  });

  once('a list without points moves, and has the focus itself', async () => {
    await openBlocks('One.', {list: []});
    await session().run(() => document.querySelector<HTMLElement>('#field\\.letter\\.blocks\\.1')!.focus());
    await press('Up: List 2');
    await until(focused, (id) => id === 'field.letter.blocks.0');
    await session().press('Enter');
    await press('Down: List 1');
    await until(focused, (id) => id === 'field.letter.blocks.1');
    // It has no text that Enter could part.
    assert.deepEqual(await blocks(), ['One.']);
    assert.equal((await text()).includes('Something in the studio went wrong'), false);
  });

  test('of five thousand sources one page is drawn, and the search finds any of them', async () => {
    const sources = Array.from({length: 5_000}, (_, at) => ({
      id: `s-${at}`,
      kind: 'news',
      publishers: ['Paper'],
      title: `Report number ${at}`,
    }));
    const id = await openView('sources', {...DOCUMENT, sources});
    await sees('1–50 of 5000');
    assert.equal(await session().run(() => document.querySelectorAll('.card').length), 50);
    await fill('Find a source', 'number 4321');
    await sees('1 found');
    await open(`#/draft/${id}/sources/s-777`);
    await until(() =>
      session().run(() => document.activeElement!.closest('summary')?.textContent.includes('Report number 777')),
    );
    await press('New source');
    await until(focused, (each) => each === 'field.sources.5000.url');
  });

  once('references from Zotero are looked through before they are taken in', async () => {
    await openView('sources');
    await press('Bring sources from Zotero');
    const references = SOURCES.map(
      ({title, publishers, url = ''}) => `TY  - NEWS\nTI  - ${title}\nPB  - ${publishers[0]}\nUR  - ${url}\nER  -\n`,
    );
    const other = 'TY  - NEWS\nTI  - <b>Bold</b> claim\nPB  - Daily\nUR  - https://daily.example/b\nER  -\n';
    await session().run(setText, '#references-text', [...references, other].join('\n'));
    await press('Look through them');
    await sees('1 source to add');
    await sees('2 are here already.');
    await press('Add 1 source');
    await until(() => session().run(() => document.querySelectorAll('.card').length === 3));
    assert.equal(await session().run(() => document.querySelectorAll('main b').length), 0);
  });

  once('a document of wrong shapes and hostile texts opens in each view, and stays text', async () => {
    const markup = '<img src=x onerror="document.title=1">{{x}}${x}';
    const members = [
      markup,
      null,
      {id: {}, title: markup, name: [markup], text: {en: markup}},
      JSON.parse('{"__proto__": 1}') as object,
    ];
    const odd = {
      id: '__proto__',
      title: markup,
      history: markup,
      evidence: {a: 1},
      publishers: markup,
      kind: 'constructor',
    };
    const hostile = {
      ...DOCUMENT,
      letter: {
        title: {en: markup},
        addressees: markup,
        blocks: [markup, {list: markup}, {heading: [1]}, 7],
        texts: [{url: 'javascript:alert(1)'}],
      },
      demands: [...members, odd, {...odd, history: [{status: 'constructor', date: '2026-99-99', evidence: markup}]}],
      sources: [...members, {...odd, url: 'javascript:alert(1)'}],
      statements: [...members, odd],
      responses: [...members, odd],
      actions: markup,
      asked: markup,
      corrections: [...members],
      $accepted: [markup, {at: markup, warning: 7}],
    };
    const id = await putDraft(session(), site.origin, hostile as unknown as JsonObject);
    for (const view of ['letter', 'demands', 'sources', 'statements', 'replies', 'details']) {
      await open(`#/draft/${id}/${view}`);
      await until(() =>
        session().run((name) => (document.querySelector(`studio-${name}`)?.textContent?.length ?? 0) > 20, view),
      );
      const count = await session().run(() => {
        for (const card of document.querySelectorAll<HTMLElement>('.card > summary')) card.click();
        return document.querySelectorAll('.card').length;
      });
      await until(() => session().run((cards) => document.querySelectorAll('.card[open]').length === cards, count));
      assert.equal(await session().run(() => document.querySelectorAll('main img, a[href^="javascript"]').length), 0);
      assert.equal(await session().run(() => document.title === '1'), false);
      assert.ok((await text()).length > 100);
    }
  });
});

// What follows runs in the page.

function pasteInto(selector: string, html: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/html', html);
  const event = new Event('paste', {bubbles: true, cancelable: true});
  // Firefox gives no clipboard to an event that a page made.
  Object.defineProperty(event, 'clipboardData', {value: clipboardData});
  document.querySelector(selector)!.dispatchEvent(event);
}

/** Puts words in the place of a value, as a browser does when they are pasted. */
function pasteWords(selector: string, words: string): void {
  const field = document.querySelector<HTMLInputElement>(selector)!;
  field.focus();
  field.value = words;
  field.dispatchEvent(new InputEvent('input', {bubbles: true, inputType: 'insertFromPaste', data: words}));
}

function setCaret(selector: string, offset: number): void {
  const area = document.querySelector<HTMLTextAreaElement>(selector)!;
  area.focus();
  area.setSelectionRange(offset, offset);
}

function setText(selector: string, text: string): void {
  document.querySelector<HTMLTextAreaElement>(selector)!.value = text;
}
