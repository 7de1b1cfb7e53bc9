// The sentences of the check in one language. Those that fit many texts come last.
import type {Catalogue} from './says.ts';
import {basics} from './es/basics.ts';
import {rules} from './es/rules.ts';
import {dates} from './es/dates.ts';
import {addresses} from './es/addresses.ts';
import {texts} from './es/texts.ts';
import {names} from './es/names.ts';
import {copied} from './es/copied.ts';
import {warnings} from './es/warnings.ts';
import {reason, cause, collection, stage, action, status, kind, character, place, body} from './es/phrases.ts';
import {meaning} from './es/meanings.ts';
import {corrections} from './es/corrections.ts';
import {change, counts} from './es/changes.ts';
import {response, basis, part, standing, shown, where, sourceName, was} from './es/change-phrases.ts';
import {key} from './es/keys.ts';
import {imports} from './es/imports.ts';
import {cell, cellQuote, some, things} from './es/import-phrases.ts';
import {copies} from './es/copies.ts';
import {translations} from './es/translations.ts';
import {files} from './es/files.ts';

export const ES: Catalogue = {
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
