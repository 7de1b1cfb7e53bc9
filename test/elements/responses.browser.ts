// The replies of addressees beside the demands of a checklist.
import assert from 'node:assert/strict';
import '@countersign/elements/define.js';
import {assertIncludes} from '../support/assertions.ts';
import {assertNone, example, parts, saidIn, seenTextOf, shown, textOf} from '../support/elements/fixtures.ts';

const evidence = [{source: 'herald-2026'}];

describe('what addressees say', () => {
  const reply = (id: string, to: readonly string[], date: string, more: object = {}) => ({
    id,
    by: 'northern-water',
    to,
    kind: 'reply',
    date,
    text: `This is ${id}.`,
    evidence,
    ...more,
  });
  const replies = (checklist: Element, at: number) =>
    parts(parts(checklist, 'demand')[at]!, 'response').map(seenTextOf);

  it('stands in the open beside the demand: all of it, the newest first', async () => {
    const checklist = await shown(
      'cs-demand-checklist',
      example({
        '/statements': [],
        '/responses': [
          reply('old', ['publish-audit'], '2026-05-01'),
          reply('new', ['publish-audit'], '2026-05-20', {rejoinder: 'That is no answer.'}),
          reply('general', ['letter'], '2026-05-10', {kind: 'statement'}),
          reply('regulator', ['publish-audit'], '2026-05-05', {by: 'regulator'}),
        ],
      }),
    );
    const [first, second, third] = replies(checklist, 0);
    assert.equal(replies(checklist, 0).length, 3);
    assert.match(
      first!,
      /^Northern Water plc replied, 20 May 2026 \(before the latest entry\): This is new\..*The signatories’ answer: That is no answer\.$/,
    );
    assert.match(second!, /^Office of Water replied, 5 May 2026 \(before the latest entry\): This is regulator\./);
    assert.match(third!, /^Northern Water plc replied, 1 May 2026 \(before the latest entry\): This is old\./);
    assertNone(replies(checklist, 1));
    // About the whole letter, once, before the demands.
    const general = parts(checklist, 'response').find((response) => textOf(response).includes('This is general.'))!;
    assert.match(seenTextOf(general), /^Northern Water plc said, 10 May 2026: /);
    assert.ok(
      Boolean(general.compareDocumentPosition(parts(checklist, 'demand')[0]!) & Node.DOCUMENT_POSITION_FOLLOWING),
    );
  });

  it('is not hidden by a later silence', async () => {
    const checklist = await shown(
      'cs-demand-checklist',
      example({
        '/statements': [],
        '/responses': [
          reply('words', ['publish-audit'], '2026-05-01'),
          reply('silence', ['publish-audit'], '2026-06-01', {kind: 'no-reply', asked: '2026-05-15', text: undefined}),
        ],
      }),
    );
    const said = replies(checklist, 0);
    assert.equal(said.length, 2);
    assert.ok(said.some((text) => text.includes('This is words.')));
    assert.ok(said.some((text) => /was asked \(15 May 2026\) and had not replied by 1 June 2026/.test(text)));
  });

  it('stands in quotation marks only where it is quoted, in the language in which it was said', async () => {
    const text = {en: 'The dam is safe.', ar: 'السد آمن.'};
    for (const [quoted, lang, marks] of [
      [false, 'en', 0],
      [true, 'en', 1],
      [true, 'ar', 0],
      [true, 'fr', 1],
    ] as const) {
      const campaign = example({
        '/statements': [],
        '/responses': [reply('one', ['publish-audit'], '2026-05', {quoted, text})],
      });
      const checklist = await shown('cs-demand-checklist', campaign, {lang});
      const [response] = parts(parts(checklist, 'demand')[0]!, 'response');
      const quotes = [...response!.querySelectorAll('q')];
      assert.equal(quotes.length, marks, `${quoted} ${lang}`);
      assertIncludes(textOf(response!), lang === 'ar' ? text.ar : text.en);
      for (const quote of quotes) assert.equal(saidIn(quote).lang, 'en');
      // A translation of a quotation names the language in which it was said.
      const english = new Intl.DisplayNames('ar', {type: 'language'}).of('en')!;
      assert.equal(textOf(response!).includes(english), lang === 'ar');
      assert.equal(parts(response!, 'mark').length, 1);
    }
  });
});
