// Where on the page a document's sources are cited: asked once for all lists of it, however many have changed.
import {CitedPlacesRequestEvent, type CitedPlace} from '../events.js';
import {inPageOrder} from '../dom/page-order.js';

export type CitedPlaces = ReadonlyMap<string, readonly CitedPlace[]>;

type Take = (places: CitedPlaces, key: string) => void;

interface Question {
  readonly takers: Set<Take>;
  /** For how many microtasks nobody has asked. */
  quiet: number;
}

const MAX_PLACES = 20;
// Elements are drawn some microtasks after one another: those that a campaign lays out or feeds after itself.
const QUIET = 8;

const questions = new Map<string, Question>();

/**
 * Asks every element on the page where it cites a document, when for some microtasks nobody has asked any more.
 *
 * @param take - Called once with the answer.
 */
export function askForPlaces(key: string, take: Take): void {
  let question = questions.get(key);
  if (!question) {
    questions.set(key, (question = {takers: new Set(), quiet: 0}));
    void ask(key, question);
  }
  question.takers.add(take);
  question.quiet = 0;
}

async function ask(key: string, question: Question): Promise<void> {
  while (question.quiet++ < QUIET) await Promise.resolve();
  questions.delete(key);
  const request = new CitedPlacesRequestEvent(key);
  document.dispatchEvent(request);
  const places = bySource(inOrder(request.places));
  for (const take of question.takers) take(places, key);
}

/**
 * The places in the order of the page. An element tells its own in their order, and none has another's between them: so
 * elements are sorted and not marks, of which there may be thousands side by side.
 */
function inOrder(places: readonly CitedPlace[]): CitedPlace[] {
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
 * Where each source is cited, by its id: the first places of each.
 *
 * @param places - In the order of the page.
 */
export function bySource(places: readonly CitedPlace[]): CitedPlaces {
  const found = new Map<string, CitedPlace[]>();
  for (const place of places) {
    const others = found.get(place.source);
    if (!others) found.set(place.source, [place]);
    else if (others.length < MAX_PLACES) others.push(place);
  }
  return found;
}

/** Whether a reader is told the same. */
export function isSame(a: CitedPlaces, b: CitedPlaces): boolean {
  return (
    a.size === b.size &&
    [...a].every(([source, places]) => {
      const others = b.get(source);
      return (
        places.length === others?.length &&
        places.every(({mark, place}, at) => mark === others[at]!.mark && place === others[at]!.place)
      );
    })
  );
}
