// Finds briefs that may no longer say what their entry says.
import type {Campaign, Text} from '@countersign/campaign';
import {versions} from '@countersign/campaign/schema';
import type {Warning} from '../warnings/warning.js';
import {plainTexts, type PlainText} from './harmless.js';

/** An entry that may have a brief, as far as the brief repeats it. */
interface Entry {
  readonly brief?: Text | undefined;
  readonly [key: string]: unknown;
}

/** The parts of an entry that a brief repeats. Texts count in the document's own language. */
const REPEATED = ['note', 'text', 'missing', 'status', 'due', 'kind', 'date'] as const;

/**
 * Warns of each brief that stayed as published although its entry changed, and of each translation that stayed although
 * the brief itself changed. A program cannot know whether a brief still holds, so its author reads it again.
 *
 * @param old - The document as published.
 * @param campaign - The document to publish.
 */
export function* staleBriefs(old: Campaign, campaign: Campaign): Generator<Warning> {
  const published = new Map(entriesOf(old).map(([key, , entry]) => [key, entry]));
  const plainly = plainTexts(old);
  for (const [key, pointer, entry] of entriesOf(campaign)) {
    const was = published.get(key);
    if (entry.brief === undefined || was?.brief === undefined) continue;
    const changed = REPEATED.filter(
      (part) => ownText(was[part], old, plainly) !== ownText(entry[part], campaign, plainly),
    );
    const before = new Map(versions(was.brief, '', old.language).map(([tag, text]) => [tag, plainly(text, false)]));
    const isKept = (tag: string, text: string) => before.get(tag) === plainly(text, false);
    const all = [...versions(entry.brief, `${pointer}/brief`, campaign.language)];
    const isBriefKept = all.some(([tag, text]) => tag === campaign.language && isKept(tag, text));
    if (changed.length === 0 && isBriefKept) continue;
    const cause = changed.length > 0 ? changed.join(' and ') : 'brief';
    for (const [tag, text, place] of all) if (isKept(tag, text)) yield staleBrief(place, text, cause);
  }
}

function staleBrief(pointer: string, text: string, cause: string): Warning {
  return {
    pointer,
    kind: 'stale-brief',
    text,
    message: `What it sums up (${cause}) changed since the published revision, and this did not.`,
    hint: `Read it beside the new ${cause}. If it still says the same, leave it.`,
  };
}

/** Entries with a key that is the same in both documents: the id of a member, and the index in a history. */
function entriesOf({demands, responses}: Campaign): [key: string, pointer: string, entry: Entry][] {
  return [
    ...demands.flatMap(({id, history}, at) =>
      history.map((entry, index): [string, string, Entry] => [
        `demands/${id}/${index}`,
        `/demands/${at}/history/${index}`,
        entry,
      ]),
    ),
    ...responses.map((entry, at): [string, string, Entry] => [`responses/${entry.id}`, `/responses/${at}`, entry]),
  ];
}

/** A value in the document's own language, without the differences that may change. */
function ownText(value: unknown, {language}: Campaign, plainly: PlainText): string | undefined {
  const text = typeof value === 'object' && value !== null ? (value as Record<string, string>)[language] : value;
  return typeof text === 'string' ? plainly(text, false) : undefined;
}
