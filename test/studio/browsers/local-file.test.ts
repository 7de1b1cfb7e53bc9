// `countersign studio FILE`: the letter is saved in its file, and the file is loaded again when another program changes it.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {inEveryEngine} from '../../support/browsers/engines.ts';
import {until} from '../../support/browsers/until.ts';
import {startStudio, type RunningStudio} from '../../support/command-line/studio.ts';
import {author} from '../../support/studio/author.ts';

const letter = (title: string) => `${JSON.stringify({format: 1, letter: {title}}, null, 2)}\n`;
const titleIn = (studio: RunningStudio) => (JSON.parse(studio.read()) as {letter: {title: string}}).letter.title;

inEveryEngine((_engine, session) => {
  const {press, fill, sees, valueOf} = author(session, () => '');
  const open = async (studio: RunningStudio) => {
    await session().open(studio.address);
    await until(() => session().run(() => document.querySelector('.field input') !== null));
  };
  const waitFor = (title: string) =>
    until(
      () => valueOf('Title of the letter'),
      (value) => value === title,
    );

  test('a change is in the file at once, and a change of the file is on the page', async () => {
    const studio = await startStudio(letter('Open'));
    await open(studio);
    assert.equal(await valueOf('Title of the letter'), 'Open');
    await fill('Title of the letter', 'Open the audit');
    await until(
      () => Promise.resolve(titleIn(studio)),
      (title) => title === 'Open the audit',
    );
    // The words stand there for a second while the file is written, too. A page that writes hears of no other change.
    await until(() => session().run(() => document.querySelector('.kept.in-file') !== null));
    await sees('Saved in');
    studio.save(letter('From an editor'));
    await waitFor('From an editor');
    await sees('was changed outside the studio, and is loaded again');
    await press('Undo');
    await waitFor('Open the audit');
    await until(
      () => Promise.resolve(titleIn(studio)),
      (title) => title === 'Open the audit',
    );
    await studio.end();
  });

  test('when the command has ended, it says so, and the letter stays in the browser', async () => {
    const studio = await startStudio(letter('Open'));
    await open(studio);
    await studio.end();
    await fill('Title of the letter', 'Without the command');
    await sees('could not be saved: the command may have ended.');
    assert.equal(await valueOf('Title of the letter'), 'Without the command');
  });

  test('a file that is no letter is opened empty, and is not overwritten before a person says so', async () => {
    const studio = await startStudio('PK\u0003\u0004 a Word file');
    await open(studio);
    await sees('is no letter that the studio can open');
    await fill('Title of the letter', 'Mine');
    assert.equal(studio.read(), 'PK\u0003\u0004 a Word file');
    await press('Keep what is here, and overwrite the file');
    await until(
      () => Promise.resolve(studio.read()),
      (text) => text.includes('Mine'),
    );
    await studio.end();
  });
});
