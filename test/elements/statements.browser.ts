import assert from 'node:assert/strict';
import '@countersign/elements/define.js';
import {BASES, type Basis} from '@countersign/campaign';
import {LANGUAGES} from '@countersign/elements';
import {wordsIn} from '#elements/words/words.js';
import {assertExcludes, assertIncludes} from '../support/assertions.ts';
import {
  all,
  assertNone,
  example,
  one,
  part,
  parts,
  saidIn,
  shown,
  textOf,
  type Document,
} from '../support/elements/fixtures.ts';

const words = wordsIn('en');
const SAMPLE = {id: 'one', basis: 'quoted', text: 'People have a right.', evidence: [{source: 'clearwater-2026'}]};

/** A campaign with one statement like the sample. */
const stating = (changes: object): Document =>
  example({'/statements': [{...SAMPLE, speaker: {name: 'Sam Sample'}, ...changes}]});

/** A finding needs a date. */
const dated = (basis: Basis): object => (basis === 'found' ? {basis, date: '2026-04-16'} : {basis});

/** How the statement is opened. */
const basisOf = async (changes: object, lang = 'en'): Promise<string> =>
  textOf(part(await shown('cs-statements', stating(changes), {lang}), 'statement-basis'));

describe('a statement', () => {
  for (const basis of BASES) {
    it(`is opened by its basis in every language: ${basis}`, async () => {
      for (const lang of LANGUAGES) {
        assertIncludes(await basisOf(dated(basis), lang), wordsIn(lang).basis[basis]({speaker: 'Sam Sample'}));
      }
    });

    it(`stands in quotation marks only where it is a quotation: ${basis}`, async () => {
      const statements = await shown('cs-statements', stating(dated(basis)));
      assert.equal(part(statements, 'statement').querySelectorAll('q').length, basis === 'quoted' ? 1 : 0);
      assertIncludes(textOf(statements), 'People have a right.');
    });
  }

  it('has its evidence', async () => {
    const statements = await shown('cs-statements');
    for (const statement of parts(statements, 'statement'))
      assert.equal(parts(statement, 'mark').slice(0, 1).length, 1);
    assert.equal(textOf(parts(parts(statements, 'statement')[0]!, 'mark')[0]!), '[1, para. 4]');
  });

  it('names who says it', async () => {
    assert.equal(await basisOf({}), 'In the words of Sam Sample');
    assert.equal(
      await basisOf({speaker: {name: 'Sam Sample', role: 'Chair', signatory: 'clearwater'}, date: '2026-04-16'}),
      'In the words of Sam Sample, Chair, Clearwater Watch, 16 April 2026',
    );
    assert.equal(await basisOf({speaker: {signatory: 'clearwater'}}), 'In the words of Clearwater Watch');
    assert.equal(await basisOf({speaker: {publishersOf: 'herald-2026'}, basis: 'reported'}), 'Reported by The Herald');
    assert.equal(
      await basisOf({speaker: {signatory: 'clearwater'}}, 'ar'),
      wordsIn('ar').basis.quoted({speaker: 'مرصد المياه الصافية'}),
    );
  });

  it('names several publishers as the language lists them', async () => {
    const campaign = stating({speaker: {publishersOf: 'herald-2026'}, basis: 'reported'});
    (campaign['sources'] as {publishers: string[]}[])[0]!.publishers = ['The Herald', 'The Post', 'The Star'];
    for (const [lang, names] of [
      ['en', 'The Herald, The Post and The Star'],
      ['fr', 'The Herald, The Post et The Star'],
    ] as const) {
      const basis = textOf(part(await shown('cs-statements', campaign, {lang}), 'statement-basis'));
      assert.equal(basis, wordsIn(lang).basis.reported({speaker: names}));
    }
  });
});

describe('the statements', () => {
  it('have headings, one level below that of the section', async () => {
    const statements = await shown('cs-statements');
    assert.deepEqual(
      all(statements, 'h2, h3').map((heading) => [heading.localName, heading.getAttribute('part')]),
      [
        ['h2', 'statements-heading'],
        ['h3', 'statement-basis'],
        ['h3', 'statement-basis'],
      ],
    );
    const without = await shown('cs-statements', example(), {'without-heading': ''});
    assert.deepEqual(
      all(without, 'h2, h3').map(({localName}) => localName),
      ['h2', 'h2'],
    );
  });

  it('are shown once where they are the same in all', async () => {
    const one = {...SAMPLE, speaker: {name: 'Sam Sample'}, text: 'It leaks [@herald-2026].'};
    const statements = [one, {...one, id: 'two'}, {...one, id: 'three', text: 'It leaks.'}];
    assert.equal(parts(await shown('cs-statements', example({'/statements': statements})), 'statement').length, 2);
  });

  it('are not shown beside the response that they repeat', async () => {
    const [{date, evidence}] = example()['responses'] as unknown as [{date: string; evidence: object[]}];
    const repeated = {text: 'The dam is safe.', date, evidence};
    const campaign = example({
      '/responses/0/text': repeated.text,
      '/responses/0/quoted': false,
      '/statements/1': {id: 'repeated', basis: 'said', speaker: {name: 'Northern Water plc'}, ...repeated},
    });
    assert.equal(parts(await shown('cs-statements', campaign), 'statement').length, 2);
    const whole = await shown('cs-campaign', campaign, {layout: 'full'});
    assert.equal(parts(whole, 'statement').length, 1);
    const alone = await shown('cs-campaign', campaign, {layout: 'full', 'without-demands': ''});
    assert.equal(parts(alone, 'statement').length, 2);
  });
});

describe('a translated quotation', () => {
  const text = {en: 'People have a right.', ar: 'للناس حق.'};
  const english = (lang: string) => new Intl.DisplayNames(lang, {type: 'language'}).of('en')!;
  const arabic = (lang: string) => new Intl.DisplayNames(lang, {type: 'language'}).of('ar')!;

  it('names the language in which it was said, and has no quotation marks', async () => {
    for (const [original, lang, named, language] of [
      [undefined, 'en', undefined, 'en'],
      [undefined, 'ar', english('ar'), 'ar'],
      [undefined, 'fr', undefined, 'en'],
      ['ar', 'en', arabic('en'), 'en'],
      ['ar', 'ar', undefined, 'ar'],
      ['ar', 'he', arabic('he'), 'en'],
    ] as const) {
      const statements = await shown('cs-statements', stating({text, original}), {lang});
      const item = part(statements, 'statement');
      const basis = textOf(part(statements, 'statement-basis'));
      const quotes = [...item.querySelectorAll('q')];
      const label = `${original} for ${lang}`;
      if (named) {
        assertIncludes(basis, wordsIn(lang).translatedFrom({language: named}), label);
        assertNone(quotes, label);
      } else {
        assertExcludes(basis, '(', label);
        assert.deepEqual(
          quotes.map((quote) => saidIn(quote).lang),
          [language],
          label,
        );
      }
      assertIncludes(textOf(item), text[language], label);
    }
  });

  it('is nothing of which a claim tells: who reports is not quoted', async () => {
    assertExcludes(await basisOf({text, basis: 'reported'}, 'ar'), english('ar'));
  });
});

describe('a denial', () => {
  it('stands below what it denies, in the open', async () => {
    const statements = await shown('cs-statements');
    const [leaks, chair] = parts(statements, 'statement');
    const denial = part(leaks!, 'statement-denial');
    assert.match(textOf(denial), /^Denied by Northern Water plc, 28 May 2026: The company says that the dam is safe/);
    assert.equal(parts(denial, 'mark').length, 1);
    assert.ok(denial.closest('details') === null);
    assertNone(parts(chair!, 'statement-denial'));
  });
});

describe('an element without statements', () => {
  it('says so', async () => {
    const statements = await shown('cs-statements', example({'/statements': []}));
    assertIncludes(textOf(statements), words.none());
    assert.equal(textOf(one(statements, 'h2')), 'What was reported and said');
  });
});
