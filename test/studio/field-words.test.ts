// Every place of the format that a form shows has a label in each language of the studio, and every choice a meaning.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {FORMAT} from '../../packages/studio/src/fields/format.ts';
import type {Field} from '../../packages/studio/src/fields/field.ts';
import {LANGUAGES, type StudioLanguage} from '../../packages/studio/src/words/languages.ts';
import {loadWords} from '../../packages/studio/src/words/words.ts';

/** Every kind of place with its field, besides members of lists that have no words of their own. */
function placesIn(field: Field, place = ''): [place: string, Field][] {
  const own: [string, Field][] = place === '' || place.endsWith('/*') ? [] : [[place, field]];
  if (field.kind === 'list') return [...own, ...placesIn(field.of, `${place}/*`)];
  if (field.kind !== 'object') return own.length > 0 || field.kind === 'constant' ? own : [[place, field]];
  return [...own, ...Object.entries(field.fields).flatMap(([key, inner]) => placesIn(inner, `${place}/${key}`))];
}

// Forms draw these through other fields: the format of the document is a constant.
const SHOWN = placesIn(FORMAT).filter(([, {kind}]) => kind !== 'constant');
const languages = Object.keys(LANGUAGES) as StudioLanguage[];
const WITHOUT_LABEL = /^\/demands\/\*\/criteria$|\/logo$/;

for (const lang of languages) {
  test(`in ${lang}, every field has a label and every choice a name and a meaning`, async () => {
    const {fields, choices, meanings} = await loadWords(lang);
    assert.ok(SHOWN.length > 120);
    const unnamed = SHOWN.filter(([place]) => !WITHOUT_LABEL.test(place) && !fields[place]?.[0]?.trim());
    assert.deepEqual(
      unnamed.map(([place]) => place),
      [],
    );
    for (const [place, field] of SHOWN) {
      if (field.kind !== 'choice') continue;
      assert.deepEqual(Object.keys(choices[place] ?? {}).sort(), [...field.words].sort(), place);
      assert.deepEqual(Object.keys(meanings[place] ?? {}).sort(), [...field.words].sort(), place);
    }
  });

  test(`in ${lang}, authors read the same words for statuses and sources as readers`, async () => {
    const {choices, meanings} = await loadWords(lang);
    const url = new URL(`../../packages/elements/messages/${lang}.json`, import.meta.url);
    const {status, meaning, kind} = JSON.parse(readFileSync(url, 'utf8')) as Record<string, Record<string, string>>;
    assert.deepEqual(choices['/demands/*/history/*/status'], status);
    assert.deepEqual(meanings['/demands/*/history/*/status'], meaning);
    // Readers see "Source" for what authors choose as another source.
    const {other: _, ...kinds} = choices['/sources/*/kind']!;
    const {other: __, ...readers} = kind!;
    assert.deepEqual(kinds, readers);
  });
}

test('no label of another language is left in English by mistake', async () => {
  const english = (await loadWords('en')).fields;
  // Words that are the same in both languages.
  const same = new Set([
    'Translations',
    'Date',
    'Source',
    'Sources',
    'Logo',
    'Type',
    'Corrections',
    'Signature',
    'Non',
  ]);
  for (const lang of languages.filter((each) => each !== 'en')) {
    const {fields} = await loadWords(lang);
    for (const [place, [label, help]] of Object.entries(english)) {
      assert.ok(same.has(label) || fields[place]![0] !== label, `${lang} ${place}`);
      assert.equal(fields[place]!.length > 1, help !== undefined, `${lang} ${place}: help`);
    }
  }
});
