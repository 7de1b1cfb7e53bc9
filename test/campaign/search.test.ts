// How a reader finds a name without knowing how it is written.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {finds, searchable} from '@countersign/campaign';
import {holds} from '../support/documents/property.ts';

const found = (typed: string, name: string) => finds(searchable(typed), searchable(name));

describe('a search finds', () => {
  const cases: [what: string, typed: string, name: string][] = [
    ['in any case', 'ACCESS now', 'Access Now'],
    ['a part of a word', 'electron', 'Electronic Frontier Foundation (EFF)'],
    ['words in any order', 'future fight', 'Fight for the Future'],
    ['without accents', 'asociacion munoz', 'Asociación Muñoz'],
    ['with accents', 'Asociación', 'ASOCIACION'],
    ['without dashes', 'al haq', 'Al-Haq'],
    ['with other dashes', '7amleh — the arab', '7amleh – The Arab Center'],
    ['without apostrophes', 'lassociation des droits', 'L’Association des droits de l’homme'],
    ['with other apostrophes', "l'association", 'L’Association'],
    ['Polish ł', 'lodz', 'Łódź'],
    ['Danish ø and Norwegian æ', 'orsted aerlig', 'Ørsted Ærlig'],
    ['German ß', 'strasse', 'Straße'],
    ['French œ', 'oeuvre', 'Œuvre'],
    ['Turkish dotted and dotless i', 'istanbul isik', 'İstanbul Işık'],
    ['letters of full width', 'abc', 'ＡＢＣ'],
    ['a final sigma', 'ΣΥΝΔΕΣΜΟΣ', 'Σύνδεσμος'],
    ['Russian ё', 'еще', 'Ещё'],
    ['Arabic without vowel points', 'حملة', 'حَمْلَة'],
    ['Arabic without hamza', 'امنستي الاعلام', 'أمنستي الإعلام'],
    ['Arabic with madda', 'الان', 'الآن'],
    ['teh marbuta as heh', 'منظمه', 'منظمة'],
    ['alef maqsura as yeh', 'علي', 'على'],
    ['stretched Arabic', 'مرصد', 'مـــرصد'],
    ['Arabic digits as others', '48', 'عرب ٤٨'],
    ['Persian letters as Arabic ones', 'كتاب يار', 'کتاب یار'],
    ['Hebrew without points', 'שלום', 'שָׁלוֹם'],
    ['Hebrew letters of the end of a word', 'אדמ', 'אדם'],
    ['Hebrew abbreviations with other marks', 'צה"ל', 'צה״ל'],
    ['what is written with invisible marks', 'eff', '\u2068EFF\u2069'],
  ];
  for (const [what, typed, name] of cases) {
    test(what, () => assert.ok(found(typed, name), `${searchable(typed)} in ${searchable(name)}`));
  }

  test('nothing that is not there', () => {
    assert.equal(found('access later', 'Access Now'), false);
    assert.equal(found('x', 'Access Now'), false);
    assert.equal(found('مرصد', 'River Union'), false);
  });
});

describe('of any text', () => {
  const text = fc.oneof(fc.string({unit: 'grapheme'}), fc.string({unit: 'binary'}));

  test('it finds the text itself, and each of its words', () => {
    holds(
      fc.property(text, (value) => {
        assert.ok(found(value, value));
        for (const word of value.split(' ')) assert.ok(found(word, value));
      }),
      100,
    );
  });

  test('what is compared is compared as it is', () => {
    holds(
      fc.property(text, (value) => assert.equal(searchable(searchable(value)), searchable(value))),
      100,
    );
  });

  test('plain letters come to the same alone and beside an apostrophe, which is silent', () => {
    const plain = fc.stringMatching(/^[a-zA-Z0-9 ]*$/);
    holds(
      fc.property(plain, (value) => assert.equal(searchable(value), searchable(`\u2019${value}`))),
      100,
    );
  });

  test('white space is one space between words', () => {
    holds(
      fc.property(text, (value) => assert.doesNotMatch(searchable(value), /^ | {2}| $/)),
      100,
    );
  });
});
