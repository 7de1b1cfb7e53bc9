// A site on WordPress that is given the campaign's address: its own PHP makes the markup of our oEmbed answer, and its own
// script sizes the frame.
import assert from 'node:assert/strict';
import {before, test} from 'node:test';
import {oembedAnswer, type FrameOptions, type OembedOptions} from '@countersign/render';
import {inEveryEngine} from '../support/browsers/engines.ts';
import {openDisclosures, visibleTexts} from '../support/browsers/in-page.ts';
import {CAMPAIGN as FIRST, DOCUMENT_HEADERS, example, page, useSite} from '../support/servers/site.ts';
import {putFrame} from '../support/servers/frame-site.ts';
import {until} from '../support/browsers/until.ts';
import {readable} from '../support/html/readable.ts';
import {frameFits, frameShows} from './frame.ts';
import {clickLink, heightOf, toggleDisclosure} from './frame-in-page.ts';
import {wordPressEmbed, type WordPressEmbed} from '../support/wordpress/wordpress-embed.ts';

const site = useSite();
const CAMPAIGN = String(example()['url']);
let wordPress: WordPressEmbed;
before(async () => {
  wordPress = await wordPressEmbed();
});

/** What WordPress puts into a post. */
const embedded = (options: Partial<OembedOptions> = {}) =>
  wordPress.embed(
    oembedAnswer({campaign: example(), frame: `${site.elsewhere}/letters/frame.html`, ...options}),
    CAMPAIGN,
  );

test('WordPress keeps the quotation, its link and the frame with its title, and replaces the sandbox', async () => {
  const html = await embedded({lang: 'ar', element: 'letter-card'});
  assert.match(
    html,
    /^<blockquote class="wp-embedded-content" data-secret="\w+"><a href="https:[^"]+">افتحوا [^<]+<\/a>/,
  );
  const frame = readable(/<iframe[^>]*><\/iframe>$/.exec(html)![0]);
  assert.match(frame, / title="افتحوا تدقيق الخزان الشمالي"/);
  assert.match(frame, / sandbox="allow-scripts" security="restricted"/);
  assert.match(
    frame,
    / src="http:\/\/localhost:\d+\/letters\/frame\.html\?element=letter-card&(amp;|#038;)lang=ar#\?secret=/,
  );
});

test('what a document says stays text in WordPress', async () => {
  const campaign = example();
  const hostile = `</blockquote><script>alert(1)</script><iframe src="https://evil.example/" onload="x"></iframe>"'&`;
  campaign.letter.title = campaign.publisher['name'] = hostile;
  const html = await embedded({campaign});
  assert.deepEqual(html.match(/<\/?[a-z]+/g), ['<blockquote', '<a', '</a', '</blockquote', '<iframe', '</iframe']);
  assert.equal(html.match(/ src="/g)!.length, 1);
  assert.doesNotMatch(html, /evil\.example\/" onload|<script/);
});

inEveryEngine((_engine, session) => {
  const SCRIPT = () => `<script>${wordPress.script}</script>`;

  async function openPost(html: string, options: Partial<FrameOptions> = {}): Promise<void> {
    putFrame(site, options);
    await session().open(site.putPage('/post.html', page(html)));
    // Nothing is drawn in a frame that WordPress still hides.
    if (html.includes('<script>')) await frameShows(session());
  }

  const height = () => session().run(heightOf, 'iframe');
  const content = () => session().runIn('iframe', () => Math.ceil(document.body.getBoundingClientRect().height));
  const fits = () => frameFits(session());

  for (const [name, order] of [
    ['after', (html: string) => html + SCRIPT()],
    ['before', (html: string) => SCRIPT() + html],
  ] as const) {
    test(`its script, ${name} the post, sizes the frame and hides the quotation`, async () => {
      await openPost(order(await embedded({element: 'letter-card'})));
      await fits();
      assert.deepEqual(await session().run(visibleTexts, 'blockquote'), ['']);
      const closed = await height();
      await session().runIn('iframe', toggleDisclosure);
      await until(content, (now) => now > closed);
      await fits();
      await session().runIn('iframe', toggleDisclosure);
      await until(height, (now) => now === closed);
    });
  }

  test('a campaign higher than WordPress allows scrolls in its frame', async () => {
    await openPost((await embedded()) + SCRIPT());
    await session().runIn('iframe', openDisclosures);
    await until(height, (now) => now === 1000);
    assert.ok((await content()) > 1000);
    const scrolled = () => {
      document.documentElement.scrollTop = 200;
      return document.documentElement.scrollTop;
    };
    assert.equal(await session().runIn('iframe', scrolled), 200);
  });

  test('a frame without a secret gets one from the script, before it has loaded or after, and is sized', async () => {
    const html = (await embedded({element: 'letter-card'}))
      .replace(/#\?secret=\w+/, '')
      .replaceAll(/ data-secret="\w+"/g, '');
    const secret = () => session().run(() => document.querySelector('iframe')!.dataset['secret']);
    // The script waits until the page has been read, and the page for another script, until the frame asks for its document.
    const asked = new Promise<void>((done) => {
      site.put('/asked.json', (response) => {
        response.writeHead(200, DOCUMENT_HEADERS).end(JSON.stringify(example()));
        done();
      });
    });
    site.put('/slow.js', (response) => {
      void asked.then(() => response.writeHead(200, {'content-type': 'text/javascript'}).end());
    });
    putFrame(site, {src: `${site.elsewhere}/asked.json`});
    await session().open(site.putPage('/late.html', page(`${html}${SCRIPT()}<script src="/slow.js"></script>`)));
    await frameShows(session());
    await fits();
    assert.match((await secret()) ?? '', /^\w+$/);
    const expected = await height();

    // Now the frame's first address is not answered before the script has given it another. Drivers of Chromium can lose such
    // a frame, so that it is looked at from outside.
    const answer = await (await fetch(putFrame(site))).text();
    const given = new Promise<void>((done) => {
      site.put('/given', (response) => {
        response.end();
        done();
      });
    });
    site.put('/letters/frame.html', (response) => {
      void given.then(() => response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end(answer));
    });
    const then = `<script>addEventListener('DOMContentLoaded', () => fetch('/given'))</script>`;
    await session().open(site.putPage('/early.html', page(html + SCRIPT() + then)));
    await until(height, (now) => now === expected);
    assert.match((await secret()) ?? '', /^\w+$/);
  });

  test('a frame that is told its secret when all is loaded says its height with it, unasked', async () => {
    const src = putFrame(site);
    const listening =
      '<script>addEventListener("message", ({data}) => (window.heard ??= []).push(data.secret))</script>';
    const frame = `<iframe src="${src}" sandbox="allow-scripts" width="600" height="600"></iframe>`;
    await session().open(site.putPage('/post.html', page(listening + frame)));
    await frameShows(session());
    await session().run(() => void (document.querySelector('iframe')!.src += '#?secret=told'));
    const heard = () => (window as {heard?: unknown[]}).heard?.includes('told') === true;
    await until(() => session().run(heard));
  });

  test('without its script the quotation stays, with its link', async () => {
    await openPost(await embedded());
    assert.match(
      (await session().run(visibleTexts, 'blockquote'))[0]!,
      /^Open the audit .* Written by Clearwater Watch; statuses judged by/,
    );
  });

  test('the page around is not told which link to another host a reader opens', async () => {
    const url = `${site.elsewhere}/letters/open-audit/`;
    const listening =
      '<script>addEventListener("message", ({data}) => (window.heard ??= []).push(data.value))</script>';
    const src = `${site.elsewhere}/letters/frame.html#?secret=anybody`;
    await openPost(`${listening}<iframe src="${src}" sandbox="allow-scripts" width="600" height="600"></iframe>`);
    await session().runIn('iframe', clickLink, 'https://clearwater.example.org/');
    await session().runIn('iframe', clickLink, url);
    const links = () => (window as {heard?: unknown[]}).heard?.filter((value) => typeof value === 'string');
    const told = await until(
      () => session().run(links),
      (urls) => urls !== undefined && urls.length > 1,
    );
    assert.deepEqual(told, [CAMPAIGN, url]);
  });

  for (const [which, target] of [
    ['to the frame’s own host leads there', '/letters/open-audit/'],
    ['to another host leads to the campaign’s page, where that link works', 'https://clearwater.example.org/'],
  ] as const) {
    test(`a link ${which}, though the sandbox lets no link open`, async () => {
      // The campaign's own page, as far as this test needs one: on the host of the frame.
      const url = `${site.elsewhere}/letters/open-audit/`;
      site.putPage('/letters/open-audit/', page('<p>The campaign</p>'));
      const post = (await embedded({element: 'letter-card'})) + SCRIPT();
      await openPost(post);
      await fits();
      // A document cannot name this machine.
      const name = (href: string) => (document.querySelector<HTMLLinkElement>('link[rel=canonical]')!.href = href);
      await session().runIn('iframe', name, url);
      await session().run(() => document.querySelector('iframe')!.focus());
      await session().runIn('iframe', clickLink, new URL(target, url).href);
      await until(
        () => session().run(() => location.href),
        (href) => href === url,
      );
    });
  }

  for (const [which, campaign] of Object.entries({'the invented campaign': example(), 'the first campaign': FIRST})) {
    for (const width of [600, 645, 700]) {
      test(`the overview of ${which} fits into a column of ${width} pixels, with the way to the whole`, async () => {
        site.putDocument('/campaigns/wide/campaign.json', campaign);
        const html = (await embedded()) + SCRIPT();
        const column = `<div style="width: ${width}px">${html.replace(' width="600"', ` width="${width}"`)}</div>`;
        await openPost(column, {campaign, src: `${site.elsewhere}/campaigns/wide/campaign.json`});
        await fits();
        assert.ok((await height()) <= 1000, String(await height()));
        const texts = await session().runIn('iframe', visibleTexts, 'cs-campaign');
        assert.match(texts[0]!, /Campaign page/);
      });
    }
  }
});
