import type {Says} from '../says.ts';
import type {Imports} from '../english/imports.ts';

export const imports: Says<Imports> = {
  'Left out: {things}.': 'הושמט: {things}.',
  'There are no references in this file.': 'אין הפניות בקובץ הזה.',
  'In the reference manager choose Export, and as format BibTeX, RIS or CSL JSON.':
    'בתוכנת ההפניות בחרו ייצוא, בפורמט BibTeX,\u200f RIS או CSL JSON.',
  '{name}: it names neither a publisher nor an address. Add one, or type it.':
    '\u200f{name}: לא צוינו מפרסם או כתובת. הוסיפו אחד מהם, או הקלידו את המקור.',
  '{name}: a document has at most {n} sources.': '\u200f{name}: במכתב יש לכל היותר {n} מקורות.',
  '{name}: its copy at {host}, which is no known web archive. If it is one, add archived.':
    '\u200f{name}: העותק ב־{host}, שאינו ארכיון רשת מוכר. אם הוא כן, הוסיפו את העותק השמור.',
  '{name}: Web address: {quote} is none that documents take. It is left out.':
    '\u200f{name}: כתובת ברשת: {quote} אינה מתאימה, והושמטה.',
  '{name}: Web address: {quote} was made {address}. Open it.':
    '\u200f{name}: כתובת ברשת: {quote} הפכה ל־{address}. פתחו אותה.',
  '{name}: Date: {quote} is no day, month or year of the calendar. It is left out.':
    '\u200f{name}: תאריך: {quote} אינו יום, חודש או שנה בלוח השנה, והושמט.',
  '{name}: Day of access: {quote} is no day, month or year of the calendar. It is left out.':
    '\u200f{name}: מועד הקריאה: {quote} אינו יום, חודש או שנה בלוח השנה, והושמט.',
  'Row {number}: a quotation mark opens here and is not closed.': 'שורה {number}: כאן נפתחות מירכאות ואינן נסגרות.',
  'Remove it, or write it twice and put one before and one after the cell.':
    'הסירו אותן, או כתבו אותן פעמיים ושימו אחת לפני התא ואחת אחריו.',
  'The table is empty.': 'הטבלה ריקה.',
  'Its first row names the columns, and each row below is one entry.':
    'השורה הראשונה מציינת את שמות העמודות, וכל שורה אחריה היא רישום.',
  'Row {number} has more cells than the row with the names of the columns.':
    'בשורה {number} יש יותר תאים מבשורת שמות העמודות.',
  'Put a cell with a comma in it between quotation marks: "Friends of Rivers, Lakes and Seas".':
    'שימו תא שיש בו פסיק בין מירכאות: "ידידי הנהרות, האגמים והימים".',
  'This is a file in Rich Text Format.': 'זה קובץ בפורמט RTF.',
  'The letters of this file cannot be read.': 'אי אפשר לקרוא את האותיות בקובץ הזה.',
  'Open it, and save it as “{format}”.': 'פתחו אותו, ושמרו אותו כ”{format}“.',
  'Open it where they look right, and save it as “{format}”.':
    'פתחו אותו במקום שבו הן נראות כראוי, ושמרו אותו כ”{format}“.',
  'Row {number} stands above the names of the columns, and no signatory was read there.':
    'שורה {number} נמצאת מעל שמות העמודות, ולא נקרא בה חותם.',
  'Rows {codes} stand above the names of the columns, and no signatory was read there.':
    'שורות {codes} נמצאות מעל שמות העמודות, ולא נקרא בהן חותם.',
  'Never read, because it is personal: the column {some}.': 'לעולם אינה נקראת, כי היא אישית: העמודה {some}.',
  'Never read, because it is personal: the columns {some}.': 'לעולם אינן נקראות, כי הן אישיות: העמודות {some}.',
  'Not read, because nobody said what it holds: the column {some}.':
    'לא נקראה, כי איש לא ציין מה יש בה: העמודה {some}.',
  'Not read, because nobody said what it holds: the columns {some}.':
    'לא נקראו, כי איש לא ציין מה יש בהן: העמודות {some}.',
  'The file is in an old encoding (Windows-1252). Look at letters with accents, or save it as “CSV UTF-8”.':
    'הקובץ בקידוד ישן (Windows-1252). בדקו אותיות עם סימנים, או שמרו אותו כ”CSV UTF-8“.',
  '{n} web address was made https. Open some of them.': {
    one: 'כתובת אחת ברשת הפכה ל־https. פתחו אותה.',
    two: 'שתי כתובות ברשת הפכו ל־https. פתחו אותן.',
    other: '{n} כתובות ברשת הפכו ל־https. פתחו כמה מהן.',
  },
  '{n} web addresses were made https. Open some of them.': {
    one: 'כתובת אחת ברשת הפכה ל־https. פתחו אותה.',
    two: 'שתי כתובות ברשת הפכו ל־https. פתחו אותן.',
    other: '{n} כתובות ברשת הפכו ל־https. פתחו כמה מהן.',
  },
  'Taken as organisations: {some}. For people, write person in that column.':
    'נחשבו לארגונים: {some}. לאנשים, כתבו ”person“ בעמודה ההיא.',
  '{n} person is named. Name only those who agreed to be named in public.': {
    one: 'צוין שמו של אדם אחד. ציינו רק את מי שהסכים שיציינו אותו בפומבי.',
    two: 'צוינו שמות של שני אנשים. ציינו רק את מי שהסכים שיציינו אותו בפומבי.',
    other: 'צוינו שמות של {n} אנשים. ציינו רק את מי שהסכים שיציינו אותו בפומבי.',
  },
  '{n} people are named. Name only those who agreed to be named in public.': {
    one: 'צוין שמו של אדם אחד. ציינו רק את מי שהסכים שיציינו אותו בפומבי.',
    two: 'צוינו שמות של שני אנשים. ציינו רק את מי שהסכים שיציינו אותו בפומבי.',
    other: 'צוינו שמות של {n} אנשים. ציינו רק את מי שהסכים שיציינו אותו בפומבי.',
  },
  'Row {some}: {cell}': 'שורה {some}: {cell}',
  'Rows {some}: {cell}': 'שורות {some}: {cell}',
  '{cell}': '{cell}',
  'The column {quote} is never read, because such columns hold personal data.':
    'העמודה {quote} לעולם אינה נקראת, כי בעמודות כאלה יש מידע אישי.',
  'If it holds what may be published, give it another name in the table.':
    'אם יש בה מה שמותר לפרסם, תנו לה שם אחר בטבלה.',
  'It has no name.': 'אין לו שם.',
  'It withdrew ({date}). If it signed again, change its entry.':
    'משך את חתימתו ({date}). אם חתם שוב, שנו את הרישום שלו.',
  'A document has at most {n} signatories.': 'במכתב יש לכל היותר {n} חותמים.',
  'The table has it twice: {quote}.': 'הוא מופיע בטבלה פעמיים: {quote}.',
  'The name is that of {quote}.': 'זה השם של {quote}.',
  'The web address is that of {quote}.': 'זו הכתובת ברשת של {quote}.',
  'It is nearly the name of {quote}.': 'זה כמעט השם של {quote}.',
  'It holds what readers would not understand: {value}.': 'יש בו מה שהקוראים לא יבינו: {value}.',
  'This needs an answer, such as: {example}.': 'כאן צריך תשובה, למשל: {example}.',
  'The table has more than {n} columns.': 'בטבלה יש יותר מ־{n} עמודות.',
  'Copy the columns that are needed into a table of their own.': 'העתיקו את העמודות הדרושות לטבלה נפרדת.',
};
