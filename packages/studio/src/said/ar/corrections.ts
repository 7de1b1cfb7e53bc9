import type {Says} from '../says.ts';
import type {Corrections} from '../english/corrections.ts';

export const corrections: Says<Corrections> = {
  '{change}': '{change}',
  '{change}.': '{change}.',
  '{change}, and no correction names it.': '{change}، ولا تصحيح يذكره.',
  '{change}, and no correction names them.': '{change}، ولا تصحيح يذكرها.',
  'This is another campaign: the published one has the id {id}.': 'هذه حملة أخرى: للمنشورة الاسم المختصر {id}.',
  'An id never changes. Restore it.': 'الاسم المختصر لا يتغير أبداً. أعيدوه كما كان.',
  'Revision {revision} is published, and pages take none that is higher by more than {n}.':
    'الإصدار {revision} منشور، والصفحات لا تقبل إصداراً أعلى منه بأكثر من {n}.',
  'Revision {revision} is published, and newer.': 'الإصدار {revision} منشور، وهو أحدث.',
  'Revision {revision} is published, with other content.': 'الإصدار {revision} منشور بمحتوى آخر.',
  'What was published is of {date}, and this is older.': 'المنشور مؤرخ في {date}، وهذا أقدم منه.',
  'What was published is of {date}, and this lies more than a day ahead.':
    'المنشور مؤرخ في {date}، وهذا بعد أكثر من يوم من الآن.',
  'Revision {revision} is kept as {file}, and differs from this.':
    'الإصدار {revision} محفوظ باسم {file}، ويختلف عن هذا.',
  'What was published once stays as it was. Write {n}.': 'ما نُشر مرة يبقى كما كان. اكتبوا {n}.',
  'The document that is published now cannot be read, so there is nothing to compare with.':
    'المنشور الآن لا تمكن قراءته، فلا شيء يُقارن به.',
  'Show the studio the document that is public, or choose another folder.':
    'أظهِروا للاستوديو ما هو منشور، أو اختاروا مجلداً آخر.',
  'The correction of {part} of {date} was published, and is changed or gone.':
    'نُشر التصحيح المؤرخ في {date} ({part})، وقد تغير أو لم يعد موجوداً.',
  'Restore it. If it was wrong, add another correction after it.':
    'أعيدوه كما كان. وإن كان خطأ فأضيفوا بعده تصحيحاً آخر.',
  '{was} was published, and it is {was2} now.': 'نُشر {was}، وهو الآن {was2}.',
  '{was} was published, and is gone.': 'نُشر {was}، ولم يعد موجوداً.',
  'This was put before something already published.': 'وُضع هذا قبل شيء منشور.',
  'This was published without {was2}.': 'نُشر هذا من دون {was2}.',
  'If something new happened, restore this and add a new entry after it. If it was wrong, add to corrections, and say there what was wrong.':
    'إن حدث شيء جديد فأعيدوا هذا كما كان وأضيفوا بعده مدخلاً جديداً. وإن كان خطأ فأضيفوا تصحيحاً يقول ما الخطأ.',
  'Move it to the end, or add to corrections, and say there what was wrong.':
    'انقلوه إلى النهاية، أو أضيفوا تصحيحاً يقول ما الخطأ.',
  'If it withdrew, keep it and write the day on which it withdrew. If it never signed, add to corrections, and say there what was wrong.':
    'إن سحب توقيعه فأبقوه واكتبوا يوم السحب. وإن لم يوقّع قط فأضيفوا تصحيحاً يقول ما الخطأ.',
  'Restore it: its status can become dropped. Or add to corrections, and say there what was wrong.':
    'أعيدوه كما كان: يمكن أن تصبح حالته «لم يعد مطلوباً». أو أضيفوا تصحيحاً يقول ما الخطأ.',
  'Take it out, or add to corrections, and say there what was wrong.': 'أزيلوه، أو أضيفوا تصحيحاً يقول ما الخطأ.',
  'Restore it, or add to corrections, and say there what was wrong.': 'أعيدوه كما كان، أو أضيفوا تصحيحاً يقول ما الخطأ.',
  '{where}': '{where}',
};
