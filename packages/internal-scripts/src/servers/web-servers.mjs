// Finds the web servers that test/cdn runs, and installs them where that is one command.
//
// An environment variable comes first (COUNTERSIGN_NGINX, COUNTERSIGN_APACHE), then the server of the system. A server
// loads its modules from a folder.
import {existsSync, rmSync, writeFileSync} from 'node:fs';
import {withApt} from '../browsers/apt.mjs';
import {isDebian, locate} from '../browsers/browsers.mjs';

/**
 * @typedef {'nginx' | 'apache'} ServerName
 * @typedef {{executable: string, modules: readonly string[]}} Server `modules` are the paths of the modules to load.
 */

const known = {
  nginx: {
    executables: ['nginx', '/usr/sbin/nginx'],
    modules: '/usr/*/nginx/modules/ngx_http_{}_module.so',
    names: ['brotli_filter', 'brotli_static'],
    debianPackages: ['nginx', 'libnginx-mod-http-brotli-filter', 'libnginx-mod-http-brotli-static'],
  },
  apache: {
    executables: ['apache2', '/usr/sbin/apache2', 'httpd', '/usr/sbin/httpd'],
    modules: '/usr/*/{apache2,httpd}/modules/mod_{}.so',
    names: ['mpm_event', 'authz_core', 'mime', 'dir', 'headers', 'filter', 'deflate', 'brotli'],
    debianPackages: ['apache2-bin'],
  },
};

/** Debian runs it before it starts a service. Exit code 101 forbids the start (invoke-rc.d(8)). */
const servicePolicy = '/usr/sbin/policy-rc.d';

/** @param {ServerName} name @returns {Server | undefined} */
function find(name) {
  const {executables, modules, names} = known[name];
  const executable = process.env[`COUNTERSIGN_${name.toUpperCase()}`] ?? executables.map(locate).find(Boolean);
  const paths = names.flatMap((module) => locate(modules.replace('{}', module)) ?? []);
  return executable && existsSync(executable) && paths.length === names.length
    ? {executable, modules: paths}
    : undefined;
}

/**
 * Finds a server with its modules. As root on Debian it installs a missing one; elsewhere the error says what to run.
 *
 * @param {ServerName} name
 * @returns {Promise<Server>}
 */
export async function provideServer(name) {
  const found = find(name);
  if (found) return found;
  const {debianPackages, names} = known[name];
  // Another run may have installed it while this one waited.
  if (isDebian() && process.getuid?.() === 0) {
    await withApt(async (aptGet) => {
      if (!find(name)) await install(aptGet, debianPackages);
    });
  }
  const installed = find(name);
  if (installed) return installed;
  throw new Error(
    `The tests need ${name} with its modules ${names.join(', ')}. Install it` +
      (isDebian() ? ` with\n  sudo apt-get install --no-install-recommends ${debianPackages.join(' ')}\n` : ' ') +
      `or name an executable in COUNTERSIGN_${name.toUpperCase()}.`,
  );
}

/** Installs packages without starting their services, which would take port 80. The tests start their own servers. */
async function install(aptGet, packages) {
  const isForbidden = existsSync(servicePolicy);
  if (!isForbidden) writeFileSync(servicePolicy, '#!/bin/sh\nexit 101\n', {mode: 0o755});
  try {
    await aptGet(['update']);
    await aptGet(['install', ...packages]);
  } finally {
    if (!isForbidden) rmSync(servicePolicy, {force: true});
  }
}
