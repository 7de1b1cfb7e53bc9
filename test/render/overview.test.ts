// The overview in plain HTML: the answer, what travels with it, and the way to everything else.
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {RENDERED_LAYOUTS, renderLight} from '@countersign/render';
import type {Json} from '../support/documents/json.ts';
import {example as exampleOf, FULL} from '../support/documents/example.ts';
import {parse, type HtmlElement} from '../support/html/parse-html.ts';

/** A few days ago. */
const CHECKED = new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10);

const example = (changes: Readonly<Record<string, unknown>> = {}): Json => exampleOf({'/checked': CHECKED, ...changes});

const PAGE = 'https://letters.example.org/open-audit/';

const glance = (document: Json = example(), lang = 'en'): HtmlElement => parse(renderLight(document, {lang}));

/** The addresses to which a link with these words leads. */
const leadsTo = (page: HtmlElement, words: string): (string | undefined)[] =>
  page
    .all('a')
    .filter(({text}) => text === words)
    .map(({attributes}) => attributes.href);

/** Asserts that texts follow each other. */
function inOrder(text: string, ...parts: readonly string[]): void {
  let from = 0;
  for (const part of parts) {
    const at = text.indexOf(part, from);
    assert.ok(at >= 0, `${part} is missing, or comes too early, in ${text}`);
    from = at + part.length;
  }
}

/** Demands that were all decided on a day of their own, the last one last. */
const demands = (count: number): object[] =>
  Array.from({length: count}, (_, at) => ({
    id: `demand-${at}`,
    title: `Demand ${at}`,
    history: [
      {date: `2026-05-${10 + at}`, status: 'unknown', note: `Note ${at}.`, evidence: [{source: 'herald-2026'}]},
    ],
  }));
const demanding = (count: number): Json =>
  example({'/demands': demands(count), '/responses': [], '/statements': [], '/corrections': []});

suite('the overview in plain HTML', () => {
  test('is what a campaign is by itself, and a part of its own', () => {
    const own = renderLight(example(), {lang: 'en'});
    assert.equal(renderLight(example(), {lang: 'en', layout: 'overview'}), own);
    assert.equal(renderLight(example(), {lang: 'en', part: 'overview'}), own);
  });

  test('answers in one order: the letter, who judged, each demand, the newest replies, the ways on', () => {
    inOrder(
      glance().text,
      'Open the audit of the Northern Reservoir',
      'To Northern Water plc · Sent 2 April 2026 · Signed by CW, Dr A. Example and 2 others',
      'Where the 2 demands stand',
      'Written by Clearwater Watch; statuses judged by A committee of three signatories.',
      'Approved by 2 of 4 signatories at revision 3.',
      'Publish the audit in full',
      'Partly met since 3 June 2026',
      'Northern Water published a summary[3]; the Herald reports that the annexes stay locked[4].',
      'Missing: The annexes, and the readings of all twelve gauges.',
      'Repair the dam before the winter',
      'Not known to us as of 2 April 2026',
      'Nothing public shows whether repairs have begun.',
      'Office of Water was asked (2 May 2026) and had not replied by 10 June 2026',
      'Northern Water plc replied, 28 May 2026 (before the latest entry): Northern Water replied on 28 May that the dam is safe',
      'Dates, claims and 6 sources',
      'Read the letter in English (original)',
      'Take part',
      'Read how the audit was found (Clearwater Watch, until ',
      'Published by Clearwater Watch · Report a mistake · Press and partners · Campaign page',
      'As of revision 3, 10 June 2026 · Current version',
    );
  });

  test('leads to the campaign’s page in place of the whole record, and of the demands after the sixth', () => {
    assert.deepEqual(leadsTo(glance(), 'Dates, claims and 6 sources'), [PAGE]);
    const many = glance(demanding(8));
    assert.deepEqual(leadsTo(many, 'Show all 8 demands'), [PAGE]);
    assert.deepEqual(
      many.all('h4').map(({text}) => text),
      ['3. Demand 2', '4. Demand 3', '5. Demand 4', '6. Demand 5', '7. Demand 6', '8. Demand 7'],
    );
    // Sources and replies call the demands by these numbers. No list has the demands, or a reader would see two.
    assert.ok(many.all('ol', 'ul').every(({text}) => !text.includes('Demand 2')));
    // All are counted, before the first of them.
    inOrder(many.text, 'Where the 8 demands stand', 'Not known to us: 8', '3. Demand 2');
    const six = glance(demanding(6));
    assert.deepEqual(leadsTo(six, 'Show all 6 demands'), []);
    assert.ok(!six.text.includes('Not known to us: 6'));
  });

  test('has no id, no footnotes of its own, and marks that lead to the sources themselves', () => {
    const page = glance(FULL);
    assert.deepEqual(
      page.all().flatMap(({attributes}) => attributes.id ?? []),
      [],
    );
    const marks = page.all('a').filter(({attributes}) => attributes.role === 'doc-noteref');
    assert.ok(marks.length >= 3);
    for (const {attributes} of marks) assert.match(attributes.href!, /^https?:/);
  });

  test('says under its title how the campaign ended, and of a retracted one nothing else', () => {
    inOrder(
      glance(FULL).text,
      'Open the audit',
      'This campaign has ended (9 June 2026). It ended',
      'To Northern Water',
    );
    const closing = {date: '2026-07-01', note: 'It was never sent.'};
    const {text} = glance(example({'/stage': 'retracted', '/closing': closing, '/actions': []}));
    assert.match(text, /^This campaign has been retracted \(1 July 2026\)\. It was never sent\. Published by/);
    assert.doesNotMatch(text, /demands|Written by|Dates, claims|Open the audit/);
  });

  test('says beside each status that nobody has checked it for long', () => {
    const stale = 'Not checked since 31 January 2024';
    assert.equal(glance(example({'/checked': '2024-01-31'})).text.split(stale).length, 1 + 1 + 2);
  });

  test('has the level of its first heading, and those below it', () => {
    const levels = parse(renderLight(example(), {lang: 'en', headingLevel: 3})).all('h1', 'h2', 'h3', 'h4', 'h5', 'h6');
    assert.deepEqual(
      levels.map(({name}) => name),
      ['h3', 'h4', 'h5', 'h5'],
    );
  });

  test('is in the language of its reader', () => {
    inOrder(glance(example(), 'ar').text, 'افتحوا تدقيق', 'أين وصل المطلبان', 'نشرت شركة المياه', 'ما ينقص', 'شاركوا');
  });
});

test('the overview and the record show a newest entry and its criterion three times, as their cost is counted', () => {
  const entry = {date: '2026-05-01', status: 'unmet', note: 'Newest entry.', evidence: [{source: 'herald-2026'}]};
  const demand = {id: 'a', title: 'A', criteria: {unmet: 'Narrowed meaning.'}, history: [entry]};
  const campaign = example({'/demands/2': demand});
  const html = RENDERED_LAYOUTS.map((layout) => renderLight(campaign, {lang: 'en', layout})).join('');
  for (const text of ['Newest entry', 'Narrowed meaning']) assert.equal(html.split(text).length - 1, 3, text);
});
