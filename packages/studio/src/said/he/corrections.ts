import type {Says} from '../says.ts';
import type {Corrections} from '../english/corrections.ts';

export const corrections: Says<Corrections> = {
  '{change}': '{change}',
  '{change}.': '{change}.',
  '{change}, and no correction names it.': '{change}, ואין תיקון שמזכיר זאת.',
  '{change}, and no correction names them.': '{change}, ואין תיקון שמזכיר אותם.',
  'This is another campaign: the published one has the id {id}.': 'זה קמפיין אחר: לזה שפורסם השם הקצר {id}.',
  'An id never changes. Restore it.': 'שם קצר לעולם אינו משתנה. החזירו אותו.',
  'Revision {revision} is published, and pages take none that is higher by more than {n}.':
    'גרסה {revision} פורסמה, ודפים אינם מקבלים גרסה שגבוהה ממנה ביותר מ־{n}.',
  'Revision {revision} is published, and newer.': 'גרסה {revision} פורסמה, והיא חדשה יותר.',
  'Revision {revision} is published, with other content.': 'גרסה {revision} פורסמה, עם תוכן אחר.',
  'What was published is of {date}, and this is older.': 'מה שפורסם הוא מ־{date}, וזה ישן יותר.',
  'What was published is of {date}, and this lies more than a day ahead.':
    'מה שפורסם הוא מ־{date}, וזה רחוק ביותר מיום.',
  'Revision {revision} is kept as {file}, and differs from this.': 'גרסה {revision} שמורה בשם {file}, ושונה מזו.',
  'What was published once stays as it was. Write {n}.': 'מה שפורסם נשאר כפי שהיה. כתבו {n}.',
  'The document that is published now cannot be read, so there is nothing to compare with.':
    'אי אפשר לקרוא את מה שפומבי כעת, ולכן אין למה להשוות.',
  'Show the studio the document that is public, or choose another folder.':
    'הראו לסטודיו את מה שפומבי, או בחרו תיקייה אחרת.',
  'The correction of {part} of {date} was published, and is changed or gone.':
    'התיקון מ־{date} ({part}) פורסם, והוא שונה או הוסר.',
  'Restore it. If it was wrong, add another correction after it.': 'החזירו אותו. אם היה שגוי, הוסיפו אחריו תיקון נוסף.',
  '{was} was published, and it is {was2} now.': 'פורסם {was}, ועכשיו זה {was2}.',
  '{was} was published, and is gone.': 'פורסם {was}, ואיננו עוד.',
  'This was put before something already published.': 'זה הוכנס לפני דבר שכבר פורסם.',
  'This was published without {was2}.': 'זה פורסם בלי {was2}.',
  'If something new happened, restore this and add a new entry after it. If it was wrong, add to corrections, and say there what was wrong.':
    'אם קרה דבר חדש, החזירו את זה והוסיפו אחריו רישום חדש. אם זה היה שגוי, הוסיפו תיקון שאומר מה היה שגוי.',
  'Move it to the end, or add to corrections, and say there what was wrong.':
    'העבירו אותו לסוף, או הוסיפו תיקון שאומר מה היה שגוי.',
  'If it withdrew, keep it and write the day on which it withdrew. If it never signed, add to corrections, and say there what was wrong.':
    'אם משך את חתימתו, השאירו אותו וכתבו את יום המשיכה. אם מעולם לא חתם, הוסיפו תיקון שאומר מה היה שגוי.',
  'Restore it: its status can become dropped. Or add to corrections, and say there what was wrong.':
    'החזירו אותה: מצבה יכול להיות ”אינה נדרשת עוד“. או הוסיפו תיקון שאומר מה היה שגוי.',
  'Take it out, or add to corrections, and say there what was wrong.':
    'הוציאו אותו, או הוסיפו תיקון שאומר מה היה שגוי.',
  'Restore it, or add to corrections, and say there what was wrong.': 'החזירו אותו, או הוסיפו תיקון שאומר מה היה שגוי.',
  '{where}': '{where}',
};
