// A real npm registry on this machine, for the time of a test. It is empty at first, and has only our packages.
import type {ChildProcess} from 'node:child_process';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {run, start, stop} from '../../../packages/internal-scripts/src/process.mjs';
import {startServer} from '../../../packages/internal-scripts/src/servers/start-server.mjs';

export interface Registry {
  /** Its address, with a slash at the end. */
  readonly url: string;
  /**
   * Content of an `.npmrc`. A project with it installs and publishes packages of our scope here. All others come from
   * the registry of the machine's own settings.
   */
  readonly npmrc: string;
  /** A folder that has only this `.npmrc`. */
  readonly folder: string;
  /** Publishes a packed package with npm, as a release does. Rejects with an Error that has npm's `output`. */
  publish(tarball: string, options?: readonly string[]): Promise<void>;
  /** Ends it, by its process id, and removes its files. */
  close(): Promise<void>;
}

/** Users with a token may publish, and all may read. No other registry is behind it. */
const CONFIGURATION = `
storage: ./storage
auth:
  htpasswd:
    file: ./htpasswd
uplinks: {}
packages:
  '@countersign/*':
    access: $all
    publish: $authenticated
    unpublish: $authenticated
web:
  enable: false
log: {type: stdout, format: pretty, level: warn}
`;

const verdaccio = join(dirname(createRequire(import.meta.url).resolve('verdaccio/package.json')), 'bin/verdaccio');

export async function startRegistry(): Promise<Registry> {
  const home = await mkdtemp(join(tmpdir(), 'countersign-registry-'));
  await writeFile(join(home, 'config.yaml'), CONFIGURATION);
  let server: ChildProcess | undefined;
  const close = async () => {
    if (server) await stop(server);
    await rm(home, {recursive: true, force: true});
  };

  try {
    const {child, ports} = await startServer({
      name: 'verdaccio',
      path: '/-/ping',
      launch: (port) =>
        start(process.execPath, [verdaccio, '--listen', `127.0.0.1:${port}`, '--config', join(home, 'config.yaml')], {
          cwd: home,
        }),
    });
    server = child;
    const host = `127.0.0.1:${ports[0]}`;
    const url = `http://${host}/`;
    const npmrc = `@countersign:registry=${url}\n//${host}/:_authToken=${await addUser(url)}\n`;
    const folder = join(home, 'publisher');
    await mkdir(folder);
    await writeFile(join(folder, '.npmrc'), npmrc);
    return {
      url,
      npmrc,
      folder,
      async publish(tarball, options = []) {
        await run('npm', ['publish', tarball, '--access', 'public', ...options], {cwd: folder});
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Adds a user as `npm login` does, and returns the user's token. */
async function addUser(url: string): Promise<string> {
  const name = 'maintainer';
  const response = await fetch(`${url}-/user/org.couchdb.user:${name}`, {
    method: 'PUT',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify({_id: `org.couchdb.user:${name}`, name, password: 'only on this machine', type: 'user'}),
  });
  const {token} = (await response.json()) as {token?: string};
  if (!token) throw new Error(`The registry gave no token: it answered ${response.status}`);
  return token;
}
