// Finds every value that differs between two revisions, to the last character, also where no correction is needed.
import type {Campaign, Text} from '@countersign/campaign';
import {TABLE, versions} from '@countersign/campaign/schema';
import {changesBetween, ROOT, type Change, type CompareTexts} from './changes.js';

/** Lists every change between two revisions, in the order of the format. Texts are compared language by language. */
export function allChanges(old: Campaign, campaign: Campaign): Change[] {
  return [...changesBetween(TABLE, old, campaign, ROOT, {texts: everyText(old, campaign), isHarmless: () => false})];
}

const everyText = (old: Campaign, campaign: Campaign): CompareTexts =>
  function* compare(was, is, place) {
    const before = versionsOf(was as Text, place.oldPointer, old.language);
    const after = versionsOf(is as Text, place.pointer, campaign.language);
    for (const language of new Set([...before.keys(), ...after.keys()])) {
      const [text, oldPointer = place.oldPointer] = before.get(language) ?? [];
      const [value, pointer = `${place.pointer}/${language}`] = after.get(language) ?? [];
      const inner = {...place, language, pointer, oldPointer};
      if (text === undefined) yield {...inner, kind: 'added', is: value};
      else if (value === undefined) yield {...inner, kind: 'gone', was: text};
      else if (text !== value) yield {...inner, kind: 'changed', was: text, is: value};
    }
  };

const versionsOf = (text: Text, pointer: string, language: string) =>
  new Map(versions(text, pointer, language).map(([tag, ...version]) => [tag, version]));
