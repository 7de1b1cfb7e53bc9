// The words of the snippet builder in its five languages. The compiler sees to it that none is missing.
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {LANGUAGES, type StudioLanguage} from '../../packages/studio/src/words/languages.ts';
import {isProject, SITE_NAMES} from '../../packages/site/src/embed/letter/sites.ts';
import {loadWords} from '../../packages/site/src/embed/words/words.ts';

/** All sentences by their places. Functions are called with marks, which have to come back. */
function sentences(value: unknown, place = ''): [place: string, sentence: string][] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value === 'function') {
    const marks = Array.from({length: value.length}, (_, at) => `«${at}»`);
    const sentence = (value as (...values: string[]) => string)(...marks);
    for (const mark of marks) assert.ok(sentence.includes(mark), `${place}: ${sentence}`);
    return [[place, sentence]];
  }
  return Object.entries(value as object)
    .filter(([key]) => key !== 'studio')
    .flatMap(([key, each]) => sentences(each, `${place}.${key}`));
}

const english = sentences(await loadWords('en'));

for (const lang of Object.keys(LANGUAGES) as StudioLanguage[]) {
  test(`${LANGUAGES[lang]} has a sentence for each place, and none of another language`, async () => {
    const words = await loadWords(lang);
    const own = new Map(sentences(words));
    assert.ok(own.size > 100);
    for (const [place, sentence] of own) assert.match(sentence, /\S/, place);
    const same = english.filter(([place, sentence]) => own.get(place) === sentence).map(([place]) => place);
    if (lang !== 'en') assert.deepEqual(same, []);
    for (const site of SITE_NAMES) {
      assert.ok(site in words.paste.stepsOf || isProject(site), `${lang}: no steps for ${site}`);
    }
  });
}
