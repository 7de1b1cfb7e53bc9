// In which language, direction and words an element speaks to its reader.
import '@countersign/elements/define.js';
import {LANGUAGES, type CampaignElement, type Language} from '@countersign/elements';
import {wordsIn} from '@countersign/elements/words/words.js';
import {
  all,
  assert,
  catchWarnings,
  drawn,
  example,
  html,
  make,
  one,
  part,
  parts,
  settled,
  show,
  shown,
  textOf,
  until,
} from './fixtures.ts';

const DEMANDS = {en: 'Demands', fr: 'Demandes', es: 'Exigencias', ar: 'المطالب', he: 'הדרישות'};

/** A checklist of the example, not yet on the page. */
const checklist = (properties: Readonly<Record<string, unknown>> = {}) =>
  make('cs-demand-checklist', {campaign: example(), ...properties});

/** The language in which an element speaks. */
const languageOf = (element: CampaignElement): string => one(element, '.base').lang;

/** A whole campaign on a page in a language. */
async function shownIn(lang: string, campaign: unknown): Promise<CampaignElement> {
  const element = make('cs-campaign', {campaign});
  show(html`<div lang=${lang}>${element}</div>`);
  await drawn(element);
  return element;
}

const speaks = (element: CampaignElement, language: string): Promise<void> =>
  until(() => languageOf(element) === language, `${element.localName} speaks ${language}`);

describe("the reader's language", () => {
  for (const language of LANGUAGES) {
    it(`is ${language}`, async () => {
      const element = checklist({lang: language});
      show(html`${element}`);
      await drawn(element);
      assert.equal(part(element, 'demands-heading').textContent, DEMANDS[language]);
      assert.equal(languageOf(element), language);
      assert.equal(one(element, '.base').dir, ['ar', 'he'].includes(language) ? 'rtl' : 'ltr');
    });
  }

  it("is the element's own, else the nearest above, else the document's, else the campaign's", async () => {
    const element = checklist({lang: 'he'});
    const place = show<HTMLElement>(html`<div lang="es"><section lang="fr">${element}</section></div>`);
    await drawn(element);
    assert.equal(languageOf(element), 'he');
    element.removeAttribute('lang');
    await speaks(element, 'fr');
    place.firstElementChild!.removeAttribute('lang');
    await speaks(element, 'es');
    place.lang = '';
    document.documentElement.lang = 'ar';
    await speaks(element, 'ar');
    document.documentElement.removeAttribute('lang');
    await speaks(element, 'en');
  });

  it('comes through shadow roots, from the host of each', async () => {
    const element = checklist();
    const host = show<HTMLElement>(html`<div lang="fr"></div>`);
    const middle = document.createElement('div');
    host.attachShadow({mode: 'closed'}).append(middle);
    middle.attachShadow({mode: 'open'}).append(element);
    await drawn(element);
    assert.equal(languageOf(element), 'fr');
    host.lang = 'ar';
    await speaks(element, 'ar');
    middle.lang = 'he';
    await speaks(element, 'he');
    middle.removeAttribute('lang');
    host.removeAttribute('lang');
    document.documentElement.lang = 'es';
    await speaks(element, 'es');
  });

  it('is followed when the element moves', async () => {
    const element = checklist();
    const place = show<HTMLElement>(html`<div><p lang="fr"></p><p lang="ar"></p></div>`);
    for (const [at, language] of [
      [0, 'fr'],
      [1, 'ar'],
      [0, 'fr'],
    ] as const) {
      place.children[at]!.append(element);
      await drawn(element);
      await speaks(element, language);
    }
    element.remove();
    (place.children[0] as HTMLElement).lang = 'es';
    place.children[0]!.append(element);
    await speaks(element, 'es');
  });

  it('is followed after all elements had left the page', async () => {
    const element = checklist();
    const place = show<HTMLElement>(html`<div lang="fr">${element}</div>`);
    await drawn(element);
    element.remove();
    await settled();
    place.append(element);
    place.lang = 'ar';
    await speaks(element, 'ar');
  });

  it('can be two on one page', async () => {
    const campaign = example();
    const place = show<HTMLElement>(html`
      <div>
        <cs-letter-card lang="en" .campaign=${campaign}></cs-letter-card>
        <cs-letter-card lang="ar" .campaign=${campaign}></cs-letter-card>
      </div>
    `);
    const [english, arabic] = [...place.children] as [CampaignElement, CampaignElement];
    await drawn(english);
    await drawn(arabic);
    assert.equal(textOf(part(english, 'letter-heading')), 'Open the audit of the Northern Reservoir');
    assert.equal(textOf(part(arabic, 'letter-heading')), 'افتحوا تدقيق الخزان الشمالي');
  });

  for (const tag of ['ar-EG', 'AR-eg', 'ar-Arab-EG', 'ar-x-private', 'ar-']) {
    it(`is ar for ${tag}`, async () => {
      const element = await shown('cs-letter-card', example(), {lang: tag});
      assert.equal(languageOf(element), 'ar');
      assert.equal(textOf(part(element, 'letter-heading')), 'افتحوا تدقيق الخزان الشمالي');
    });
  }

  for (const tag of ['en_US', 'x', '-', '1', '<img>', 'zh-', 'constructor', '__proto__']) {
    it(`is the campaign's for "${tag}", which is no language that anybody here speaks`, async () => {
      const element = await shown('cs-letter-card', example(), {lang: tag});
      assert.equal(languageOf(element), 'en');
      assert.equal(textOf(part(element, 'letter-heading')), 'Open the audit of the Northern Reservoir');
    });
  }

  it('is the same in the parts of a cs-campaign', async () => {
    const campaign = await shown('cs-campaign', example(), {lang: 'ar-EG'});
    assert.deepEqual(
      all(campaign, '.base').map(({lang}) => lang),
      Array(6).fill('ar'),
    );
    campaign.lang = 'fr';
    await drawn(campaign);
    assert.deepEqual(
      all(campaign, '.base').map(({lang}) => lang),
      Array(6).fill('fr'),
    );
    campaign.removeAttribute('lang');
    document.documentElement.lang = 'he';
    await until(() => all(campaign, '.base').every(({lang}) => lang === 'he'));
  });
});

describe('what the campaign does not say in that language', () => {
  it("is said in the campaign's own, and marked", async () => {
    const element = await shown('cs-demand-checklist', example(), {lang: 'ar'});
    const [translated, other] = parts(element, 'demand-title');
    const [own, fallen] = [translated!, other!].map((title) => title.querySelector('bdi')!);
    assert.equal(own!.textContent, 'نشر التدقيق كاملاً');
    assert.isFalse(own!.hasAttribute('lang'));
    assert.equal(fallen!.textContent, 'Repair the dam before the winter');
    assert.equal(fallen!.lang, 'en');
    assert.equal(fallen!.dir, 'ltr');
    // Prose too, with its footnote marks beside it.
    const note = parts(element, 'demand-note')[1]!.querySelector('[lang]')!;
    assert.include(note.textContent, 'Nothing public shows whether repairs have begun.');
    assert.equal(note.getAttribute('lang'), 'en');
    assert.equal(note.getAttribute('dir'), 'ltr');
    assert.isNotNull(note.querySelector('[part=mark]'));
  });

  it('is marked from right to left in a campaign in Arabic', async () => {
    const title = {ar: 'نشر التدقيق', en: 'Publish the audit'};
    const element = await shown('cs-demand-checklist', inArabic({'/demands/1/title': title}), {lang: 'en'});
    const [fallen, own] = parts(element, 'demand-title').map((heading) => heading.querySelector('bdi')!);
    assert.equal(own!.textContent, title.en);
    assert.equal(fallen!.lang, 'ar');
    assert.equal(fallen!.dir, 'rtl');
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

  it('finds a regional translation however the page writes its tag', async () => {
    const campaign = example({'/letter/title/pt-BR': 'Abram a auditoria'});
    for (const lang of ['pt-BR', 'pt-br']) {
      const card = await shown('cs-letter-card', campaign, {lang});
      assert.equal(textOf(part(card, 'letter-heading')), 'Abram a auditoria', lang);
    }
  });
});

describe('dates', () => {
  const day = (locale: string) =>
    new Intl.DateTimeFormat(locale, {dateStyle: 'long', timeZone: 'UTC'}).format(new Date('2026-04-02'));

  for (const [lang, locale] of [
    ['en', 'en-GB'],
    ['en-US', 'en-US'],
    ['fr-CA', 'fr-CA'],
    ['es', 'es'],
    ['he', 'he'],
    ['de', 'en-GB'],
  ] as const) {
    it(`are written for a reader of ${lang}`, async () => {
      const [card, whole] = [await shown('cs-letter-card', example(), {lang}), await shownIn(lang, example())];
      for (const element of [card, whole]) {
        const [sent] = all<HTMLTimeElement>(part(element, 'letter-facts'), 'time');
        assert.equal(sent!.textContent, day(locale), element.localName);
        assert.equal(sent!.dateTime, '2026-04-02');
      }
    });
  }

  it('are Gregorian, and no more precise than known', async () => {
    const card = await shown('cs-letter-card', example({'/letter/sent': '2026-04', '/letter/published': '2026'}), {
      lang: 'ar-SA',
    });
    const [sent, published] = all<HTMLTimeElement>(part(card, 'letter-facts'), 'time');
    assert.equal(sent!.dateTime, '2026-04');
    assert.equal(published!.dateTime, '2026');
    const year = new Intl.DateTimeFormat('ar-SA', {calendar: 'gregory', year: 'numeric'}).format(
      new Date('2026-06-01'),
    );
    assert.equal(published!.textContent, year);
  });
});

describe('counts', () => {
  const signatories = (count: number) =>
    Array.from({length: count}, (_, at) => ({id: `org-${at}`, kind: 'organisation', name: `Organisation ${at}`}));

  // A word that only the right form has, by language and number.
  const forms: Readonly<Record<string, Readonly<Record<number, string>>>> = {
    en: {1: '1 organisation', 2: '2 organisations', 21: '21 organisations'},
    fr: {1: '1 organisation', 2: '2 organisations'},
    es: {1: '1 organización', 2: '2 organizaciones'},
    ar: {1: 'منظمة واحدة', 2: 'منظمتان', 3: '# منظمات', 10: '# منظمات', 11: '# منظمة', 100: '# منظمة', 103: '# منظمات'},
    he: {1: 'ארגון אחד', 2: 'שני ארגונים', 3: '# ארגונים', 20: '# ארגונים'},
  };

  for (const [lang, numbers] of Object.entries(forms)) {
    it(`take the plural forms of ${lang}`, async () => {
      const digits = new Intl.NumberFormat(lang);
      for (const [number, form] of Object.entries(numbers)) {
        const campaign = example({
          '/signatories': signatories(Number(number)),
          '/statements': [],
          '/withheld': 0,
        });
        const card = await shown('cs-letter-card', campaign, {lang});
        const words = textOf(part(card, 'letter-facts').lastElementChild!);
        assert.include(words, form.replace('#', digits.format(Number(number))));
        // And nothing after it: "1 organisation", not "1 organisations".
        assert.match(words, /[^s]$|organisations$|organizaciones$/);
        assert.notMatch(words, /\b1 organisations|\b1 organizaciones/);
      }
    });
  }
});

describe('direction', () => {
  it("is the reader's, whatever the page's", async () => {
    for (const [lang, direction] of [
      ['ar', 'rtl'],
      ['en', 'ltr'],
    ] as const) {
      const element = checklist({lang});
      show(html`<div dir=${direction === 'rtl' ? 'ltr' : 'rtl'}>${element}</div>`);
      await drawn(element);
      const demand = parts(element, 'demand')[0]!;
      const style = getComputedStyle(demand);
      assert.equal(style.direction, direction);
      assert.equal(getComputedStyle(one(element, '.base')).textAlign, 'start');
      // The words begin on their side.
      const heading = parts(element, 'demand-title')[0]!;
      const [box, text] = [demand.getBoundingClientRect(), rangeOf(heading).getBoundingClientRect()];
      const [left, right] = [text.left - box.left, box.right - text.right];
      assert.equal(right < left, direction === 'rtl', `${left} ${right}`);
    }
  });

  it('turns the arrow of a reversed demand round', async () => {
    const reversed = example({'/demands/0/history/0/status': 'met', '/demands/0/history/1/status': 'reversed'});
    for (const [lang, transform] of [
      ['en', 'none'],
      ['ar', 'matrix(-1, 0, 0, 1, 0, 0)'],
    ] as const) {
      const element = await shown('cs-demand-checklist', reversed, {lang});
      const [shape] = all(element, '[data-status=reversed]');
      assert.equal(getComputedStyle(shape!).transform, transform, lang);
    }
  });

  it('of names is their own: each is isolated', async () => {
    const names = ['מרצ (NGO)', 'Clearwater (CW)'];
    const campaign = example({
      '/signatories': names.map((name, at) => ({id: `s${at}`, kind: 'organisation', name})),
      '/statements': [],
    });
    const element = await shown('cs-signatory-logos', campaign, {lang: 'en'});
    assert.deepEqual(
      parts(element, 'signatory').map((each) => each.querySelector('bdi')!.textContent),
      names,
    );
  });
});

describe('what a reader of a translation is told', () => {
  const arabic = wordsIn('ar', 'ar');
  const told = async (translation: object, lang = 'ar') =>
    textOf(part(await shown('cs-letter-card', example({'/translations/ar': translation}), {lang}), 'closing'));

  it('is that a machine made it, and of which revision it is', async () => {
    const words = await told({revision: 2, method: 'machine'});
    assert.include(words, arabic.machine());
    assert.include(words, arabic.older({n: 2}));
  });

  it('is nothing where a human translated this revision', async () => {
    const words = await told({revision: 3, method: 'human'});
    assert.notInclude(words, arabic.machine());
    assert.notInclude(words, arabic.older({n: 3}));
  });

  it('is nothing for those who read the original', async () => {
    for (const lang of ['en', 'fr']) {
      assert.notInclude(await told({revision: 2, method: 'machine'}, lang), wordsIn(lang as Language, lang).machine());
    }
  });
});

const MINIMAL = {
  format: 1,
  id: 'a',
  url: 'https://example.org/',
  language: 'ar',
  revision: 1,
  updated: '2026-06-10T09:00:00Z',
  publisher: {name: 'Publisher', url: 'https://example.org/'},
  assessedBy: 'Publisher',
  endorsement: 'independent',
  letter: {title: 'Title', addressees: [{id: 'b', name: 'Addressee'}]},
};

/** A campaign in Arabic with two demands. */
function inArabic(changes: Readonly<Record<string, unknown>> = {}) {
  const evidence = [{source: 'one'}];
  const history = [{date: '2026-04-02', status: 'unknown', note: 'لا يُعرف.', evidence}];
  return {
    ...MINIMAL,
    sources: [{id: 'one', kind: 'news', publishers: ['The Herald']}],
    demands: ['نشر التدقيق', 'إصلاح السد'].map((title, at) => ({
      id: `demand-${at}`,
      title: changes[`/demands/${at}/title`] ?? title,
      history,
    })),
  };
}

/** What an element's words take up, without the space around them. */
function rangeOf(element: Element): Range {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range;
}

describe('the language of elements that fail', () => {
  it('does not matter to anybody but the partner', async () => {
    const warnings = catchWarnings();
    const card = make('cs-letter-card', {campaign: {}, lang: '<img>'});
    show(html`${card}`);
    await drawn(card);
    assert.equal(card.state, 'failed');
    assert.lengthOf(warnings, 1);
  });
});
