// Functions that tests run inside a page around a frame. Each is sent there as text, so none uses anything around it.
// They ask prototypes, because the markup in the frame hides what its `document` has.

/** The names of all that `document` and a form have, and some by which code may ask either for what it has not. */
export function members(): {documents: string[]; forms: string[]} {
  const namesOf = (object: object | null): string[] =>
    object ? [...Object.getOwnPropertyNames(object), ...namesOf(Object.getPrototypeOf(object) as object | null)] : [];
  const of = (node: Node) => [...new Set([...namesOf(node), 'host', 'slot'])].filter((name) => name !== 'constructor');
  return {documents: of(document), forms: of(document.createElement('form'))};
}

/** The state of the letter in the frame, whether its record is open, and the events and errors of the page. */
export function inFrame(): {state: string; hasRecord: boolean; seen: readonly string[]} {
  type Ours = Element & {state?: string};
  const within = document.querySelector('iframe')!.contentDocument as Document & {seen?: string[]};
  const [element] = Document.prototype.querySelectorAll.call(within, 'cs-campaign') as NodeListOf<Ours>;
  const lists = (root: ShadowRoot): Ours[] =>
    [...root.querySelectorAll('*')].flatMap((each) => [
      ...(each.localName === 'cs-source-list' ? [each] : []),
      ...(each.shadowRoot ? lists(each.shadowRoot) : []),
    ]);
  return {
    state: element?.state ?? '',
    hasRecord: !!element?.shadowRoot && lists(element.shadowRoot).some(({state}) => state === 'ready'),
    seen: [...(within.seen ?? [])],
  };
}

/** Presses the button that loads the letter in the frame, if there is one. */
export function pressToLoad(): void {
  const within = document.querySelector('iframe')!.contentDocument!;
  const button = Document.prototype.querySelector.call(within, 'cs-campaign > p > button:not([aria-disabled])');
  (button as HTMLElement | null)?.click();
}

/** Opens the record of the letter in the frame. */
export function pressForRecord(): void {
  const within = document.querySelector('iframe')!.contentDocument!;
  const element = Document.prototype.querySelector.call(within, 'cs-campaign')!;
  const overview = element.shadowRoot!.querySelector('cs-overview')!;
  overview.shadowRoot!.querySelector<HTMLElement>('[part~=record] > summary')!.click();
}

/** Adds a comment to the page in the frame, as a page does that loads its comments later. */
export function addComment(html: string): void {
  const within = document.querySelector('iframe')!.contentDocument!;
  const parsed = Document.prototype.querySelector.call(new DOMParser().parseFromString(html, 'text/html'), 'body')!;
  const element = Document.prototype.querySelector.call(within, 'cs-campaign')!;
  element.before(...parsed.childNodes);
}
