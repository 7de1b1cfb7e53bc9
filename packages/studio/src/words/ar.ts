import type {Words} from './words.ts';
import {approval} from './ar/approval.ts';
import {check} from './ar/check.ts';
import {common} from './ar/common.ts';
import {frame} from './ar/frame.ts';
import {happened} from './ar/happened.ts';
import {preview} from './ar/preview.ts';
import {publish} from './ar/publish.ts';
import {signatories} from './ar/signatories.ts';
import {start} from './ar/start.ts';
import {translations} from './ar/translations.ts';
import {write} from './ar/write.ts';
import {choices, fields, meanings} from './ar/fields.ts';

export const AR: Words = {
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
