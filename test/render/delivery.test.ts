// Letter, poster, slide and badge of a campaign. Browsers draw and print them in test/hosts/delivery.test.ts.
import '../support/quiet.ts';
import '../support/day.ts';
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {suite, test} from 'node:test';
import {readCampaign, standing, STATUSES} from '@countersign/campaign';
import {badgeMarkdown, renderBadge, renderLetter, renderPoster, renderSlide} from '@countersign/render';
import {marked} from 'marked';
import {example, FULL} from '../support/documents/example.ts';
import {HARMLESS_TEXTS} from '../support/documents/attack-corpus.ts';
import type {Json} from '../support/documents/json.ts';
import {parse, parsePage} from '../support/html/parse-html.ts';
import {readable} from '../support/html/readable.ts';
import {assertPicture, assertSheet} from '../support/html/sheets.ts';
import {readQr} from './read-qr.ts';
import {saying} from './saying.ts';

const ADDRESS = 'https://letters.example.org/open-audit/';
const BADGE = `${ADDRESS}badge.svg`;
const PAGES = {letter: renderLetter, poster: renderPoster, slide: renderSlide} as const;
const RETRACTED = example({'/stage': 'retracted', '/closing': {date: '2026-06', note: 'It was forged.'}});
const ENDED = example({
  '/stage': 'ended',
  '/closing': {date: '2026-06', note: 'The dam was repaired.'},
  '/actions': [],
});

/** Words of every status, as they stand in English. */
const WORDS = /\b(Met|Partly met|Promised|Not met|Taken back|Not known to us|No longer demanded)\b/;

const main = (html: string) => parsePage(html).one('main');
const textOf = (svg: string) => [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(' ');

/** The example with as many demands, which differ in nothing but their titles. */
function withDemands(titles: readonly string[]): Json {
  const {demands, ...others} = example() as {demands: Json[]};
  const made = titles.map((title, index) => ({...(demands[1] as object), id: `demand-${index}`, title}));
  return {...others, demands: made, responses: [], statements: [], corrections: []};
}

suite('each page', () => {
  for (const [name, render] of Object.entries(PAGES)) {
    test(`${name}: its policy allows its own style sheet, and nothing else`, () => {
      const html = render(FULL);
      const hash = createHash('sha256')
        .update(/<style>([^]*?)<\/style>/.exec(html)![1]!)
        .digest('base64');
      const policy = parsePage(html)
        .one('head')
        .all('meta')
        .map(({attributes}) => attributes['content']);
      assert.ok(
        policy.includes(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`),
        hash,
      );
      assert.deepEqual(parsePage(html).all('script', 'img', 'link', 'iframe', 'form'), []);
    });

    test(`${name}: its code leads to the page in its language`, () => {
      for (const page of [undefined, `${ADDRESS}index.ar.html`]) {
        const html = render(FULL, {lang: 'ar', page});
        assert.equal(readQr(html), page ?? ADDRESS);
        assert.ok(main(html).text.includes(page ?? ADDRESS));
      }
    });

    test(`${name}: of a retracted campaign it has the retraction alone`, () => {
      const {text} = main(render(RETRACTED));
      assert.match(
        text,
        /retracted \(June 2026\)\. It was forged\. https:\/\/letters\.example\.org\/open-audit\/ As of/,
      );
      assert.doesNotMatch(text, /Northern|Clearwater|audit in full/);
    });

    test(`${name}: an ended campaign says so first`, () => {
      assert.match(main(render(ENDED)).text, /^This campaign has ended \(June 2026\)\. The dam was repaired\./);
    });
  }

  test('refuses what is no language tag, and a document with problems', () => {
    for (const render of [...Object.values(PAGES), renderBadge]) {
      assert.throws(() => render(FULL, {lang: '"><script>'}), TypeError);
      assert.throws(() => render({}), /The campaign document is invalid/);
    }
  });
});

suite('the letter', () => {
  test('has its own words, every demand and every signatory, and no status', () => {
    const result = readCampaign(FULL);
    assert.ok(result.ok);
    const {text} = main(renderLetter(FULL));
    for (const {name} of result.campaign.signatories) {
      assert.ok(text.includes(typeof name === 'string' ? name : name['en']!), JSON.stringify(name));
    }
    for (const {title, history} of result.campaign.demands) {
      assert.ok(text.includes(typeof title === 'string' ? title : title['en']!));
      const {note} = history.at(-1)!;
      assert.ok(!text.includes((typeof note === 'string' ? note : note['en']!).split('[')[0]!));
    }
    assert.ok(text.includes('Without an order.'));
    assert.doesNotMatch(text, WORDS);
    assert.match(text, /Where the demands stand, with dates and sources: https:\/\/letters/);
  });

  test('says whose words these are, who approved them, and that the letter’s own are not here', () => {
    const {text} = main(renderLetter(example({'/letter/blocks': undefined})));
    assert.match(text, /^Set out by Clearwater Watch, from its public record of the letter\. Approved by 2 of 4/);
    assert.ok(text.includes('The letter’s own words are not part of this record.'));
  });

  test('prints its title on every page, but not a long one', () => {
    const title = (html: string) => parsePage(html).one('html').attributes['data-title'];
    assert.equal(title(renderLetter(FULL)), 'Open the audit of the Northern Reservoir');
    assert.equal(title(renderLetter(example({'/letter/title': 'long '.repeat(30).trim()}))), '');
    assert.equal(title(renderLetter(RETRACTED)), '');
  });

  test('leaves out a demand that the signatories no longer make, and says so', () => {
    const dropped = example({'/demands/1/history/0/status': 'dropped'});
    for (const render of [renderLetter, renderPoster]) {
      const page = main(render(dropped));
      const {text} = page;
      const titles = page.all('li').filter(({attributes}) => attributes['value']);
      assert.deepEqual(
        titles.map((each) => [each.attributes['value'], each.text.startsWith('Publish the audit in full')]),
        [['1', true]],
      );
      assert.match(text, /Demands that the signatories no longer make are left out here\./);
      assert.doesNotMatch(main(render(FULL)).text, /left out/);
    }
  });
});

suite('a sheet', () => {
  test('has all demands in full, and a poster no status', () => {
    const {text} = main(renderPoster(FULL));
    for (const title of ['Publish the audit in full', 'Repair the dam before the winter'])
      assert.ok(text.includes(title));
    assert.doesNotMatch(text, WORDS);
  });

  test('shows statuses on a slide with all that travels with them, the account first', () => {
    const {text} = main(renderSlide(example()));
    assert.match(
      text,
      /Written by .*judged by .*Approved by .*Last checked .*As of revision 3, .*May have changed since\. Publish the audit in full Partly met since 3 June 2026 .*Missing: .*Here this means: .*Sources: /,
    );
  });

  test('leaves out whole what has no room: statuses, then demands, then the title', () => {
    const title = 'We ask for the whole of the audit, with every annex, and before the winter begins. '
      .repeat(6)
      .trim();
    const some = main(renderSlide(withDemands(Array.from({length: 14}, () => 'Publish it')))).text;
    assert.match(some, /Publish it Publish it/);
    assert.doesNotMatch(some, WORDS);
    const none = main(renderSlide(withDemands(Array.from({length: 14}, () => title)))).text;
    assert.doesNotMatch(none, /whole of the audit/);
    assert.match(none, /Open the audit of the Northern Reservoir/);
    // A ligature of eighteen letters has the width of a line.
    const wide = main(renderPoster(example({'/letter/title': '\ufdfd'.repeat(400)}))).text;
    assert.doesNotMatch(wide, /\ufdfd/);
    assert.ok(wide.includes(ADDRESS));
  });

  test('has a title of 500 characters in full, in the largest size that holds it', () => {
    const title = 'We ask for the whole of the audit and every annex. '.repeat(10).slice(0, 499).trim();
    const size = (html: string) => Number(/size-(\d+)/.exec(main(html).attributes['class']!)![1]);
    for (const render of [renderPoster, renderSlide]) {
      const html = render(example({'/letter/title': title}));
      assert.ok(main(html).text.includes(title));
      assert.ok(size(html) > size(render(example({'/letter/title': 'Short'}))));
    }
  });

  for (const text of HARMLESS_TEXTS) {
    test(`holds no tag of a document: ${text}`, () => {
      for (const render of [renderPoster, renderSlide]) assertSheet(render(saying([text])), ADDRESS);
    });
  }
});

suite('the badge', () => {
  test('names every status with its number, who judged and approved, the date and the address', () => {
    const text = textOf(renderBadge(example()));
    assert.match(text, /^Open the audit of the Northern Reservoir Written by .*judged by .*Approved by 2 of 4 .*/);
    assert.match(
      text,
      /Partly met: 1 Not known to us: 1 As of revision 3, 10 June 2026\. May have changed since\. https:/,
    );
  });

  test('names every status that there is', () => {
    const {demands} = example() as unknown as {demands: {history: object[]}[]};
    const all = withDemands(STATUSES.map((status) => status)) as unknown as {demands: {history: Json[]}[]};
    for (const [index, status] of STATUSES.entries()) {
      const [entry] = demands[status === 'partial' ? 0 : 1]!.history.slice(-1);
      const before = status === 'reversed' ? [{...entry, status: 'promised', date: '2026-01'}] : [];
      all.demands[index]!.history = [...before, {...entry, status}] as Json[];
    }
    const result = readCampaign(all);
    assert.ok(result.ok, JSON.stringify(result));
    assert.deepEqual(
      result.campaign.demands.map((demand) => standing(demand).status),
      STATUSES,
    );
    const text = textOf(renderBadge(all));
    for (const word of ['Met: 1', 'Partly met: 1', 'Promised: 1', 'Not met: 1', 'Taken back: 1', 'Not known to us: 1'])
      assert.ok(text.includes(word), word);
    assert.ok(text.includes('No longer demanded: 1'));
  });

  test('has no status without room for what travels with it', () => {
    const long = example({'/letter/title': 'w'.repeat(499), '/publisher/name': 'w'.repeat(499)});
    const text = textOf(renderBadge(long));
    assert.doesNotMatch(text, WORDS);
    assert.equal(text.replaceAll(' ', ''), 'w'.repeat(499) + ADDRESS);
  });

  test('says the same to readers who do not see it', () => {
    const svg = renderBadge(example());
    const [, title] = /<title id="title">(.*)<\/title>/.exec(svg)!;
    const [, description] = /<desc id="desc">(.*)<\/desc>/.exec(svg)!;
    assert.equal(title, 'Open the audit of the Northern Reservoir');
    for (const part of ['judged by', 'Partly met: 1.', 'May have changed since.', ADDRESS]) {
      assert.ok(description!.includes(part), part);
    }
  });

  test('is mirrored for readers of Arabic, but not the address', () => {
    const svg = renderBadge(example(), {lang: 'ar'});
    assert.match(svg, /<text x="464" [^>]*direction="rtl"[^>]*>افتحوا/);
    assert.match(svg, /<text x="464" [^>]*direction="ltr" text-anchor="end"[^>]*>https:/);
  });

  test('of a retracted campaign has the retraction alone', () => {
    assert.equal(
      textOf(renderBadge(RETRACTED)),
      `This campaign has been retracted (June 2026). It was forged. ${ADDRESS}`,
    );
  });

  test('has no character that XML forbids', () => {
    const svg = renderBadge(example({'/letter/title': ']]>\ufffe\uffff<!--'}));
    assertPicture(svg);
    assert.ok(svg.includes(']]&gt;\ufffd\ufffd&lt;!--'));
  });

  for (const text of HARMLESS_TEXTS) {
    test(`is well-formed, and its Markdown is a picture in a link: ${text}`, () => {
      const document = saying([text]);
      assertPicture(renderBadge(document));
      const line = badgeMarkdown(document, BADGE);
      assert.match(line, /^[^\n]*\n$/);
      const page = parse(marked.parse(`Before ${line} after`, {async: false}));
      assert.deepEqual(
        page.all().map(({name}) => name),
        ['p', 'a', 'img'],
      );
      assert.equal(page.one('a').attributes['href'], ADDRESS);
      assert.equal(page.one('img').attributes['src'], BADGE);
    });
  }

  test('has all of its texts in Markdown', () => {
    const page = parse(marked.parse(badgeMarkdown(example(), BADGE), {async: false}));
    assert.match(
      page.one('img').attributes['alt']!,
      /^Open the audit of the Northern Reservoir\. .*Partly met: 1\. .*https:/,
    );
    assert.ok(!readable(badgeMarkdown(example(), BADGE)).includes('&#'));
  });
});
