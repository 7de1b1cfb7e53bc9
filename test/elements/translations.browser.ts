// What a reader gets of a campaign that is not, or not all, in the reader's language.
import assert from 'node:assert/strict';
import '@countersign/elements/define.js';
import type {CampaignElement, Language} from '@countersign/elements';
import {wordsIn} from '#elements/words/words.js';
import {assertExcludes, assertIncludes} from '../support/assertions.ts';
import {
  all,
  drawn,
  example,
  html,
  make,
  one,
  part,
  parts,
  saidIn,
  show,
  shown,
  textOf,
  type Document,
} from '../support/elements/fixtures.ts';

const DEMANDS = {en: 'Where the 2 demands stand', ar: 'أين وصل المطلبان'};

/** The language in which an element speaks. */
const languageOf = (element: CampaignElement): string => one(element, '.base').lang;

/** A whole campaign on a page in a language. */
async function shownIn(lang: string, campaign: unknown): Promise<CampaignElement> {
  const element = make('cs-campaign', {campaign});
  show(html`<div lang=${lang}>${element}</div>`);
  await drawn(element);
  return element;
}

const MINIMAL = {
  format: 1,
  id: 'a',
  url: 'https://example.org/',
  language: 'ar',
  revision: 1,
  updated: '2026-06-10T09:00:00Z',
  publisher: {name: 'Publisher', url: 'https://example.org/'},
  assessedBy: 'Publisher',
  letter: {title: 'Title', addressees: [{id: 'b', name: 'Addressee'}]},
};

/** A campaign in Arabic with two demands, of which the first has this title. */
function inArabic(title: unknown = 'نشر التدقيق') {
  const evidence = [{source: 'one'}];
  const history = [{date: '2026-04-02', status: 'unknown', note: 'لا يُعرف.', evidence}];
  return {
    ...MINIMAL,
    sources: [{id: 'one', kind: 'news', publishers: ['The Herald']}],
    demands: [title, 'إصلاح السد'].map((each, at) => ({id: `demand-${at}`, title: each, history})),
  };
}

/** How the title of an element's demand is marked. */
const titleOf = (element: Element, at: number): HTMLElement =>
  parts(element, 'demand-title')[at]!.querySelector('bdi')!;

describe('what the campaign does not say in that language', () => {
  it("is said in the campaign's own, and marked", async () => {
    const element = await shown('cs-demand-checklist', example(), {lang: 'ar'});
    const own = titleOf(element, 0);
    assert.equal(own.textContent, 'نشر التدقيق كاملاً');
    assert.equal(own.hasAttribute('lang'), false);
    const fallen = titleOf(element, 1);
    assert.equal(fallen.textContent, 'Repair the dam before the winter');
    assert.equal(fallen.lang, 'en');
    assert.equal(fallen.dir, 'ltr');
    // Prose too, with its footnote marks beside it.
    const note = parts(element, 'demand-note')[1]!.querySelector('[lang]')!;
    assertIncludes(note.textContent, 'Nothing public shows whether repairs have begun.');
    assert.equal(note.getAttribute('lang'), 'en');
    assert.equal(note.getAttribute('dir'), 'ltr');
    // The mark itself speaks to the reader.
    const mark = note.querySelector('[part=mark]')!;
    assert.equal(mark.closest<HTMLElement>('[lang]')!.lang, 'ar');
    assert.equal(mark.getAttribute('aria-label'), wordsIn('ar').source({n: 1}));
  });

  it('is marked wherever a text without a translation stands in a translated document', async () => {
    const campaign = await shown('cs-campaign', example(), {lang: 'ar'});
    for (const own of [
      'With its annexes and the readings of all twelve gauges.',
      'A summary was published; the annexes were not.',
      'The company says that the dam is safe',
      'The reply does not say what stands in the way.',
      'The audit found leaks at three gauges.',
      'We write about the audit of the Northern Reservoir.',
      'Two people who read the audit describe its findings.',
      'No reply was received.',
      'Hydrologist',
      'Regulator',
      'A committee of three signatories',
    ]) {
      const holders = all(campaign, '[lang=en]').filter(({textContent}) => textContent?.includes(own));
      assert.ok(holders.length > 0, own);
      for (const {dir} of holders) assert.equal(dir, 'ltr', own);
    }
    // And nothing else is: the words around it are the reader's.
    const [facts] = parts(campaign, 'letter-facts');
    assert.equal(facts!.closest<HTMLElement>('[lang]')!.lang, 'ar');
  });

  it('is marked from right to left in a campaign in Arabic', async () => {
    const title = {ar: 'نشر التدقيق', en: 'Publish the audit'};
    const element = await shown('cs-demand-checklist', inArabic(title), {lang: 'en'});
    assert.equal(titleOf(element, 0).textContent, title.en);
    assert.equal(titleOf(element, 1).lang, 'ar');
    assert.equal(titleOf(element, 1).dir, 'rtl');
  });

  it('and what the interface does not: a reader of German gets the words that the campaign has', async () => {
    const campaign = example({
      '/letter/title/de': 'Öffnet das Gutachten',
      '/demands/0/title/de': 'Veröffentlicht das Gutachten',
    });
    const card = await shown('cs-letter-card', campaign, {lang: 'de-CH'});
    assert.equal(languageOf(card), 'en');
    const heading = part(card, 'letter-heading').querySelector('bdi')!;
    assert.equal(heading.textContent, 'Öffnet das Gutachten');
    assert.equal(heading.lang, 'de');
    // In the whole campaign as in one element, and on a page in German.
    for (const whole of [await shown('cs-campaign', campaign, {lang: 'de-CH'}), await shownIn('de', campaign)]) {
      assert.equal(textOf(part(whole, 'letter-heading')), 'Öffnet das Gutachten');
      assert.equal(textOf(parts(whole, 'demand-title')[0]!), 'Veröffentlicht das Gutachten');
    }
  });

  it("and neither has: the campaign's language is also that of the interface", async () => {
    const element = await shown('cs-demand-checklist', inArabic(), {lang: 'sw'});
    assert.equal(part(element, 'demands-heading').textContent, DEMANDS.ar);
    assert.equal(one(element, '.base').dir, 'rtl');
  });

  it('and a campaign in a language of no interface is marked in an English one', async () => {
    const element = await shown('cs-letter-card', {...MINIMAL, language: 'de'}, {lang: 'de'});
    assert.equal(languageOf(element), 'en');
    assert.equal(part(element, 'letter-heading').querySelector('bdi')!.lang, 'de');
  });

  for (const [lang, language] of [
    ['zh-Hant-TW', 'zh-Hant'],
    ['zh-hant-tw', 'zh-Hant'],
    ['ZH-Hant', 'zh-Hant'],
    ['zh-Hans-CN', 'zh'],
    ['zh', 'zh'],
    ['pt-br', 'pt-BR'],
    ['pt-BR', 'pt-BR'],
    ['pt', 'en'],
    ['iw', 'he'],
  ] as const) {
    it(`is looked for by shorter and shorter tags: ${language} for ${lang}`, async () => {
      const title = {en: 'Open the audit', zh: '公开审计', 'zh-Hant': '公開審計', 'pt-BR': 'Abram', he: 'פתחו'};
      const card = await shown('cs-letter-card', example({'/letter/title': title}), {lang});
      const heading = part(card, 'letter-heading').querySelector('bdi')!;
      assert.equal(heading.textContent, title[language]);
      assert.equal(heading.closest<HTMLElement>('[lang]')!.lang, language);
    });
  }
});

describe('what a reader of a translation is told', () => {
  const arabic = wordsIn('ar', 'ar');
  const told = async (translation: object, lang = 'ar') =>
    textOf(part(await shown('cs-letter-card', example({'/translations/ar': translation}), {lang}), 'closing'));

  it('is that a machine made it, and of which revision it is', async () => {
    const words = await told({revision: 2, method: 'machine'});
    assertIncludes(words, arabic.machine());
    assertIncludes(words, arabic.older({n: 2}));
  });

  it('is who made it, isolated', async () => {
    const card = await shown('cs-letter-card', example(), {lang: 'ar-EG'});
    assertIncludes(textOf(part(card, 'closing')), arabic.translatedBy({by: 'Clearwater Watch'}));
    const names = [...part(card, 'closing').querySelectorAll('bdi')].map(({textContent}) => textContent);
    assertIncludes(names, 'Clearwater Watch');
  });

  it('is nothing where a human translated this revision', async () => {
    const words = await told({revision: 3, method: 'human'});
    assertExcludes(words, arabic.machine());
    assertExcludes(words, arabic.older({n: 3}));
  });

  it('is nothing for those who read the original', async () => {
    for (const lang of ['en', 'fr']) {
      assertExcludes(await told({revision: 2, method: 'machine'}, lang), wordsIn(lang as Language, lang).machine());
    }
  });

  it('stands in the closing line, no larger and no louder than the rest of it', async () => {
    const card = await shown('cs-letter-card', example({'/translations/ar': {revision: 2, method: 'machine'}}), {
      lang: 'ar',
    });
    const holder = all(card, 'p').find(({textContent}) => textContent?.includes(arabic.machine()))!;
    assert.equal(holder.closest('[part]')!.getAttribute('part'), 'closing');
    assertIncludes(textOf(holder), arabic.revision({n: 3}));
    assert.equal(holder.querySelectorAll('strong, em, [role]').length, 0);
  });
});

describe('quotation marks', () => {
  const said = {en: 'People have a right.', ar: 'للناس حق.'};

  /** The letter's example with one quotation, said in a language. */
  const quoting = (original: string): Document =>
    example({
      '/statements': [
        {
          id: 'one',
          basis: 'quoted',
          original,
          text: said,
          speaker: {name: 'Sam Sample'},
          evidence: [{source: 'clearwater-2026'}],
        },
      ],
    });

  // Browsers choose the marks by the language of what a `q` stands in, or by its own: it has none, so both are one.
  for (const [original, lang, marks] of [
    ['en', 'en', 'en'],
    ['en', 'fr', 'fr'],
    ['en', 'es', 'es'],
    // In a run of the other direction they would stand the wrong way round.
    ['en', 'he', 'en'],
    ['ar', 'ar', 'ar'],
  ] as const) {
    it(`are those of ${marks} round ${original} for a reader of ${lang}`, async () => {
      const statements = await shown('cs-statements', quoting(original), {lang});
      const quote = one(part(statements, 'statement'), 'q');
      assert.equal(quote.hasAttribute('lang'), false);
      assert.equal(quote.closest<HTMLElement>('[lang]')!.lang, marks);
      // Inside French marks stands a space that does not break.
      const space = marks === 'fr' ? '\u202f' : '';
      assert.equal(quote.textContent, `${space}${said[original]}${space}`);
      assert.equal(saidIn(quote).lang, original);
      assert.equal(getComputedStyle(quote).direction, saidIn(quote).dir);
      assert.notEqual(getComputedStyle(quote, '::before').content, 'none');
    });
  }
});
