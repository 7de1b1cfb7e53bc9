// Static HTML says everything that a document says. Documents are the ones that we keep, and any that the format allows.
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {LIGHT_PARTS, PICTURE_SIZES, pictureLayout, pictureWords, renderLight, renderPage} from '@countersign/render';
import fc from 'fast-check';
import {LANGUAGES} from '../support/documents/arbitrary-values.ts';
import {campaignDocument} from '../support/documents/arbitraries.ts';
import {example, FULL, REAL} from '../support/documents/example.ts';
import type {Json} from '../support/documents/json.ts';
import {holds} from '../support/documents/property.ts';
import {factsOf, said} from '../support/html/facts.ts';
import {parse, parsePage, type HtmlElement} from '../support/html/parse-html.ts';

// These mean something only beside something else, which a random document may lack: the date on which a reply was
// asked for, the role of a speaker without a name, when an account was put to addressees that only get a copy. A call to
// action may be over.
const LOOSE = /^\/(responses\/\d+\/asked|asked\/.*|statements\/\d+\/speaker\/role|actions\/.*)$/;
// Where nothing is demanded, there is no status, and nobody who judged it.
const LOOSE_WITHOUT_DEMANDS = new RegExp(`${LOOSE.source}|^/assessedBy$`);

function assertWhole(page: HtmlElement, document: Json, lang: string, leftOut?: RegExp): void {
  const isSaid = said(page);
  for (const fact of factsOf(document, lang)) {
    if (!leftOut?.test(fact.pointer)) assert.ok(isSaid(fact), `${fact.pointer}: ${fact.pieces.join()}`);
  }
}

for (const [name, document] of Object.entries({example: example(), full: FULL, real: REAL})) {
  suite(`the ${name} document`, () => {
    for (const lang of ['en', 'fr', 'es', 'ar', 'he']) {
      test(`is shown whole in plain HTML: ${lang}`, () => {
        assert.ok(factsOf(document, lang).length > 60);
        assertWhole(parse(renderLight(document, {lang, layout: 'full'})), document, lang);
      });

      test(`is shown whole on its page: ${lang}`, () => {
        assertWhole(parsePage(renderPage(document, {lang})).one('main'), document, lang);
      });
    }
  });
}

test('every text of a document is in a part of it', () => {
  const parts = LIGHT_PARTS.filter((part) => part !== 'campaign');
  const texts = parts.map((part) => parse(renderLight(FULL, {lang: 'en', part})).text);
  for (const {pointer, kind, pieces} of factsOf(FULL, 'en')) {
    for (const piece of kind === 'text' ? pieces : []) {
      const isInPart = texts.some((text) => text.includes(piece));
      assert.ok(isInPart, `${pointer}: ${piece}`);
    }
  }
});

const reader = fc.constantFrom(...LANGUAGES, '');

test('any document is shown whole, whoever reads it', () => {
  const shown = campaignDocument.filter((document) => (document as {stage?: string}).stage !== 'retracted');
  holds(
    fc.property(shown, reader, (document, lang) => {
      const loose = (document as {demands?: unknown[]}).demands?.length ? LOOSE : LOOSE_WITHOUT_DEMANDS;
      assertWhole(parse(renderLight(document, {lang, layout: 'full'})), document, lang, loose);
    }),
    200,
  );
});

test('any part of any document is sound: ids that are unique, links that lead somewhere', () => {
  holds(
    fc.property(campaignDocument, reader, fc.constantFrom(...LIGHT_PARTS), (document, lang, part) => {
      const elements = parse(renderLight(document, {lang, part})).all();
      const ids = elements.flatMap(({attributes: {id}}) => id ?? []);
      assert.equal(new Set(ids).size, ids.length);
      for (const {attributes} of elements) {
        if (attributes.href?.startsWith('#')) assert.ok(ids.includes(attributes.href.slice(1)), attributes.href);
        else if (attributes.href) assert.match(attributes.href, /^https?:\/\//);
      }
    }),
    200,
  );
});

test('the share picture of any document is inside its edges, and draws the words beside it', () => {
  const letters = (text: string) => text.replace(/[\s\u2066-\u2069]/gu, '');
  holds(
    fc.property(campaignDocument, reader, fc.constantFrom(...Object.values(PICTURE_SIZES)), (document, lang, size) => {
      const measure = (text: string, font: {readonly size: number}) => ([...text].length * font.size) / 2;
      const {operations, text} = pictureLayout(pictureWords(document, lang), {size, measure});
      const drawn = operations.map((each) => (each.kind === 'text' ? each.text : ''));
      assert.equal(letters(drawn.join('')), letters(text));
      for (const {x, y, width, height} of operations) {
        const isInside = x >= -1 && y >= -1 && x + width <= size.width + 1 && y + height <= size.height + 1;
        assert.ok(isInside, JSON.stringify([x, y, width, height]));
      }
    }),
    100,
  );
});
