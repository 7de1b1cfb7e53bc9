import {approval} from './en/approval.ts';
import {check} from './en/check.ts';
import {common} from './en/common.ts';
import {frame} from './en/frame.ts';
import {happened} from './en/happened.ts';
import {preview} from './en/preview.ts';
import {publish} from './en/publish.ts';
import {signatories} from './en/signatories.ts';
import {start} from './en/start.ts';
import {translations} from './en/translations.ts';
import {write} from './en/write.ts';
import {choices, fields, meanings} from './en/fields.ts';

/** English, in which every word has to be there. */
export const EN = {
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
