import type {Says} from '../says.ts';
import type {Names} from '../english/names.ts';

export const names: Says<Names> = {
  'This is the name of {place} ({id}), too, and both are counted.': 'זה גם השם של {place} ({id}), ושניהם נספרים.',
  'This is the web address of {place} ({id}), too, and both are counted.':
    'זו גם הכתובת ברשת של {place} ({id}), ושניהם נספרים.',
  'Remove one. If they are two, say in the names which is which, such as “Amnesty International France”.':
    'הסירו אחד. אם הם שניים, הבדילו ביניהם בשמות, כגון ”אמנסטי אינטרנשיונל צרפת“.',
  'Remove one. If they are two, give each its own address, or leave it out.':
    'הסירו אחד. אם הם שניים, תנו לכל אחד כתובת משלו, או השאירו ריק.',
  'The status met rests on the addressee’s own word alone ({names}).':
    'המצב ”מולאה“ נשען על דברי הנמען בלבד ({names}).',
  'Add a source of somebody who looked, such as a report of yours, or write partial or promised.':
    'הוסיפו מקור של מי שבדק, כגון דוח שלכם, או בחרו ”מולאה בחלקה“ או ”הובטחה“.',
  'A party to the letter does not find: it says, reports or alleges.':
    'צד למכתב אינו קובע ממצאים: הוא אומר, מדווח או טוען.',
  'Name the court, regulator or inquiry that found it, or write another basis.':
    'ציינו את בית המשפט, הרגולטור או ועדת החקירה שקבעו זאת, או בחרו טיב אחר לדברים.',
  'Remove the source: {name} speaks, and {name2} only publishes its words.':
    'הסירו את המקור: הדובר הוא {name}, ו־{name2} רק מפרסם את דבריו.',
};
