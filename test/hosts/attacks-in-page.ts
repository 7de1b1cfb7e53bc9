// Functions that tests run inside a page, in any engine. Each is sent there as text, so none uses anything around it.

/** Shows campaigns one below the other, each in a section of its own. */
export function show(campaigns: readonly unknown[]): void {
  for (const campaign of campaigns) {
    const section = document.createElement('section');
    section.append(Object.assign(document.createElement('cs-campaign'), {campaign}));
    document.querySelector('main')!.append(section);
  }
}

/** Gives each campaign to an element, and returns where it found it wrong: nowhere, if it shows it. */
export async function judged(campaigns: readonly unknown[]): Promise<string[][]> {
  const found: string[][] = [];
  for (const campaign of campaigns) {
    const element = Object.assign(document.createElement('cs-source-list'), {campaign});
    element.append('Fallback');
    const pointers = new Promise<string[]>((done) => {
      element.addEventListener('cs-load', () => done([]));
      element.addEventListener('cs-error', (event) =>
        done((event as Event & {problems?: readonly {pointer: string}[]}).problems!.map(({pointer}) => pointer)),
      );
    });
    document.body.append(element);
    found.push(await pointers);
    element.remove();
  }
  return found;
}

/** What each section of the page holds: its elements with their attributes, and its text. */
export function shownTexts(): {shapes: string[]; texts: string[]; ran: boolean; overflow: number} {
  const all = (root: Element | ShadowRoot): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? all(element.shadowRoot) : []),
    ]);
  const textOf = (root: Element | ShadowRoot): string =>
    [...root.childNodes]
      .map((node) => {
        if (node instanceof Text) return node.data;
        return node instanceof Element ? textOf(node.shadowRoot ?? node) : '';
      })
      .join('');
  // What is said to screen readers only holds text of the document, as text.
  const shape = (element: Element) =>
    [
      element.localName,
      ...[...element.attributes].filter(({name}) => name !== 'aria-label').map(({name}) => name),
    ].join();
  const main = document.querySelector('main')!;
  const sections = [...document.querySelectorAll('main > section')];
  return {
    // Where a word is longer than words are, static HTML has places for lines to break. Where it is short, it stays on
    // the line of its mark.
    shapes: sections.map((section) =>
      all(section)
        .filter(({localName, attributes}) => localName !== 'wbr' || attributes.length > 0)
        .filter((element) => !element.matches('span.unbroken'))
        .map(shape)
        .join(' '),
    ),
    texts: sections.map((section) => textOf(section)),
    ran: 'ran' in document,
    overflow: main.scrollWidth - main.clientWidth,
  };
}

/** The names beside the titles of sources, hosts among them, through shadow roots. */
export function namesBesideSources(): string[] {
  const names = (root: Document | ShadowRoot): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.matches('[part=source-facts] bdi') ? [element] : []),
      ...(element.shadowRoot ? names(element.shadowRoot) : []),
    ]);
  return names(document).map((name) => name.textContent);
}
