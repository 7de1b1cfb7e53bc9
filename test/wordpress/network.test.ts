// A network of sites: each keeps its own copies, and deleting the plugin leaves nothing on any of them.
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {test} from 'node:test';
import {useSite} from '../support/servers/site.ts';
import {publish, TITLE} from '../support/servers/campaign-server.ts';
import {filesOf, sent, useFolders} from './campaign-folder.ts';
import {source, stored} from './posts.ts';
import {useWordPress, type WordPress} from './wordpress-site.ts';

const site = useSite();
let second = '';
const wordPress = useWordPress(makeNetwork);
const {at, published} = useFolders(wordPress);

async function makeNetwork(wordPress: WordPress): Promise<void> {
  const {host} = new URL(wordPress.origin);
  await wordPress.php(`
    require_once ABSPATH . 'wp-admin/includes/admin.php';
    require_once ABSPATH . 'wp-admin/includes/upgrade.php';
    global $wpdb;
    foreach ( $wpdb->tables( 'ms_global' ) as $table => $name ) $wpdb->$table = $name;
    install_network();
    $done = populate_network( 1, '${host}', 'admin@example.org', 'Network', '/', false );
    if ( is_wp_error( $done ) ) throw new Error( $done->get_error_message() );`);
  const constants = {
    MULTISITE: 'true',
    SUBDOMAIN_INSTALL: 'false',
    DOMAIN_CURRENT_SITE: `'${host}'`,
    PATH_CURRENT_SITE: "'/'",
    SITE_ID_CURRENT_SITE: '1',
    BLOG_ID_CURRENT_SITE: '1',
  };
  const file = join(wordPress.folder, 'wp-config.php');
  const lines = Object.entries(constants).map(([name, value]) => `define( '${name}', ${value} );\n`);
  await writeFile(
    file,
    (await readFile(file, 'utf8')).replace('<?php', () => `<?php\n${lines.join('')}`),
  );
  second = String(
    await wordPress.php(`
      require_once ABSPATH . 'wp-admin/includes/admin.php';
      deactivate_plugins( 'countersign/countersign.php' );
      $problem = activate_plugin( 'countersign/countersign.php', '', true );
      if ( is_wp_error( $problem ) ) throw new Error( $problem->get_error_message() );
      return get_site_url( wpmu_create_blog( '${host}', '/second/', 'Second', 1 ) );`),
  );
}

/** The options of each site that name the plugin. */
const traces = () =>
  wordPress.php(`
    global $wpdb;
    $found = array();
    foreach ( get_sites( array( 'fields' => 'ids' ) ) as $id ) {
      switch_to_blog( $id );
      $names   = $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%countersign%'" );
      $found[] = array_merge( $names, wp_next_scheduled( 'countersign_refresh_all' ) ? array( 'schedule' ) : array() );
      restore_current_blog();
    }
    return $found;`) as Promise<string[][]>;

test('each site has its own folders, which the administrators of the network alone publish', async () => {
  const own = filesOf(await published());
  const theirs = filesOf(await published({url: 'https://letters.example.org/second/open-audit/'}, 'second'));
  const answers = (await wordPress.php(`
    require_once ABSPATH . 'wp-admin/includes/admin.php';
    wp_set_current_user( 1 );
    $said = array();
    // The second site's address is none of the first one's, and the other way round.
    ${sent(theirs)}
    $said[] = \\Countersign\\publish_folder( $upload )[0];
    switch_to_blog( 2 );
    ${sent(own)}
    $said[] = \\Countersign\\publish_folder( $upload )[0];
    // An upload of one site is none of another.
    list( , $waits ) = \\Countersign\\begin_upload();
    ${sent(theirs)}
    $said[] = \\Countersign\\publish_folder( $upload )[0];
    restore_current_blog();
    $said[] = \\Countersign\\take_file( $waits, 'sources.bib', 'x' );
    $said[] = \\Countersign\\publish_folder( $waits )[0];
    $said[] = count( \\Countersign\\list_folders() );
    ${sent(own)}
    $said[] = \\Countersign\\publish_folder( $upload )[0];
    $said[] = array_column( \\Countersign\\list_folders(), 'address' );
    // An administrator of both sites, and not of the network.
    $user = wp_insert_user( array( 'user_login' => 'both', 'user_pass' => wp_generate_password(), 'role' => 'administrator' ) );
    add_user_to_blog( 2, $user, 'administrator' );
    wp_set_current_user( $user );
    foreach ( array( 1, 2 ) as $site ) {
      switch_to_blog( $site );
      $said[] = current_user_can( 'manage_options' );
      foreach ( array( 'POST /begin', 'POST /file', 'POST /publish', 'GET ' ) as $asked ) {
        list( $method, $path ) = explode( ' ', $asked );
        $said[] = rest_do_request( new WP_REST_Request( $method, "/countersign/v1/folders$path" ) )->get_status();
      }
      restore_current_blog();
    }
    return $said;`)) as unknown[];
  const refused = [true, 403, 403, 403, 403];
  assert.deepEqual(answers, [
    ...['not-free', 'not-free', '', 'no-upload', 'no-upload', 0, ''],
    [at('')],
    ...refused,
    ...refused,
  ]);
  const urlAt = async (address: string) => ((await (await fetch(address)).json()) as {url: string}).url;
  assert.equal(await urlAt(at('campaign.json')), 'https://letters.example.org/open-audit/');
  const second = `${wordPress.origin}/second/open-audit/campaign.json`;
  assert.equal(await urlAt(second), 'https://letters.example.org/second/open-audit/');
  assert.equal((await fetch(`${wordPress.origin}/second/sites~2/campaign.json`)).status, 404);
});

test('a second site shows a campaign from its own copy, and both are clean when the plugin is deleted', async () => {
  const address = publish(site);
  assert.match(second, /\/second\/?$/);
  const post = await wordPress.php(`
    switch_to_blog( 2 );
    wp_set_current_user( 1 );
    $id = wp_insert_post( array( 'post_title' => 'A', 'post_status' => 'publish', 'post_content' => wp_slash( '${stored({url: address})}' ) ) );
    \\Countersign\\refresh( '${address}', 'en-US' );
    return get_site_url() . "/?p=$id";`);
  const text = await source(String(post));
  assert.match(text, new RegExp(TITLE));
  assert.match(text, /<cs-campaign src=/);
  const [first, other] = await traces();
  assert.ok(
    other!.some((name) => name.startsWith('countersign_copy_')),
    other!.join(),
  );
  assert.ok(!first!.some((name) => name.startsWith('countersign_copy_')), first!.join());
  assert.ok(first!.includes('schedule') && other!.includes('schedule'));

  await wordPress.php(`
    require_once ABSPATH . 'wp-admin/includes/admin.php';
    deactivate_plugins( 'countersign/countersign.php', false, true );
    if ( true !== delete_plugins( array( 'countersign/countersign.php' ) ) ) throw new Error( 'Not deleted' );`);
  assert.deepEqual(await traces(), [[], []]);
});
