// Drives one browser for @web/test-runner over the plain WebDriver protocol, one test file after the other.
//
// It replaces @web/test-runner-webdriver, whose client brings some 150 packages, a few under licences that we do not
// accept.
import {WebDriverSession} from '../browsers/webdriver.mjs';

const BUTTONS = {left: 0, middle: 1, right: 2};

const move = (x, y) => ({type: 'pointerMove', duration: 0, x, y});
const button = (type, {button: name = 'left'} = {}) => ({type, button: BUTTONS[name]});

/** @param {{name: string, address: string, capabilities: object}} options */
export function webdriverLauncher({name, address, capabilities}) {
  const session = new WebDriverSession({name, address});
  let active;

  /** The runner ends without a word when a launcher fails. So it is said here what the browser did not do. */
  async function said(what, work) {
    try {
      return await work;
    } catch (error) {
      console.error(`${name} did not ${what}: ${error.stack}`);
      throw error;
    }
  }

  /** The methods of a Playwright page that @web/test-runner-commands calls. */
  const page = {
    setViewportSize: (size) => session.resize(size),
    emulateMedia() {
      throw new Error(`${name} emulates no media.`);
    },
    keyboard: {
      down: (key) => session.keyDown(key),
      up: (key) => session.keyUp(key),
      press: (key) => session.press(key),
      async type(text) {
        for (const key of text) await session.press(key);
      },
    },
    mouse: {
      move: (x, y) => session.mouse(move(x, y)),
      down: (options) => session.mouse(button('pointerDown', options)),
      up: (options) => session.mouse(button('pointerUp', options)),
      click: (x, y, options) => session.mouse(move(x, y), button('pointerDown', options), button('pointerUp', options)),
    },
  };

  return {
    name,
    // Test commands then use `page` above.
    type: 'playwright',
    // Files follow each other in one window.
    concurrency: 1,
    initialize: () => said('start', session.start(capabilities)),
    async startSession(id, url) {
      active = id;
      await said(`open ${url}`, session.send('POST', '/url', {url}));
    },
    isActive: (id) => active === id,
    getBrowserUrl: () => session.send('GET', '/url'),
    async stopSession(id) {
      if (active === id) active = undefined;
      await said('leave a page', session.send('POST', '/url', {url: 'about:blank'}));
      return {};
    },
    async startDebugSession(id, url) {
      await this.startSession(id, url);
    },
    getPage: () => page,
    stop: () => session.end(),
  };
}
