import type {Says} from '../says.ts';
import type {Imports} from '../english/imports.ts';

export const imports: Says<Imports> = {
  'Left out: {things}.': 'Se dejó fuera: {things}.',
  'There are no references in this file.': 'No hay referencias en este archivo.',
  'In the reference manager choose Export, and as format BibTeX, RIS or CSL JSON.':
    'En el gestor de referencias elija exportar, en formato BibTeX, RIS o CSL JSON.',
  '{name}: it names neither a publisher nor an address. Add one, or type it.':
    '{name}: no nombra ni editor ni dirección. Añada uno, o escriba la fuente.',
  '{name}: a document has at most {n} sources.': '{name}: una carta tiene como máximo {n} fuentes.',
  '{name}: its copy at {host}, which is no known web archive. If it is one, add archived.':
    '{name}: su copia en {host}, que no es un archivo web conocido. Si lo es, añada la copia archivada.',
  '{name}: Web address: {quote} is none that documents take. It is left out.':
    '{name}: dirección web: {quote} no sirve. Se deja fuera.',
  '{name}: Web address: {quote} was made {address}. Open it.':
    '{name}: dirección web: {quote} pasó a ser {address}. Ábrala.',
  '{name}: Date: {quote} is no day, month or year of the calendar. It is left out.':
    '{name}: fecha: {quote} no es un día, un mes ni un año del calendario. Se deja fuera.',
  '{name}: Day of access: {quote} is no day, month or year of the calendar. It is left out.':
    '{name}: fecha de consulta: {quote} no es un día, un mes ni un año del calendario. Se deja fuera.',
  'Row {number}: a quotation mark opens here and is not closed.':
    'Fila {number}: aquí se abren comillas y no se cierran.',
  'Remove it, or write it twice and put one before and one after the cell.':
    'Quítelas, o escríbalas dos veces y ponga unas antes y otras después de la celda.',
  'The table is empty.': 'La tabla está vacía.',
  'Its first row names the columns, and each row below is one entry.':
    'Su primera fila nombra las columnas, y cada fila siguiente es una entrada.',
  'Row {number} has more cells than the row with the names of the columns.':
    'La fila {number} tiene más celdas que la fila con los nombres de las columnas.',
  'Put a cell with a comma in it between quotation marks: "Friends of Rivers, Lakes and Seas".':
    'Ponga entre comillas una celda que contenga una coma: "Amigos de los ríos, lagos y mares".',
  'This is a file in Rich Text Format.': 'Este es un archivo en formato RTF.',
  'The letters of this file cannot be read.': 'Las letras de este archivo no se pueden leer.',
  'Open it, and save it as “{format}”.': 'Ábralo y guárdelo como «{format}».',
  'Open it where they look right, and save it as “{format}”.': 'Ábralo donde se vean bien y guárdelo como «{format}».',
  'Row {number} stands above the names of the columns, and no signatory was read there.':
    'La fila {number} está por encima de los nombres de las columnas, y allí no se leyó ningún firmante.',
  'Rows {codes} stand above the names of the columns, and no signatory was read there.':
    'Las filas {codes} están por encima de los nombres de las columnas, y allí no se leyó ningún firmante.',
  'Never read, because it is personal: the column {some}.': 'Nunca se lee, porque es personal: la columna {some}.',
  'Never read, because it is personal: the columns {some}.':
    'Nunca se leen, porque son personales: las columnas {some}.',
  'Not read, because nobody said what it holds: the column {some}.':
    'No se leyó, porque nadie dijo qué contiene: la columna {some}.',
  'Not read, because nobody said what it holds: the columns {some}.':
    'No se leyeron, porque nadie dijo qué contienen: las columnas {some}.',
  'The file is in an old encoding (Windows-1252). Look at letters with accents, or save it as “CSV UTF-8”.':
    'El archivo está en una codificación antigua (Windows-1252). Revise las letras con tilde, o guárdelo como «CSV UTF-8».',
  '{n} web address was made https. Open some of them.': {
    one: '{n} dirección web pasó a https. Ábrala.',
    other: '{n} direcciones web pasaron a https. Abra algunas.',
  },
  '{n} web addresses were made https. Open some of them.': {
    one: '{n} dirección web pasó a https. Ábrala.',
    other: '{n} direcciones web pasaron a https. Abra algunas.',
  },
  'Taken as organisations: {some}. For people, write person in that column.':
    'Tomados como organizaciones: {some}. Para personas, escriba «person» en esa columna.',
  '{n} person is named. Name only those who agreed to be named in public.': {
    one: 'Se nombra a {n} persona. Nombre solo a quienes aceptaron ser nombrados en público.',
    other: 'Se nombra a {n} personas. Nombre solo a quienes aceptaron ser nombrados en público.',
  },
  '{n} people are named. Name only those who agreed to be named in public.': {
    one: 'Se nombra a {n} persona. Nombre solo a quienes aceptaron ser nombrados en público.',
    other: 'Se nombra a {n} personas. Nombre solo a quienes aceptaron ser nombrados en público.',
  },
  'Row {some}: {cell}': 'Fila {some}: {cell}',
  'Rows {some}: {cell}': 'Filas {some}: {cell}',
  '{cell}': '{cell}',
  'The column {quote} is never read, because such columns hold personal data.':
    'La columna {quote} nunca se lee, porque esas columnas contienen datos personales.',
  'If it holds what may be published, give it another name in the table.':
    'Si contiene algo que se puede publicar, dele otro nombre en la tabla.',
  'It has no name.': 'No tiene nombre.',
  'It withdrew ({date}). If it signed again, change its entry.':
    'Retiró su firma ({date}). Si volvió a firmar, cambie su ficha.',
  'A document has at most {n} signatories.': 'Una carta tiene como máximo {n} firmantes.',
  'The table has it twice: {quote}.': 'Está dos veces en la tabla: {quote}.',
  'The name is that of {quote}.': 'El nombre es el de {quote}.',
  'The web address is that of {quote}.': 'La dirección web es la de {quote}.',
  'It is nearly the name of {quote}.': 'Es casi el nombre de {quote}.',
  'It holds what readers would not understand: {value}.': 'Contiene algo que el público no entendería: {value}.',
  'This needs an answer, such as: {example}.': 'Hace falta una respuesta, por ejemplo: {example}.',
  'The table has more than {n} columns.': 'La tabla tiene más de {n} columnas.',
  'Copy the columns that are needed into a table of their own.': 'Copie las columnas necesarias en una tabla aparte.',
};
