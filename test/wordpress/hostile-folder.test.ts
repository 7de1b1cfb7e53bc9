// Folders that come from elsewhere, and administrators who get in each other's way: neither may harm the site, its
// readers or a campaign.
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {suite, test} from 'node:test';
import type {Page} from 'playwright-core';
import {root} from '../../packages/internal-scripts/src/process.mjs';
import {useChromium} from '../support/browsers/chromium.ts';
import {until} from '../support/browsers/until.ts';
import {filesOf, NEXT, sent, useFolders} from './campaign-folder.ts';
import {TITLE} from '../support/servers/campaign-server.ts';
import {useWordPress} from './wordpress-site.ts';

const visit = useChromium();
const wordPress = useWordPress();
const {at, place, published, upload} = useFolders(wordPress);

/** Answers for the CDN and for the document's own host, neither of which is on this machine. */
async function standIn(page: Page): Promise<void> {
  await page.route(/^https:/, (route) => {
    const {host, pathname} = new URL(route.request().url());
    const file = host === 'letters.example.org' ? join(place(), 'open-audit', 'campaign.json.txt') : '';
    const code = join(root, 'packages/embed/dist', basename(pathname));
    return route.fulfill({
      path: file || code,
      contentType: file ? 'application/json' : 'text/javascript',
      headers: {'access-control-allow-origin': '*'},
    });
  });
}

/** The public document's revision. */
const revision = async () => ((await (await fetch(at('campaign.json'))).json()) as {revision: number}).revision;

suite('pages of a folder', () => {
  test('show what they are made for: the letter, its frame, and what partners copy', async () => {
    assert.deepEqual(await upload(filesOf(await published())), []);
    const {page, open, messages, errors} = await visit();
    await standIn(page);
    await page.goto(at(''));
    await page.getByRole('heading', {name: TITLE, level: 1}).waitFor();
    assert.equal(await page.evaluate(() => getComputedStyle(document.body).marginTop), '0px');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('contentinfo').getByRole('link', {name: 'RIS'}).click(),
    ]);
    assert.equal(download.suggestedFilename(), 'open-audit.ris');

    // The elements load their code and the document although the frame's origin is none of this site.
    await open(at('frame.html'));
    await page.locator('cs-campaign').getByRole('heading', {name: TITLE}).first().waitFor();
    assert.ok(await page.evaluate(() => document.querySelector('cs-campaign')!.shadowRoot!.childElementCount > 0));
    assert.equal(await page.evaluate(() => origin), 'null');

    await page.goto(at('embed.html'));
    await page.getByText('WordPress', {exact: true}).click();
    await page.getByRole('button', {name: 'Copy'}).first().waitFor();
    await page.locator('details:has(iframe) > summary').click();
    const frame = page.frameLocator('iframe');
    await frame.getByRole('heading', {name: TITLE}).first().waitFor();
    assert.deepEqual([messages, errors], [[], []]);
  });

  test('run nothing of somebody else’s on the site’s own address, and show no page of the site', async () => {
    const files = filesOf(await published());
    const attack = `<!doctype html><title>quiet</title><body>
      <img src="x" onerror="document.title='ran'"><a href="javascript:document.title='ran'">Link</a>
      <iframe src="/wp-login.php"></iframe><iframe srcdoc="<script>parent.document.title='ran'</script>"></iframe>
      <object data="/wp-login.php"></object>
      <script>document.title='ran'</script><script src="/wp-includes/js/jquery/jquery.min.js"></script>`;
    const frame = '<!doctype html><title>quiet</title><script>document.title = `ran in ${origin}`</script>';
    const hostile = {'index.html': attack, 'index.ar.html': attack, 'embed.html': attack, 'frame.html': frame};
    assert.deepEqual(
      await upload({...files, ...hostile}),
      Object.keys(hostile)
        .map(() => 'file-foreign')
        .concat('incomplete'),
    );
    assert.deepEqual(await upload(files), []);
    for (const [name, text] of Object.entries(hostile)) writeFileSync(join(place(), 'open-audit', `${name}.txt`), text);
    const {page} = await visit();
    const answered: string[] = [];
    page.on('response', (response) => answered.push(new URL(response.url()).pathname));
    for (const name of ['', 'index.ar.html', 'embed.html']) {
      await page.goto(at(name));
      await page.evaluate(() => {
        document.querySelector('a')!.click();
      });
      assert.equal(await page.title(), 'quiet', name);
    }
    assert.deepEqual(
      answered.filter((path) => path.startsWith('/wp-')),
      [],
    );
    assert.ok(answered.includes('/open-audit/embed.html'));
    await page.goto(at('frame.html'));
    assert.equal(await page.title(), 'ran in null');
    assert.match(
      await page.evaluate(() =>
        Promise.resolve()
          .then(() => document.cookie)
          .catch(String),
      ),
      /SecurityError/,
    );
  });

  test('send no reader elsewhere by themselves, though links lead on', async () => {
    assert.deepEqual(await upload(filesOf(await published())), []);
    const leave = '<!doctype html><meta http-equiv="refresh" content="0;url=/elsewhere"><title>here</title>';
    const names = ['index.html', 'letter.html', 'poster.ar.html', 'slide.html', 'plain.html', 'demands/repair.html'];
    const {page} = await visit();
    const left = page.context().waitForEvent('request', (request) => request.url().endsWith('/elsewhere?from=other'));
    const gone: string[] = [];
    page.context().on('request', (request) => gone.push(...(/elsewhere.*/.exec(request.url()) ?? [])));
    for (const name of names) {
      writeFileSync(join(place(), 'open-audit', `${name.replace('/', '~')}.txt`), leave);
      await (await page.context().newPage()).goto(at(name));
    }
    // A page without our headers, which is opened last, does leave.
    await page.route('**/other', (route) =>
      route.fulfill({contentType: 'text/html', body: leave.replace('elsewhere', 'elsewhere?from=other')}),
    );
    await page.goto(`${wordPress.origin}/other`);
    await left;
    assert.deepEqual([...new Set(gone)], ['elsewhere?from=other']);

    const links = '<!doctype html><a href="/?same">A</a><a href="/?popup" target="_blank">B</a>';
    writeFileSync(join(place(), 'open-audit/index.html.txt'), links);
    await page.goto(at(''));
    const [popup] = await Promise.all([page.waitForEvent('popup'), page.getByText('B').click()]);
    await popup.waitForURL('**/?popup');
    assert.equal(await popup.evaluate(() => origin), wordPress.origin);
    await page.getByText('A').click();
    await page.waitForURL('**/?same');
  });

  test('come with their own headers and bytes, whatever other plugins add to pages', async () => {
    assert.deepEqual(await upload(filesOf(await published())), []);
    const plugin = join(wordPress.folder, 'wp-content/mu-plugins/other.php');
    const seen = join(wordPress.folder, 'wp-content/seen.txt');
    writeFileSync(
      plugin,
      `<?php
      setcookie( 'reader', '1' );
      ob_start( fn( $page ) => $page . '<!-- cached -->' );
      register_shutdown_function( fn() => file_put_contents( '${seen}', defined( 'DONOTCACHEPAGE' ) ? 'not cached' : '' ) );`,
    );
    try {
      const answer = await fetch(at('campaign.json'));
      const bytes = readFileSync(join(place(), 'open-audit/campaign.json.txt'), 'utf8');
      assert.equal(await answer.text(), bytes);
      assert.equal(answer.headers.get('set-cookie'), null);
      // It is written after the answer was sent.
      assert.equal(await until(() => readFile(seen, 'utf8')), 'not cached');
    } finally {
      rmSync(plugin);
    }
  });
});

suite('an upload', () => {
  test('is refused while another one is compared and moved, and nothing goes backwards', async () => {
    const first = filesOf(await published());
    assert.deepEqual(await upload(first), []);
    const next = filesOf(await published(NEXT));
    // The second one arrives when the first one has begun: WordPress is asked for its address then.
    const meanwhile = `
      $mine = array( $upload, $codes );
      ${sent(first)}
      add_filter( 'home_url', function ( $address ) use ( $upload ) {
        static $is_first = true;
        if ( $is_first ) {
          $is_first = false;
          $GLOBALS['inner'] = \\Countersign\\publish_folder( $upload )[0];
        }
        return $address;
      } );
      list( $upload, $codes ) = $mine;
      $codes[] = \\Countersign\\publish_folder( $upload )[0];
      return array( $GLOBALS['inner'], array_values( array_filter( $codes ) ) );`;
    assert.deepEqual(await wordPress.php(`wp_set_current_user( 1 ); ${sent(next)} ${meanwhile}`), ['busy', []]);
    assert.equal(await revision(), 4);
    const [one, another] = ['fopen', 'flock'];
    const held = `$other = ${one}( \\Countersign\\folders_place() . '/.lock', 'c' ); ${another}( $other, LOCK_EX );`;
    assert.deepEqual(await upload(next, held), ['busy']);
    assert.deepEqual(await upload(next), []);
  });

  test('has a name that nobody can guess, and its own files', async () => {
    const files = filesOf(await published());
    const names = (await wordPress.php(`
      wp_set_current_user( 1 );
      $uploads = array( \\Countersign\\begin_upload()[1], \\Countersign\\begin_upload()[1] );
      \\Countersign\\take_file( $uploads[0], 'sources.bib', 'x' );
      $counts = array_map( fn( $upload ) => count( \\Countersign\\files_in( \\Countersign\\waiting_place( $upload ) ) ), $uploads );
      $codes = array(
        \\Countersign\\take_file( '../1', 'sources.bib', 'x' ),
        \\Countersign\\take_file( '', 'sources.bib', 'x' ),
        \\Countersign\\publish_folder( str_repeat( 'a', 32 ) )[0],
      );
      wp_set_current_user( get_user_by( 'login', 'author' )->ID );
      $codes[] = \\Countersign\\take_file( $uploads[0], 'sources.bib', 'x' );
      return array( $uploads, $counts, $codes );`)) as [string[], number[], string[]];
    assert.match(names[0].join(), /^[0-9a-f]{32},[0-9a-f]{32}$/);
    assert.notEqual(names[0][0], names[0][1]);
    assert.deepEqual(names.slice(1), [[1, 0], Array<string>(4).fill('no-upload')]);

    const waiting = () => readdirSync(place()).filter((name) => name.startsWith('.waiting-'));
    assert.equal(waiting().length, 2);
    await wordPress.php(
      `touch( '${join(place(), waiting()[0]!)}', time() - 7200 ); do_action( 'countersign_refresh_all' );`,
    );
    assert.equal(waiting().length, 1);
    const {'frame.html': _, ...incomplete} = files;
    assert.deepEqual(await upload(incomplete), ['incomplete']);
    assert.deepEqual(await upload(files), []);
    assert.equal(waiting().length, 1);
    const afterRefusal = await wordPress.php(`
      wp_set_current_user( 1 );
      list( , $upload ) = \\Countersign\\begin_upload();
      $request = new WP_REST_Request( 'POST', '/countersign/v1/folders/file' );
      $request->set_query_params( array( 'upload' => $upload, 'name' => 'shell.php' ) );
      rest_do_request( $request );
      return is_dir( \\Countersign\\waiting_place( $upload ) );`);
    assert.equal(afterRefusal, false);
    await wordPress.php(`
      define( 'WP_UNINSTALL_PLUGIN', 'countersign/countersign.php' );
      require WP_PLUGIN_DIR . '/countersign/uninstall.php';`);
    assert.deepEqual(readdirSync(place()).sort(), ['.htaccess', 'index.php', 'open-audit', 'web.config']);
  });

  test('keeps its revision as a whole, or moves nothing', async () => {
    const first = filesOf(await published());
    assert.deepEqual(await upload(first), []);
    const {'campaign.4.json': _, ...next} = filesOf(await published(NEXT));
    const unwritable = "mkdir( \\Countersign\\waiting_place( $upload ) . '/campaign.4.json.txt' );";
    assert.deepEqual(await upload(next, unwritable), ['disk']);
    assert.match(wordPress.complaints(), /campaign\.4\.json\.txt/);
    assert.equal(await revision(), 3);
    rmSync(place(), {recursive: true});
    assert.deepEqual(await upload(next), []);
    assert.equal((await fetch(at('campaign.4.json'))).status, 200);
  });

  test('has no revision whose number fits into no name', async () => {
    const files = filesOf(await published());
    const text = Buffer.from(files['campaign.json']!).toString();
    const raised = text.replace(/"revision": ?3/, '"revision":1000000000');
    assert.notEqual(raised, text);
    assert.deepEqual(await upload({...files, 'campaign.json': raised}), ['no-document']);
  });

  test('that fails in the middle says so, and can be made again', async () => {
    const files = filesOf(await published());
    const blocked = "mkdir( \\Countersign\\folders_place() . '/open-audit/oembed.json.txt', 0777, true );";
    assert.deepEqual(await upload(files, blocked), ['half']);
    assert.match(wordPress.complaints(), /rename\(/);
    assert.equal(await revision(), 3);
    await wordPress.php("rmdir( \\Countersign\\folders_place() . '/open-audit/oembed.json.txt' );");
    assert.deepEqual(await upload(files), []);
    assert.equal((await fetch(at('oembed.json'))).status, 200);
  });

  test('leaves no page of an earlier revision public', async () => {
    assert.deepEqual(await upload(filesOf(await published())), []);
    const retracted = {
      ...NEXT,
      stage: 'retracted',
      closing: {date: '2026-06-11', note: {en: 'We were wrong.', ar: 'كنا مخطئين.'}},
    };
    const all = filesOf(await published(retracted));
    const fewer = Object.fromEntries(Object.entries(all).filter(([name]) => !/\.ar\.|^sources\./.test(name)));
    const answer = (await wordPress.php(`
      wp_set_current_user( 1 );
      ${sent(fewer)}
      $request = new WP_REST_Request( 'POST', '/countersign/v1/folders/publish' );
      $request->set_query_params( array( 'upload' => $upload ) );
      return rest_do_request( $request )->get_data();`)) as {message: string};
    const lacking = Object.keys(all).filter((name) => !(name in fewer));
    assert.ok(lacking.includes('index.ar.html') && lacking.includes('sources.bib'), lacking.join());
    for (const name of lacking) assert.ok(answer.message.includes(name), `${name}: ${answer.message}`);
    assert.match(answer.message, /with the same folder as before/);
    assert.equal(await revision(), 3);
    assert.deepEqual(await upload(all), []);
    assert.doesNotMatch(await (await fetch(at('index.ar.html'))).text(), /application\/x-bibtex/);
  });
});

test('the address of a folder is the site’s own, with its port and without a login', async () => {
  const paths = await wordPress.php(`
    remove_filter( 'countersign_trust_this_machine', '__return_true' );
    $answers = array();
    foreach ( array( 'https://letters.example.org', 'https://letters.example.org:8443' ) as $home ) {
      $filter = fn( $address, $path ) => "$home$path";
      add_filter( 'home_url', $filter, 10, 2 );
      foreach ( array( '', ':443', ':8443' ) as $port ) {
        $answers[] = \\Countersign\\path_on_site( "https://letters.example.org$port/open-audit/" );
      }
      $answers[] = \\Countersign\\path_on_site( str_replace( '://', '://user:word@', $home ) . '/open-audit/' );
      remove_filter( 'home_url', $filter, 10 );
    }
    return $answers;`);
  assert.deepEqual(paths, ['open-audit', 'open-audit', '', '', '', '', 'open-audit', '']);
});
