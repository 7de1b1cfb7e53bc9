import type {Says} from '../says.ts';
import type {Gaps} from '../english/gaps.ts';

export const gaps: Says<Gaps> = {
  'The letter has no signatories.': 'למכתב אין חותמים.',
  'Add everybody who signed, and count those who may not be named.':
    'הוסיפו את כל מי שחתם, וציינו את מספרם של מי שאסור לנקוב בשמם.',
  'Readers do not see when the letter was sent.': 'הקוראים אינם רואים מתי נשלח המכתב.',
  'When it has gone out, write that day.': 'כשיישלח, כתבו את תאריך המשלוח.',
  'Readers cannot read the letter itself.': 'הקוראים אינם יכולים לקרוא את המכתב עצמו.',
  'Add its own words, or the address at which it can be read. If it is not released, add the page that announces it.':
    'הוסיפו את לשון המכתב, או את הכתובת שבה אפשר לקרוא אותו. אם לא פורסם, הוסיפו את הדף שמודיע עליו.',
  'The letter has no demands.': 'למכתב אין דרישות.',
  'Add what it asks for. What can be done apart is a demand of its own.':
    'הוסיפו את מה שהוא דורש. מה שאפשר לעשות בנפרד הוא דרישה בפני עצמה.',
  'Only the letter itself shows where this demand stands.': 'רק המכתב עצמו מראה היכן עומדת הדרישה הזאת.',
  'Name the source that shows it, or record where you looked and found nothing. If you wait for an answer, write by when the letter asks for one.':
    'ציינו את המקור שמראה זאת, או רשמו היכן חיפשתם ולא מצאתם דבר. אם אתם מחכים לתשובה, כתבו עד מתי המכתב מבקש אותה.',
  'The letter has no sources but itself.': 'למכתב אין מקור מלבדו.',
  'Add what shows that its claims are true, with the address at which readers can check it.':
    'הוסיפו את מה שמראה שטענותיו נכונות, עם הכתובת שבה הקוראים יכולים לבדוק זאת.',
  'Nothing cites this source.': 'דבר אינו מצטט את המקור הזה.',
  'Cite it as evidence or in a text, or remove it.': 'צטטו אותו כראיה או בטקסט, או הסירו אותו.',
  'Readers have nowhere to report a mistake.': 'לקוראים אין היכן לדווח על טעות.',
  'Write the address of a page on which they can reach you.': 'כתבו כתובת של דף שבו אפשר לפנות אליכם.',
  'Readers do not see when all of it was last checked.': 'הקוראים אינם רואים מתי נבדק הכול לאחרונה.',
  'Look whether every status and link holds, and write the day on which you did.':
    'בדקו אם כל מצב וכל קישור נכונים, וכתבו באיזה יום עשיתם זאת.',
};
