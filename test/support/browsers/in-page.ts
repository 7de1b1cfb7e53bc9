// Functions that tests run inside a page, in any engine. Each is sent there as text, so none uses anything around it.

/**
 * Resolves when every element of ours on the page has its campaign on screen or has failed. Where the page has none yet, it
 * waits for one: scripts of a page may add them after it has loaded.
 *
 * @param least - How many there have to be, 1 if it is left out: 0 for a page that may have none.
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
  // What a change causes elsewhere, such as a list of cited places, is drawn in the frames after it.
  for (let n = 0; n < 3; n += 1) {
    await Promise.all(ours(document).map(async ({updateComplete}) => updateComplete));
    await frame();
  }
}

/**
 * Resolves when an element matches, through shadow roots, and every one that does has its campaign and has drawn it.
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

/** Opens every disclosure, as a reader can. */
export function openDisclosures(): void {
  const open = (root: Document | ShadowRoot) => {
    for (const element of root.querySelectorAll('*')) {
      if (element instanceof HTMLDetailsElement) element.open = true;
      if (element.shadowRoot) open(element.shadowRoot);
    }
  };
  open(document);
}

/**
 * What a reader sees of each element that matches, in the order of the page, through shadow roots and slots: text that is
 * rendered, with every run of white space as one space and without word joiners.
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

/** The address that each link has which matches, through shadow roots. */
export function addresses(selector: string): string[] {
  const matching = (root: Document | ShadowRoot): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.matches(selector) ? [element] : []),
      ...(element.shadowRoot ? matching(element.shadowRoot) : []),
    ]);
  return matching(document).map((element) => element.getAttribute('href') ?? '');
}

/** The element that has the focus, in whatever shadow root. */
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

/** Scrolls to every logo on the page, waits for it, and returns its width in the file: 0 for one that did not come. */
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
