// An administrator of a lead organisation publishes a campaign's folder on its WordPress, by real clicks. Partners' pages
// then load from there. And what the server refuses, whatever a browser says.
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {extname, join} from 'node:path';
import {suite, test} from 'node:test';
import type {Page} from 'playwright-core';
import {root} from '../../packages/internal-scripts/src/process.mjs';
import {useChromium} from '../support/browsers/chromium.ts';
import {countersign} from '../support/command-line/command.ts';
import {TITLE} from '../support/servers/campaign-server.ts';
import {filesOf, NEXT, useFolders} from './campaign-folder.ts';
import {logIn} from './users.ts';
import {useWordPress} from './wordpress-site.ts';

const visit = useChromium();
const wordPress = useWordPress();

const {at, place, published, upload} = useFolders(wordPress);

async function openPage(page: Page): Promise<void> {
  await logIn(wordPress, page, 'admin');
  await page.goto(`${wordPress.origin}/wp-admin/tools.php?page=countersign-folder`);
}

const choose = (page: Page, folder: string) => page.locator('input[type=file]').setInputFiles(folder);
const status = (page: Page) => page.locator('#countersign-folder [role=status]');

async function publishOn(page: Page, folder: string): Promise<void> {
  await choose(page, folder);
  await page.getByRole('button', {name: 'Publish', exact: true}).click();
  await status(page).getByText('Published. This is the address for partners:').waitFor();
}

suite('an administrator', () => {
  test('publishes a folder, which passes the check of deployed documents, and then the next revision', async () => {
    const folder = await published();
    writeFileSync(join(folder, 'notes.docx'), 'Not for the public');
    const {page, errors} = await visit();
    await openPage(page);
    await page.getByText('Nothing yet.').waitFor();
    await choose(page, folder);
    await status(page)
      .getByText(`“${TITLE}”, revision 3, is ready for https://letters.example.org/open-audit/`)
      .waitFor();
    await status(page).getByText('Not part of a campaign’s folder, and not uploaded: notes.docx').waitFor();
    assert.equal((await fetch(at('campaign.json'))).status, 404);
    await publishOn(page, folder);
    await page.getByText('open-audit, revision 3').waitFor();

    const checked = await countersign(['check', '--deployed', at('campaign.json'), '--json']);
    const {files} = JSON.parse(checked.stdout) as {files: {delivery: unknown; problems: unknown[]}[]};
    assert.deepEqual([checked.code, files[0]!.problems, files[0]!.delivery], [0, [], {problems: [], warnings: []}]);

    await published(NEXT);
    await publishOn(page, folder);
    await page.getByText('open-audit, revision 4').waitFor();
    assert.equal(((await (await fetch(at('campaign.json'))).json()) as {revision: number}).revision, 4);
    assert.equal(((await (await fetch(at('campaign.3.json'))).json()) as {revision: number}).revision, 3);
    assert.deepEqual(errors, []);
  });

  test('is told in words what is wrong with a folder, before anything is uploaded', async () => {
    const folder = await published();
    const broken = folder;
    const text = readFileSync(join(broken, 'campaign.json'), 'utf8');
    writeFileSync(join(broken, 'campaign.json'), text.replace('"revision":', '"revison":'));
    const {page} = await visit();
    await openPage(page);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.method()));
    await choose(page, broken);
    await status(page)
      .getByText(/^Line \d+: .*revis/)
      .first()
      .waitFor();
    rmSync(join(broken, 'campaign.json'));
    await choose(page, broken);
    await status(page).getByText('There is no campaign.json in it.').waitFor();
    writeFileSync(join(broken, 'campaign.json'), text);
    rmSync(join(broken, 'frame.html'));
    await choose(page, broken);
    await status(page).getByText('frame.html is missing.').waitFor();
    assert.equal(await page.getByRole('button', {name: 'Publish', exact: true}).count(), 0);
    assert.deepEqual(
      requests.filter((method) => method !== 'GET'),
      [],
    );
  });

  test('is refused a changed document with the same revision, and one with a change that no correction names', async () => {
    const folder = await published();
    const {page} = await visit();
    await openPage(page);
    await publishOn(page, folder);
    const path = join(folder, 'campaign.json');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace('Publish the audit in full', 'Publish the audit'));
    await choose(page, folder);
    await status(page).getByText('Revision 3 is published').first().waitFor();
    await status(page)
      .getByText(/Nothing was published/)
      .waitFor();
    assert.equal(await page.getByRole('button', {name: 'Publish', exact: true}).count(), 0);
  });

  test('hears the start and the end, once, and only what is known when answers do not arrive', async () => {
    const folder = await published();
    const {page, errors} = await visit();
    await openPage(page);
    const begun: string[] = [];
    page.on('request', (request) => begun.push(...(/folders\/begin/.exec(request.url()) ?? [])));
    const button = page.getByRole('button', {name: 'Publish', exact: true});
    const isOnResult = () => page.evaluate(() => document.activeElement?.getAttribute('role') === 'status');
    await choose(page, folder);
    await button.waitFor();
    assert.ok(await isOnResult());
    await page.route(/folders\/publish/, async (route) => {
      await route.fetch();
      await route.abort();
    });
    await status(page).evaluate((element) => {
      const said: string[] = ((globalThis as {said?: string[]}).said = []);
      new MutationObserver(() => said.push(element.textContent)).observe(element, {childList: true, subtree: true});
    });
    await button.evaluate((element: HTMLButtonElement) => {
      element.click();
      element.click();
    });
    const unknown = 'The site did not answer. Look below whether revision 3 is public.';
    await status(page).getByText(unknown).waitFor();
    await page.getByText('open-audit, revision 3').waitFor();
    const said = await page.evaluate(() => (globalThis as {said?: string[]}).said);
    assert.deepEqual([said, begun.length], [['Publishing…', unknown], 1]);
    assert.ok(await isOnResult());

    await page.unroute(/folders\/publish/);
    await page.route(at('frame.html'), (route) => route.abort());
    await choose(page, folder);
    await button.click();
    await status(page).getByText('Published. This is the address for partners:').waitFor();
    await status(page)
      .getByText(/frame\.html comes without the right header/)
      .waitFor();
    assert.deepEqual(errors, []);
  });

  test('publishes the same revision once more, with the pages of a newer release', async () => {
    const folder = await published();
    assert.deepEqual(await upload(filesOf(folder)), []);
    const page = readFileSync(join(folder, 'index.html'), 'utf8');
    assert.deepEqual(
      await upload({...filesOf(folder), 'index.html': page.replace('</body>', '<p>New</p></body>')}),
      [],
    );
    assert.match(await (await fetch(at(''))).text(), /<p>New<\/p>/);
  });
});

/** Types by the end of a name. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'application/atom+xml',
  '.ics': 'text/calendar; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  ...Object.fromEntries(['.md', '.txt', '.bib', '.ris'].map((end) => [end, 'text/plain; charset=utf-8'])),
};

const PNG = Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1');
/** Names of pictures that `countersign publish` draws where it has fonts. */
const PICTURES = ['picture.1', 'picture-square.1.ar', 'demands/publish-review.1', 'demands/publish-review.1.he'];

/** The policy of files that are no pages. */
const NOTHING = "default-src 'none'; frame-ancestors 'none'; sandbox";

suite('the server', () => {
  test('takes a real campaign in five languages whole, and serves each file with its type', async () => {
    const folder = join(await published({}, 'other'), '../real');
    const from = join(root, 'packages/microsoft-azure-review/campaign.json');
    const written = await countersign(['publish', folder, '--from', from, '--without-pictures']);
    assert.equal(written.code, 0, written.stderr);
    const pictures = PICTURES.flatMap((name) => [
      [`${name}.png`, PNG],
      [`${name}.txt`, Buffer.from('In words')],
    ]);
    const files = {...filesOf(folder), ...(Object.fromEntries(pictures) as Record<string, Buffer>)};
    assert.ok(Object.keys(files).length > 100);
    assert.deepEqual(await upload(files), []);
    const address = (name: string) => `${wordPress.origin}/microsoft-azure-review/${name}`;
    for (const [name, bytes] of Object.entries(files)) {
      const answer = await fetch(address(name));
      const kind = name.endsWith('.csl.json') ? '.json' : extname(name);
      assert.deepEqual([answer.status, answer.headers.get('content-type')], [200, TYPES[kind]], name);
      assert.ok(Buffer.from(await answer.arrayBuffer()).equals(bytes), name);
      const isKept = /\.1\b.*\.(?:json|png|txt)$/.test(name);
      assert.equal(/immutable/.test(answer.headers.get('cache-control')!), isKept, name);
      const isPage = /^(?:index|embed|letter|poster|slide|demands\/[a-z-]+)\.[^/]*html$/.test(name);
      const policy = answer.headers.get('content-security-policy')!;
      assert.equal(/style-src 'unsafe-inline'/.test(policy), isPage, name);
      // A browser runs what it finds in SVG and XML, and what it takes for HTML.
      if (!isPage && name !== 'frame.html') assert.equal(policy, NOTHING, name);
      assert.equal(answer.headers.get('x-content-type-options'), 'nosniff', name);
    }

    // What is public is written again, a picture never, and none before its revision.
    for (const name of ['letter.html', 'badge.ar.svg', 'demands/publish-review.he.html', 'feed.json']) {
      const {[name]: _, ...rest} = files as Record<string, Uint8Array>;
      assert.deepEqual(await upload(rest), ['incomplete'], name);
    }
    assert.deepEqual(await upload({...files, 'demands/publish-review.2.png': PNG}), ['mixed']);
    assert.deepEqual(await upload({...files, 'picture.1.png': Buffer.concat([PNG, PNG])}), []);
    assert.equal((await (await fetch(address('picture.1.png'))).arrayBuffer()).byteLength, PNG.length);
  });

  test('serves pages, the frame and old revisions as the configuration for nginx does, and nothing else', async () => {
    assert.deepEqual(await upload(filesOf(await published())), []);
    const headers = async (name: string) => {
      const {status: code, headers: sent} = await fetch(at(name));
      return [code, sent.get('content-type'), sent.get('content-security-policy'), sent.get('cache-control')];
    };
    const [page, none] = ['text/html; charset=utf-8', NOTHING];
    const own =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; " +
      'sandbox allow-same-origin allow-downloads allow-popups allow-popups-to-escape-sandbox';
    const frame = 'sandbox allow-scripts allow-popups allow-popups-to-escape-sandbox; frame-ancestors *';
    assert.deepEqual(await headers(''), [200, page, own, 'public, max-age=300']);
    assert.deepEqual(await headers('index.ar.html'), [200, page, own, 'public, max-age=300']);
    assert.deepEqual(await headers('frame.html'), [200, page, frame, 'public, max-age=300']);
    assert.deepEqual(await headers('plain.html'), [200, page, none, 'public, max-age=300']);
    const kept = 'public, max-age=31536000, immutable';
    assert.deepEqual(await headers('campaign.3.json'), [200, 'application/json', none, kept]);
    assert.deepEqual(await headers('logos/clearwater.webp'), [200, 'image/webp', none, 'public, max-age=86400']);
    for (const name of [
      'campaign.2.json',
      'countersign-publish.json',
      'logos/',
      '../index.php',
      'x.php',
      'index.html.txt',
    ]) {
      const answer = await fetch(at(name));
      assert.notEqual(answer.headers.get('access-control-allow-origin'), '*', name);
    }
    const deep = await published({url: 'https://letters.example.org/letters/of-2026/audit/'}, 'deep');
    assert.deepEqual(await upload(filesOf(deep)), []);
    for (const name of ['', 'campaign.json', 'logos/clearwater.webp']) {
      assert.equal((await fetch(`${wordPress.origin}/letters/of-2026/audit/${name}`)).status, 200, name);
    }
    assert.equal((await fetch(`${wordPress.origin}/letters~of-2026~audit/campaign.json`)).status, 404);

    const known = await fetch(at('campaign.json'));
    assert.equal(known.headers.get('set-cookie'), null);
    const again = await fetch(at('campaign.json'), {headers: {'if-none-match': known.headers.get('etag')!}});
    assert.equal(again.status, 304);
    assert.equal((await fetch(at('campaign.json'), {method: 'POST'})).status, 405);
    const short = await fetch(at('').slice(0, -1), {redirect: 'manual'});
    assert.deepEqual([short.status, short.headers.get('location')], [301, at('')]);
    const {page: reader, errors} = await visit();
    await reader.goto(at(''));
    await reader.getByRole('heading', {name: TITLE}).first().waitFor();
    assert.deepEqual(errors, []);
  });

  test('moves forward only, whatever a browser says, and changes nothing when it refuses', async () => {
    const first = filesOf(await published());
    const text = Buffer.from(first['campaign.json']!).toString();
    const document = (changes: object) => JSON.stringify({...(JSON.parse(text) as object), ...changes});
    const plain = (revision: number) =>
      Buffer.from(first['plain.html']!).toString().replace('open-audit 3 ', `open-audit ${revision} `);
    const plainArabic = (revision: number) =>
      Buffer.from(first['plain.ar.html']!).toString().replace('open-audit 3 ', `open-audit ${revision} `);
    const next = (changes: {revision: number; [key: string]: unknown}) => {
      const {'campaign.3.json': _, ...rest} = first;
      const pages = {'plain.html': plain(changes.revision), 'plain.ar.html': plainArabic(changes.revision)};
      return upload({...rest, ...pages, 'campaign.json': document(changes)});
    };
    const later = {updated: '2026-07-01T00:00:00Z'};
    const {'frame.html': _, ...incomplete} = first;
    assert.deepEqual(await upload(incomplete), ['incomplete']);
    assert.equal((await fetch(at('campaign.json'))).status, 404);
    assert.deepEqual(await upload(first), []);
    assert.deepEqual(await next({revision: 3, ...later}), ['not-higher']);
    assert.deepEqual(await next({revision: 2, ...later}), ['not-higher']);
    assert.deepEqual(await next({revision: 2000, ...later}), ['too-old']);
    assert.deepEqual(await next({revision: 4, updated: '2020-01-01T00:00:00Z'}), ['too-old']);
    assert.deepEqual(await next({revision: 4, updated: '2099-01-01T00:00:00Z'}), ['ahead']);
    assert.deepEqual(await next({revision: 4, id: 'another', ...later}), ['other-here']);
    assert.deepEqual(await next({revision: 4, url: 'https://letters.example.org/', ...later}), ['not-free']);
    assert.deepEqual(await next({revision: 4, url: 'https://letters.example.org/wp-admin/', ...later}), ['not-free']);
    assert.deepEqual(await next({revision: 4, url: 'https://letters.example.org/a/../b/', ...later}), ['not-free']);
    assert.deepEqual(await upload({...first, 'campaign.json': document({revision: 4, ...later})}), ['mixed']);
    assert.deepEqual(await upload({...first, 'campaign.3.json': document({url: 'https://letters.example.org/x/'})}), [
      'kept',
    ]);
    assert.equal(await (await fetch(at('campaign.json'))).text(), text);
    assert.deepEqual(await next({revision: 4, ...later}), []);
    assert.equal(((await (await fetch(at('campaign.json'))).json()) as {revision: number}).revision, 4);
    assert.equal(await (await fetch(at('campaign.3.json'))).text(), text);
  });

  test('takes no file that could run, hide, lead out of the folder, or be something else than its name says', async () => {
    const refused: Readonly<Record<string, readonly [body: string, code: string]>> = {
      'shell.php': ['<?php', 'file-name'],
      'index.php': ['<?php', 'file-name'],
      'index.html.php': ['<?php', 'file-name'],
      'logos/shell.php.png': ['\u0089PNG', 'file-name'],
      'picture.php.png': ['\u0089PNG', 'file-name'],
      'picture.3.php.png': ['\u0089PNG', 'file-name'],
      'demands/x.3.PHP7.png': ['\u0089PNG', 'file-name'],
      'demands/x.phtml.html': ['<!doctype html>', 'file-name'],
      'index.php.html': ['<!doctype html>', 'file-name'],
      'demands/x.svg': ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'file-name'],
      'demands/x/y.html': ['<!doctype html>', 'file-name'],
      'picture.3.txt': ['\0', 'file-content'],
      '../campaign.json': ['{}', 'file-name'],
      'logos/../../x.png': ['x', 'file-name'],
      '/etc/x.png': ['x', 'file-name'],
      '.htaccess': ['x', 'file-name'],
      'a/b/c.png': ['x', 'file-name'],
      'script.js': ['alert(1)', 'file-name'],
      'style.css': ['x', 'file-name'],
      'logo.svg': ['<svg/>', 'file-name'],
      'index.html\n': ['<!doctype html>', 'file-name'],
      'logos/x.png': ['<script>', 'file-content'],
      'logos/x.webp': ['RIFFxxxxWAVE', 'file-content'],
      'logos/x.avif': ['ftypavif', 'file-content'],
      'campaign.json': ['{', 'file-content'],
      'index.html': ['<?php', 'file-foreign'],
      'plain.html': ['<p>', 'file-content'],
      'sources.bib': ['\0', 'file-content'],
      'feed.xml': ['<html>', 'file-foreign'],
      'calendar.ics': ['<?php', 'file-content'],
      'feed.xml.php': ['<?xml ', 'file-name'],
      'frame.html': [`<!doctype html>${'x'.repeat(4_194_304)}`, 'file-size'],
      'logos/y.png': ['x'.repeat(262_145), 'file-size'],
    };
    const codes = await upload(Object.fromEntries(Object.entries(refused).map(([name, [body]]) => [name, body])));
    assert.deepEqual(codes, [...Object.values(refused).map(([, code]) => code), 'no-document']);
    assert.deepEqual(readdirSync(place(), {recursive: true, encoding: 'utf8'}).sort(), [
      '.htaccess',
      '.lock',
      'index.php',
      'web.config',
    ]);
  });

  test('asks for an administrator and a nonce, and has all files end in .txt', async () => {
    const answers = await wordPress.php(`
      $answers = array();
      foreach ( array( 'author', 'admin' ) as $name ) {
        wp_set_current_user( get_user_by( 'login', $name )->ID );
        foreach ( array( 'POST /begin', 'POST /file', 'POST /publish', 'GET ' ) as $asked ) {
          list( $method, $path ) = explode( ' ', $asked );
          $answers[] = rest_do_request( new WP_REST_Request( $method, "/countersign/v1/folders$path" ) )->get_status();
        }
      }
      add_filter( 'map_meta_cap', fn( $caps, $cap ) => 'unfiltered_html' === $cap ? array( 'do_not_allow' ) : $caps, 10, 2 );
      $answers[] = rest_do_request( new WP_REST_Request( 'POST', '/countersign/v1/folders/publish' ) )->get_status();
      return $answers;`);
    assert.deepEqual(answers, [403, 403, 403, 403, 200, 200, 200, 200, 403]);
    const {page} = await visit();
    await logIn(wordPress, page, 'admin');
    const withoutNonce = await page.evaluate(
      async () => (await fetch('/wp-json/countersign/v1/folders/publish', {method: 'POST'})).status,
    );
    assert.equal(withoutNonce, 401);
    assert.deepEqual(await upload(filesOf(await published())), []);
    assert.deepEqual(
      readdirSync(join(place(), 'open-audit')).filter((name) => !name.endsWith('.txt')),
      [],
    );
  });

  test('never takes the address of a page, and says what stays when the plugin is deleted', async () => {
    const files = filesOf(await published());
    await wordPress.php(
      `wp_insert_post( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'A', 'post_name' => 'open-audit' ) );`,
    );
    assert.deepEqual(await upload(files), ['not-free']);
    await wordPress.php(`wp_delete_post( get_page_by_path( 'open-audit' )->ID, true );`);
    assert.deepEqual(await upload(files), []);
    const {page} = await visit();
    await logIn(wordPress, page, 'admin');
    await page.goto(`${wordPress.origin}/wp-admin/plugins.php`);
    await page.getByText('If you delete this plugin, the files stay in uploads/countersign').waitFor();

    const admin = `require_once ABSPATH . 'wp-admin/includes/admin.php';`;
    await wordPress.php(`${admin} deactivate_plugins( 'countersign/countersign.php' );
      if ( true !== delete_plugins( array( 'countersign/countersign.php' ) ) ) throw new Error( 'Not deleted' );`);
    assert.equal((await fetch(at('campaign.json'))).status, 404);
    assert.ok(existsSync(join(place(), 'open-audit/campaign.json.txt')));
    await wordPress.php(`${admin} require_once ABSPATH . 'wp-admin/includes/class-wp-upgrader.php';
      ( new Plugin_Upgrader( new Automatic_Upgrader_Skin() ) )->install( ABSPATH . 'countersign.zip' );
      activate_plugin( 'countersign/countersign.php' );`);
    assert.equal((await fetch(at('campaign.json'))).status, 200);
  });
});
