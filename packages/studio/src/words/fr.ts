import type {Words} from './words.ts';
import {approval} from './fr/approval.ts';
import {check} from './fr/check.ts';
import {common} from './fr/common.ts';
import {frame} from './fr/frame.ts';
import {happened} from './fr/happened.ts';
import {preview} from './fr/preview.ts';
import {publish} from './fr/publish.ts';
import {signatories} from './fr/signatories.ts';
import {start} from './fr/start.ts';
import {translations} from './fr/translations.ts';
import {write} from './fr/write.ts';
import {choices, fields, meanings} from './fr/fields.ts';

export const FR: Words = {
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
