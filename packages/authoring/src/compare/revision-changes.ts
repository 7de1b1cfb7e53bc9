import {
  inLanguage,
  standing,
  type Approval,
  type Campaign,
  type Signatory,
  type Source,
  type Text,
} from '@countersign/campaign';
import {allChanges} from './all-changes.js';
import type {Change} from './changes.js';
import {uncorrected} from './compare.js';
import {
  CHANGE_GROUPS,
  type ChangeGroup,
  type Happening,
  type NamedList,
  type RevisionChange,
} from './revision-change.js';
import {sourceName} from '../source-name.js';

/**
 * Tells what a revision changed, in the order in which a reader wants it: how the campaign ended, statuses, replies,
 * statements, the letter, signatories, sources, translations, the rest. Every value that differs is in one of the
 * changes; many of a kind are one change.
 *
 * @param old - The document before.
 * @param campaign - The document after.
 */
export function revisionChanges(old: Campaign, campaign: Campaign): RevisionChange[] {
  const told = new Telling(old, campaign);
  for (const change of allChanges(old, campaign)) told.add(change);
  return told.all();
}

/** The order of the changes of a group. */
const KINDS: readonly RevisionChange['kind'][] = [
  'edition',
  'stage',
  'status',
  'entry',
  'demand',
  'response',
  'statement',
  'came',
  'left',
  'withdrew',
  'answers',
  'correction',
  'archived',
  'translation',
  'values',
  'texts',
];

/** At least so many values of one kind are one change. */
const MANY = 3;

/** Sorts the changes of values into what happened. */
class Telling {
  readonly #old: Campaign;
  readonly #campaign: Campaign;
  readonly #needy: ReadonlySet<string>;
  readonly #rows = new Map<string, RevisionChange>();
  /** The members of the changes that tell of many at once. */
  readonly #lists = new Map<string, unknown[]>();
  readonly #signatories: ReadonlyMap<string, Signatory>;

  constructor(old: Campaign, campaign: Campaign) {
    this.#old = old;
    this.#campaign = campaign;
    const needy = campaign.stage === 'retracted' || old.id !== campaign.id ? [] : uncorrected(old, campaign).changes;
    this.#signatories = new Map(campaign.signatories.map((signatory) => [signatory.id, signatory]));
    this.#needy = new Set(needy.map(({change}) => keyOf(change)));
    this.#statuses();
  }

  all(): RevisionChange[] {
    const rank = ({group, kind}: RevisionChange) => CHANGE_GROUPS.indexOf(group) * KINDS.length + KINDS.indexOf(kind);
    return [...this.#rows.values()].flatMap(apart).sort((a, b) => rank(a) - rank(b));
  }

  /** Tells of each demand whose status is another one, before its entries are told. */
  #statuses(): void {
    const before = new Map(this.#old.demands.map((demand) => [demand.id, demand]));
    for (const [index, demand] of this.#campaign.demands.entries()) {
      const was = before.get(demand.id);
      if (!was) continue;
      const [from, {status, latest: to}] = [standing(was).status, standing(demand)];
      if (from === status) continue;
      const isNew = demand.history.length > was.history.length;
      const happening = {kind: 'status', number: index + 1, demand, from, to, isNew} as const;
      this.#rows.set(`status ${demand.id}`, {...happening, group: 'statuses', isUncorrected: false});
    }
  }

  add(change: Change): void {
    const {kind, path, is} = change;
    const isNew = kind === 'added' || kind === 'inserted';
    const [, index = '', , entry = ''] = change.pointer.split('/').slice(1);
    const at = Number(index);
    if (path === '/revision' || path === '/updated') {
      this.#put('edition', change, {kind: 'edition', from: edition(this.#old), to: edition(this.#campaign)});
    } else if (path === '/stage') {
      const {stage: to, closing} = this.#campaign;
      this.#put('stage', change, {kind: 'stage', from: this.#old.stage, to, closing});
    } else if (path === '/closing' && isNew && this.#old.stage !== this.#campaign.stage) {
      // The change of the stage tells it.
    } else if (path === '/demands/*/history/*' && isNew) this.#entry(change, at, Number(entry));
    else if (path === '/demands/*' && isNew) {
      this.#put(change.pointer, change, {kind: 'demand', number: at + 1, demand: this.#campaign.demands[at]!});
    } else if (path === '/responses/*' && isNew) {
      this.#put(change.pointer, change, {kind: 'response', response: this.#campaign.responses[at]!});
    } else if (path === '/statements/*' && isNew) {
      this.#put(change.pointer, change, {kind: 'statement', statement: this.#campaign.statements[at]!});
    } else if (path === '/corrections/*' && isNew) {
      this.#put(change.pointer, change, {kind: 'correction', correction: this.#campaign.corrections[at]!});
    } else if (path === '/approvals/*' && isNew) this.#answer(change, is as Approval);
    else if (path === '/signatories/*/withdrawn' && kind === 'added') {
      const dated = {name: this.#name(this.#campaign.signatories[at]!), date: is as string};
      this.#gather('withdrew', change, dated, (signatories) => ({kind: 'withdrew', signatories}));
    } else if (path === '/sources/*/archived' && kind === 'added') {
      const name = sourceName(this.#campaign.sources[at]!, this.#campaign.language);
      this.#gather('archived', change, name, (sources) => ({kind: 'archived', sources}));
    } else if (/^\/translations\/\*(\/revision)?$/.test(path) && kind !== 'gone') this.#translation(change);
    else if (LISTED.test(path) && (isNew || kind === 'gone')) this.#member(change);
    else this.#value(change);
  }

  #entry(change: Change, demandIndex: number, entryIndex: number): void {
    const demand = this.#campaign.demands[demandIndex]!;
    const isLast = entryIndex === demand.history.length - 1;
    // The change of the status tells its own entry.
    const row = this.#rows.get(`status ${demand.id}`);
    if (isLast && row?.kind === 'status' && row.isNew) return;
    const entry = demand.history[entryIndex]!;
    this.#put(change.pointer, change, {kind: 'entry', number: demandIndex + 1, demand, entry, isLast});
  }

  #answer(change: Change, {signatory, revision, outcome, date}: Approval): void {
    const dated = {name: this.#name(this.#signatories.get(signatory)!), date};
    this.#gather(`answers ${revision} ${outcome}`, change, dated, (signatories) => ({
      kind: 'answers',
      revision,
      outcome,
      signatories,
    }));
  }

  #translation(change: Change): void {
    const language = change.pointer.split('/')[2]!;
    const [from, to] = [this.#old, this.#campaign].map(({translations}) => translations?.[language]);
    this.#put(`translation ${language}`, change, {kind: 'translation', language, from, to: to!});
  }

  #member(change: Change): void {
    const list = change.path.split('/').at(-2) as NamedList;
    const kind = change.kind === 'gone' ? 'left' : 'came';
    const member = (change.kind === 'gone' ? change.was : change.is) as Source | Named;
    const name =
      'publishers' in member
        ? sourceName(member, this.#campaign.language)
        : this.#name({name: member.name ?? member.title!});
    this.#gather(`${kind} ${list}`, change, name, (names) => ({kind, list, names}));
  }

  #value(change: Change): void {
    const {kind, path, pointer, language} = change;
    if (path.startsWith('/demands/*/history') && this.#isToldByStatus(change)) return;
    if (language !== undefined && language !== this.#campaign.language) {
      this.#gather(`texts ${language}`, change, change, (changes) => ({kind: 'texts', language, changes}));
    } else {
      const key = `${kind} ${path.includes('*') ? path : pointer}`;
      this.#gather(key, change, change, (changes) => ({kind: 'values', changes}));
    }
  }

  /** Says of a status that became another one without a new entry whether a correction is missing. */
  #isToldByStatus(change: Change): boolean {
    const [, , index, , entry] = change.pointer.split('/');
    const demand = this.#campaign.demands[Number(index)]!;
    const row = this.#rows.get(`status ${demand.id}`);
    if (row?.kind !== 'status' || row.isNew) return false;
    if (this.#needy.has(keyOf(change))) this.#rows.set(`status ${demand.id}`, {...row, isUncorrected: true});
    return change.path.endsWith('/status') && demand.history[Number(entry)] === row.to;
  }

  /** Adds to a change that tells of many at once. Changes that need a correction are told apart from others. */
  #gather<Item>(key: string, change: Change, item: Item, tell: (items: readonly Item[]) => Happening): void {
    const own = `${key} ${this.#needy.has(keyOf(change))}`;
    const items = (this.#lists.get(own) ?? []) as Item[];
    if (items.length === 0) this.#lists.set(own, items);
    items.push(item);
    this.#put(own, change, tell(items));
  }

  #put(key: string, change: Change, happening: Happening): void {
    const group = happening.kind === 'texts' ? 'translations' : groupOf(change.path);
    this.#rows.set(key, {...happening, group, isUncorrected: this.#needy.has(keyOf(change))});
  }

  #name({name}: {readonly name: Text}): string {
    return inLanguage(name, this.#campaign.language);
  }
}

/** A signatory, an addressee or a demand. */
interface Named {
  readonly name?: Text;
  readonly title?: Text;
}

const edition = ({revision, updated}: Campaign) => ({revision, updated});

const LISTED = /^\/(signatories|sources|demands|letter\/addressees)\/\*$/;

/** A key that identifies a change among those of one comparison. */
const keyOf = ({kind, pointer, oldPointer}: Change): string => `${kind} ${pointer} ${oldPointer}`;

/** Few values are told one by one. */
function apart(row: RevisionChange): RevisionChange[] {
  if (row.kind !== 'values' || row.changes.length >= MANY) return [row];
  return row.changes.map((change) => ({...row, changes: [change]}));
}

const GROUPS: readonly [path: RegExp, group: ChangeGroup][] = [
  [/^\/(revision|updated)$/, 'edition'],
  [/^\/(stage|closing)\b/, 'ending'],
  [/^\/demands\b/, 'statuses'],
  [/^\/responses\b/, 'replies'],
  [/^\/statements\b/, 'statements'],
  [/^\/letter\b/, 'letter'],
  [/^\/(signatories|approvals|withheld)\b/, 'signatories'],
  [/^\/corrections\b/, 'corrections'],
  [/^\/sources\b/, 'sources'],
  [/^\/translations\b/, 'translations'],
];

const groupOf = (path: string): ChangeGroup => GROUPS.find(([start]) => start.test(path))?.[1] ?? 'rest';
