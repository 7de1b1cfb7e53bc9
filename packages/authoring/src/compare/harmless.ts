// The values that may change without a correction. A key of the format that is missing here needs a correction, so a
// new key is safe from the day on which it exists.
import {compareDates, type Approval, type Campaign} from '@countersign/campaign';
import {isQuoted, repairText, versions} from '@countersign/campaign/schema';
import type {Change, CompareTexts, IsHarmless} from './changes.js';

/** Values that may change, come and go. Each with its path and the reason. */
const FREE: readonly [path: RegExp, why: string][] = [
  [/^\/(revision|updated|checked)$/, 'says how new the rest is, and is compared by itself'],
  [/^\/(requires|minimumReader)\b/, 'is for programs'],
  [/^\/translations\/\*\//, 'says how far a translation has come'],
  [/^\/language$/, 'says in which language texts are, and the texts are compared'],
  [/^\/url$/, 'is where the record lies; countersign publish says what a move needs'],
  [/^\/withheld$/, 'counts people who are not named: they come and go without a trace'],
  [/^\/corrections\b/, 'is compared by itself: no correction settles a change of another'],
  [/^\/actions\b/, 'says what readers can do now; it is part of no account'],
  [/^\/signatories\/\*\/logo\b/, 'is a picture, and claims nothing'],
  [/^\/sources\/\*\/accessed$/, 'says when a page was last looked at'],
];

/** Values that may be added where there was none. Each with its path and the reason. */
const GROWS: readonly [path: RegExp, why: string][] = [
  [/^\/(signatories|demands|responses|statements|sources)\/\*$/, 'the record grows'],
  [/^\/demands\/\*\/history\/\*$/, 'something happened; at the end only'],
  [/^\/approvals\/\*$/, 'a signatory answered'],
  [/^\/asked(\/replyBy)?$/, 'the account was put to the addressee'],
  [/^\/letter\/(blocks|texts)\/\*$/, 'more of the letter is released; blocks at the end only'],
  [/^\/letter\/(sent|published|announcement|summary)$/, 'the letter is described more fully'],
  [/^\/letter\/addressees\/\*\/(role|affiliation|url)$/, 'an addressee is described more fully'],
  [/^\/letter\/texts\/\*\/archived\b/, 'a copy is kept'],
  [/^\/translations(\/\*)?$/, 'there is a translation; one that is gone needs a correction, one for all its texts'],
  [/^\/publisher\/(corrections|contact)$/, 'mistakes can be reported, and the publisher reached'],
  [/^\/signatories\/\*\/\w+$/, 'a signatory is described more fully, confirms or withdraws'],
  [/^\/sources\/\*\/\w+(\/(\*|\w+))?$/, 'a source is described more fully, or a copy kept'],
  [/^\/responses\/\*\/rejoinder$/, 'the signatories may answer later what was said before'],
  [/^\/statements\/\*\/denial$/, 'the addressee may deny later what was said before'],
  [/^\/closing$/, 'the campaign ends'],
];

const BRIEF = /^\/(demands\/\*\/history|responses)\/\*\/brief$/;

/** Values that may move forward in time or towards the end of the campaign, by path. */
const FORWARD: readonly [path: RegExp, isForward: (was: string, is: string) => boolean][] = [
  [/^\/sources\/\*\/updated$/, (was, is) => compareDates(was, is) <= 0],
  [/^\/stage$/, (was, is) => STAGE_ORDER.indexOf(was) < STAGE_ORDER.indexOf(is)],
];
const STAGE_ORDER = ['open', 'ended', 'retracted'];

/** Whether a change between two revisions needs no correction. */
export function harmlessBetween(old: Campaign, campaign: Campaign): IsHarmless {
  const [before, after] = [old, campaign].map(kindsOf) as [Kinds, Kinds];
  return (change) => {
    const {kind, path, was, is} = change;
    // Members are known by their ids and names, and not by their place.
    if (kind === 'reordered') return true;
    if (FREE.some(([free]) => free.test(path)) || isPerson(change, old, after)) return true;
    if (isAnswerOfGone(change, before, after)) return true;
    // A machine translation is a draft and may go.
    if (path === '/translations/*' && kind === 'gone') return (was as {method: string}).method === 'machine';
    // An entry may be told in brief or not. The words of a brief are compared: most readers see nothing else.
    if (BRIEF.test(path) && kind !== 'changed') return true;
    // Answers stand by their dates, and one may be recorded late.
    if (kind === 'inserted' && path === '/approvals/*') return true;
    if (kind === 'added') return GROWS.some(([grows]) => grows.test(path));
    if (kind !== 'changed' || typeof was !== 'string' || typeof is !== 'string') return false;
    return isMorePrecise(was, is) || FORWARD.some(([moves, isForward]) => moves.test(path) && isForward(was, is));
  };
}

/**
 * Whether a change is of a signatory that is a person. A person may be removed, renamed and described otherwise without
 * a trace: a correction would keep on record what the person asked to have removed.
 */
function isPerson({path, oldPointer}: Change, old: Campaign, after: Kinds): boolean {
  if (!path.startsWith('/signatories/*')) return false;
  const was = old.signatories[Number(oldPointer.split('/')[2])];
  // That a person became an organisation needs a correction.
  return was?.kind === 'person' && (after.get(was.id) ?? 'person') === 'person';
}

/** Whether an approval is gone together with the person who gave it. */
function isAnswerOfGone({path, kind, was}: Change, before: Kinds, after: Kinds): boolean {
  if (path !== '/approvals/*' || kind !== 'gone') return false;
  const {signatory} = was as Approval;
  return before.get(signatory) === 'person' && !after.has(signatory);
}

/** The kind of each signatory, by its id. */
type Kinds = ReadonlyMap<string, string>;

const kindsOf = ({signatories}: Campaign): Kinds => new Map(signatories.map(({id, kind}) => [id, kind]));

/** Whether a date became more precise: `2026-06-10` where `2026-06` stood. */
const isMorePrecise = (was: string, is: string): boolean =>
  /^\d{4}(-\d\d)?$/.test(was) && /^\d{4}-\d\d(-\d\d)?$/.test(is) && is.startsWith(`${was}-`);

/** Removes from a text the differences that may change, before it is compared. */
export type PlainText = (text: string, quoted: boolean) => string;

/** Makes the function that prepares texts of two revisions for the comparison. */
export function plainTexts(old: Campaign): PlainText {
  const sources = new Set(old.sources.map(({id}) => id));
  return (text, quoted) => repairText(text, {cites: true, sources, isQuoted: quoted}).replace(/\s+/g, ' ').trim();
}

/**
 * Makes the function that compares texts in every published language. Translations may be added. Machine translations
 * may change, since they are drafts. White space may change, and so may everything that `check --fix` repairs.
 */
export function textsBetween(old: Campaign, campaign: Campaign, plainly: PlainText): CompareTexts {
  const isDraft = (tag: string) => tag !== old.language && old.translations?.[tag]?.method === 'machine';
  // A missing translation is told once, at `translations`, and not at each of its texts.
  const isDropped = (tag: string) => tag !== old.language && !!old.translations?.[tag] && !campaign.translations?.[tag];

  return function* compareTexts(was, is, place) {
    const plain = (text: string, document: Campaign, pointer: string) => plainly(text, isQuoted(document, pointer));
    const now = new Map(
      versions(is as string, place.pointer, campaign.language).map(([tag, ...version]) => [tag, version]),
    );
    for (const [tag, text, oldPointer] of versions(was as string, place.oldPointer, old.language)) {
      const [value, pointer = place.pointer] = now.get(tag) ?? [];
      if (isDraft(tag) || (value === undefined && isDropped(tag))) continue;
      if (value === undefined)
        yield {...place, kind: 'gone', pointer: `${place.pointer}/${tag}`, oldPointer, was: text};
      else if (value !== text && plain(value, campaign, pointer) !== plain(text, old, oldPointer)) {
        yield {...place, kind: 'changed', pointer, oldPointer, was: text, is: value};
      }
    }
  };
}
