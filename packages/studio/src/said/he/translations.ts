import type {Says} from '../says.ts';
import type {Translations} from '../english/translations.ts';

export const translations: Says<Translations> = {
  'The columns Key, Text and Translation are not all there.': 'העמודות Key,\u200f Text ו־Translation אינן כולן כאן.',
  'Keep the first row as it was exported.': 'השאירו את השורה הראשונה כפי שיוצאה.',
  'The file does not say its language.': 'הקובץ אינו מציין את שפתו.',
  'Export the sheet again here.': 'יצאו שוב את הגיליון מכאן.',
  'The file is in {tag}, and not in {tag2}.': 'הקובץ בשפה אחרת ({tag}), ולא בזו ({tag2}).',
  'Take the other file.': 'קחו את הקובץ האחר.',
  'The document itself is in {tag}.': 'זו שפת המכתב עצמו ({tag}).',
  'A translation is in another language.': 'תרגום הוא בשפה אחרת.',
  'The file was translated from {tag}, and the document is in {tag2}.':
    'הקובץ תורגם משפה אחרת ({tag}) משפת המכתב ({tag2}).',
  'This is no well-formed XML.': 'זה אינו XML תקין.',
  'This file has a document type (DTD), which no XLIFF needs.': 'בקובץ הזה יש סוג מסמך (DTD), ששום XLIFF אינו צריך.',
  'This file has translations into several languages.': 'בקובץ הזה יש תרגומים לכמה שפות.',
  'This is no XLIFF file.': 'זה אינו קובץ XLIFF.',
  'This is XLIFF {version}, and 1.2 is read.': 'זה XLIFF {version}, ונקרא 1.2.',
  'In the program for translators, export the file again as XLIFF 1.2, or use the table (CSV).':
    'בתוכנת התרגום יצאו שוב את הקובץ כ־XLIFF 1.2, או השתמשו בטבלה (CSV).',
  '{where}: this text is no longer in the document.': '{where}: הטקסט הזה אינו עוד במכתב.',
  'A row without a key: this text is no longer in the document.': 'שורה בלי מפתח: הטקסט הזה אינו עוד במכתב.',
  '{where}: the text has changed since it was exported. Export it again, and translate what is new.':
    '{where}: הטקסט השתנה מאז שיוצא. יצאו אותו שוב, ותרגמו את החדש.',
  '{where}: the file has two translations. Keep one.': '{where}: בקובץ שני תרגומים. השאירו אחד.',
  '{where}: the translation lacks {mark}, which the text has.': '{where}: בתרגום חסר {mark}, שנמצא בטקסט.',
  '{where}: the translation has {mark}, which the text does not have as often.':
    '{where}: בתרגום מופיע {mark} יותר מאשר בטקסט.',
  '{where}: a citation has more than a place in its source. Write the place as the text does: a number, a word.':
    '{where}: בציטוט יש יותר מהמקום במקור. כתבו את המקום כמו בטקסט: מספר, מילה.',
  '{where}: the translation has an e-mail address or a telephone number, which the text does not have.':
    '{where}: בתרגום יש כתובת דוא״ל או מספר טלפון שאינם בטקסט.',
  '{where}: the translation cannot be shown, because it has more than 180 characters.':
    '{where}: אי אפשר להציג את התרגום, כי יש בו יותר מ־180 תווים.',
  '{where}: the translation cannot be shown, because it is too long, empty, or has signs that cannot be shown.':
    '{where}: אי אפשר להציג את התרגום, כי הוא ארוך מדי, ריק, או כולל סימנים שאי אפשר להציג.',
};
