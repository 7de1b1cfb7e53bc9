// What visitors of a real WordPress get, what it asks of others meanwhile, and what happens to a campaign's server.
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {globSync} from 'node:fs';
import {join} from 'node:path';
import {after, afterEach, before, suite, test} from 'node:test';
import {gzipSync} from 'node:zlib';
import {root} from '../../packages/internal-scripts/src/process.mjs';
import {useChromium} from '../support/browsers/chromium.ts';
import {until} from '../support/browsers/until.ts';
import {useSite, type Answer} from '../support/servers/site.ts';
import {asked, html, PATH, publish, TITLE} from './campaign-server.ts';
import {age, post, source, stored} from './posts.ts';
import {foreignRequests} from './users.ts';
import {startWordPress, type WordPress} from './wordpress-site.ts';

const site = useSite();
const visit = useChromium();
let wordPress: WordPress;
before(async () => {
  wordPress = await startWordPress();
});
after(() => wordPress.stop());
afterEach(() => assert.equal(wordPress.complaints(), ''));

/** Headers of an answer that is small on the way, and large when it is unpacked. */
const PACKED = {'content-type': 'text/html', 'content-encoding': 'gzip'};

const RETRACTED = {'/stage': 'retracted', '/closing': {date: '2026-06', note: 'It was forged.'}};

/** Publishes a post with the block, and has the copy made. */
const postWithCopy = (attributes: Readonly<Record<string, unknown>>, outer?: string): Promise<string> =>
  post(wordPress, stored(attributes, outer), {withCopies: true});

/** Lets the copy grow old, visits the page, and runs what that scheduled. Returns what the next visitor gets. */
async function refreshed(address: string): Promise<string> {
  await age(wordPress);
  await source(address);
  await wordPress.cron();
  return source(address);
}

/** Lets the copy grow old and asks for it. Returns the problem, and what the copy then shows. */
async function asking(folder: string): Promise<[problem: string, shows: string]> {
  await age(wordPress);
  const copy = await wordPress.php(`return \\Countersign\\refresh( '${folder}', 'en-US' );`);
  const {problem, html: kept} = copy as {problem: string; html: string};
  return [problem, /data-shows="(\S+ \d+) /.exec(kept)![1]!];
}

test('PHP can read every file', async () => {
  const folder = join(root, 'packages/wordpress/dist/countersign');
  const files = globSync('**/*.php', {cwd: folder});
  assert.ok(files.length > 10);
  await wordPress.php(`
    foreach ( json_decode( '${JSON.stringify(files)}' ) as $file ) {
      token_get_all( file_get_contents( WP_PLUGIN_DIR . "/countersign/$file" ), TOKEN_PARSE );
    }`);
});

suite('a visitor', () => {
  test('never waits for the campaign’s server: there is the link, and then the last copy', async () => {
    site.put(`${PATH}plain.html`, () => new Promise(() => {}));
    const address = await post(wordPress, stored({url: site.origin + PATH}));
    assert.match(await source(address), /<p><a href="[^"]+\/letters\/open-audit\/"[^>]*>/);
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
    await page.goto(await postWithCopy({url: campaign}));
    assert.equal(await page.locator('cs-campaign h2').textContent(), title);
  });

  test('of feeds and the REST API gets plain HTML, and pages without a campaign have no script', async () => {
    const address = await postWithCopy({url: publish(site)});
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
    const address = await postWithCopy({url: campaign, load: 'click'});
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
    const address = await postWithCopy({url: campaign, load: 'own', layout: 'full'});
    const {page, messages, errors} = await visit();
    const foreign = foreignRequests(page, wordPress);
    await page.goto(address);
    await page.locator('cs-campaign').scrollIntoViewIfNeeded();
    await until(() => page.evaluate(() => document.querySelector('cs-campaign')?.matches(':state(ready)')));
    await page.getByRole('heading', {name: 'Sources'}).first().scrollIntoViewIfNeeded();
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
      const address = await postWithCopy({url: publish(site), align: 'wide'}, ' alignwide');
      const {page} = await visit();
      await page.goto(address);
      const heading = page.getByRole('heading', {name: 'افتحوا تدقيق الخزان الشمالي'});
      assert.equal(await heading.evaluate((element) => getComputedStyle(element).direction), 'rtl');
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

  test('reads a campaign’s title in another block, and never a status', async () => {
    const campaign = publish(site);
    const bound = (key: string) =>
      `<!-- wp:paragraph ${JSON.stringify({metadata: {bindings: {content: {source: 'countersign/campaign', args: {url: campaign, key}}}}})} -->` +
      '\n<p>What the author wrote</p>\n<!-- /wp:paragraph -->';
    await postWithCopy({url: campaign});
    assert.match(await source(await post(wordPress, bound('title'))), new RegExp(`<p[^>]*>${TITLE}</p>`));
    assert.match(await source(await post(wordPress, bound('status'))), /<p[^>]*>What the author wrote<\/p>/);
  });
});

suite('a campaign that', () => {
  test('changes is shown in its new revision, and never in an older one or as another', async () => {
    const campaign = publish(site);
    const address = await postWithCopy({url: campaign});
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
    const address = await postWithCopy({url: publish(site)});
    publish(site, {'/revision': 4, ...RETRACTED});
    const text = await refreshed(address);
    assert.match(text, /It was forged/);
    assert.doesNotMatch(text, /Publish the audit in full/);
  });

  test('is gone, or whose server sends something else, stays as it was', async () => {
    const campaign = publish(site);
    const address = await postWithCopy({url: campaign});
    const answers: [string, Answer][] = [
      ['no-campaign', html('<h1>For sale</h1>')],
      ['no-campaign', html('<article data-shows="open-audit 4 overview">Without a language</article>')],
      ['no-campaign', (response) => response.writeHead(200, {'content-type': 'image/png'}).end('x')],
      ['too-large', html('x'.repeat(600_000))],
      ['missing', (response) => response.writeHead(404).end()],
      ['refused', (response) => response.writeHead(503).end()],
      ['redirect', (response) => response.writeHead(301, {location: '/elsewhere'}).end()],
      ['unreachable', (response) => response.writeHead(200, {'content-type': 'text/html'}).write('<article')],
      ['too-large', (response) => response.writeHead(200, PACKED).end(gzipSync(Buffer.alloc(100_000_000)))],
    ];
    for (const [problem, answer] of answers) {
      site.put(`${PATH}plain.html`, answer);
      assert.deepEqual(await asking(campaign), [problem, 'open-audit 3']);
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

test('nothing hostile in a campaign’s HTML reaches a page', async () => {
  const hostile = `<article lang="en" data-shows="bad 1 overview en en" class="x" style="position:fixed" onclick="alert(1)">
    <h2 id="wpadminbar">Bad</h2><script>window.hacked = 1</script><img src=x onerror="window.hacked = 1">
    <form action="/wp-admin/"><input name="a"><button>Go</button></form><iframe src="/"></iframe><svg onload="window.hacked=1">
    <a href="javascript:window.hacked=1" target="_top" role="alert">one</a><a href="/wp-admin/plugins.php?action=x">two</a>
    <a href=" &#106;avascript:window.hacked=1">three</a><a href="https://ok.example/" rel="opener" referrerpolicy="unsafe-url">four</a>
    [gallery ids="1"] &#91;caption]x[/caption] &lbrack;gallery] <!--more--><!-- wp:html --><b>bold</b><!-- /wp:html -->
    <style>body { display: none }</style><link rel="stylesheet" href="/x.css"><meta http-equiv="refresh" content="0;url=/x">
    <template shadowrootmode="open"><p>shadow</p></template><cs-campaign src="/x"></cs-campaign>
    </article></div></div></main></body><p class="escaped">outside</p>`;
  const folder = '/letters/hostile/';
  site.put(`${folder}plain.html`, html(hostile));
  const address = await postWithCopy({url: site.origin + folder});
  const {page, errors} = await visit();
  await page.goto(address);
  const found = await page.evaluate(() => {
    const element = document.querySelector('cs-campaign')!;
    return {
      tags: [...new Set([...element.querySelectorAll('*')].map(({localName}) => localName))].sort(),
      attributes: [...new Set([...element.querySelectorAll('*')].flatMap((each) => each.getAttributeNames()))].sort(),
      links: [...element.querySelectorAll('a')].map((link) => link.getAttribute('href')),
      rel: element.querySelector('a[href]')!.getAttribute('rel'),
      policy: element.querySelector('a[href]')!.getAttribute('referrerpolicy'),
      text: element.textContent,
      isInside: document.querySelector('.entry-content')!.contains(element) && element.textContent.includes('outside'),
      isHacked: 'hacked' in window,
    };
  });
  assert.deepEqual(found.tags, ['a', 'article', 'h2', 'p']);
  assert.deepEqual(
    found.attributes.filter((name) => !['href', 'rel', 'referrerpolicy', 'lang', 'data-shows'].includes(name)),
    [],
  );
  assert.deepEqual(found.links, [null, null, null, 'https://ok.example/']);
  assert.deepEqual([found.rel, found.policy], ['noopener noreferrer', 'no-referrer']);
  assert.match(found.text, /\[gallery ids=.1.\] \[caption\]x/);
  assert.deepEqual([found.isInside, found.isHacked, errors], [true, false, []]);
});

suite('what a contributor writes', () => {
  test('cannot leave an attribute, name another script or lower what protects', async () => {
    const campaign = publish(site);
    const attributes = {url: campaign, load: '"><script>', layout: 'x" onclick="y', lang: 'en" onload="z'};
    const text = await source(await postWithCopy(attributes));
    const element = /<cs-campaign[^>]*>/.exec(text)![0];
    assert.equal(element, `<cs-campaign src="${campaign}campaign.json" load="click">`);
    const link = await source(await post(wordPress, '[countersign url="javascript:alert(1)" title="x"]'));
    assert.doesNotMatch(link, /javascript:alert/);
  });

  test('cannot make the server ask in its own network', async () => {
    const addresses = [
      'https://127.0.0.1/',
      'https://localhost/',
      'https://10.1.2.3/',
      'https://169.254.169.254/latest/',
      'https://[::1]/',
      'https://0.0.0.0/',
      'https://2130706433/',
      'https://0x7f.1/',
      'https://a.example:22/',
      'https://u:p@a.example/',
      'http://a.example/',
      'ftp://a.example/',
      'file:///etc/passwd',
      'https://a.example/?x=1',
      'https://a.example/../b/',
      // A name that leads to a private address: here every name does.
      'https://letters.example.org/',
    ];
    const codes = await wordPress.php(`
      return array_map( function ( $address ) {
        $folder = \\Countersign\\folder_of( $address );
        $answer = is_wp_error( $folder ) ? $folder : \\Countersign\\fetch( $folder . 'plain.html', 'text/html', 1000 );
        return is_wp_error( $answer ) ? $answer->get_error_code() : 'ASKED';
      }, json_decode( '${JSON.stringify(addresses)}' ) );`);
    const [private_, none, odd] = ['private', 'no-address', 'odd-address'];
    assert.deepEqual(codes, [
      ...[private_, private_, private_, private_, none, private_, private_, private_, odd, odd],
      ...['not-https', none, none, odd, odd, private_],
    ]);
  });

  test('is held to public addresses in every writing of IP', async () => {
    const refused = [
      ...[
        '127.0.0.1',
        '10.0.0.1',
        '172.16.0.1',
        '192.168.1.1',
        '169.254.169.254',
        '100.64.0.1',
        '0.0.0.0',
        '224.0.0.1',
      ],
      ...['198.18.0.1', '255.255.255.255', '::1', '::', 'fe80::1', 'fd00::1', '::ffff:10.0.0.1', '64:ff9b::a00:1'],
      ...['2002:a00:1::', '2001:db8::1', 'ff02::1'],
    ];
    const taken = ['93.184.215.14', '1.1.1.1', '2606:4700:4700::1111'];
    const answer = await wordPress.php(
      `return array_map( '\\Countersign\\is_public', json_decode( '${JSON.stringify([...refused, ...taken])}' ) );`,
    );
    assert.deepEqual(answer, [...refused.map(() => false), ...taken.map(() => true)]);
  });

  test('is bounded: the hundredth campaign is the last, and those that are shown stay', async () => {
    const shown = await postWithCopy({url: publish(site)});
    const kept = await wordPress.php(`
      $copy = fn( $number ) => array_merge( \\Countersign\\copy_of( "https://a.example/$number/", 'en' ), array( 'used' => gmdate( 'Y-m-d' ), 'html' => 'x' ) );
      $room = 100 - count( \\Countersign\\all_copies() );
      for ( $number = 1; $number < $room; $number++ ) update_option( \\Countersign\\COPY . $number, $copy( $number ), false );
      $kept = array( \\Countersign\\keep_copy( $copy( $room ) ), \\Countersign\\keep_copy( $copy( 'more' ) ) );
      for ( $number = 1; $number < $room; $number++ ) delete_option( \\Countersign\\COPY . $number );
      return $kept;`);
    assert.deepEqual(kept, [true, false]);
    assert.match(await source(shown), new RegExp(TITLE));
  });
});
