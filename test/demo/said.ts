// What elements say to a reader, taken from a real browser.

/** In the order of the page, each block's text by itself. */
export interface Said {
  readonly texts: string[];
  readonly links: string[];
  readonly dates: string[];
}

/**
 * Shows a document in an element of ours, opens every disclosure, and takes down what it says. Sent into the page as text.
 * What leads about in the page itself, such as the places where a source is cited or what opens a long list, is no fact.
 * What an overview shows only on request is on the campaign's page, to which static HTML leads: it stays closed.
 */
export async function sayingOf(tag: string, lang: string, layout: string, document_: unknown): Promise<Said> {
  type Ours = HTMLElement & {campaign: unknown; updateComplete: Promise<unknown>};
  const said: Said = {texts: [], links: [], dates: []};
  let text = '';
  const flush = () => {
    const one = text.replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();
    if (one) said.texts.push(one);
    text = '';
  };
  const ours = (root: ParentNode): Ours[] =>
    [...root.querySelectorAll<Ours>('*')].flatMap((each) => [
      ...(each.localName.startsWith('cs-') ? [each] : []),
      ...(each.shadowRoot ? ours(each.shadowRoot) : []),
    ]);
  const visit = (node: Node): void => {
    if (node instanceof Text) text += node.data;
    if (!(node instanceof Element) || /^(style|svg)$/.test(node.localName)) return;
    // The last is written by the browser where a list numbers its items itself.
    if (node.matches('[part=source-cited], [part=signatories-all] > summary, .search, [part=source] > .number')) return;
    if (node instanceof HTMLDetailsElement && !node.matches('[part=record], [part=other-demands]')) node.open = true;
    if (!node.checkVisibility({visibilityProperty: true}) && getComputedStyle(node).display !== 'contents') return;
    if (node instanceof HTMLAnchorElement) said.links.push(node.getAttribute('href')!);
    if (node instanceof HTMLTimeElement) said.dates.push(node.dateTime);
    const isBlock = !/^(inline|contents)/.test(getComputedStyle(node).display);
    if (isBlock) flush();
    for (const child of (node.shadowRoot ?? node).childNodes) visit(child);
    if (isBlock) flush();
  };

  const element = document.createElement(tag) as Ours;
  element.lang = lang;
  if (tag === 'cs-campaign') element.setAttribute('layout', layout);
  element.campaign = document_;
  document.body.replaceChildren(element);
  for (let n = 0; n < 3; n += 1) {
    await Promise.all(ours(document).map(({updateComplete}) => updateComplete));
    await new Promise(requestAnimationFrame);
  }
  visit(element);
  return said;
}
