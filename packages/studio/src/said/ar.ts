// What the check says, in one language. Sentences that fit many texts come last.
import type {Catalogue} from './says.ts';
import {basics} from './ar/basics.ts';
import {rules} from './ar/rules.ts';
import {dates} from './ar/dates.ts';
import {addresses} from './ar/addresses.ts';
import {texts} from './ar/texts.ts';
import {names} from './ar/names.ts';
import {copied} from './ar/copied.ts';
import {warnings} from './ar/warnings.ts';
import {reason, cause, collection, stage, action, status, kind, character, place} from './ar/phrases.ts';
import {meaning} from './ar/meanings.ts';
import {corrections} from './ar/corrections.ts';
import {change, counts} from './ar/changes.ts';
import {response, basis, part, standing, shown, where} from './ar/change-phrases.ts';
import {key} from './ar/keys.ts';

export const AR: Catalogue = {
  sentence: {...basics, ...rules, ...dates, ...addresses, ...texts, ...names, ...copied, ...warnings, ...corrections},
  reason,
  cause,
  collection,
  stage,
  action,
  status,
  kind,
  character,
  place,
  meaning,
  change,
  counts,
  response,
  basis,
  part,
  standing,
  shown,
  where,
  key,
};
