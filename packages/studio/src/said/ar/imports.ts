import type {Says} from '../says.ts';
import type {Imports} from '../english/imports.ts';

export const imports: Says<Imports> = {
  'Left out: {things}.': 'تُرك جانباً: {things}.',
  'There are no references in this file.': 'لا مراجع في هذا الملف.',
  'In the reference manager choose Export, and as format BibTeX, RIS or CSL JSON.':
    'في برنامج المراجع اختاروا التصدير، بصيغة BibTeX أو RIS أو CSL JSON.',
  '{name}: it names neither a publisher nor an address. Add one, or type it.':
    '{name}: لا يُذكر ناشر ولا عنوان. أضيفوا أحدهما، أو اكتبوا المصدر.',
  '{name}: a document has at most {n} sources.': '{name}: في الرسالة {n} مصدر على الأكثر.',
  '{name}: its copy at {host}, which is no known web archive. If it is one, add archived.':
    '{name}: نسخته في {host}، وليس أرشيف ويب معروفاً. وإن كان كذلك فأضيفوا النسخة المؤرشفة.',
  '{name}: Web address: {quote} is none that documents take. It is left out.':
    '{name}: عنوان الويب: {quote} لا يصلح، وقد تُرك.',
  '{name}: Web address: {quote} was made {address}. Open it.': '{name}: عنوان الويب: {quote} أصبح {address}. افتحوه.',
  '{name}: Date: {quote} is no day, month or year of the calendar. It is left out.':
    '{name}: التاريخ: {quote} ليس يوماً ولا شهراً ولا سنة في التقويم، وقد تُرك.',
  '{name}: Day of access: {quote} is no day, month or year of the calendar. It is left out.':
    '{name}: تاريخ الاطلاع: {quote} ليس يوماً ولا شهراً ولا سنة في التقويم، وقد تُرك.',
  'Row {number}: a quotation mark opens here and is not closed.': 'الصف {number}: تُفتح هنا علامة تنصيص ولا تُغلق.',
  'Remove it, or write it twice and put one before and one after the cell.':
    'أزيلوها، أو اكتبوها مرتين وضعوا واحدة قبل الخلية وواحدة بعدها.',
  'The table is empty.': 'الجدول فارغ.',
  'Its first row names the columns, and each row below is one entry.': 'الصف الأول يسمّي الأعمدة، وكل صف بعده مدخل.',
  'Row {number} has more cells than the row with the names of the columns.':
    'في الصف {number} خلايا أكثر من صف أسماء الأعمدة.',
  'Put a cell with a comma in it between quotation marks: "Friends of Rivers, Lakes and Seas".':
    'ضعوا الخلية التي فيها فاصلة بين علامتي تنصيص: "أصدقاء الأنهار, البحيرات والبحار".',
  'This is a file in Rich Text Format.': 'هذا ملف بصيغة RTF.',
  'The letters of this file cannot be read.': 'لا تمكن قراءة حروف هذا الملف.',
  'Open it, and save it as “{format}”.': 'افتحوه واحفظوه بصيغة «{format}».',
  'Open it where they look right, and save it as “{format}”.': 'افتحوه حيث تظهر صحيحة، واحفظوه بصيغة «{format}».',
  'Row {number} stands above the names of the columns, and no signatory was read there.':
    'الصف {number} فوق أسماء الأعمدة، ولم يُقرأ منه أي موقّع.',
  'Rows {codes} stand above the names of the columns, and no signatory was read there.':
    'الصفوف {codes} فوق أسماء الأعمدة، ولم يُقرأ منها أي موقّع.',
  'Never read, because it is personal: the column {some}.': 'لا يُقرأ أبداً لأنه شخصي: العمود {some}.',
  'Never read, because it is personal: the columns {some}.': 'لا تُقرأ أبداً لأنها شخصية: الأعمدة {some}.',
  'Not read, because nobody said what it holds: the column {some}.': 'لم يُقرأ لأن أحداً لم يذكر ما فيه: العمود {some}.',
  'Not read, because nobody said what it holds: the columns {some}.':
    'لم تُقرأ لأن أحداً لم يذكر ما فيها: الأعمدة {some}.',
  'The file is in an old encoding (Windows-1252). Look at letters with accents, or save it as “CSV UTF-8”.':
    'الملف بترميز قديم (Windows-1252). انظروا إلى الحروف ذات العلامات، أو احفظوه بصيغة «CSV UTF-8».',
  '{n} web address was made https. Open some of them.': {
    one: 'حُوّل عنوان ويب واحد إلى https. افتحوه.',
    two: 'حُوّل عنوانا ويب إلى https. افتحوهما.',
    few: 'حُوّلت {n} عناوين ويب إلى https. افتحوا بعضها.',
    many: 'حُوّل {n} عنوان ويب إلى https. افتحوا بعضها.',
    other: 'حُوّل {n} عنوان ويب إلى https. افتحوا بعضها.',
  },
  '{n} web addresses were made https. Open some of them.': {
    one: 'حُوّل عنوان ويب واحد إلى https. افتحوه.',
    two: 'حُوّل عنوانا ويب إلى https. افتحوهما.',
    few: 'حُوّلت {n} عناوين ويب إلى https. افتحوا بعضها.',
    many: 'حُوّل {n} عنوان ويب إلى https. افتحوا بعضها.',
    other: 'حُوّل {n} عنوان ويب إلى https. افتحوا بعضها.',
  },
  'Taken as organisations: {some}. For people, write person in that column.':
    'عُدّت منظمات: {some}. وللأشخاص اكتبوا «person» في ذلك العمود.',
  '{n} person is named. Name only those who agreed to be named in public.': {
    one: 'ذُكر اسم شخص واحد. لا تذكروا إلا من وافق على ذكر اسمه علناً.',
    two: 'ذُكر اسما شخصين. لا تذكروا إلا من وافق على ذكر اسمه علناً.',
    few: 'ذُكرت أسماء {n} أشخاص. لا تذكروا إلا من وافق على ذكر اسمه علناً.',
    many: 'ذُكرت أسماء {n} شخصاً. لا تذكروا إلا من وافق على ذكر اسمه علناً.',
    other: 'ذُكرت أسماء {n} شخص. لا تذكروا إلا من وافق على ذكر اسمه علناً.',
  },
  '{n} people are named. Name only those who agreed to be named in public.': {
    one: 'ذُكر اسم شخص واحد. لا تذكروا إلا من وافق على ذكر اسمه علناً.',
    two: 'ذُكر اسما شخصين. لا تذكروا إلا من وافق على ذكر اسمه علناً.',
    few: 'ذُكرت أسماء {n} أشخاص. لا تذكروا إلا من وافق على ذكر اسمه علناً.',
    many: 'ذُكرت أسماء {n} شخصاً. لا تذكروا إلا من وافق على ذكر اسمه علناً.',
    other: 'ذُكرت أسماء {n} شخص. لا تذكروا إلا من وافق على ذكر اسمه علناً.',
  },
  'Row {some}: {cell}': 'الصف {some}: {cell}',
  'Rows {some}: {cell}': 'الصفوف {some}: {cell}',
  '{cell}': '{cell}',
  'The column {quote} is never read, because such columns hold personal data.':
    'العمود {quote} لا يُقرأ أبداً، لأن مثله يحوي بيانات شخصية.',
  'If it holds what may be published, give it another name in the table.':
    'إن كان فيه ما يجوز نشره فأعطوه اسماً آخر في الجدول.',
  'It has no name.': 'بلا اسم.',
  'It withdrew ({date}). If it signed again, change its entry.': 'سحب توقيعه ({date}). وإن وقّع من جديد فغيّروا مدخله.',
  'A document has at most {n} signatories.': 'في الرسالة {n} موقّع على الأكثر.',
  'The table has it twice: {quote}.': 'هو في الجدول مرتين: {quote}.',
  'The name is that of {quote}.': 'الاسم هو اسم {quote}.',
  'The web address is that of {quote}.': 'عنوان الويب هو عنوان {quote}.',
  'It is nearly the name of {quote}.': 'يكاد يكون اسم {quote}.',
  'It holds what readers would not understand: {value}.': 'فيه ما لن يفهمه القراء: {value}.',
  'This needs an answer, such as: {example}.': 'يحتاج هذا إلى جواب، مثل: {example}.',
  'The table has more than {n} columns.': 'في الجدول أكثر من {n} عمود.',
  'Copy the columns that are needed into a table of their own.': 'انسخوا الأعمدة اللازمة إلى جدول مستقل.',
};
