import type {Says} from '../says.ts';
import type {Rules} from '../english/rules.ts';

export const rules: Says<Rules> = {
  'This document is format {found}, and this version of Countersign knows {known}.':
    'هذه الرسالة بالصيغة {found}، وهذه النسخة من Countersign تعرف الصيغة {known}.',
  'Use a newer version of Countersign.': 'استخدموا نسخة أحدث من Countersign.',
  'This reader does not know {name}.': 'هذه النسخة لا تعرف {name}.',
  'Use a newer version of Countersign, or remove the name if it is a typing mistake.':
    'استخدموا نسخة أحدث من Countersign، أو أزيلوا الاسم إن كان خطأ في الكتابة.',
  'This document needs reader {needed}, this is {own}.': 'تحتاج هذه الرسالة إلى النسخة {needed}، وهذه هي {own}.',
  'The id {id} is used twice.': 'الاسم المختصر {id} مستخدم مرتين.',
  'Give each its own id.': 'أعطوا كل واحد اسماً مختصراً خاصاً به.',
  'The id {id} means the {id2} as such.': 'الاسم المختصر {id} يدل على {id2} ذاته.',
  'Choose another id.': 'اختاروا اسماً مختصراً آخر.',
  'There is no {id} in {collection}.': 'لا يوجد {id} في: {collection}.',
  'Use an id from {collection}, or add it there.': 'اختاروا عنصراً من: {collection}، أو أضيفوه.',
  'The campaign is {stage}, and the closing note is missing.': 'الحملة {stage}، وينقص البيان الختامي.',
  'Write when and how it ended or why it was retracted.': 'اكتبوا متى وكيف انتهت، أو لماذا سُحبت.',
  'There is a closing note, and the campaign is open.': 'هناك بيان ختامي، والحملة جارية.',
  'Remove the closing note, or say that the campaign has ended or was retracted.':
    'أزيلوا البيان الختامي، أو اذكروا أن الحملة انتهت أو سُحبت.',
  'The date {date} stands after {date2}.': 'يأتي التاريخ {date} بعد {date2}.',
  'Put the oldest first.': 'ضعوا الأقدم أولاً.',
  'Nothing was promised or done before that could be reversed.': 'لم يسبق وعد أو فعل يمكن التراجع عنه.',
  'Write reversed only after promised, partial or met. If the addressee refused, write unmet.':
    'اختاروا «جرى التراجع» فقط بعد «وُعد به» أو «تحقق جزئياً» أو «تحقق». وإن رفضت الجهة المخاطَبة فاختاروا «لم يتحقق».',
  'The status is partial, and what was not done is missing.': 'الحالة «تحقق جزئياً»، ولم يُذكر ما لم يُنفّذ.',
  'Write what was not done.': 'اكتبوا ما لم يُنفّذ.',
  'When the addressee was asked is missing.': 'ينقص التاريخ الذي سُئلت فيه الجهة المخاطَبة.',
  'Write the day on which it was asked.': 'اكتبوا اليوم الذي سُئلت فيه.',
  'The date of the finding is missing.': 'ينقص تاريخ ما خلصت إليه الجهة.',
  'Write the day of the finding.': 'اكتبوا يوم صدور ما خلصت إليه.',
  'A {kind} needs its words.': 'لا بد هنا من النص: {kind}.',
  'Write what it says.': 'اكتبوا ما يقوله.',
  'Nobody is named who says this.': 'لم يُذكر من يقول هذا.',
  'Write a name, or choose a signatory or a source whose publishers say it.':
    'اكتبوا اسماً، أو اختاروا موقّعاً أو مصدراً يقول ناشروه ذلك.',
  'It withdrew before it signed, on {date}.': 'سحب توقيعه قبل أن يوقّع، في {date}.',
  'Write a date after {date}.': 'اكتبوا تاريخاً بعد {date}.',
  'There is no text in {tag}, the language of the document.': 'لا يوجد نص بلغة الرسالة ({tag}).',
  'Write it in that language.': 'اكتبوه بتلك اللغة.',
  'This is in {n} languages.': {
    zero: 'هذا بلا لغة.',
    one: 'هذا بلغة واحدة.',
    two: 'هذا بلغتين.',
    few: 'هذا بـ{n} لغات.',
    many: 'هذا بـ{n} لغة.',
    other: 'هذا بـ{n} لغة.',
  },
  'The document has {n} citations and pieces of evidence, most of them here.':
    'في الرسالة {n} من الاستشهادات والمصادر المذكورة، ومعظمها هنا.',
  'Write at most {n}. The newest entry of a demand counts three times, a response wherever it is shown.':
    'اكتبوا {n} على الأكثر. أحدث مدخل في المطلب يُحسب ثلاث مرات، والرد يُحسب حيثما ظهر.',
  'The texts change their writing system or direction {n} times, most of them here.':
    'تغيّر النصوص نظام كتابتها أو اتجاهها {n} مرة، ومعظمها هنا.',
  'Write at most {n} changes: use whole sentences in one script.':
    '{n} تغيير على الأكثر: اكتبوا جملاً كاملة بكتابة واحدة.',
  'The small lists of the document, such as publishers and points, have {n} members, most of them here.':
    'في القوائم الصغيرة، كقوائم الناشرين والنقاط، {n} عنصر، ومعظمها هنا.',
  'What is shown here at several places comes to {n} characters.': 'ما يظهر هنا في عدة مواضع يبلغ {n} حرفاً.',
  'Shorten it, or let fewer places show it: at most {n} are repeated.':
    'اختصروه، أو أظهِروه في مواضع أقل: يُكرر {n} على الأكثر.',
  'The status is {status}, and what was not done belongs to partial alone.':
    'الحالة «{status}»، ولا يُذكر ما لم يُنفّذ إلا مع «تحقق جزئياً».',
  'Remove it, or choose partly met.': 'أزيلوه، أو اختاروا «تحقق جزئياً».',
  'This cites no source.': 'هذا لا يستشهد بأي مصدر.',
  "Cite one of its own entry's sources.": 'استشهدوا بأحد المصادر المختارة هنا.',
  'This cites {id}, which its own entry does not.': 'هذا يستشهد بـ{id}، وليس من المصادر المختارة هنا.',
  "Cite only sources of the entry's evidence.": 'استشهدوا بالمصادر المختارة هنا فقط.',
  'A finding needs the name of the court, regulator or inquiry.':
    'لا بد من اسم المحكمة أو الجهة الرقابية أو لجنة التحقيق التي خلصت إلى ذلك.',
  'Write the name of the speaker.': 'اكتبوا اسم من يقول ذلك.',
  'A signatory does not find: it says, reports or alleges.': 'الموقّع لا يصدر حكماً: هو يقول أو ينقل أو يدّعي.',
  'Name the court, regulator or inquiry, or write another basis.':
    'اذكروا المحكمة أو الجهة الرقابية أو لجنة التحقيق، أو اختاروا طبيعة أخرى لهذا الكلام.',
  'Revision {revision} is approved, and this is revision {own}.': 'ووفق على الإصدار {revision}، وهذا هو الإصدار {own}.',
  'Write the revision that the signatory was shown, {own} at most.':
    'اكتبوا الإصدار الذي عُرض على الموقّع، {own} على الأكثر.',
  '{action} asks readers to act for the letter, and its signatories have not all agreed to this account.':
    '«{action}» يدعو القراء إلى العمل من أجل الرسالة، ولم يوافق جميع موقعيها على هذا العرض.',
  'Use read or follow, or record the approvals.': 'اختاروا «قراءة المزيد» أو «متابعة ما يستجد»، أو سجّلوا الموافقات.',
  'The campaign is {stage}, and {action} asks readers to act.': 'الحملة {stage}، و«{action}» يدعو القراء إلى العمل.',
  'Remove it, or use read or follow.': 'أزيلوه، أو اختاروا «قراءة المزيد» أو «متابعة ما يستجد».',
  '{id} withdrew its signature.': 'سحب {id} توقيعه.',
  'Name another signatory, publisher, or remove the call.': 'اختاروا موقّعاً آخر أو الناشر، أو أزيلوا الدعوة.',
  'This is not on the site of the body that asks ({body}).': 'هذا ليس في موقع من يطلب ذلك ({body}).',
  '{host} is not known to be the site of {body}.': 'لا يُعرف أن {host} هو موقع {body}.',
  'Write {code} as the web address of that signatory, if that is its site.':
    'اكتبوا {code} موقعاً لذلك الموقّع، إن كان موقعه.',
  'Write an address that begins with {code}.': 'اكتبوا عنواناً يبدأ بـ{code}.',
  'Write an address that begins with {code}, without a query, ";" or encoded slash. If all of {host} is the body\'s own, write its web address without a path: {code2}.':
    'اكتبوا عنواناً يبدأ بـ{code}، بلا علامة استفهام ولا فاصلة منقوطة ولا شرطة مائلة مرمّزة. وإن كان {host} كله له فاكتبوا موقعه بلا مسار: {code2}.',
  "Write {code}. If all of {host} is the body's own, write its web address without a path: {code2}.":
    'اكتبوا {code}. وإن كان {host} كله له فاكتبوا موقعه بلا مسار: {code2}.',
  'The address holds an e-mail address, and readers would write to the person who has it.':
    'في العنوان بريد إلكتروني، وسيكتب القراء إلى صاحبه.',
  'Lead to a page of the body that asks.': 'ليكن العنوان صفحة لمن يطلب ذلك.',
  'A citation is not written rightly.': 'هناك استشهاد غير مكتوب كما ينبغي.',
  'Remove it, and cite the source anew.': 'أزيلوه، واستشهدوا بالمصدر من جديد.',
};
