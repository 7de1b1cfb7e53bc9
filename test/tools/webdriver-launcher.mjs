// Drives one browser for @web/test-runner over the plain WebDriver protocol, one test file after the other.
//
// It stands in for @web/test-runner-webdriver, whose client brings some 150 packages, a few under licences that we do not
// take.

/** The keys that have a name, as WebDriver writes them. */
const KEYS = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  Space: ' ',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};
const BUTTONS = {left: 0, middle: 1, right: 2};

/** @param {{name: string, address: string, capabilities: object}} options */
export function webdriverLauncher({name, address, capabilities}) {
  let session;
  let active;

  async function send(method, path, body) {
    const response = await fetch(`${address}${path}`, {
      method,
      ...(body && {headers: {'content-type': 'application/json'}, body: JSON.stringify(body)}),
    });
    const {value} = await response.json();
    if (!response.ok) throw new Error(`${name}: ${method} ${path}: ${value?.error} ${value?.message}`);
    return value;
  }

  const act = (action) => send('POST', `${session}/actions`, {actions: [action]});
  const keys = (...actions) => act({type: 'key', id: 'keyboard', actions});
  const mouse = (...actions) => act({type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions});
  const down = (key) => ({type: 'keyDown', value: KEYS[key] ?? key});
  const up = (key) => ({type: 'keyUp', value: KEYS[key] ?? key});
  const move = (x, y) => ({type: 'pointerMove', duration: 0, x, y});
  const button = (type, {button: name = 'left'} = {}) => ({type, button: BUTTONS[name]});

  /** What @web/test-runner-commands calls of a Playwright page. */
  const page = {
    /** The window grows by what its frame takes. */
    async setViewportSize({width, height}) {
      const script = 'return [outerWidth - innerWidth, outerHeight - innerHeight]';
      const [across, along] = await send('POST', `${session}/execute/sync`, {script, args: []});
      await send('POST', `${session}/window/rect`, {width: width + across, height: height + along});
      const actual = await send('POST', `${session}/execute/sync`, {script: 'return innerWidth', args: []});
      if (actual !== width)
        throw new Error(`${name}'s window is ${actual} px wide, not ${width}: take a narrower frame.`);
    },
    emulateMedia() {
      throw new Error(`${name} emulates no media.`);
    },
    keyboard: {
      down: (key) => keys(down(key)),
      up: (key) => keys(up(key)),
      press: (key) => keys(down(key), up(key)),
      type: (text) => keys(...[...text].flatMap((key) => [down(key), up(key)])),
    },
    mouse: {
      move: (x, y) => mouse(move(x, y)),
      down: (options) => mouse(button('pointerDown', options)),
      up: (options) => mouse(button('pointerUp', options)),
      click: (x, y, options) => mouse(move(x, y), button('pointerDown', options), button('pointerUp', options)),
    },
  };

  return {
    name,
    // The commands of tests know no better fit: see `page`.
    type: 'playwright',
    // Files follow each other in one window.
    concurrency: 1,
    async initialize() {
      const {sessionId} = await send('POST', '/session', {capabilities: {alwaysMatch: capabilities}});
      session = `/session/${sessionId}`;
    },
    async startSession(id, url) {
      active = id;
      await send('POST', `${session}/url`, {url});
    },
    isActive: (id) => active === id,
    getBrowserUrl: () => send('GET', `${session}/url`),
    async stopSession(id) {
      if (active === id) active = undefined;
      await send('POST', `${session}/url`, {url: 'about:blank'});
      return {};
    },
    async startDebugSession(id, url) {
      await this.startSession(id, url);
    },
    getPage: () => page,
    async stop() {
      if (session) await send('DELETE', session);
      session = undefined;
    },
  };
}
