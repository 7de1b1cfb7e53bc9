import type {Says} from '../says.ts';
import type {Copies} from '../english/copies.ts';

export const copies: Says<Copies> = {
  'The English Wikipedia decided in February 2026 to stop using archive.today, citing evidence that copies there had been altered. Save the page in another archive, too.':
    'ויקיפדיה האנגלית החליטה בפברואר 2026 להפסיק להשתמש ב־archive.today, בהסתמך על ראיות לכך שעותקים שם שונו. שמרו את הדף גם בארכיון אחר.',
  'No signatory is called {name}.': 'אין חותם בשם {name}.',
  'Did you mean {name} ({id})?': 'האם התכוונתם אל {name} ({id})?',
  '{name} withdrew on {date}, so its answer would not count.':
    '\u200f{name} משך את חתימתו ב־{date}, ולכן תשובתו לא תיספר.',
  'If it signed again, remove the day on which it withdrew.': 'אם חתם שוב, הסירו את יום משיכת החתימה.',
  'There is no revision {revision}: the document is at revision {own}.': 'אין גרסה {revision}: המכתב בגרסה {own}.',
  'Write the revision that {name} was shown, from 1 to {own}.': 'כתבו את הגרסה שהוצגה ל־{name}, מ־1 עד {own}.',
};
