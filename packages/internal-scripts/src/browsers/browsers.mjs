// Finds the browsers that the tests run in, and installs them where that is one command.
//
// An environment variable comes first (COUNTERSIGN_CHROMIUM, COUNTERSIGN_FIREFOX, COUNTERSIGN_WEBKIT), then what the
// system has, then Playwright's browsers.
import fs, {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {chromium, firefox, webkit} from 'playwright-core';
import {withApt} from './apt.mjs';
import {start, stop} from '../process.mjs';
import {startServer} from '../servers/start-server.mjs';

/** @typedef {'chromium' | 'firefox' | 'webkit'} Engine */
/** @typedef {{executable: string, playwright: boolean, driver?: string}} Browser */

export const engines = /** @type {const} */ (['chromium', 'firefox', 'webkit']);

/**
 * The engines that tests for several engines run in now. The everyday test names Chromium alone in COUNTERSIGN_ENGINES.
 *
 * @returns {readonly Engine[]} All, where the variable names none.
 */
export function wantedEngines() {
  const named = process.env.COUNTERSIGN_ENGINES?.split(',').filter(Boolean) ?? [];
  const unknown = named.find((name) => !engines.includes(name));
  if (unknown) throw new Error(`COUNTERSIGN_ENGINES names ${unknown}. There are ${engines.join(', ')}.`);
  return named.length > 0 ? /** @type {Engine[]} */ (named) : engines;
}

const debianPackages = ['chromium', 'firefox-esr', 'webkit2gtk-driver', 'xvfb', 'fonts-noto-core'];

const candidates = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  firefox: ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
  webkit: ['/usr/lib/*/webkit2gtk-4.*/MiniBrowser', '/usr/libexec/webkit2gtk-4.*/MiniBrowser'],
};

const playwrightBrowsers = {chromium, firefox, webkit};

/** @returns {string | undefined} */
export function locate(candidate) {
  if (candidate.includes('*')) return fs.globSync(candidate).sort().at(-1);
  if (candidate.includes('/')) return existsSync(candidate) ? candidate : undefined;
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, candidate))
    .find((path) => existsSync(path));
}

/** @param {Engine} engine @returns {Browser | undefined} */
export function findBrowser(engine) {
  const named = process.env[`COUNTERSIGN_${engine.toUpperCase()}`];
  if (named && !existsSync(named)) {
    throw new Error(`COUNTERSIGN_${engine.toUpperCase()} names ${named}, which is not there.`);
  }
  const executable = named ?? candidates[engine].map(locate).find(Boolean);
  if (executable && engine !== 'webkit') return {executable, playwright: false};
  if (executable) {
    // WebKitGTK is driven over WebDriver and draws on a display of its own.
    const driver = locate('WebKitWebDriver') ?? locate('/usr/libexec/webkit2gtk-4.*/WebKitWebDriver');
    if (driver && locate('Xvfb')) return {executable, driver, playwright: false};
  }
  const bundled = playwrightBrowsers[engine].executablePath();
  return bundled && existsSync(bundled) ? {executable: bundled, playwright: true} : undefined;
}

/**
 * Finds a browser for each engine. As root on Debian it installs missing ones; elsewhere the error says what to run.
 *
 * @param {readonly Engine[]} wanted
 * @returns {Promise<Record<Engine, Browser>>}
 */
export async function provideBrowsers(wanted, log) {
  let missing = wanted.filter((engine) => !findBrowser(engine));
  if (missing.length > 0 && isDebian() && process.getuid?.() === 0) {
    log(`Installing ${debianPackages.join(', ')} (no ${missing.join(', no ')} found)`);
    await withApt(async (aptGet) => {
      // Another run may have installed them while this one waited.
      if (wanted.every((engine) => findBrowser(engine))) return;
      await aptGet(['update']);
      await aptGet(['install', ...debianPackages]);
    });
    missing = wanted.filter((engine) => !findBrowser(engine));
  }
  if (missing.length > 0) {
    const command = isDebian()
      ? `sudo apt-get install --no-install-recommends ${debianPackages.join(' ')}`
      : `npx -y pnpm@12 exec playwright-core install ${missing.join(' ')}`;
    throw new Error(
      `The tests need ${missing.join(' and ')}. Install with\n  ${command}\nor name an executable in ` +
        `${missing.map((engine) => `COUNTERSIGN_${engine.toUpperCase()}`).join(', ')}.`,
    );
  }
  return /** @type {Record<Engine, Browser>} */ (
    Object.fromEntries(wanted.map((engine) => [engine, findBrowser(engine)]))
  );
}

export function isDebian() {
  return existsSync('/etc/os-release') && /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/**
 * Starts the driver of WebKitGTK on a display of its own. Settings of the user do not reach the browser.
 *
 * @param {Browser} browser
 * @param {readonly string[]} [settings] - Settings of GTK 3: `NAME=VALUE`.
 * @returns {Promise<{port: number, stop: () => Promise<void>}>}
 */
export async function startWebKitDriver({driver}, settings = []) {
  const started = [];
  const config = mkdtempSync(join(tmpdir(), 'countersign-gtk-'));
  const end = async () => {
    for (const child of started.reverse()) await stop(child);
    rmSync(config, {recursive: true, force: true});
  };
  try {
    mkdirSync(join(config, 'gtk-3.0'));
    writeFileSync(join(config, 'gtk-3.0/settings.ini'), ['[Settings]', ...settings, ''].join('\n'));
    // Xvfb takes a free display number itself and writes it to file descriptor 3. The settings of a desktop would come
    // before those of the file.
    const xvfb = start('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    started.push(xvfb);
    const display = `:${await firstLine(xvfb, xvfb.stdio[3], 'Xvfb')}`;
    const env = {DISPLAY: display, GDK_BACKEND: 'x11', GTK_THEME: undefined, XDG_CONFIG_HOME: config};
    // Its sandbox needs user namespaces, which root in a container does not have.
    if (process.getuid?.() === 0) env.WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS = '1';
    const {child, ports} = await startServer({
      name: driver,
      launch: (port) => start(driver, [`--port=${port}`, '--host=127.0.0.1'], {env}),
      path: '/status',
    });
    started.push(child);
    return {port: ports[0], stop: end};
  } catch (error) {
    await end();
    throw error;
  }
}

function firstLine(child, stream, name) {
  return new Promise((done, fail) => {
    let text = '';
    stream.on('data', (chunk) => {
      text += chunk;
      if (text.includes('\n')) done(text.trim());
    });
    child.once('error', fail);
    child.once('exit', (code, signal) => fail(new Error(`${name} ended with ${code ?? signal}`)));
  });
}
