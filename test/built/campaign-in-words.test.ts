// The plain text that leaves a campaign's page: with every status stands all that travels with it.
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {readCampaign} from '@countersign/campaign';
import {citationItem} from '#render/cite/citation.js';
import {campaignInWords} from '#render/in-words/campaign-in-words.js';
import {descriptionInWords} from '#render/in-words/description-in-words.js';
import {staticView} from '#render/light/static-view.js';
import {example} from '../support/documents/example.ts';

function inWords(changes: Parameters<typeof example>[0] = {}, lang = '') {
  const result = readCampaign(example(changes));
  assert(result.ok);
  const view = staticView(result.campaign, lang);
  return {view, words: campaignInWords(view), campaign: result.campaign};
}

suite('a campaign in words', () => {
  test('says of each demand its whole title, status, date, speaker, sources and what is missing', () => {
    const {words, campaign} = inWords();
    assert.equal(words.demands.length, campaign.demands.length);
    for (const demand of words.demands) {
      assert.ok(demand.title.value && demand.word && demand.brief.value, demand.id);
      assert.match(demand.since, /^(since|as of) .*\d{4}/);
      assert.match(demand.sources, /^Sources: \S/);
      assert.equal(demand.missing !== undefined, demand.status === 'partial');
      for (const text of [demand.brief, demand.missing]) assert.doesNotMatch(text?.value ?? '', /\[@/);
    }
  });

  test('says who judged, who approved, whether the addressee saw it, and when it was checked', () => {
    const {account, asOf, facts, counts} = inWords().words;
    assert.match(
      account,
      /judged by .+\. .*[Aa]pproved .+\. .*(reviewed|Put to).+\. (Last checked|Updated|Not checked)/,
    );
    assert.match(asOf, /^As of revision \d+, .*\d{4}$/);
    assert.match(facts, /^To .+ · Signed by \d+ organisation/);
    assert.match(counts, /^\S.*: \d+( · .+: \d+)*$/);
  });

  test('says of a retracted campaign that it is, why, and nothing else', () => {
    const {words} = inWords({'/stage': 'retracted', '/closing': {date: '2026-06', note: 'It was forged.'}});
    assert.deepEqual(words.title, {value: 'This campaign has been retracted (June 2026).', language: 'en'});
    assert.equal(words.ending?.note.value, 'It was forged.');
    assert.deepEqual([words.facts, words.demands, words.counts, words.account], ['', [], '', '']);
  });

  test('keeps what looks like HTML or an escape as its author wrote it', () => {
    const {words} = inWords({'/assessedBy': 'A &amp; <b> &lt;b&gt; &#60;'});
    assert.match(words.account, /A &amp; <b> &lt;b&gt; &#60;/);
  });

  test('is in each language', () => {
    for (const lang of ['ar', 'fr', 'es', 'he']) {
      const {words} = inWords({}, lang);
      assert.equal(words.language, lang);
      const english = inWords().words;
      for (const key of ['account', 'asOf', 'mayHaveChanged', 'counts'] as const)
        assert.notEqual(words[key], english[key], `${lang} ${key}`);
    }
  });
});

test('the page of a demand describes that demand, and no other: the work does not grow with all demands', () => {
  const asked = 'publish-audit';
  const read = new Set<unknown>();
  const result = readCampaign(example());
  assert.ok(result.ok);
  const view = staticView(result.campaign, '');
  // Every title that is chosen is read.
  const demands = view.campaign.demands.map((demand) => ({
    ...demand,
    get title() {
      read.add(demand.id);
      return demand.title;
    },
  }));
  const watched = {...view, campaign: {...view.campaign, demands}};
  assert.deepEqual(
    campaignInWords(watched, [asked]).demands.map(({id, number}) => [id, number]),
    [[asked, 1]],
  );
  citationItem(watched, {demand: asked, kept: view.campaign.url, page: view.campaign.url});
  descriptionInWords(watched, asked);
  assert.deepEqual([...read], [asked]);
});

suite('the description of a campaign for previews of links', () => {
  const short = {'/publisher/name': 'Clearwater', '/assessedBy': 'Clearwater', '/asked': undefined};

  test('counts every status, with its date, who judged it and who approved, whole', () => {
    const {view, words} = inWords(short);
    const text = descriptionInWords(view)!;
    for (const each of [`${words.pointer} ${words.counts}`, words.asOf, words.mayHaveChanged, words.account]) {
      assert.ok(text.includes(each), each);
    }
  });

  test('has the status behind what travels with it, because sites cut the end', () => {
    const {view, words} = inWords();
    const {id, word, sources, missing} = words.demands[0]!;
    const text = descriptionInWords(view, id)!;
    for (const each of [words.account, sources, missing!.value])
      assert.ok(text.indexOf(each) < text.lastIndexOf(word), each);
    const whole = descriptionInWords(view)!;
    assert.ok(whole.indexOf(words.account) < whole.indexOf(words.counts));
  });

  test('says no status if that is too long, or if there is none', () => {
    assert.equal(
      descriptionInWords(
        inWords({'/publisher/name': 'Clearwater '.repeat(27).trim(), '/assessedBy': 'A panel '.repeat(37).trim()}).view,
      ),
      undefined,
    );
    const retraction = {'/stage': 'retracted', '/closing': {date: '2026-06', note: 'It was forged.'}};
    assert.equal(descriptionInWords(inWords(retraction).view), undefined);
  });

  test('of one demand has its title, date, sources and what is missing', () => {
    const {view, words} = inWords({...short, '/demands/0/criteria': undefined, '/demands/0/title': 'Publish it'});
    const {id, title, word, since, sources, missing, brief, askedOf} = words.demands[0]!;
    const text = descriptionInWords(view, id)!;
    for (const each of [title.value, word, since, sources, missing!.value, brief.value, askedOf!, words.account]) {
      assert.ok(text.includes(each), each);
    }
    assert.equal(descriptionInWords(view, 'none'), undefined);
  });

  test('of one demand leaves out the latest entry, and nothing else, if there is no room', () => {
    const {view, words} = inWords({'/demands/0/title': 'Publish the audit in full '.repeat(9).trim()});
    const {id, title, brief, missing} = words.demands[0]!;
    const text = descriptionInWords(view, id)!;
    for (const each of [title.value, missing!.value, words.account]) assert.ok(text.includes(each), each);
    assert.ok(!text.includes(brief.value));
  });
});

test('a demand of a letter to several names of whom it is asked, if it is not asked of all', () => {
  const {demands} = inWords().words;
  assert.deepEqual(
    demands.map(({askedOf}) => askedOf),
    ['Asked of Northern Water plc', undefined],
  );
});

suite('names of the other direction', () => {
  test('are isolated, so that a number after them stays where it belongs', () => {
    const {facts, demands, account} = inWords({}, 'ar').words;
    assert.match(facts, /\u2068Northern Water plc\u2069 · /);
    assert.match(account, /\u2068Clearwater Watch\u2069/);
    for (const {missing} of demands) assert.doesNotMatch(missing?.value ?? '', /: [A-Z]/);
    assert.doesNotMatch(JSON.stringify(inWords().words), /\u2068/);
  });
});
