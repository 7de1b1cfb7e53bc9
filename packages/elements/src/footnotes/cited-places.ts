// The places on the page that cite a document. They are collected once for all lists of that document.
import {comparePlaces} from '@countersign/campaign';
import {CitedPlacesRequestEvent, type CitedPlace} from '../events.js';
import {inPageOrder} from '../dom/page-order.js';
import {page} from '../dom/real.js';

export type CitedPlaces = ReadonlyMap<string, readonly CitedPlace[]>;

type Receive = (places: CitedPlaces, key: string) => void;

interface PlacesRequest {
  readonly receivers: Set<Receive>;
  /** Number of microtasks since the last list asked for these places. */
  quiet: number;
}

const MAX_PLACES = 20;
// Elements that get their campaign from another one are drawn some microtasks after it.
const QUIET = 8;

const requests = new Map<string, PlacesRequest>();

/**
 * Collects the places that cite a document. Waits until no list has asked for them for some microtasks.
 *
 * @param key - Key of the document: see `keyOf`.
 * @param receive - Called once with the places.
 */
export function collectPlaces(key: string, receive: Receive): void {
  let request = requests.get(key);
  if (!request) {
    request = {receivers: new Set(), quiet: 0};
    requests.set(key, request);
    void answer(key, request);
  }
  request.receivers.add(receive);
  request.quiet = 0;
}

async function answer(key: string, request: PlacesRequest): Promise<void> {
  while (request.quiet++ < QUIET) await Promise.resolve();
  requests.delete(key);
  const event = new CitedPlacesRequestEvent(key);
  page.dispatchEvent(event);
  const places = bySource(sorted(event.places));
  for (const receive of request.receivers) receive(places, key);
}

/**
 * The places in the order of the page. Sorts elements and not marks, of which there may be thousands: each element
 * gives its own in their order, and none stands between the marks of another.
 */
function sorted(places: readonly CitedPlace[]): CitedPlace[] {
  const byElement = new Map<Node, CitedPlace[]>();
  for (const place of places) {
    const root = place.mark.getRootNode();
    const others = byElement.get(root);
    if (others) others.push(place);
    else byElement.set(root, [place]);
  }
  return [...byElement.values()].sort(([a], [b]) => inPageOrder(a!.mark, b!.mark)).flat();
}

/**
 * The places that cite each source, by the source's id: the page's own words first, then the parts of the document in
 * its order. Of several marks in one place it has the first.
 *
 * @param places - All places, in the order of the page.
 */
export function bySource(places: readonly CitedPlace[]): CitedPlaces {
  const found = new Map<string, Map<string, CitedPlace>>();
  for (const cited of places) {
    const others = found.get(cited.source) ?? new Map<string, CitedPlace>();
    found.set(cited.source, others);
    if (!others.has(cited.place) && others.size < MAX_PLACES) others.set(cited.place, cited);
  }
  const inOrder = (cited: Iterable<CitedPlace>) => [...cited].sort((a, b) => comparePlaces(a.place, b.place));
  return new Map([...found].map(([source, cited]) => [source, inOrder(cited.values())]));
}

/** True if both tell a reader the same. */
export function isSame(a: CitedPlaces, b: CitedPlaces): boolean {
  return (
    a.size === b.size &&
    [...a].every(([source, places]) => {
      const others = b.get(source);
      return (
        places.length === others?.length &&
        places.every(({mark, place}, index) => mark === others[index]!.mark && place === others[index]!.place)
      );
    })
  );
}
