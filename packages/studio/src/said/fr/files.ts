import type {Says} from '../says.ts';
import type {Files} from '../english/files.ts';

export const files: Says<Files> = {
  'This is a zip file.': 'C’est un fichier zip.',
  'This is an old file of Word, Excel or PowerPoint.': 'C’est un ancien fichier de Word, Excel ou PowerPoint.',
  'This is a PDF.': 'C’est un PDF.',
  'This is a picture.': 'C’est une image.',
  'This is a packed file (gzip).': 'C’est un fichier compressé (gzip).',
  'This text is saved in UTF-16.': 'Ce texte est enregistré en UTF-16.',
  'This is a Word file.': 'C’est un fichier Word.',
  'This is an Excel file.': 'C’est un fichier Excel.',
  'This is a PowerPoint file.': 'C’est un fichier PowerPoint.',
  'This is a LibreOffice file.': 'C’est un fichier LibreOffice.',
  'This is a file of a word processor (RTF).': 'C’est un fichier de traitement de texte (RTF).',
  'This is XML, not a campaign document.': 'C’est du XML, pas une lettre du studio.',
  'This is a web page, not a campaign document.': 'C’est une page web, pas une lettre du studio.',
  'This is a table (CSV), not a campaign document.': 'C’est un tableau (CSV), pas une lettre du studio.',
  'This is YAML or plain text, not a campaign document.': 'C’est du YAML ou du texte simple, pas une lettre du studio.',
  'The file is empty.': 'Le fichier est vide.',
};
