// Functions that tests run inside a page, in any engine. They are sent there as text, so they use nothing outside
// themselves.

/**
 * Resolves when each of our elements on the page has its campaign on screen or has failed. If there is no element yet,
 * it waits for one, because a page's scripts may add elements late.
 *
 * @param least - Number of elements that there must be at least. It is 1 by default; use 0 for a page without elements.
 * @throws {Error} after two minutes, with the elements and their states.
 */
export async function settled(least: number | void): Promise<void> {
  const wanted = typeof least === 'number' ? least : 1;
  type Ours = HTMLElement & {state?: string; updateComplete?: Promise<unknown>};
  const ours = (root: Document | ShadowRoot): Ours[] =>
    [...root.querySelectorAll<Ours>('*')].flatMap((element) => [
      ...(element.localName.startsWith('cs-') ? [element] : []),
      ...(element.shadowRoot ? ours(element.shadowRoot) : []),
    ]);
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const deadline = performance.now() + 120_000;
  for (;;) {
    const all = ours(document);
    const isThere = all.every(({state}) => state !== undefined && state !== 'loading');
    if (isThere && all.length >= wanted) break;
    if (performance.now() > deadline) {
      throw new Error(
        `Still not there: ${all.map(({localName, state}) => `${localName} ${state}`).join() || 'nothing'}`,
      );
    }
    await frame();
  }
  // Other parts that a change concerns, such as a list of cited places, are drawn in the next frames.
  for (let n = 0; n < 3; n += 1) {
    await Promise.all(ours(document).map(async ({updateComplete}) => updateComplete));
    await frame();
  }
}

/**
 * Resolves when at least one element matches, through shadow roots, and all matching ones have drawn their campaigns.
 *
 * @throws {Error} after two minutes, with the elements that match and their states.
 */
export async function ready(selector: string): Promise<void> {
  type Ours = HTMLElement & {state?: string; updateComplete?: Promise<unknown>};
  const matching = (root: Document | ShadowRoot): Ours[] =>
    [...root.querySelectorAll<Ours>('*')].flatMap((element) => [
      ...(element.matches(selector) ? [element] : []),
      ...(element.shadowRoot ? matching(element.shadowRoot) : []),
    ]);
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const deadline = performance.now() + 120_000;
  for (;;) {
    const all = matching(document);
    if (all.length > 0 && all.every(({state}) => state === 'ready')) break;
    if (performance.now() > deadline) {
      const states = all.map(({localName, state}) => `${localName} ${state}`).join() || 'nothing';
      throw new Error(`${selector} is still not ready: ${states}`);
    }
    await frame();
  }
  for (let n = 0; n < 3; n += 1) {
    await Promise.all(matching(document).map(async ({updateComplete}) => updateComplete));
    await frame();
  }
}

/** Opens every disclosure, as a reader can. Resolves when all that it opens is drawn, also by a part of the code. */
export async function openDisclosures(): Promise<void> {
  type Ours = Element & {updateComplete?: Promise<unknown>};
  const ours = (root: Document | ShadowRoot): Ours[] =>
    [...root.querySelectorAll<Ours>('*')].flatMap((element) => [
      ...(element.localName.startsWith('cs-') ? [element] : []),
      ...(element.shadowRoot ? ours(element.shadowRoot) : []),
    ]);
  const closed = (root: Document | ShadowRoot): HTMLDetailsElement[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element instanceof HTMLDetailsElement && !element.open ? [element] : []),
      ...(element.shadowRoot ? closed(element.shadowRoot) : []),
    ]);
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  // A record is drawn when it is opened first, and has disclosures of its own.
  for (let found = closed(document); found.length > 0; found = closed(document)) {
    // The browser tells elements in a later task, and they begin to draw only then.
    let waiting = found.length;
    for (const each of found) {
      each.addEventListener('toggle', () => (waiting -= 1), {once: true});
      each.open = true;
    }
    const deadline = performance.now() + 120_000;
    for (; waiting > 0; await frame()) {
      if (performance.now() > deadline) throw new Error(`${waiting} disclosures do not say that they were opened.`);
    }
    for (let n = 0; n < 4; n += 1) {
      await frame();
      await Promise.all(ours(document).map(async ({updateComplete}) => updateComplete));
    }
  }
}

/**
 * The visible text of each matching element, in the order of the page, through shadow roots and slots. White space is
 * collapsed to single spaces, and word joiners are removed.
 */
export function visibleTexts(selector: string): string[] {
  const textOf = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element) || /^(script|style|template)$/.test(node.localName)) return '';
    const {display} = getComputedStyle(node);
    // A slot has no box of its own.
    if (display !== 'contents' && !node.checkVisibility({visibilityProperty: true})) return '';
    const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
    const children = assigned.length > 0 ? assigned : [...(node.shadowRoot ?? node).childNodes];
    const text = children.map(textOf).join('');
    return display.startsWith('inline') || display === 'contents' ? text : ` ${text} `;
  };
  const matching = (root: Document | ShadowRoot): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.matches(selector) ? [element] : []),
      ...(element.shadowRoot ? matching(element.shadowRoot) : []),
    ]);
  return matching(document).map((element) => textOf(element).replaceAll('\u2060', '').replace(/\s+/g, ' ').trim());
}

/** The addresses of all matching links, through shadow roots. */
export function addresses(selector: string): string[] {
  const matching = (root: Document | ShadowRoot): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.matches(selector) ? [element] : []),
      ...(element.shadowRoot ? matching(element.shadowRoot) : []),
    ]);
  return matching(document).map((element) => element.getAttribute('href') ?? '');
}

/** The element that has the focus, in any shadow root. */
export function focused(): {tag: string; part: string; text: string; source: string} {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return {
    tag: element?.localName ?? '',
    part: element?.getAttribute('part') ?? '',
    text: element?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
    source: (element as HTMLElement | null)?.dataset['source'] ?? (element as HTMLElement | null)?.dataset['id'] ?? '',
  };
}

/** Scrolls to every logo on the page and waits for it. Returns the widths in the files, or 0 for a missing logo. */
export async function logoWidths(): Promise<number[]> {
  const images = (root: Document | ShadowRoot): HTMLImageElement[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element instanceof HTMLImageElement ? [element] : []),
      ...(element.shadowRoot ? images(element.shadowRoot) : []),
    ]);
  const widths: number[] = [];
  for (const image of images(document)) {
    image.scrollIntoView();
    if (!image.complete || !image.currentSrc) {
      await new Promise((done) => {
        image.addEventListener('load', done);
        image.addEventListener('error', done);
      });
    }
    widths.push(image.naturalWidth);
  }
  return widths;
}
