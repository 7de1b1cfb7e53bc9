// A real WordPress with the plugin's zip installed, on a free port of this machine, for the tests of one file.
import {randomUUID} from 'node:crypto';
import {once} from 'node:events';
import {existsSync, readFileSync} from 'node:fs';
import {cp, mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {createServer} from 'node:net';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {root, start, stop} from '../../packages/internal-scripts/src/process.mjs';
import {copyWordPress} from './wordpress-files.ts';

/** The zip as a release has it. */
export const PLUGIN_ZIP = join(root, 'packages/wordpress/dist/countersign-wordpress.zip');

/** Password of every user. */
export const PASSWORD = 'A long pass phrase';

/** Milliseconds for the first start, on a slow machine. */
const PATIENCE = 180_000;

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
export async function startWordPress(): Promise<WordPress> {
  const scratch = await mkdtemp(join(tmpdir(), 'countersign-wordpress-'));
  const folder = join(scratch, 'wordpress');
  const secret = randomUUID();
  await copyWordPress(folder);
  await mkdir(join(folder, 'wp-content/mu-plugins'), {recursive: true});
  const runner = await readFile(join(import.meta.dirname, 'test-plugin.php'), 'utf8');
  await writeFile(join(folder, 'wp-content/mu-plugins/test-plugin.php'), runner.replace('SECRET', secret));
  await cp(PLUGIN_ZIP, join(folder, 'countersign.zip'));
  await mkdir(join(scratch, 'tmp'));

  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const child = start(
    process.execPath,
    [playground(), 'server', ...OPTIONS, '--port', String(port), ...mount(folder)],
    {
      cwd: scratch,
      env: {HOME: scratch, TMPDIR: join(scratch, 'tmp')},
    },
  );
  const remove = async () => {
    await stop(child);
    await rm(scratch, {recursive: true, force: true});
  };
  try {
    await isReady(child);
    const php = async (code: string): Promise<unknown> => {
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
    };
    let read = 0;
    const site: WordPress = {
      origin,
      folder,
      php,
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
      stop: remove,
    };
    // Playground sends the first visitor round once, to drop its own cookies.
    await (await fetch(origin)).text();
    await site.php(SET_UP);
    return site;
  } catch (error) {
    await remove();
    throw error;
  }
}

const OPTIONS = [
  ...['--php', '8.3', '--workers', '2', '--wordpress-install-mode', 'install-from-existing-files'],
  ...['WP_DEBUG', 'WP_DEBUG_LOG', 'DISABLE_WP_CRON', 'WP_HTTP_BLOCK_EXTERNAL'].flatMap((name) => [
    ...['--define-bool', name, 'true'],
  ]),
  ...['--define-bool', 'WP_DEBUG_DISPLAY', 'false', '--define', 'WP_ACCESSIBLE_HOSTS', '127.0.0.1'],
];

const mount = (folder: string) => ['--mount-before-install', `${folder}:/wordpress`];

/** Installs the zip as an administrator does, and adds users. */
const SET_UP = `
  require_once ABSPATH . 'wp-admin/includes/admin.php';
  require_once ABSPATH . 'wp-admin/includes/class-wp-upgrader.php';
  $upgrader = new Plugin_Upgrader( new Automatic_Upgrader_Skin() );
  $done = $upgrader->install( ABSPATH . 'countersign.zip' );
  if ( true !== $done ) throw new Error( 'The zip was not installed: ' . wp_json_encode( $done ) );
  $problem = activate_plugin( 'countersign/countersign.php' );
  if ( is_wp_error( $problem ) ) throw new Error( $problem->get_error_message() );
  wp_set_password( '${PASSWORD}', 1 );
  foreach ( array( 'author', 'contributor' ) as $role ) {
    $id = wp_insert_user( array( 'user_login' => $role, 'user_pass' => '${PASSWORD}', 'role' => $role ) );
    // The editor greets each author once, with a dialog.
    update_user_meta( $id, 'wp_persisted_preferences', array( 'core/edit-post' => array( 'welcomeGuide' => false ), '_modified' => '2026-01-01T00:00:00.000Z' ) );
  }
`;

function playground(): string {
  const require = createRequire(import.meta.url);
  return join(dirname(require.resolve('@wp-playground/cli/package.json')), 'wp-playground.js');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as {port: number};
  server.close();
  await once(server, 'close');
  return port;
}

/** Resolves when WordPress answers. Rejects with what was printed when it ends, or takes too long. */
function isReady(child: ReturnType<typeof start>): Promise<void> {
  return new Promise((done, fail) => {
    let printed = '';
    const failed = (why: string) => fail(new Error(`WordPress ${why}:\n${printed.slice(-4000)}`));
    const timer = setTimeout(() => failed('did not start in time'), PATIENCE);
    const read = (chunk: Buffer) => {
      printed += String(chunk);
      if (printed.includes('Ready!')) {
        clearTimeout(timer);
        done();
      }
    };
    child.stdout!.on('data', read);
    child.stderr!.on('data', read);
    child.once('exit', (code) => failed(`ended with ${String(code)}`));
  });
}
