import type {Says} from '../says.ts';
import type {Copied} from '../english/copied.ts';

export const copied: Says<Copied> = {
  'Letters were saved in one encoding and read in another: {value}.': 'אותיות נשמרו בקידוד אחד ונקראו באחר: {value}.',
  'Write them anew.': 'כתבו אותן מחדש.',
  'A character was lost when the text was saved or copied; readers see �: {value}.':
    'תו אבד כשהטקסט נשמר או הועתק, והקוראים רואים �: {value}.',
  'Write it anew.': 'כתבו אותו מחדש.',
  'HTML stands in the text, and readers see its code: {value}.': 'יש HTML בטקסט, והקוראים רואים את הקוד: {value}.',
  'Write the character itself.': 'כתבו את התו עצמו.',
  'HTML stands in the text, and readers see its tags: {value}.': 'יש HTML בטקסט, והקוראים רואים את התגים: {value}.',
  'Write plain text. Add a web address as a source, and cite that.':
    'כתבו טקסט פשוט. הוסיפו כתובת ברשת כמקור, וצטטו אותו.',
  'Markdown for bold stands in the text, and readers see its stars: {value}.':
    'יש Markdown להדגשה בטקסט, והקוראים רואים את הכוכביות: {value}.',
  'Write plain text.': 'כתבו טקסט פשוט.',
  'A link in Markdown stands in the text, and readers see its brackets: {value}.':
    'יש קישור Markdown בטקסט, והקוראים רואים את הסוגריים: {value}.',
  'Add the address as a source, and cite that.': 'הוסיפו את הכתובת כמקור, וצטטו אותו.',
  'A character of a special font, such as a bullet from Word, stands in the text; readers see an empty box: {value}.':
    'יש בטקסט תו של גופן מיוחד, כגון תבליט מ־Word, והקוראים רואים ריבוע ריק: {value}.',
  'Remove it, or write •.': 'הסירו אותו, או כתבו •.',
  'A soft hyphen or another character that nobody sees stands in the text: a search in the page misses the word: {value}.':
    'יש בטקסט מקף סמוי או תו אחר שאיש אינו רואה, וחיפוש בדף אינו מוצא את המילה: {value}.',
  'The text begins as a list or a heading in Markdown does, and readers see the sign: {value}.':
    'הטקסט מתחיל כרשימה או ככותרת ב־Markdown, והקוראים רואים את הסימן: {value}.',
  'Leave the sign out.': 'השמיטו את הסימן.',
  'A citation has no @, and readers see it as it stands: {value}.':
    'לציטוט של מקור אין @, והקוראים רואים אותו כמות שהוא: {value}.',
  'Sources cannot be cited here, and readers see the brackets: {value}.':
    'אי אפשר לצטט מקורות כאן, והקוראים רואים את הסוגריים: {value}.',
  'Cite it in the text or the evidence beside it.': 'צטטו אותו בטקסט או במקורות שלצדו.',
  'The quotation has its own quotation marks, and every element adds some: {value}.':
    'לציטוט יש מירכאות משלו, והדף מוסיף עוד: {value}.',
  'Leave the outer marks out.': 'השמיטו את המירכאות החיצוניות.',
  'The document has {size} MB, and elements load at most 4 MB.': 'המכתב הוא {size} מגה־בייט, ודפים טוענים 4 לכל היותר.',
  'Make it smaller.': 'הקטינו אותו.',
};
