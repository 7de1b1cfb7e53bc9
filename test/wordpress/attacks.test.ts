// What the host of a campaign, or somebody who may write posts, could try against a real WordPress.
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {useChromium} from '../support/browsers/chromium.ts';
import {useSite} from '../support/servers/site.ts';
import {html, publish, TITLE} from '../support/servers/campaign-server.ts';
import {post, postWithCopy, source} from './posts.ts';
import {useWordPress} from './wordpress-site.ts';

const site = useSite();
const visit = useChromium();
const wordPress = useWordPress();

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
  const address = await postWithCopy(wordPress, {url: site.origin + folder});
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

test('HTML of others goes through WordPress’s own filter, too', async () => {
  const printed = await wordPress.php(`
    add_filter( 'pre_kses', fn( $html ) => str_replace( 'ours', 'ours, then theirs', $html ) );
    return Countersign\\printable_html( '<p>ours</p>' );
  `);
  assert.equal(printed, '<p>ours, then theirs</p>');
});

suite('what a contributor writes', () => {
  test('cannot leave an attribute, name another script or lower what protects', async () => {
    const campaign = publish(site);
    const attributes = {url: campaign, load: '"><script>', layout: 'x" onclick="y', lang: 'en" onload="z'};
    const text = await source(await postWithCopy(wordPress, attributes));
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
      'https://127.1/',
      'https://a.example:22/',
      'https://u:p@a.example/',
      'http://a.example/',
      'ftp://a.example/',
      'file:///etc/passwd',
      'https://a.example/?x=1',
      'https://a.example/../b/',
    ];
    const codes = await wordPress.php(`
      return array_map( function ( $address ) {
        $folder = \\Countersign\\folder_of( $address );
        $answer = $folder instanceof \\Countersign\\Problem ? $folder : \\Countersign\\fetch( $folder . 'plain.html', 'text/html', 1000 );
        return $answer instanceof \\Countersign\\Problem ? $answer->code : 'ASKED';
      }, json_decode( '${JSON.stringify(addresses)}' ) );`);
    const [private_, none, odd] = ['private', 'no-address', 'odd-address'];
    assert.deepEqual(codes, [
      ...[private_, private_, private_, private_, none, private_, private_, private_, odd, odd],
      ...['not-https', none, none, odd, odd],
    ]);
  });

  test('is the campaign’s, whichever file of it was pasted', async () => {
    const names = ['', 'index.ar.html', 'embed.html', 'embed.ar.html', 'oembed.json', 'oembed.ar.json', 'frame.html'];
    const folders = await wordPress.php(`
      return array_map( fn( $name ) => \\Countersign\\folder_of( "https://a.example/x/$name" ), json_decode( '${JSON.stringify(names)}' ) );`);
    assert.deepEqual(
      folders,
      names.map(() => 'https://a.example/x/'),
    );
  });

  test('cannot lead the server elsewhere by a name that changes: it is resolved once, and curl is told the result', async () => {
    // The namespace's own functions come before those of PHP. They stand for a name server, and hear what curl is told.
    const answer = (addresses: string) =>
      wordPress.php(`
        namespace Countersign;
        function gethostbynamel( $host ) { $GLOBALS['resolved'][] = $host; return array( ${addresses} ); }
        function dns_get_record() { return array( array( 'ipv6' => '2606:4700:4700::1111' ) ); }
        function curl_setopt( $handle, $option, $value ) { $GLOBALS['told'] = array( CURLOPT_RESOLVE === $option, $value ); }
        add_filter( 'pre_http_request', function ( $answer, $arguments, $url ) {
          do_action( 'http_api_curl', null, $arguments, $url );
          return new \\WP_Error( 'silent' );
        }, 10, 3 );
        $answer = fetch( 'https://letters.example.org/x/plain.html', 'text/html', 1000 );
        return array( $answer->code, $GLOBALS['resolved'], $GLOBALS['told'] ?? null );`);
    const host = 'letters.example.org';
    assert.deepEqual(await answer(`'93.184.215.14'`), [
      'unreachable',
      [host],
      [true, [`${host}:443:93.184.215.14,[2606:4700:4700::1111]`]],
    ]);
    assert.deepEqual(await answer(`'93.184.215.14', '10.0.0.1'`), ['private', [host], null]);
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
    const shown = await postWithCopy(wordPress, {url: publish(site)});
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
