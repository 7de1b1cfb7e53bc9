import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, suite, test} from 'node:test';
import type {Approval} from '@countersign/campaign';
import {countersign, file} from '../support/command-line/command.ts';
import {exampleText, exampleWith} from '../support/command-line/example.ts';

const folder = mkdtempSync(join(tmpdir(), 'countersign-approve-'));
after(() => rmSync(folder, {recursive: true}));

/** The example as it would be published next. */
const nextText = exampleWith('"revision": 3,\n  "updated": "2026-06-10', '"revision": 4,\n  "updated": "2026-06-20');
const next = () => file(nextText);

const approvalsIn = (path: string): Approval[] =>
  (JSON.parse(readFileSync(path, 'utf8')) as {approvals: Approval[]}).approvals;

/** The lines that differ between two texts. */
function added(was: string, is: string): string[] {
  const before = new Set(was.split('\n'));
  return is.split('\n').filter((line) => !before.has(line));
}

suite('record', () => {
  test('writes the answer into the document, and leaves every other line alone', async () => {
    const path = next();
    const {code, stdout, stderr} = await countersign(['approve', 'record', 'clearwater', 'agreed', '--to', path]);
    assert.equal(stderr, '');
    assert.equal(code, 0);
    assert.equal(
      stdout,
      `Written into ${path}: Clearwater Watch agreed to revision 4 (1 September 2026).\n` +
        'When you publish it, readers see: Approved by 2 of 4 signatories at revision 3. Revision 4 not yet.\n',
    );
    const text = readFileSync(path, 'utf8');
    assert.deepEqual(added(nextText, text), [
      '    {"signatory": "dr-example", "revision": 3, "date": "2026-06-09", "outcome": "agreed"},',
      '    {"signatory": "clearwater", "revision": 4, "date": "2026-09-01", "outcome": "agreed"}',
    ]);
    assert.equal((await countersign(['check', path])).code, 0);
  });

  test('knows a signatory by its name in any language, and an objection in the same words', async () => {
    const path = next();
    for (const name of ['clearwater watch', 'CW', 'مرصد المياه الصافية']) {
      const {code, stdout} = await countersign(['approve', 'record', name, 'objects', '--to', path]);
      assert.equal(code, 0, name);
      assert.match(stdout, /Clearwater Watch objected to revision 4 \(1 September 2026\)\./);
    }
    const {stdout} = await countersign(['approve', 'record', 'cw', 'objects', '--to', path]);
    assert.match(stdout, /says already: Clearwater Watch objected.*Nothing was changed\./);
    assert.match(stdout, /readers see: .*Objected to by CW\./);
    assert.equal(approvalsIn(path).length, 4, 'the same answer is recorded once');
  });

  test('puts an earlier answer before later ones', async () => {
    const path = next();
    const args = [
      'approve',
      'record',
      'clearwater',
      'objects',
      '--revision',
      '2',
      '--date',
      '2026-05-01',
      '--to',
      path,
    ];
    assert.equal((await countersign(args)).code, 0);
    assert.deepEqual(
      approvalsIn(path).map(({date}) => date),
      ['2026-04-28', '2026-05-01', '2026-06-08', '2026-06-09'],
    );
    const {code, stdout} = await countersign(['check', path, '--against', file(exampleText)]);
    assert.equal(code, 0, stdout);
  });

  test('says at once that an answer can hardly be of that day', async () => {
    const args = ['approve', 'record', 'clearwater', 'agreed', '--date', '2020-01-01', '--to', next()];
    const {code, stdout, stderr} = await countersign(args);
    assert.equal(code, 0);
    assert.match(stdout, /^Written into /);
    assert.match(
      stderr,
      /^Note: clearwater answered before the letter, of 2026-04-02.*\. Write the day on which it answered\./,
    );
  });

  test('makes the list in a document without any', async () => {
    const none = JSON.parse(exampleText) as Record<string, unknown>;
    delete none['approvals'];
    delete none['actions'];
    const path = file(JSON.stringify(none, null, 2));
    const {code, stdout} = await countersign(['approve', 'record', 'dr-example', 'agreed', '--to', path]);
    assert.equal(code, 0, stdout);
    assert.equal(approvalsIn(path).length, 1);
  });

  test('refuses what it cannot record, says why, and changes nothing', async () => {
    const cases: [args: string[], code: number, message: RegExp][] = [
      [
        ['Clearwatr Watch', 'agreed'],
        1,
        /No signatory is called Clearwatr Watch\. Did you mean Clearwater Watch \(clearwater\)\?/,
      ],
      [
        ['Nobody at All', 'agreed'],
        1,
        /Write an id or a name from signatories: Clearwater Watch, River Union, Dr A\. Example\./,
      ],
      [['River Union', 'agreed'], 1, /River Union withdrew on 2026-05-20/],
      [['clearwater', 'agreed', '--revision', '5'], 1, /There is no revision 5: the document is at revision 4\./],
      [['clearwater', 'agreed', '--revision', '0'], 1, /There is no revision 0/],
      [['clearwater', 'agreed', '--date', '2026-09-04'], 1, /2026-09-04/],
      [['clearwater', 'agreed', '--date', 'yesterday'], 1, /year, a month or a day/],
      [['clearwater', 'yes'], 2, /Write agreed or objects, and not yes\./],
      [['clearwater'], 2, /Name the signatory and its answer/],
      [['clearwater', 'agreed', 'objects'], 2, /One answer at a time/],
      [['clearwater', 'agreed', '--revision', 'four'], 2, /--revision four is no number/],
      [['clearwater', 'agreed', '--lang', 'en'], 2, /--lang is not for approve record/],
    ];
    const path = next();
    for (const [args, expected, message] of cases) {
      const {code, stdout, stderr} = await countersign(['approve', 'record', ...args, '--to', path]);
      assert.equal(code, expected, args.join(' '));
      assert.match(stderr, message);
      assert.equal(stdout, '');
      assert.equal(readFileSync(path, 'utf8'), nextText);
    }
    for (const to of ['-', 'https://letters.example.org/campaign.json']) {
      const {code, stderr} = await countersign(['approve', 'record', 'clearwater', 'agreed', '--to', to]);
      assert.equal(code, 2);
      assert.match(stderr, /--to needs a file to write to, not /);
    }
  });

  test('a document with problems is not touched', async () => {
    const path = file('{"format": 1}');
    const {code, stderr} = await countersign(['approve', 'record', 'clearwater', 'agreed', '--to', path]);
    assert.equal(code, 1);
    assert.match(stderr, /campaign-\d+\.json:1:\d+ \/id .*/);
    assert.match(stderr, /Nothing was written\./);
    assert.equal(readFileSync(path, 'utf8'), '{"format": 1}');
  });
});

suite('page and mail', () => {
  const published = file(exampleText);

  test('the page is written, and says how to record the answers', async () => {
    const out = join(folder, 'page.html');
    const {code, stdout, stderr} = await countersign(['approve', 'page', next(), '--since', published, '--out', out]);
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout, /page\.html: what 2 signatories are asked to approve of revision 4\./);
    const html = readFileSync(out, 'utf8');
    assert.match(html, /<h1>Do you agree to revision 4&#63;<\/h1>/);
    assert.match(html, /Since then/);
    // The next revision takes its place. Another file does not.
    assert.equal((await countersign(['approve', 'page', next(), '--out', out])).code, 0);
    const other = join(folder, 'other.html');
    writeFileSync(other, '<p>Mine.</p>');
    const refused = await countersign(['approve', 'page', next(), '--out', other]);
    assert.equal(refused.code, 2);
    assert.match(refused.stderr, /This is no approval page of open-audit\. Name another file with --out\./);
    assert.equal(readFileSync(other, 'utf8'), '<p>Mine.</p>');
  });

  test('a folder that publish wrote has every revision to which somebody agreed', async () => {
    const kept = join(folder, 'kept');
    assert.equal((await countersign(['publish', kept, '--from', published, '--without-pictures'])).code, 0);
    const document = JSON.parse(nextText) as {revision: number; updated: string};
    const fifth = file(JSON.stringify({...document, revision: 5}));
    const newer = join(folder, 'newer.json');
    writeFileSync(newer, nextText);
    const {code, stdout, stderr} = await countersign(['approve', 'mail', fifth, '--since', kept]);
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout, /^Subject: “Open the audit of the Northern Reservoir”: do you agree to revision 5\?\n\n/);
    assert.match(stdout, /You agreed to revision 3\. Since then:/);
    assert.ok(existsSync(join(kept, 'campaign.3.json')));
    const unlisted = await countersign(['approve', 'mail', fifth, '--since', newer]);
    assert.match(unlisted.stderr, /Note: 2 signatories agreed to revision 3.*campaign\.3\.json/);
    assert.match(unlisted.stdout, /What changed since then is not listed here\./);
  });

  test('the mail can be read from right to left, too, and its subject has no mark', async () => {
    const isolated = '\u2067Aqua\u2069 – open the audit';
    const title = '"en": "Open the audit of the Northern Reservoir"';
    const {code, stdout} = await countersign([
      'approve',
      'mail',
      file(exampleText.replace(title, `"en": "${isolated}"`)),
    ]);
    assert.equal(code, 0);
    const [subject, ...lines] = stdout.split('\n');
    assert.match(subject!, /^Subject: “Aqua – open the audit”: /);
    assert.ok(lines.some((line) => line.includes(isolated)));
    assert.doesNotMatch(stdout, /\\u/);
  });

  test('asks one signatory, in a language', async () => {
    const args = ['approve', 'mail', next(), '--since', published, '--signatory', 'dr a example', '--lang', 'fr'];
    const {code, stdout} = await countersign(args);
    assert.equal(code, 0);
    assert.match(stdout, /Vous avez approuvé la version 3\. Depuis :/);
    assert.match(stdout, /\n\nBonjour Dr A\. Example,\n/);
  });

  test('names the last day to answer', async () => {
    const args = ['approve', 'mail', next(), '--since', published, '--answer-by', '2026-09-30'];
    const {code, stdout} = await countersign(args);
    assert.equal(code, 0);
    assert.match(stdout, /^Please answer by 30 September 2026\.$/m);
  });

  test('--next raises the revision before the signatories are asked, once', async () => {
    const path = file(exampleWith('"sent": "2026-04-02"', '"sent": "2026-04-03"'));
    const ask = ['approve', 'mail', path, '--since', published];
    const refused = await countersign(ask);
    assert.deepEqual([refused.code, refused.stdout], [2, '']);
    assert.match(
      refused.stderr,
      /Revision 3 is published, with other content\. .*Write "revision": 4 first, or add --next\./,
    );
    const {code, stdout, stderr} = await countersign([...ask, '--next']);
    assert.deepEqual([code, stderr], [0, `Note: ${path} is revision 4 now.\n`]);
    assert.match(stdout, /^Subject: .*do you agree to revision 4\?/);
    assert.match(stdout, /You agreed to revision 3\. Since then:/);
    const text = readFileSync(path, 'utf8');
    assert.match(text, /"revision": 4,\n {2}"updated": "2026-09-01T00:00:00Z"/);
    assert.deepEqual((await countersign([...ask, '--next'])).stderr, '');
    assert.equal(readFileSync(path, 'utf8'), text);
  });

  test('the published revision itself may be asked for, also with answers that came since', async () => {
    const path = file(exampleText);
    assert.equal((await countersign(['approve', 'record', 'clearwater', 'agreed', '--to', path])).code, 0);
    const {code, stdout} = await countersign(['approve', 'mail', path, '--since', published]);
    assert.equal(code, 0);
    assert.match(stdout, /You have agreed to this revision\./);
  });

  test('says what it cannot do', async () => {
    const cases: [args: string[], code: number, message: RegExp][] = [
      [['mail', published, '--since', next()], 2, /Revision 4 is published, and .* is revision 3\./],
      [['mail', published, '--next'], 2, /--next needs --since/],
      [['mail', '-', '--next', '--since', published], 2, /--next: name the file that you edit, not -\./],
      [['record', 'clearwater', 'agreed', '--next'], 2, /--next is not for approve record\./],
      [['page', file('{}'), '--next', '--since', published], 1, /Nothing was written/],
      [['mail', next(), '--signatory', 'Clearwater Wotch'], 2, /Did you mean Clearwater Watch \(clearwater\)\?/],
      [['mail', next(), '--signatory', 'river-union'], 2, /it withdrew on 2026-05-20/],
      [['mail', next(), '--out', 'x.txt'], 2, /--out is for approve page/],
      [['mail', next(), '--answer-by', '2026-09'], 2, /--answer-by 2026-09: this is no day\. Write it as 2026-06-30\./],
      [['record', 'clearwater', 'agreed', '--answer-by', '2026-09-30'], 2, /--answer-by is not for approve record\./],
      [['mail', next(), '--lang', 'arabic'], 2, /is no language tag/],
      [['mail', next(), '--date', '2026-06-01'], 2, /--date is not for approve mail/],
      [['page', next(), 'another.json'], 2, /One document at a time/],
      [['page', file('{}')], 1, /Nothing was written/],
      [['mail', next(), '--since', 'missing.json'], 2, /missing\.json: There is no such file\./],
      [
        ['mail', next(), '--since', file(exampleText.replace('"id": "open-audit"', '"id": "other"'))],
        2,
        /revision of other/,
      ],
      [['send'], 2, /Write page, mail or record after approve, and not send\./],
      [[], 2, /Write page, mail or record after approve\./],
    ];
    for (const [args, expected, message] of cases) {
      const {code, stdout, stderr} = await countersign(['approve', ...args]);
      assert.equal(code, expected, args.join(' '));
      assert.match(stderr, message);
      assert.equal(stdout, '');
    }
  });
});
