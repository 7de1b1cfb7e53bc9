import type {Says} from '../says.ts';
import type {Change, Counts} from '../english/changes.ts';

export const change: Says<Change> = {
  'Revision {revision} of {date} takes the place of revision {revision2} of {date2}':
    'גרסה {revision} מ־{date} מחליפה את גרסה {revision2} מ־{date2}',
  'The campaign goes on; before, it was {stage}': 'הקמפיין נמשך; קודם לכן מצבו היה: {stage}',
  'The campaign ended on {date}: {quote}': 'הקמפיין הסתיים ב־{date}:\u200f {quote}',
  'The campaign was retracted on {date}: {quote}': 'הקמפיין נמשך חזרה ב־{date}:\u200f {quote}',
  'The campaign ended': 'הקמפיין הסתיים',
  'The campaign was retracted': 'הקמפיין נמשך חזרה',
  'Demand {number}, {quote}, moved from {standing} to {standing2} on {date}':
    'דרישה {number}, {quote}: עברה מ”{standing}“ ל”{standing2}“ ב־{date}',
  'Demand {number}, {quote}, now stands at {standing} (entry of {date}), and stood at {standing2}':
    'דרישה {number}, {quote}: מצבה כעת ”{standing}“ (רישום מ־{date}), והיה ”{standing2}“',
  'Demand {number}, {quote}: entry of {date} added ({standing})':
    'דרישה {number}, {quote}: נוסף רישום מ־{date} ({standing})',
  'Demand {number}, {quote}: entry of {date} added before others ({standing})':
    'דרישה {number}, {quote}: נוסף רישום מ־{date} לפני אחרים ({standing})',
  'Demand {number}, {quote}, added ({standing}, {date})': 'דרישה {number}, {quote}: נוספה ({standing}, {date})',
  '{response} added': '{response}: נוספה',
  'Statement added, {basis}': 'נוספה אמירה, {basis}',
  'Correction of {part} added ({date})': 'נוסף תיקון ב־{date}:\u200f {part}',
  'Addressee added: {name}': 'נוסף נמען: {name}',
  'Addressee removed: {name}': 'הוסר נמען: {name}',
  'Signatory added: {name}': 'נוסף חותם: {name}',
  'Signatory removed: {name}': 'הוסר חותם: {name}',
  'Demand added: {name}': 'נוספה דרישה: {name}',
  'Demand removed: {name}': 'הוסרה דרישה: {name}',
  'Source added: {name}': 'נוסף מקור: {name}',
  'Source removed: {name}': 'הוסר מקור: {name}',
  '{n} addressees added': {one: 'נוסף נמען אחד', two: 'נוספו שני נמענים', other: 'נוספו {n} נמענים'},
  '{n} addressees removed': {one: 'הוסר נמען אחד', two: 'הוסרו שני נמענים', other: 'הוסרו {n} נמענים'},
  '{n} signatories added': {one: 'נוסף חותם אחד', two: 'נוספו שני חותמים', other: 'נוספו {n} חותמים'},
  '{n} signatories removed': {one: 'הוסר חותם אחד', two: 'הוסרו שני חותמים', other: 'הוסרו {n} חותמים'},
  '{n} demands added': {one: 'נוספה דרישה אחת', two: 'נוספו שתי דרישות', other: 'נוספו {n} דרישות'},
  '{n} demands removed': {one: 'הוסרה דרישה אחת', two: 'הוסרו שתי דרישות', other: 'הוסרו {n} דרישות'},
  '{n} sources added': {one: 'נוסף מקור אחד', two: 'נוספו שני מקורות', other: 'נוספו {n} מקורות'},
  '{n} sources removed': {one: 'הוסר מקור אחד', two: 'הוסרו שני מקורות', other: 'הוסרו {n} מקורות'},
  '{name} withdrew on {date}': '\u200f{name} משך את חתימתו ב־{date}',
  '{n} signatories withdrew': {
    one: 'חותם אחד משך את חתימתו',
    two: 'שני חותמים משכו את חתימתם',
    other: '{n} חותמים משכו את חתימתם',
  },
  '{name} agreed to revision {revision} on {date}': '\u200f{name} הסכים לגרסה {revision} ב־{date}',
  '{name} objected to revision {revision} on {date}': '\u200f{name} התנגד לגרסה {revision} ב־{date}',
  '{n} signatories agreed to revision {revision}': {
    one: 'חותם אחד הסכים לגרסה {revision}',
    two: 'שני חותמים הסכימו לגרסה {revision}',
    other: '{n} חותמים הסכימו לגרסה {revision}',
  },
  '{n} signatories objected to revision {revision}': {
    one: 'חותם אחד התנגד לגרסה {revision}',
    two: 'שני חותמים התנגדו לגרסה {revision}',
    other: '{n} חותמים התנגדו לגרסה {revision}',
  },
  'Source {name} now has an archived copy': 'למקור {name} יש כעת עותק שמור',
  '{n} sources now have archived copies': {
    one: 'למקור אחד יש כעת עותק שמור',
    two: 'לשני מקורות יש כעת עותקים שמורים',
    other: 'ל־{n} מקורות יש כעת עותקים שמורים',
  },
  'The {language} translation is now of revision {revision}, and was of revision {revision2}':
    'התרגום ({language}) הוא כעת של גרסה {revision}, והיה של גרסה {revision2}',
  '{language} translation of revision {revision} added, made by a machine':
    'נוסף תרגום ({language}) של גרסה {revision}, שנעשה במכונה',
  '{language} translation of revision {revision} added, made by a human':
    'נוסף תרגום ({language}) של גרסה {revision}, שנעשה בידי אדם',
  '{language} translation of revision {revision} added, made by a human ({name})':
    'נוסף תרגום ({language}) של גרסה {revision}, שנעשה בידי אדם ({name})',
  '{language} texts: {counts}': 'טקסטים בשפה {language}:\u200f {counts}',
  '{where}: {counts}': '{where}:\u200f {counts}',
  '{where}: in another order now': '{where}: כעת בסדר אחר',
  '{where}: changed from “{text}” to “{text2}”': '{where}:\u200f “{text}” הפך ל־“{text2}”',
  '{where}: changed from {shown} to {shown2}': '{where}:\u200f {shown} הפך ל־{shown2}',
  '{where}: {shown} added before others': '{where}: נוסף {shown} לפני אחרים',
  '{where}: {shown} added': '{where}: נוסף {shown}',
  '{where}: {shown} removed': '{where}: הוסר {shown}',
  '{where} added: {shown}': '{where}, נוסף: {shown}',
  '{where} removed: {shown}': '{where}, הוסר: {shown}',
  'Denial: {response}: {quote}': 'ההכחשה: {response}:\u200f {quote}',
  'Denial: {response}': 'ההכחשה: {response}',
  '{key}: {shown}': '{key}:\u200f {shown}',
  '{where} added: date {date}, reply by {date2}': '{where}, נוסף: תאריך {date}, מועד התשובה המבוקש {date2}',
};

export const counts: Says<Counts> = {
  '{counts} and {counts2}': '{counts} ו־{counts2}',
  '{counts}, {counts2}': '{counts}, {counts2}',
  '{n} changed': {one: 'אחד השתנה', two: 'שניים השתנו', other: '{n} השתנו'},
  '{n} removed': {one: 'אחד הוסר', two: 'שניים הוסרו', other: '{n} הוסרו'},
  '{n} added': {one: 'אחד נוסף', two: 'שניים נוספו', other: '{n} נוספו'},
  '{n} added before others': {one: 'אחד נוסף לפני אחרים', two: 'שניים נוספו לפני אחרים', other: '{n} נוספו לפני אחרים'},
  '{n} in another order': '\u200f{n} בסדר אחר',
};
