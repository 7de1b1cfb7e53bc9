// What would hold a page is refused, with a problem, and what is at a bound is shown. Work is counted, not timed.
import assert from 'node:assert/strict';
import '@countersign/elements/define.js';
import type {CampaignElement, SourceList} from '@countersign/elements';
import {afterwards, catchWarnings, example, html, show, until, type Document} from '../support/elements/fixtures.ts';

const list = <T>(count: number, make: (at: number) => T): T[] => Array.from({length: count}, (_, at) => make(at));

async function shown(document: Document, tag: 'cs-campaign' | 'cs-source-list' = 'cs-campaign') {
  const element =
    tag === 'cs-campaign'
      ? show<CampaignElement>(html`<cs-campaign layout="full" .campaign=${document}></cs-campaign>`)
      : show<SourceList>(html`<cs-source-list .campaign=${document}></cs-source-list>`);
  await until(() => ['ready', 'failed'].includes(element.state));
  await element.updateComplete;
  return element;
}

const marksIn = (element: Element): number => {
  const root = element.shadowRoot;
  if (!root) return 0;
  return [...root.querySelectorAll('*')].reduce(
    (sum, inner) => sum + marksIn(inner),
    root.querySelectorAll('[part=mark]').length,
  );
};

/** The example with so many paragraphs, each of which cites so often. */
const citing = (paragraphs: number, times: number): Document =>
  example({'/letter/blocks': list(paragraphs, () => 'a [@herald-2026] '.repeat(times))});

describe('a document that would hold the page', () => {
  const [source] = example()['sources'] as object[];
  const alternates = (count: number) =>
    Object.fromEntries(
      list(count, (at) => [
        `q${at.toString(26).replace(/\d/g, (digit) => String.fromCharCode(113 + Number(digit)))}`,
        'https://example.org/',
      ]),
    );
  const hostile: Readonly<Record<string, () => Document>> = {
    'a text full of marks': () => citing(1, 500),
    'marks in every text': () => citing(120, 50),
    'evidence without end': () =>
      example({
        '/statements': list(120, (at) => ({
          id: `s-${at}`,
          basis: 'reported',
          text: 'Words.',
          speaker: {name: 'A witness'},
          evidence: list(50, () => ({source: 'herald-2026'})),
        })),
      }),
    'addresses in languages without end': () => example({'/sources/0': {...source, alternates: alternates(200)}}),
    'letters of two directions by turns': () => example({'/letter/blocks': list(20, () => 'aא'.repeat(4000))}),
  };
  for (const [name, make] of Object.entries(hostile)) {
    it(`${name} is refused, and draws nothing`, async () => {
      const warnings = catchWarnings();
      const element = await shown(make());
      assert.equal(warnings.length, 1);
      assert.equal(element.state, 'failed');
      assert.equal(marksIn(element), 0);
    });
  }
});

describe('a document at the bounds', () => {
  it('is shown with all its marks', async () => {
    const element = await shown(citing(10, 50));
    assert.equal(element.state, 'ready');
    await until(() => marksIn(element) >= 500);
  });

  it('sorts elements by their place on the page, and not marks', async () => {
    const {compareDocumentPosition} = Node.prototype;
    let compared = 0;
    Node.prototype.compareDocumentPosition = function (other) {
      compared += 1;
      return compareDocumentPosition.call(this, other);
    };
    afterwards(() => (Node.prototype.compareDocumentPosition = compareDocumentPosition));
    const element = await shown(citing(10, 50));
    const sources = () =>
      element.shadowRoot!.querySelector('cs-source-list')?.shadowRoot?.querySelectorAll('[part=source-cited]');
    await until(() => (sources()?.length ?? 0) > 0);
    assert.ok(compared < 40, `${compared}`);
  });
});
