// Functions that tests run inside a page, in any engine. Each is sent there as text, so none uses anything around it.

/** What each element of ours is laid out as: by its own style sheet a root of flow, by no other an inline. */
export function displays(selector: string): string[] {
  const matching = (root: Document | ShadowRoot): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.matches(selector) ? [element] : []),
      ...(element.shadowRoot ? matching(element.shadowRoot) : []),
    ]);
  return matching(document).map((element) => getComputedStyle(element).display);
}

/** Whether a page's Trusted Types refuse plain text where the browser would run it or parse it as markup. */
export function refusesMarkup(): boolean {
  try {
    // eslint-disable-next-line no-restricted-syntax -- This is what is to be refused.
    document.createElement('p').innerHTML = '<b></b>';
    return false;
  } catch (error) {
    return error instanceof TypeError;
  }
}

/** Whether an image comes: of another origin, unless the address is of this one. */
export async function imageComes(address: string): Promise<boolean> {
  const image = new Image();
  image.src = address;
  return image.decode().then(
    () => true,
    () => false,
  );
}

/**
 * Notes what scripts ask for, store or change from here on, and keeps the timers that are ours: that after which a request
 * is given up, and those for refreshing. What drives the browser has timers, too.
 */
export function watch(): void {
  const calls: string[] = [];
  let later: {handler: () => void; delay: number}[] = [];
  const note = (owner: object | undefined, name: string, about: (first: unknown) => string = () => '') => {
    const original = owner && (Reflect.get(owner, name) as ((...values: unknown[]) => unknown) | undefined);
    if (!original) return;
    Object.defineProperty(owner, name, {
      configurable: true,
      writable: true,
      // A method could not be called with `new`.
      // eslint-disable-next-line object-shorthand
      value: function (this: unknown, ...values: unknown[]): unknown {
        calls.push(`${name} ${about(values[0])}`.trim());
        return new.target ? Reflect.construct(original, values) : Reflect.apply(original, this, values);
      },
    });
  };
  note(window, 'fetch', String);
  for (const name of ['XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker', 'SharedWorker', 'open', 'print'])
    note(window, name);
  note(navigator, 'sendBeacon');
  note(Storage.prototype, 'setItem');
  note(IDBFactory.prototype, 'open');
  note(window.CacheStorage?.prototype, 'open');
  note(window.ServiceWorkerContainer?.prototype, 'register');
  for (const name of ['pushState', 'replaceState']) note(History.prototype, name);
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
  Object.defineProperty(Document.prototype, 'cookie', {
    ...cookie,
    set(value: string) {
      calls.push(`cookie ${value}`);
      cookie.set!.call(document, value);
    },
  });
  const [now, set] = [Date.now, setTimeout];
  let ahead = 0;
  Date.now = () => now() + ahead;
  window.setTimeout = ((handler: () => void, delay = 0) =>
    delay >= 20_000 ? later.push({handler, delay}) : set(handler, delay)) as typeof setTimeout;
  const pass = (milliseconds: number) => {
    ahead += milliseconds;
    const isDue = ({delay}: {delay: number}) => delay <= milliseconds;
    const due = later.filter(isDue);
    later = later.filter((each) => !isDue(each));
    for (const {handler} of due) handler();
  };
  Object.defineProperty(document, 'watched', {value: {calls, pass}});
}

/** Two minutes go by. Resolves when what was asked for then has been answered. */
export async function passTime(): Promise<void> {
  const {calls, pass} = (document as Document & {watched?: {calls: string[]; pass: (milliseconds: number) => void}})
    .watched!;
  const fetched = () => performance.getEntriesByType('resource').filter(({name}) => name.endsWith('.json')).length;
  const before = calls.length;
  // Firefox and WebKit have an entry for the preload, too, and Chromium has one for both.
  const entries = fetched();
  pass(120_000);
  if (calls.length === before) return;
  const deadline = performance.now() + 120_000;
  while (fetched() === entries) {
    if (performance.now() > deadline) throw new Error(`No answer has come to ${calls.slice(before).join()}`);
    await new Promise((done) => requestAnimationFrame(done));
  }
}

/** What a visit left behind in the page's reach. */
export async function traces(): Promise<{
  resources: string[];
  calls: string[];
  stored: Record<string, unknown>;
  place: string;
}> {
  const {calls} = (document as Document & {watched?: {calls: string[]}}).watched!;
  const noted = [...calls];
  return {
    resources: performance.getEntriesByType('resource').map(({name}) => name),
    calls: noted,
    stored: {
      cookie: document.cookie,
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await globalThis.caches?.keys())?.length ?? 0,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      name: window.name,
    },
    place: location.href,
  };
}

/** Follows every footnote mark on the page, one after the other, and returns how many there are. */
export async function followMarks(): Promise<number> {
  const marks = (root: Document | ShadowRoot): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
      ...(element.matches('[part=mark]') ? [element] : []),
      ...(element.shadowRoot ? marks(element.shadowRoot) : []),
    ]);
  const all = marks(document);
  for (const mark of all) {
    mark.click();
    await new Promise((done) => requestAnimationFrame(done));
  }
  return all.length;
}

/** Moves over every link in an element of ours and gives it the focus, as for a look at where it leads. */
export function pointAtLinks(): void {
  const visit = (root: Document | ShadowRoot) => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) visit(element.shadowRoot);
      if (element.localName !== 'a' || root === document) continue;
      for (const type of ['pointerenter', 'pointerover', 'mouseover', 'mouseenter', 'touchstart'])
        element.dispatchEvent(new Event(type, {bubbles: true, composed: true}));
      element.focus();
    }
  };
  visit(document);
}

/** What every link to a site of others says of referrer and opener, through shadow roots. */
export function linkAttributes(): string[] {
  const links = (root: Document | ShadowRoot): HTMLAnchorElement[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element instanceof HTMLAnchorElement && root !== document ? [element] : []),
      ...(element.shadowRoot ? links(element.shadowRoot) : []),
    ]);
  return links(document).map(({rel, referrerPolicy}) => `${rel}, ${referrerPolicy}`);
}

/** Adds the code to the page, and waits until it has run. */
export async function addScript(src: string): Promise<void> {
  await new Promise((onload, onerror) => {
    document.head.append(
      Object.assign(document.createElement('script'), {type: 'module', crossOrigin: 'anonymous', src, onload, onerror}),
    );
  });
}

/** Puts HTML into a frame, where no script is, and moves what it becomes into the page. */
export function fromFrame(html: string): void {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const {body} = frame.contentDocument!;
  // eslint-disable-next-line no-restricted-syntax -- As pages do.
  body.innerHTML = html;
  const moved = [...body.childNodes].map((node) => document.adoptNode(node));
  document.body.append(...moved);
  frame.remove();
}

/** Moves an element of the page into a frame, and back. */
export async function throughFrame(selector: string): Promise<void> {
  const element = document.querySelector(selector)!;
  const frame = document.createElement('iframe');
  document.body.append(frame);
  frame.contentDocument!.body.append(element);
  await new Promise((done) => requestAnimationFrame(done));
  document.body.append(element);
  frame.remove();
}

export interface Property {
  readonly tag: string;
  readonly name: string;
  readonly value: unknown;
}

/**
 * Sets each property on an element of its own, then adds the code.
 *
 * @returns Those that still hide the element's own, or have lost their value.
 */
export async function propertiesTaken(properties: readonly Property[], src: string): Promise<string[]> {
  const elements = properties.map(({tag, name, value}) =>
    Object.assign(document.createElement(tag), {[name]: value} as object),
  );
  document.body.append(...elements);
  await new Promise((onload, onerror) => {
    document.head.append(
      Object.assign(document.createElement('script'), {type: 'module', crossOrigin: 'anonymous', src, onload, onerror}),
    );
  });
  // The elements of the record come with a part of the code.
  for (const {localName} of elements) await customElements.whenDefined(localName);
  for (const element of elements) await (element as {updateComplete?: Promise<unknown>}).updateComplete;
  return properties
    .filter(({name, value}, at) => Object.hasOwn(elements[at]!, name) || Reflect.get(elements[at]!, name) !== value)
    .map(({tag, name}) => `${tag} ${name}`);
}

/** Opens a page in a frame, waits until it has loaded, and returns its text: our own functions would need its scripts. */
export async function openInFrame(src: string, sandbox: string): Promise<string> {
  const frame = document.createElement('iframe');
  frame.sandbox.value = sandbox;
  frame.src = src;
  await new Promise((done) => {
    frame.addEventListener('load', done);
    document.body.append(frame);
  });
  return frame.contentDocument!.body.innerText.replace(/\s+/g, ' ');
}

/** Opens a page in a frame, which may never be complete. */
export function openUnfinished(src: string): void {
  document.body.append(Object.assign(document.createElement('iframe'), {src}));
}

/** The text of the page in the frame so far. */
export const frameText = (): string =>
  document.querySelector('iframe')!.contentDocument?.body?.innerText.replace(/\s+/g, ' ') ?? '';

/**
 * Waits until a campaign is being loaded and every element of the page is registered, then lets twenty seconds pass. A
 * file of the code that is still under way would be given up as well.
 */
export async function timePasses(): Promise<void> {
  const state = () => document.querySelector<Element & {state?: string}>('cs-campaign')?.state;
  const missing = () => document.querySelector(':not(:defined)')?.localName;
  const deadline = performance.now() + 120_000;
  while (state() !== 'loading' || missing()) {
    if (performance.now() > deadline) throw new Error(`campaign: ${state()}, not registered: ${missing()}`);
    await new Promise((done) => requestAnimationFrame(done));
  }
  (document as Document & {watched?: {pass: (milliseconds: number) => void}}).watched!.pass(20_000);
}

/** A computed value of each element that matches, through shadow roots. */
export function valuesOf(selector: string, property: string): string[] {
  const matching = (root: Document | ShadowRoot): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.matches(selector) ? [element] : []),
      ...(element.shadowRoot ? matching(element.shadowRoot) : []),
    ]);
  return matching(document).map((element) => getComputedStyle(element).getPropertyValue(property));
}
