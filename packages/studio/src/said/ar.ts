// The sentences of the check in one language. Those that fit many texts come last.
import type {Catalogue} from './says.ts';
import {basics} from './ar/basics.ts';
import {rules} from './ar/rules.ts';
import {dates} from './ar/dates.ts';
import {addresses} from './ar/addresses.ts';
import {texts} from './ar/texts.ts';
import {names} from './ar/names.ts';
import {copied} from './ar/copied.ts';
import {warnings} from './ar/warnings.ts';
import {reason, cause, collection, stage, action, status, kind, character, place, body} from './ar/phrases.ts';
import {meaning} from './ar/meanings.ts';
import {corrections} from './ar/corrections.ts';
import {change, counts} from './ar/changes.ts';
import {response, basis, part, standing, shown, where, sourceName, was} from './ar/change-phrases.ts';
import {key} from './ar/keys.ts';
import {imports} from './ar/imports.ts';
import {cell, cellQuote, some, things} from './ar/import-phrases.ts';
import {copies} from './ar/copies.ts';
import {translations} from './ar/translations.ts';
import {files} from './ar/files.ts';

export const AR: Catalogue = {
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
