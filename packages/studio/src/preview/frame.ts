// The script of the preview, a page of its own without an origin, in which the real elements show a letter. It can
// request nothing, reach nothing outside, and open nothing: it tells the studio which link a person has pressed.
import '@countersign/elements/define.js';
import {html, nothing, render} from 'lit';
import {SITE_STYLES} from './site-styles.ts';
import {SITE_WORDS} from './site-words.ts';
import type {FrameMessage, PreviewChoice, PreviewPart, ShowMessage} from './message.ts';

const root = document.documentElement;
document.adoptedStyleSheets = [...document.adoptedStyleSheets, SITE_STYLES.styleSheet!];

let logos: Readonly<Record<string, string>> = {};

/** The pictures of the draft stand in for those that will be public. Others have an address that loads nothing. */
// It is called with its element.
// eslint-disable-next-line @typescript-eslint/unbound-method
const {setAttribute} = HTMLImageElement.prototype;
HTMLImageElement.prototype.setAttribute = function (name: string, value: string) {
  setAttribute.call(this, name, name === 'src' ? (logos[value] ?? 'data:,') : value);
};

const tell = (message: FrameMessage): void => parent.postMessage(message, '*');

addEventListener('message', ({data, source}: MessageEvent<string>) => {
  if (source !== parent) return;
  const message = JSON.parse(data) as ShowMessage;
  // A document of 4 MB is read in one task and shown in the next.
  if (message.kind === 'show') setTimeout(show, 0, message);
});

const linkOf = (event: Event) =>
  event.composedPath().find((each): each is HTMLAnchorElement => each instanceof HTMLAnchorElement);

// The elements lead to a place of their own themselves. The browser would go to that place of the studio.
addEventListener('click', (event) => {
  if (linkOf(event)?.getAttribute('href')?.startsWith('#')) event.preventDefault();
});

addEventListener(
  'click',
  (event) => {
    const link = linkOf(event);
    if (!link?.href || link.getAttribute('href')!.startsWith('#')) return;
    event.preventDefault();
    tell({kind: 'link', href: link.href});
  },
  {capture: true},
);

function show({campaign, choice, logos: given}: ShowMessage): void {
  const src = addressOf(campaign);
  logos = Object.fromEntries(
    Object.entries(given).flatMap(([path, data]) => {
      const address = src && URL.canParse(path, src) ? new URL(path, src).href : undefined;
      return address ? [[address, data] as const] : [];
    }),
  );
  const {site, colours} = choice;
  const language = site === 'arabic' ? 'ar' : 'en';
  Object.assign(root.dataset, {site, colours});
  root.lang = language;
  root.dir = language === 'ar' ? 'rtl' : 'ltr';
  // Elements keep what they have drawn, and so the reader keeps the place.
  render(page(campaign, src, choice), document.body);
}

function page(campaign: unknown, src: string | undefined, choice: PreviewChoice) {
  const words = SITE_WORDS[choice.site === 'arabic' ? 'ar' : 'en'];
  return html`<header><p>${words.name}</p></header>
    <main>
      <h1>${words.title}</h1>
      <p class="lead">${words.lead}</p>
      <div class="letter">${letter(campaign, src, choice)}</div>
      <p class="last">${words.last}</p>
    </main>`;
}

type Draw = (campaign: unknown, src: string | typeof nothing, choice: PreviewChoice) => unknown;

const DRAWN: Readonly<Record<PreviewPart, Draw>> = {
  overview: (campaign, src, {lang}) => html`<cs-overview lang=${lang} src=${src} .campaign=${campaign}></cs-overview>`,
  'letter-card': (campaign, src, {lang}) =>
    html`<cs-letter-card lang=${lang} src=${src} .campaign=${campaign}></cs-letter-card>`,
  'demand-checklist': (campaign, src, {lang, demand}) =>
    html`<cs-demand-checklist
      lang=${lang}
      demand=${demand ?? nothing}
      src=${src}
      .campaign=${campaign}
    ></cs-demand-checklist>`,
  statements: (campaign, src, {lang}) =>
    html`<cs-statements lang=${lang} src=${src} .campaign=${campaign}></cs-statements>`,
  'signatory-logos': (campaign, src, {lang}) =>
    html`<cs-signatory-logos lang=${lang} src=${src} .campaign=${campaign}></cs-signatory-logos>`,
  'source-list': (campaign, src, {lang}) =>
    html`<cs-source-list lang=${lang} src=${src} .campaign=${campaign}></cs-source-list>`,
};

function letter(campaign: unknown, src: string | undefined, choice: PreviewChoice) {
  const {part, lang, layout} = choice;
  if (part !== undefined) return DRAWN[part](campaign, src ?? nothing, choice);
  return html`<cs-campaign
    lang=${lang}
    layout=${layout === 'full' ? 'full' : nothing}
    src=${src ?? nothing}
    .campaign=${campaign}
  ></cs-campaign>`;
}

/** The address that the document will have. Nothing is requested from it here: logos get their names by it. */
function addressOf(campaign: unknown): string | undefined {
  const {url} = Object(campaign) as {url?: unknown};
  return typeof url === 'string' && URL.canParse('campaign.json', url) ? new URL('campaign.json', url).href : undefined;
}

tell({kind: 'ready'});
