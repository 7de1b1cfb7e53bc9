// Functions that tests run inside a page, in any engine. They are sent there as text, so they use nothing outside
// themselves.

/** Gives a campaign to each of our elements on the page. */
export function give(campaign: unknown): void {
  for (const element of document.querySelectorAll('cs-campaign')) Object.assign(element, {campaign});
}

/** Shows or hides everything that is embedded; it keeps its place. Resolves when the change is on screen. */
export async function setVisible(isVisible: boolean): Promise<void> {
  document.documentElement.classList.toggle('host-alone', !isVisible);
  for (let frames = 0; frames < 3; frames += 1) await new Promise((done) => requestAnimationFrame(done));
}

/** Scrolls down by a share of the window. @returns True if the page moved, false at its end. */
export function scrollOn(share: number): boolean {
  const before = scrollY;
  scrollBy({top: innerHeight * share, behavior: 'instant'});
  return scrollY > before;
}

/** How much wider the page is than its window. */
export function tooWide(): number {
  const {scrollWidth, clientWidth} = document.documentElement;
  return scrollWidth - clientWidth;
}

/**
 * Compares two pictures of the window, as PNG in base64. Returns how far from the boxes that match a selector they
 * differ: in CSS pixels, up, down and to either side.
 */
export async function strayed(
  pictures: readonly string[],
  selector: string,
): Promise<[vertical: number, horizontal: number]> {
  const [one, other] = await Promise.all(
    pictures.map(async (picture) => {
      const image = new Image();
      image.src = `data:image/png;base64,${picture}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
      canvas.drawImage(image, 0, 0);
      return canvas.getImageData(0, 0, image.width, image.height);
    }),
  );
  const scale = one!.width / innerWidth;
  const boxes = [...document.querySelectorAll(selector)].map((element) => element.getBoundingClientRect());
  let [vertical, horizontal] = [0, 0];
  // Each pixel is compared as one number, because nearly all are the same.
  const [shown, alone] = [one!, other!].map(({data}) => new Uint32Array(data.buffer));
  for (let pixel = 0; pixel < shown!.length; pixel += 1) {
    if (shown![pixel] === alone![pixel]) continue;
    const at = pixel * 4;
    if ([0, 1, 2].every((channel) => Math.abs(one!.data[at + channel]! - other!.data[at + channel]!) < 32)) continue;
    const x = (pixel % one!.width) / scale;
    const y = Math.floor(pixel / one!.width) / scale;
    let nearest: [number, number] = [Infinity, Infinity];
    for (const {left, right, top, bottom} of boxes) {
      const off: [number, number] = [Math.max(top - y - 1, y - bottom, 0), Math.max(left - x - 1, x - right, 0)];
      if (Math.max(...off) < Math.max(...nearest)) nearest = off;
    }
    vertical = Math.max(vertical, nearest[0]);
    horizontal = Math.max(horizontal, nearest[1]);
  }
  return [vertical, horizontal];
}
