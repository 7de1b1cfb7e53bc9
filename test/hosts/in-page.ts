// Functions that tests run inside a page, in any engine. Each is sent there as text, so none uses anything around it.

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
