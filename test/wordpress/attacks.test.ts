// What the host of a campaign, or somebody who may write posts, could try against a real WordPress.
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {useChromium} from '../support/browsers/chromium.ts';
import {useSite} from '../support/servers/site.ts';
import {asked, html, publish, TITLE} from '../support/servers/campaign-server.ts';
import {post, postWithCopy, source} from './posts.ts';
import {logIn} from './users.ts';
import {useWordPress} from './wordpress-site.ts';

const site = useSite();
const visit = useChromium();
const wordPress = useWordPress();

const MARKS = ['v-pre', 'ngNonBindable', 'data-ng-non-bindable'];
const KEPT = ['href', 'rel', 'referrerpolicy', 'lang', 'data-shows', ...MARKS.map((name) => name.toLowerCase())];

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
    found.attributes.filter((name) => !KEPT.includes(name)),
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
  assert.equal(printed, `<p ${MARKS.join(' ')}>ours, then theirs</p>`);
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
});

suite('a copy', () => {
  test('is made printable when it is fetched, and a view does no work on it', async () => {
    const campaign = publish(site);
    await postWithCopy(wordPress, {url: campaign});
    const [filtered, text] = (await wordPress.php(`
      $filtered = 0;
      add_filter( 'pre_kses', function ( $html ) use ( &$filtered ) { $filtered++; return $html; } );
      $html = \\Countersign\\render( array( 'url' => '${campaign}', 'headingLevel' => 3 ) );
      return array( $filtered, $html );`)) as [number, string];
    assert.equal(filtered, 0);
    assert.match(text, /^<article [^]*<h3>/);
  });

  test('that would hold every view is refused in words, and the post opens as before for its author', async () => {
    const deep = `<article lang="en" data-shows="deep 1 overview">${'<ol>'.repeat(60_000)}`;
    site.put('/letters/deep/plain.html', html(deep));
    const url = `${site.origin}/letters/deep/`;
    const address = await postWithCopy(wordPress, {url});
    assert.match(await source(address), new RegExp(`<p v-pre [^>]*><a href="${url}"`));
    const [status, preview] = (await wordPress.php(`
      wp_set_current_user( 1 );
      $request = new WP_REST_Request( 'GET', '/wp/v2/posts/' . url_to_postid( '${address}' ) );
      $request->set_param( 'context', 'edit' );
      $status  = rest_do_request( $request )->get_status();
      $request = new WP_REST_Request( 'GET', '/countersign/v1/preview' );
      $request->set_query_params( array( 'url' => '${url}', 'lang' => '' ) );
      return array( $status, rest_do_request( $request )->get_data() );`)) as [number, {html: string; message: string}];
    assert.deepEqual([status, preview.html], [200, '']);
    assert.match(preview.message, /^This campaign needs more time or memory/);
  });

  test('that another version of the plugin made printable is made so again, even if its server is silent', async () => {
    const campaign = publish(site);
    await postWithCopy(wordPress, {url: campaign});
    site.put('/letters/open-audit/plain.html', (response) => response.writeHead(503).end());
    const html = await wordPress.php(`
      $copy = \\Countersign\\copy_of( '${campaign}', 'en-US' );
      $html = '<article>Ours<script>theirs</script> [theirs]</article>';
      \\Countersign\\keep_copy( array_merge( $copy, array( 'version' => 'older', 'html' => $html ) ) );
      $seen = \\Countersign\\shown_copy( '${campaign}', 'en-US', false )['html'];
      return array( $seen, \\Countersign\\refresh( '${campaign}', 'en-US' )['html'] );`);
    const clean = `<article ${MARKS.join(' ')}>Ours &#x5B;theirs&#x5D;</article>`;
    assert.deepEqual(html, [clean, clean]);
  });

  test('for which there is too little memory is left, and other campaigns are asked for', async () => {
    const [large, other] = [publish(site, {}, '/letters/large/'), publish(site, {}, '/letters/other/')];
    const document = `{"id":"open-audit","revision":3,"x":[${'{"a":1},'.repeat(500_000)}0]}`;
    site.put('/letters/large/campaign.json', (response) =>
      response.writeHead(200, {'content-type': 'application/json'}).end(document),
    );
    for (const url of [large, other]) await postWithCopy(wordPress, {url, load: 'own'});
    const problems = await wordPress.php(`
      foreach ( array( '${large}', '${other}' ) as $at => $folder ) {
        $copy = \\Countersign\\copy_of( $folder, 'en-US' );
        \\Countersign\\keep_copy( array_merge( $copy, array( 'time' => $at, 'version' => '' ) ) );
      }
      delete_option( \\Countersign\\DOCUMENT . md5( '${other}' ) );
      ini_set( 'memory_limit', '128M' );
      \\Countersign\\refresh_all();
      return array(
        \\Countersign\\copy_of( '${large}', 'en-US' )['problem'],
        \\Countersign\\copy_of( '${other}', 'en-US' )['problem'],
        is_array( get_option( \\Countersign\\DOCUMENT . md5( '${other}' ) ) ),
      );`);
    assert.deepEqual(problems, ['too-costly', '', true]);
  });

  test('at which a run in the background dies comes last in the next run', async () => {
    const [deadly, other] = [publish(site, {}, '/letters/deadly/'), publish(site, {}, '/letters/after/')];
    for (const url of [deadly, other]) await postWithCopy(wordPress, {url});
    const run = () =>
      wordPress.php(`
        add_filter( 'pre_http_request', function ( $answer, $arguments, $url ) {
          if ( false !== strpos( $url, '/deadly/' ) ) throw new Error( 'It dies.' );
          return $answer;
        }, 10, 3 );
        \\Countersign\\refresh_all();
        return true;`);
    await wordPress.php(`
      foreach ( \\Countersign\\all_copies() as $row ) {
        $copy = \\Countersign\\copy_of( $row['folder'], $row['wanted'] );
        $time = array( '${deadly}' => 1, '${other}' => 2 )[ $copy['folder'] ] ?? time();
        \\Countersign\\keep_copy( array_merge( $copy, array( 'time' => $time, 'version' => '' ) ) );
        delete_transient( \\Countersign\\LOCK . \\Countersign\\copy_key( $copy['folder'], $copy['wanted'] ) );
      }`);
    const before = asked(site).length;
    await assert.rejects(run());
    assert.equal(asked(site).length, before);
    await run();
    assert.ok(asked(site).slice(before).includes('/letters/after/plain.html'));
    const kept = await wordPress.php(`
      $copy = \\Countersign\\copy_of( '${deadly}', 'en-US' );
      return array( $copy['problem'], \\Countersign\\is_fresh( $copy ) );`);
    // No visit has it tried again at once.
    assert.deepEqual(kept, ['too-costly', true]);
  });
});

suite('the room for copies', () => {
  const count = () => wordPress.php(`return count( \\Countersign\\all_copies() );`);

  test('is not taken by what a contributor has not published', async () => {
    const before = await count();
    const shortcodes = Array.from({length: 20}, (_, at) => `[countersign url="https://a.example/draft/${at}/"]`);
    const content = Buffer.from(shortcodes.join('\n')).toString('base64');
    const id = await wordPress.php(`
      wp_set_current_user( get_user_by( 'login', 'contributor' )->ID );
      kses_init();
      $id = wp_insert_post( array( 'post_title' => 'A draft', 'post_status' => 'draft', 'post_content' => wp_slash( base64_decode( '${content}' ) ) ) );
      $request = new WP_REST_Request( 'GET', "/wp/v2/posts/$id" );
      $request->set_param( 'context', 'edit' );
      if ( 200 !== rest_do_request( $request )->get_status() ) throw new Error( 'Not shown' );
      $request = new WP_REST_Request( 'GET', '/countersign/v1/preview' );
      $request->set_query_params( array( 'url' => '${site.origin}/none/draft/', 'lang' => '' ) );
      rest_do_request( $request );
      return $id;`);
    const {page} = await visit();
    await logIn(wordPress, page, 'contributor');
    for (const query of ['', '&preview=true']) {
      await page.goto(`${wordPress.origin}/?p=${String(id)}${query}`);
      await page.getByText('a.example').first().waitFor();
    }
    assert.equal(await count(), before);
  });

  test('is not taken by the editor, which asks for thirty addresses in a minute at most', async () => {
    const before = await count();
    const messages = (await wordPress.php(`
      wp_set_current_user( get_user_by( 'login', 'contributor' )->ID );
      delete_transient( 'countersign_asked_' . get_current_user_id() );
      $messages = array();
      for ( $at = 0; $at < 70; $at++ ) {
        $request = new WP_REST_Request( 'GET', '/countersign/v1/preview' );
        $request->set_query_params( array( 'url' => "${site.origin}/none/$at/", 'lang' => '' ) );
        $messages[] = rest_do_request( $request )->get_data()['message'];
      }
      return array_count_values( $messages );`)) as Readonly<Record<string, number>>;
    const refused = Object.keys(messages).find((message) => message.startsWith('You have asked'));
    // The minute may turn meanwhile: then sixty were asked for.
    assert.ok(refused && messages[refused]! >= 10, JSON.stringify(messages));
    assert.equal(await count(), before);
  });

  test('is made by what never had an overview, and then by what was shown longest ago', async () => {
    const shown = await postWithCopy(wordPress, {url: publish(site)});
    await source(shown);
    const kept = await wordPress.php(`
      $put = fn( $name, $changes ) => \\Countersign\\keep_copy( array_merge( \\Countersign\\copy_of( "https://a.example/$name/", 'en' ), array( 'used' => time(), 'html' => 'x' ), $changes ) );
      // Other tests leave some that never had one.
      foreach ( \\Countersign\\all_copies() as $copy ) if ( $copy['is_empty'] ) \\Countersign\\forget_copy( $copy );
      $put( 'oldest', array( 'used' => time() - 9999 ) );
      $put( 'empty', array( 'html' => '' ) );
      for ( $number = 0; count( \\Countersign\\all_copies() ) < 100; $number++ ) $put( $number, array() );
      $kept = array();
      foreach ( array( 'first', 'second' ) as $name ) {
        $put( $name, array() );
        $folders = array_column( \\Countersign\\all_copies(), 'folder' );
        $kept[]  = array( count( $folders ), in_array( 'https://a.example/empty/', $folders, true ), in_array( 'https://a.example/oldest/', $folders, true ) );
      }
      foreach ( \\Countersign\\all_copies() as $copy ) if ( false !== strpos( $copy['folder'], 'a.example' ) ) \\Countersign\\forget_copy( $copy );
      return $kept;`);
    assert.deepEqual(kept, [
      [100, false, true],
      [100, false, false],
    ]);
    assert.match(await source(shown), new RegExp(TITLE));
  });

  test('is twenty campaigns for a post: the next one is a link', async () => {
    const before = Number(await count());
    const folders = Array.from({length: 21}, (_, at) => publish(site, {}, `/letters/many/${at}/`));
    const address = await post(wordPress, folders.map((url) => `[countersign url="${url}"]`).join('\n\n'), {
      withCopies: true,
    });
    const text = await source(address);
    assert.equal(text.match(/<cs-campaign /g)!.length, 20);
    assert.match(text, new RegExp(`<a href="${folders[20]!}"`));
    assert.equal(await count(), before + 20);
  });
});
