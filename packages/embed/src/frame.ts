// The inline script in the head of a page made by `countersign frame`. It reads element, demand, language and theme
// from the page's address, and tells the page around how high the content is.
//
// Anyone can write such an address. So each value has to match a closed list or form, and other values are ignored. The
// address never chooses the document and the code: the page itself names them.

const asked = new URLSearchParams(location.search);
const choice = (name: string, known: RegExp) => known.exec(asked.get(name) ?? '')?.[0];

const theme = choice('theme', /^(light|dark)$/);
if (theme) document.documentElement.dataset['theme'] = theme;

/** A number by which WordPress knows the frame. It is in the fragment, which links within the page replace. */
let secret: string | undefined;

/**
 * Reports the height to the page around. Any page may receive it: in a sandbox neither page knows the other's origin,
 * and the height is no secret.
 */
function report(): void {
  // A question that comes before the page has been parsed is answered after that.
  if (document.readyState === 'loading') return;
  secret = /secret=([a-z\d]+)/i.exec(location.hash)?.[1] ?? secret;
  // Measure the body. The page is at least as high as the frame, so its height could never shrink.
  const value = Math.ceil(document.body.getBoundingClientRect().height);
  parent.postMessage({message: 'height', value, secret}, '*');
  try {
    // Some browsers resize the frame themselves, such as Chromium since 154.
    (window as {requestResize?: () => void}).requestResize?.();
  } catch {
    // The page around has no origin, which Chromium does not count among those that the frame allows.
  }
}

// At this event the whole page has been parsed, and no module has run yet.
document.addEventListener(
  'readystatechange',
  () => {
    const campaign = document.querySelector('cs-campaign')!;
    const lone = asked.has('demand') && document.querySelector('[data-lone]');
    const element = asked.has('demand')
      ? 'demand-checklist'
      : choice('element', /^(letter-card|overview|demand-checklist|statements|signatory-logos|source-list)$/);
    const shown = element ? document.createElement(`cs-${element}`) : campaign;
    const lang = choice('lang', /^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?$/i);
    if (element) {
      // Copy all attributes, because some of them protect: integrity, load, signed-by.
      for (const {name, value} of campaign.attributes) shown.setAttribute(name, value);
      shown.append(...(lone || campaign).childNodes);
      campaign.replaceWith(shown);
      if (asked.has('demand')) shown.setAttribute('demand', choice('demand', /^[a-z\d][a-z\d-]{0,63}$/) ?? '');
    }
    // The element knows the demands of the newest document, and this page only those of its own day.
    if (lone) {
      const sentence = shown.querySelector('p')!;
      shown.addEventListener('cs-error', ({code}) => (sentence.hidden = code !== 'unknown-demand'));
    }
    if (lang) {
      document.documentElement.lang = lang;
      shown.setAttribute('lang', lang);
    }
    if (parent === window) return;
    new ResizeObserver(report).observe(document.body);
    // Report once without the observer. Browsers do not observe a frame that is out of sight, and WordPress hides a
    // frame until it has reported its height.
    report();
    shown.addEventListener('cs-load', () => setTimeout(report));
  },
  {once: true},
);

// The script of the page around may load after the frame. Then it writes the secret into the fragment, or asks.
addEventListener('hashchange', report);
addEventListener('message', (event: MessageEvent<{message?: unknown} | null>) => {
  const {source} = event;
  // The content of other windows' messages is not read: it may be large.
  if (source === parent && source !== window && event.data?.message === 'ready') report();
});

// A frame that is as high as its content cannot scroll. In WebKit it cannot scroll the page around either, so the focus
// could move out of sight. If the source list does not get the question, notes have no button that leads there.
document.addEventListener('cs-source-list-query', (event) => {
  if (parent !== window && document.documentElement.scrollHeight <= innerHeight) event.stopImmediatePropagation();
});

// WordPress's sandbox blocks all links. Its script opens those that lead to the frame's own host, if the frame reports
// them. In the place of another link it opens the campaign's page, where that link works. The link itself is not
// reported: any page can write a secret into the address, and must not learn what a reader opens.
document.addEventListener('click', (event) => {
  const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
  const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  if (!secret || !link?.host || !isPlain || event.defaultPrevented) return;
  const page = document.querySelector<HTMLLinkElement>('link[rel=canonical]')!.href;
  parent.postMessage({message: 'link', value: link.host === location.host ? link.href : page, secret}, '*');
});
