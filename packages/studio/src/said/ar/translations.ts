import type {Says} from '../says.ts';
import type {Translations} from '../english/translations.ts';

export const translations: Says<Translations> = {
  'The columns Key, Text and Translation are not all there.': 'ليست الأعمدة Key وText وTranslation موجودة كلها.',
  'Keep the first row as it was exported.': 'أبقوا الصف الأول كما صُدّر.',
  'The file does not say its language.': 'لا يذكر الملف لغته.',
  'Export the sheet again here.': 'صدّروا الورقة من هنا مجدداً.',
  'The file is in {tag}, and not in {tag2}.': 'الملف بلغة أخرى ({tag})، لا بهذه ({tag2}).',
  'Take the other file.': 'خذوا الملف الآخر.',
  'The document itself is in {tag}.': 'هذه لغة الرسالة نفسها ({tag}).',
  'A translation is in another language.': 'الترجمة تكون بلغة أخرى.',
  'The file was translated from {tag}, and the document is in {tag2}.':
    'تُرجم الملف من لغة أخرى ({tag}) غير لغة الرسالة ({tag2}).',
  'This is no well-formed XML.': 'هذا ليس XML سليماً.',
  'This file has a document type (DTD), which no XLIFF needs.': 'في هذا الملف نوع مستند (DTD) لا يحتاجه أي XLIFF.',
  'This file has translations into several languages.': 'في هذا الملف ترجمات إلى عدة لغات.',
  'This is no XLIFF file.': 'هذا ليس ملف XLIFF.',
  'This is XLIFF {version}, and 1.2 is read.': 'هذا XLIFF {version}، ويُقرأ \u20661.2\u2069.',
  'In the program for translators, export the file again as XLIFF 1.2, or use the table (CSV).':
    'في برنامج الترجمة صدّروا الملف من جديد بصيغة XLIFF 1.2، أو استخدموا الجدول (CSV).',
  '{where}: this text is no longer in the document.': '{where}: لم يعد هذا النص في الرسالة.',
  'A row without a key: this text is no longer in the document.': 'صف بلا مفتاح: لم يعد هذا النص في الرسالة.',
  '{where}: the text has changed since it was exported. Export it again, and translate what is new.':
    '{where}: تغير النص منذ تصديره. صدّروه من جديد وترجموا الجديد.',
  '{where}: the file has two translations. Keep one.': '{where}: في الملف ترجمتان. أبقوا واحدة.',
  '{where}: the translation lacks {mark}, which the text has.': '{where}: ينقص الترجمة {mark}، وهو في النص.',
  '{where}: the translation has {mark}, which the text does not have as often.':
    '{where}: في الترجمة {mark} أكثر مما في النص.',
  '{where}: a citation has more than a place in its source. Write the place as the text does: a number, a word.':
    '{where}: في استشهاد أكثر من الموضع في مصدره. اكتبوا الموضع كما في النص: رقم أو كلمة.',
  '{where}: the translation has an e-mail address or a telephone number, which the text does not have.':
    '{where}: في الترجمة بريد إلكتروني أو رقم هاتف ليس في النص.',
  '{where}: the translation cannot be shown, because it has more than 180 characters.':
    '{where}: لا يمكن عرض الترجمة لأنها تتجاوز 180 حرفاً.',
  '{where}: the translation cannot be shown, because it is too long, empty, or has signs that cannot be shown.':
    '{where}: لا يمكن عرض الترجمة لأنها أطول من اللازم أو فارغة أو فيها علامات لا تُعرض.',
};
