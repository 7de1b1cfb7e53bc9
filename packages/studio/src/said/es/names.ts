import type {Says} from '../says.ts';
import type {Names} from '../english/names.ts';

export const names: Says<Names> = {
  'This is the name of {place} ({id}), too, and both are counted.':
    'Este es también el nombre de: {place} ({id}), y se cuentan los dos.',
  'This is the web address of {place} ({id}), too, and both are counted.':
    'Esta es también la dirección web de: {place} ({id}), y se cuentan los dos.',
  'Remove one. If they are two, say in the names which is which, such as “Amnesty International France”.':
    'Quite uno. Si son dos, distíngalos en los nombres, como «Amnesty International France».',
  'Remove one. If they are two, give each its own address, or leave it out.':
    'Quite uno. Si son dos, dé a cada uno su propia dirección, o déjela vacía.',
  'The status met rests on the addressee’s own word alone ({names}).':
    'El estado «Cumplida» se apoya solo en la palabra del destinatario ({names}).',
  'Add a source of somebody who looked, such as a report of yours, or write partial or promised.':
    'Añada una fuente de alguien que lo comprobó, como un informe suyo, o elija «Cumplida en parte» o «Prometida».',
  'A party to the letter does not find: it says, reports or alleges.':
    'Quien es parte de la carta no dicta conclusiones: dice, informa o alega.',
  'Name the court, regulator or inquiry that found it, or write another basis.':
    'Nombre el tribunal, el regulador o la comisión de investigación que lo concluyó, o elija otra clase de palabras.',
  'Remove the source: {name} speaks, and {name2} only publishes its words.':
    'Quite la fuente: habla {name}, y {name2} solo publica sus palabras.',
};
