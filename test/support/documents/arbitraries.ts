// Arbitrary valid documents: every key, all kinds of text, dates of every precision, histories that obey the rules,
// references that resolve. The rules are written here a second time, so that the code under test does not judge itself.
import fc, {type Arbitrary} from 'fast-check';
import {
  ACTION_KINDS,
  BASES,
  COLLECTIONS,
  OUTCOMES,
  SIGNATORY_KINDS,
  SOURCE_KINDS,
  STATUSES,
  TRANSLATION_METHODS,
} from '@countersign/campaign';
import {
  ascending,
  brief,
  date,
  httpsUrl,
  id,
  imagePath,
  label,
  language,
  prose,
  text,
  timestamp,
  webUrl,
} from './arbitrary-values.ts';
import type {Json} from './json.ts';

type Fields = Record<string, Arbitrary<unknown>>;

/** An object in which each of the optional keys may be missing. */
const object = (required: Fields, optional: Fields = {}): Arbitrary<Record<string, unknown>> =>
  fc.record({...required, ...optional}, {requiredKeys: Object.keys(required)});

const whole = (min: number, max: number): Arbitrary<number> => fc.integer({min, max});

/** One of these values. Callers never use it with an empty list. */
const oneOf = (known: readonly string[]): Arbitrary<string> =>
  known.length > 0 ? fc.constantFrom(...known) : fc.constant('');

/** A field that names one of these, if there are any. */
const naming = (key: string, known: readonly string[]): Fields => (known.length > 0 ? {[key]: oneOf(known)} : {});

/** One part for each of these ids, in their order. */
const partFor = (known: readonly string[], part: (own: Fields) => Arbitrary<unknown>): Arbitrary<unknown[]> =>
  fc.tuple(...known.map((each) => part({id: fc.constant(each)})));

/** The language of a document, and the names that its parts know each other by. */
interface Names {
  readonly language: string;
  readonly revision: number;
  readonly addressees: string[];
  readonly signatories: string[];
  readonly demands: string[];
  readonly responses: string[];
  readonly statements: string[];
  readonly sources: string[];
}

const ids = (minLength: number, maxLength: number): Arbitrary<string[]> => fc.uniqueArray(id, {minLength, maxLength});

const names: Arbitrary<Names> = ids(0, 4).chain((sources) => {
  // Demands, responses and statements need evidence, and so a source.
  const few = sources.length > 0 ? 3 : 0;
  return fc.record({
    language,
    revision: whole(1, 1_000_000),
    addressees: ids(1, 3),
    signatories: ids(0, 4).map((signatories) => signatories.filter((signatory) => signatory !== 'publisher')),
    demands: ids(0, few).map((demands) => demands.filter((demand) => demand !== 'letter')),
    responses: ids(0, few),
    statements: ids(0, few),
    sources: fc.constant(sources),
  });
});

/** A valid document of format 1. */
export const campaignDocument: Arbitrary<Json> = names.chain((known) =>
  fc
    .tuple(documentOf(known), stage(known), approvals(known), actions(known))
    .map(([document, stage, approvals, actions]) => {
      const parts = {...document, ...stage, ...approvals};
      return {...parts, ...actions(parts)} as Json;
    }),
);

const labels = (known: Names): Arbitrary<unknown> => text(known.language, label);
const proses = (known: Names): Arbitrary<unknown> => text(known.language, prose(known.sources));

const archived = object({url: httpsUrl}, {date, by: label});

const evidence = ({sources}: Names): Arbitrary<Record<string, unknown>[]> =>
  fc.array(object({source: oneOf(sources)}, {locator: label, quote: prose([])}), {minLength: 1, maxLength: 3});

function documentOf(known: Names): Arbitrary<Record<string, unknown>> {
  const parts: Record<string, Arbitrary<unknown[]>> = {
    signatories: partFor(known.signatories, (own) => signatory(known, own)),
    demands: partFor(known.demands, (own) => demand(known, own)),
    responses: partFor(known.responses, (own) => response(known, own)),
    statements: partFor(known.statements, (own) => statement(known, own)),
    sources: partFor(known.sources, (own) => source(known, own)),
  };
  const isEmpty = ([key]: [string, unknown]): boolean => known[key as Exclude<keyof Names, 'revision'>].length === 0;
  const translation = object(
    {revision: whole(1, 1_000_000), method: fc.constantFrom(...TRANSLATION_METHODS)},
    {by: label},
  );
  return object(
    {
      format: fc.constant(1),
      id,
      url: httpsUrl,
      language: fc.constant(known.language),
      revision: fc.constant(known.revision),
      updated: timestamp,
      publisher: object({name: labels(known), url: httpsUrl}, {corrections: httpsUrl, contact: httpsUrl}),
      assessedBy: labels(known),
      letter: letter(known),
      ...Object.fromEntries(Object.entries(parts).filter((entry) => !isEmpty(entry))),
    },
    {
      $schema: fc.constant('https://example.org/campaign.schema.json'),
      requires: fc.constant([]),
      minimumReader: fc.constantFrom('0.0.0', '0.0.9999', '0.1.0'),
      checked: date,
      translations: fc.dictionary(language, translation, {maxKeys: 2, noNullPrototype: true}),
      corrections: fc.array(correction(known), {maxLength: 2}),
      withheld: whole(0, 20_000),
      asked: object({date}, {replyBy: date}),
      ...Object.fromEntries(Object.entries(parts).filter(isEmpty)),
    },
  );
}

const stage = (known: Names): Arbitrary<object> =>
  fc.oneof(
    fc.constantFrom({}, {stage: 'open'}),
    object({stage: fc.constantFrom('ended', 'retracted'), closing: object({date, note: proses(known)})}),
  );

/** No approvals, all that make an account agreed, or any. */
function approvals({signatories, revision}: Names): Arbitrary<object> {
  if (signatories.length === 0) return fc.constantFrom({}, {approvals: []});
  const any = object({
    signatory: oneOf(signatories),
    revision: whole(1, revision),
    outcome: fc.constantFrom(...OUTCOMES),
  });
  const oldestFirst = fc
    .array(any, {maxLength: 4})
    .chain((answers) =>
      ascending(answers.length).map((dates) => answers.map((answer, at) => ({...answer, date: dates[at]}))),
    );
  const all = signatories.map((signatory) => ({signatory, revision, date: '2026-06', outcome: 'agreed'}));
  return fc.oneof(fc.constantFrom({}, {approvals: all}), object({approvals: oldestFirst}));
}

/** A body that may ask readers for something, and its site. */
interface Asking {
  readonly by: string;
  readonly url: string;
}

/** Calls to action, as far as the rest of the document allows them. */
const actions = (known: Names): Arbitrary<(document: Record<string, unknown>) => object> =>
  fc
    .array(
      fc.record({
        who: fc.nat(),
        kind: fc.nat(),
        host: fc.constantFrom('', 'act.'),
        path: fc.constantFrom('', '/', '/do?it=1'),
        label: labels(known),
        until: fc.option(date),
      }),
      {maxLength: 3},
    )
    .map((drawn) => (document: Record<string, unknown>) => {
      const signatories = ((document['signatories'] ?? []) as Record<string, unknown>[]).filter(
        ({withdrawn}) => withdrawn === undefined,
      );
      const bodies = [
        {by: 'publisher', url: (document['publisher'] as Asking).url},
        ...signatories.flatMap(({id, url}) => (url ? [{by: id, url} as Asking] : [])),
      ];
      const isOpen = (document['stage'] ?? 'open') === 'open';
      const kinds = isOpen && isAgreed(document) ? ACTION_KINDS : ['read', 'follow'];
      const actions = drawn.map(({who, kind, host, path, label, until}) => {
        const {by, url} = bodies[who % bodies.length]!;
        const {hostname, pathname, search, hash} = new URL(url);
        // A body with a path has no other hosts and no queries, and one with a query or a hash no other addresses.
        const site = hostname.replace(/^www\./, '') + pathname.replace(/\/+$/, '');
        const address = site.includes('/') ? `https://${site}${path.split('?')[0]!}` : `https://${host}${site}${path}`;
        const asked = {kind: kinds[kind % kinds.length], by, label, url: search || hash ? url : address};
        return until === null ? asked : {...asked, until};
      });
      return actions.length > 0 ? {actions} : {};
    });

/** Whether the last answer of every signatory that has not withdrawn is that it agrees. */
function isAgreed(document: Record<string, unknown>): boolean {
  const members = (key: string) => (document[key] ?? []) as Record<string, unknown>[];
  const effective = members('signatories').filter(({withdrawn}) => withdrawn === undefined);
  const last = effective.map(({id}) => members('approvals').findLast(({signatory}) => signatory === id));
  return last.length > 0 && last.every((approval) => approval?.['outcome'] === 'agreed');
}

function letter(known: Names): Arbitrary<unknown> {
  const addressee = (own: Fields) =>
    object(
      {...own, name: labels(known)},
      {role: labels(known), affiliation: labels(known), url: httpsUrl, cc: fc.boolean()},
    );
  return object(
    {title: labels(known), addressees: partFor(known.addressees, addressee)},
    {
      sent: date,
      published: date,
      replyBy: date,
      texts: fc.array(object({language, url: httpsUrl}, {original: fc.boolean(), archived}), {maxLength: 3}),
      announcement: object({url: httpsUrl}),
      summary: proses(known),
      blocks: fc.array(block(known), {maxLength: 4}),
    },
  );
}

const block = (known: Names): Arbitrary<unknown> =>
  fc.oneof(
    proses(known),
    object({heading: labels(known)}),
    object({list: fc.array(proses(known), {minLength: 1, maxLength: 3})}, {ordered: fc.boolean()}),
  );

function signatory(known: Names, own: Fields): Arbitrary<unknown> {
  const logo = object({src: imagePath, width: whole(1, 4096), height: whole(1, 4096)}, {dark: imagePath});
  const required = {...own, kind: fc.constantFrom(...SIGNATORY_KINDS), name: labels(known)};
  const optional = {
    shortName: labels(known),
    role: labels(known),
    affiliation: labels(known),
    url: httpsUrl,
    country: fc.constantFrom('GB', 'PS'),
    logo,
    confirmation: httpsUrl,
  };
  const dates = fc
    .tuple(ascending(2), fc.subarray(['signed', 'withdrawn']))
    .map(([[signed, withdrawn], keys]) =>
      Object.fromEntries(keys.map((key) => [key, key === 'signed' ? signed : withdrawn])),
    );
  return fc.tuple(object(required, optional), dates).map((parts) => Object.assign({}, ...parts) as object);
}

function demand(known: Names, own: Fields): Arbitrary<unknown> {
  const criteria = object({}, Object.fromEntries(STATUSES.map((status) => [status, proses(known)])));
  return object(
    {...own, title: labels(known), history: history(known)},
    {detail: proses(known), addressees: fc.subarray(known.addressees), criteria},
  );
}

/** A history with ascending dates that reverses a status only after something was done. */
function history(known: Names): Arbitrary<unknown[]> {
  const required = {status: fc.constantFrom(...STATUSES), note: proses(known), missing: proses(known)};
  const entry = withBrief(known, object(required, {due: date}));
  return fc.array(entry, {minLength: 1, maxLength: 4}).chain((entries) =>
    ascending(entries.length).map((dates) => {
      let before: unknown;
      return entries.map(({missing, ...entry}, index) => {
        const canReverse = ['promised', 'partial', 'met', 'reversed'].includes(before as string);
        before = entry['status'] === 'reversed' && !canReverse ? 'unmet' : entry['status'];
        return {...entry, date: dates[index], status: before, ...(before === 'partial' && {missing})};
      });
    }),
  );
}

/** An entry with its evidence, and perhaps a brief that cites some of it. */
const withBrief = (known: Names, entry: Arbitrary<Record<string, unknown>>): Arbitrary<Record<string, unknown>> =>
  fc.tuple(entry, evidence(known), fc.boolean()).chain(([entry, evidence, isBrief]) => {
    const own = evidence.map(({source}) => source as string);
    return isBrief
      ? text(known.language, brief(own)).map((brief) => ({...entry, evidence, brief}))
      : fc.constant({...entry, evidence});
  });

function response(known: Names, own: Fields): Arbitrary<unknown> {
  const required = {
    ...own,
    by: oneOf(known.addressees),
    to: fc.subarray(['letter', ...known.demands], {minLength: 1}),
    date,
  };
  const optional = {quoted: fc.boolean(), rejoinder: proses(known)};
  const said = {...required, kind: fc.constantFrom('reply', 'statement'), text: proses(known)};
  const unsaid = {...required, kind: fc.constant('no-reply'), asked: date};
  return withBrief(
    known,
    fc.oneof(object(said, {...optional, asked: date}), object(unsaid, {...optional, text: proses(known)})),
  );
}

const BASES_OF_ANYBODY = BASES.filter((basis) => basis !== 'found');

function statement(known: Names, own: Fields): Arbitrary<unknown> {
  const speakers: Fields = {
    name: labels(known),
    ...naming('publishersOf', known.sources),
    ...naming('signatory', known.signatories),
  };
  const speaker = fc.oneof(
    ...Object.keys(speakers).map((key) => object({[key]: speakers[key]!}, {role: labels(known), ...speakers})),
  );
  const optional = {original: language, ...naming('denial', known.responses)};
  const text = proses(known);
  const {signatory: _, ...others} = speakers;
  const finder = object({name: labels(known)}, {role: labels(known), ...others});
  const required = {...own, text, evidence: evidence(known)};
  return fc.oneof(
    {
      weight: 5,
      arbitrary: object({...required, basis: fc.constantFrom(...BASES_OF_ANYBODY), speaker}, {...optional, date}),
    },
    object({...required, basis: fc.constant('found'), speaker: finder, date}, optional),
  );
}

const source = (known: Names, own: Fields): Arbitrary<unknown> =>
  object(
    {...own, kind: fc.constantFrom(...SOURCE_KINDS), publishers: fc.array(label, {minLength: 1, maxLength: 2})},
    {
      authors: fc.array(label, {maxLength: 2}),
      title: label,
      date,
      updated: date,
      language,
      url: webUrl,
      alternates: fc.dictionary(language, webUrl, {maxKeys: 2, noNullPrototype: true}),
      archived,
      accessed: date,
      summary: proses(known),
    },
  );

function correction(known: Names): Arbitrary<unknown> {
  const members = COLLECTIONS.flatMap((collection) => known[collection].map((each) => `${collection}/${each}`));
  return object(
    {date, of: oneOf(['letter', ...COLLECTIONS, ...members]), was: proses(known), now: proses(known)},
    {reason: proses(known)},
  );
}
