// A person who has never seen a document writes a whole letter, publishes it, and changes it: from the first page to a
// folder in which the command finds no problem. Each part is left by a reload, and goes on where it was.
import '../../support/quiet.ts';
import assert from 'node:assert/strict';
import {copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, test} from 'node:test';
import {inEveryEngine, type Session} from '../../support/browsers/engines.ts';
import {openAnew} from '../../support/browsers/loaded.ts';
import {until} from '../../support/browsers/until.ts';
import {countersign} from '../../support/command-line/command.ts';
import {useSite} from '../../support/servers/site.ts';
import {author, type Author} from '../../support/studio/author.ts';
import {savedFile, watchSaved} from '../../support/studio/saved-files.ts';
import {unzipped} from '../../support/studio/unzipped.ts';

const site = useSite({hasOneOrigin: true});
const work = mkdtempSync(join(tmpdir(), 'countersign-letter-'));
after(() => rmSync(work, {recursive: true}));

const NAMES = 'Delta Lakes Forum|Clean Rivers|Estuary Trust|Friends of the Weir|Harbour Watch'.split('|');
const COUNTRIES = ['Germany', 'France', 'Kenya', 'Lebanon', 'Spain'];
/** 25 organisations, as a spreadsheet has them: names of countries, and a column that nobody may read. */
const LIST = [
  'Organisation,Country,Website,E-mail',
  ...COUNTRIES.flatMap((country, at) =>
    NAMES.map((name) => {
      const host = `${name.toLowerCase().replaceAll(' ', '-')}-${at}.example.org`;
      return `${name} ${country},${country},https://${host}/,office@${host}`;
    }),
  ),
].join('\n');

/** Sources as Zotero exports them. */
const REFERENCES = [
  ['NEWS', 'Council keeps the flood maps closed', 'The Courier', '2026-02-03', 'courier.example/closed'],
  ['NEWS', 'Maps of two valleys are published', 'The Courier', '2026-05-11', 'courier.example/two'],
  ['RPRT', 'Floods in the northern valleys', 'Institute for Rivers', '2025-11-20', 'rivers.example/floods'],
  ['NEWS', 'Council answers the letter', 'Valley Radio', '2026-04-20', 'radio.example/answer'],
]
  .map(
    ([type, title, by, date, url]) =>
      `TY  - ${type}\nTI  - ${title}\nPB  - ${by}\nDA  - ${date}\nUR  - https://${url}\nER  - \n`,
  )
  .join('\n');

/** The studio knows the day from the browser's clock, and so has the command. */
const TODAY = {env: {SOURCE_DATE_EPOCH: ''}};

inEveryEngine((engine, session) => {
  for (const means of ['mouse', 'keys'] as const) {
    test(`from the first page to a folder without a problem, and to the next revision, by ${means}`, async () => {
      await writeLetter(
        author(session, () => site.origin, means),
        session(),
        join(work, `${engine}-${means}`),
      );
    });
  }
});

async function writeLetter(person: Author, session: Session, folder: string): Promise<void> {
  const {open, press, fill, choose, optionWith, tick, sees, valueOf, reload} = person;

  /** Saves the folder, and writes it to the disk as a person who unpacks the zip file does. */
  async function publish(): Promise<string> {
    await press('Publish');
    await sees('The letter has no problems.');
    await watchSaved(session);
    await press('Save the folder as a zip file');
    const entries = unzipped(await savedFile(session));
    await sees('The folder is made');
    for (const [name, {content}] of entries) {
      mkdirSync(dirname(join(folder, name)), {recursive: true});
      writeFileSync(join(folder, name), content);
    }
    return join(
      folder,
      [...entries.keys()].find((name) => name.endsWith('/campaign.json'))!,
    );
  }

  await open();
  await press('New letter');
  await fill('What is the title of the letter?', 'Open the flood maps');
  await fill('To whom is it addressed?', 'Northern Valleys Council');
  await press('Filled in already');
  await tick('Yes');
  await fill('On which day was it sent?', '2026-03-02');
  await openAnew(session, '#/start/new');
  await press('Filled in already');
  assert.equal(await valueOf('On which day was it sent?'), '2026-03-02');
  await fill('Which organisation publishes it?', 'Valley Action');
  await fill('What is the web address of that organisation?', 'valley.example.org');
  await fill(
    'What does it demand?',
    'Publish the flood maps of all valleys\nName who decided to close them\nPay for an independent review',
  );
  await press('Write the letter');
  await sees('5 things not there yet');

  await press('Letter');
  await fill('The letter in two or three sentences', 'Twenty-five organisations ask the council to publish its maps.');
  await reload();
  assert.match(await valueOf('The letter in two or three sentences'), /^Twenty-five/);

  await press('Signatories');
  await press('Import a list');
  await fill('Rows from the spreadsheet', LIST);
  await press('Read the list');
  await press('Show what would be taken in');
  await sees('25 new signatories');
  await press('Take in 25 signatories');
  await reload();
  await sees('25 signatories');

  await press('Sources');
  await press('Bring sources from Zotero');
  await until(() => session.run(() => document.querySelector('#references-text') !== null));
  await session.run(setText, '#references-text', REFERENCES);
  await press('Look through them');
  await press('Add 4 sources');
  await press('New source');
  await fill('Web address', 'https://minutes.example/2026-05-20');
  await fill('Title', 'Minutes of the meeting of 20 May 2026');
  await choose('Kind', 'Document');
  await fill('Published by', 'Northern Valleys Council');
  await fill('Published on', '2026-05-20');
  await reload();
  await sees('Minutes of the meeting');

  await press('Something happened');
  await press('A demand moved');
  await choose('Which demand?', 'Publish the flood maps of all valleys');
  await tick('Partly met');
  await fill('When did it happen?', '2026-05-11');
  await fill('What of the demand was not done?', 'The maps of the other seven valleys.');
  await fill('What happened, and who says so?', 'The council published maps of two valleys, the Courier reports.');
  await reload();
  await fill('Source 1', 'Maps of two valleys');
  await session.press('Enter');
  await press('Show what readers will see');
  await press('Take it in');
  await sees('It is taken in.');

  await press('Translations');
  await fill('Add a language', 'French');
  await session.press('Enter');
  await sees('missing');
  await press('All languages');
  await press('français');
  for (const [place, french] of [
    ['Letter, title', 'Ouvrez les cartes des crues'],
    ['Letter, summary', 'Vingt-cinq organisations demandent au conseil de publier ses cartes.'],
  ] as const) {
    await fill(place, french);
  }
  await reload();
  await sees('2 texts done');

  const first = await publish();
  const check = await countersign(['check', first], TODAY);
  assert.equal(check.code, 0, check.stdout + check.stderr);
  await press('It is online');

  await press('Something happened');
  await press('Somebody replied');
  await tick('An answer to the letter');
  await fill('When was it said?', '2026-04-20');
  await fill('What does it say?', 'The council answered that it needs more time, Valley Radio reports.');
  await fill('Source 1', 'answers Valley Radio');
  await session.press('Enter');
  await reload();
  await press('Show what readers will see');
  await press('Take it in');
  await sees('It is taken in.');

  await press('Something happened');
  await press('We were wrong');
  await choose('What was wrong in?', 'Publish the flood maps of all valleys');
  await choose('Which words or facts?', await optionWith('Which words or facts?', 'other seven valleys'));
  await fill(
    'What is right: What of the demand was not done? (the whole text, corrected)',
    'The maps of the other six valleys.',
  );
  await fill('How it came about', 'We had counted one valley twice.');
  await fill('Corrected on', '2026-06-02');
  await reload();
  await press('Show what readers will see');
  await sees('Correction of demand 1');
  await press('Take it in');
  await sees('It is taken in.');

  const before = `${folder}-1.json`;
  copyFileSync(first, before);
  const second = await publish();
  const next = await countersign(['check', second, '--against', before], TODAY);
  assert.equal(next.code, 0, next.stdout + next.stderr);
}

/** Puts a long text into a field at once, as a paste does. Runs in the page. */
function setText(selector: string, text: string): void {
  const field = document.querySelector<HTMLTextAreaElement>(selector)!;
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', {bubbles: true}));
}
