import type {Campaign, Correction, Problem} from '@countersign/campaign';
import {placeName} from '@countersign/campaign/schema';
import type {Change} from './changes.js';

/** Explains a change that no correction names: the place by name, both values, and a correction to paste. */
export function explainChange(change: Change, subject: string, old: Campaign, campaign: Campaign): Problem {
  const {kind, pointer, oldPointer, was, is} = change;
  const isNew = kind === 'added' || kind === 'inserted';
  const name = isNew ? placeName(campaign, pointer) : placeName(old, oldPointer);
  const what = whatBecame(change);
  const message = what.charAt(0).toUpperCase() + what.slice(1);
  return {pointer, kind: 'changed', name, message, hint: hintFor(change, correctionFor(), kind)};

  function correctionFor(): Correction {
    const place = name.includes(', ') ? name.slice(name.indexOf(', ') + 2) : name;
    return {
      date: campaign.updated.slice(0, 10),
      of: subject,
      was: was === undefined || isNew ? `${place}: nothing` : `${place}: ${shown(was)}`,
      now: is === undefined || kind === 'gone' ? `${place}: nothing` : `${place}: ${shown(is)}`,
    };
  }
}

function whatBecame({kind, was, is}: Change): string {
  switch (kind) {
    case 'changed':
      return `${quoted(was)} was published, and it is ${quoted(is)} now.`;
    case 'gone':
      return `${quoted(was)} was published, and is gone.`;
    case 'inserted':
      return 'this was put before something already published.';
    default:
      return `this was published without ${quoted(is)}.`;
  }
}

function hintFor({path}: Change, correction: Correction, kind: Change['kind']): string {
  const paste = `add to corrections, and say there what was wrong: ${JSON.stringify(correction)}`;
  if (path.startsWith('/demands/*/history/*') && kind === 'changed') {
    return `If something new happened, restore this and add a new entry after it. If it was wrong, ${paste}`;
  }
  if (kind === 'inserted') return `Move it to the end, or ${paste}`;
  if (kind === 'gone' && path === '/signatories/*') {
    return `If it withdrew, keep it and add "withdrawn". If it never signed, ${paste}`;
  }
  if (kind === 'gone' && path === '/demands/*') return `Restore it: its status can become dropped. Or ${paste}`;
  return `${kind === 'added' ? 'Take it out' : 'Restore it'}, or ${paste}`;
}

/** A value in one line. For a list: the names of its members. For an object: its name, title or the like. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return value.map(shown).join(', ');
  if (typeof value !== 'object' || value === null) return cut(String(value));
  const {name, title, note, text, source, url, date, id} = value as Record<string, unknown>;
  const known = name ?? title ?? note ?? text ?? source ?? url ?? date ?? id;
  return known === undefined ? shown(Object.values(value)[0] ?? '') : shown(known);
}

const quoted = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'object' ? `“${shown(value)}”` : shown(value);

const cut = (text: string): string => (text.length > 160 ? `${text.slice(0, 160).trimEnd()}…` : text);
