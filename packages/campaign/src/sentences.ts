// Puts problems into sentences for authors: the mistake and the remedy.
import type {FormatName} from './formats.js';
import type {Problem, Rule} from './problem.js';

/** A description of each string format, for hints. */
export const FORMAT_HINTS: Readonly<Record<FormatName, string>> = {
  id: 'Use lower-case letters, digits and hyphens, at most 64.',
  label: 'Write one line of visible plain text without e-mail address, at most 500 characters.',
  prose: 'Write visible plain text without line breaks, at most 8,000 characters and 50 citations.',
  brief: 'Write one or two sentences, at most 180 characters without the citations.',
  'partial-date': 'Write a year, a month or a day that exists: 2026, 2026-06 or 2026-06-10.',
  timestamp: 'Write a moment in UTC: 2026-06-10T09:00:00Z.',
  language: 'Write a language tag: en, ar, pt-BR, zh-Hant.',
  'https-url': 'Write a full https address of a named host, as a browser shows it, without port or password.',
  'web-url': 'Write a full https or http address of a named host, as a browser shows it, without port or password.',
  'image-path': "Write a path in the document's own folder that ends in .png, .webp or .avif: logos/eff.webp.",
  version: 'Write a version: 0.1.0.',
  country: 'Write its two capital letters (ISO 3166), such as GB, or leave it out.',
  subject: 'Name the part: letter, for example demands/publish-audit, or document for what is in no such part.',
};

const NEWER = 'Use a newer version of Countersign.';
const unfit = (value = '') => `This does not fit: ${value}`;

const NEEDED: Readonly<Record<string, [message: string, hint: string]>> = {
  partial: ['The status is partial, and what was not done is missing.', 'Add "missing": "…".'],
  'no-reply': ['When the addressee was asked is missing.', 'Add "asked": "2026-06-10".'],
  finding: ['The date of the finding is missing.', 'Add "date": "2026-06-10".'],
};

const SENTENCES: Readonly<Record<Rule, (...details: string[]) => [message: string, hint: string]>> = {
  missing: () => ['This is missing.', 'Add it.'],
  boolean: (value) => [unfit(value), 'Write true or false.'],
  format: (value, format) => [unfit(value), FORMAT_HINTS[format as FormatName]],
  range: (value, min, max) => [unfit(value), `Write a whole number from ${min} to ${max}.`],
  enum: (value, known) => [unfit(value), `Write one of: ${known}.`],
  list: (value, min, max) => [unfit(value), `Write a list of ${min} to ${max} entries.`],
  object: (value) => [unfit(value), 'Write an object.'],
  unreadable: () => ['This cannot be read.', 'Pass plain JSON.'],
  'other-format': (found, known) => [
    `This document is format ${found}, and this version of Countersign knows ${known}.`,
    NEWER,
  ],
  'unknown-feature': (name) => [
    `This reader does not know ${name}.`,
    'Use a newer version of Countersign, or remove the name if it is a typing mistake.',
  ],
  'newer-reader': (needed, own) => [`This document needs reader ${needed}, this is ${own}.`, NEWER],
  duplicate: (id) => [`The id ${id} is used twice.`, 'Give each its own id.'],
  reserved: (id) => [`The id ${id} means the ${id} as such.`, 'Choose another id.'],
  unresolved: (id, collection) => [
    `There is no ${id} in ${collection}.`,
    `Use an id from ${collection}, or add it there.`,
  ],
  'closing-missing': (stage) => [
    `The campaign is ${stage}, and the closing note is missing.`,
    'Add "closing": {"date": "2026-06-10", "note": "…"}, when and how it ended or why it was retracted.',
  ],
  'closing-early': () => [
    'There is a closing note, and the campaign is open.',
    'Remove "closing", or write "stage": "ended" or "retracted".',
  ],
  descending: (date, latest) => [`The date ${date} stands after ${latest}.`, 'Put the oldest first.'],
  'not-done': () => [
    'Nothing was promised or done before that could be reversed.',
    'Write reversed only after promised, partial or met. If the addressee refused, write unmet.',
  ],
  needed: (kind = '') => NEEDED[kind] ?? [`A ${kind} needs its words.`, 'Add "text": "…".'],
  nobody: () => [
    'Nobody is named who says this.',
    'Add "name", "signatory" with the id of one, or "publishersOf" with the id of a source.',
  ],
  'withdrawn-first': (signed) => [`It withdrew before it signed, on ${signed}.`, `Write a date after ${signed}.`],
  language: (language) => [`There is no text in ${language}, the language of the document.`, `Add "${language}": "…".`],
  languages: (count, max) => [`This is in ${count} languages.`, `Write at most ${max}.`],
  marks: (count, max) => [
    `The document has ${count} citations and pieces of evidence, most of them here.`,
    `Write at most ${max}. The newest entry of a demand counts three times, a response wherever it is shown.`,
  ],
  turns: (count, max) => [
    `The texts change their writing system or direction ${count} times, most of them here.`,
    `Write at most ${max} changes: use whole sentences in one script.`,
  ],
  members: (count, max) => [
    `The small lists of the document, such as publishers and points, have ${count} members, most of them here.`,
    `Write at most ${max}.`,
  ],
  repeated: (count, max) => [
    `What is shown here at several places comes to ${count} characters.`,
    `Shorten it, or let fewer places show it: at most ${max} are repeated.`,
  ],
  misplaced: (status) => [
    `The status is ${status}, and "missing" belongs to partial alone.`,
    'Remove "missing", or write partial.',
  ],
  'brief-uncited': () => ['This cites no source.', "Cite one of its own entry's sources, as [@id]."],
  'brief-source': (id) => [
    `This cites ${id}, which its own entry does not.`,
    "Cite only sources of the entry's evidence.",
  ],
  'found-by': () => ['A finding needs the name of the court, regulator or inquiry.', 'Add "name" to the speaker.'],
  'found-own': () => [
    'A signatory does not find: it says, reports or alleges.',
    'Name the court, regulator or inquiry, or write another basis.',
  ],
  'approved-ahead': (revision, own) => [
    `Revision ${revision} is approved, and this is revision ${own}.`,
    `Write the revision that the signatory was shown, ${own} at most.`,
  ],
  'action-agreed': (kind) => [
    `${kind} asks readers to act for the letter, and its signatories have not all agreed to this account.`,
    'Use read or follow, or record the approvals.',
  ],
  'action-closed': (kind, stage) => [
    `The campaign is ${stage}, and ${kind} asks readers to act.`,
    'Remove it, or use read or follow.',
  ],
  'action-withdrawn': (id) => [
    `${id} withdrew its signature.`,
    'Name another signatory, publisher, or remove the call.',
  ],
  'action-site': (host, body, beginning, own) => [
    beginning
      ? `This is not on the site of the body that asks (${body}).`
      : `${host} is not known to be the site of ${body}.`,
    beginning ? siteHint(beginning, own) : `Write "url": "https://${host}/" for that signatory, if that is its site.`,
  ],
  'action-person': () => [
    'The address holds an e-mail address, and readers would write to the person who has it.',
    'Lead to a page of the body that asks.',
  ],
  citation: () => [
    'A citation is not written rightly.',
    'Write [@id] or [@id, p. 4], with the id of a source and both brackets.',
  ],
};

/** The remedy for the address of an action, if the site of a body is known. `host` is that of the body. */
function siteHint(beginning: string, host: string): string {
  const whole = `https://${host}/`;
  if (beginning === whole) return `Write an address that begins with "${whole}".`;
  const isPage = /[?#]/.test(beginning);
  const page = `Write "${beginning}".`;
  const below = `Write an address that begins with "${beginning}", without a query, ";" or encoded slash.`;
  return `${isPage ? page : below} If all of ${host} is the body's own, write its "url" without a path: "${whole}".`;
}

/** Makes a problem in sentences from a rule and its details. */
export function inWords(pointer: string, rule: Rule, ...details: string[]): Problem {
  const [message, hint] = SENTENCES[rule](...details);
  return {pointer, kind: rule, message, hint};
}
