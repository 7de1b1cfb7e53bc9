import type {Says} from '../says.ts';
import type {Basics} from '../english/basics.ts';

export const basics: Says<Basics> = {
  '{meaning}.': '{meaning}.',
  'Write here: {meaning}.': 'Escriba aquí: {meaning}.',
  'This is missing.': 'Falta esto.',
  'This is missing:': 'Falta:',
  'This is empty.': 'Está vacío.',
  'The list is empty.': 'La lista está vacía.',
  'The list has {n} entries.': {one: 'La lista tiene {n} elemento.', other: 'La lista tiene {n} elementos.'},
  'Write at most {n}.': 'Escriba como máximo {n}.',
  'Write {code}.': 'Escriba {code}.',
  'Write {code}': 'Escriba {code}',
  'Write {code}, or {code2}.': 'Escriba {code} o {code2}.',
  'Write {date} for {day}, or {date2} for {day2}.': 'Escriba {date} para el {day}, o {date2} para el {day2}.',
  'Write one of: {codes}.': 'Escriba uno de estos: {codes}.',
  'Write one of: {codes} and {n} more.': 'Escriba uno de estos: {codes} y {n} más.',
  'Write one of: {codes}. Or add it to {collection}.': 'Escriba uno de estos: {codes}. O añádalo en: {collection}.',
  'Add it to {collection} first.': 'Añádalo primero en: {collection}.',
  'Did you mean {code}?': '¿Quería decir {code}?',
  'There is no {value} in {collection}.': 'No hay {value} en: {collection}.',
  '{value} is in {collection}, and an id of {collection2} belongs here.':
    '{value} está en: {collection}. Aquí va un elemento de: {collection2}.',
  'A web address stands in the place of a source’s id: {value}.':
    'Hay una dirección web en el lugar de una fuente: {value}.',
  'Add the page to sources with an id of your own, and write that id here.':
    'Añada primero la página como fuente y elíjala aquí.',
  'This names no part of the document: {value}.': 'Esto no nombra ninguna parte de la carta: {value}.',
  'This does not fit: {value}.': 'Esto no encaja: {value}.',
  'This number is out of range: {value}.': 'Este número está fuera de los límites: {value}.',
  'Write a whole number from {min} to {max}.': 'Escriba un número entero de {min} a {max}.',
  'Use lower-case letters, digits and hyphens, at most 64.':
    'Use letras minúsculas sin tildes, cifras y guiones, 64 como máximo.',
  'Use lower-case letters, digits and hyphens, at most 64. Write for example {code}.':
    'Use letras minúsculas sin tildes, cifras y guiones, 64 como máximo. Escriba por ejemplo {code}.',
  'Write one line of visible plain text without e-mail address, at most 500 characters.':
    'Escriba una línea de texto sencillo y visible, sin dirección de correo, de 500 caracteres como máximo.',
  'Write visible plain text without line breaks, at most 8,000 characters and 50 citations.':
    'Escriba un texto sencillo y visible, sin saltos de línea, con 8000 caracteres y 50 citas de fuentes como máximo.',
  'Write one or two sentences, at most 180 characters without the citations.':
    'Escriba una o dos frases, de 180 caracteres como máximo sin contar las citas de fuentes.',
  'Write a year, a month or a day that exists: 2026, 2026-06 or 2026-06-10.':
    'Escriba un año, un mes o un día que exista: 2026, 2026-06 o 2026-06-10.',
  'Write a moment in UTC: 2026-06-10T09:00:00Z.': 'Escriba un momento en tiempo universal (UTC): 2026-06-10T09:00:00Z.',
  'Write a language tag: en, ar, pt-BR, zh-Hant.': 'Escriba un código de idioma: en, ar, pt-BR, zh-Hant.',
  'Write a full https address of a named host, as a browser shows it, without port or password.':
    'Escriba una dirección https completa, como la muestra el navegador, sin puerto ni contraseña.',
  'Write a full https or http address of a named host, as a browser shows it, without port or password.':
    'Escriba una dirección https o http completa, como la muestra el navegador, sin puerto ni contraseña.',
  "Write a path in the document's own folder that ends in .png, .webp or .avif: logos/eff.webp.":
    'Escriba la ruta de un archivo de la carpeta de la carta que termine en .png, .webp o .avif: logos/eff.webp.',
  'Write a version: 0.1.0.': 'Escriba una versión: 0.1.0.',
  'Write its two capital letters (ISO 3166), such as GB, or leave it out.':
    'Escriba sus dos letras mayúsculas (ISO 3166), como GB, o déjelo vacío.',
  'Name the part: letter, for example demands/publish-audit, or document for what is in no such part.':
    'Elija la parte: la carta, una exigencia por ejemplo, o el conjunto para lo que no está en ninguna parte.',
};
