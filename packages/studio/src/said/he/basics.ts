import type {Says} from '../says.ts';
import type {Basics} from '../english/basics.ts';

export const basics: Says<Basics> = {
  '{meaning}.': '{meaning}.',
  'Write here: {meaning}.': 'כתבו כאן: {meaning}.',
  'This is missing.': 'זה חסר.',
  'This is missing:': 'חסר:',
  'This is empty.': 'זה ריק.',
  'The list is empty.': 'הרשימה ריקה.',
  'The list has {n} entries.': {one: 'ברשימה פריט אחד.', two: 'ברשימה שני פריטים.', other: 'ברשימה {n} פריטים.'},
  'Write at most {n}.': 'כתבו {n} לכל היותר.',
  'Write {code}.': 'כתבו {code}.',
  'Write {code}': 'כתבו {code}',
  'Write {code}, or {code2}.': 'כתבו {code} או {code2}.',
  'Write {date} for {day}, or {date2} for {day2}.': 'כתבו {date} עבור {day}, או {date2} עבור {day2}.',
  'Write one of: {codes}.': 'כתבו אחד מאלה: {codes}.',
  'Write one of: {codes} and {n} more.': 'כתבו אחד מאלה: {codes} ועוד {n}.',
  'Write one of: {codes}. Or add it to {collection}.': 'כתבו אחד מאלה: {codes}. או הוסיפו אותו אל: {collection}.',
  'Add it to {collection} first.': 'הוסיפו אותו תחילה אל: {collection}.',
  'Did you mean {code}?': 'האם התכוונתם אל {code}?',
  'There is no {value} in {collection}.': 'אין {value} ברשימה: {collection}.',
  '{value} is in {collection}, and an id of {collection2} belongs here.':
    '\u200f{value} נמצא ברשימה: {collection}. כאן צריך פריט מהרשימה: {collection2}.',
  'A web address stands in the place of a source’s id: {value}.': 'יש כתובת ברשת במקום של מקור: {value}.',
  'Add the page to sources with an id of your own, and write that id here.': 'הוסיפו תחילה את הדף כמקור, ובחרו בו כאן.',
  'This names no part of the document: {value}.': 'זה אינו שם של חלק במכתב: {value}.',
  'This does not fit: {value}.': 'זה אינו מתאים: {value}.',
  'This number is out of range: {value}.': 'המספר חורג מהתחום: {value}.',
  'Write a whole number from {min} to {max}.': 'כתבו מספר שלם מ־{min} עד {max}.',
  'Use lower-case letters, digits and hyphens, at most 64.':
    'השתמשו באותיות לטיניות קטנות, בספרות ובמקפים, 64 לכל היותר.',
  'Use lower-case letters, digits and hyphens, at most 64. Write for example {code}.':
    'השתמשו באותיות לטיניות קטנות, בספרות ובמקפים, 64 לכל היותר. כתבו למשל {code}.',
  'Write one line of visible plain text without e-mail address, at most 500 characters.':
    'כתבו שורה אחת של טקסט פשוט וגלוי, בלי כתובת דוא״ל, 500 תווים לכל היותר.',
  'Write visible plain text without line breaks, at most 8,000 characters and 50 citations.':
    'כתבו טקסט פשוט וגלוי בלי שבירת שורה, 8,000 תווים ו־50 ציטוטי מקורות לכל היותר.',
  'Write one or two sentences, at most 180 characters without the citations.':
    'כתבו משפט או שניים, 180 תווים לכל היותר בלי ציטוטי המקורות.',
  'Write a year, a month or a day that exists: 2026, 2026-06 or 2026-06-10.':
    'כתבו שנה, חודש או יום שקיימים: 2026,\u200f \u20662026-06\u2069 או \u20662026-06-10\u2069.',
  'Write a moment in UTC: 2026-06-10T09:00:00Z.': 'כתבו מועד בזמן אוניברסלי (UTC): \u20662026-06-10T09:00:00Z\u2069.',
  'Write a language tag: en, ar, pt-BR, zh-Hant.': 'כתבו קוד שפה: \u2066en, ar, pt-BR, zh-Hant\u2069.',
  'Write a full https address of a named host, as a browser shows it, without port or password.':
    'כתבו כתובת https מלאה, כפי שהדפדפן מציג אותה, בלי פורט ובלי סיסמה.',
  'Write a full https or http address of a named host, as a browser shows it, without port or password.':
    'כתבו כתובת https או http מלאה, כפי שהדפדפן מציג אותה, בלי פורט ובלי סיסמה.',
  "Write a path in the document's own folder that ends in .png, .webp or .avif: logos/eff.webp.":
    'כתבו נתיב של קובץ בתיקיית המכתב, שמסתיים ב־\u2066.png\u2069,\u200f \u2066.webp\u2069 או \u2066.avif\u2069:\u200f \u2066logos/eff.webp\u2069.',
  'Write a version: 0.1.0.': 'כתבו גרסה: \u20660.1.0\u2069.',
  'Write its two capital letters (ISO 3166), such as GB, or leave it out.':
    'כתבו את שתי האותיות הלטיניות הגדולות שלה (ISO 3166), כגון GB, או השאירו ריק.',
  'Name the part: letter, for example demands/publish-audit, or document for what is in no such part.':
    'בחרו את החלק: המכתב, דרישה למשל, או המסמך כולו למה שאינו באף חלק.',
};
