// How the content that stands in an element compares with the campaign that is to take its place.
import type {Campaign} from '@countersign/campaign';
import {keptContent} from '../loading/kept-content.js';
import {LONG_LIST} from '../long-list/long.js';
import {shownLanguages} from '../sections/view.js';

/** True if a campaign has a list that is drawn in slices. */
export const isLong = ({signatories, sources}: Campaign): boolean =>
  Math.max(signatories.length, sources.length) > LONG_LIST;

/** True if an element holds the whole record of a campaign as static HTML. */
export const holdsRecord = (host: Element): boolean => keptContent(host)?.shows === 'full';

/** True if an element holds a newer revision of a campaign as static HTML. */
export function holdsNewer(host: Element, {id, revision}: Campaign): boolean {
  const kept = keptContent(host);
  return kept?.campaign === id && kept.revision > revision;
}

/**
 * True if an element holds static HTML that shows all that the element would show.
 *
 * @param wanted - The language that the reader wants, or an empty string.
 */
export function holdsCurrent(host: HTMLElement, campaign: Campaign, wanted: string): boolean {
  const kept = keptContent(host);
  return (
    kept?.campaign === campaign.id &&
    kept.revision === campaign.revision &&
    kept.shows === shownBy(host) &&
    kept.languages === shownLanguages(campaign, wanted)
  );
}

/** Attributes that change what an element shows, and that static HTML does not follow. */
const CHANGING = /^(?:without-.*|heading-level=.*|theme=(?!auto$).*)$/;

/**
 * The layout, the part or the one demand that an element shows as a snippet prints it; undefined if it shows something
 * else.
 */
function shownBy(host: HTMLElement): string | undefined {
  if ([...host.attributes].some(({name, value}) => CHANGING.test(`${name}=${value}`))) return undefined;
  const part = host.localName.slice('cs-'.length);
  const demand = host.getAttribute('demand');
  if (demand !== null) return `${part}/${demand}`;
  return part === 'campaign' ? (host.getAttribute('layout') ?? 'overview') : part;
}

/** True if the reader is inside or past tall content that drawing piece by piece would shift. */
export function isReaderInside(host: Element): boolean {
  const {height, top, bottom} = host.getBoundingClientRect();
  return height > innerHeight / 2 && (top < 0 || bottom <= innerHeight);
}
