import type {Says} from '../says.ts';
import type {Gaps} from '../english/gaps.ts';

export const gaps: Says<Gaps> = {
  'The letter has no signatories.': 'ليس للرسالة موقعون.',
  'Add everybody who signed, and count those who may not be named.':
    'أضيفوا كل من وقّع، واذكروا عدد من لا تجوز تسميتهم.',
  'Readers do not see when the letter was sent.': 'لا يرى القراء متى أُرسلت الرسالة.',
  'When it has gone out, write that day.': 'حين تُرسل، اكتبوا تاريخ إرسالها.',
  'Readers cannot read the letter itself.': 'لا يستطيع القراء قراءة الرسالة نفسها.',
  'Add its own words, or the address at which it can be read. If it is not released, add the page that announces it.':
    'أضيفوا نصها، أو العنوان الذي تُقرأ فيه. وإن لم يُنشر النص، فأضيفوا الصفحة التي تعلن عنها.',
  'The letter has no demands.': 'ليس للرسالة مطالب.',
  'Add what it asks for. What can be done apart is a demand of its own.':
    'أضيفوا ما تطلبه. وكل ما يمكن تنفيذه على حدة مطلب مستقل.',
  'Only the letter itself shows where this demand stands.': 'الرسالة نفسها وحدها تُظهر حال هذا المطلب.',
  'Name the source that shows it, or record where you looked and found nothing. If you wait for an answer, write by when the letter asks for one.':
    'اذكروا المصدر الذي يُظهر ذلك، أو سجّلوا أين بحثتم ولم تجدوا شيئاً. وإن كنتم تنتظرون رداً، فاكتبوا أقصى موعد تطلب الرسالة الرد فيه.',
  'The letter has no sources but itself.': 'ليس للرسالة مصدر سوى نفسها.',
  'Add what shows that its claims are true, with the address at which readers can check it.':
    'أضيفوا ما يُظهر أن ما تقوله صحيح، مع العنوان الذي يمكن للقراء أن يتحققوا فيه من ذلك.',
  'Nothing cites this source.': 'لا شيء يستشهد بهذا المصدر.',
  'Cite it as evidence or in a text, or remove it.': 'استشهدوا به دليلاً أو في نص، أو أزيلوه.',
  'Readers have nowhere to report a mistake.': 'لا يجد القراء أين يبلّغون عن خطأ.',
  'Write the address of a page on which they can reach you.': 'اكتبوا عنوان صفحة يمكنهم التواصل معكم عبرها.',
  'Readers do not see when all of it was last checked.': 'لا يرى القراء متى جرى آخر تحقق من كل ما هنا.',
  'Look whether every status and link holds, and write the day on which you did.':
    'انظروا هل كل حالة وكل رابط صحيحان، واكتبوا اليوم الذي فعلتم فيه ذلك.',
};
