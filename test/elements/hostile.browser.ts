// Document text is only ever text, and an address only ever a link that tells the other site nothing.
import assert from 'node:assert/strict';
import '@countersign/elements/define.js';
import type {CampaignElement, CampaignErrorEvent} from '@countersign/elements';
import {assertIncludes} from '../support/assertions.ts';
import {
  all,
  assertNone,
  catchWarnings,
  drawn,
  example,
  html,
  make,
  next,
  settled,
  show,
  shown,
  textOf,
  until,
  type Document,
} from '../support/elements/fixtures.ts';
import type {Json} from '../support/documents/json.ts';
import {withLogos} from './with-logos.ts';

const PAYLOAD = `<img src=x onerror="window.ran=1"><script>window.ran=1</script>\${window.ran=1}"'--><svg onload=window.ran=1>&lt;b&gt; javascript:window.ran=1`;

const LABELS =
  /^(name|shortName|role|affiliation|assessedBy|title|locator|publishers|authors|summary|note|detail|text|quote|was|now|reason|rejoinder|blocks|met|partial)$/;

/** A document in which every text is hostile, each with a number of its own, and how many there are. */
function hostile(document = example()): {campaign: Document; count: number} {
  let count = 0;
  const poison = (value: Json, key: string): Json => {
    if (typeof value === 'string') return LABELS.test(key) ? `${PAYLOAD} #${++count}#` : value;
    if (Array.isArray(value)) return value.map((item) => poison(item, key));
    if (typeof value !== 'object' || value === null) return value;
    // A text in several languages is a text each.
    const isText = Object.keys(value).every((name) => /^[a-z]{2}$/.test(name));
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, poison(inner, isText ? key : name)]));
  };
  return {campaign: poison(document, '') as Document, count};
}

describe('hostile text', () => {
  for (const lang of ['en', 'ar']) {
    it(`stays text in every element, in ${lang}`, async () => {
      const {campaign, count} = hostile();
      const element = await shown('cs-campaign', campaign, {lang});
      assert.equal(element.state, 'ready');
      for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
      await settled();
      const found = new Set(textOf(element).match(/#\d+#/g));
      // The other language, the other criteria and short names are not shown.
      assert.ok(found.size > count / 2, `${found.size}`);
      assertNone(all(element, 'script, img, style, iframe, object, embed, svg:not([part])'));
      assert.equal(textOf(element).split(PAYLOAD).length - 1, textOf(element).match(/#\d+#/g)!.length);
      for (const node of all(element, '*')) {
        for (const {name} of node.attributes) assert.doesNotMatch(name, /^on/, node.outerHTML);
      }
      assert.ok(!('ran' in window));
    });
  }

  it('stays text in the name of a logo that is not there', async () => {
    const {campaign} = hostile(withLogos());
    const element = make('cs-signatory-logos', {
      campaign,
      src: new URL('/ordered/none/campaign.json', location.href).href,
    });
    show(html`${element}`);
    await drawn(element);
    const logo = element.shadowRoot!.querySelector('img')!;
    assertIncludes(logo.alt, PAYLOAD);
    await until(() => all(element, 'img').length === 0);
    await drawn(element);
    assertIncludes(textOf(element), PAYLOAD);
    assert.ok(!('ran' in window));
  });

  it('stays text in the attributes that a page sets from elsewhere', async () => {
    const cite = make('cs-cite', {campaign: example(), source: 'herald-2026', locator: PAYLOAD});
    show(html`${cite}`);
    await drawn(cite);
    assertIncludes(textOf(cite), PAYLOAD);
    assertNone(all(cite, 'img, script, svg'));
  });

  it('stays text in problems', async () => {
    catchWarnings();
    const element = make('cs-letter-card', {
      campaign: {...example(), id: PAYLOAD, [PAYLOAD]: PAYLOAD, revision: PAYLOAD},
    });
    show(html`${element}`);
    const {problems} = await next<CampaignErrorEvent>(element, 'cs-error');
    for (const {pointer, message, hint} of problems) {
      for (const text of [pointer, message, hint]) assert.ok(text.length < 300, `${text.length}`);
    }
    assertNone(all(element, 'img, script'));
  });
});

describe('an address', () => {
  const ADDRESSES = [
    'javascript:window.ran=1',
    'data:text/html,x',
    'vbscript:x',
    '//evil.example.org/',
    '/x',
    'https:',
  ];
  const PLACES = ['/url', '/publisher/url', '/letter/texts/0/url', '/signatories/0/url', '/sources/0/url'];

  for (const place of PLACES) {
    it(`that is none keeps the document out: ${place}`, async () => {
      catchWarnings();
      for (const address of ADDRESSES) {
        const element = make('cs-campaign', {campaign: example({[place]: address})});
        show(html`${element}`);
        const {problems} = await next<CampaignErrorEvent>(element, 'cs-error');
        assert.equal(problems[0]!.pointer, place, address);
      }
    });
  }

  it('is a link of the web, without referrer and opener, for every link', async () => {
    const elements: CampaignElement[] = [
      await shown('cs-campaign'),
      await shown('cs-cite', example(), {source: 'herald-2026'}),
    ];
    const links = elements.flatMap((element) => all<HTMLAnchorElement>(element, 'a'));
    assert.ok(links.length > 25, `${links.length}`);
    for (const link of links) {
      assert.match(link.href, /^https?:\/\//);
      assert.equal(link.rel, 'noopener noreferrer');
      assert.equal(link.referrerPolicy, 'no-referrer');
      assert.equal(link.hasAttribute('target'), false);
      assert.equal(link.hasAttribute('ping'), false);
    }
    // One of a source may be older than https.
    assert.ok(links.some(({href}) => href === 'http://herald.example.com/2026/summary'));
  });
});

describe('prototypes', () => {
  it('are not what a document can change or look up', async () => {
    const campaign = JSON.parse(
      JSON.stringify(example()).replace(
        '"format":1',
        '"format":1,"__proto__":{"hacked":true},"constructor":{"prototype":{}}',
      ),
    ) as Document;
    const warnings = catchWarnings();
    const element = await shown('cs-campaign', campaign);
    assert.equal(element.state, 'ready');
    assert.equal(warnings.length, 1, 'developers learn of keys that are ignored');
    assert.ok(!('hacked' in {}));
    assert.ok(!('hacked' in element.view!.campaign));
  });
});
