import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {suite, test} from 'node:test';
import {readCampaign, type Campaign} from '@countersign/campaign';
import {LIGHT_PARTS, renderLight, type LightOptions, type LightPart} from '@countersign/render';
import type {Json} from '../support/documents/json.ts';
import {example, FULL} from '../support/documents/example.ts';
import {parse, type HtmlElement} from '../support/html/parse-html.ts';
import {readable} from '../support/html/readable.ts';

const LANGUAGES = ['en', 'fr', 'es', 'ar', 'he'];

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

function read(document: Json): Campaign {
  const result = readCampaign(document);
  assert.ok(result.ok);
  return result.campaign;
}

/** Renders all of a campaign, or one part. */
const whole = (document: unknown, options: LightOptions): string => renderLight(document, {layout: 'full', ...options});

/** Renders and parses. */
function rendered(document: Json, lang = 'en', part?: LightPart): HtmlElement {
  return parse(whole(document, {lang, part}));
}

suite('the markup', () => {
  const ELEMENTS = new Set(
    (
      'a article bdi blockquote br cite dd del details dl dt footer h1 h2 h3 h4 h5 h6 ins li ol p q section span strong ' +
      'summary sup time ul'
    ).split(' '),
  );
  const ATTRIBUTES = new Set(
    (
      'aria-label data-ng-non-bindable data-opens data-shows datetime dir href id lang ngnonbindable open ' +
      'referrerpolicy rel role v-pre'
    ).split(' '),
  );

  test('is plain: no class, style, script, image, comment, or attribute of the elements', () => {
    for (const part of LIGHT_PARTS) {
      for (const {name, attributes} of rendered(FULL, 'ar', part).all()) {
        assert.ok(ELEMENTS.has(name), name);
        for (const attribute of Object.keys(attributes)) assert.ok(ATTRIBUTES.has(attribute), `${name} ${attribute}`);
        if (name === 'span') assert.notDeepEqual(attributes, {});
      }
    }
  });

  test('tells nothing to the sites that it links to', () => {
    for (const {attributes} of rendered(FULL).all('a')) {
      if (attributes.href!.startsWith('#')) continue;
      assert.match(attributes.href!, /^https?:\/\//);
      assert.equal(attributes.rel, 'noopener noreferrer');
      assert.equal(attributes.referrerpolicy, 'no-referrer');
    }
  });

  test('is read by a browser as it is written', () => {
    // A paragraph in a paragraph would be moved by the parser.
    const html = whole(FULL, {lang: 'en'});
    const written = [...html.matchAll(/<([a-z][a-z0-9]*)/g)].map(([, name]) => name);
    assert.deepEqual(
      parse(html)
        .all()
        .map(({name}) => name),
      written,
    );
    for (const paragraph of parse(html).all('p')) assert.notEqual(paragraph.text, '', html);
  });

  test('keeps everything open', () => {
    for (const {attributes} of rendered(FULL).all('details')) assert.equal(attributes.open, '');
  });

  test('is one line, with a space between two blocks and none at their ends', () => {
    const html = whole(FULL, {lang: 'en'});
    assert.match(html, /^<article lang="en" dir="ltr" data-shows="open-audit 3 full en en" v-pre [^\n]*<\/article>\n$/);
    assert.match(html, /<h2><span dir="ltr">Open the audit[^<]*<\/span><\/h2> <p>/);
    const block = 'p|li|ol|ul|dl|dd|dt|h\\d|section|blockquote|footer|article';
    assert.doesNotMatch(html, new RegExp(`<(${block})[^>]*> |[^ ] </(${block})>|<[^>]* {2}|<[^>]* >`));
    assert.doesNotMatch(html, new RegExp(`</(${block})><(${block})\\b`));
  });

  test('has no element that editors and filters drop with what it means: no bdi, and no q', () => {
    for (const html of [whole(FULL, {lang: 'ar'}), renderLight(FULL, {lang: 'ar'})]) {
      assert.doesNotMatch(html, /<(bdi|bdo|q)\b/);
    }
  });

  test('has headings from the level that is asked for, none deeper than six', () => {
    const levels = (headingLevel?: number, part?: LightPart) =>
      parse(renderLight(FULL, {lang: 'en', headingLevel, part, layout: 'full'}))
        .all('h1', 'h2', 'h3', 'h4', 'h5', 'h6')
        .map(({name}) => Number(name[1]));
    assert.deepEqual(levels(), [2, 3, 4, 3, 4, 4, 3, 4, 4, 4, 4, 3, 3]);
    assert.deepEqual(levels(1), [1, 2, 3, 2, 3, 3, 2, 3, 3, 3, 3, 2, 2]);
    assert.deepEqual(levels(5), [5, ...Array.from({length: 12}, () => 6)]);
    assert.deepEqual(levels(3, 'demand-checklist'), [3, 4, 4]);
  });
});

suite('footnotes', () => {
  /** How ids of a document begin that has no address. */
  const PREFIX = `open-audit-${sha256(JSON.stringify(read(FULL)))}-en`;
  const ids = (page: HtmlElement) => page.all().flatMap(({attributes: {id}}) => id ?? []);

  test('lead to their source, and the source back to each of them', () => {
    const page = rendered(FULL);
    const items = new Map(page.all('li').map((item) => [item.attributes.id, item]));
    const marks = page.all('a').filter(({attributes}) => attributes.role === 'doc-noteref');
    assert.ok(marks.length > 15);
    const back = page.all('a').filter(({attributes}) => attributes.role === 'doc-backlink');
    assert.ok(back.length > 8 && back.length < marks.length, 'one link for each place');
    for (const {attributes, text} of marks) {
      const source = items.get(attributes.href!.slice(1))!;
      assert.equal(attributes.href, `#${PREFIX}-source-${/\d+/.exec(text)![0]}`);
      assert.ok(source.all('a').some((link) => link.attributes.role === 'doc-backlink'));
    }
    const ofMarks = new Set(marks.map(({attributes}) => `#${attributes.id}`));
    for (const {attributes} of back) assert.ok(ofMarks.has(attributes.href!));
    assert.equal(page.one('li', 'Audit found leaks at reservoir').attributes.id, `${PREFIX}-source-1`);
    assert.match(items.get(`${PREFIX}-source-1`)!.text, /Used in the letter, demand 2, claim 1/);
  });

  test('that are plain have the same text, and neither ids nor links within the page, as an overview has none', () => {
    const plain = parse(renderLight(FULL, {lang: 'en', layout: 'full', footnotes: 'plain'}));
    // Two demands and six sources begin with their number.
    const unnumbered = ({text}: HtmlElement) => text.replaceAll(/\b[1-6]\. /g, '');
    assert.equal(unnumbered(plain), unnumbered(rendered(FULL)));
    for (const page of [plain, parse(renderLight(FULL, {lang: 'en'}))]) {
      assert.deepEqual(ids(page), []);
      for (const {attributes} of page.all('a')) assert.doesNotMatch(attributes.href!, /^#/);
      assert.equal(page.all('sup').length > 0, true);
    }
    for (const mark of plain.all('sup')) assert.deepEqual(mark.all('a'), [], mark.text);
  });

  test('cite beside what they prove', () => {
    const note = rendered(FULL)
      .all('p')
      .find(({text}) => text.startsWith('A ship was seen'))!;
    assert.equal(note.text, 'A ship was seen[1, p. 9]. “A ship.”[4]');
    assert.deepEqual(
      note.all('a').map(({attributes}) => attributes['aria-label']),
      ['Source 1, p. 9', 'Source 4'],
    );
  });

  test('never share an id: two campaigns, one in two languages, one of two addresses or none', () => {
    const other = example({'/id': 'open-audit-2'});
    const elsewhere = ['https://other.example.org/campaign.json', '/letters/campaign.json'].map((src) =>
      parse(renderLight(FULL, {lang: 'en', src, layout: 'full'})),
    );
    // Without an address it is the text that tells one from another of the same id.
    const impostor = rendered({...(FULL as object), withheld: 3});
    const pages = [...LANGUAGES.map((lang) => rendered(FULL, lang)), rendered(other), ...elsewhere, impostor];
    const all = pages.flatMap(ids);
    assert.ok(all.length > 100);
    assert.equal(new Set(all).size, all.length);
  });

  test('have no id to lead to in a part without sources, so they lead to the source itself', () => {
    for (const part of ['letter-card', 'demand-checklist', 'signatory-logos', 'statements'] as const) {
      const page = rendered(example(), 'en', part);
      assert.deepEqual(ids(page), []);
      for (const {attributes} of page.all('a')) assert.doesNotMatch(attributes.href!, /^#/);
    }
    const mark = rendered(example(), 'en', 'letter-card')
      .all('a')
      .find(({text}) => text === '[1, para. 4]')!;
    assert.equal(mark.attributes.href, 'https://herald.example.com/2026/audit');
    assert.equal(mark.attributes['aria-label'], 'Source 1, para. 4');
  });

  test('describe a source that has no address where there is no list, once', () => {
    const {text} = rendered(example(), 'en', 'demand-checklist');
    assert.equal(text.split('Reply to the joint letter').length, 2);
    assert.match(
      text,
      /what can be published\.\[5\] \(Reply to the joint letter Northern Water plc · Letter · 28 May 2026/,
    );
  });

  test('within the list of sources lead to its entries', () => {
    const page = rendered(FULL, 'en', 'source-list');
    const mark = page.one('p', 'It answers the first report').one('a');
    assert.equal(mark.attributes.href, `#${PREFIX}-source-1`);
    assert.ok(ids(page).includes(`${PREFIX}-source-1`));
  });
});

suite('a demand', () => {
  const item = (title: string) =>
    rendered(FULL)
      .all('li')
      .find((each) => each.all('h4')[0]?.text === title)!;

  test('has its status, since when, and each step with its date', () => {
    const {text} = item('Publish the audit in full');
    assert.match(text, /Partly met since 3 June 2026/);
    assert.match(
      text,
      /Promised, 20 April 2026 The company said .+ Promised for 31 May 2026 44 days later Partly met, 3 June 2026 A summary/,
    );
    // What is unknown is so as of the newest entry, also where that changes no status.
    assert.match(item('Repair the dam before the winter').text, /Not known to us as of May 2026/);
  });

  test('has all that was said about it, the newest first, with the answer to it', () => {
    assert.match(
      item('Publish the audit in full').text,
      /Northern Water plc replied, 28 May 2026 \(before the latest entry\): The company .+ The signatories’ answer: The reply does not .+ Northern Water plc said, December 2025 \(before the letter was sent\): “We keep the audit/,
    );
    assert.match(rendered(FULL).text, /Office of Water was asked \(2 May 2026\) and had not replied by 10 June 2026/);
  });

  test('has quotation marks only round the addressee’s own words', () => {
    const {text} = rendered(FULL);
    assert.match(text, /“We keep the audit to ourselves\.”/);
    assert.doesNotMatch(text, /“[^”]*the dam is safe/);
  });

  test('has the quotation marks of the language around them', () => {
    const marks = (lang: string) =>
      rendered(FULL, lang).text.match(/.\u202f?We keep the audit to ourselves\.\u202f?./)?.[0];
    // In right-to-left text an English quotation has English marks: they turn with it.
    assert.deepEqual(['en', 'fr', 'es', 'ar', 'he'].map(marks), [
      '“We keep the audit to ourselves.”',
      '«\u202fWe keep the audit to ourselves.\u202f»',
      '«We keep the audit to ourselves.»',
      ...Array<string>(2).fill('“We keep the audit to ourselves.”'),
    ]);
  });

  test('has what the words mean', () => {
    const {text} = rendered(FULL, 'en', 'demand-checklist').all('dl').at(-1)!;
    assert.match(text, /^Met Done in full, and .+ No longer demanded The signatories no longer ask for it\.$/);
  });

  test('keeps the addressee’s word when nothing is demanded', () => {
    const document = example({'/demands': undefined, '/corrections': [], '/responses/0/to': ['letter']});
    assert.match(rendered(document).text, /Northern Water plc replied, 28 May 2026: The company says/);
  });
});

suite('the stage', () => {
  test('an ended campaign says so under its title, and each part alone under its heading', () => {
    const ended = /^This campaign has ended \(9 June 2026\)\. It ended\[1\]\./;
    for (const page of [rendered(FULL), parse(renderLight(FULL, {lang: 'en'}))]) {
      const [title, stage] = page.all('h2', 'p');
      assert.equal(title!.name, 'h2');
      assert.match(stage!.text, ended);
      assert.equal(page.text.split('This campaign has ended').length, 2);
    }
    for (const part of ['letter-card', 'demand-checklist', 'statements', 'signatory-logos', 'source-list'] as const) {
      const page = rendered(FULL, 'en', part);
      const [heading, stage] = page.all('h2', 'p');
      assert.equal(heading!.name, 'h2', part);
      assert.match(stage!.text, ended, part);
      assert.equal(page.text.split('This campaign has ended').length, 2, part);
    }
  });

  test('the source of an ended campaign’s note leads back to the note in a list of sources alone', () => {
    assert.match(rendered(FULL, 'en', 'source-list').text, /Used in the letter/);
  });

  test('a retracted campaign shows its note and the closing line, once, and nothing else', () => {
    const document = example({
      '/stage': 'retracted',
      '/closing': {date: '2026-06', note: 'The audit did not exist [@herald-2026].'},
    });
    for (const part of LIGHT_PARTS) {
      const page = rendered(document, 'en', part);
      assert.equal(page.text.split('The audit did not exist').length, 2);
      assert.match(
        page.text,
        /^This campaign has been retracted \(June 2026\)\. .+Published by Clearwater Watch.+As of revision 3/,
      );
      assert.deepEqual(page.all('h2', 'h3', 'section', 'ol'), []);
      assert.equal(page.one('a', '[1]').attributes.href, 'https://herald.example.com/2026/audit');
    }
  });
});

suite('the account', () => {
  const ACCOUNT =
    'Written by Clearwater Watch; statuses judged by A committee of three signatories. ' +
    'Approved by 2 of 4 signatories at revision 3. Put to Northern Water plc, 29 May 2026. ' +
    'Answer requested by 5 June 2026. Not checked since 31 January 2024.';

  test('says who wrote and judged it, who approved it and how old it is, before the first status', () => {
    const document = example({'/checked': '2024-01-31'});
    for (const html of [
      whole(document, {lang: 'en'}),
      whole(document, {lang: 'en', part: 'demand-checklist'}),
      whole(document, {lang: 'en', part: 'overview'}),
      renderLight(document, {lang: 'en'}),
    ]) {
      const {text} = parse(html);
      assert.equal(text.split(ACCOUNT).length, 2);
      assert.ok(text.indexOf(ACCOUNT) < text.indexOf('Partly met'));
    }
  });
});

suite('the closing line', () => {
  test('says who publishes it, how old it is and what was corrected, under every part but the overview', () => {
    for (const part of LIGHT_PARTS.filter((part) => part !== 'overview')) {
      const page = rendered(example({'/checked': '2024-01-31'}), 'en', part);
      assert.match(
        page.one('footer').text,
        /^Published by Clearwater Watch · Not checked since 31 January 2024 · updated 10 June 2026 · revision 3 1 correction 30 May 2026 Before: No reply was received\. Now: A reply was received on 28 May\. Why: /,
      );
      const last = page.all('p').at(-1)!;
      assert.equal(last.text, 'As of revision 3, 10 June 2026 · Current version');
      assert.equal(last.one('a').attributes.href, 'https://letters.example.org/open-audit/');
    }
  });

  test('is short under an overview, but for its record on the campaign’s page', () => {
    const {text} = parse(renderLight(example({'/checked': '2024-01-31'}), {lang: 'en'})).one('footer');
    assert.equal(text, 'Published by Clearwater Watch · Report a mistake · Press and partners · Campaign page');
  });

  test('tells a reader of a translation how it was made', () => {
    assert.match(rendered(FULL, 'ar').one('footer').text, /ترجمة آلية\. الترجمة للإصدار 2\./);
    assert.doesNotMatch(rendered(FULL, 'en').one('footer').text, /translation/);
  });
});

suite('languages', () => {
  test('are marked on the whole and on what fell back to another', () => {
    const page = rendered(example(), 'ar');
    const {lang, dir} = page.one('article').attributes;
    assert.deepEqual([lang, dir], ['ar', 'rtl']);
    assert.deepEqual(page.one('h2').one('span').attributes, {dir: 'rtl'});
    assert.deepEqual(page.one('h4', 'Repair the dam').one('span').attributes, {lang: 'en', dir: 'ltr'});
    assert.deepEqual(page.one('dd', 'A summary, or').one('span').attributes, {lang: 'en', dir: 'ltr'});
    const [title] = page.all('span').filter((span) => span.all('cite').length > 0);
    assert.deepEqual(title!.attributes, {lang: 'en', dir: 'ltr'});
    // With their footnote marks, which would stand at the wrong end of them.
    const quotations = page.all('span').filter(({text}) => text.startsWith('“'));
    assert.ok(quotations.length > 1);
    for (const quotation of quotations) {
      assert.deepEqual(quotation.attributes, {lang: 'en', dir: 'ltr'});
      assert.ok(quotation.all('sup').length > 0, quotation.text);
    }
  });

  test('that are no tags, though they begin like one, read as what they begin like', () => {
    const own = whole(example(), {lang: 'ar'});
    for (const lang of ['ar-', 'ar-!!', 'ar-x', 'ar-EG-']) assert.equal(whole(example(), {lang}), own, lang);
  });

  test('write dates as the reader’s region does', () => {
    assert.match(rendered(example(), 'en').text, /Sent 2 April 2026/);
    assert.match(rendered(example(), 'en-US').text, /Sent April 2, 2026/);
  });

  test('leave names to the direction of their own letters, without a language', () => {
    const page = rendered(example({'/signatories/1/name': 'River Union (Norwich)'}), 'ar');
    assert.deepEqual(page.one('li', 'River Union (Norwich)').one('span').attributes, {dir: 'auto'});
  });

  test('write every number in the digits of the list of sources, which browsers number', () => {
    const html = whole(example(), {lang: 'ar-EG'});
    assert.doesNotMatch(html, /[٠-٩]/);
    assert.match(parse(html).text, /حُدِّث في 10 يونيو 2026 · الإصدار 3/);
    assert.match(readable(html), /aria-label="المصدر 1، para\. 4"[^>]*>\[1، <span dir="auto">para/);
  });

  test('that nobody knows, or none, read as the campaign’s own', () => {
    const own = whole(example(), {lang: 'en'});
    for (const lang of ['', 'tlh', 'not a tag', '"><script>']) assert.equal(whole(example(), {lang}), own);
  });
});

suite('the campaign', () => {
  test('is what readCampaign returned, or plain JSON', () => {
    const result = readCampaign(FULL);
    assert.ok(result.ok);
    assert.equal(whole(result.campaign, {lang: 'fr'}), whole(FULL, {lang: 'fr'}));
  });

  test('may have keys that nobody knows', () => {
    const unknown = example({'/x': 'Unknown', '/demands/0/x': {en: 'Unknown'}, '/sources/0/x': ['Unknown']});
    assert.equal(whole(unknown, {lang: 'en'}), whole(example(), {lang: 'en'}));
  });

  test('is refused when it is invalid, with what to do', () => {
    const document = example({'/statements/0/denial': 'nobody'});
    assert.throws(() => whole(document, {lang: 'en'}), {
      name: 'TypeError',
      message: /invalid: \/statements\/0\/denial /,
    });
    assert.throws(() => whole(null, {lang: 'en'}), TypeError);
  });

  test('with nothing in it says so in each part', () => {
    const empty = example({
      ...Object.fromEntries(
        ['demands', 'responses', 'statements', 'approvals', 'signatories', 'sources'].map((key) => [`/${key}`, []]),
      ),
      '/withheld': 0,
      '/corrections': [],
      '/letter/summary': 'Nothing.',
      '/letter/blocks': [],
    });
    for (const part of ['demand-checklist', 'signatory-logos', 'source-list', 'statements'] as const) {
      assert.match(rendered(empty, 'en', part).text, /Nothing is listed\./);
    }
    assert.deepEqual(rendered(empty).all('section'), []);
  });

  test('of the largest size is rendered', () => {
    const signatories = Array.from({length: 20_000}, (_, at) => ({
      id: `s-${at}`,
      kind: 'organisation',
      name: `Number ${at}`,
    }));
    const html = renderLight(example({'/approvals': [], '/signatories': signatories, '/statements': []}), {
      lang: 'he',
      layout: 'full',
    });
    assert.equal(html.split('<span dir="auto">Number ').length, 20_001);
  });
});

// Where a run that is too short to be broken could be read in two ways at each character, this took twenty minutes.
test('words of two scripts in turn, each just too short to be broken, are rendered', () => {
  const paragraph = `${'a中'.repeat(20)} `.repeat(195).trim();
  const campaign = example() as {letter: {blocks: string[]}};
  campaign.letter.blocks = Array.from({length: 12}, () => paragraph);
  const html = whole(campaign, {lang: 'en', part: 'letter-card'});
  assert.doesNotMatch(html, /<wbr>/);
  assert.ok(html.includes(paragraph));
});
