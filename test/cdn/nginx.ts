// A real nginx for the tests of one file, with the configuration of docs/cdn.
import type {ChildProcess} from 'node:child_process';
import {chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before} from 'node:test';
import {ask} from './ask.ts';
import {provideServer} from '../../packages/internal-scripts/src/servers/web-servers.mjs';
import {start, stop} from '../../packages/internal-scripts/src/process.mjs';
import {startServer} from '../../packages/internal-scripts/src/servers/start-server.mjs';

/** One of the two hosts that docs/cdn configures. */
export interface Host {
  /** `http://localhost:PORT`. */
  readonly origin: string;
  /** The root, as a path on the disk. */
  readonly folder: string;
  /** Puts a file below the root; one that was there is replaced, and is seen to be newer. */
  put(path: string, content: string | Uint8Array): void;
}

export interface Nginx {
  readonly code: Host;
  readonly letters: Host;
  /** What was asked for since it was last asked, oldest first. */
  requests(): Promise<Request[]>;
}

export interface Request {
  readonly path: string;
  readonly status: number;
  /** The ETag that a browser has already, or an empty string. */
  readonly known: string;
}

const CONFIGURATIONS = {code: 'code.conf', letters: 'letters.conf'} as const;

const configuration = (file: string) => readFileSync(new URL(`../../docs/cdn/${file}`, import.meta.url), 'utf8');

/**
 * Fills in what the configuration asks to fill in, and lets the tests see what is asked for.
 *
 * @throws Error when it does not have exactly these lines: then it is not what a reader is told to fill in.
 */
export function fill(text: string, port: number, root: string): string {
  return [
    [/^ {4}listen 80;$/m, `    listen 127.0.0.1:${port};`],
    [/^ {4}root \/srv\/countersign\/[a-z]+;$/m, `    root ${root};`],
    // Nobody's visit is kept, except by the tests.
    [/^ {4}access_log off;$/m, '    access_log seen.log seen;'],
  ].reduce((filled, [line, value]) => {
    if (filled.split('\n').filter((each) => (line as RegExp).test(each)).length !== 1) {
      throw new Error(`The configuration has no line ${String(line)}.`);
    }
    return filled.replace(line as RegExp, value as string);
  }, text);
}

/**
 * One server for all tests of a file.
 *
 * @param edit - Changes a configuration before it is used.
 * @param prepare - Called when the server has started. Hooks of a file's own `before` do not wait for each other.
 */
export function useNginx(edit: (text: string) => string = (text) => text, prepare?: () => Promise<void>): Nginx {
  let folder = '';
  let child: ChildProcess | undefined;
  const ports = new Map<string, number>();
  let puts = 0;

  before(async () => {
    const {executable, modules} = await provideServer('nginx');
    folder = mkdtempSync(join(tmpdir(), 'countersign-nginx-'));
    // Workers are another user's, if this one is root.
    chmodSync(folder, 0o755);
    const hosts = Object.entries(CONFIGURATIONS);
    for (const [name] of hosts) mkdirSync(join(folder, name));
    writeFileSync(join(folder, 'nginx.conf'), mainConfiguration(modules, Object.values(CONFIGURATIONS)));
    const server = await startServer({
      name: 'nginx',
      ports: hosts.length,
      path: MARK,
      launch(...free) {
        for (const [at, [name, file]] of hosts.entries()) {
          writeFileSync(join(folder, file), edit(fill(configuration(file), free[at]!, join(folder, name))));
        }
        return start(executable, ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr']);
      },
    });
    child = server.child;
    for (const [at, [name]] of hosts.entries()) ports.set(name, server.ports[at]!);
    await prepare?.();
  });
  after(async () => {
    if (child) await stop(child);
    rmSync(folder, {recursive: true, force: true});
  });

  const host = (name: keyof typeof CONFIGURATIONS): Host => ({
    get origin() {
      return `http://localhost:${ports.get(name)}`;
    },
    get folder() {
      return join(folder, name);
    },
    put(path, content) {
      if (!folder) throw new Error('The server has not started.');
      const file = join(folder, name, path);
      mkdirSync(dirname(file), {recursive: true});
      writeFileSync(file, content);
      // nginx tells states of a file apart by whole seconds and length. A publisher does not write twice in one.
      puts += 1;
      const time = Math.floor(Date.now() / 1000) - 10_000 + puts;
      utimesSync(file, time, time);
    },
  });
  const code = host('code');
  let seen = 0;
  return {
    code,
    letters: host('letters'),
    async requests() {
      // One process answers one request after the other: when it has this one, it has written down those before.
      await ask(`${code.origin}${MARK}`);
      const lines = readFileSync(join(folder, 'seen.log'), 'utf8').split('\n').filter(Boolean);
      const requests = lines.map((line) => JSON.parse(line) as Request).filter(({path}) => path !== MARK);
      return requests.slice(seen, (seen = requests.length));
    },
  };
}

const MARK = '/mark';

/** What a machine's own nginx.conf has round ours. */
const mainConfiguration = (modules: readonly string[], servers: readonly string[]) => `
${modules.map((path) => `load_module ${path};`).join('\n')}
daemon off;
worker_processes 1;
pid nginx.pid;
error_log stderr notice;
events {}
http {
  log_format seen escape=json '{"path":"$uri","status":$status,"known":"$http_if_none_match"}';
  client_body_temp_path body;
  proxy_temp_path proxy;
  fastcgi_temp_path fastcgi;
  uwsgi_temp_path uwsgi;
  scgi_temp_path scgi;
${servers.map((file) => `  include ${file};`).join('\n')}
}
`;
