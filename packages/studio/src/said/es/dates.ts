import type {Says} from '../says.ts';
import type {Dates} from '../english/dates.ts';

export const dates: Says<Dates> = {
  'The date {date} lies more than a day ahead, and this says what has happened.':
    'La fecha {date} está a más de un día en el futuro, y esto dice qué ha ocurrido.',
  'The date {date} has not begun yet, and this says what has happened.':
    'La fecha {date} aún no ha llegado, y esto dice qué ha ocurrido.',
  'Write the moment at which you publish this, in UTC: {code}.':
    'Escriba el momento en que publica esto, en tiempo universal (UTC): {code}.',
  'Write the moment at which you publish this, in UTC.':
    'Escriba el momento en que publica esto, en tiempo universal (UTC).',
  'Write when somebody last checked: {date} or earlier.':
    'Escriba cuándo lo comprobó alguien por última vez: el {date} o antes.',
  'Write when it happened: {date} or earlier. What was promised for later has its place in the entry of the promise.':
    'Escriba cuándo ocurrió: el {date} o antes. Lo prometido para más tarde tiene su lugar en la promesa.',
  'Write when it happened: {date} or earlier. Leave out what has not happened yet.':
    'Escriba cuándo ocurrió: el {date} o antes. Deje fuera lo que aún no ha ocurrido.',
  'There is no {date}: that month has {n} days.': 'No existe el {date}: ese mes tiene {n} días.',
  'Write a day that exists, or only the month.': 'Escriba un día que exista, o solo el mes.',
  'This is no country code: {value}.': 'Esto no es un código de país: {value}.',
  'There is no country {code}.': 'No hay ningún país {code}.',
  'This date is not written as year-month-day: {value}.': 'Esta fecha no está escrita como año-mes-día: {value}.',
  'This is no date: {value}.': 'Esto no es una fecha: {value}.',
  'This is no moment in UTC: {value}.': 'Esto no es un momento en tiempo universal (UTC): {value}.',
  'Add the time in UTC: {code}, if it was nine o’clock.':
    'Añada la hora en tiempo universal (UTC): {code}, si eran las nueve.',
  'This is no language tag: {value}.': 'Esto no es un código de idioma: {value}.',
  'Write {code} in its place.': 'Escriba {code} en su lugar.',
};
