import type {Says} from '../says.ts';
import type {Translations} from '../english/translations.ts';

export const translations: Says<Translations> = {
  'The columns Key, Text and Translation are not all there.': 'No están todas las columnas Key, Text y Translation.',
  'Keep the first row as it was exported.': 'Conserve la primera fila como se exportó.',
  'The file does not say its language.': 'El archivo no indica su idioma.',
  'Export the sheet again here.': 'Exporte de nuevo la hoja aquí.',
  'The file is in {tag}, and not in {tag2}.': 'El archivo está en otro idioma ({tag}), y no en este ({tag2}).',
  'Take the other file.': 'Tome el otro archivo.',
  'The document itself is in {tag}.': 'Es el idioma de la carta misma ({tag}).',
  'A translation is in another language.': 'Una traducción está en otro idioma.',
  'The file was translated from {tag}, and the document is in {tag2}.':
    'El archivo se tradujo desde otro idioma ({tag}) que el de la carta ({tag2}).',
  'This is no well-formed XML.': 'Esto no es XML bien formado.',
  'This file has a document type (DTD), which no XLIFF needs.':
    'Este archivo tiene un tipo de documento (DTD), que ningún XLIFF necesita.',
  'This file has translations into several languages.': 'Este archivo tiene traducciones a varios idiomas.',
  'This is no XLIFF file.': 'Esto no es un archivo XLIFF.',
  'This is XLIFF {version}, and 1.2 is read.': 'Esto es XLIFF {version}, y se lee 1.2.',
  'In the program for translators, export the file again as XLIFF 1.2, or use the table (CSV).':
    'En el programa de traducción, exporte de nuevo el archivo como XLIFF 1.2, o use la tabla (CSV).',
  '{where}: this text is no longer in the document.': '{where}: este texto ya no está en la carta.',
  'A row without a key: this text is no longer in the document.':
    'Una fila sin clave: este texto ya no está en la carta.',
  '{where}: the text has changed since it was exported. Export it again, and translate what is new.':
    '{where}: el texto ha cambiado desde que se exportó. Expórtelo de nuevo y traduzca lo nuevo.',
  '{where}: the file has two translations. Keep one.': '{where}: el archivo tiene dos traducciones. Conserve una.',
  '{where}: the translation lacks {mark}, which the text has.':
    '{where}: a la traducción le falta {mark}, que está en el texto.',
  '{where}: the translation has {mark}, which the text does not have as often.':
    '{where}: la traducción tiene {mark} más veces que el texto.',
  '{where}: a citation has more than a place in its source. Write the place as the text does: a number, a word.':
    '{where}: una cita contiene más que el lugar en su fuente. Escriba el lugar como el texto: un número, una palabra.',
  '{where}: the translation has an e-mail address or a telephone number, which the text does not have.':
    '{where}: la traducción tiene una dirección de correo o un número de teléfono que el texto no tiene.',
  '{where}: the translation cannot be shown, because it has more than 180 characters.':
    '{where}: la traducción no se puede mostrar, porque tiene más de 180 caracteres.',
  '{where}: the translation cannot be shown, because it is too long, empty, or has signs that cannot be shown.':
    '{where}: la traducción no se puede mostrar, porque es demasiado larga, está vacía o tiene signos que no se pueden mostrar.',
};
