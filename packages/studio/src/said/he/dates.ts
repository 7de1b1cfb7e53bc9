import type {Says} from '../says.ts';
import type {Dates} from '../english/dates.ts';

export const dates: Says<Dates> = {
  'The date {date} lies more than a day ahead, and this says what has happened.':
    'התאריך {date} רחוק ביותר מיום, וכאן נאמר מה כבר קרה.',
  'The date {date} has not begun yet, and this says what has happened.':
    'התאריך {date} עוד לא הגיע, וכאן נאמר מה כבר קרה.',
  'Write the moment at which you publish this, in UTC: {code}.':
    'כתבו את מועד הפרסום, בזמן אוניברסלי (UTC):\u200f {code}.',
  'Write the moment at which you publish this, in UTC.': 'כתבו את מועד הפרסום, בזמן אוניברסלי (UTC).',
  'Write when somebody last checked: {date} or earlier.': 'כתבו מתי נבדק לאחרונה: {date} או קודם.',
  'Write when it happened: {date} or earlier. What was promised for later has its place in the entry of the promise.':
    'כתבו מתי קרה: {date} או קודם. למה שהובטח להמשך יש מקום ברישום של ההבטחה.',
  'Write when it happened: {date} or earlier. Leave out what has not happened yet.':
    'כתבו מתי קרה: {date} או קודם. השמיטו מה שעוד לא קרה.',
  'There is no {date}: that month has {n} days.': 'אין יום כזה, {date}: בחודש ההוא יש {n} ימים.',
  'Write a day that exists, or only the month.': 'כתבו יום שקיים, או רק את החודש.',
  'This is no country code: {value}.': 'זה אינו קוד של מדינה: {value}.',
  'There is no country {code}.': 'אין מדינה {code}.',
  'This date is not written as year-month-day: {value}.': 'התאריך אינו כתוב כשנה־חודש־יום: {value}.',
  'This is no date: {value}.': 'זה אינו תאריך: {value}.',
  'This is no moment in UTC: {value}.': 'זה אינו מועד בזמן אוניברסלי (UTC):\u200f {value}.',
  'Add the time in UTC: {code}, if it was nine o’clock.':
    'הוסיפו את השעה בזמן אוניברסלי (UTC):\u200f {code}, אם זה היה בתשע.',
  'This is no language tag: {value}.': 'זה אינו קוד של שפה: {value}.',
  'Write {code} in its place.': 'כתבו {code} במקומו.',
};
