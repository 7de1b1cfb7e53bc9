// What visitors of a real WordPress get, what it asks of others meanwhile, and what happens to a campaign's server.
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {gzipSync} from 'node:zlib';
import {useChromium} from '../support/browsers/chromium.ts';
import {until} from '../support/browsers/until.ts';
import {useSite, type Answer} from '../support/servers/site.ts';
import {asked, html, PATH, publish, TITLE} from '../support/servers/campaign-server.ts';
import {age, post, postWithCopy, source, stored} from './posts.ts';
import {foreignRequests} from './users.ts';
import {useWordPress} from './wordpress-site.ts';

const site = useSite();
const visit = useChromium();
const wordPress = useWordPress();

/** Headers of an answer that is small on the way, and large when it is unpacked. */
const PACKED = {'content-type': 'text/html', 'content-encoding': 'gzip'};

const RETRACTED = {'/stage': 'retracted', '/closing': {date: '2026-06', note: 'It was forged.'}};

/** Lets the copy grow old, visits the page, and runs what that scheduled. Returns what the next visitor gets. */
async function refreshed(address: string): Promise<string> {
  await age(wordPress);
  await source(address);
  await wordPress.cron();
  return source(address);
}

/** Has the site wait for an answer as long as it does outside of tests. */
const WAIT_AS_USUAL = `remove_filter( 'http_request_args', 'test_waits_long' );`;

/**
 * Lets the copy grow old and asks for it. Returns the problem, and what the copy then shows.
 *
 * @param before - PHP that runs before it is asked for.
 */
async function asking(folder: string, before = ''): Promise<[problem: string, shows: string]> {
  await age(wordPress);
  const copy = await wordPress.php(`${before} return \\Countersign\\refresh( '${folder}', 'en-US' );`);
  const {problem, html: kept} = copy as {problem: string; html: string};
  return [problem, /data-shows="(\S+ \d+) /.exec(kept)![1]!];
}

suite('a visitor', () => {
  test('never waits for the campaign’s server: there is the link, and then the last copy', async () => {
    site.put(`${PATH}plain.html`, () => new Promise(() => {}));
    const address = await post(wordPress, stored({url: site.origin + PATH}));
    assert.match(await source(address), /<p v-pre [^>]*><a href="[^"]+\/letters\/open-audit\/"[^>]*>/);
    assert.deepEqual(asked(site), []);
    publish(site);
    await wordPress.cron();
    assert.match(await source(address), new RegExp(TITLE));

    const before = asked(site).length;
    await age(wordPress);
    await source(address);
    assert.equal(asked(site).length, before);
  });

  test('reads the words as the campaign wrote them', async () => {
    const title = `"It's" -- 'so' :) (c) [gallery] <b> & 3x4 ...`;
    const campaign = publish(site, {'/letter/title': title, '/translations': undefined});
    const {page} = await visit({javaScriptEnabled: false});
    await page.goto(await postWithCopy(wordPress, {url: campaign}));
    assert.equal(await page.locator('cs-campaign h2').textContent(), title);
  });

  test('of feeds and the REST API gets plain HTML, and pages without a campaign have no script', async () => {
    const address = await postWithCopy(wordPress, {url: publish(site)});
    const id = await wordPress.php(`return url_to_postid( '${address}' );`);
    for (const other of [`${wordPress.origin}/feed/`, `${wordPress.origin}/wp-json/wp/v2/posts/${String(id)}`]) {
      const text = await source(other);
      assert.match(text, new RegExp(TITLE), other);
      assert.doesNotMatch(text, /cs-campaign|countersign\/assets/, other);
    }
    assert.match(await source(address), /<script type="module" src="[^"]+\/countersign\/assets\/keep\.js/);
    assert.doesNotMatch(await source(await post(wordPress, '<p>Nothing</p>')), /countersign\/assets/);
  });

  test('asks nobody but the site before the press that allows it', async () => {
    const campaign = publish(site);
    const address = await postWithCopy(wordPress, {url: campaign, load: 'click'});
    const {page, messages, errors} = await visit();
    const foreign = foreignRequests(page, wordPress);
    await page.goto(address);
    const button = page.getByRole('button', {name: /Load the campaign from 127\.0\.0\.1/});
    await button.scrollIntoViewIfNeeded();
    assert.deepEqual(foreign, []);
    await button.click();
    await until(() => page.evaluate(() => document.querySelector('cs-campaign')?.matches(':state(ready)')));
    assert.deepEqual([foreign, messages, errors], [[`${campaign}campaign.json`], [], []]);
  });

  test('asks nobody but the site where the site hands on the campaign', async () => {
    const campaign = publish(site);
    const address = await postWithCopy(wordPress, {url: campaign, load: 'own', layout: 'full'});
    const {page, messages, errors} = await visit();
    const foreign = foreignRequests(page, wordPress);
    await page.goto(address);
    await page.locator('cs-campaign').scrollIntoViewIfNeeded();
    await until(() => page.evaluate(() => document.querySelector('cs-campaign')?.matches(':state(ready)')));
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.getByRole('heading', {name: 'Sources'}).first().waitFor();
    assert.deepEqual([foreign, messages, errors], [[], [], []]);
    const src = await page.locator('cs-campaign').getAttribute('src');
    const answer = await fetch(new URL(src!, address));
    assert.equal(answer.headers.get('content-type'), 'application/json');
    assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
    assert.doesNotMatch(await answer.text(), /"logo"/);
    const unknown = src!.replace(/[0-9a-f]{32}/, '0'.repeat(32));
    assert.equal((await fetch(new URL(unknown, address))).status, 404);
    assert.equal(asked(site).filter((path) => path.endsWith('.json')).length, 1);
  });

  test('reads right to left on an Arabic site, in Arabic, and with wide alignment', async () => {
    await wordPress.php(`update_option( 'WPLANG', 'ar' );`);
    try {
      const address = await postWithCopy(wordPress, {url: publish(site), align: 'wide'}, ' alignwide');
      const {page} = await visit();
      await page.goto(address);
      const heading = page.getByRole('heading', {name: 'افتحوا تدقيق الخزان الشمالي'});
      // The living campaign may take the place of the static one meanwhile.
      const direction = () => heading.evaluate((element) => getComputedStyle(element).direction);
      assert.equal(await until(direction), 'rtl');
      const widths = await page.evaluate(() => {
        const width = (selector: string) => document.querySelector(selector)!.getBoundingClientRect().width;
        return [width('.wp-block-countersign-campaign.alignwide'), width('cs-campaign')] as const;
      });
      assert.ok(widths[0] > 1000 && widths[1] === widths[0], widths.join());
    } finally {
      await wordPress.php(`update_option( 'WPLANG', '' );`);
    }
  });

  test('sees a campaign in the template of a site', async () => {
    const content = `${stored({url: publish(site)})}<!-- wp:post-content /-->`;
    const template = await wordPress.php(`
      $id = wp_insert_post( array( 'post_type' => 'wp_template', 'post_status' => 'publish', 'post_name' => 'single', 'post_content' => wp_slash( base64_decode( '${Buffer.from(content).toString('base64')}' ) ) ) );
      wp_set_post_terms( $id, get_stylesheet(), 'wp_theme' );
      return $id;`);
    try {
      const address = await post(wordPress, '<p>A post</p>', {withCopies: true});
      const {page, messages} = await visit();
      await page.goto(address);
      await page.locator('cs-campaign').getByRole('heading', {name: TITLE}).waitFor();
      assert.deepEqual(messages, []);
    } finally {
      await wordPress.php(`wp_delete_post( ${String(template)}, true );`);
    }
  });

  test('gets the same from a shortcode, in the classic editor’s paragraphs', async () => {
    const campaign = publish(site);
    const written = `Before\n\n[countersign url="${campaign}" load="click" lang="ar"]\n\nAfter`;
    const address = await post(wordPress, written, {withCopies: true});
    const text = await source(address);
    assert.match(
      text,
      /<div class="countersign-campaign"><cs-campaign src="[^"]+" load="click" lang="ar"><article lang="ar"/,
    );
    assert.doesNotMatch(text, /<p>\s*<div|<br \/>\s*<\/?article/);
  });

  test('gets what a shortcode chose, and the words that it encloses', async () => {
    const campaign = publish(site);
    const written =
      `[countersign url="${campaign}" heading-level="3" without="sources, demands, title"]\n\nWe signed.\n\n` +
      'Our <b>members</b> asked for it.\n\n[/countersign]\n\nAfter';
    const text = await source(await post(wordPress, written, {withCopies: true}));
    assert.match(text, /campaign\.json" heading-level="3" without-demands without-sources><article/);
    assert.match(text, new RegExp(`<h3>\\s*<span[^>]*>${TITLE}</span>\\s*</h3>`));
    assert.match(
      text,
      /<div slot="partner"><p>We signed\.<\/p>\s*<p>Our <b>members<\/b> asked for it\.<\/p>\s*<\/div><\/cs-campaign><\/div>\s*<p>After/,
    );
    const without = await source(await post(wordPress, '[countersign url="x"]Our words[/countersign]'));
    assert.match(without, /<div slot="partner"><p>Our words<\/p>\s*<\/div>/);
  });

  test('reads a campaign’s title in another block, and never a status', async () => {
    const campaign = publish(site);
    const bound = (key: string) =>
      `<!-- wp:paragraph ${JSON.stringify({metadata: {bindings: {content: {source: 'countersign/campaign', args: {url: campaign, key}}}}})} -->` +
      '\n<p>What the author wrote</p>\n<!-- /wp:paragraph -->';
    await postWithCopy(wordPress, {url: campaign});
    assert.match(await source(await post(wordPress, bound('title'))), new RegExp(`<p[^>]*>${TITLE}</p>`));
    assert.match(await source(await post(wordPress, bound('status'))), /<p[^>]*>What the author wrote<\/p>/);
  });
});

suite('a campaign that', () => {
  test('changes is shown in its new revision, and never in an older one or as another', async () => {
    const campaign = publish(site);
    const address = await postWithCopy(wordPress, {url: campaign});
    publish(site, {'/revision': 4, '/letter/title': {en: 'Open it now', ar: 'افتحوه الآن'}});
    assert.match(await refreshed(address), /Open it now/);
    publish(site);
    assert.deepEqual(await asking(campaign), ['older', 'open-audit 4']);
    publish(site, {'/revision': 9, '/id': 'another-letter'});
    assert.deepEqual(await asking(campaign), ['other', 'open-audit 4']);
    publish(site, {'/revision': 2000});
    assert.deepEqual(await asking(campaign), ['too-far', 'open-audit 4']);
    assert.match(await source(address), /Open it now/);
  });

  test('is retracted says only that, as soon as the site learns it', async () => {
    const address = await postWithCopy(wordPress, {url: publish(site)});
    publish(site, {'/revision': 4, ...RETRACTED});
    const text = await refreshed(address);
    assert.match(text, /It was forged/);
    assert.doesNotMatch(text, /Publish the audit in full/);
  });

  test('is gone, or whose server sends something else, stays as it was', async () => {
    const campaign = publish(site);
    const address = await postWithCopy(wordPress, {url: campaign});
    const bomb = gzipSync(Buffer.alloc(100_000_000));
    const answers: [string, Answer][] = [
      ['no-campaign', html('<h1>For sale</h1>')],
      ['no-campaign', html('<article data-shows="open-audit 4 overview">Without a language</article>')],
      ['no-campaign', (response) => response.writeHead(200, {'content-type': 'image/png'}).end('x')],
      ['too-large', html('x'.repeat(600_000))],
      ['missing', (response) => response.writeHead(404).end()],
      ['refused', (response) => response.writeHead(503).end()],
      ['redirect', (response) => response.writeHead(301, {location: '/elsewhere'}).end()],
      ['unreachable', (response) => response.writeHead(200, {'content-type': 'text/html'}).write('<article')],
      ['too-large', (response) => response.writeHead(200, PACKED).end(bomb)],
      ['too-costly', html(`<article lang="en" data-shows="open-audit 3 overview">${'<ol>'.repeat(60_000)}`)],
    ];
    for (const [problem, answer] of answers) {
      site.put(`${PATH}plain.html`, answer);
      const before = problem === 'unreachable' ? WAIT_AS_USUAL : '';
      assert.deepEqual(await asking(campaign, before), [problem, 'open-audit 3']);
    }
    assert.match(await source(address), new RegExp(TITLE));
    assert.ok(!asked(site).includes('/elsewhere'));
  });

  test('failed is not asked for again within a minute', async () => {
    const address = await post(wordPress, stored({url: `${site.origin}/letters/none/`}));
    await wordPress.cron();
    await source(address);
    await wordPress.cron();
    assert.deepEqual(asked(site), ['/letters/none/plain.html']);
  });
});

suite('an author', () => {
  test('sees a revision as soon as it is published, once a minute; others may not ask', async () => {
    const campaign = publish(site);
    const preview = (user: string, seconds: number) =>
      wordPress.php(`
        wp_set_current_user( ${user} );
        $copy = \\Countersign\\copy_of( '${campaign}', 'en-US' );
        if ( '' !== $copy['html'] ) \\Countersign\\keep_copy( array_merge( $copy, array( 'time' => time() - ${seconds} ) ) );
        $request = new WP_REST_Request( 'GET', '/countersign/v1/preview' );
        $request->set_query_params( array( 'url' => '${campaign}campaign.json', 'lang' => '' ) );
        $answer = rest_do_request( $request );
        return array( $answer->get_status(), $answer->get_data()['title'] ?? '' );`);
    const author = "get_user_by( 'login', 'contributor' )->ID";
    assert.deepEqual(await preview('0', 0), [401, '']);
    assert.deepEqual(asked(site), []);
    await postWithCopy(wordPress, {url: campaign});
    assert.deepEqual(await preview(author, 0), [200, TITLE]);
    publish(site, {'/revision': 4, '/letter/title': {en: 'Open it now', ar: 'افتحوه الآن'}});
    assert.deepEqual(await preview(author, 30), [200, TITLE]);
    assert.deepEqual(await preview(author, 90), [200, 'Open it now']);
  });

  test('reads in their language what is wrong', async () => {
    const said = await wordPress.php(`
      $locale = '';
      add_filter( 'determine_locale', function () use ( &$locale ) { return $locale; } );
      $said = array();
      foreach ( array( 'en_US', 'ar', 'es_ES', 'es_MX', 'fr_FR', 'he_IL' ) as $locale ) {
        unload_textdomain( 'countersign', true );
        \\Countersign\\load_words();
        $said[] = substr( \\Countersign\\problem_in_words( 'private' ), 0, 30 );
      }
      return $said;`);
    assert.match(String(said), /^The address .*,هذا العنوان.*,La dirección .*,La dirección .*,L’adresse .*,הכתובת /);
  });
});
