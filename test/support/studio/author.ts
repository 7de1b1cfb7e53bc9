// A person who uses one of our pages, such as the studio, with mouse and keys. Things are known by their names on the
// screen.
import type {Session} from '../browsers/engines.ts';
import {openAnew} from '../browsers/loaded.ts';
import {until} from '../browsers/until.ts';
import {isShown} from './at-hand.ts';

export interface Author {
  /** Opens the page, or an address in it such as `#/draft/…`. */
  open(hash?: string): Promise<void>;
  /** Presses a button, link or summary by its name. Of several with that name, the first that is visible. */
  press(name: string): Promise<void>;
  /** Replaces the text of a field. Its name is that of its label, without “(optional)”. */
  fill(label: string, text: string): Promise<void>;
  /** Chooses an option, or a radio button, by the names of both. */
  choose(label: string, option: string): Promise<void>;
  /** The whole name of the option of a list that has these words. */
  optionWith(label: string, words: string): Promise<string>;
  /** Ticks a box, or removes the tick. */
  tick(label: string): Promise<void>;
  /** Gives files to a file input by its label. */
  give(label: string, ...paths: string[]): Promise<void>;
  /** Waits until a text is to be seen. */
  sees(text: string): Promise<void>;
  /** The value of a field by its label. */
  valueOf(label: string): Promise<string>;
  /** All text that is to be seen, without repeated white space. */
  text(): Promise<string>;
  /** Waits until every change is kept in the browser, then loads the page again at the same address. */
  reload(): Promise<void>;
}

/**
 * @param origin - The origin of the server that has the page.
 * @param means - With `keys` the author has no mouse, and reaches everything with Tab and the arrow keys.
 * @param path - Path of the page.
 */
export function author(
  session: () => Session,
  origin: () => string,
  means: 'mouse' | 'keys' = 'mouse',
  path = '/studio/',
): Author {
  const mark = async (kind: 'press' | 'field', name: string): Promise<void> =>
    void (await until(() => session().run(markNamed, kind, name)));
  const isMac = process.platform === 'darwin';

  /** Does something with an element of a name. Null says that another one has come in its place: then again. */
  const withNamed = async <Result>(kind: 'press' | 'field', name: string, act: () => Promise<Result | null>) =>
    (await until(
      async () => ((await session().run(markNamed, kind, name)) ? act() : null),
      (result) => result !== null,
    ))!;

  /**
   * Moves the focus to an element, the way that is shorter. Radio buttons of a group share one place. A list may be
   * drawn anew meanwhile: then a person looks for the name again.
   */
  async function reach(kind: 'press' | 'field', label: string): Promise<void> {
    for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
      const way = await session().run(wayTo, MARKED);
      if (way === 'there') return;
      if (way === 'gone') await mark(kind, label);
      else await session().press(way);
    }
    const name = await session().run((selector) => document.querySelector(selector)?.textContent ?? '', MARKED);
    throw new Error(`The keys do not lead to ${name.trim()}`);
  }

  /**
   * A person presses what stands still, still has its name, and is under the pointer: lists may change while one looks
   * at them. A press that comes a moment too late does nothing in the page, and is made again.
   */
  const click = async (kind: 'press' | 'field', name: string): Promise<void> => {
    for (let presses = 0; presses < MOST_MISSES; presses += 1) {
      do {
        await mark(kind, name);
        await session().run(standsStill, MARKED);
      } while ((await session().run(markNamed, kind, name)) !== 'again');
      await session().run(aim, MARKED);
      await session().click(MARKED);
      // A page that the press has left has no memory of it.
      if (
        await session()
          .run(wasHit)
          .catch(() => true)
      )
        return;
    }
    throw new Error(`${name} does not stay under the pointer`);
  };

  /**
   * Types a text in the place of another. On a busy machine, a driver may lose keys: what the page has not heard is
   * typed again. Keys that went somewhere else are a fault of the page.
   */
  const typeOver = async (label: string, text: string): Promise<void> => {
    for (let times = 0; times < 5; times += 1) {
      await session().run(hearKeys, MARKED);
      await session().press(isMac ? 'Meta+a' : 'Control+a');
      await session().press('Backspace');
      await session().type(text);
      const {there, elsewhere} = await session().run(heardKeys);
      if (elsewhere !== '') throw new Error(`Keys for ${label} went to ${elsewhere}`);
      // Two for the selection and one that deletes it.
      if (there >= [...text].length + 3) return;
    }
    throw new Error(`The browser loses keys for ${label}`);
  };

  const use = async (kind: 'press' | 'field', name: string): Promise<void> => {
    if (means === 'mouse') return click(kind, name);
    await mark(kind, name);
    await reach(kind, name);
    const key = await session().run(keyFor, MARKED);
    if (key) await session().press(key);
  };

  return {
    async open(hash = '') {
      await session().open(`${origin()}${path}${hash}`);
      await until(() => session().run(isShown));
    },
    async press(name) {
      await use('press', name);
    },
    async fill(label, text) {
      await mark('field', label);
      if (means === 'keys') await reach('field', label);
      else await click('field', label);
      await typeOver(label, text);
    },
    async choose(label, option) {
      if (means === 'mouse') {
        await withNamed('field', label, () => session().run(chooseOption, MARKED, option));
        return;
      }
      await mark('field', label);
      await reach('field', label);
      for (;;) {
        const key = await session().run(keyToOption, MARKED, option);
        // WebDriver has no undefined.
        if (!key) return;
        await session().press(key);
      }
    },
    optionWith: (label, words) => withNamed('field', label, () => session().run(optionNamed, MARKED, words)),
    async tick(label) {
      await use('field', label);
    },
    async give(label, ...paths) {
      await mark('field', label);
      await session().upload(MARKED, ...paths);
    },
    async sees(text) {
      await until(
        () => session().run(visibleText),
        (seen) => seen.includes(text),
      );
    },
    valueOf: (label) => withNamed('field', label, () => session().run(valueOfMarked, MARKED)),
    text: () => session().run(visibleText),
    async reload() {
      await until(() => session().run(() => document.querySelector('.kept') !== null));
      await openAnew(session(), await session().run(() => location.hash));
    },
  };
}

const MARKED = '[data-meant]';

/** A page in which more presses go astray moves under the pointer, or something lies over what is meant. */
const MOST_MISSES = 5;

/** No view has more places for the focus. */
const MOST_PRESSES = 300;

// All functions below run in the page.

const visibleText = (): string => document.body.innerText.replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();

function markNamed(kind: 'press' | 'field', name: string): 'now' | 'again' | false {
  const marked = document.querySelector('[data-meant]');
  marked?.removeAttribute('data-meant');
  const said = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
  const isSeen = (element: Element) => element.checkVisibility({visibilityProperty: true});
  const found = (): Element | undefined => {
    if (kind === 'press') {
      const all = [...document.querySelectorAll('button, a, summary, [role=option], [role=tab]')].filter(isSeen);
      const named = (each: Element) => [said(each.textContent), said(each.getAttribute('aria-label'))];
      return all.find((each) => named(each).includes(name)) ?? all.find((each) => named(each)[0]!.startsWith(name));
    }
    for (const label of document.querySelectorAll('label')) {
      const {control} = label;
      const own = [...label.childNodes].filter(
        (node) => node instanceof Text || (node instanceof HTMLElement && !/^(small|select)$/.test(node.localName)),
      );
      const text = said(own.map((node) => node.textContent).join(''));
      if (control && text === name && (isSeen(label) || isSeen(control))) return control;
    }
    const byName = [...document.querySelectorAll('input, textarea, select')];
    const labelled = (each: Element) =>
      said(
        (each.getAttribute('aria-labelledby') ?? '')
          .split(' ')
          .map((id) => document.getElementById(id)?.textContent ?? '')
          .join(' '),
      );
    return byName.find(
      (each) => isSeen(each) && (each.getAttribute('aria-label') === name || labelled(each).startsWith(name)),
    );
  };
  const element = found();
  if (!element || (element as HTMLButtonElement).disabled) return false;
  element.setAttribute('data-meant', '');
  return element === marked ? 'again' : 'now';
}

interface Aimed {
  /** Undefined before the press. */
  isHit: boolean | undefined;
  readonly over: AbortController;
}

/** Lets the next press through to the marked element alone. */
function aim(selector: string): void {
  const {aimed: last} = globalThis as {aimed?: Aimed};
  last?.over.abort();
  const over = new AbortController();
  const aimed: Aimed = {isHit: undefined, over};
  Object.assign(globalThis, {aimed});
  const meant = document.querySelector(selector);
  const watch = (event: Event) => {
    if (event.type === 'pointerdown') {
      const hit = event.target as Element;
      aimed.isHit = meant?.contains(hit) === true || hit.closest('label')?.control === meant;
    }
    if (aimed.isHit !== true) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    if (event.type === 'click') over.abort();
  };
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
    addEventListener(type, watch, {capture: true, signal: over.signal});
  }
}

/** True also where the press has led to another page. */
function wasHit(): boolean {
  const {aimed} = globalThis as {aimed?: Aimed};
  aimed?.over.abort();
  return aimed === undefined || aimed.isHit === true;
}

interface Heard {
  there: number;
  /** The other element that has heard a key. Empty if there is none. */
  elsewhere: string;
  readonly over: AbortController;
}

/** Begins to count the keys that an element hears. */
function hearKeys(selector: string): void {
  const over = new AbortController();
  const heard: Heard = {there: 0, elsewhere: '', over};
  Object.assign(globalThis, {heard});
  const meant = document.querySelector(selector);
  const onKey = ({target}: Event) => {
    if (target === meant) heard.there += 1;
    else heard.elsewhere = (target as Element).outerHTML.slice(0, 200);
  };
  addEventListener('keydown', onKey, {capture: true, signal: over.signal});
}

function heardKeys(): Pick<Heard, 'there' | 'elsewhere'> {
  const {over, there, elsewhere} = (globalThis as unknown as {heard: Heard}).heard;
  over.abort();
  return {there, elsewhere};
}

/** Chooses as a person does with the keys: the field gets the focus, the value changes, and both events are sent. */
function chooseOption(selector: string, name: string): true | null {
  const select = document.querySelector<HTMLSelectElement>(selector);
  if (!select) return null;
  const option = [...select.options].find((each) => each.text.trim() === name);
  if (!option) throw new Error(`No option ${name}: ${[...select.options].map((each) => each.text).join(', ')}`);
  select.focus();
  select.value = option.value;
  select.dispatchEvent(new Event('input', {bubbles: true}));
  select.dispatchEvent(new Event('change', {bubbles: true}));
  return true;
}

function optionNamed(selector: string, words: string): string | null {
  const select = document.querySelector<HTMLSelectElement>(selector);
  if (!select) return null;
  const option = [...select.options].find(({text}) => text.includes(words));
  if (!option) throw new Error(`No option with ${words}`);
  return option.text;
}

/** The value of a field, or null if another one has come in its place. */
const valueOfMarked = (selector: string): string | null =>
  document.querySelector<HTMLInputElement>(selector)?.value ?? null;

/** The key that brings the focus nearer to an element. */
function wayTo(selector: string): string {
  const meant = document.querySelector<HTMLElement>(selector);
  if (!meant) return 'gone';
  const at = document.activeElement ?? document.body;
  if (at === meant) return 'there';
  const isSameGroup = (one: Element, other: Element) =>
    one instanceof HTMLInputElement &&
    other instanceof HTMLInputElement &&
    one.type === 'radio' &&
    one.name === other.name;
  const isAfter = (at.compareDocumentPosition(meant) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  if (isSameGroup(at, meant)) return isAfter ? 'ArrowDown' : 'ArrowUp';
  return isAfter || at === document.body ? 'Tab' : 'Shift+Tab';
}

/** The key that does what a click would. Undefined where the arrow keys have done it already. */
function keyFor(selector: string): string | undefined {
  const meant = document.querySelector<HTMLInputElement>(selector)!;
  if (meant.localName !== 'input') return 'Enter';
  return meant.type === 'radio' && meant.checked ? undefined : 'Space';
}

/** The key that brings a list nearer to an option. Undefined where it is chosen. */
function keyToOption(selector: string, name: string): string | undefined {
  const select = document.querySelector<HTMLSelectElement>(selector)!;
  const wanted = [...select.options].findIndex((each) => each.text.trim() === name);
  if (wanted < 0) throw new Error(`No option ${name}: ${[...select.options].map((each) => each.text).join(', ')}`);
  if (select.selectedIndex === wanted) return undefined;
  return select.selectedIndex < wanted ? 'ArrowDown' : 'ArrowUp';
}

/** Resolves when an element is in sight and has not moved for some frames. */
async function standsStill(selector: string): Promise<void> {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  let last = '';
  for (let still = 0; still < 4;) {
    const element = document.querySelector(selector);
    element?.scrollIntoView({block: 'center', behavior: 'instant'});
    const {x, y, width, height} = element?.getBoundingClientRect() ?? new DOMRect();
    const now = [x, y, width, height].join();
    still = now === last ? still + 1 : 0;
    last = now;
    await frame();
  }
}
