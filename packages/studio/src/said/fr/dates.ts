import type {Says} from '../says.ts';
import type {Dates} from '../english/dates.ts';

export const dates: Says<Dates> = {
  'The date {date} lies more than a day ahead, and this says what has happened.':
    'La date {date} est à plus d’un jour dans le futur, et ceci dit ce qui s’est passé.',
  'The date {date} has not begun yet, and this says what has happened.':
    'La date {date} n’est pas encore venue, et ceci dit ce qui s’est passé.',
  'Write the moment at which you publish this, in UTC: {code}.':
    'Écrivez le moment où vous publiez ceci, en temps universel (UTC)\u00a0: {code}.',
  'Write the moment at which you publish this, in UTC.':
    'Écrivez le moment où vous publiez ceci, en temps universel (UTC).',
  'Write when somebody last checked: {date} or earlier.':
    'Écrivez quand quelqu’un a vérifié pour la dernière fois\u00a0: le {date} ou plus tôt.',
  'Write when it happened: {date} or earlier. What was promised for later has its place in the entry of the promise.':
    'Écrivez quand cela s’est passé\u00a0: le {date} ou plus tôt. Ce qui est promis pour plus tard a sa place dans la promesse.',
  'Write when it happened: {date} or earlier. Leave out what has not happened yet.':
    'Écrivez quand cela s’est passé\u00a0: le {date} ou plus tôt. Laissez de côté ce qui ne s’est pas encore passé.',
  'There is no {date}: that month has {n} days.': 'Le {date} n’existe pas\u00a0: ce mois a {n} jours.',
  'Write a day that exists, or only the month.': 'Écrivez un jour qui existe, ou seulement le mois.',
  'This is no country code: {value}.': 'Ce n’est pas un code de pays\u00a0: {value}.',
  'There is no country {code}.': 'Il n’y a pas de pays {code}.',
  'This date is not written as year-month-day: {value}.':
    'Cette date n’est pas écrite sous la forme année-mois-jour\u00a0: {value}.',
  'This is no date: {value}.': 'Ce n’est pas une date\u00a0: {value}.',
  'This is no moment in UTC: {value}.': 'Ce n’est pas un moment en temps universel (UTC)\u00a0: {value}.',
  'Add the time in UTC: {code}, if it was nine o’clock.':
    'Ajoutez l’heure en temps universel (UTC)\u00a0: {code}, s’il était neuf heures.',
  'This is no language tag: {value}.': 'Ce n’est pas un code de langue\u00a0: {value}.',
  'Write {code} in its place.': 'Écrivez {code} à la place.',
};
