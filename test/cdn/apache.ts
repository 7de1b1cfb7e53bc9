// A real Apache for the tests of one file, with docs/cdn/.htaccess in the folder of a campaign.
import type {ChildProcess} from 'node:child_process';
import {chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, dirname, join} from 'node:path';
import {after, before} from 'node:test';
import {start, stop} from '../../packages/internal-scripts/src/process.mjs';
import {provideServer} from '../../packages/internal-scripts/src/servers/web-servers.mjs';
import {startServer} from '../../packages/internal-scripts/src/servers/start-server.mjs';

/** @returns What gives the address of the folder, `http://localhost:PORT/open-audit/`, once tests run. */
export function useApache(files: () => ReadonlyMap<string, string | Uint8Array>): () => string {
  let folder = '';
  let port = 0;
  let child: ChildProcess | undefined;

  before(async () => {
    const {executable, modules} = await provideServer('apache');
    folder = mkdtempSync(join(tmpdir(), 'countersign-apache-'));
    // Workers are another user's, if this one is root.
    chmodSync(folder, 0o755);
    const campaign = join(folder, 'site/open-audit');
    mkdirSync(join(campaign, 'logos'), {recursive: true});
    for (const [path, content] of files()) {
      mkdirSync(dirname(join(campaign, path)), {recursive: true});
      writeFileSync(join(campaign, path), content);
    }
    copyFileSync(new URL('../../docs/cdn/.htaccess', import.meta.url), join(campaign, '.htaccess'));
    const server = await startServer({
      name: 'Apache',
      launch(free) {
        writeFileSync(join(folder, 'apache.conf'), configuration(folder, free, modules));
        return start(executable, ['-f', join(folder, 'apache.conf'), '-D', 'FOREGROUND']);
      },
    });
    child = server.child;
    [port] = server.ports as [number];
  });
  after(async () => {
    if (child) await stop(child);
    rmSync(folder, {recursive: true, force: true});
  });
  return () => `http://localhost:${port}/open-audit/`;
}

/** What a host has round the folder: nothing but what lets `.htaccess` speak. */
const configuration = (folder: string, port: number, modules: readonly string[]) => `
ServerRoot ${folder}
ServerName localhost
Listen 127.0.0.1:${port}
${modules.map((path) => `LoadModule ${basename(path, '.so').replace('mod_', '')}_module ${path}`).join('\n')}
<IfModule unixd_module>
  User nobody
</IfModule>
PidFile apache.pid
ErrorLog error.log
LogLevel notice
TypesConfig /dev/null
DocumentRoot ${folder}/site
# Another program may have left its .htaccess above the folder, in /tmp.
<Directory />
  AllowOverride None
</Directory>
<Directory ${folder}/site>
  AllowOverride FileInfo Options Indexes
  Require all granted
</Directory>
`;
