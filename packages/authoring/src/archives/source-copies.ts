// Which sources of a campaign have an archived copy, and what rests on those that have none.
import {inLanguage, parseCitations, standing, type Campaign, type Evidence, type Source} from '@countersign/campaign';
import {comparableAddress} from '@countersign/campaign/schema';
import {passages} from '../passages.js';
import {sourceName} from '../source-name.js';
import {KNOWN_ARCHIVES} from './known-archives.js';
import {addressOfWords} from './text-fragment.js';

/** Words of a source that the document quotes as evidence. */
export interface QuotedWords {
  readonly quote: string;
  /** The address that leads to the words. Undefined where a browser cannot find words, as in a film. */
  readonly address?: string;
}

/** An address at an archive, for a person to open. */
export interface ArchiveAddress {
  readonly archive: string;
  readonly url: string;
  readonly needsAccount?: boolean;
}

/** A source, or a text of the letter, with its copy and with what rests on it. */
export interface SourceCopies {
  /** Its id. A text of the letter has `letter:` and its language. */
  readonly id: string;
  /** Its title and publishers, in the source's own language. */
  readonly name: string;
  readonly url?: string;
  /** The same in other languages, by language. */
  readonly alternates?: Readonly<Record<string, string>>;
  readonly archived?: Source['archived'];
  /** Ids of the demands whose present status names it as evidence. */
  readonly statuses: readonly string[];
  /** How many earlier entries of histories name it as evidence. */
  readonly earlier: number;
  /** How many other places of the document name it, in its own language. */
  readonly others: number;
  readonly quotes: readonly QuotedWords[];
  /** Where copies that exist are looked up. Empty if it has a copy or no address. */
  readonly find: readonly ArchiveAddress[];
  /** Where it can be saved. Empty if it has a copy or no address. */
  readonly save: readonly ArchiveAddress[];
}

/**
 * Lists the sources of a campaign, and the texts of its letter that are no source. Those without a copy come first. Of
 * these, the first are those on which most statuses rest, then those that most entries and other places name.
 */
export function sourceCopies(campaign: Campaign): SourceCopies[] {
  const uses = countUses(campaign);
  const own = campaign.sources.map((source) => {
    const {id, kind, url, alternates, archived} = source;
    const {statuses, earlier, others, quotes} = uses.get(id) ?? new Uses();
    const page = url ?? archived?.url;
    const language = source.language ?? campaign.language;
    return {
      id,
      name: sourceName(source, 'en-GB'),
      ...(url !== undefined && {url}),
      ...(alternates && {alternates}),
      ...(archived && {archived}),
      statuses: [...statuses],
      earlier,
      others,
      quotes: [...quotes].map((quote) => {
        // The words of a film are spoken.
        const address = page === undefined || kind === 'video' ? undefined : addressOfWords(page, quote, language);
        return {quote, ...(address !== undefined && {address})};
      }),
      ...placesFor(archived ? undefined : url),
    };
  });
  const known = new Set(own.flatMap(({url}) => (url === undefined ? [] : [comparableAddress(url)])));
  const texts = campaign.letter.texts
    .filter(({url}) => !known.has(comparableAddress(url)))
    .map(({language, url, archived}) => ({
      id: `letter:${language}`,
      name: `The letter, “${inLanguage(campaign.letter.title, language)}” (${language})`,
      url,
      ...(archived && {archived}),
      ...{statuses: [], earlier: 0, others: 0, quotes: []},
      ...placesFor(archived ? undefined : url),
    }));
  const weight = ({statuses, earlier, others}: SourceCopies): number[] => [statuses.length, earlier, others];
  const rank = (source: SourceCopies): number => (source.archived ? 2 : source.url === undefined ? 1 : 0);
  return [...own, ...texts].sort((a, b) => {
    const [mine, theirs] = [weight(a), weight(b)];
    const at = mine.findIndex((each, index) => each !== theirs[index]);
    return rank(a) - rank(b) || (at < 0 ? 0 : theirs[at]! - mine[at]!);
  });
}

class Uses {
  readonly statuses = new Set<string>();
  readonly quotes = new Set<string>();
  earlier = 0;
  others = 0;
}

function countUses(campaign: Campaign): ReadonlyMap<string, Uses> {
  const uses = new Map<string, Uses>();
  const of = (id: string): Uses => {
    const found = uses.get(id) ?? new Uses();
    uses.set(id, found);
    return found;
  };
  const present = new Map<readonly Evidence[], string>(
    campaign.demands.map((demand) => [standing(demand).latest.evidence, demand.id]),
  );
  for (const {pointer, prose, evidence} of passages(campaign)) {
    for (const part of parseCitations(prose === undefined ? '' : inLanguage(prose, campaign.language))) {
      if (typeof part !== 'string') of(part.source).others++;
    }
    const demand = evidence && present.get(evidence);
    for (const {source, quote} of evidence ?? []) {
      if (demand !== undefined) of(source).statuses.add(demand);
      else if (/^\/demands\/\d+\/history\//.test(pointer)) of(source).earlier++;
      else of(source).others++;
      if (quote !== undefined) of(source).quotes.add(quote);
    }
  }
  return uses;
}

function placesFor(url: string | undefined): Pick<SourceCopies, 'find' | 'save'> {
  if (url === undefined) return {find: [], save: []};
  // Archives keep pages, and not places in them.
  const page = url.split('#')[0]!;
  const at = (kind: 'find' | 'save'): ArchiveAddress[] =>
    KNOWN_ARCHIVES.flatMap(({name, needsAccount, ...archive}) => {
      const address = archive[kind]?.(page);
      return address === undefined ? [] : [{archive: name, url: address, ...(needsAccount && {needsAccount})}];
    });
  return {find: at('find'), save: at('save')};
}
