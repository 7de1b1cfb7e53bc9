// Dates as people write them, in the form of the format.
import {hasFormat} from '../../formats.js';

// January to December. Short forms are cut to three letters where a language does so.
const MONTHS = [
  'january jan janvier janv enero ene januar يناير ינואר',
  'february feb février févr fév febrero februar فبراير شباط פברואר',
  'march mar mars marzo märz مارس آذار מרץ מרס',
  'april apr avril avr abril abr أبريل إبريل نيسان אפריל',
  'may mai mayo مايو أيار מאי',
  'june jun juin junio juni يونيو حزيران יוני',
  'july jul juillet juil julio juli يوليو تموز יולי',
  'august aug août aout agosto ago أغسطس آب אוגוסט',
  'september sep sept septembre septiembre سبتمبر أيلول ספטמבר',
  'october oct octobre octubre oktober okt أكتوبر אוקטובר',
  'november nov novembre noviembre نوفمبر נובמבר',
  'december dec décembre déc diciembre dic dezember dez ديسمبر דצמבר',
];

const plain = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const MONTH_OF: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, at) => names.split(' ').map((name): [string, number] => [plain(name), at + 1])),
);

/** Longer than any date that a person writes. */
const LONGEST = 60;

/**
 * Returns the dates that a text can mean: none, one, or two where day and month may stand in either order. All of them
 * exist.
 */
export function meantDates(text: string): string[] {
  if (text.length > LONGEST) return [];
  // Digits of Arabic have values of their own.
  const wanted = text.trim().replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  return [...new Set(candidates(wanted))].filter((date) => hasFormat('partial-date', date));
}

function candidates(text: string): string[] {
  const yearFirst = /^(\d{4})[-/. ]+(\d{1,2})(?:[-/. ]+(\d{1,2}))?(?:[T ].*)?$/.exec(text);
  if (yearFirst) return [dateOf(yearFirst[1]!, yearFirst[2]!, yearFirst[3])];
  const digits = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (digits) return [dateOf(digits[1]!, digits[2]!, digits[3])];
  const monthAndYear = /^(\d{1,2})[-/. ]+(\d{4})$/.exec(text);
  if (monthAndYear) return [dateOf(monthAndYear[2]!, monthAndYear[1]!)];
  const yearLast = /^(\d{1,2})([-/. ])\s*(\d{1,2})[-/. ]\s*(\d{4}|\d{2})$/.exec(text);
  if (!yearLast) return inWords(text);
  const [, first, sign, second, written] = yearLast as unknown as [string, string, string, string, string];
  const year = written.length === 2 ? `20${written}` : written;
  const dayFirst = dateOf(year, second, first);
  // With points the day comes first everywhere.
  return sign === '.' ? [dayFirst] : [dayFirst, dateOf(year, first, second)];
}

function inWords(text: string): string[] {
  const words = text.split(/[\s,./-]+/).map(plain);
  const year = words.find((word) => /^\d{4}$/.test(word));
  // Hebrew writes “in” together with the month.
  const month = words.map((word) => MONTH_OF.get(word) ?? MONTH_OF.get(word.replace(/^ב/, ''))).find(Boolean);
  const day = words.map((word) => /^(\d{1,2})(?:st|nd|rd|th|er|o)?$/.exec(word)?.[1]).find(Boolean);
  return year && month ? [dateOf(year, String(month), day)] : [];
}

function dateOf(year: string, month: string, day?: string): string {
  return [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
}

/** Returns the moment in UTC that a text means, if it is one of another zone or form. */
export function meantMoment(text: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/.test(text)) return undefined;
  const time = Date.parse(text.replace(' ', 'T').replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
  return Number.isNaN(time) ? undefined : `${new Date(time).toISOString().slice(0, 19)}Z`;
}

/** Says why a date of the right form does not exist. */
export function missingDay(text: string): string | undefined {
  const [, year, month, day] = /^(\d{4})-(0[1-9]|1[0-2])-(\d{2})$/.exec(text) ?? [];
  if (day === undefined) return undefined;
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(day) > days ? `There is no ${text}: that month has ${days} days.` : undefined;
}
