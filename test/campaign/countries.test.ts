// The country that an author meant, by its name in the five languages of the interface.
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {meantCountry} from '@countersign/campaign/schema';
import {CODES, NAMES} from '../../packages/campaign/src/schema/authors/country-names.ts';

suite('a country is known', () => {
  test('by every name in the table, but for one that two countries have and one that is a code', () => {
    const codes = CODES.split(' ');
    const others = NAMES.flatMap((names) =>
      names.split('|').flatMap((each, at) => each.split('/').filter((name) => meantCountry(name) !== codes[at])),
    );
    assert.deepEqual(others.sort(), ['Congo', 'RU']);
    assert.equal(NAMES.length, 5);
    assert.ok(codes.length > 240);
  });

  for (const [code, ...names] of [
    [
      'DE',
      'Germany',
      'GERMANY',
      ' germany ',
      'Allemagne',
      'l’Allemagne',
      'Alemania',
      'ألمانيا',
      'المانيا',
      'גרמניה',
      'DD',
    ],
    ['US', 'USA', 'U.S.A.', 'United States of America', 'États-Unis', 'EE. UU.', 'أمريكا', 'ארה"ב', 'us'],
    ['GB', 'UK', 'U.K.', 'uk', 'Great Britain', 'Royaume-Uni', 'Reino Unido', 'بريطانيا', 'אנגליה'],
    ['NL', 'The Netherlands', 'Holland', 'les Pays-Bas'],
    ['CI', "Cote d'Ivoire", 'Ivory Coast'],
    ['BA', 'Bosnia and Herzegovina', 'Bosnia & Herzegovina'],
    ['LC', 'St Lucia', 'Saint Lucia'],
    ['PS', 'Palestine', 'فلسطين'],
    ['CZ', 'Czech Republic', 'Czechia'],
    ['TR', 'Turkey', 'Türkiye'],
  ] as const) {
    for (const name of names) test(`${name} is ${code}`, () => assert.equal(meantCountry(name), code));
  }

  test('and nothing is made up', () => {
    for (const name of [
      '',
      ' ',
      'Atlantis',
      'XX',
      'EU',
      'Congo',
      'Korea',
      '§',
      'G',
      '\u{1f1e9}',
      'Germany'.repeat(1e6),
    ])
      assert.equal(meantCountry(name), undefined, name.slice(0, 20));
  });
});
