import type {Says} from '../says.ts';
import type {Cell, CellQuote, Some, Things} from '../english/import-phrases.ts';

export const cell: Says<Cell> = {
  'Name: an e-mail address or a telephone number stands there. It is left out.':
    'שם: יש שם כתובת דוא״ל או מספר טלפון, והושמט.',
  'Short name: an e-mail address or a telephone number stands there. It is left out.':
    'שם קצר: יש שם כתובת דוא״ל או מספר טלפון, והושמט.',
  'Role: an e-mail address or a telephone number stands there. It is left out.':
    'תפקיד: יש שם כתובת דוא״ל או מספר טלפון, והושמט.',
  'Affiliation: an e-mail address or a telephone number stands there. It is left out.':
    'הארגון של האדם: יש שם כתובת דוא״ל או מספר טלפון, והושמט.',
  'Web address: an e-mail address or a telephone number stands there. It is left out.':
    'כתובת ברשת: יש שם כתובת דוא״ל או מספר טלפון, והושמטה.',
  'Name: the text cannot be shown. It is left out.': 'שם: אי אפשר להציג את הטקסט, והושמט.',
  'Short name: the text cannot be shown. It is left out.': 'שם קצר: אי אפשר להציג את הטקסט, והושמט.',
  'Role: the text cannot be shown. It is left out.': 'תפקיד: אי אפשר להציג את הטקסט, והושמט.',
  'Affiliation: the text cannot be shown. It is left out.': 'הארגון של האדם: אי אפשר להציג את הטקסט, והושמט.',
  'Web address: {cellQuote} is none that documents take. It is left out.':
    'כתובת ברשת: {cellQuote} אינה מתאימה, והושמטה.',
  'Country: {cellQuote} is not known. It is left out.': 'מדינה: {cellQuote} אינה מוכרת, והושמטה.',
  'Date: {cellQuote} may mean two days. It is left out. Write it like 2026-02-24.':
    'תאריך: {cellQuote} יכול לציין שני ימים, והושמט. כתבו אותו כך: \u20662026-02-24\u2069.',
  'Date: {cellQuote} is no date. It is left out. Write it like 2026-02-24.':
    'תאריך: {cellQuote} אינו תאריך, והושמט. כתבו אותו כך: \u20662026-02-24\u2069.',
};

export const cellQuote: Says<CellQuote> = {
  'what stands there': 'מה שכתוב שם',
  '{quote}': '{quote}',
};

export const some: Says<Some> = {
  '{list} and {n} more': '\u200f{list} ועוד {n}',
  '{list}': '{list}',
};

export const things: Says<Things> = {
  '{n} picture': {one: 'תמונה אחת', two: 'שתי תמונות', other: '{n} תמונות'},
  '{n} pictures': {one: 'תמונה אחת', two: 'שתי תמונות', other: '{n} תמונות'},
  '{n} comment': {one: 'הערה אחת', two: 'שתי הערות', other: '{n} הערות'},
  '{n} comments': {one: 'הערה אחת', two: 'שתי הערות', other: '{n} הערות'},
  '{n} footnote': {one: 'הערת שוליים אחת', two: 'שתי הערות שוליים', other: '{n} הערות שוליים'},
  '{n} footnotes': {one: 'הערת שוליים אחת', two: 'שתי הערות שוליים', other: '{n} הערות שוליים'},
  '{n} deletion': {one: 'מחיקה מסומנת אחת', two: 'שתי מחיקות מסומנות', other: '{n} מחיקות מסומנות'},
  '{n} deletions': {one: 'מחיקה מסומנת אחת', two: 'שתי מחיקות מסומנות', other: '{n} מחיקות מסומנות'},
};
