import type {Says} from '../says.ts';
import type {Copies} from '../english/copies.ts';

export const copies: Says<Copies> = {
  'The English Wikipedia decided in February 2026 to stop using archive.today, citing evidence that copies there had been altered. Save the page in another archive, too.':
    'La Wikipédia anglophone a décidé en février 2026 de ne plus utiliser archive.today, en invoquant des preuves que des copies y avaient été modifiées. Enregistrez la page aussi dans une autre archive.',
  'No signatory is called {name}.': 'Aucun signataire ne s’appelle {name}.',
  'Did you mean {name} ({id})?': 'Vouliez-vous dire {name} ({id})\u00a0?',
  '{name} withdrew on {date}, so its answer would not count.':
    '{name} a retiré sa signature le {date}\u00a0: sa réponse ne compterait donc pas.',
  'If it signed again, remove the day on which it withdrew.':
    'S’il a signé de nouveau, retirez le jour où il a retiré sa signature.',
  'There is no revision {revision}: the document is at revision {own}.':
    'Il n’y a pas de version {revision}\u00a0: la lettre en est à la version {own}.',
  'Write the revision that {name} was shown, from 1 to {own}.':
    'Écrivez la version qui a été montrée à {name}, de 1 à {own}.',
};
