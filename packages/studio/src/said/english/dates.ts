// English templates of dates. Each language has the same places.

/** Sentences. */
export type Dates =
  | 'The date {date} lies more than a day ahead, and this says what has happened.'
  | 'The date {date} has not begun yet, and this says what has happened.'
  | 'Write the moment at which you publish this, in UTC: {code}.'
  | 'Write the moment at which you publish this, in UTC.'
  | 'Write when somebody last checked: {date} or earlier.'
  | 'Write when it happened: {date} or earlier. What was promised for later has its place in the entry of the promise.'
  | 'Write when it happened: {date} or earlier. Leave out what has not happened yet.'
  | 'There is no {date}: that month has {n} days.'
  | 'Write a day that exists, or only the month.'
  | 'This is no country code: {value}.'
  | 'There is no country {code}.'
  | 'This date is not written as year-month-day: {value}.'
  | 'This is no date: {value}.'
  | 'This is no moment in UTC: {value}.'
  | 'Add the time in UTC: {code}, if it was nine o’clock.'
  | 'This is no language tag: {value}.'
  | 'Write {code} in its place.';
