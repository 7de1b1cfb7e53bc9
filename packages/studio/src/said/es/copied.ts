import type {Says} from '../says.ts';
import type {Copied} from '../english/copied.ts';

export const copied: Says<Copied> = {
  'Letters were saved in one encoding and read in another: {value}.':
    'Unas letras se guardaron con una codificación y se leyeron con otra: {value}.',
  'Write them anew.': 'Escríbalas de nuevo.',
  'A character was lost when the text was saved or copied; readers see �: {value}.':
    'Se perdió un carácter al guardar o copiar el texto; el público ve �: {value}.',
  'Write it anew.': 'Escríbalo de nuevo.',
  'HTML stands in the text, and readers see its code: {value}.':
    'Hay HTML en el texto, y el público ve su código: {value}.',
  'Write the character itself.': 'Escriba el carácter mismo.',
  'HTML stands in the text, and readers see its tags: {value}.':
    'Hay HTML en el texto, y el público ve sus etiquetas: {value}.',
  'Write plain text. Add a web address as a source, and cite that.':
    'Escriba texto sencillo. Añada una dirección web como fuente y cítela.',
  'Markdown for bold stands in the text, and readers see its stars: {value}.':
    'Hay Markdown de negrita en el texto, y el público ve sus asteriscos: {value}.',
  'Write plain text.': 'Escriba texto sencillo.',
  'A link in Markdown stands in the text, and readers see its brackets: {value}.':
    'Hay un enlace de Markdown en el texto, y el público ve sus corchetes: {value}.',
  'Add the address as a source, and cite that.': 'Añada la dirección como fuente y cítela.',
  'A character of a special font, such as a bullet from Word, stands in the text; readers see an empty box: {value}.':
    'Hay en el texto un carácter de una fuente especial, como una viñeta de Word; el público ve un cuadro vacío: {value}.',
  'Remove it, or write •.': 'Quítelo, o escriba •.',
  'A soft hyphen or another character that nobody sees stands in the text: a search in the page misses the word: {value}.':
    'Hay en el texto un guion oculto u otro carácter que nadie ve: una búsqueda en la página no encuentra la palabra: {value}.',
  'The text begins as a list or a heading in Markdown does, and readers see the sign: {value}.':
    'El texto empieza como una lista o un título de Markdown, y el público ve el signo: {value}.',
  'Leave the sign out.': 'Quite el signo.',
  'A citation has no @, and readers see it as it stands: {value}.':
    'Una cita de una fuente no tiene @, y el público la ve tal cual: {value}.',
  'Sources cannot be cited here, and readers see the brackets: {value}.':
    'Aquí no se pueden citar fuentes, y el público ve los corchetes: {value}.',
  'Cite it in the text or the evidence beside it.': 'Cítela en el texto o entre las fuentes de al lado.',
  'The quotation has its own quotation marks, and every element adds some: {value}.':
    'La cita tiene sus propias comillas, y la página añade otras: {value}.',
  'Leave the outer marks out.': 'Quite las comillas exteriores.',
  'The document has {size} MB, and elements load at most 4 MB.':
    'La carta tiene {size} MB, y las páginas cargan 4 MB como máximo.',
  'Make it smaller.': 'Redúzcala.',
};
