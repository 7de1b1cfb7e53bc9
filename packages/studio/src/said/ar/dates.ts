import type {Says} from '../says.ts';
import type {Dates} from '../english/dates.ts';

export const dates: Says<Dates> = {
  'The date {date} lies more than a day ahead, and this says what has happened.':
    'التاريخ {date} بعد أكثر من يوم من الآن، وهذا يقول ما حدث.',
  'The date {date} has not begun yet, and this says what has happened.': 'التاريخ {date} لم يأتِ بعد، وهذا يقول ما حدث.',
  'Write the moment at which you publish this, in UTC: {code}.': 'اكتبوا لحظة نشر هذا بالتوقيت العالمي (UTC): {code}.',
  'Write the moment at which you publish this, in UTC.': 'اكتبوا لحظة نشر هذا بالتوقيت العالمي (UTC).',
  'Write when somebody last checked: {date} or earlier.': 'اكتبوا متى كان آخر تحقق: {date} أو قبله.',
  'Write when it happened: {date} or earlier. What was promised for later has its place in the entry of the promise.':
    'اكتبوا متى حدث ذلك: {date} أو قبله. وما وُعد به لوقت لاحق مكانه في مدخل الوعد.',
  'Write when it happened: {date} or earlier. Leave out what has not happened yet.':
    'اكتبوا متى حدث ذلك: {date} أو قبله. واتركوا ما لم يحدث بعد.',
  'There is no {date}: that month has {n} days.': 'لا يوجد يوم {date}: في ذلك الشهر {n} يوماً.',
  'Write a day that exists, or only the month.': 'اكتبوا يوماً موجوداً، أو الشهر وحده.',
  'This is no country code: {value}.': 'هذا ليس رمز بلد: {value}.',
  'There is no country {code}.': 'لا يوجد بلد رمزه {code}.',
  'This date is not written as year-month-day: {value}.': 'هذا التاريخ غير مكتوب بصيغة سنة-شهر-يوم: {value}.',
  'This is no date: {value}.': 'هذا ليس تاريخاً: {value}.',
  'This is no moment in UTC: {value}.': 'هذه ليست لحظة بالتوقيت العالمي (UTC): {value}.',
  'Add the time in UTC: {code}, if it was nine o’clock.':
    'أضيفوا الساعة بالتوقيت العالمي (UTC): {code} إن كانت التاسعة.',
  'This is no language tag: {value}.': 'هذا ليس رمز لغة: {value}.',
  'Write {code} in its place.': 'اكتبوا {code} بدلاً منه.',
};
