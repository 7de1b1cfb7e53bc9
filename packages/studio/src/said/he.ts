// The sentences of the check in one language. Those that fit many texts come last.
import type {Catalogue} from './says.ts';
import {basics} from './he/basics.ts';
import {rules} from './he/rules.ts';
import {dates} from './he/dates.ts';
import {addresses} from './he/addresses.ts';
import {texts} from './he/texts.ts';
import {names} from './he/names.ts';
import {copied} from './he/copied.ts';
import {warnings} from './he/warnings.ts';
import {reason, cause, collection, stage, action, status, kind, character, place, body} from './he/phrases.ts';
import {meaning} from './he/meanings.ts';
import {corrections} from './he/corrections.ts';
import {change, counts} from './he/changes.ts';
import {response, basis, part, standing, shown, where, sourceName, was} from './he/change-phrases.ts';
import {key} from './he/keys.ts';
import {imports} from './he/imports.ts';
import {cell, cellQuote, some, things} from './he/import-phrases.ts';
import {copies} from './he/copies.ts';
import {translations} from './he/translations.ts';
import {files} from './he/files.ts';

export const HE: Catalogue = {
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
