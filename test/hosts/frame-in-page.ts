// Functions that tests run inside a page with frames, or inside a frame, in any engine. Each is sent there as text, so none
// uses anything around it.

/** The height that a frame gives to its page. */
export function heightOf(frame: string): number {
  const element = document.querySelector(frame)!;
  const {paddingTop, paddingBottom} = getComputedStyle(element);
  return element.clientHeight - parseFloat(paddingTop) - parseFloat(paddingBottom);
}

/** Notes every change of the page from here on: which attribute of what, what came and what went. */
export function noteChanges(): void {
  const changes: string[] = [];
  const name = (node: Node) => (node instanceof Element && node.id ? `#${node.id}` : node.nodeName.toLowerCase());
  new MutationObserver((records) => {
    for (const {target, attributeName, addedNodes, removedNodes} of records) {
      const value = attributeName && (target as Element).getAttribute(attributeName);
      changes.push(
        attributeName
          ? `${name(target)} ${attributeName}: ${value}`
          : `${name(target)} ${addedNodes.length} came, ${removedNodes.length} went`,
      );
    }
  }).observe(document, {attributes: true, childList: true, characterData: true, subtree: true});
  Object.defineProperty(document, 'noted', {value: changes, configurable: true});
}

/** What was noted so far. */
export const notedChanges = (): string[] => [...(document as Document & {noted?: string[]}).noted!];

/** The changes in the next half second or so, as a page draws it: none where every height has settled. */
export async function laterChanges(): Promise<string[]> {
  const {noted} = document as Document & {noted?: string[]};
  const before = noted!.length;
  for (let n = 0; n < 30; n += 1) await new Promise((done) => requestAnimationFrame(done));
  return noted!.slice(before);
}

/** Sends the page around, or another window, everything that is no height. */
export function sendNonsense(to: 'parent' | 'self'): void {
  const target = to === 'parent' ? parent : self;
  const values: unknown[] = [
    ...[NaN, Infinity, -Infinity, -1, 0, 0.5, 1e6 + 1, Number.MAX_VALUE, 900n],
    ...['900', '900px', '', true, null, undefined],
  ];
  values.push([900], {valueOf: 900}, {value: 900}, new Date(900), new Map([['value', 900]]), new Uint16Array([900]));
  for (const value of values) target.postMessage({message: 'height', value}, '*');
  const messages: unknown[] = ['height', 900, null, undefined, true, [], ['height', 900], {}, {value: 900}];
  messages.push(
    {message: 'height'},
    {message: 'HEIGHT', value: 900},
    {message: ['height'], value: 900},
    {message: 'height', Value: 900},
    {message: 'width', value: 900},
    {message: 'link', value: 'https://evil.example/'},
    {message: 'style', value: 'position: fixed'},
    {message: 'ready', value: 900},
  );
  for (const message of messages) target.postMessage(message, '*');
}

/** Says a height, as the page of a frame does. */
export const sayHeight = (value: number): void => parent.postMessage({message: 'height', value}, '*');

/** Says one height after the other, as fast as can be, or always the same. Says the last one again when asked. */
export function flood(count: number, last: number, isSame = false): void {
  addEventListener('message', () => parent.postMessage({message: 'height', value: last}, '*'));
  for (let n = 1; n < count; n += 1) {
    parent.postMessage({message: 'height', value: isSame ? last : 200 + (n % 900)}, '*');
  }
  parent.postMessage({message: 'height', value: last}, '*');
}

export interface HostWork {
  /** How often a tree was searched, */
  searches: number;
  /** styles or layout were read, */
  reads: number;
  /** and a frame's attribute was written. */
  writes: number;
  /** How often the page was about to be drawn. */
  frames: number;
  /** How many messages came, */
  messages: number;
  /** and how often the content of one was read. */
  contents: number;
}

/** Counts the work of the page around frames from here on. */
export function countHostWork(): void {
  const work: HostWork = {searches: 0, reads: 0, writes: 0, frames: 0, messages: 0, contents: 0};
  const count = (owner: object, name: string, kind: 'searches' | 'reads') => {
    const {value: original} = Object.getOwnPropertyDescriptor(owner, name) as {
      value: (...values: unknown[]) => unknown;
    };
    Object.defineProperty(owner, name, {
      configurable: true,
      writable: true,
      value(this: unknown, ...values: unknown[]) {
        work[kind] += 1;
        return original.apply(this, values);
      },
    });
  };
  for (const name of ['querySelector', 'querySelectorAll', 'getElementsByTagName']) {
    count(Document.prototype, name, 'searches');
  }
  for (const name of ['getBoundingClientRect', 'getClientRects']) count(Element.prototype, name, 'reads');
  count(window, 'getComputedStyle', 'reads');
  new MutationObserver((records) => (work.writes += records.length)).observe(document, {
    attributes: true,
    subtree: true,
  });
  addEventListener('message', () => (work.messages += 1));
  const content = Object.getOwnPropertyDescriptor(MessageEvent.prototype, 'data')!;
  Object.defineProperty(MessageEvent.prototype, 'data', {
    ...content,
    get(this: MessageEvent): unknown {
      work.contents += 1;
      return content.get!.call(this);
    },
  });
  const tick = () => {
    work.frames += 1;
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
  Object.defineProperty(document, 'hostWork', {value: work, configurable: true});
}

/** Resolves with the work when this many messages have come, and the page has been drawn twice since. */
export async function workAfter(messages: number): Promise<HostWork> {
  const {hostWork: work} = document as Document & {hostWork?: HostWork};
  const drawn = () => new Promise((done) => requestAnimationFrame(done));
  while (work!.messages < messages) await drawn();
  await drawn();
  await drawn();
  return {...work!};
}

/** Holds back what is to run before the page is next drawn, as browsers do for a page that is hidden. */
export function holdFrames(): void {
  const held: FrameRequestCallback[] = [];
  Object.defineProperty(document, 'held', {value: held, configurable: true});
  window.requestAnimationFrame = (callback) => held.push(callback);
}

/** Runs what was held back. @returns how much that was. */
export function releaseFrames(): number {
  const held = (document as Document & {held?: FrameRequestCallback[]}).held!.splice(0);
  for (const callback of held) callback(performance.now());
  return held.length;
}

/**
 * Where in a page the focus is: whether in a frame that matches, and the place as numbers of elements, through shadow roots;
 * '' where nothing has it.
 */
export function focusPlace(frame: string): {inside: boolean; place: string} {
  const place: number[] = [];
  let element = document.activeElement;
  const inside = frame !== '' && element?.matches(frame) === true;
  if (element === document.body) return {inside, place: ''};
  while (element) {
    place.push([...(element.getRootNode() as Document | ShadowRoot).querySelectorAll('*')].indexOf(element));
    element = element.shadowRoot?.activeElement ?? null;
  }
  return {inside, place: place.join('/')};
}

/** Opens or closes the first disclosure in whatever shadow root, as a reader does. */
export function toggleDisclosure(): void {
  const summaries = (root: Document | ShadowRoot): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
      ...(element.localName === 'summary' ? [element] : []),
      ...(element.shadowRoot ? summaries(element.shadowRoot) : []),
    ]);
  summaries(document)[0]!.click();
}

/** Where every link of a page opens, through shadow roots: its own target or that of the page. */
export function targets(): {inPage: string[]; elsewhere: string[]} {
  const links = (root: Document | ShadowRoot): HTMLAnchorElement[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element instanceof HTMLAnchorElement ? [element] : []),
      ...(element.shadowRoot ? links(element.shadowRoot) : []),
    ]);
  const base = document.querySelector('base')?.target ?? '';
  const [inPage, elsewhere] = [[], []] as string[][];
  for (const link of links(document)) {
    const isInPage = link.getAttribute('href')!.startsWith('#');
    (isInPage ? inPage : elsewhere)!.push(link.target || base);
  }
  return {inPage: inPage!, elsewhere: elsewhere!};
}

/** What the policy of a page refuses of things that injected markup would do. */
export async function refusals(other: string): Promise<string[]> {
  const refused: string[] = [];
  document.addEventListener('securitypolicyviolation', ({effectiveDirective}) => refused.push(effectiveDirective));
  const attempt = async (act: () => unknown) => {
    try {
      await act();
    } catch {
      // Refused at once.
    }
  };
  await attempt(() => fetch(`${other}/other.json`));
  await attempt(() => (new Image().src = 'http://127.0.0.1:1/beacon.png'));
  await attempt(() => {
    const style = document.createElement('style');
    style.textContent = 'body { display: none }';
    document.head.append(style);
  });
  await attempt(() => document.body.setAttribute('onclick', 'alert(1)'));
  await attempt(() => {
    const frame = document.createElement('iframe');
    frame.src = `${other}/frame`;
    document.body.append(frame);
  });
  const deadline = performance.now() + 120_000;
  while (new Set(refused).size < 5) {
    if (performance.now() > deadline) throw new Error(`Only these were refused: ${refused.join() || 'nothing'}`);
    await new Promise((done) => requestAnimationFrame(done));
  }
  return [...new Set(refused)].toSorted();
}

/** Follows a link of the page, as a click on one does. */
export function clickLink(href: string): void {
  const link = Object.assign(document.createElement('a'), {href});
  document.body.append(link);
  link.click();
  link.remove();
}

/** How far down a page its first logo stands. */
export function logoTop(): number {
  const images = (root: Document | ShadowRoot): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element instanceof HTMLImageElement ? [element] : []),
      ...(element.shadowRoot ? images(element.shadowRoot) : []),
    ]);
  return images(document)[0]!.getBoundingClientRect().top;
}

/** Scrolls the page around until what is this far down in its frame can be seen. */
export function scrollToInFrame(down: number): void {
  const {top} = document.querySelector('iframe')!.getBoundingClientRect();
  scrollTo({top: scrollY + top + down - innerHeight / 2, behavior: 'instant'});
}
