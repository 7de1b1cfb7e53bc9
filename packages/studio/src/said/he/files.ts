import type {Says} from '../says.ts';
import type {Files} from '../english/files.ts';

export const files: Says<Files> = {
  'This is a zip file.': 'זה קובץ zip.',
  'This is an old file of Word, Excel or PowerPoint.': 'זה קובץ ישן של Word,\u200f Excel או PowerPoint.',
  'This is a PDF.': 'זה קובץ PDF.',
  'This is a picture.': 'זו תמונה.',
  'This is a packed file (gzip).': 'זה קובץ דחוס (gzip).',
  'This text is saved in UTF-16.': 'הטקסט הזה שמור ב־UTF-16.',
  'This is a Word file.': 'זה קובץ Word.',
  'This is an Excel file.': 'זה קובץ Excel.',
  'This is a PowerPoint file.': 'זה קובץ PowerPoint.',
  'This is a LibreOffice file.': 'זה קובץ LibreOffice.',
  'This is a file of a word processor (RTF).': 'זה קובץ של מעבד תמלילים (RTF).',
  'This is XML, not a campaign document.': 'זה XML, לא מכתב של הסטודיו.',
  'This is a web page, not a campaign document.': 'זה דף רשת, לא מכתב של הסטודיו.',
  'This is a table (CSV), not a campaign document.': 'זו טבלה (CSV), לא מכתב של הסטודיו.',
  'This is YAML or plain text, not a campaign document.': 'זה YAML או טקסט פשוט, לא מכתב של הסטודיו.',
  'The file is empty.': 'הקובץ ריק.',
};
