// In which language an element speaks to its reader, and that it follows every change of it.
import assert from 'node:assert/strict';
import '@countersign/elements/define.js';
import {LANGUAGES, type CampaignElement} from '@countersign/elements';
import {
  all,
  catchWarnings,
  drawn,
  example,
  html,
  make,
  one,
  part,
  settled,
  show,
  shown,
  textOf,
  until,
} from '../support/elements/fixtures.ts';

const DEMANDS = {
  en: 'Where the 2 demands stand',
  fr: 'Où en sont les 2 demandes',
  es: 'En qué punto están las 2 exigencias',
  ar: 'أين وصل المطلبان',
  he: 'מצב שתי הדרישות',
};
const ARABIC_TITLE = 'افتحوا تدقيق الخزان الشمالي';

/** A checklist of the example, not yet on the page. */
const checklist = (properties: Readonly<Record<string, unknown>> = {}) =>
  make('cs-demand-checklist', {campaign: example(), ...properties});

/** The language in which an element speaks. */
const languageOf = (element: CampaignElement): string => one(element, '.base').lang;

/** Resolves when an element speaks a language; `as` is what the browser itself says that the element is in. */
async function speaks(element: CampaignElement, language: string, as: string | null = language): Promise<void> {
  await until(() => languageOf(element) === language, `${element.localName} speaks ${language}`);
  if (as !== null) assert.ok(element.matches(`:lang(${as})`), `the browser takes it for ${as}`);
}

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
    await speaks(element, 'he');
    element.removeAttribute('lang');
    await speaks(element, 'fr');
    place.firstElementChild!.removeAttribute('lang');
    await speaks(element, 'es');
    place.removeAttribute('lang');
    document.documentElement.lang = 'ar';
    await speaks(element, 'ar');
    document.documentElement.removeAttribute('lang');
    await speaks(element, 'en', null);
  });

  it("is unknown where `lang` is empty, so the campaign's, whatever stands further up", async () => {
    const element = checklist();
    const place = show<HTMLElement>(html`<div lang="fr"><section>${element}</section></div>`);
    await drawn(element);
    await speaks(element, 'fr');
    (place.firstElementChild as HTMLElement).lang = '';
    await speaks(element, 'en', null);
    assert.equal(element.matches(':lang(fr)'), false);
    place.firstElementChild!.removeAttribute('lang');
    await speaks(element, 'fr');
    // The element's own says it too, by the attribute and by the property.
    element.setAttribute('lang', '');
    await speaks(element, 'en', null);
    element.lang = 'ar';
    await speaks(element, 'ar', null);
    element.lang = '';
    await speaks(element, 'en', null);
    element.removeAttribute('lang');
    await speaks(element, 'fr');
  });

  // Here the standard's word counts: `:lang()` of Firefox ends at a shadow root, that of WebKit misses later changes.
  it('comes through shadow roots, from the host of each', async () => {
    const element = checklist();
    const host = show<HTMLElement>(html`<div lang="fr"></div>`);
    const middle = document.createElement('div');
    host.attachShadow({mode: 'closed'}).append(middle);
    middle.attachShadow({mode: 'open'}).append(element);
    await drawn(element);
    await speaks(element, 'fr', null);
    host.lang = 'ar';
    await speaks(element, 'ar', null);
    middle.lang = 'he';
    await speaks(element, 'he', null);
    middle.removeAttribute('lang');
    host.removeAttribute('lang');
    document.documentElement.lang = 'es';
    await speaks(element, 'es', null);
  });

  it("is that of the element's parent, not of the slot in which it is shown", async () => {
    const element = checklist();
    const host = show<HTMLElement>(html`<div lang="fr">${element}</div>`);
    const around = document.createElement('div');
    around.lang = 'ar';
    around.append(document.createElement('slot'));
    host.attachShadow({mode: 'open'}).append(around);
    await drawn(element);
    await speaks(element, 'fr');
    host.lang = 'es';
    await speaks(element, 'es');
  });

  it('is nothing that `xml:lang` says, which HTML ignores', async () => {
    const element = checklist();
    const place = show<HTMLElement>(html`<div lang="fr"><section xml:lang="ar">${element}</section></div>`);
    await drawn(element);
    await speaks(element, 'fr');
    place.firstElementChild!.setAttribute('xml:lang', 'he');
    await settled();
    await speaks(element, 'fr');
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

  it('is followed when what is around it moves, also into a shadow root', async () => {
    const element = checklist();
    const around = document.createElement('section');
    around.append(element);
    const place = show<HTMLElement>(html`<div><p lang="fr"></p><p lang="ar"></p></div>`);
    const [french, arabic] = [...place.children] as [HTMLElement, HTMLElement];
    french.append(around);
    await drawn(element);
    await speaks(element, 'fr');
    arabic.attachShadow({mode: 'open'}).append(around);
    await speaks(element, 'ar', null);
    arabic.lang = 'he';
    await speaks(element, 'he', null);
  });

  it("is that of a frame's document, after the element moved there", async () => {
    const element = checklist();
    const frame = show<HTMLIFrameElement>(html`<iframe></iframe>`);
    show(html`${element}`);
    await drawn(element);
    const {documentElement, body} = frame.contentDocument!;
    documentElement.lang = 'ar';
    body.append(element);
    await speaks(element, 'ar', null);
    body.lang = 'fr';
    await speaks(element, 'fr', null);
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
        <section lang="en"><cs-letter-card .campaign=${campaign}></cs-letter-card></section>
        <section lang="ar" dir="rtl"><cs-letter-card .campaign=${campaign}></cs-letter-card></section>
      </div>
    `);
    const [english, arabic] = [...place.querySelectorAll<CampaignElement>('cs-letter-card')] as [
      CampaignElement,
      CampaignElement,
    ];
    await drawn(english);
    await drawn(arabic);
    assert.equal(textOf(part(english, 'letter-heading')), 'Open the audit of the Northern Reservoir');
    assert.equal(textOf(part(arabic, 'letter-heading')), ARABIC_TITLE);
  });

  for (const tag of ['ar-EG', 'AR-eg', 'ar-Arab-EG', 'ar-x-private', 'ar-']) {
    it(`is ar for ${tag}`, async () => {
      const element = await shown('cs-letter-card', example(), {lang: tag});
      assert.equal(languageOf(element), 'ar');
      assert.equal(textOf(part(element, 'letter-heading')), ARABIC_TITLE);
    });
  }

  for (const tag of ['en_US', 'en-XA', 'x', '-', '1', '<img>', 'zh-', 'constructor', '__proto__']) {
    it(`is the campaign's for "${tag}", which is no language that anybody here speaks`, async () => {
      const element = await shown('cs-letter-card', example(), {lang: tag});
      assert.equal(languageOf(element), 'en');
      assert.equal(textOf(part(element, 'letter-heading')), 'Open the audit of the Northern Reservoir');
    });
  }

  it('is the same in the parts of a cs-campaign', async () => {
    const campaign = await shown('cs-campaign', example(), {lang: 'ar-EG'});
    const spoken = () => [...new Set(all(campaign, '.base').map(({lang}) => lang))];
    assert.equal(all(campaign, '.base').length, 6);
    assert.deepEqual(spoken(), ['ar']);
    campaign.lang = 'fr';
    await drawn(campaign);
    assert.deepEqual(spoken(), ['fr']);
    campaign.removeAttribute('lang');
    document.documentElement.lang = 'he';
    await until(() => spoken().join() === 'he');
    campaign.lang = '';
    await until(() => spoken().join() === 'en');
  });
});

describe('`lang` of an element', () => {
  it('is empty before it is set and after it is taken away, as that of any element', async () => {
    const element = checklist();
    assert.equal(element.lang, '');
    show(html`<div lang="fr">${element}</div>`);
    await drawn(element);
    assert.equal(element.hasAttribute('lang'), false);
    element.lang = 'ar';
    await drawn(element);
    assert.equal(element.getAttribute('lang'), 'ar');
    element.removeAttribute('lang');
    assert.equal(element.lang, '');
    await speaks(element, 'fr');
    element.setAttribute('lang', 'he');
    assert.equal(element.lang, 'he');
    await speaks(element, 'he');
  });
});

describe('the language of elements that fail', () => {
  it('does not matter to anybody but the partner', async () => {
    const warnings = catchWarnings();
    const card = make('cs-letter-card', {campaign: {}, lang: '<img>'});
    show(html`${card}`);
    await drawn(card);
    assert.equal(card.state, 'failed');
    assert.equal(warnings.length, 1);
  });
});
