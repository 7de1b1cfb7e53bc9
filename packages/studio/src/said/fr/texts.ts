import type {Says} from '../says.ts';
import type {Texts} from '../english/texts.ts';

export const texts: Says<Texts> = {
  'This cites {n} times.': 'Il y a ici {n} citations de sources.',
  'This has {n} characters, and {most} are the most.': 'Cela fait {n} caractères, et {most} est le maximum.',
  'This has {n} characters without its citations, and {most} are the most.':
    'Cela fait {n} caractères sans les citations de sources, et {most} est le maximum.',
  'Leave out {n} or more.': 'Enlevez-en {n} ou plus.',
  'This has no words beside its citations.': 'Il n’y a aucun mot à côté des citations de sources.',
  'Write what the sources show.': 'Écrivez ce que les sources montrent.',
  'Nothing of this can be seen: it is {codes}.': 'Rien de ceci n’est visible\u00a0: {codes}.',
  'Nothing of this can be seen: it is {codes} and others.': 'Rien de ceci n’est visible\u00a0: {codes} et d’autres.',
  'Write what readers are to see here: {meaning}.': 'Écrivez ce que le public doit voir ici\u00a0: {meaning}.',
  'There is {character} after {value} ({code}).': 'Il y a {character} après {value} ({code}).',
  'There is {character} ({code}).': 'Il y a {character} ({code}).',
  'Write a space instead.': 'Écrivez une espace à la place.',
  'Remove it.': 'Retirez-le.',
  'There is a pile of more than {n} combining marks after {value} ({code}).':
    'Il y a plus de {n} signes diacritiques empilés après {value} ({code}).',
  'There is a pile of more than {n} combining marks ({code}).':
    'Il y a plus de {n} signes diacritiques empilés ({code}).',
  'Leave at most {n} on the character.': 'Laissez-en au plus {n} sur le caractère.',
  'This holds an e-mail address.': 'Il y a ici une adresse électronique.',
  'Leave it out.': 'Enlevez-la.',
  'A bidi isolate (U+2066 to U+2069) is not closed before the text or the next citation ends, or was not open.':
    'Une marque de sens d’écriture (U+2066 à U+2069) n’est pas fermée avant la fin du texte ou la citation suivante, ou n’était pas ouverte.',
  'Close it (U+2069) before each citation, and open it again after it.':
    'Fermez-la (U+2069) avant chaque citation, et rouvrez-la après.',
};
