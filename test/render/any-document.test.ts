import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {LIGHT_PARTS, renderLight} from '@countersign/render';
import fc from 'fast-check';
import {LANGUAGES} from '../support/documents/arbitrary-values.ts';
import {campaignDocument} from '../support/documents/arbitraries.ts';
import {holds} from '../support/documents/property.ts';
import {factsOf, said} from '../support/html/facts.ts';
import {parse} from '../support/html/parse-html.ts';

// What has a meaning only beside something else that such a document may lack: when a reply was asked for, the role of a
// speaker without name.
const LOOSE = /^\/(responses\/\d+\/asked|statements\/\d+\/speaker\/role)$/;

const reader = fc.constantFrom(...LANGUAGES, '');

test('any document is shown whole, whoever reads it', () => {
  const shown = campaignDocument.filter((document) => (document as {stage?: string}).stage !== 'retracted');
  holds(
    fc.property(shown, reader, (document, lang) => {
      const page = parse(renderLight(document, {lang}));
      const isSaid = said(page);
      const facts = factsOf(document, lang).filter(({pointer}) => !LOOSE.test(pointer));
      for (const fact of facts) assert.ok(isSaid(fact), `${fact.pointer}: ${fact.pieces.join()}`);
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
