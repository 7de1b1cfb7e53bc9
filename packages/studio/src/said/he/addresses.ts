import type {Says} from '../says.ts';
import type {Addresses} from '../english/addresses.ts';

export const addresses: Says<Addresses> = {
  'This cannot be an id: {value}.': 'זה לא יכול להיות שם קצר: {value}.',
  'This cannot be the file of a logo: {value}.': 'זה לא יכול להיות קובץ של לוגו: {value}.',
  'Logos in SVG are refused: such a file can hold code.': 'לוגו ב־SVG אינו מתקבל: קובץ כזה יכול להכיל קוד.',
  'Open it in a browser or a drawing program, export it as PNG, and write {code} with its size.':
    'פתחו אותו בדפדפן או בתוכנת ציור, יצאו אותו כ־PNG, וכתבו {code} עם גודלו.',
  'Logos in {code} are refused: they show as a box on dark pages, or move.':
    'לוגו ב־{code} אינו מתקבל: הוא נראה כמלבן בדפים כהים, או זז.',
  'Export it as PNG or WebP with a transparent background, and write {code} with its size.':
    'יצאו אותו כ־PNG או WebP עם רקע שקוף, וכתבו {code} עם גודלו.',
  'A logo cannot be at a web address: {value}.': 'לוגו לא יכול להיות כתובת ברשת: {value}.',
  'Add the picture again as the logo of this signatory.': 'הוסיפו שוב את התמונה כלוגו של החותם הזה.',
  'This address has {n} characters.': 'בכתובת הזאת {n} תווים.',
  'This address is not written as browsers show it: {value}.': 'הכתובת אינה כתובה כפי שדפדפנים מציגים אותה: {value}.',
  'This address is not encrypted (http:).': 'הכתובת הזאת אינה מוצפנת (\u2066http:\u2069).',
  'Look whether {code} opens, and write that.': 'בדקו אם {code} נפתח, וכתבו אותו.',
  'This is no web address: {value}.': 'זו אינה כתובת ברשת: {value}.',
  'Copy it from the address bar of the browser: https://example.org/page/':
    'העתיקו אותה משורת הכתובת של הדפדפן: \u2066https://example.org/page/\u2069',
  'This is an e-mail address: {value}.': 'זו כתובת דוא״ל: {value}.',
  'Write the address of a page with a form or a name.': 'כתבו כתובת של דף עם טופס או שם.',
  'This is a file on your own machine.': 'זה קובץ במחשב שלכם.',
  'Publish it, and write the https address at which readers find it.':
    'פרסמו אותו, וכתבו את כתובת ה־https שבה קוראים ימצאו אותו.',
  'Addresses with {value} are refused.': 'כתובות עם {value} אינן מתקבלות.',
  'Write the https address of a page.': 'כתבו כתובת https של דף.',
  'The address holds a user name or a password.': 'הכתובת כוללת שם משתמש או סיסמה.',
  'Remove them.': 'הסירו אותם.',
  'Readers cannot open this address: {value} is known in your own network only.':
    'קוראים לא יכולים לפתוח את הכתובת: {value} מוכר רק ברשת שלכם.',
  'Write the address at which everybody finds the page.': 'כתבו את הכתובת שבה כולם מוצאים את הדף.',
  'The address holds a port: {value}.': 'הכתובת כוללת פורט: {value}.',
  'Remove :{code}, if the page opens without it.': 'הסירו :{code}, אם הדף נפתח בלעדיו.',
  'The address names no public host.': 'הכתובת אינה של אתר פומבי.',
};
