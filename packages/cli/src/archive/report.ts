// Says what became of the addresses of sources, for people.
import type {SourceCopies} from '@countersign/authoring';
import {count, print} from '../terminal/terminal.ts';
import {pageOf, placesOf, type Place} from './check-sources.ts';
import {shownQuote, wrapped} from './lines.ts';
import type {Visited} from './visit.ts';

/** A source with what became of its addresses. */
export interface CheckedSource {
  readonly source: SourceCopies;
  readonly places: readonly {readonly place: Place; readonly visited: Visited | undefined}[];
}

/** Joins sources with what became of their addresses. Undefined: the address was beyond the limit. */
export function checkedSources(sources: readonly SourceCopies[], all: readonly Visited[]): CheckedSource[] {
  const byAddress = new Map(all.map((visited) => [visited.address, visited]));
  return sources.map((source) => ({
    source,
    places: placesOf(source).map((place) => ({place, visited: of(source, place)})),
  }));

  /** An address that several sources have was visited once, with the words of all of them. */
  function of(source: SourceCopies, {of: kind, address}: Place): Visited | undefined {
    const visited = byAddress.get(pageOf(address));
    if (!visited) return undefined;
    const own = new Set(kind === 'translation' ? [] : source.quotes.map(({quote}) => quote));
    return {...visited, address, quotes: visited.quotes.filter(({quote}) => own.has(quote))};
  }
}

/** Whether an author has something to do about an address. That a program is not let in is no news of the page. */
export const isProblem = ({fate, quotes}: Visited): boolean =>
  fate === 'gone' ||
  fate === 'no-answer' ||
  fate === 'not-followed' ||
  quotes.some(({finding}) => finding === 'not-found');

/** The sentences about one address. */
export function sentences({fate, reason, moved, redirects, quotes, unread}: Visited): string[] {
  const told: string[] = [];
  if (fate === 'reachable') told.push(moved === undefined ? 'Reachable.' : `Moved for good, to ${moved}`);
  else if (fate === 'gone') told.push(`Gone: ${reason}.`);
  else if (fate === 'blocked') told.push(`Not let in: ${reason}. The page may well be there: open it in your browser.`);
  else if (fate === 'no-answer') told.push(`No page came: ${reason}. Try again later.`);
  else if (fate === 'not-followed') told.push(`Not followed: ${reason}.`);
  else told.push(`Not asked: ${reason}.`);
  const [last] = redirects.slice(-1);
  if (last !== undefined && last !== moved && fate !== 'not-asked') told.push(`It leads to ${last}`);
  if (fate === 'reachable' && unread !== undefined) told.push(`Its words were not compared: ${unread}.`);
  for (const {quote, finding} of quotes) {
    const shown = shownQuote(quote);
    if (finding === 'found') told.push(`The words ${shown} are there.`);
    if (finding !== 'not-found') continue;
    told.push(`The words ${shown} were not found in the page as it answers this machine. Open it and look.`);
  }
  return told;
}

const NAMES: Readonly<Record<Place['of'], string>> = {source: '', copy: 'Copy: ', translation: 'Other language: '};

/** Prints one block for each source, those with something to do first, and the totals. */
export function printChecked(checked: readonly CheckedSource[], all: readonly Visited[]): void {
  const weight = ({places}: CheckedSource): number =>
    places.some(({visited}) => visited && isProblem(visited)) ? 0 : 1;
  for (const {source, places} of [...checked].sort((a, b) => weight(a) - weight(b))) {
    if (places.length === 0) continue;
    say(`${source.id}: ${source.name}`);
    for (const {place, visited} of places) {
      print(`  ${NAMES[place.of]}${place.address}`);
      const told = visited ? sentences(visited) : ['Not asked: there are too many addresses.'];
      for (const sentence of told) say(sentence, 4);
    }
    const [find] = source.find;
    if (find && places.some(({visited}) => visited?.fate === 'gone')) print(`    Look for a copy: ${find.url}`);
    print('');
  }
  print(totals(all));
  const isOffline = all.length > 0 && all.every(({fate, isUnknownHost}) => fate === 'no-answer' && isUnknownHost);
  if (isOffline) print('This machine found none of the hosts. Is it connected?');
}

/** The totals in one line. */
function totals(all: readonly Visited[]): string {
  const number = (fate: Visited['fate']): number => all.filter((each) => each.fate === fate).length;
  const lost = all.flatMap(({quotes}) => quotes).filter(({finding}) => finding === 'not-found').length;
  const parts = [
    `${number('reachable')} reachable`,
    ...(number('gone') > 0 ? [`${number('gone')} gone`] : []),
    ...(number('no-answer') > 0 ? [`${number('no-answer')} without an answer`] : []),
    ...(number('blocked') > 0 ? [`${number('blocked')} that let no program in`] : []),
    ...(number('not-followed') > 0 ? [`${number('not-followed')} not followed`] : []),
    ...(number('not-asked') > 0 ? [`${number('not-asked')} not asked`] : []),
    ...(lost > 0 ? [`${count(lost, 'quotation')} not found`] : []),
  ];
  return `${count(all.length, 'address', 'addresses')}: ${parts.join(', ')}.`;
}

/** The same for programs. */
export function checkedJson({source, places}: CheckedSource): object {
  const {id, name, statuses} = source;
  return {
    id,
    name,
    statuses,
    ok: !places.some(({visited}) => visited && isProblem(visited)),
    places: places.map(({place, visited}) => ({
      of: place.of,
      ...(visited ?? {address: place.address, fate: 'not-asked', reason: 'there are too many addresses'}),
    })),
  };
}

function say(text: string, indent = 0): void {
  for (const line of wrapped(text, indent)) print(line);
}
