import type {Says} from '../says.ts';
import type {Copies} from '../english/copies.ts';

export const copies: Says<Copies> = {
  'The English Wikipedia decided in February 2026 to stop using archive.today, citing evidence that copies there had been altered. Save the page in another archive, too.':
    'La Wikipedia en inglés decidió en febrero de 2026 dejar de usar archive.today, alegando pruebas de que allí se habían alterado copias. Guarde la página también en otro archivo.',
  'No signatory is called {name}.': 'Ningún firmante se llama {name}.',
  'Did you mean {name} ({id})?': '¿Quería decir {name} ({id})?',
  '{name} withdrew on {date}, so its answer would not count.':
    '{name} retiró su firma el {date}, así que su respuesta no contaría.',
  'If it signed again, remove the day on which it withdrew.':
    'Si volvió a firmar, quite el día en que retiró su firma.',
  'There is no revision {revision}: the document is at revision {own}.':
    'No hay revisión {revision}: la carta va por la revisión {own}.',
  'Write the revision that {name} was shown, from 1 to {own}.':
    'Escriba la revisión que se mostró a {name}, de 1 a {own}.',
};
