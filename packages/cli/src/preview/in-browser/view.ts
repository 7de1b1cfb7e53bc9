// The script in the pages of a view. It keeps the reader's place from one version of the document to the next, and
// opens links to other sites outside. Its page has no origin: it can only tell the author's page a place.

const {origin} = new URL(import.meta.url);
let wanted = Number(new URLSearchParams(location.search).get('scroll')) || 0;
/** Whether the reader has not moved yet in this version. */
let isRestoring = true;

/** The place as far down as the page goes now. Elements and frames grow while they load. */
const reachable = () => Math.min(wanted, document.documentElement.scrollHeight - innerHeight);

addEventListener('scroll', () => {
  if (isRestoring && Math.abs(scrollY - reachable()) <= 1) return;
  isRestoring = false;
  wanted = Math.round(scrollY);
  parent.postMessage({scroll: wanted}, origin);
});

new ResizeObserver(() => {
  if (isRestoring) scrollTo({top: reachable(), behavior: 'instant'});
}).observe(document.body);

document.addEventListener(
  'click',
  (event) => {
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
    if (link && link.origin !== origin) link.target = '_blank';
  },
  {capture: true},
);
