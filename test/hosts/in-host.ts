// Functions that tests run inside a host page, in any engine. Each is sent there as text, so none uses anything around it.

/**
 * Records a host page: every style, attribute and box of its elements, its address, history, title, focus and scroll
 * position, the names in `window`, and its style sheets. Left out is what has to follow an element of ours: the height
 * of what is around one, and how far down something below one stands.
 *
 * @returns JSON of an object from names to values: as a string it is sent quickly also by WebKit's driver.
 */
export function recordHost(): string {
  const ours = [...document.querySelectorAll('*')].filter(
    (element) => element.localName.startsWith('cs-') && element.getAttribute('layout') !== 'none',
  );
  const record: Record<string, string> = {};
  const sized = /^(height|block-size|perspective-origin|transform-origin|bottom|inset-block-end)$/;
  for (const [at, element] of [...document.querySelectorAll('*')].entries()) {
    // The fallback inside an element of ours gives way; the partner's own words in it stay, in a box of
    // ours: of another width, and close to its edge.
    const isWords = element.closest('[slot=partner]') !== null;
    const isInside = ours.some((each) => each.contains(element));
    // The block of a snippet, which holds our script and our element, is ours too. Margins inside move its edge.
    const isBlock =
      element.localName === 'div' &&
      element.querySelector(':scope > cs-campaign') !== null &&
      [...element.children].every(({localName}) => /^(cs-.*|script)$/.test(localName));
    if (/^(cs-.*|script)$/.test(element.localName) || isBlock || (isInside && !isWords)) continue;
    const isAround = isWords || ours.some((each) => element.contains(each));
    const isBelow = ours.some((each) => each.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
    const name = `${at} ${element.localName}`;
    for (const {name: attribute, value} of element.attributes) record[`${name} [${attribute}]`] = value;
    const style = getComputedStyle(element);
    for (const property of style) {
      if (isAround && sized.test(property)) continue;
      if (isWords && /^(width|inline-size|margin-.*)$/.test(property)) continue;
      record[`${name} ${property}`] = style.getPropertyValue(property);
    }
    if (isWords) continue;
    // Firefox counts in sixtieths of a pixel, and not to the last digit.
    const {x, y, width, height} = element.getBoundingClientRect();
    const box = [x, width, ...(isAround ? [] : [height]), ...(isBelow ? [] : [y])];
    record[`${name} box`] = box.map((each) => Math.round(each * 100) / 100).join(' ');
  }
  const focused = document.activeElement;
  return JSON.stringify({
    ...record,
    window: Reflect.ownKeys(window).map(String).sort().join(' '),
    'style sheets': `${document.styleSheets.length} ${document.adoptedStyleSheets.length}`,
    address: `${location.href} ${history.length} ${JSON.stringify(history.state)}`,
    title: document.title,
    scroll: `${scrollX} ${scrollY}`,
    focus: `${focused?.localName} ${focused?.textContent.slice(0, 99)}`,
  });
}

/** Puts the focus into the host, scrolls a little, and waits for the host's typefaces, which change its boxes. */
export async function visitHost(): Promise<void> {
  document.querySelector<HTMLElement>('a')!.focus({preventScroll: true});
  scrollTo({top: 20, behavior: 'instant'});
  // A typeface is asked for when the page is laid out, which may be later than its end of loading.
  await new Promise((done) => requestAnimationFrame(done));
  await document.fonts.ready;
}

/** Adds the code to a page that is there already. */
export function addScript(html: string): void {
  const {attributes} = new DOMParser().parseFromString(html, 'text/html').scripts[0]!;
  const script = document.createElement('script');
  for (const {name, value} of attributes) script.setAttribute(name, value);
  document.body.append(script);
}

export interface Look {
  /** How many elements were compared in every style. */
  readonly compared: number;
  /** What is other than on a plain page, as `element: property: here and there`. */
  readonly differences: readonly string[];
}

/**
 * Compares what is inside our elements with the same embed on a plain page: where each element is and how large, and all
 * styles of two elements of each kind (headings, statuses, marks, shapes, disclosures, …) with their pseudo-elements.
 *
 * @param plain - Address of the plain page, on the same origin.
 * @param followed - The properties in which an element follows its page: the plain page gets the values of this one.
 * @param inProse - Those in which a footnote mark does beside these, and the place for the partner's own words.
 */
export async function compareLook(
  plain: string,
  followed: readonly string[],
  inProse: readonly string[],
): Promise<Look> {
  type Ours = HTMLElement & {state?: string; updateComplete?: Promise<unknown>};
  const outermost = (root: Document) =>
    [...root.querySelectorAll<Ours>('*')].filter(
      (element) => element.localName.startsWith('cs-') && element.getAttribute('layout') !== 'none',
    );
  const inside = (root: ShadowRoot): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.localName === 'style' ? [] : [element]),
      ...(element.shadowRoot ? inside(element.shadowRoot) : []),
    ]);
  const frame = document.createElement('iframe');
  const size = {position: 'fixed', top: '0', left: '0', display: 'block', width: '1500px', 'max-width': 'none'};
  for (const [property, value] of Object.entries(size)) frame.style.setProperty(property, value, 'important');
  frame.src = plain;
  const loaded = new Promise((done) => frame.addEventListener('load', done));
  document.body.append(frame);
  await loaded;
  const originals = outermost(document);
  const copies = outermost(frame.contentDocument!);
  const deadline = performance.now() + 120_000;
  while (copies.some(({state}) => state !== 'ready')) {
    if (performance.now() > deadline) throw new Error(`The plain page is ${copies.map(({state}) => state).join()}`);
    await new Promise((done) => requestAnimationFrame(done));
  }
  // The record is drawn when it is opened first.
  for (const {shadowRoot} of [...originals, ...copies]) {
    const record = shadowRoot!
      .querySelector('cs-overview')
      ?.shadowRoot!.querySelector<HTMLDetailsElement>('[part=record]');
    if (!record) continue;
    record.open = true;
    // It comes with a part of the code.
    while (!record.querySelector('.record') && performance.now() < deadline) {
      await new Promise((done) => requestAnimationFrame(done));
    }
    // All of it: the overview draws the first sections before the others.
    await ((record.getRootNode() as ShadowRoot).host as Ours).updateComplete;
  }
  for (const [at, original] of originals.entries()) {
    const isMark = original.localName === 'cs-cite';
    const {style} = copies[at]!;
    for (const property of isMark ? [...followed, ...inProse] : followed) {
      style.setProperty(property, getComputedStyle(original).getPropertyValue(property));
    }
    if (!isMark) style.width = getComputedStyle(original.shadowRoot!.querySelector('.base')!).width;
    // Connected anew: which logos are right for a colour scheme is decided then.
    copies[at]!.parentNode!.insertBefore(copies[at]!, copies[at]!.nextSibling);
  }
  for (let n = 0; n < 3; n += 1) {
    const all = [...originals, ...copies].flatMap((each) => [each, ...(inside(each.shadowRoot!) as Ours[])]);
    await Promise.all(all.map(async ({updateComplete}) => updateComplete));
    await new Promise((done) => frame.contentWindow!.requestAnimationFrame(done));
    // What has just become visible may have asked for a typeface.
    await Promise.all([document.fonts.ready, frame.contentDocument!.fonts.ready]);
  }

  const differences: string[] = [];
  const seen = new Map<string, number>();
  const boxIn = (element: Element, outer: Element) => {
    const [box, {x, y}] = [element.getBoundingClientRect(), outer.getBoundingClientRect()];
    return [box.x - x, box.y - y, box.width, box.height];
  };
  for (const [at, original] of originals.entries()) {
    const others = inside(copies[at]!.shadowRoot!);
    for (const [n, element] of inside(original.shadowRoot!).entries()) {
      const {localName, className} = element;
      const part = element.getAttribute('part');
      const name = [original.localName, localName, part ?? className].join(' ').trim();
      const other = others[n];
      if (other?.localName !== localName) {
        differences.push(`${name}: ${localName} and ${other?.localName}`);
        break;
      }
      // As large as the partner's own words, which are the host's.
      const isPartners = part === 'partner' || localName === 'slot';
      // A mark stands where the sentence leaves it.
      if (!isPartners && original.localName !== 'cs-cite') {
        const [here, there] = [boxIn(element, original), boxIn(other, copies[at]!)];
        // Parts of a pixel are rounded by where on its page an element begins.
        if (element.checkVisibility() && here.some((each, index) => Math.abs(each - there[index]!) > 1)) {
          differences.push(`${name}: box: ${here.join(' ')} and ${there.join(' ')}`);
        }
      }
      const kind = `${name} ${(element as HTMLElement).dataset['status'] ?? ''}`;
      const times = seen.get(kind) ?? 0;
      seen.set(kind, times + 1);
      if (times > 1) continue;
      const pseudos = /^(q|sup|a|summary|li)$/.test(localName) ? ['::before', '::after', '::marker'] : [];
      for (const pseudo of [undefined, ...pseudos]) {
        const [here, there] = [getComputedStyle(element, pseudo), getComputedStyle(other, pseudo)];
        for (const property of here) {
          // The host's own names mean nothing to us.
          if (property.startsWith('--')) continue;
          if (isPartners && (/^(height|block-size|.*-origin)$/.test(property) || inProse.includes(property))) continue;
          const [a, b] = [here.getPropertyValue(property), there.getPropertyValue(property)];
          if (a !== b) differences.push(`${name}${pseudo ?? ''}: ${property}: ${a} and ${b}`);
        }
      }
    }
  }
  frame.remove();
  return {compared: seen.size, differences};
}
