// Translations that say something else than their original: other numbers, other sources.
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {acceptance, warningsOf, withoutAccepted} from '@countersign/authoring';
import type {Campaign} from '@countersign/campaign';
import {example} from '../support/command-line/example.ts';

const SOON = new Date('2026-06-17T00:00:00Z');
const PLACE = '/demands/0/detail/';

/** The example, with a detail of its first demand in two languages. */
const withDetail = (original: string, tag: string, translation: string): Campaign =>
  example(({demands}) => (demands[0]!.detail = {en: original, [tag]: translation}));

/** The messages of one kind about that detail. */
const said = (kind: string, ...texts: Parameters<typeof withDetail>): string[] =>
  warningsOf(withDetail(...texts), SOON)
    .filter((warning) => warning.kind === kind && warning.pointer.startsWith(PLACE))
    .map(({message}) => message);

const numbers = (original: string, tag: string, translation: string): string[] =>
  said('translated-number', original, tag, translation);

suite('the numbers of a translation', () => {
  test('that are others are told, with the language and the place', () => {
    const campaign = withDetail('The contract ends in 2028.', 'ar', 'ينتهي العقد في ٢٠١٨.');
    const [warning, ...others] = warningsOf(campaign, SOON).filter(({kind}) => kind === 'translated-number');
    assert.deepEqual(others, []);
    assert.deepEqual(warning, {
      pointer: '/demands/0/detail/ar',
      kind: 'translated-number',
      text: '2028 → 2018',
      message: 'The Arabic (ar) text has other numbers than the original: 2018 instead of 2028.',
      hint: 'Compare the two texts. If both are right, leave it: a number may be a word in one of them.',
    });
  });

  test('that are missing or new are told', () => {
    assert.deepEqual(numbers('In 2024 and 2025, 1,250 families left.', 'fr', 'En 2024, des familles sont parties.'), [
      'The French (fr) text lacks numbers of the original: 2025; 1,250.',
    ]);
    assert.deepEqual(numbers('Families left.', 'es', 'En 2019 se fueron 347 familias.'), [
      'The Spanish (es) text has numbers that the original lacks: 2019; 347.',
    ]);
    assert.equal(numbers('2028 and 2028', 'fr', 'en 2028').length, 1, 'each as often as it occurs');
    assert.match(numbers('12 leaks', 'fr', '13 fuites')[0]!, /13 instead of 12/);
    assert.match(numbers('1,250 of 3.5 million', 'fr', '1 350 sur 3,5 millions')[0]!, /1 350 instead of 1,250/);
    assert.match(numbers('200 people', 'he', '2,000 אנשים')[0]!, /2,000 instead of 200/);
    assert.match(numbers('on 18 May 2028', 'de', 'am 18.05.2018')[0]!, /: 2018 instead of 2028\./);
    for (const [original, translation] of [
      ['4.5% of it', '45 % de cela'],
      ['0.7%', '7 %'],
      ['0.05%', '0,5 %'],
      ['7.5 million', '75 millions'],
      ['1.25 euros', '125 euros'],
      ['On 18/05/2026', 'Le 18/06/2026'],
      ['On 2026-05-08', 'Le 09/05/2026'],
      ['3 dams', '15 barrages'],
    ] as const) {
      assert.equal(numbers(original, 'fr', translation).length, 1, `${original} | ${translation}`);
    }
    const many = Array.from({length: 90}, (_, at) => 3001 + at).join(' and ');
    assert.match(numbers(many, 'fr', '.')[0]!, /: 3001; (?:\d+; ){7}…\.$/);
  });

  test('are the same in every script and with every separator', () => {
    const same: readonly (readonly [original: string, tag: string, translation: string])[] = [
      ['1,200 people', 'fr', '1 200 personnes'],
      ['1,200 people', 'es', '1.200 personas'],
      ['1,200 people', 'fr', '1\u202f200 personnes'],
      ['1,200 people', 'de-CH', '1’200 Personen'],
      ['1,200 people', 'ar', '١٬٢٠٠ شخص'],
      ['1,200 people', 'fa', '۱۲۰۰ نفر'],
      ['1,200,345 people', 'hi', '12,00,345 लोग'],
      ['1,200.50 euros', 'de', '1.200,50 Euro'],
      ['3.50 euros and 12%', 'ar', '٣٫٥ يورو و١٢٪'],
      ['3.5 euros', 'ar', '٣،٥ يورو'],
      ['7,300 people', 'he', '\u20667,300\u2069 אנשים'],
      ['1.2 million people', 'fr', '1 200 000 personnes'],
      ['125,000 people', 'es', '125 mil personas'],
      ['12,500 people', 'fr', '12,5 mille personnes'],
    ];
    for (const pair of same) assert.deepEqual(numbers(...pair), [], pair.join(' | '));
  });

  test('may be words, dates, hours and years in another form', () => {
    const same: readonly (readonly [original: string, tag: string, translation: string])[] = [
      ['Twelve organisations ask for three things.', 'fr', '12 organisations demandent 3 choses.'],
      ['The 300 families and 20 000 others', 'es', 'Las trescientas familias y otras veinte mil'],
      ['May 18, 2026', 'fr', '18 mai 2026'],
      ['1 May 2026', 'fr', '1er mai 2026'],
      ['18 May 2026', 'de', '18.05.2026'],
      ['18 May 2026', 'he', '18.5.2026'],
      ['2026-05-08, three times', 'fr', 'le 8 mai 2026, à 3 reprises'],
      ['The 1990s', 'fr', 'Les années 90'],
      ['In 2025/26', 'es', 'En 2025/2026'],
      ['In the 21st century', 'fr', 'Au XXIe siècle'],
      ['Help 24/7', 'fr', 'Aide 24 heures sur 24, 7 jours sur 7'],
      ['At 3.30 p.m. on 4 June', 'fr', 'Le 4 juin à 15 h 30'],
      ['In lists of 18, 200 and 30', 'fr', 'Dans des listes de 18 200 et 30'],
      ['200 m² and ½ of it', 'ar', '200 متر مربع ونصفها'],
      ['3.75 billion people', 'es', '3.750 millones de personas'],
      ['The 1990s and 150 groups', 'es', 'Los años noventa y ciento cincuenta grupos'],
      ['At 3 p.m.', 'fr', 'À 15 heures'],
      ['See https://example.org/2024/report-417', 'fr', 'Voir www.example.org/2019/rapport-999?a=888'],
      ['See example.org/2024/ (4chan.org)', 'fr', 'Voir'],
      ['It says so [@herald-2026, p. 417].', 'fr', 'C’est dit [@herald-2026, p. 417, 999].'],
    ];
    for (const pair of same) assert.deepEqual(numbers(...pair), [], pair.join(' | '));
  });

  test('of many long texts are compared', () => {
    const long = (from: number) => Array.from({length: 640}, (_, at) => `${from + at * 3}.1`).join(' ');
    const campaign = example(({demands}) => {
      const versions = Array.from({length: 26 * 12}, (_, at) => {
        const [first, second] = [Math.floor(at / 26), at % 26].map((each) => String.fromCharCode(97 + each));
        return [`${first}${second}`, long(2000 + at)] as const;
      });
      demands[0]!.detail = {...Object.fromEntries(versions), en: `${long(1001)} ${'1 22'.repeat(900)}`};
    });
    assert.ok(warningsOf(campaign, SOON).length > 300);
  });
});

suite('the sources that a translation cites', () => {
  const sources = (original: string, translation: string): string[] =>
    said('translated-citation', original, 'ar', translation);

  test('are told where they are missing or new, by name', () => {
    assert.deepEqual(sources('It leaks [@herald-2026].', 'إنه يتسرب.'), [
      'The Arabic (ar) text does not cite what the original cites: “Audit found leaks at reservoir” (The Herald).',
    ]);
    assert.deepEqual(sources('It leaks.', 'إنه يتسرب [@herald-2026].'), [
      'The Arabic (ar) text cites what the original does not: “Audit found leaks at reservoir” (The Herald).',
    ]);
    assert.equal(sources('It leaks [@herald-2026].', 'إنه يتسرب [@company-2026-04].').length, 2);
  });

  test('are the same in another order, more often, or with another place', () => {
    assert.deepEqual(
      sources(
        'A [@herald-2026, para. 4] and B [@company-2026-04].',
        'ب [@company-2026-04]، أ [@herald-2026] [@herald-2026].',
      ),
      [],
    );
    const {demands} = example();
    assert.equal(typeof demands[0]!.detail, 'string', 'one language has nothing to compare');
    assert.deepEqual(
      warningsOf(example(), SOON)
        .filter(({kind}) => kind.startsWith('translated'))
        .map(({pointer}) => pointer),
      ['/letter/summary/ar'],
    );
  });

  test('can be accepted, until they change', () => {
    const campaign = withDetail('It leaks [@herald-2026].', 'ar', 'إنه يتسرب.');
    const at = (other: Campaign) =>
      warningsOf(other, SOON).filter(({kind, pointer}) => kind === 'translated-citation' && pointer.startsWith(PLACE));
    const entries = at(campaign).map((warning) => ({...acceptance(campaign, warning), reason: 'It is in the note.'}));
    assert.deepEqual(withoutAccepted(at(campaign), entries, campaign), []);
    const other = withDetail('It leaks [@company-2026-04].', 'ar', 'إنه يتسرب.');
    assert.equal(withoutAccepted(at(other), entries, other).length, 2);
  });
});
