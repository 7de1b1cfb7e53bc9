// Which way everything runs: what is ours by the reader's language, what is the page's by the page.
import assert from 'node:assert/strict';
import '@countersign/elements/define.js';
import {assertIncludes, assertNear} from '../support/assertions.ts';
import {all, drawn, example, html, make, one, part, parts, show, shown, until} from '../support/elements/fixtures.ts';

const checklist = (lang: string) => make('cs-demand-checklist', {campaign: example(), lang});

/** What the characters of an element from one to another take up. */
function boxOf(element: Element, from = 0, to = element.textContent.length): DOMRect {
  const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = text.nextNode() as Text | null; node; node = text.nextNode() as Text | null) {
    if (from >= 0 && from < node.length) range.setStart(node, from);
    if (to > 0 && to <= node.length) range.setEnd(node, to);
    from -= node.length;
    to -= node.length;
  }
  return range.getBoundingClientRect();
}

/** Whether the first character of an element stands left of its last. */
const runsRight = (element: Element): boolean => {
  const {length} = element.textContent;
  return boxOf(element, 0, 1).left < boxOf(element, length - 1, length).left;
};

describe('direction', () => {
  for (const [lang, direction] of [
    ['ar', 'rtl'],
    ['he', 'rtl'],
    ['en', 'ltr'],
  ] as const) {
    for (const pageDirection of ['ltr', 'rtl', 'auto']) {
      it(`of ${lang} is ${direction} on a page that runs ${pageDirection}`, async () => {
        const element = checklist(lang);
        show(html`<div dir=${pageDirection}>${element}</div>`);
        await drawn(element);
        const demand = parts(element, 'demand')[0]!;
        assert.equal(getComputedStyle(demand).direction, direction);
        assert.equal(getComputedStyle(one(element, '.base')).textAlign, 'start');
        // The words begin on their side.
        const heading = parts(element, 'demand-title')[0]!;
        const [box, text] = [demand.getBoundingClientRect(), boxOf(heading)];
        const [left, right] = [text.left - box.left, box.right - text.right];
        assert.equal(right < left, direction === 'rtl', `${left} ${right}`);
      });
    }
  }

  it("of the partner's own words and of the fallback is the page's, and follows it", async () => {
    const place = show<HTMLElement>(html`
      <div dir="rtl" lang="ar">
        <cs-letter-card lang="en" .campaign=${example()}><p slot="partner">سبب توقيعنا</p></cs-letter-card>
        <cs-letter-card lang="en"><p>الرسالة</p></cs-letter-card>
      </div>
    `);
    const [ready, waiting] = [...place.children] as [HTMLElement, HTMLElement];
    await drawn(ready);
    const directions = () => [
      getComputedStyle(one(ready, '.base')).direction,
      ...[ready, waiting].map((element) => getComputedStyle(element.firstElementChild!).direction),
    ];
    assert.deepEqual(directions(), ['ltr', 'rtl', 'rtl']);
    place.dir = 'ltr';
    assert.deepEqual(directions(), ['ltr', 'ltr', 'ltr']);
    // As the page's own text runs, or by the element's own attribute.
    place.dir = 'auto';
    assert.deepEqual(directions(), ['ltr', 'rtl', 'rtl']);
    ready.dir = waiting.dir = 'ltr';
    assert.deepEqual(directions(), ['ltr', 'ltr', 'ltr']);
    // The heading above the partner's words is ours.
    await until(() => !part(ready, 'partner').hidden);
    ready.dir = 'rtl';
    assert.equal(getComputedStyle(part(ready, 'partner').querySelector('p')!).direction, 'ltr');
  });

  it('follows a change of language', async () => {
    const element = make('cs-demand-checklist', {campaign: example()});
    const place = show<HTMLElement>(html`<div lang="en" dir="ltr">${element}</div>`);
    await drawn(element);
    for (const [lang, direction] of [
      ['ar', 'rtl'],
      ['en', 'ltr'],
      ['he-IL', 'rtl'],
    ] as const) {
      place.lang = lang;
      await until(() => getComputedStyle(one(element, '.base')).direction === direction, lang);
    }
  });

  it('turns the arrow of a reversed demand round', async () => {
    const reversed = example({
      '/demands/0/history/0/status': 'met',
      '/demands/0/history/1/status': 'reversed',
      '/demands/0/history/1/missing': undefined,
    });
    for (const [lang, transform] of [
      ['en', 'none'],
      ['ar', 'matrix(-1, 0, 0, 1, 0, 0)'],
    ] as const) {
      const element = await shown('cs-demand-checklist', reversed, {lang});
      const [shape] = all(element, '[data-status=reversed]');
      assert.equal(getComputedStyle(shape!).transform, transform, lang);
    }
  });
});

describe('a name', () => {
  // As many as it takes to show logos.
  const names = ['מרצ (NGO)!', 'Clearwater (CW)!', 'נהר (RU)!', 'Dam Watch (DW)!', 'Open Weir (OW)!'];
  const logo = {src: 'logos/river-union.webp', width: 96, height: 96};
  const campaign = example({
    '/approvals': [],
    '/signatories': names.map((name, at) => ({id: `s${at}`, kind: 'organisation', name, logo})),
    '/statements': [],
  });

  for (const [lang, place] of [
    ['en', 'alone'],
    ['en', 'beside a sign'],
    ['ar', 'alone'],
    ['ar', 'beside a sign'],
  ] as const) {
    it(`runs as its own letters do, whatever the document's language, ${place} on a page in ${lang}`, async () => {
      // Without an address, a document has no logos.
      const src = place === 'alone' ? '' : new URL('../../stories/fixtures/campaign.json', import.meta.url).href;
      const element = make('cs-signatory-logos', {campaign, src}, {lang});
      show(html`${element}`);
      await drawn(element);
      assert.equal(all(element, 'img').length, place === 'alone' ? 0 : names.length);
      const drawnNames = parts(element, 'signatory').map((each) => each.querySelector('bdi')!);
      assert.deepEqual(
        drawnNames.map(({textContent, attributes}) => [textContent, attributes.length]),
        names.map((name) => [name, 0]),
      );
      // The exclamation mark ends it on its own side.
      assert.deepEqual(drawnNames.map(runsRight), [false, true, false, true, true]);
    });
  }

  it('with Hebrew letters in a Hebrew text runs as Hebrew, also after a word in Latin letters', async () => {
    const name = {en: 'Access Now, and others', he: 'Access Now, ו־Globes כפי שצוטט'};
    const element = await shown('cs-statements', example({'/statements/0/speaker': {name}}), {lang: 'he'});
    const heading = parts(element, 'statement-basis')[0]!;
    const drawnName = heading.querySelector('bdi')!;
    assert.equal(drawnName.textContent, name.he);
    assert.equal(getComputedStyle(drawnName).direction, 'rtl');
  });

  it('of whoever speaks, publishes, signs or is addressed is isolated', async () => {
    const whole = await shown('cs-campaign', example(), {lang: 'ar'});
    const isolated = all(whole, 'bdi').map(({textContent}) => textContent);
    for (const name of [
      'Northern Water plc',
      'Office of Water',
      'River Union',
      'Dr A. Example',
      'University of Example',
      'Sam Sample',
      'The Herald',
      'B. Writer',
      'Example Archive',
      'Clearwater Watch',
      'herald.example.com',
    ]) {
      assertIncludes(isolated, name);
    }
  });
});

describe('a title', () => {
  const title = {en: 'مياه: publish it!', ar: 'Clearwater: انشروه!'};

  for (const [lang, direction, right] of [
    ['en', 'ltr', true],
    ['ar', 'rtl', false],
  ] as const) {
    it(`in ${lang} runs ${direction}, though it begins with a name in the other direction`, async () => {
      const element = await shown('cs-demand-checklist', example({'/demands/0/title': title}), {lang});
      const drawnTitle = parts(element, 'demand-title')[0]!.querySelector('bdi')!;
      assert.equal(getComputedStyle(drawnTitle).direction, direction);
      assert.equal(runsRight(drawnTitle), right);
    });
  }
});

describe('prose that runs against the page', () => {
  for (const [lang, text] of [
    ['ar', 'The company says that the dam is safe.'],
    ['en', 'تقول الشركة إن السد آمن.'],
  ] as const) {
    it(`begins on its own side, on a line of its own, on a page in ${lang}`, async () => {
      // What fell back is in the document's language, which is not the reader's.
      const title = {en: 'Title', ar: 'عنوان'};
      const campaign =
        lang === 'ar'
          ? example({'/responses/0/text': text})
          : (JSON.parse(
              JSON.stringify(example({'/language': 'ar', '/translations': undefined, '/responses/0/text': text})),
              // What cites has to cite on.
              (_, value: unknown) =>
                typeof value === 'object' && value !== null && 'en' in value && !String(value.en).includes('[@')
                  ? {...title}
                  : value,
            ) as unknown);
      const element = await shown('cs-demand-checklist', campaign, {lang});
      const paragraph = parts(element, 'response').flatMap((each) => [...each.querySelectorAll('p')]);
      const prose = paragraph.find(({textContent}) => textContent.includes(text))!;
      const words = [...prose.querySelectorAll('span')].find(({textContent}) => textContent.includes(text))!;
      const head = prose.querySelector('strong')!;
      const [around, own] = [
        prose.getBoundingClientRect(),
        boxOf(words, words.textContent.indexOf(text), words.textContent.indexOf(text) + 3),
      ];
      if (lang === 'ar') assertNear(own.left, around.left, 2);
      else assertNear(own.right, around.right, 2);
      assert.ok(own.top >= boxOf(head).bottom - 4, `${own.top}`);
    });
  }
});

describe('a quotation that runs against the page', () => {
  it('has its footnote mark at its own end', async () => {
    for (const lang of ['ar', 'en']) {
      const quote = lang === 'ar' ? 'The annexes remain under lock.' : 'الملاحق مغلقة.';
      const campaign = example({
        '/sources/1/language': lang === 'ar' ? 'en' : 'ar',
        '/demands/0/history/1/evidence/1/quote': quote,
      });
      const element = await shown('cs-demand-checklist', campaign, {lang});
      const drawnQuote = one(parts(element, 'demand-note')[0]!, 'q');
      const mark = drawnQuote.parentElement!.querySelector('[part=mark]')!;
      const [words, box] = [boxOf(drawnQuote), mark.getBoundingClientRect()];
      if (lang === 'ar') assert.ok(box.left >= words.right - 1, `${box.left}`);
      else assert.ok(box.right <= words.left + 1, `${box.right}`);
    }
  });

  it('is one with its marks where it is a statement', async () => {
    const campaign = example({'/statements': [{...(example()['statements'] as object[])[1]}]});
    const element = await shown('cs-statements', campaign, {lang: 'he'});
    const quote = one(part(element, 'statement'), 'q');
    const mark = one(part(element, 'statement'), '[part=mark]');
    assert.ok(mark.getBoundingClientRect().left >= boxOf(quote).right - 1);
  });
});
