// A date of a document in words.
import {formatDate} from '@countersign/campaign';
import type {Json} from '../document/json.ts';

/** A date in words. Text that is no date stays as it is. */
export function dayIn(date: Json | undefined, lang: string): string {
  if (typeof date !== 'string') return '';
  const [day] = /^\d{4}(?:-\d\d){0,2}(?=$|T)/.exec(date) ?? [];
  return day === undefined || Number.isNaN(Date.parse(day)) ? date : formatDate(day, lang);
}

/** The day in the form of a document. */
export const today = (): string => new Date().toISOString().slice(0, 10);
