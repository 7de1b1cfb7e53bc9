import type {Says} from '../says.ts';
import type {Files} from '../english/files.ts';

export const files: Says<Files> = {
  'This is a zip file.': 'هذا ملف zip.',
  'This is an old file of Word, Excel or PowerPoint.': 'هذا ملف قديم من Word أو Excel أو PowerPoint.',
  'This is a PDF.': 'هذا ملف PDF.',
  'This is a picture.': 'هذه صورة.',
  'This is a packed file (gzip).': 'هذا ملف مضغوط (gzip).',
  'This text is saved in UTF-16.': 'هذا النص محفوظ بترميز UTF-16.',
  'This is a Word file.': 'هذا ملف Word.',
  'This is an Excel file.': 'هذا ملف Excel.',
  'This is a PowerPoint file.': 'هذا ملف PowerPoint.',
  'This is a LibreOffice file.': 'هذا ملف LibreOffice.',
  'This is a file of a word processor (RTF).': 'هذا ملف من معالج نصوص (RTF).',
  'This is XML, not a campaign document.': 'هذا XML، لا رسالة من الاستوديو.',
  'This is a web page, not a campaign document.': 'هذه صفحة ويب، لا رسالة من الاستوديو.',
  'This is a table (CSV), not a campaign document.': 'هذا جدول (CSV)، لا رسالة من الاستوديو.',
  'This is YAML or plain text, not a campaign document.': 'هذا YAML أو نص عادي، لا رسالة من الاستوديو.',
  'The file is empty.': 'الملف فارغ.',
};
