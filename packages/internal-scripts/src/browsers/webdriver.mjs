// One session with a browser over the plain WebDriver protocol (https://www.w3.org/TR/webdriver2/).
import {setTimeout as sleep} from 'node:timers/promises';

/**
 * Milliseconds to wait for a window's new size. Only a window frame that is too wide for the display takes them all.
 */
const RESIZED_WITHIN = 120_000;

/**
 * Milliseconds to wait for an answer: measuring a long page takes WebKit minutes on a busy machine. It is less than any
 * test has, so that the test can name the command.
 */
const ANSWERED_WITHIN = 240_000;

/**
 * Scripts have no other limit. WebKit counts with the timers of the page, which some tests replace. Code that waits in
 * a page has its own limit.
 */
const TIMEOUTS = {script: null};

/** The characters by which WebDriver knows the named keys. */
const KEYS = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  Backspace: '\uE003',
  Delete: '\uE017',
  Control: '\uE009',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/**
 * Whether an error says that the browser is gone. It will answer no other command.
 *
 * @param {Error} error
 */
export const isLost = ({message}) => /invalid session id|Session terminated|crash|no answer/.test(message);

export class WebDriverSession {
  #address;
  #name;
  #path = '';
  /** Whether the browser has left a command without an answer. It will not answer the next one either. */
  #isLost = false;

  /** @param {{name: string, address: string}} options */
  constructor({name, address}) {
    this.#name = name;
    this.#address = address;
  }

  /** Opens the browser. @param {object} capabilities */
  async start(capabilities) {
    const {sessionId} = await this.#send('POST', '/session', {capabilities: {alwaysMatch: capabilities}});
    this.#path = `/session/${sessionId}`;
    await this.send('POST', '/timeouts', TIMEOUTS);
  }

  /** Closes the browser. */
  async end() {
    if (this.#path && !this.#isLost) await this.send('DELETE', '');
    this.#path = '';
  }

  /** One command of the session. */
  send(method, path, body) {
    return this.#send(method, this.#path + path, body);
  }

  /**
   * Sends a command to the page, not to a frame in it. A page that goes to another site may get another process. WebKit
   * then gives it a new window handle, and the session has to take that one.
   */
  sendToPage(method, path, body) {
    return this.send(method, path, body).catch(async (error) => {
      if (!error.message.includes('no such window')) throw error;
      const [handle] = await this.send('GET', '/window/handles');
      await this.send('POST', '/window', {handle});
      return this.send(method, path, body);
    });
  }

  /** Runs a script in the page, and waits for its promise. */
  execute(script, args = []) {
    return this.sendToPage('POST', '/execute/sync', {script, args});
  }

  /** Runs a script in the page of a frame. @param {string} selector - Finds the frame in the page. */
  async executeIn(selector, script) {
    const id = await this.execute(`return document.querySelector(${JSON.stringify(selector)})`);
    await this.send('POST', '/frame', {id});
    try {
      return await this.send('POST', '/execute/sync', {script, args: []});
    } finally {
      await this.sendToPage('POST', '/frame', {id: null});
    }
  }

  /** Gives the page a size in pixels. The window is larger by its frame. */
  async resize({width, height}) {
    const [across, along] = await this.execute('return [outerWidth - innerWidth, outerHeight - innerHeight]');
    await this.sendToPage('POST', '/window/rect', {width: width + across, height: height + along});
    // The answer may come before the window has its new size.
    const deadline = Date.now() + RESIZED_WITHIN;
    for (;;) {
      const actual = await this.execute('return [innerWidth, innerHeight]');
      if (actual[0] === width && actual[1] === height) return;
      if (Date.now() > deadline) {
        throw new Error(
          `${this.#name}'s page is ${actual.join(' × ')} px, not ${width} × ${height}: take a larger display or a narrower frame.`,
        );
      }
      await sleep(50);
    }
  }

  /** Presses a key and holds it. A key is a name of KEYS, or the character that it types. */
  keyDown(key) {
    return this.#keys({type: 'keyDown', value: KEYS[key] ?? key});
  }

  keyUp(key) {
    return this.#keys({type: 'keyUp', value: KEYS[key] ?? key});
  }

  /** Presses keys one after the other, then releases them in reverse: `press('Shift', 'Tab')`. */
  press(...keys) {
    const values = keys.map((key) => KEYS[key] ?? key);
    return this.#keys(
      ...values.map((value) => ({type: 'keyDown', value})),
      ...values.toReversed().map((value) => ({type: 'keyUp', value})),
    );
  }

  /** Types text, letter by letter. @param {string} text */
  async type(text) {
    if (text === '') return;
    const values = [...text].map((letter) => (letter === '\n' ? KEYS.Enter : letter));
    await this.#keys(
      ...values.flatMap((value) => [
        {type: 'keyDown', value},
        {type: 'keyUp', value},
      ]),
    );
  }

  /** Presses the mouse on the middle of an element of the page. @param {string} selector */
  async click(selector) {
    const [x, y] = await this.execute(
      `const element = document.querySelector(arguments[0]);
      element.scrollIntoView({block: 'center', inline: 'nearest', behavior: 'instant'});
      const {left, top, width, height} = element.getBoundingClientRect();
      return [Math.round(left + width / 2), Math.round(top + height / 2)];`,
      [selector],
    );
    await this.mouse(
      {type: 'pointerMove', x, y, origin: 'viewport'},
      {type: 'pointerDown', button: 0},
      {type: 'pointerUp', button: 0},
    );
  }

  /** Gives files of this machine to a file input. @param {string} selector @param {string[]} paths */
  async upload(selector, paths) {
    const input = await this.execute('return document.querySelector(arguments[0])', [selector]);
    const [id] = Object.values(input);
    await this.sendToPage('POST', `/element/${id}/value`, {text: paths.join('\n')});
  }

  /** @param {...object} actions - Actions of a mouse, in the words of WebDriver. */
  mouse(...actions) {
    return this.#act({type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions});
  }

  #keys(...actions) {
    return this.#act({type: 'key', id: 'keyboard', actions});
  }

  #act(source) {
    return this.sendToPage('POST', '/actions', {actions: [source]});
  }

  async #send(method, path, body) {
    const {response, value} = await this.#ask(method, path, body);
    if (!response.ok) throw new Error(`${this.#name}: ${method} ${path}: ${value?.error} ${value?.message}`);
    return value;
  }

  async #ask(method, path, body) {
    if (this.#isLost) throw new Error(`${this.#name}: no answer since an earlier command`);
    const signal = AbortSignal.timeout(ANSWERED_WITHIN);
    try {
      const response = await fetch(`${this.#address}${path}`, {
        method,
        signal,
        ...(body && {headers: {'content-type': 'application/json'}, body: JSON.stringify(body)}),
      });
      return {response, value: (await response.json()).value};
    } catch (cause) {
      if (!signal.aborted) throw cause;
      this.#isLost = true;
      throw new Error(`${this.#name}: ${method} ${path}: no answer in ${ANSWERED_WITHIN / 1000} s`, {cause});
    }
  }
}
