// Functions that tests run inside a page, in any engine, to see whether a reader notices that the elements take over what
// a server rendered. Each is sent there as text, so none uses anything around it.

/**
 * What is on the page, one line for each element that is shown, through shadow roots: its name, part and box, its colours,
 * type and lines, and its own text.
 */
export function recordShown(): string[] {
  const lines: string[] = [];
  const looks = ['color', 'background-color', 'font', 'border', 'text-decoration', 'display', 'direction'];
  const visit = (root: Document | ShadowRoot) => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (
        !/^(html|head|meta|title|style|script|body|template|slot)$/.test(element.localName) &&
        element.checkVisibility()
      ) {
        const {x, y, width, height} = element.getBoundingClientRect();
        const box = [x + scrollX, y + scrollY, width, height].map((each) => Math.round(each * 10) / 10);
        const style = getComputedStyle(element);
        const own = [...element.childNodes].map((node) => (node instanceof Text ? node.data : ''));
        lines.push(
          [
            element.localName,
            element.getAttribute('part') ?? '',
            box.join(' '),
            ...looks.map((each) => style.getPropertyValue(each)),
            own.join('').replace(/\s+/g, ' ').trim(),
          ].join(' | '),
        );
      }
      if (element.shadowRoot) visit(element.shadowRoot);
    }
  };
  visit(document);
  return lines;
}

/** Notes from here on, before every frame is painted, how many copies of the letter are shown and where the page ends. */
export function watchFrames(): void {
  const frames: string[] = [];
  const titles = (root: Document | ShadowRoot): number =>
    [...root.querySelectorAll('*')].reduce(
      (sum, element) =>
        sum +
        (element.matches('[part=letter-heading]') && element.checkVisibility() ? 1 : 0) +
        (element.shadowRoot ? titles(element.shadowRoot) : 0),
      0,
    );
  const note = () => {
    const {bottom} = document.body.lastElementChild!.getBoundingClientRect();
    frames.push(`${titles(document)} ${Math.round(bottom + scrollY)} ${Math.round(scrollY)}`);
    requestAnimationFrame(note);
  };
  note();
  Object.defineProperty(document, 'frames', {value: frames});
}

/** The different frames since then. */
export function framesSeen(): string[] {
  return [...new Set((document as Document & {frames?: string[]}).frames)];
}

/** Notes from here on what moves on the page, in browsers that measure it. */
export function watchShifts(): void {
  const shifts: number[] = [];
  const note = (entries: PerformanceEntryList) =>
    shifts.push(...entries.map((entry) => (entry as PerformanceEntry & {value: number}).value));
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({type: 'layout-shift'});
  // An observer is told of some at once and of others later: those that wait are taken where it is asked.
  const seen = () => {
    note(observer.takeRecords());
    return shifts;
  };
  Object.defineProperty(document, 'shiftsSeen', {value: seen});
}

/** How far things have moved since then. */
export function shiftsSeen(): number[] {
  return (document as Document & {shiftsSeen?: () => number[]}).shiftsSeen!();
}

/** By how much two pictures, as base64 of PNG, differ in the channel of a pixel that differs most, of 255. */
export async function largestDifference(pictures: readonly string[]): Promise<number> {
  const [one, other] = await Promise.all(
    pictures.map(async (picture) => {
      const image = new Image();
      image.src = `data:image/png;base64,${picture}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
      canvas.drawImage(image, 0, 0);
      return canvas.getImageData(0, 0, image.width, image.height).data;
    }),
  );
  if (one!.length !== other!.length) return 255;
  return one!.reduce((largest, value, at) => Math.max(largest, Math.abs(value - other![at]!)), 0);
}
