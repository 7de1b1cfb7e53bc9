// Letter, poster, slide and badge of a campaign in browsers: pages of paper, narrow and dark screens, and pictures.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {suite, test} from 'node:test';
import {renderBadge, renderLetter, renderPoster, renderSlide} from '@countersign/render';
import type {Page} from 'playwright-core';
import {extractText, getDocumentProxy} from 'unpdf';
import {useChromium} from '../support/browsers/chromium.ts';
import {example, FULL} from '../support/documents/example.ts';
import {CAMPAIGN, useSite} from '../support/servers/site.ts';
import {violations} from '../support/page-checks/violations.ts';

const site = useSite();
const chromium = useChromium();

type Document = Readonly<Record<string, unknown>>;

const LANGUAGES = ['en', 'fr', 'es', 'ar', 'he'];
const APPLE = JSON.parse(
  readFileSync(new URL('../../packages/apple-content-scanning/campaign.json', import.meta.url), 'utf8'),
) as Document;

/** A letter with so many signatories, some with names of several lines and of another direction. */
function signedBy(count: number): Document {
  const names = ['Clearwater Watch', 'Union for the Freedom of the Press and of Information', 'حملة – المركز العربي'];
  const signatories = Array.from({length: count}, (_, at) => ({
    id: `signatory-${at}`,
    kind: 'organisation',
    name: `${names[at % names.length]} ${at + 1}`,
  }));
  return {...CAMPAIGN, signatories, statements: []};
}

/** A letter with so many demands, with these titles in turn. */
function demanding(count: number, title: string): Document {
  const {demands} = CAMPAIGN as {demands: object[]};
  const made = Array.from({length: count}, (_, at) => ({...demands[at % 3]!, id: `demand-${at}`, title}));
  return {...CAMPAIGN, demands: made, responses: [], statements: []};
}

const LONG = 'We ask for the whole of the review, with every annex, and soon. '.repeat(8).slice(0, 499).trim();

/** Puts a page of HTML on the site. */
const put = (html: string): string => site.putPage('/delivered/', html);

/** Prints what is open, and counts the pages. */
async function printed(page: Page, options: Parameters<Page['pdf']>[0]) {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({printBackground: true, ...options})));
  const {text} = await extractText(pdf, {mergePages: false});
  return {pages: pdf.numPages, text};
}

/** How far the contents of a sheet reach below or beside it, in pixels, and whether two blocks overlap. */
function outside(): number[] {
  const main = document.querySelector('main')!;
  const {left, right, bottom} = main.getBoundingClientRect();
  const {paddingBottom} = getComputedStyle(main);
  const boxes = [...main.querySelectorAll('p, h1, h2, svg')].map((each) => each.getBoundingClientRect());
  const foot = document.querySelector('.foot')!.getBoundingClientRect();
  const last = document.querySelector('.foot')!.previousElementSibling;
  return [
    Math.max(...boxes.map((box) => box.bottom)) - (bottom - parseFloat(paddingBottom)),
    Math.max(...boxes.map((box) => Math.max(box.right - right, left - box.left))),
    last ? last.getBoundingClientRect().bottom - foot.top : 0,
  ];
}

suite('on paper', () => {
  test('the letter has pages with numbers and its title, in each language', async () => {
    const {page} = await chromium();
    for (const lang of LANGUAGES) {
      await page.goto(put(renderLetter(APPLE, {lang})));
      const {pages, text} = await printed(page, {format: 'A4'});
      assert.equal(pages, 2, lang);
      assert.match(text[1]!, /2 \/ 2/);
      assert.match(text[1]!, /An Open Letter Against Apple/);
      assert.match(text[0]!, /https:\/\/countersign\.example\.org/);
    }
  });

  for (const [count, most] of [
    [35, 2],
    [1000, 12],
  ] as const) {
    test(`the letter has all of ${count} signatories`, async () => {
      const {page} = await chromium();
      await page.goto(put(renderLetter(signedBy(count))));
      for (const format of ['A4', 'Letter']) {
        const {pages, text} = await printed(page, {format});
        assert.ok(pages <= most, `${pages} pages of ${format}`);
        const words = text.join(' ').replaceAll(/\s+/g, ' ');
        for (let at = 1; at <= count; at += 3) assert.ok(words.includes(`Clearwater Watch ${at}`), String(at));
      }
    });
  }

  const sheets: Readonly<Record<string, unknown>> = {
    three: CAMPAIGN,
    fourteen: demanding(14, 'Conduct meaningful human rights due diligence across all contracts with such entities'),
    long: {...demanding(3, LONG), letter: {...(CAMPAIGN['letter'] as object), title: LONG}},
    thousand: signedBy(1000),
    ended: FULL,
    wide: example({'/letter/title': '\ufdfd'.repeat(300), '/demands/0/title': 'W'.repeat(499)}),
    retracted: example({'/stage': 'retracted', '/closing': {date: '2026-06', note: LONG}}),
  };
  for (const [name, campaign] of Object.entries(sheets)) {
    test(`a poster and a slide have one page each, and nothing is cut (${name})`, async () => {
      const {page} = await chromium();
      for (const lang of LANGUAGES) {
        await page.goto(put(renderPoster(campaign, {lang})));
        for (const format of lang === 'en' ? ['A4', 'A3', 'Letter'] : ['A4'])
          assert.equal((await printed(page, {format})).pages, 1, format);
        await page.setViewportSize({width: 1280, height: 800});
        for (const length of await page.evaluate(outside)) assert.ok(length < 1, `${lang} poster ${length}`);
        await page.goto(put(renderSlide(campaign, {lang})));
        assert.equal((await printed(page, {preferCSSPageSize: true})).pages, 1, lang);
        for (const length of await page.evaluate(outside)) assert.ok(length < 1, `${lang} slide ${length}`);
      }
    });
  }
});

suite('on screens', () => {
  for (const [name, render] of Object.entries({letter: renderLetter, poster: renderPoster, slide: renderSlide})) {
    for (const lang of ['en', 'ar']) {
      test(`${name}, ${lang}: nothing is in anybody’s way, narrow and wide, light and dark`, async () => {
        for (const colorScheme of ['light', 'dark'] as const) {
          const {page, messages, errors} = await chromium({colorScheme});
          await page.goto(put(render(CAMPAIGN, {lang})));
          for (const width of [1280, 280]) {
            await page.setViewportSize({width, height: 800});
            assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0, `${width}`);
            assert.deepEqual(await violations(page), [], `${width}`);
          }
          assert.deepEqual([messages, errors], [[], []]);
        }
      });
    }
  }
});

suite('a badge', () => {
  test('is a picture in which no line leaves the paper, in each language', async () => {
    const {page} = await chromium();
    for (const campaign of [CAMPAIGN, APPLE, FULL, signedBy(1000), demanding(14, LONG)]) {
      for (const lang of LANGUAGES) {
        await page.setContent(renderBadge(campaign, {lang}));
        const boxes = await page.evaluate(() =>
          [...document.querySelectorAll('text')].map((line) => {
            const {x, width, y, height} = line.getBBox();
            return [x, x + width, y + height];
          }),
        );
        const height = Number(await page.locator('svg').getAttribute('height'));
        for (const [start, end, bottom] of boxes)
          assert.ok(start! >= 8 && end! <= 472 && bottom! < height, `${lang} ${String(boxes)}`);
      }
    }
  });

  test('is shown by an `img`, so it is well-formed, whatever its texts are', async () => {
    const {page} = await chromium();
    for (const title of ['<script>alert(1)</script>', ']]>&amp;"\'', 'x\ufffe\uffff']) {
      const svg = renderBadge(example({'/letter/title': title}));
      const isShown = await page.evaluate(async (text) => {
        const image = new Image();
        image.src = `data:image/svg+xml,${encodeURIComponent(text)}`;
        await image.decode();
        return image.naturalWidth > 0;
      }, svg);
      assert.ok(isShown, title);
    }
  });
});
