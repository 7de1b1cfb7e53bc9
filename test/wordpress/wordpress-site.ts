// A real WordPress with the plugin's zip installed, on a free port of this machine, for the tests of one file.
import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {cp, mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, afterEach, before} from 'node:test';
import {root, start, stop} from '../../packages/internal-scripts/src/process.mjs';
import {startServer} from '../../packages/internal-scripts/src/servers/start-server.mjs';
import {findPhp, runPhp} from '../support/php/php.ts';
import {copyWordPress} from './wordpress-files.ts';

/** The zip as a release has it. */
export const PLUGIN_ZIP = join(root, 'packages/wordpress/dist/countersign-wordpress.zip');

/** Password of every user. */
export const PASSWORD = 'A long pass phrase';

export interface WordPress {
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string;
  /** The folder of its files on this machine. */
  readonly folder: string;
  /** Runs PHP inside WordPress, as a visitor without login. Returns what the code returns, through JSON. */
  php(code: string): Promise<unknown>;
  /** Runs what is due in the background, as a server's own clock does. */
  cron(): Promise<void>;
  /** What PHP complained about since the last call, without complaints about WordPress itself. */
  complaints(): string;
  stop(): Promise<void>;
}

/** Starts WordPress with an administrator, an author and a contributor of these names. */
async function startWordPress(): Promise<WordPress> {
  const scratch = await mkdtemp(join(tmpdir(), 'partner-site-'));
  const folder = join(scratch, 'wordpress');
  const secret = randomUUID();
  const remove = () => rm(scratch, {recursive: true, force: true});
  try {
    await copyWordPress(folder);
    await writeConfiguration(folder, secret);
    const php = await findPhp();
    const {child, ports} = await startServer({
      name: 'WordPress',
      path: '/readme.html',
      launch: (port) =>
        start(
          php.executable,
          [...php.args, ...OPTIONS, '-S', `127.0.0.1:${port}`, '-t', folder, join(import.meta.dirname, 'router.php')],
          {cwd: scratch, env: {...php.env, HOME: scratch, TMPDIR: scratch, PHP_CLI_SERVER_WORKERS: '4'}},
        ),
    });
    const site = siteAt({origin: `http://127.0.0.1:${ports[0]}`, folder, secret});
    const stopAll = async () => {
      await stop(child);
      await remove();
    };
    try {
      await runPhp(['-r', INSTALL, '--', folder, new URL(site.origin).host, PASSWORD]);
      await site.php(SET_UP);
    } catch (error) {
      await stop(child);
      throw error;
    }
    return {...site, stop: stopAll};
  } catch (error) {
    await remove();
    throw error;
  }
}

/**
 * Starts WordPress for all tests of a file. After each test PHP must have nothing to complain of in the plugin.
 *
 * @param prepare - Called when it has started. Hooks of a file's own `before` do not wait for each other.
 */
export function useWordPress(prepare?: (site: WordPress) => Promise<void>): WordPress {
  let site: WordPress | undefined;
  before(async () => {
    site = await startWordPress();
    await prepare?.(site);
  });
  after(() => site?.stop());
  afterEach(() => assert.equal(site!.complaints(), ''));
  return new Proxy({} as WordPress, {get: (_, name) => site![name as keyof WordPress]});
}

function siteAt({origin, folder, secret}: {origin: string; folder: string; secret: string}): Omit<WordPress, 'stop'> {
  let read = 0;
  return {
    origin,
    folder,
    async php(code) {
      const answer = await fetch(`${origin}/`, {
        method: 'POST',
        headers: {'x-countersign-test': secret},
        body: code,
        redirect: 'manual',
      });
      const text = await answer.text();
      if (!text.startsWith('{"result":'))
        throw new Error(`PHP answered ${answer.status} ${answer.headers.get('location')}: ${text.slice(0, 2000)}`);
      return (JSON.parse(text) as {result: unknown}).result;
    },
    cron: async () => void (await (await fetch(`${origin}/wp-cron.php`)).text()),
    complaints() {
      const log = join(folder, 'wp-content/debug.log');
      const text = existsSync(log) ? readFileSync(log, 'utf8') : '';
      const fresh = text.slice(read);
      read = text.length;
      return fresh
        .split('\n')
        .filter((line) => line.includes('countersign'))
        .join('\n');
    },
  };
}

/** Its limits are those of an ordinary server, and its code is looked at again when a test has changed it. */
const OPTIONS = [
  ...['upload_max_filesize=8M', 'post_max_size=32M', 'memory_limit=256M', 'display_errors=0', 'sendmail_path=true'],
  ...['opcache.enable_cli=1', 'opcache.revalidate_freq=0', 'opcache.interned_strings_buffer=16'],
].flatMap((setting) => ['-d', setting]);

/** Writes the configuration of a server with SQLite, which has no background of its own and asks nobody but us. */
async function writeConfiguration(folder: string, secret: string): Promise<void> {
  const content = join(folder, 'wp-content');
  const runner = await readFile(join(import.meta.dirname, 'test-plugin.php'), 'utf8');
  await mkdir(join(content, 'mu-plugins'), {recursive: true});
  await writeFile(join(content, 'mu-plugins/test-plugin.php'), runner.replace('SECRET', secret));
  await cp(PLUGIN_ZIP, join(folder, 'countersign.zip'));
  const playground = dirname(createRequire(import.meta.url).resolve('@wp-playground/cli/package.json'));
  await runPhp(['-r', UNPACK, '--', folder, join(playground, 'sqlite-database-integration.zip')]);
  const sqlite = join(content, 'plugins/plugin-sqlite-database-integration');
  const database = await readFile(join(sqlite, 'db.copy'), 'utf8');
  await writeFile(
    join(content, 'db.php'),
    database
      .replaceAll('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', sqlite)
      .replaceAll('{SQLITE_PLUGIN}', 'plugin-sqlite-database-integration/load.php'),
  );
  const names = ['DISABLE_WP_CRON', 'WP_DEBUG', 'WP_DEBUG_LOG', 'WP_HTTP_BLOCK_EXTERNAL', 'WP_AUTO_UPDATE_CORE'];
  const constants = {
    ...Object.fromEntries(names.map((name) => [name, name !== 'WP_AUTO_UPDATE_CORE'])),
    ...{WP_DEBUG_DISPLAY: false, WP_ACCESSIBLE_HOSTS: '127.0.0.1', FS_METHOD: 'direct'},
    ...{DB_NAME: 'wordpress', DB_USER: '', DB_PASSWORD: '', DB_HOST: '', DB_CHARSET: 'utf8mb4', DB_COLLATE: ''},
  };
  const lines = Object.entries(constants).map(([name, value]) => `define( '${name}', ${JSON.stringify(value)} );`);
  const end = ["$table_prefix = 'wp_';", `defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );`];
  await writeFile(
    join(folder, 'wp-config.php'),
    ['<?php', ...lines, ...end, "require_once ABSPATH . 'wp-settings.php';", ''].join('\n'),
  );
}

/** Unpacks a zip into the folder of plugins, by what WordPress itself has for that. */
const UNPACK = `
  define( 'ABSPATH', $argv[1] . '/' );
  require ABSPATH . 'wp-admin/includes/class-pclzip.php';
  $archive = new PclZip( $argv[2] );
  if ( ! $archive->extract( PCLZIP_OPT_PATH, ABSPATH . 'wp-content/plugins' ) ) throw new Error( $archive->errorInfo( true ) );`;

const INSTALL = `
  $_SERVER['HTTP_HOST'] = $argv[2];
  $_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = $_SERVER['REQUEST_URI'] = '/index.php';
  define( 'WP_INSTALLING', true );
  define( 'WP_SITEURL', 'http://' . $argv[2] );
  require $argv[1] . '/wp-load.php';
  require ABSPATH . 'wp-admin/includes/upgrade.php';
  // Nobody gets mail about it.
  function wp_new_blog_notification() {}
  wp_install( 'A site', 'admin', 'admin@example.org', true, '', $argv[3] );
  update_option( 'permalink_structure', '/%year%/%monthnum%/%day%/%postname%/' );
  flush_rewrite_rules();`;

/** Installs the zip as an administrator does, and adds users. */
const SET_UP = `
  require_once ABSPATH . 'wp-admin/includes/admin.php';
  require_once ABSPATH . 'wp-admin/includes/class-wp-upgrader.php';
  $upgrader = new Plugin_Upgrader( new Automatic_Upgrader_Skin() );
  $done = $upgrader->install( ABSPATH . 'countersign.zip' );
  if ( true !== $done ) throw new Error( 'The zip was not installed: ' . wp_json_encode( $done ) );
  $problem = activate_plugin( 'countersign/countersign.php' );
  if ( is_wp_error( $problem ) ) throw new Error( $problem->get_error_message() );
  foreach ( array( 'author', 'contributor' ) as $role ) {
    $id = wp_insert_user( array( 'user_login' => $role, 'user_pass' => '${PASSWORD}', 'role' => $role ) );
    // The editor greets each author once, with a dialog.
    update_user_meta( $id, 'wp_persisted_preferences', array( 'core/edit-post' => array( 'welcomeGuide' => false ), '_modified' => '2026-01-01T00:00:00.000Z' ) );
  }
`;
