import type {Says} from '../says.ts';
import type {Warnings} from '../english/warnings.ts';

export const warnings: Says<Warnings> = {
  'A person is named here.': 'כאן מצוין שמו של אדם.',
  'Name only those who agreed, and remove whoever asks to be; a signatory can count as withheld instead.':
    'ציינו רק את מי שהסכים, והסירו את מי שמבקש זאת; אפשר לספור חותם בלי לפרסם את שמו.',
  'The letter was sent on {date}, and its source is of {date2}.': 'המכתב נשלח ב־{date}, והמקור שלו הוא מ־{date2}.',
  'Write the right day in both places: here, and as the day on which the letter was sent.':
    'כתבו את היום הנכון בשני המקומות: כאן, וכיום שבו נשלח המכתב.',
  'The letter is the only source here, and was sent later: on {date}.':
    'המכתב הוא המקור היחיד כאן, והוא נשלח מאוחר יותר: ב־{date}.',
  'Write {date}, or the right day on which the letter was sent.': 'כתבו {date}, או את היום הנכון שבו נשלח המכתב.',
  'Nobody has checked this document for {n} days.': {
    one: 'איש לא בדק את המכתב הזה כבר יום אחד.',
    two: 'איש לא בדק את המכתב הזה כבר יומיים.',
    other: 'איש לא בדק את המכתב הזה כבר {n} ימים.',
  },
  'Look whether every status and link still holds, then say that everything was checked today.':
    'בדקו אם כל מצב וכל קישור עדיין נכונים, ואז ציינו שהכול נבדק היום.',
  'There is no archived copy.': 'אין עותק שמור.',
  'Save the page in a web archive, and paste the address of the copy into the source, before it changes or vanishes.':
    'שמרו את הדף בארכיון רשת, והדביקו את כתובת העותק במקור, לפני שהדף ישתנה או ייעלם.',
  'Every source here is older than {date}, so none can show what happened then.':
    'כל המקורות כאן ישנים מ־{date}, ולכן אף אחד מהם לא יכול להראות מה קרה אז.',
  'Add the source that shows it, or write the day on which it happened. If a source says what was planned for that day, write that it was planned.':
    'הוסיפו את המקור שמראה זאת, או כתבו את היום שבו זה קרה. אם מקור אומר מה תוכנן לאותו יום, כתבו שזה תוכנן.',
  '“{word}” stands in a sentence that names no speaker.': '”{word}“ מופיע במשפט שאינו מציין מי אומר זאת.',
  'Say in that sentence who says so and on what grounds, such as “The court found that …”. If it accuses nobody, leave it.':
    'ציינו במשפט מי אומר זאת ועל סמך מה, כגון ”בית המשפט קבע כי …“. אם הוא אינו מאשים איש, השאירו אותו.',
  'There is no warning {word} at this place any more.': 'אין עוד אזהרה {word} במקום הזה.',
  'There is no warning {word} at this place any more with these words.':
    'אין עוד אזהרה {word} במקום הזה עם המילים האלה.',
  'There is no kind of warning {word}.': 'אין סוג אזהרה {word}.',
  'Remove this entry. If the warning came back for other words, decide anew.':
    'הסירו את הרישום. אם האזהרה חזרה בשל מילים אחרות, החליטו מחדש.',
  'This has the name of {place}.': 'זה השם של {place}.',
  'This has nearly the name of {place}.': 'זה כמעט השם של {place}.',
  'If they are one, remove one: each is counted. If they are two, leave them.':
    'אם זה אחד, הסירו אחד: כל אחד נספר. אם הם שניים, השאירו אותם.',
  'Nothing here was published by the addressee, and only the addressee itself can promise.':
    'דבר כאן לא פורסם בידי הנמען, ורק הנמען עצמו יכול להבטיח.',
  'Add its own words as a source, with its name under “Published by” as under “To whom”.':
    'הוסיפו את דבריו כמקור, עם שמו תחת ”פרסמו“ כפי שהוא תחת ”אל מי“.',
  'This is not in {language}.': 'זה אינו בשפה: {language}.',
  'Until it is translated, readers see the original.': 'עד שיתורגם, הקוראים רואים את המקור.',
  'The {language} texts are of revision {revision}, and the document is at {own}.':
    'הטקסטים בשפה {language} הם מגרסה {revision}, והמכתב בגרסה {own}.',
  'Translate what changed since.': 'תרגמו מה שהשתנה מאז.',
  'The {language} text lacks numbers of the original: {found}.':
    'בטקסט בשפה {language} חסרים מספרים של הטקסט המקורי: {found}.',
  'The {language} text has numbers that the original lacks: {found}.':
    'בטקסט בשפה {language} יש מספרים שאינם בטקסט המקורי: {found}.',
  'The {language} text has other numbers than the original: {found} instead of {known}.':
    'בטקסט בשפה {language} יש מספרים אחרים מאשר בטקסט המקורי: {found} במקום {known}.',
  'Compare the two texts. If both are right, leave it: a number may be a word in one of them.':
    'השוו בין שני הטקסטים. אם שניהם נכונים, השאירו כך: ייתכן שמספר כתוב במילים באחד מהם.',
  'The {language} text does not cite what the original cites: {found}.':
    'הטקסט בשפה {language} אינו מצטט את מה שהטקסט המקורי מצטט: {found}.',
  'The {language} text cites what the original does not: {found}.':
    'הטקסט בשפה {language} מצטט את מה שהטקסט המקורי אינו מצטט: {found}.',
  'Cite it there too. If that text does not say what it shows, leave it.':
    'צטטו אותו גם שם. אם הטקסט הזה אינו אומר את מה שהוא מראה, השאירו כך.',
  'Cite it in the original too, or remove it here. If only readers of this language need it, leave it.':
    'צטטו אותו גם בטקסט המקורי, או הסירו אותו כאן. אם רק קוראי השפה הזאת צריכים אותו, השאירו כך.',
  'The status met seems to rest on the word of {names} alone: the sources are of a body with its name or on its site.':
    'נראה שהמצב ”מולאה“ נשען על דברי {names} בלבד: המקורות הם של גוף הנושא את שמו או מאתרו.',
  'Add a source of somebody who looked, such as a report of yours. If these sources are somebody else’s, leave it.':
    'הוסיפו מקור של מי שבדק, כגון דוח שלכם. אם המקורות האלה של מישהו אחר, השאירו כך.',
  'All its sources are the addressee’s own, and the brief does not say so.':
    'כל המקורות הם של הנמען עצמו, והנוסח הקצר אינו אומר זאת.',
  'All its sources are the addressee’s own, and the note does not say so.':
    'כל המקורות הם של הנמען עצמו, והטקסט אינו אומר זאת.',
  'Begin for example with “{name} says that …”, or add a source of somebody else.':
    'התחילו למשל ב”{name} אומר כי …“, או הוסיפו מקור של מישהו אחר.',
  'The brief does not name who says it.': 'הנוסח הקצר אינו מציין מי אומר זאת.',
  'Name who says it, such as “Northern Water said on 20 April that …”: most readers see nothing else.':
    'ציינו מי אומר זאת, כגון ”מי הצפון אמרה ב־20 באפריל כי …“: רוב הקוראים אינם רואים דבר אחר.',
  'The sentence does not name who says it.': 'המשפט אינו מציין מי אומר זאת.',
  'Begin for example with “The speaker says that …”: readers copy sentences without what stands beside them.':
    'התחילו למשל ב”פלונית אומרת כי …“: קוראים מעתיקים משפטים בלי מה שלצדם.',
  'Begin for example with “{name} says that …”: readers copy sentences without what stands beside them.':
    'התחילו למשל ב”{name} אומר כי …“: קוראים מעתיקים משפטים בלי מה שלצדם.',
  '{name} answered {reason}.': '\u200f{name} ענה {reason}.',
  '{name} answered {reason} and {reason2}.': '\u200f{name} ענה {reason} וגם {reason2}.',
  'Write the day on which it answered. If these dates are right, leave it.':
    'כתבו את היום שבו ענה. אם התאריכים נכונים, השאירו כך.',
  'The overview shows the whole note, which is long.': 'הסקירה מציגה את הטקסט כולו, והוא ארוך.',
  'Write the short version: one or two sentences, at most {n} characters, that name who says it and cite one of its sources.':
    'כתבו את הנוסח הקצר: משפט או שניים, {n} תווים לכל היותר, שמציינים מי אומר זאת ומצטטים אחד ממקורותיו.',
  'The brief is not in "{tag}", and the whole text is.': 'הנוסח הקצר אינו בשפה הזאת ({tag}), והטקסט המלא כן.',
  'The name holds that of a party, and a party does not find.': 'השם כולל את שמו של צד, וצד אינו קובע ממצאים.',
  'Write said, reported or alleged. If it is a court, regulator or inquiry, leave it.':
    'בחרו ”דברים בניסוחנו“, ”דיווח“ או ”טענה“. אם זה בית משפט, רגולטור או ועדת חקירה, השאירו כך.',
  '{name} spoke again about this on {date} ({id}), and readers see only its words of {date2} here.':
    '\u200f{name} דיבר על כך שוב ב־{date} ({id}), והקוראים רואים כאן רק את דבריו מ־{date2}.',
  'If the later words change the denial, choose them as the denial, or say so in the text. If not, leave it.':
    'אם הדברים המאוחרים משנים את ההכחשה, בחרו בהם כהכחשה, או ציינו זאת בטקסט. אם לא, השאירו כך.',
  'What it sums up ({cause}) changed since the published revision, and this did not.':
    'מה שזה מסכם ({cause}) השתנה מאז הגרסה שפורסמה, וזה לא השתנה.',
  'Read it beside the new {cause}. If it still says the same, leave it.':
    'קראו אותו לצד החדש ({cause}). אם הוא עדיין אומר אותו דבר, השאירו כך.',
  'Until it is translated, the overview shows its readers the whole text.': 'עד שיתורגם, הסקירה מציגה את הטקסט כולו.',
};
