// The sentences of the check in one language. Those that fit many texts come last.
import type {Catalogue} from './says.ts';
import {basics} from './fr/basics.ts';
import {rules} from './fr/rules.ts';
import {dates} from './fr/dates.ts';
import {addresses} from './fr/addresses.ts';
import {texts} from './fr/texts.ts';
import {names} from './fr/names.ts';
import {copied} from './fr/copied.ts';
import {warnings} from './fr/warnings.ts';
import {reason, cause, collection, stage, action, status, kind, character, place, body} from './fr/phrases.ts';
import {meaning} from './fr/meanings.ts';
import {corrections} from './fr/corrections.ts';
import {change, counts} from './fr/changes.ts';
import {response, basis, part, standing, shown, where, sourceName, was} from './fr/change-phrases.ts';
import {key} from './fr/keys.ts';
import {imports} from './fr/imports.ts';
import {cell, cellQuote, some, things} from './fr/import-phrases.ts';
import {copies} from './fr/copies.ts';
import {translations} from './fr/translations.ts';
import {files} from './fr/files.ts';

export const FR: Catalogue = {
  sentence: {
    ...basics,
    ...rules,
    ...dates,
    ...addresses,
    ...texts,
    ...names,
    ...copied,
    ...warnings,
    ...imports,
    ...copies,
    ...translations,
    ...files,
    ...corrections,
  },
  reason,
  cause,
  collection,
  stage,
  action,
  status,
  kind,
  character,
  place,
  body,
  meaning,
  change,
  counts,
  response,
  basis,
  part,
  standing,
  shown,
  where,
  sourceName,
  was,
  key,
  cell,
  cellQuote,
  some,
  things,
};
