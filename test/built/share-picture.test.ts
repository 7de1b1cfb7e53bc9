// The layout of share pictures: everything is inside, nothing covers another, and nothing is cut.
import '../support/quiet.ts';
import '../support/day.ts';
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {readCampaign} from '@countersign/campaign';
import {PICTURE_SIZES, type Box, type Measure, type Operation, type TextOperation} from '@countersign/render';
import {campaignInWords} from '#render/in-words/campaign-in-words.js';
import {staticView} from '#render/light/static-view.js';
import {contrast, INK, LEAST_CONTRAST, LINE, PAPER, SOFT, TINT, toneOf} from '#render/picture/colours.js';
import {contentOf} from '#render/picture/content.js';
import {breakLines, type Span} from '#render/picture/lines.js';
import {LEAST_TYPE, pictureLayout} from '#render/picture/share-picture.js';
import {example} from '../support/documents/example.ts';

const measure: Measure = (text, {size, weight}) => [...text].length * size * (weight === 700 ? 0.58 : 0.52);

type Changes = Parameters<typeof example>[0];

function wordsOf(changes: Changes, lang = '') {
  const result = readCampaign(example(changes));
  assert(result.ok, JSON.stringify(result));
  return campaignInWords(staticView(result.campaign, lang));
}

const own = (example() as {demands: {id: string}[]}).demands;
const [first] = own as [{id: string}];
/** As many demands as wanted: those of the example, and others like the first. */
const demands = (many: number) => Array.from({length: many}, (_, i) => own[i] ?? {...first, id: `demand-${i + 1}`});
/** The first demand alone, with a title. */
const alone = (title: string): Changes => ({
  '/demands': [{...first, ...(title && {title})}],
  '/responses': undefined,
  '/corrections': undefined,
  '/statements/0/denial': undefined,
});
const LONG = 'Ceasefiresupplychainaccountability'.repeat(14);
const TITLE = 'Disclose every contract and every payment that was made for it since 2019. '.repeat(6) + 'Soon.';

const DOCUMENTS: Readonly<Record<string, Changes>> = {
  example: {},
  'one demand': alone(''),
  '14 demands': {'/demands': demands(14)},
  'titles of 500 characters': {
    '/letter/title': TITLE,
    '/demands': own.map((demand) => ({...demand, title: TITLE})),
  },
  'one title of 500 characters': alone(TITLE),
  'words that fit on no line': {'/letter/title': LONG, ...alone(LONG)},
  'Arabic names': {'/letter/addressees/0/name': 'شركة المياه الشمالية'},
  ended: {'/stage': 'ended', '/closing': {date: '2026-06-09', note: 'All was done that could be done.'}},
  retracted: {'/stage': 'retracted', '/closing': {date: '2026-06-09', note: 'It was forged.'}},
  'retracted at length': {'/stage': 'retracted', '/closing': {date: '2026-06-09', note: 'It was forged. '.repeat(400)}},
};

const isText = (operation: Operation): operation is TextOperation => operation.kind === 'text';
/** A text without what line breaks change. */
const letters = (text: string) => text.replace(/[\s\u2066-\u2069]/g, '');

for (const [name, changes] of Object.entries(DOCUMENTS)) {
  suite(`the picture of a campaign: ${name}`, () => {
    const pictures = Object.values(PICTURE_SIZES).flatMap((size) =>
      ['', 'ar', 'he'].flatMap((lang) => {
        const words = wordsOf(changes, lang);
        return [undefined, words.demands[0]?.id].map((demand) => ({
          words,
          size,
          lang,
          ...pictureLayout(words, {size, measure, demand}),
        }));
      }),
    );

    test('has everything inside, and nothing on another', () => {
      for (const {size, operations} of pictures) {
        const tolerance = 0.01;
        for (const {x, y, width, height} of operations) {
          assert.ok(x >= -tolerance && y >= -tolerance, `${x} ${y}`);
          assert.ok(x + width <= size.width + tolerance && y + height <= size.height + tolerance);
        }
        const drawn = operations.filter(({kind}) => kind !== 'rectangle');
        drawn.forEach((one, index) => {
          for (const other of drawn.slice(index + 1)) assert.ok(!overlaps(one, other), JSON.stringify([one, other]));
        });
      }
    });

    test('is drawn as its alternative text says it', () => {
      for (const {operations, text} of pictures) {
        const drawn = operations.filter(isText).map((operation) => operation.text);
        assert.equal(letters(drawn.join('')), letters(text));
        assert.doesNotMatch(text, /…/);
      }
    });

    test('says a status with all that travels with it, or no status', () => {
      for (const {words, detail, operations, text} of pictures) {
        const shown = words.demands.filter((demand) => text.includes(`\n${demand.word} `));
        if (detail === 'title') {
          assert.deepEqual(shown, []);
          continue;
        }
        assert.ok(shown.length > 0 || words.demands.length === 0);
        for (const demand of shown) {
          const {title, since, due = '', missing, criterion = '', brief, sources} = demand;
          for (const each of [title.value, since, due, missing?.value ?? '', criterion]) {
            assert.ok(text.includes(each), each);
          }
          assert.ok(text.includes(detail === 'briefs' ? brief.value : sources));
        }
        if (shown.length > 0) {
          const before = text.slice(0, text.indexOf(`\n${shown[0]!.title.value}\n${shown[0]!.word}`));
          for (const each of [words.asOf, words.mayHaveChanged, words.account]) assert.ok(before.includes(each), each);
          assert.ok(operations.filter(isText).every(({font}) => font.size >= LEAST_TYPE));
        }
        assert.ok(text.endsWith(words.url));
      }
    });

    test('has enough contrast', () => {
      for (const {operations} of pictures) {
        for (const {colour} of operations.filter(({kind}) => kind === 'text')) {
          assert.ok(contrast(colour, PAPER) >= LEAST_CONTRAST, colour);
        }
      }
    });
  });
}

function overlaps(one: Box, other: Box): boolean {
  const slack = 0.01;
  return (
    one.x + slack < other.x + other.width &&
    other.x + slack < one.x + one.width &&
    one.y + slack < other.y + other.height &&
    other.y + slack < one.y + one.height
  );
}

suite('how much a picture says', () => {
  const detailOf = (changes: Changes, size: keyof typeof PICTURE_SIZES = 'wide') =>
    pictureLayout(wordsOf(changes), {size: PICTURE_SIZES[size], measure}).detail;

  test('is all of it for a few demands, and the title for many', () => {
    assert.equal(detailOf(DOCUMENTS['one demand']), 'briefs');
    assert.notEqual(detailOf({}, 'square'), 'title');
    assert.equal(detailOf({'/demands': demands(14)}), 'title');
    assert.equal(detailOf(DOCUMENTS['titles of 500 characters']), 'title');
  });

  test('is what was done beside what is missing, in smaller type before it is the sources alone', () => {
    assert.equal(detailOf({'/demands': demands(6)}, 'square'), 'briefs');
    assert.equal(detailOf({'/demands': demands(7)}, 'square'), 'sources');
  });

  test('is of a retracted campaign its retraction and nothing else', () => {
    const of = (changes: Changes) => pictureLayout(wordsOf(changes), {size: PICTURE_SIZES.wide, measure}).text;
    const sentence = 'This campaign has been retracted (9 June 2026).';
    const {url} = wordsOf({});
    assert.equal(of(DOCUMENTS.retracted), [sentence, 'It was forged.', url].join('\n'));
    assert.equal(of(DOCUMENTS['retracted at length']), [sentence, url].join('\n'));
  });

  test('begins with the end of an ended campaign', () => {
    const {text} = pictureLayout(wordsOf(DOCUMENTS.ended), {size: PICTURE_SIZES.square, measure});
    assert.match(text, /^This campaign has ended \(9 June 2026\)\. All was done that could be done\.\n/);
  });

  test('is one demand where one is asked for, and an unknown one is refused', () => {
    const words = wordsOf({});
    const [one, other] = words.demands;
    const {text} = pictureLayout(words, {
      size: PICTURE_SIZES.wide,
      measure,
      demand: one!.id,
      address: 'https://a.example/',
    });
    assert.ok(text.includes(one!.title.value) && !text.includes(other!.title.value));
    assert.ok(text.endsWith('\nhttps://a.example/'));
    assert.throws(() => pictureLayout(words, {size: PICTURE_SIZES.wide, measure, demand: 'none'}), RangeError);
  });

  test('has a code with its address, unless the address is too long for one', () => {
    const words = wordsOf({});
    const codes = (address: string) =>
      pictureLayout(words, {size: PICTURE_SIZES.wide, measure, address}).operations.filter(
        (each) => each.kind === 'path' && each.outline === undefined,
      ).length;
    assert.equal(codes(words.url), 1);
    assert.equal(codes(`https://a.example/${'a'.repeat(3000)}`), 0);
  });
});

test('lines begin at the right in Arabic and Hebrew, and at the left in English', () => {
  for (const [lang, edge] of [
    ['en', ({x}: Box) => x],
    ['ar', ({x, width}: Box) => 1200 - x - width],
  ] as const) {
    const {operations} = pictureLayout(wordsOf({}, lang), {size: PICTURE_SIZES.wide, measure});
    const starts = operations.filter(isText).map(edge);
    assert.ok(Math.abs(Math.min(...starts) - 56) < 0.01, lang);
  }
});

test('colours have enough contrast with their grounds', () => {
  for (const colour of [INK, SOFT]) assert.ok(contrast(colour, PAPER) >= LEAST_CONTRAST, colour);
  assert.ok(contrast(INK, TINT) >= LEAST_CONTRAST);
  for (const status of ['met', 'partial', 'promised', 'unmet', 'reversed', 'unknown', 'dropped'] as const) {
    assert.ok(contrast(toneOf(status), PAPER) >= LEAST_CONTRAST, status);
    // On a ground that swallows the colour of a status, the word is in ink.
    assert.equal(toneOf(status, LINE) === INK, contrast(toneOf(status), LINE) < LEAST_CONTRAST, status);
  }
  assert.equal(Math.round(contrast('#000000', '#ffffff')), 21);
});

suite('lines', () => {
  const span = (text: string, language = 'en'): Span => ({
    text,
    language,
    direction: 'ltr',
    weight: 400,
    colour: INK,
  });
  const lines = (text: string, width: number, language?: string) =>
    breakLines([span(text, language)], {width, measure: (each) => [...each].length, font: {size: 1, face: 'sans'}}).map(
      (line) => line.map((each) => each.text).join('|'),
    );

  test('break at spaces, and inside words that are wider than a line', () => {
    assert.deepEqual(
      lines('Publish the whole review', 11),
      ['Publish the', 'whole', 'review'].map((each) => each),
    );
    assert.deepEqual(lines('a Rechtsschutz', 5), ['a', 'Recht', 'sschu', 'tz']);
    assert.deepEqual(lines('e\u0301e\u0301e\u0301', 2).join(''), 'e\u0301e\u0301e\u0301');
  });

  test('break between words of scripts without spaces, and not before their signs', () => {
    const broken = lines('公開書簡を公開する。', 4, 'ja');
    assert.equal(broken.join(''), '公開書簡を公開する。');
    for (const line of broken) assert.doesNotMatch(line, /^[。、]/);
  });

  test('keep dates whole', () => {
    assert.deepEqual(lines('It began on 4 June 2026.', 20), ['It began on', '4 June 2026.']);
  });

  test('close the isolates that they open, and open them again', () => {
    assert.deepEqual(lines('To \u2068Water and Power\u2069, 5 June', 14), [
      'To \u2068Water and\u2069',
      '\u2068Power\u2069, 5 June',
    ]);
  });
});

test('the words of a picture are made once for the picture and for its alternative text', () => {
  const words = wordsOf({});
  const content = contentOf(words, 'title');
  assert.equal(content.account, undefined);
  assert.deepEqual(content.demands, []);
});
