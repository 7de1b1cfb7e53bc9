import type {Says} from '../says.ts';
import type {Texts} from '../english/texts.ts';

export const texts: Says<Texts> = {
  'This cites {n} times.': 'Aquí hay {n} citas de fuentes.',
  'This has {n} characters, and {most} are the most.': 'Esto tiene {n} caracteres, y el máximo es {most}.',
  'This has {n} characters without its citations, and {most} are the most.':
    'Esto tiene {n} caracteres sin las citas de fuentes, y el máximo es {most}.',
  'Leave out {n} or more.': 'Quite {n} o más.',
  'This has no words beside its citations.': 'No hay palabras junto a las citas de fuentes.',
  'Write what the sources show.': 'Escriba qué muestran las fuentes.',
  'Nothing of this can be seen: it is {codes}.': 'Nada de esto se ve: es {codes}.',
  'Nothing of this can be seen: it is {codes} and others.': 'Nada de esto se ve: es {codes} y otros.',
  'Write what readers are to see here: {meaning}.': 'Escriba lo que el público debe ver aquí: {meaning}.',
  'There is {character} after {value} ({code}).': 'Hay {character} después de {value} ({code}).',
  'There is {character} ({code}).': 'Hay {character} ({code}).',
  'Write a space instead.': 'Escriba un espacio en su lugar.',
  'Remove it.': 'Quítelo.',
  'There is a pile of more than {n} combining marks after {value} ({code}).':
    'Hay más de {n} signos diacríticos apilados después de {value} ({code}).',
  'There is a pile of more than {n} combining marks ({code}).': 'Hay más de {n} signos diacríticos apilados ({code}).',
  'Leave at most {n} on the character.': 'Deje como máximo {n} sobre el carácter.',
  'This holds an e-mail address.': 'Aquí hay una dirección de correo.',
  'Leave it out.': 'Quítela.',
  'A bidi isolate (U+2066 to U+2069) is not closed before the text or the next citation ends, or was not open.':
    'Una marca de dirección de escritura (U+2066 a U+2069) no se cierra antes del final del texto o de la cita siguiente, o no estaba abierta.',
  'Close it (U+2069) before each citation, and open it again after it.':
    'Ciérrela (U+2069) antes de cada cita y ábrala de nuevo después.',
};
