// Finds the web servers that test/cdn runs, and installs them where that is one command.
//
// An environment variable comes first (COUNTERSIGN_NGINX, COUNTERSIGN_APACHE), then what the system has. Modules that a
// server does not have in itself lie in a folder of it.
import {existsSync, rmSync, writeFileSync} from 'node:fs';
import {withApt} from '../browsers/apt.mjs';
import {isDebian, locate} from '../browsers/browsers.mjs';

/**
 * @typedef {'nginx' | 'apache'} ServerName
 * @typedef {{executable: string, modules: readonly string[]}} Server `modules` are the paths of what has to be loaded.
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

/** Asked before a service is started; 101 forbids it (invoke-rc.d(8)). */
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
 * A server with its modules; installs it as root on Debian, and else says what to run.
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

/** The tests start a server of their own; a package's service would take port 80 of this machine. */
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
