// What the check says, in one language. Sentences that fit many texts come last.
import type {Catalogue} from './says.ts';
import {basics} from './he/basics.ts';
import {rules} from './he/rules.ts';
import {dates} from './he/dates.ts';
import {addresses} from './he/addresses.ts';
import {texts} from './he/texts.ts';
import {names} from './he/names.ts';
import {copied} from './he/copied.ts';
import {warnings} from './he/warnings.ts';
import {reason, cause, collection, stage, action, status, kind, character, place} from './he/phrases.ts';
import {meaning} from './he/meanings.ts';
import {corrections} from './he/corrections.ts';
import {change, counts} from './he/changes.ts';
import {response, basis, part, standing, shown, where} from './he/change-phrases.ts';
import {key} from './he/keys.ts';

export const HE: Catalogue = {
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
