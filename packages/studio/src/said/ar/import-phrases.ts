import type {Says} from '../says.ts';
import type {Cell, CellQuote, Some, Things} from '../english/import-phrases.ts';

export const cell: Says<Cell> = {
  'Name: an e-mail address or a telephone number stands there. It is left out.':
    'الاسم: فيه بريد إلكتروني أو رقم هاتف، وقد تُرك.',
  'Short name: an e-mail address or a telephone number stands there. It is left out.':
    'الاسم المختصر: فيه بريد إلكتروني أو رقم هاتف، وقد تُرك.',
  'Role: an e-mail address or a telephone number stands there. It is left out.':
    'الصفة: فيها بريد إلكتروني أو رقم هاتف، وقد تُركت.',
  'Affiliation: an e-mail address or a telephone number stands there. It is left out.':
    'منظمة الشخص: فيها بريد إلكتروني أو رقم هاتف، وقد تُركت.',
  'Web address: an e-mail address or a telephone number stands there. It is left out.':
    'عنوان الويب: فيه بريد إلكتروني أو رقم هاتف، وقد تُرك.',
  'Name: the text cannot be shown. It is left out.': 'الاسم: لا يمكن عرض النص، وقد تُرك.',
  'Short name: the text cannot be shown. It is left out.': 'الاسم المختصر: لا يمكن عرض النص، وقد تُرك.',
  'Role: the text cannot be shown. It is left out.': 'الصفة: لا يمكن عرض النص، وقد تُركت.',
  'Affiliation: the text cannot be shown. It is left out.': 'منظمة الشخص: لا يمكن عرض النص، وقد تُركت.',
  'Web address: {cellQuote} is none that documents take. It is left out.': 'عنوان الويب: {cellQuote} لا يصلح، وقد تُرك.',
  'Country: {cellQuote} is not known. It is left out.': 'البلد: {cellQuote} غير معروف، وقد تُرك.',
  'Date: {cellQuote} may mean two days. It is left out. Write it like 2026-02-24.':
    'التاريخ: {cellQuote} قد يعني يومين، وقد تُرك. اكتبوه مثل \u20662026-02-24\u2069.',
  'Date: {cellQuote} is no date. It is left out. Write it like 2026-02-24.':
    'التاريخ: {cellQuote} ليس تاريخاً، وقد تُرك. اكتبوه مثل \u20662026-02-24\u2069.',
};

export const cellQuote: Says<CellQuote> = {
  'what stands there': 'ما هو مكتوب هناك',
  '{quote}': '{quote}',
};

export const some: Says<Some> = {
  '{list} and {n} more': '{list} و{n} غيرها',
  '{list}': '{list}',
};

export const things: Says<Things> = {
  '{n} picture': {one: 'صورة واحدة', two: 'صورتان', few: '{n} صور', many: '{n} صورة', other: '{n} صورة'},
  '{n} pictures': {one: 'صورة واحدة', two: 'صورتان', few: '{n} صور', many: '{n} صورة', other: '{n} صورة'},
  '{n} comment': {one: 'تعليق واحد', two: 'تعليقان', few: '{n} تعليقات', many: '{n} تعليقاً', other: '{n} تعليق'},
  '{n} comments': {one: 'تعليق واحد', two: 'تعليقان', few: '{n} تعليقات', many: '{n} تعليقاً', other: '{n} تعليق'},
  '{n} footnote': {one: 'حاشية واحدة', two: 'حاشيتان', few: '{n} حواشٍ', many: '{n} حاشية', other: '{n} حاشية'},
  '{n} footnotes': {one: 'حاشية واحدة', two: 'حاشيتان', few: '{n} حواشٍ', many: '{n} حاشية', other: '{n} حاشية'},
  '{n} deletion': {
    one: 'حذف متتبَّع واحد',
    two: 'حذفان متتبَّعان',
    few: '{n} عمليات حذف متتبَّعة',
    many: '{n} عملية حذف متتبَّعة',
    other: '{n} عملية حذف متتبَّعة',
  },
  '{n} deletions': {
    one: 'حذف متتبَّع واحد',
    two: 'حذفان متتبَّعان',
    few: '{n} عمليات حذف متتبَّعة',
    many: '{n} عملية حذف متتبَّعة',
    other: '{n} عملية حذف متتبَّعة',
  },
};
