import type {Words} from './words.ts';
import {approval} from './es/approval.ts';
import {check} from './es/check.ts';
import {common} from './es/common.ts';
import {frame} from './es/frame.ts';
import {happened} from './es/happened.ts';
import {preview} from './es/preview.ts';
import {publish} from './es/publish.ts';
import {signatories} from './es/signatories.ts';
import {start} from './es/start.ts';
import {translations} from './es/translations.ts';
import {write} from './es/write.ts';
import {choices, fields, meanings} from './es/fields.ts';

export const ES: Words = {
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
