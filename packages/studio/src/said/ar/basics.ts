import type {Says} from '../says.ts';
import type {Basics} from '../english/basics.ts';

export const basics: Says<Basics> = {
  '{meaning}.': '{meaning}.',
  'Write here: {meaning}.': 'اكتبوا هنا: {meaning}.',
  'This is missing.': 'هذا ناقص.',
  'This is missing:': 'ينقص:',
  'This is empty.': 'هذا فارغ.',
  'The list is empty.': 'القائمة فارغة.',
  'The list has {n} entries.': {
    zero: 'القائمة بلا عناصر.',
    one: 'في القائمة عنصر واحد.',
    two: 'في القائمة عنصران.',
    few: 'في القائمة {n} عناصر.',
    many: 'في القائمة {n} عنصراً.',
    other: 'في القائمة {n} عنصر.',
  },
  'Write at most {n}.': 'اكتبوا {n} على الأكثر.',
  'Write {code}.': 'اكتبوا {code}.',
  'Write {code}': 'اكتبوا {code}',
  'Write {code}, or {code2}.': 'اكتبوا {code} أو {code2}.',
  'Write {date} for {day}, or {date2} for {day2}.': 'اكتبوا {date} ليوم {day}، أو {date2} ليوم {day2}.',
  'Write one of: {codes}.': 'اكتبوا واحداً من هذه: {codes}.',
  'Write one of: {codes} and {n} more.': 'اكتبوا واحداً من هذه: {codes} و{n} غيرها.',
  'Write one of: {codes}. Or add it to {collection}.': 'اكتبوا واحداً من هذه: {codes}. أو أضيفوه إلى: {collection}.',
  'Add it to {collection} first.': 'أضيفوه أولاً إلى: {collection}.',
  'Did you mean {code}?': 'هل تقصدون {code}؟',
  'There is no {value} in {collection}.': 'لا يوجد {value} في: {collection}.',
  '{value} is in {collection}, and an id of {collection2} belongs here.':
    'يوجد {value} في: {collection}. والمطلوب هنا عنصر من: {collection2}.',
  'A web address stands in the place of a source’s id: {value}.': 'يوجد عنوان ويب في مكان مصدر: {value}.',
  'Add the page to sources with an id of your own, and write that id here.':
    'أضيفوا الصفحة مصدراً أولاً، ثم اختاروها هنا.',
  'This names no part of the document: {value}.': 'هذا لا يسمّي أي جزء من الرسالة: {value}.',
  'This does not fit: {value}.': 'هذا لا يصلح هنا: {value}.',
  'This number is out of range: {value}.': 'هذا العدد خارج الحدود: {value}.',
  'Write a whole number from {min} to {max}.': 'اكتبوا عدداً صحيحاً من {min} إلى {max}.',
  'Use lower-case letters, digits and hyphens, at most 64.':
    'استخدموا حروفاً لاتينية صغيرة وأرقاماً وشرطات، 64 على الأكثر.',
  'Use lower-case letters, digits and hyphens, at most 64. Write for example {code}.':
    'استخدموا حروفاً لاتينية صغيرة وأرقاماً وشرطات، 64 على الأكثر. اكتبوا مثلاً {code}.',
  'Write one line of visible plain text without e-mail address, at most 500 characters.':
    'اكتبوا سطراً واحداً من نص عادي مرئي، بلا عنوان بريد إلكتروني، لا يتجاوز 500 حرف.',
  'Write visible plain text without line breaks, at most 8,000 characters and 50 citations.':
    'اكتبوا نصاً عادياً مرئياً بلا فواصل أسطر، لا يتجاوز 8000 حرف و50 استشهاداً.',
  'Write one or two sentences, at most 180 characters without the citations.':
    'اكتبوا جملة أو جملتين، لا تتجاوزان 180 حرفاً دون الاستشهادات.',
  'Write a year, a month or a day that exists: 2026, 2026-06 or 2026-06-10.':
    'اكتبوا سنة أو شهراً أو يوماً موجوداً: \u20662026\u2069 أو \u20662026-06\u2069 أو \u20662026-06-10\u2069.',
  'Write a moment in UTC: 2026-06-10T09:00:00Z.':
    'اكتبوا لحظة بالتوقيت العالمي (UTC): \u20662026-06-10T09:00:00Z\u2069.',
  'Write a language tag: en, ar, pt-BR, zh-Hant.': 'اكتبوا رمز لغة: \u2066en, ar, pt-BR, zh-Hant\u2069.',
  'Write a full https address of a named host, as a browser shows it, without port or password.':
    'اكتبوا عنوان https كاملاً كما يعرضه المتصفح، بلا منفذ ولا كلمة مرور.',
  'Write a full https or http address of a named host, as a browser shows it, without port or password.':
    'اكتبوا عنوان https أو http كاملاً كما يعرضه المتصفح، بلا منفذ ولا كلمة مرور.',
  "Write a path in the document's own folder that ends in .png, .webp or .avif: logos/eff.webp.":
    'اكتبوا مسار ملف في مجلد الرسالة ينتهي بـ \u2066.png\u2069 أو \u2066.webp\u2069 أو \u2066.avif\u2069: \u2066logos/eff.webp\u2069.',
  'Write a version: 0.1.0.': 'اكتبوا نسخة: \u20660.1.0\u2069.',
  'Write its two capital letters (ISO 3166), such as GB, or leave it out.':
    'اكتبوا حرفيه اللاتينيين الكبيرين (ISO 3166) مثل GB، أو اتركوه فارغاً.',
  'Name the part: letter, for example demands/publish-audit, or document for what is in no such part.':
    'اختاروا الجزء: الرسالة، أو مطلباً مثلاً، أو الوثيقة كلها لما ليس في أي جزء.',
};
