import type {Says} from '../says.ts';
import type {Texts} from '../english/texts.ts';

export const texts: Says<Texts> = {
  'This cites {n} times.': 'יש כאן {n} ציטוטי מקורות.',
  'This has {n} characters, and {most} are the most.': 'יש כאן {n} תווים, והמרב הוא {most}.',
  'This has {n} characters without its citations, and {most} are the most.':
    'יש כאן {n} תווים בלי ציטוטי המקורות, והמרב הוא {most}.',
  'Leave out {n} or more.': 'השמיטו {n} או יותר.',
  'This has no words beside its citations.': 'אין כאן מילים מלבד ציטוטי המקורות.',
  'Write what the sources show.': 'כתבו מה המקורות מראים.',
  'Nothing of this can be seen: it is {codes}.': 'דבר מזה אינו נראה: {codes}.',
  'Nothing of this can be seen: it is {codes} and others.': 'דבר מזה אינו נראה: {codes} ואחרים.',
  'Write what readers are to see here: {meaning}.': 'כתבו מה הקוראים יראו כאן: {meaning}.',
  'There is {character} after {value} ({code}).': 'יש {character} אחרי {value} ({code}).',
  'There is {character} ({code}).': 'יש {character} ({code}).',
  'Write a space instead.': 'כתבו רווח במקומו.',
  'Remove it.': 'הסירו אותו.',
  'There is a pile of more than {n} combining marks after {value} ({code}).':
    'יש ערימה של יותר מ־{n} סימני ניקוד אחרי {value} ({code}).',
  'There is a pile of more than {n} combining marks ({code}).': 'יש ערימה של יותר מ־{n} סימני ניקוד ({code}).',
  'Leave at most {n} on the character.': 'השאירו {n} לכל היותר על התו.',
  'This holds an e-mail address.': 'יש כאן כתובת דוא״ל.',
  'Leave it out.': 'השמיטו אותה.',
  'A bidi isolate (U+2066 to U+2069) is not closed before the text or the next citation ends, or was not open.':
    'סימן כיוון (U+2066 עד U+2069) אינו נסגר לפני סוף הטקסט או לפני ציטוט המקור הבא, או לא היה פתוח.',
  'Close it (U+2069) before each citation, and open it again after it.':
    'סגרו אותו (U+2069) לפני כל ציטוט, ופתחו אותו שוב אחריו.',
};
