import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {oembedAnswer} from '@countersign/render';
import {example} from '../support/documents/example.ts';
import {parse} from '../support/html/parse-html.ts';

const OPTIONS = {campaign: example(), frame: 'https://letters.example.org/open-audit/frame.html'};

test('an answer has what oEmbed asks of the type rich, and nothing that it does not know', () => {
  const {html: _, ...answer} = oembedAnswer(OPTIONS);
  // 2.3.4 and 2.3.4.4 of https://oembed.com: version is the text 1.0; html, width and height are needed.
  assert.deepEqual(answer, {
    type: 'rich',
    version: '1.0',
    title: 'Open the audit of the Northern Reservoir',
    provider_name: 'Clearwater Watch',
    provider_url: 'https://clearwater.example.org/',
    cache_age: 86_400,
    width: 600,
    height: 600,
  });
});

test('its HTML is a quotation and a frame, as high as the answer says and as wide as its place', () => {
  const {html, title, height} = oembedAnswer({...OPTIONS, lang: 'ar', element: 'demand-checklist'});
  assert.match(
    html,
    /^<div [^>]*><blockquote><a href="[^"]*">[^<]*<\/a> [^<]+<\/blockquote><iframe [^>]*><\/iframe><\/div>$/,
  );
  const page = parse(html);
  assert.equal(page.one('a').text, title);
  assert.equal(title, 'افتحوا تدقيق الخزان الشمالي');
  assert.deepEqual(page.one('iframe').attributes, {
    src: `${OPTIONS.frame}?element=demand-checklist&lang=ar`,
    title,
    // As wide as the text around at most, and so on a phone.
    width: '100%',
    height: String(height),
    frameborder: '0',
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
    referrerpolicy: 'no-referrer',
  });
});

test('an ended campaign says so before its title', () => {
  const closing = {date: '2026-06-10', note: 'It is over.'};
  const campaign = example({'/stage': 'ended', '/actions': [], '/closing': closing});
  for (const demand of [undefined, 'publish-audit']) {
    const {html, title} = oembedAnswer({...OPTIONS, campaign, ...(demand && {element: 'demand-checklist', demand})});
    assert.equal(parse(html).one('blockquote').text, `This campaign has ended (10 June 2026). ${title}`);
  }
});

test('what a document says stays text in the HTML, and the HTML in the JSON', () => {
  const hostile = `</blockquote><iframe src="https://evil.example/"></iframe>"'&\\`;
  const answer = oembedAnswer({
    ...OPTIONS,
    campaign: example({'/letter/title': hostile, '/publisher/name': hostile, '/assessedBy': hostile}),
  });
  const page = parse(answer.html);
  assert.deepEqual(
    page.all().map(({name}) => name),
    ['div', 'blockquote', 'a', 'iframe'],
  );
  assert.equal(page.one('iframe').attributes['title'], hostile);
  assert.deepEqual(JSON.parse(JSON.stringify(answer)), answer);
});

test('an ended campaign says so, and of a retracted one nothing else is said', () => {
  const closing = {date: '2026-06-09', note: 'It is over.'};
  const ended = parse(oembedAnswer({...OPTIONS, campaign: example({'/stage': 'ended', '/closing': closing})}).html);
  assert.equal(
    ended.one('blockquote').text,
    'This campaign has ended (9 June 2026). Open the audit of the Northern Reservoir',
  );
  const retracted = oembedAnswer({...OPTIONS, campaign: example({'/stage': 'retracted', '/closing': closing})});
  assert.equal(parse(retracted.html).one('blockquote').text, 'This campaign has been retracted (9 June 2026).');
  assert.ok(!JSON.stringify(retracted).includes('Open the audit'));
});
