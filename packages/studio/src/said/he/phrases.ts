import type {Says} from '../says.ts';
import type {
  Reason,
  Cause,
  Collection,
  Stage,
  Action,
  Status,
  Kind,
  Character,
  Place,
  Body,
} from '../english/phrases.ts';

export const reason: Says<Reason> = {
  'before the letter, of {date}': 'לפני המכתב, מ־{date}',
  'before it signed, on {date}': 'לפני שחתם, ב־{date}',
  'after it withdrew, on {date}': 'אחרי שמשך את חתימתו, ב־{date}',
};

export const cause: Says<Cause> = {
  note: 'הטקסט',
  text: 'הטקסט',
  evidence: 'המקורות',
  'note and evidence': 'הטקסט והמקורות',
  'text and evidence': 'הטקסט והמקורות',
};

export const collection: Says<Collection> = {
  addressees: 'הנמענים',
  signatories: 'החותמים',
  demands: 'הדרישות',
  responses: 'התגובות',
  statements: 'מה דווח ומה נאמר',
  sources: 'המקורות',
};

export const stage: Says<Stage> = {
  open: 'פעיל',
  ended: 'הסתיים',
  retracted: 'נמשך חזרה',
};

export const action: Says<Action> = {
  'sign-on': 'לחתום על המכתב',
  support: 'לתמוך בדרישות',
  write: 'לכתוב לנמען',
  read: 'לקרוא עוד',
  follow: 'לעקוב אחר ההמשך',
};

export const status: Says<Status> = {
  met: 'מולאה',
  partial: 'מולאה בחלקה',
  promised: 'הובטחה',
  unmet: 'לא מולאה',
  reversed: 'נסוגה',
  unknown: 'לא ידוע לנו',
  dropped: 'אינה נדרשת עוד',
};

export const kind: Says<Kind> = {
  reply: 'תשובה',
  statement: 'הצהרה',
};

export const character: Says<Character> = {
  'a line break': 'שבירת שורה',
  'a tab': 'טאב',
  'an invisible character that turns the direction of text': 'תו בלתי נראה שמשנה את כיוון הטקסט',
  'an invisible tag character': 'תו תג בלתי נראה',
  'half a character': 'חצי תו',
  'a control character': 'תו בקרה',
};

export const place: Says<Place> = {
  'signatory {name}': 'החותם {name}',
  'addressee {name}': 'הנמען {name}',
  'source {name}': 'המקור {name}',
  'demand {name}': 'הדרישה {name}',
};

export const body: Says<Body> = {
  publisher: 'המפרסם',
  '{name}': '{name}',
};
