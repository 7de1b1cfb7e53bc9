import type {Says} from '../says.ts';
import type {Cell, CellQuote, Some, Things} from '../english/import-phrases.ts';

export const cell: Says<Cell> = {
  'Name: an e-mail address or a telephone number stands there. It is left out.':
    'nombre: hay ahí una dirección de correo o un número de teléfono. Se deja fuera.',
  'Short name: an e-mail address or a telephone number stands there. It is left out.':
    'nombre corto: hay ahí una dirección de correo o un número de teléfono. Se deja fuera.',
  'Role: an e-mail address or a telephone number stands there. It is left out.':
    'cargo: hay ahí una dirección de correo o un número de teléfono. Se deja fuera.',
  'Affiliation: an e-mail address or a telephone number stands there. It is left out.':
    'organización de la persona: hay ahí una dirección de correo o un número de teléfono. Se deja fuera.',
  'Web address: an e-mail address or a telephone number stands there. It is left out.':
    'dirección web: hay ahí una dirección de correo o un número de teléfono. Se deja fuera.',
  'Name: the text cannot be shown. It is left out.': 'nombre: el texto no se puede mostrar. Se deja fuera.',
  'Short name: the text cannot be shown. It is left out.': 'nombre corto: el texto no se puede mostrar. Se deja fuera.',
  'Role: the text cannot be shown. It is left out.': 'cargo: el texto no se puede mostrar. Se deja fuera.',
  'Affiliation: the text cannot be shown. It is left out.':
    'organización de la persona: el texto no se puede mostrar. Se deja fuera.',
  'Web address: {cellQuote} is none that documents take. It is left out.':
    'dirección web: {cellQuote} no sirve. Se deja fuera.',
  'Country: {cellQuote} is not known. It is left out.': 'país: {cellQuote} no se conoce. Se deja fuera.',
  'Date: {cellQuote} may mean two days. It is left out. Write it like 2026-02-24.':
    'fecha: {cellQuote} puede ser dos días. Se deja fuera. Escríbala como 2026-02-24.',
  'Date: {cellQuote} is no date. It is left out. Write it like 2026-02-24.':
    'fecha: {cellQuote} no es una fecha. Se deja fuera. Escríbala como 2026-02-24.',
};

export const cellQuote: Says<CellQuote> = {
  'what stands there': 'lo que hay ahí',
  '{quote}': '{quote}',
};

export const some: Says<Some> = {
  '{list} and {n} more': '{list} y {n} más',
  '{list}': '{list}',
};

export const things: Says<Things> = {
  '{n} picture': '{n} imagen',
  '{n} pictures': '{n} imágenes',
  '{n} comment': '{n} comentario',
  '{n} comments': '{n} comentarios',
  '{n} footnote': '{n} nota al pie',
  '{n} footnotes': '{n} notas al pie',
  '{n} deletion': '{n} eliminación registrada',
  '{n} deletions': '{n} eliminaciones registradas',
};
