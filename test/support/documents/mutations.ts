// Ways to break one rule in a valid document, each with the place where an author must be told.
import {pointerTo, type FormatName} from '@countersign/campaign/schema';
import {at, type Json} from './json.ts';
import {knownPlaces, type KnownPlace} from './known-places.ts';

/** A mistake that an author could make. It is data, so that a failing property shows it. */
export interface Mutation {
  readonly what: string;
  /** The place that must be reported. */
  readonly pointer: string;
  /** Other values by JSON Pointer. Undefined removes a key. */
  readonly changes: Readonly<Record<string, unknown>>;
}

const mistake = (what: string, pointer: string, value: unknown, place = pointer): Mutation => ({
  what,
  pointer,
  changes: {[place]: value},
});

// ——— The form of single values: refused by the schema, the reader and the JSON Schema alike.

/** Values of every type but one. The string is empty, because a text may be a string where it is an object now. */
const OF_ANOTHER_TYPE: Readonly<Record<string, readonly Json[]>> = {
  string: [null, true, 7, [], {}],
  number: [null, true, '7', [], {}],
  boolean: [null, 1, 'true', [], {}],
  array: [null, true, 7, '', {}],
  object: [null, true, 7, '', []],
};

const TEXT_MISTAKES = [
  ...['', ' ', 'a\nb', 'a\u0000b', 'a\u009bb', 'a\u2028b', 'a\u202eb', '\u2068a', 'a\u2069', 'a\u{e0041}', 'a\ud800'],
  `e${'\u0301'.repeat(5)}`,
  '\u200b\u2060',
];
const ADDRESS_MISTAKES = [
  ...['', 'example.org', 'javascript:alert(1)', 'data:,x', 'https://user@example.org/', 'https://example.org:8443/'],
  ...['https://127.0.0.1/', 'https://[::1]/', 'https://localhost/', 'https://Example.org/', 'https://example.org/a b'],
  `https://example.org/${'x'.repeat(2048)}`,
];
const STRING_MISTAKES: Readonly<Record<FormatName, readonly string[]>> = {
  id: ['', '-a', 'A', 'a b', '__proto__', 'x'.repeat(65)],
  label: [...TEXT_MISTAKES, 'Jane <jane@example.org>', 'x'.repeat(501)],
  prose: [...TEXT_MISTAKES, 'x'.repeat(8001)],
  brief: [...TEXT_MISTAKES, 'x'.repeat(181), `${'x '.repeat(90)}x [@id]`, `x ${'[@id]'.repeat(51)}`],
  'partial-date': ['', '2026-13', '2026-02-30', '2026-6-1', '26', '2026-06-10T09:00:00Z', 'June 2026'],
  timestamp: ['', '2026-06-10', '2026-02-30T00:00:00Z', '2026-06-10T24:00:00Z', '2026-06-10T09:00:00+02:00'],
  language: ['', 'EN', 'en_US', 'english', 'en-us'],
  'https-url': [...ADDRESS_MISTAKES, 'http://example.org/'],
  'web-url': ADDRESS_MISTAKES,
  'image-path': [
    ...['', '//host.example/a.png', '/\\host.example/a.png', 'https://host.example/a.png', 'a.svg', 'a b.png'],
    ...[
      '../../a.png',
      'a/../../b.png',
      '%2E%2e/a.png',
      '..%2fa.png',
      '..%5Ca.png',
      '..\\a.png',
      '/a.png',
      'a//b.png',
      '../../campaign/a.png',
    ],
  ],
  version: ['', '0', '0.0', 'v1.0.0', '0.0.0-beta'],
  country: ['', 'gb', 'GBR'],
  subject: ['', 'demand', 'demands/', 'demands/A', 'letter/title'],
};

/** Every mistake in the form of a single value. */
export function* formMistakes(document: Json): Generator<Mutation> {
  for (const place of knownPlaces(document)) {
    // Only editors read `$schema`.
    if (place.pointer === '/$schema') continue;
    yield* ofAnotherType(place);
    yield* inItsString(place);
    yield* inItsNumber(place);
    yield* inItsList(place);
    yield* missingKeys(place);
  }
}

function* ofAnotherType({pointer, value, schema}: KnownPlace): Generator<Mutation> {
  const type = Array.isArray(value) ? 'array' : typeof value;
  for (const other of OF_ANOTHER_TYPE[type]!) {
    // An object without the document's language still has the form of a text: see inItsText.
    const isText = schema.anyOf && typeof other === 'object' && other && !Array.isArray(other);
    if (!isText) yield mistake(`another type than ${type}`, pointer, other);
  }
}

function* inItsString({pointer, value, schema}: KnownPlace): Generator<Mutation> {
  if (typeof value !== 'string') return;
  const {format} = schema.anyOf?.[0] ?? schema;
  for (const wrong of STRING_MISTAKES[format as FormatName] ?? []) yield mistake(`no ${format}`, pointer, wrong);
  if (schema.enum && !schema['x-unknown-as']) yield mistake('an unknown word', pointer, 'future');
}

function* inItsNumber({pointer, value, schema}: KnownPlace): Generator<Mutation> {
  if (schema.type !== 'integer') return;
  for (const wrong of [schema.minimum! - 1, schema.maximum! + 1, (value as number) + 0.5, -1e21]) {
    yield mistake('a number out of range', pointer, wrong);
  }
}

function* inItsList({pointer, value, schema}: KnownPlace): Generator<Mutation> {
  if (!Array.isArray(value)) return;
  if (schema.minItems) yield mistake('too few', pointer, []);
  // A list of thousands has a test of its own.
  const isLong = value.length > 0 && schema.maxItems! <= 500;
  if (isLong) yield mistake('too many', pointer, Array(schema.maxItems! + 1).fill(value[0]));
}

function* missingKeys({pointer, schema}: KnownPlace): Generator<Mutation> {
  // Without its key, a heading or a list is another block.
  if (/^\/letter\/blocks\/\d+$/.test(pointer)) return;
  for (const key of schema.required ?? []) yield mistake('a missing key', pointerTo(pointer, key), undefined);
}

/** Every mistake that only authors are told of: unknown keys, languages and kinds of source. */
export function* unknownNames(document: Json): Generator<Mutation> {
  for (const {pointer, value, schema} of knownPlaces(document)) {
    if (schema['x-unknown-as']) yield mistake('an unknown kind', pointer, 'podcast');
    if (typeof value !== 'object' || Array.isArray(value)) continue;
    for (const key of ['future', 'x-note', 'constructor', 'a/b~c', '']) {
      yield mistake('an unknown key', pointerTo(pointer, key), 1);
    }
  }
}

// ——— The rules across a document.

type Members = readonly {readonly [key: string]: Json}[];

/** Every mistake that a single value cannot show. */
export function* ruleMistakes(document: Json): Generator<Mutation> {
  const own = at(document, '/language') as string;
  for (const place of knownPlaces(document)) {
    yield* inItsText(place, own);
    yield* inItsReference(place);
  }
  yield* inIds(document);
  yield* inDemands(document);
  yield* inResponses(document);
  yield* inStatements(document);
  yield* inSignatories(document);
  yield* inBriefs(document);
  yield* inApprovals(document);
  yield* inActions(document);
  yield* inStage(document);
}

const CITATION_MISTAKES = ['[@nowhere-else]', '[@', '[@Id]', '[@a,b]', '[@ a]', '[@a; @b]', '[@a, [b]]'];

function* inItsText({pointer, value, schema, ofLanguage}: KnownPlace, own: string): Generator<Mutation> {
  if (schema.anyOf) {
    const other = own === 'fr' ? 'es' : 'fr';
    yield mistake('no text in the document’s language', pointer, {});
    yield mistake('no text in the document’s language', pointer, {[other]: 'Texte'});
    if (typeof value === 'object') {
      yield mistake('no text in the document’s language', pointer, undefined, pointerTo(pointer, own));
    }
  }
  const format = (schema.anyOf?.[0] ?? (ofLanguage ? schema : undefined))?.format;
  if (!/^(prose|brief)$/.test(format ?? '') || typeof value !== 'string') return;
  for (const citation of CITATION_MISTAKES) yield mistake('a bad citation', pointer, `See ${citation}.`);
}

/** The places where an id names another part of the document. */
const REFERENCES =
  /\/source$|^\/demands\/\d+\/addressees\/\d+$|^\/responses\/\d+\/(by|to\/\d+)$|\/speaker\/(publishersOf|signatory)$|\/denial$|^\/approvals\/\d+\/signatory$|^\/actions\/\d+\/by$/;

function* inItsReference({pointer, value}: KnownPlace): Generator<Mutation> {
  if (REFERENCES.test(pointer)) yield mistake('a reference to nothing', pointer, 'nowhere-else');
  if (/^\/corrections\/\d+\/of$/.test(pointer)) {
    const [collection] = (value as string).split('/');
    const subject = collection === 'letter' ? 'demands' : collection;
    yield mistake('a reference to nothing', pointer, `${subject}/nowhere-else`);
  }
}

function* inIds(document: Json): Generator<Mutation> {
  for (const list of ['/letter/addressees', '/signatories', '/demands', '/responses', '/statements', '/sources']) {
    const members = membersAt(document, list);
    const next = `${list}/${members.length}`;
    for (const member of members.slice(0, 2)) yield mistake('an id that is used twice', `${next}/id`, member, next);
  }
}

function* inDemands(document: Json): Generator<Mutation> {
  for (const [index, demand] of membersAt(document, '/demands').entries()) {
    const pointer = `/demands/${index}`;
    const history = demand['history'] as Members;
    const last = history.at(-1)!;
    const next = `${pointer}/history/${history.length}`;
    yield mistake('the id of the letter', `${pointer}/id`, 'letter');
    for (const [at, {status}] of history.entries()) {
      const missing = `${pointer}/history/${at}/missing`;
      if (status === 'partial') yield mistake('a part without the rest', missing, undefined);
      else yield mistake('a rest without a part', missing, 'The rest.');
    }
    yield mistake('reversed first', `${pointer}/history/0/status`, 'reversed');
    yield {
      what: 'reversed after unmet',
      pointer: `${next}/status`,
      changes: {[`${pointer}/history/${history.length - 1}/status`]: 'unmet', [next]: {...last, status: 'reversed'}},
    };
    const newest = Math.max(...history.map((entry) => Number((entry['date'] as string).slice(0, 4))));
    if (newest > 1000) {
      yield mistake('a history that descends', `${next}/date`, {...last, date: `${newest - 1}-12`}, next);
    }
  }
}

function* inResponses(document: Json): Generator<Mutation> {
  for (const [index, {kind}] of membersAt(document, '/responses').entries()) {
    const key = kind === 'no-reply' ? 'asked' : 'text';
    yield mistake(`a ${kind as string} without ${key}`, `/responses/${index}/${key}`, undefined);
  }
}

function* inStatements(document: Json): Generator<Mutation> {
  for (const index of membersAt(document, '/statements').keys()) {
    const pointer = `/statements/${index}/speaker`;
    yield mistake('nobody who says it', pointer, {});
    yield mistake('nobody who says it', pointer, {role: 'Chair'});
    const signatory = `${pointer}/signatory`;
    const found = {[`/statements/${index}/basis`]: 'found', [signatory]: undefined};
    const date = `/statements/${index}/date`;
    yield {what: 'a finding without its date', pointer: date, changes: {...found, [date]: undefined}};
    const name = `${pointer}/name`;
    yield {what: 'a finding of nobody', pointer: name, changes: {...found, [name]: undefined}};
    const [first] = membersAt(document, '/signatories');
    if (first)
      yield {what: 'a finding of a signatory', pointer: signatory, changes: {...found, [signatory]: first['id']}};
  }
}

/** Every entry that may have a brief, with its evidence. */
function* briefEntries(document: Json): Generator<{pointer: string; evidence: Members}> {
  const parts: [list: string, members: Members][] = [
    ...membersAt(document, '/demands').map(({history}, at): [string, Members] => [
      `/demands/${at}/history`,
      history as Members,
    ]),
    ['/responses', membersAt(document, '/responses')],
  ];
  for (const [list, members] of parts) {
    const all = membersAt(document, list);
    for (const member of members) {
      yield {pointer: `${list}/${all.indexOf(member)}`, evidence: member['evidence'] as Members};
    }
  }
}

function* inBriefs(document: Json): Generator<Mutation> {
  const sources = membersAt(document, '/sources').map(({id}) => id as string);
  for (const {pointer, evidence} of briefEntries(document)) {
    const brief = `${pointer}/brief`;
    yield mistake('a brief without a source', brief, 'It is said.');
    const own = new Set(evidence.map(({source}) => source));
    const other = sources.find((source) => !own.has(source));
    if (other !== undefined) yield mistake('a brief with another source', brief, `It is said [@${other}].`);
  }
}

function* inApprovals(document: Json): Generator<Mutation> {
  const revision = at(document, '/revision') as number;
  if (revision === 1_000_000) return;
  for (const index of membersAt(document, '/approvals').keys()) {
    yield mistake('an approval of what is yet to come', `/approvals/${index}/revision`, revision + 1);
  }
}

function* inActions(document: Json): Generator<Mutation> {
  const publisher = new URL(at(document, '/publisher/url') as string).host.replace(/^www\./, '');
  const action = {kind: 'follow', by: 'publisher', label: 'Follow'};
  for (const host of [`evil-${publisher}`, `${publisher}.evil.example`, 'elsewhere.example']) {
    const url = `https://${host}/`;
    yield mistake('an action on another host', '/actions/0/url', [{...action, url}], '/actions');
  }
  const signOn = {'/actions': [{...action, kind: 'sign-on', url: `https://${publisher}/`}]};
  const pointer = '/actions/0/kind';
  yield {what: 'an action that the signatories did not agree to', pointer, changes: {...signOn, '/approvals': []}};
  const signed = membersAt(document, '/signatories').length;
  const member = {id: 'publisher', kind: 'organisation', name: 'The publisher'};
  const list = signed > 0 ? member : [member];
  const place = signed > 0 ? `/signatories/${signed}` : '/signatories';
  yield mistake('the id of the publisher', `/signatories/${signed}/id`, list, place);
}

function* inSignatories(document: Json): Generator<Mutation> {
  for (const index of membersAt(document, '/signatories').keys()) {
    const pointer = `/signatories/${index}`;
    const changes = {[`${pointer}/signed`]: '2026-04-02', [`${pointer}/withdrawn`]: '2026-04-01'};
    yield {what: 'withdrawn before signed', pointer: `${pointer}/withdrawn`, changes};
  }
}

function* inStage(document: Json): Generator<Mutation> {
  if (at(document, '/closing')) {
    yield mistake('no closing note', '/closing', undefined);
    yield mistake('closed while open', '/closing', 'open', '/stage');
  } else {
    for (const stage of ['ended', 'retracted']) yield mistake('no closing note', '/closing', stage, '/stage');
    yield mistake('closed while open', '/closing', {date: '2026', note: 'It ended.'});
  }
}

const membersAt = (document: Json, pointer: string): Members => (at(document, pointer) ?? []) as Members;
