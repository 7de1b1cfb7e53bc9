// The inline script of a page made by `countersign frame`, in its head. It takes from the page's address which element to
// show, in which language and on which ground, and tells the page around how high the content is.
//
// The address is whoever's who made the link: each value has to be of a closed list or form, and anything else is ignored.
// Which document and which code are loaded is in the page and never in its address.

const asked = new URLSearchParams(location.search);
const choice = (name: string, known: RegExp) => known.exec(asked.get(name) ?? '')?.[0];

const theme = choice('theme', /^(light|dark)$/);
if (theme) document.documentElement.dataset['theme'] = theme;

/** What WordPress knows the frame by: it writes it into the fragment, which links within the page replace. */
let secret: string | undefined;

/** To whom is not known: in a sandbox neither page learns the other's origin. It is a number that anybody may have. */
function report(): void {
  // What is asked before the page has been read is answered then.
  if (document.readyState === 'loading') return;
  secret = /secret=([a-z\d]+)/i.exec(location.hash)?.[1] ?? secret;
  // Of the body and not of the page, which is at least as high as the frame: so the height never feeds on itself.
  const value = Math.ceil(document.body.getBoundingClientRect().height);
  parent.postMessage({message: 'height', value, secret}, '*');
  // Where frames size themselves, as in Chromium since 154.
  (window as {requestResize?: () => void}).requestResize?.();
}

// The whole page has been read now, and no module has run yet.
document.addEventListener(
  'readystatechange',
  () => {
    const campaign = document.querySelector('cs-campaign')!;
    const element = choice('element', /^(letter-card|demand-checklist|statements|signatory-logos|source-list)$/);
    const shown = element ? document.createElement(`cs-${element}`) : campaign;
    const lang = choice('lang', /^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?$/i);
    if (element) {
      // All of them, for some protect: integrity, load, signed-by.
      for (const {name, value} of campaign.attributes) shown.setAttribute(name, value);
      shown.append(...campaign.childNodes);
      campaign.replaceWith(shown);
    }
    if (lang) {
      document.documentElement.lang = lang;
      shown.setAttribute('lang', lang);
    }
    if (parent === window) return;
    new ResizeObserver(report).observe(document.body);
    // Browsers draw no frame that is out of sight, and observe none: WordPress hides one until it has said its height.
    report();
    shown.addEventListener('cs-load', () => setTimeout(report));
  },
  {once: true},
);

// A script of the page around may come later than the frame: it writes the secret, and asks. Neither waits for the other.
addEventListener('hashchange', report);
addEventListener('message', ({source, data}: MessageEvent<{message?: unknown} | null>) => {
  if (source === parent && source !== window && data?.message === 'ready') report();
});

// A frame as high as its content cannot scroll, and in WebKit nothing in it scrolls the page around, where the focus would
// then be out of sight. Kept from the list of sources, a mark shows its source in place.
document.addEventListener('cs-source-request', (event) => {
  if (parent !== window && document.documentElement.scrollHeight <= innerHeight) event.stopImmediatePropagation();
});

// WordPress's sandbox lets no link open anything; its script follows those to the frame's own host. Of others nobody is told:
// any page can write a secret into the address, and what a reader opens is no business of the page around.
document.addEventListener('click', (event) => {
  const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
  if (!secret || link?.host !== location.host || event.defaultPrevented || link.target === '_self') return;
  parent.postMessage({message: 'link', value: link.href, secret}, '*');
});
