import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {briefOrWhole, chooseLanguage, chooseText, directionOf, inLanguage} from '@countersign/campaign';
import {hasFormat} from '@countersign/campaign/schema';

suite('chooseLanguage', () => {
  for (const [wanted, available, chosen] of [
    ['ar', ['en', 'ar'], 'ar'],
    ['ar-EG', ['en', 'ar'], 'ar'],
    ['ar-EG', ['en', 'ar', 'ar-EG'], 'ar-EG'],
    ['zh-Hant-TW', ['zh', 'zh-Hant'], 'zh-Hant'],
    ['zh-Hant-TW', ['zh', 'zh-TW'], 'zh'],
    ['zh-Hant-TW-x-private-u-co-stroke', ['zh-Hant'], 'zh-Hant'],
    // Never a longer tag than the one asked for: who asks for Portuguese has not asked for that of Brazil.
    ['pt', ['pt-BR'], 'fallback'],
    ['zh', ['zh-Hant'], 'fallback'],
    ['fr', ['en', 'ar'], 'fallback'],
    ['e', ['en'], 'fallback'],
    ['', ['en'], 'fallback'],
    // As pages write them.
    ['AR-eg', ['ar-EG'], 'ar-EG'],
    ['pt-br', ['pt', 'pt-BR'], 'pt-BR'],
    ['ZH-HANT', ['zh-Hant'], 'zh-Hant'],
    ['iw', ['en', 'he'], 'he'],
    ['tl', ['tl'], 'tl'],
    ['tl', ['fil', 'tl'], 'tl'],
    ['tl-PH', ['tl'], 'tl'],
    // No tags at all.
    ['en_US', ['en'], 'fallback'],
    ['*', ['en'], 'fallback'],
    ['-', ['en'], 'fallback'],
    ['-en', ['en'], 'fallback'],
    ['constructor', [], 'fallback'],
  ] as const) {
    test(`of ${available.join(', ') || 'none'} chooses ${chosen} for "${wanted}"`, () => {
      assert.equal(chooseLanguage(wanted, new Set<string>(available), 'fallback'), chosen);
    });
  }

  test('bears tags of any length', () => {
    assert.equal(chooseLanguage('-'.repeat(1_000_000), new Set(['en']), 'fallback'), 'fallback');
    assert.equal(chooseLanguage(`en${'-aa'.repeat(300_000)}`, new Set(['en']), 'fallback'), 'en');
  });
});

suite('chooseText', () => {
  const text = {en: 'Letter', ar: 'رسالة', 'pt-BR': 'Carta'};

  test('takes the language wanted, a shorter form of it, else the campaign’s own, and says which', () => {
    assert.deepEqual(chooseText(text, 'ar', 'en'), {value: 'رسالة', language: 'ar'});
    assert.deepEqual(chooseText(text, 'ar-EG', 'en'), {value: 'رسالة', language: 'ar'});
    assert.deepEqual(chooseText(text, 'pt-br', 'en'), {value: 'Carta', language: 'pt-BR'});
    assert.deepEqual(chooseText(text, 'pt', 'en'), {value: 'Letter', language: 'en'});
    assert.deepEqual(chooseText(text, '', 'ar'), {value: 'رسالة', language: 'ar'});
  });

  test('has a plain string in the campaign’s language, whatever is wanted', () => {
    assert.deepEqual(chooseText('Letter', 'ar', 'en'), {value: 'Letter', language: 'en'});
  });

  test('takes own languages only', () => {
    for (const wanted of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
      assert.deepEqual(chooseText(text, wanted, 'en'), {value: 'Letter', language: 'en'});
    }
  });
});

suite('briefOrWhole', () => {
  const [brief, whole] = [{en: 'Brief'}, {en: 'Whole', ar: 'الكل', 'pt-BR': 'Tudo'}];

  test('is the brief, and the whole text where only that is in the language of the reader', () => {
    assert.equal(briefOrWhole(brief, whole, 'en', 'en'), brief);
    assert.equal(briefOrWhole('Brief', whole, 'ar-EG', 'en'), whole);
    const both = {...brief, ar: 'موجز'};
    assert.equal(briefOrWhole(both, whole, 'ar', 'en'), both);
    assert.equal(briefOrWhole(brief, whole, 'de', 'en'), brief);
    assert.equal(briefOrWhole('Brief', 'Whole', 'en-GB', 'en'), 'Brief');
    const shorter = {...brief, pt: 'Breve'};
    assert.equal(briefOrWhole(shorter, whole, 'pt-BR', 'en'), shorter);
  });

  test('is what there is', () => {
    assert.equal(briefOrWhole(undefined, whole, 'ar', 'en'), whole);
    assert.equal(briefOrWhole(brief, undefined, 'ar', 'en'), brief);
    assert.equal(briefOrWhole(undefined, undefined, 'ar', 'en'), undefined);
  });
});

test('inLanguage takes the campaign’s own language', () => {
  assert.equal(inLanguage({en: 'Letter', ar: 'رسالة'}, 'ar'), 'رسالة');
  assert.equal(inLanguage('Letter', 'ar'), 'Letter');
});

suite('directionOf', () => {
  test('is right to left where the script is', () => {
    for (const tag of [
      'ar',
      'ar-EG',
      'he',
      'iw',
      'fa',
      'ur',
      'ur-Aran',
      'ps',
      'ckb',
      'yi',
      'dv',
      'syr',
      'pa-Arab',
      'pa-PK',
      'az-Arab',
    ]) {
      assert.equal(directionOf(tag), 'rtl', tag);
    }
  });

  test('is left to right elsewhere, also in another script of the same language', () => {
    for (const tag of [
      'en',
      'fr',
      'es',
      'pt-BR',
      'zh-Hant',
      'ru',
      'hi',
      'el',
      'ar-Latn',
      'he-Latn',
      'ku',
      'pa',
      'az',
    ]) {
      assert.equal(directionOf(tag), 'ltr', tag);
    }
  });

  test('is left to right for what is no language', () => {
    for (const tag of ['', 'en_US', '*', '__proto__', 'a'.repeat(1_000_000)]) assert.equal(directionOf(tag), 'ltr');
  });

  test('says the same when asked again', () => {
    assert.equal(directionOf('ar'), directionOf('ar'));
    assert.equal(directionOf('en_US'), directionOf('en_US'));
  });
});

test('a document names languages by canonical tags of language, script and region', () => {
  for (const tag of ['en', 'ckb', 'pt-BR', 'zh-Hant', 'zh-Hant-TW', 'es-419', 'yue-Hant-419']) {
    assert.ok(hasFormat('language', tag), tag);
  }
  for (const tag of [
    ...['', 'e', 'engl', 'EN', 'en-us', 'en_US', 'en-', '-en', 'en-USA', 'zh-hant', 'zh-TW-Hant', 'en-u-ca-gregory'],
    ...['constructor', '__proto__', 'en ', ' en', 'en\n', 'x-private'],
  ]) {
    assert.equal(hasFormat('language', tag), false, tag);
  }
});
