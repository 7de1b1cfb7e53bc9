import type {Says} from '../says.ts';
import type {Gaps} from '../english/gaps.ts';

export const gaps: Says<Gaps> = {
  'The letter has no signatories.': 'La carta no tiene firmantes.',
  'Add everybody who signed, and count those who may not be named.':
    'Añada a quienes firmaron, y cuente a quienes no se puede nombrar.',
  'Readers do not see when the letter was sent.': 'No se ve cuándo se envió la carta.',
  'When it has gone out, write that day.': 'Cuando haya salido, escriba el día.',
  'Readers cannot read the letter itself.': 'No se puede leer la carta misma.',
  'Add its own words, or the address at which it can be read. If it is not released, add the page that announces it.':
    'Añada su texto, o la dirección donde se puede leer. Si no es público, añada la página que anuncia la carta.',
  'The letter has no demands.': 'La carta no tiene exigencias.',
  'Add what it asks for. What can be done apart is a demand of its own.':
    'Añada lo que pide. Lo que se puede hacer por separado es una exigencia propia.',
  'Only the letter itself shows where this demand stands.': 'Solo la carta misma muestra cómo va esta exigencia.',
  'Name the source that shows it, or record where you looked and found nothing. If you wait for an answer, write by when the letter asks for one.':
    'Indique la fuente que lo muestra, o anote dónde buscó sin encontrar nada. Si espera una respuesta, escriba para qué día la pide la carta.',
  'The letter has no sources but itself.': 'La carta no tiene otra fuente que ella misma.',
  'Add what shows that its claims are true, with the address at which readers can check it.':
    'Añada lo que muestra que es cierto lo que afirma, con la dirección donde se puede comprobar.',
  'Nothing cites this source.': 'Nada cita esta fuente.',
  'Cite it as evidence or in a text, or remove it.': 'Cítela como prueba o en un texto, o quítela.',
  'Readers have nowhere to report a mistake.': 'No hay dónde avisar de un error.',
  'Write the address of a page on which they can reach you.': 'Escriba la dirección de una página de contacto.',
  'Readers do not see when all of it was last checked.': 'No se ve cuándo se comprobó todo por última vez.',
  'Look whether every status and link holds, and write the day on which you did.':
    'Mire si cada estado y cada enlace son correctos, y escriba el día en que lo hizo.',
};
