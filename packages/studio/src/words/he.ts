import type {Words} from './words.ts';
import {approval} from './he/approval.ts';
import {check} from './he/check.ts';
import {common} from './he/common.ts';
import {frame} from './he/frame.ts';
import {happened} from './he/happened.ts';
import {preview} from './he/preview.ts';
import {publish} from './he/publish.ts';
import {signatories} from './he/signatories.ts';
import {start} from './he/start.ts';
import {translations} from './he/translations.ts';
import {write} from './he/write.ts';
import {choices, fields, meanings} from './he/fields.ts';

export const HE: Words = {
  approval,
  check,
  choices,
  common,
  fields,
  frame,
  happened,
  meanings,
  preview,
  publish,
  signatories,
  start,
  translations,
  write,
};
