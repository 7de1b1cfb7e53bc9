import type {Says} from '../says.ts';
import type {Rules} from '../english/rules.ts';

export const rules: Says<Rules> = {
  'This document is format {found}, and this version of Countersign knows {known}.':
    'המכתב הזה בפורמט {found}, והגרסה הזאת של Countersign מכירה את {known}.',
  'Use a newer version of Countersign.': 'השתמשו בגרסה חדשה יותר של Countersign.',
  'This reader does not know {name}.': 'הגרסה הזאת אינה מכירה את {name}.',
  'Use a newer version of Countersign, or remove the name if it is a typing mistake.':
    'השתמשו בגרסה חדשה יותר של Countersign, או הסירו את השם אם זו טעות הקלדה.',
  'This document needs reader {needed}, this is {own}.': 'המכתב הזה דורש את הגרסה {needed}, וזו הגרסה {own}.',
  'The id {id} is used twice.': 'השם הקצר {id} מופיע פעמיים.',
  'Give each its own id.': 'תנו לכל אחד שם קצר משלו.',
  'The id {id} means the {id2} as such.': 'השם הקצר {id} מציין את {id2} עצמו.',
  'Choose another id.': 'בחרו שם קצר אחר.',
  'There is no {id} in {collection}.': 'אין {id} ברשימה: {collection}.',
  'Use an id from {collection}, or add it there.': 'בחרו פריט מהרשימה: {collection}, או הוסיפו אותו.',
  'The campaign is {stage}, and the closing note is missing.': 'הקמפיין {stage}, ודברי הסיום חסרים.',
  'Write when and how it ended or why it was retracted.': 'כתבו מתי ואיך הסתיים, או מדוע נמשך חזרה.',
  'There is a closing note, and the campaign is open.': 'יש דברי סיום, והקמפיין פעיל.',
  'Remove the closing note, or say that the campaign has ended or was retracted.':
    'הסירו את דברי הסיום, או ציינו שהקמפיין הסתיים או נמשך חזרה.',
  'The date {date} stands after {date2}.': 'התאריך {date} מופיע אחרי {date2}.',
  'Put the oldest first.': 'שימו את הישן ביותר בהתחלה.',
  'Nothing was promised or done before that could be reversed.': 'לא הובטח ולא נעשה קודם דבר שאפשר לסגת ממנו.',
  'Write reversed only after promised, partial or met. If the addressee refused, write unmet.':
    'בחרו ”נסוגה“ רק אחרי ”הובטחה“, ”מולאה בחלקה“ או ”מולאה“. אם הנמען סירב, בחרו ”לא מולאה“.',
  'The status is partial, and what was not done is missing.': 'המצב הוא ”מולאה בחלקה“, ולא צוין מה לא נעשה.',
  'Write what was not done.': 'כתבו מה לא נעשה.',
  'When the addressee was asked is missing.': 'חסר התאריך שבו נשאל הנמען.',
  'Write the day on which it was asked.': 'כתבו את היום שבו נשאל.',
  'The date of the finding is missing.': 'חסר תאריך הממצא.',
  'Write the day of the finding.': 'כתבו את יום הממצא.',
  'A {kind} needs its words.': 'כאן צריך את המילים: {kind}.',
  'Write what it says.': 'כתבו מה נאמר בה.',
  'Nobody is named who says this.': 'לא צוין מי אומר זאת.',
  'Write a name, or choose a signatory or a source whose publishers say it.':
    'כתבו שם, או בחרו חותם או מקור שמפרסמיו אומרים זאת.',
  'It withdrew before it signed, on {date}.': 'הוא משך את חתימתו לפני שחתם, ב־{date}.',
  'Write a date after {date}.': 'כתבו תאריך שאחרי {date}.',
  'There is no text in {tag}, the language of the document.': 'אין טקסט בשפת המכתב ({tag}).',
  'Write it in that language.': 'כתבו אותו בשפה זו.',
  'This is in {n} languages.': {one: 'זה בשפה אחת.', two: 'זה בשתי שפות.', other: 'זה ב־{n} שפות.'},
  'The document has {n} citations and pieces of evidence, most of them here.':
    'במכתב {n} ציטוטי מקורות וראיות, רובם כאן.',
  'Write at most {n}. The newest entry of a demand counts three times, a response wherever it is shown.':
    'כתבו {n} לכל היותר. הרישום האחרון של דרישה נספר שלוש פעמים, ותגובה נספרת בכל מקום שבו היא מוצגת.',
  'The texts change their writing system or direction {n} times, most of them here.':
    'הטקסטים מחליפים כתב או כיוון {n} פעמים, רובן כאן.',
  'Write at most {n} changes: use whole sentences in one script.':
    '\u200f{n} חילופים לכל היותר: כתבו משפטים שלמים בכתב אחד.',
  'The small lists of the document, such as publishers and points, have {n} members, most of them here.':
    'ברשימות הקטנות של המכתב, כגון מפרסמים ונקודות, יש {n} פריטים, רובם כאן.',
  'What is shown here at several places comes to {n} characters.': 'מה שמוצג כאן בכמה מקומות מגיע ל־{n} תווים.',
  'Shorten it, or let fewer places show it: at most {n} are repeated.':
    'קצרו, או הציגו בפחות מקומות: {n} לכל היותר חוזרים.',
  'The status is {status}, and what was not done belongs to partial alone.':
    'המצב הוא ”{status}“, ומה שלא נעשה מצוין רק עם ”מולאה בחלקה“.',
  'Remove it, or choose partly met.': 'הסירו זאת, או בחרו ”מולאה בחלקה“.',
  'This cites no source.': 'אין כאן ציטוט של מקור.',
  "Cite one of its own entry's sources.": 'צטטו אחד מהמקורות שנבחרו כאן.',
  'This cites {id}, which its own entry does not.': 'כאן מצוטט {id}, שאינו בין המקורות שנבחרו כאן.',
  "Cite only sources of the entry's evidence.": 'צטטו רק מקורות שנבחרו כאן.',
  'A finding needs the name of the court, regulator or inquiry.': 'לממצא דרוש שם בית המשפט, הרגולטור או ועדת החקירה.',
  'Write the name of the speaker.': 'כתבו מי אומר זאת.',
  'A signatory does not find: it says, reports or alleges.': 'חותם אינו קובע ממצאים: הוא אומר, מדווח או טוען.',
  'Name the court, regulator or inquiry, or write another basis.':
    'ציינו את בית המשפט, הרגולטור או ועדת החקירה, או בחרו טיב אחר לדברים.',
  'Revision {revision} is approved, and this is revision {own}.': 'גרסה {revision} אושרה, וזו גרסה {own}.',
  'Write the revision that the signatory was shown, {own} at most.': 'כתבו את הגרסה שהוצגה לחותם, {own} לכל היותר.',
  '{action} asks readers to act for the letter, and its signatories have not all agreed to this account.':
    '”{action}“ קורא לקוראים לפעול למען המכתב, ולא כל חותמיו הסכימו לדף הזה.',
  'Use read or follow, or record the approvals.': 'בחרו ”לקרוא עוד“ או ”לעקוב אחר ההמשך“, או רשמו את ההסכמות.',
  'The campaign is {stage}, and {action} asks readers to act.': 'הקמפיין {stage}, ו”{action}“ קורא לקוראים לפעול.',
  'Remove it, or use read or follow.': 'הסירו, או בחרו ”לקרוא עוד“ או ”לעקוב אחר ההמשך“.',
  '{id} withdrew its signature.': '\u200f{id} משך את חתימתו.',
  'Name another signatory, publisher, or remove the call.': 'בחרו חותם אחר או את המפרסם, או הסירו את הקריאה.',
  'This is not on the site of the body that asks ({body}).': 'זה אינו באתר של מי שמבקש ({body}).',
  '{host} is not known to be the site of {body}.': 'לא ידוע ש־{host} הוא האתר של {body}.',
  'Write {code} as the web address of that signatory, if that is its site.':
    'כתבו {code} כאתר של אותו חותם, אם זה האתר שלו.',
  'Write an address that begins with {code}.': 'כתבו כתובת שמתחילה ב־{code}.',
  'Write an address that begins with {code}, without a query, ";" or encoded slash. If all of {host} is the body\'s own, write its web address without a path: {code2}.':
    'כתבו כתובת שמתחילה ב־{code}, בלי סימן שאלה, נקודה־פסיק או לוכסן מקודד. אם כל {host} שייך לו, כתבו את אתרו בלי נתיב: {code2}.',
  "Write {code}. If all of {host} is the body's own, write its web address without a path: {code2}.":
    'כתבו {code}. אם כל {host} שייך לו, כתבו את אתרו בלי נתיב: {code2}.',
  'The address holds an e-mail address, and readers would write to the person who has it.':
    'הכתובת כוללת כתובת דוא״ל, וקוראים יכתבו לאדם שהיא שלו.',
  'Lead to a page of the body that asks.': 'הפנו לדף של מי שמבקש.',
  'A citation is not written rightly.': 'ציטוט של מקור אינו כתוב כראוי.',
  'Remove it, and cite the source anew.': 'הסירו אותו, וצטטו את המקור מחדש.',
};
