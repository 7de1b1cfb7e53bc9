import type {ChosenText} from '@countersign/campaign';
import {html, nothing, type TemplateResult} from 'lit';
import {plainText, type View} from '@countersign/elements/sections.js';
import {fullAddress, type PageAddresses} from './page-addresses.js';

/** A picture that previews of a page show. */
export interface PagePicture {
  /** Address of the picture, or a path beside the page. */
  readonly href: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** The same in words. */
  readonly text: string;
}

/** Addresses of feeds, or paths beside the page. */
export interface PageFeeds {
  readonly atom: string;
  readonly json: string;
  /** Only of a campaign with dates. */
  readonly calendar?: string | undefined;
}

/** Contents of a page's head: see {@link pageHead}. */
export interface PageHead {
  /** Title of the page, and its language. */
  readonly title: ChosenText;
  /** Description for search engines, and for previews of links that have no other. An empty string is left out. */
  readonly description: string;
  /** Description for previews of links: see `descriptionInWords`. */
  readonly shared?: string | undefined;
  readonly picture?: PagePicture | undefined;
  readonly addresses: PageAddresses;
  /** Address of the campaign document, or a path beside the page. */
  readonly document: string | undefined;
  /** Address of the page's oEmbed answer, or a path beside the page. */
  readonly oembed: string | undefined;
  readonly feeds?: PageFeeds | undefined;
}

/** Media types of feeds and calendars. */
export const ATOM = 'application/atom+xml';
export const JSON_FEED = 'application/feed+json';
export const CALENDAR = 'text/calendar';

/**
 * Draws what programs read in the head of a page: description, links to other versions, and Open Graph properties.
 *
 * @throws TypeError if an address is not a web address.
 */
export function pageHead(
  view: View,
  {title, description, shared = description, picture, addresses, document, oembed, feeds}: PageHead,
): TemplateResult {
  const {campaign} = view;
  const {own, url, others} = addresses;
  const property = (name: string, content: string | undefined) =>
    content ? html`<meta property=${name} content=${content} />` : nothing;
  const isRetracted = campaign.stage === 'retracted';
  const versions = others.size > 0 && url ? [[own, url] as const, ...others] : [...others];
  const fallback = own === campaign.language ? url : (others.get(campaign.language) ?? campaign.url);
  const file = (type: string, href: string | undefined, name?: string) =>
    href && !isRetracted
      ? html`<link
          rel="alternate"
          type=${type}
          href=${fullAddress(href, url ?? campaign.url)}
          title=${name ?? nothing}
        />`
      : nothing;
  return html`<meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="referrer" content="no-referrer" />
    ${description ? html`<meta name="description" content=${description} />` : nothing}
    ${url ? html`<link rel="canonical" href=${url} />` : nothing}
    ${versions.map(([tag, href]) => html`<link rel="alternate" hreflang=${tag} href=${href} />`)}
    ${others.size > 0 ? html`<link rel="alternate" hreflang="x-default" href=${fallback} />` : nothing}
    ${file('application/json', document)} ${file('application/json+oembed', oembed, title.value)}
    ${file(ATOM, feeds?.atom, title.value)} ${file(JSON_FEED, feeds?.json, title.value)}
    ${file(CALENDAR, feeds?.calendar, title.value)}
    ${property('og:type', 'article')} ${property('og:title', title.value)} ${property('og:description', shared)}
    ${pictureProperties(picture, url ?? campaign.url)}
    ${property('og:url', url)} ${property('og:site_name', plainText(view, campaign.publisher.name))}
    ${property('og:locale', openGraphLocale(title.language))}
    ${[...others.keys()].map((tag) => property('og:locale:alternate', openGraphLocale(tag)))}
    ${isRetracted ? nothing : property('article:published_time', campaign.letter.published)}
    ${property('article:modified_time', campaign.updated)}`;
}

/** Names the picture of a page, with its size, so that previews leave room for it before it has loaded. */
function pictureProperties(picture: PagePicture | undefined, base: string): TemplateResult | typeof nothing {
  if (!picture) return nothing;
  const {href, width, height, text} = picture;
  return html`<meta property="og:image" content=${fullAddress(href, base)} />
    <meta property="og:image:type" content="image/png" />
    <meta property="og:image:width" content=${width} />
    <meta property="og:image:height" content=${height} />
    <meta property="og:image:alt" content=${text} />
    <meta name="twitter:card" content="summary_large_image" />`;
}

/**
 * Returns a language as Open Graph writes it, with a territory: `ar_EG` (https://ogp.me/#optional). Undefined if no
 * territory is known for the language. English is that of Great Britain, like the dates.
 */
function openGraphLocale(tag: string): string | undefined {
  const {language, region} = new Intl.Locale(tag === 'en' ? 'en-GB' : tag).maximize();
  return region && `${language}_${region}`;
}
