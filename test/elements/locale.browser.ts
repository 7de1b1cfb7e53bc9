// Dates, digits and plurals of each language. Engines spell them differently, so each is asked itself what is right.
import assert from 'node:assert/strict';
import '@countersign/elements/define.js';
import {LANGUAGES} from '@countersign/elements';
import {wordsIn, type Words} from '#elements/words/words.js';
import {assertIncludes} from '../support/assertions.ts';
import {all, drawn, example, html, make, one, part, parts, show, shown, textOf} from '../support/elements/fixtures.ts';

const LOCALES = [
  ['en', 'en-GB'],
  ['en-US', 'en-US'],
  ['fr', 'fr'],
  ['fr-CA', 'fr-CA'],
  ['es', 'es'],
  ['he', 'he'],
  ['ar', 'ar'],
  ['ar-EG', 'ar-EG'],
  ['ar-MA', 'ar-MA'],
  ['de', 'en-GB'],
] as const;

/** As the engine writes a date of each precision, always of the Gregorian calendar. */
const written = (value: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, {
    calendar: 'gregory',
    timeZone: 'UTC',
    year: 'numeric',
    ...(value.length > 4 && {month: 'long'}),
    ...(value.length > 7 && {day: 'numeric'}),
  }).format(new Date(value));

describe('dates', () => {
  for (const [lang, locale] of LOCALES) {
    it(`are written for a reader of ${lang}, no more precise than known`, async () => {
      for (const sent of ['2026-04-02', '2026-04', '2026']) {
        const campaign = example({'/letter/sent': sent});
        const [card, whole] = [await shown('cs-letter-card', campaign, {lang}), make('cs-campaign', {campaign})];
        show(html`<div lang=${lang}>${whole}</div>`);
        await drawn(whole);
        for (const element of [card, whole]) {
          const [time] = all<HTMLTimeElement>(part(element, 'letter-facts'), 'time');
          assert.equal(time!.textContent, written(sent, locale), element.localName);
          assert.equal(time!.dateTime, sent);
        }
      }
    });
  }

  it('are Gregorian where the locale has another calendar', async () => {
    const card = await shown('cs-letter-card', example({'/letter/sent': '2026'}), {lang: 'ar-SA'});
    const [sent] = all(part(card, 'letter-facts'), 'time');
    assert.equal(sent!.textContent, written('2026', 'ar-SA'));
    assert.equal(sent!.textContent, new Intl.NumberFormat('ar-SA', {useGrouping: false}).format(2026));
  });

  // "On July" or "le juillet" would ask for a day.
  const ASKS_FOR_DAY = {
    en: /\bon $/i,
    fr: /\b(le|au) $/i,
    es: /\b(el|al) $/i,
    ar: /(يوم|بتاريخ) ?$/,
    he: /(ביום|בתאריך) ?$/,
  };

  for (const lang of LANGUAGES) {
    it(`of any precision fit where they stand in ${lang}`, async () => {
      for (const date of ['2026-07-01', '2026-07', '2026']) {
        const campaign = example({
          '/stage': 'ended',
          '/closing': {date, note: 'It ended.'},
          '/letter/replyBy': date,
          '/responses/1/asked': date,
          '/responses/1/date': date,
          '/demands/0/history/0/date': '2025',
          '/demands/0/history/0/due': date,
          '/demands/0/history/1/date': date,
          '/demands/1/history/0/date': date,
          '/sources/0/accessed': date,
        });
        const whole = await shown('cs-campaign', campaign, {lang});
        const times = all<HTMLTimeElement>(whole, 'time').filter(({dateTime}) => dateTime === date);
        assert.ok(times.length > 7, `${times.length}`);
        for (const time of times) {
          const before = document.createRange();
          before.setStart(time.parentNode!, 0);
          before.setEndBefore(time);
          assert.doesNotMatch(before.toString().replace(/\s+/g, ' '), ASKS_FOR_DAY[lang]);
        }
      }
    });
  }
});

describe('digits', () => {
  for (const [lang, locale] of LOCALES) {
    it(`of marks, lists, counts and the closing line are the same for a reader of ${lang}`, async () => {
      const whole = await shown('cs-campaign', example({'/revision': 1203}), {lang});
      const digits = new Intl.NumberFormat(locale, {useGrouping: false});
      const comma = lang.startsWith('ar') ? '، ' : ', ';
      const numbers = parts(whole, 'source').map((source) => textOf(one(source, '.number')));
      assert.deepEqual(
        numbers,
        [1, 2, 3, 4, 5, 6].map((n) => `${digits.format(n)}.`),
      );
      const marks = parts(whole, 'mark').map(textOf);
      assertIncludes(marks, `[${digits.format(1)}]`);
      assertIncludes(marks, `[${digits.format(1)}${comma}para. 4]`);
      const counts = parts(part(whole, 'counts'), 'status-shape').map((shape) => textOf(shape.closest('li')!));
      assert.equal(counts.length, 2);
      for (const count of counts) assert.ok(count.endsWith(digits.format(1)), count);
      const [closing] = parts(whole, 'closing');
      assertIncludes(textOf(closing!), digits.format(1203));
      const spoken = parts(whole, 'mark').map((mark) => mark.getAttribute('aria-label')!);
      assert.ok(
        spoken.some((name) => name.endsWith(` ${digits.format(1)}`)),
        spoken.join(),
      );
    });
  }
});

/** The forms of a plural message, as its translator wrote them. */
type Forms = Partial<Record<Intl.LDMLPluralRule, string>>;
const PLURALS = ['organisations', 'people', 'withheld', 'history', 'corrections'] as const;

async function formsOf(language: string, name: (typeof PLURALS)[number]): Promise<Forms> {
  const url = new URL(`../../packages/elements/messages/${language}.json`, import.meta.url);
  const messages = (await (await fetch(url)).json()) as Record<string, string>;
  return Object.fromEntries(
    [...messages[name]!.matchAll(/(\w+) \{([^}]*)\}/g)].map(([, form, text]) => [form!, text!]),
  );
}

describe('names in a list', () => {
  // Each asks for another "and" before it than Latin letters do in Hebrew, and most consonants in Spanish; one is there
  // twice, and one reads as if it were a list itself.
  const NAMES = [
    ['he', ['משרד', 'כנסת']],
    ['he', ['משרד', 'Iberdrola', 'Water (Wales)']],
    ['es', ['Ana', 'Iberdrola']],
    ['es', ['Ana, Luis y Eva', 'Ana', 'Ana', 'Inés']],
  ] as const;

  for (const [lang, names] of NAMES) {
    it(`are joined as ${lang} does before the name that follows: ${names.join(' + ')}`, async () => {
      const addressees = names.map((name, at) => ({id: `a${at}`, name, url: `https://example.com/${at}`}));
      const campaign = example({
        '/letter/addressees': addressees,
        '/demands/0/addressees': addressees.map(({id}) => id),
        '/responses': [],
        '/statements/0/denial': undefined,
        '/sources/0/publishers': names,
      });
      const [letter, checklist, statements] = [
        await shown('cs-letter-card', campaign, {lang}),
        await shown('cs-demand-checklist', campaign, {lang}),
        await shown('cs-statements', campaign, {lang}),
      ];
      const words = wordsIn(lang);
      const list = new Intl.ListFormat(lang).format(names);
      const [to] = all(part(letter, 'letter-facts'), 'li');
      assert.equal(textOf(to!), words.to({names: list}));
      const isolated = (element: Element) => all(element, 'bdi').map(textOf);
      assert.deepEqual(isolated(to!), [...names]);
      assert.deepEqual(
        all<HTMLAnchorElement>(to!, 'a').map(({href}) => href),
        addressees.map(({url}) => url),
      );
      const asked = all(parts(checklist, 'demand')[0]!, 'p').find((each) => isolated(each).length === names.length)!;
      assert.equal(textOf(asked), words.askedOf({names: list}));
      assert.deepEqual(isolated(asked), [...names]);
      const basis = parts(statements, 'statement-basis')[0]!;
      assert.equal(textOf(basis), words.basis.reported({speaker: list}));
      assert.deepEqual(isolated(basis), [...names]);
    });
  }
});

describe('plurals', () => {
  for (const lang of LANGUAGES) {
    it(`take the form that the engine has for ${lang}`, async () => {
      const rules = new Intl.PluralRules(lang);
      const digits = new Intl.NumberFormat(lang);
      const numbers = [...Array.from({length: 130}, (_, n) => n), 1000, 20_000, 1_000_000];
      const used = new Set(numbers.map((n) => rules.select(n)));
      assert.deepEqual([...used].sort(), [...rules.resolvedOptions().pluralCategories].sort());
      const words: Words = wordsIn(lang);
      for (const name of PLURALS) {
        const forms = await formsOf(lang, name);
        for (const n of numbers) {
          // An engine of other data may ask for a form that the language has given up, as Hebrew did `many`.
          const form = forms[rules.select(n)] ?? forms.other!;
          assert.equal(words[name]({n}), form.replace('#', digits.format(n)), `${name} ${n}`);
        }
      }
    });
  }

  it('are six in Arabic', async () => {
    const forms = Object.values(await formsOf('ar', 'people'));
    assert.equal(new Set(forms).size, 6);
  });

  it('join in a list as the language does before the word that follows', async () => {
    for (const lang of LANGUAGES) {
      const card = await shown('cs-letter-card', example(), {lang});
      const words = wordsIn(lang);
      const counts = [words.organisations({n: 1}), words.people({n: 1}), words.withheld({n: 2})];
      const list = new Intl.ListFormat(lang === 'en' ? 'en-GB' : lang).format(counts);
      assert.equal(textOf(part(card, 'letter-facts').lastElementChild!), words.signedBy({list}));
    }
  });

  it('count the signatories on the page', async () => {
    for (const [lang, number] of [
      ['en', 1],
      ['en', 2],
      ['ar', 2],
      ['ar', 3],
      ['ar', 11],
      ['he', 2],
    ] as const) {
      const signatories = Array.from({length: number}, (_, at) => ({
        id: `org-${at}`,
        kind: 'organisation',
        name: `Organisation ${at}`,
      }));
      const campaign = example({'/approvals': [], '/signatories': signatories, '/statements': [], '/withheld': 0});
      const card = await shown('cs-letter-card', campaign, {lang});
      const signed = textOf(part(card, 'letter-facts').lastElementChild!);
      assert.equal(signed, wordsIn(lang).signedBy({list: wordsIn(lang).organisations({n: number})}));
    }
  });
});
