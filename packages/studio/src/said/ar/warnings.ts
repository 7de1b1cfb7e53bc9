import type {Says} from '../says.ts';
import type {Warnings} from '../english/warnings.ts';

export const warnings: Says<Warnings> = {
  'A person is named here.': 'ذُكر هنا اسم شخص.',
  'Name only those who agreed, and remove whoever asks to be; a signatory can count as withheld instead.':
    'لا تذكروا إلا من وافق، وأزيلوا من يطلب ذلك؛ ويمكن أن يُحسب الموقّع من دون نشر اسمه.',
  'The letter was sent on {date}, and its source is of {date2}.': 'أُرسلت الرسالة في {date}، ومصدرها مؤرخ في {date2}.',
  'Write the right day in both places: here, and as the day on which the letter was sent.':
    'اكتبوا اليوم الصحيح في الموضعين: هنا، وفي تاريخ إرسال الرسالة.',
  'The letter is the only source here, and was sent later: on {date}.':
    'الرسالة هي المصدر الوحيد هنا، وأُرسلت بعد ذلك: في {date}.',
  'Write {date}, or the right day on which the letter was sent.': 'اكتبوا {date}، أو اليوم الصحيح لإرسال الرسالة.',
  'Nobody has checked this document for {n} days.': {
    zero: 'لم يتحقق أحد من هذه الرسالة اليوم.',
    one: 'لم يتحقق أحد من هذه الرسالة منذ يوم واحد.',
    two: 'لم يتحقق أحد من هذه الرسالة منذ يومين.',
    few: 'لم يتحقق أحد من هذه الرسالة منذ {n} أيام.',
    many: 'لم يتحقق أحد من هذه الرسالة منذ {n} يوماً.',
    other: 'لم يتحقق أحد من هذه الرسالة منذ {n} يوم.',
  },
  'Look whether every status and link still holds, then say that everything was checked today.':
    'انظروا هل ما زالت كل حالة وكل رابط صحيحين، ثم اذكروا أن كل شيء تُحُقق منه اليوم.',
  'There is no archived copy.': 'لا توجد نسخة مؤرشفة.',
  'Save the page in a web archive, and paste the address of the copy into the source, before it changes or vanishes.':
    'احفظوا الصفحة في أرشيف للويب، والصقوا عنوان النسخة في المصدر، قبل أن تتغير أو تختفي.',
  'Every source here is older than {date}, so none can show what happened then.':
    'كل المصادر هنا أقدم من {date}، فلا يمكن لأي منها أن يُظهر ما حدث حينها.',
  'Add the source that shows it, or write the day on which it happened. If a source says what was planned for that day, write that it was planned.':
    'أضيفوا المصدر الذي يُظهر ذلك، أو اكتبوا اليوم الذي حدث فيه. وإذا كان مصدر يذكر ما كان مقررًا لذلك اليوم، فاكتبوا أنه كان مقررًا.',
  '“{word}” stands in a sentence that names no speaker.': '«{word}» في جملة لا تذكر من يقول ذلك.',
  'Say in that sentence who says so and on what grounds, such as “The court found that …”. If it accuses nobody, leave it.':
    'اذكروا في تلك الجملة من يقول ذلك وعلى أي أساس، مثل «خلصت المحكمة إلى أن …». وإن لم تتهم أحداً فاتركوها.',
  'There is no warning {word} at this place any more.': 'لم يعد في هذا الموضع تنبيه {word}.',
  'There is no warning {word} at this place any more with these words.':
    'لم يعد في هذا الموضع تنبيه {word} بهذه الكلمات.',
  'There is no kind of warning {word}.': 'لا يوجد تنبيه من نوع {word}.',
  'Remove this entry. If the warning came back for other words, decide anew.':
    'أزيلوا هذا المدخل. وإن عاد التنبيه لكلمات أخرى فقرروا من جديد.',
  'This has the name of {place}.': 'هذا اسم {place}.',
  'This has nearly the name of {place}.': 'هذا يكاد يكون اسم {place}.',
  'If they are one, remove one: each is counted. If they are two, leave them.':
    'إن كانا واحداً فأزيلوا أحدهما: فكل منهما يُحسب. وإن كانا اثنين فاتركوهما.',
  'Nothing here was published by the addressee, and only the addressee itself can promise.':
    'لا شيء هنا نشرته الجهة المخاطَبة، وهي وحدها تستطيع أن تَعِد.',
  'Add its own words as a source, with its name under “Published by” as under “To whom”.':
    'أضيفوا كلامها مصدراً، واكتبوا اسمها تحت «الناشرون» كما هو تحت «إلى من».',
  'This is not in {language}.': 'هذا غير متوفر باللغة: {language}.',
  'Until it is translated, readers see the original.': 'إلى أن يُترجم، يرى القراء النص الأصلي.',
  'The {language} texts are of revision {revision}, and the document is at {own}.':
    'نصوص اللغة {language} من الإصدار {revision}، والرسالة الآن في الإصدار {own}.',
  'Translate what changed since.': 'ترجموا ما تغير منذ ذلك الحين.',
  'The {language} text lacks numbers of the original: {found}.':
    'تنقص نصَّ اللغة {language} أرقام موجودة في الأصل: {found}.',
  'The {language} text has numbers that the original lacks: {found}.':
    'في نص اللغة {language} أرقام ليست في الأصل: {found}.',
  'The {language} text has other numbers than the original: {found} instead of {known}.':
    'أرقام نص اللغة {language} غير أرقام الأصل: {found} بدلًا من {known}.',
  'Compare the two texts. If both are right, leave it: a number may be a word in one of them.':
    'قارنوا النصين. إذا كان كلاهما صحيحًا، فاتركوه كما هو: فقد يكون الرقم مكتوبًا بالحروف في أحدهما.',
  'The {language} text does not cite what the original cites: {found}.':
    'نص اللغة {language} لا يستشهد بما يستشهد به الأصل: {found}.',
  'The {language} text cites what the original does not: {found}.':
    'نص اللغة {language} يستشهد بما لا يستشهد به الأصل: {found}.',
  'Cite it there too. If that text does not say what it shows, leave it.':
    'استشهدوا به هناك أيضًا. وإذا كان ذلك النص لا يقول ما يُظهره المصدر، فاتركوه كما هو.',
  'Cite it in the original too, or remove it here. If only readers of this language need it, leave it.':
    'استشهدوا به في الأصل أيضًا، أو احذفوه هنا. وإذا كان قراء هذه اللغة وحدهم يحتاجون إليه، فاتركوه كما هو.',
  'The status met seems to rest on the word of {names} alone: the sources are of a body with its name or on its site.':
    'يبدو أن الحالة «تحقق» تستند إلى قول {names} وحده: فالمصادر لجهة تحمل اسمه أو في موقعه.',
  'Add a source of somebody who looked, such as a report of yours. If these sources are somebody else’s, leave it.':
    'أضيفوا مصدراً لمن تحقق من ذلك، كتقرير لكم. وإن كانت هذه المصادر لغيره فاتركوه كما هو.',
  'All its sources are the addressee’s own, and the brief does not say so.':
    'كل مصادره من الجهة المخاطَبة نفسها، والنص الموجز لا يذكر ذلك.',
  'All its sources are the addressee’s own, and the note does not say so.':
    'كل مصادره من الجهة المخاطَبة نفسها، والنص لا يذكر ذلك.',
  'Begin for example with “{name} says that …”, or add a source of somebody else.':
    'ابدأوا مثلاً بـ«يقول {name} إن …»، أو أضيفوا مصدراً لطرف آخر.',
  'The brief does not name who says it.': 'النص الموجز لا يذكر من يقول ذلك.',
  'Name who says it, such as “Northern Water said on 20 April that …”: most readers see nothing else.':
    'اذكروا من يقول ذلك، مثل «قالت شركة مياه الشمال في 20 أبريل إن …»: فمعظم القراء لا يرون غيره.',
  'The sentence does not name who says it.': 'لا تذكر الجملة من يقول ذلك.',
  'Begin for example with “The speaker says that …”: readers copy sentences without what stands beside them.':
    'ابدأوا مثلاً بـ«يقول فلان إن …»: فالقراء ينسخون الجمل من دون ما يجاورها.',
  'Begin for example with “{name} says that …”: readers copy sentences without what stands beside them.':
    'ابدأوا مثلاً بـ«يقول {name} إن …»: فالقراء ينسخون الجمل من دون ما يجاورها.',
  '{name} answered {reason}.': 'أجاب {name} {reason}.',
  '{name} answered {reason} and {reason2}.': 'أجاب {name} {reason} و{reason2}.',
  'Write the day on which it answered. If these dates are right, leave it.':
    'اكتبوا اليوم الذي أجاب فيه. وإن كانت هذه التواريخ صحيحة فاتركوه كما هو.',
  'The overview shows the whole note, which is long.': 'يعرض العرض الموجز النص كله، وهو طويل.',
  'Write the short version: one or two sentences, at most {n} characters, that name who says it and cite one of its sources.':
    'اكتبوا النص الموجز: جملة أو جملتان، {n} حرفاً على الأكثر، تذكران من يقول ذلك وتستشهدان بأحد مصادره.',
  'The brief is not in "{tag}", and the whole text is.': 'النص الموجز غير متوفر بهذه اللغة ({tag})، والنص كله متوفر.',
  'The name holds that of a party, and a party does not find.': 'في الاسم اسم أحد الأطراف، والطرف لا يصدر حكماً.',
  'Write said, reported or alleged. If it is a court, regulator or inquiry, leave it.':
    'اختاروا «قول بصياغتنا» أو «خبر» أو «ادعاء». وإن كان محكمة أو جهة رقابية أو لجنة تحقيق فاتركوه كما هو.',
  '{name} spoke again about this on {date} ({id}), and readers see only its words of {date2} here.':
    'تكلم {name} عن هذا مجدداً في {date} ({id})، ولا يرى القراء هنا إلا كلامه في {date2}.',
  'If the later words change the denial, choose them as the denial, or say so in the text. If not, leave it.':
    'إن غيّر الكلام اللاحق النفي فاختاروه نفياً، أو اذكروا ذلك في النص. وإلا فاتركوه كما هو.',
  'What it sums up ({cause}) changed since the published revision, and this did not.':
    'ما يلخصه هذا ({cause}) تغير منذ الإصدار المنشور، وهذا لم يتغير.',
  'Read it beside the new {cause}. If it still says the same, leave it.':
    'اقرأوه إلى جانب الجديد ({cause}). وإن كان لا يزال يقول الشيء نفسه فاتركوه كما هو.',
  'Until it is translated, the overview shows its readers the whole text.': 'إلى أن يُترجم، يعرض العرض الموجز النص كله.',
};
