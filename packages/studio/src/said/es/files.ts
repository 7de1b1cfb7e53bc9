import type {Says} from '../says.ts';
import type {Files} from '../english/files.ts';

export const files: Says<Files> = {
  'This is a zip file.': 'Este es un archivo zip.',
  'This is an old file of Word, Excel or PowerPoint.': 'Este es un archivo antiguo de Word, Excel o PowerPoint.',
  'This is a PDF.': 'Este es un PDF.',
  'This is a picture.': 'Esta es una imagen.',
  'This is a packed file (gzip).': 'Este es un archivo comprimido (gzip).',
  'This text is saved in UTF-16.': 'Este texto está guardado en UTF-16.',
  'This is a Word file.': 'Este es un archivo de Word.',
  'This is an Excel file.': 'Este es un archivo de Excel.',
  'This is a PowerPoint file.': 'Este es un archivo de PowerPoint.',
  'This is a LibreOffice file.': 'Este es un archivo de LibreOffice.',
  'This is a file of a word processor (RTF).': 'Este es un archivo de un procesador de textos (RTF).',
  'This is XML, not a campaign document.': 'Esto es XML, no una carta del estudio.',
  'This is a web page, not a campaign document.': 'Esto es una página web, no una carta del estudio.',
  'This is a table (CSV), not a campaign document.': 'Esto es una tabla (CSV), no una carta del estudio.',
  'This is YAML or plain text, not a campaign document.': 'Esto es YAML o texto sencillo, no una carta del estudio.',
  'The file is empty.': 'El archivo está vacío.',
};
