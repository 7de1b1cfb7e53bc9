import type {Says} from '../says.ts';
import type {Names} from '../english/names.ts';

export const names: Says<Names> = {
  'This is the name of {place} ({id}), too, and both are counted.': 'هذا أيضاً اسم {place} ({id})، وكلاهما يُحسب.',
  'This is the web address of {place} ({id}), too, and both are counted.':
    'هذا أيضاً عنوان {place} ({id}) على الويب، وكلاهما يُحسب.',
  'Remove one. If they are two, say in the names which is which, such as “Amnesty International France”.':
    'أزيلوا أحدهما. وإن كانا اثنين فميّزوا بينهما في الاسمين، مثل «منظمة العفو الدولية فرنسا».',
  'Remove one. If they are two, give each its own address, or leave it out.':
    'أزيلوا أحدهما. وإن كانا اثنين فأعطوا كلاً منهما عنوانه، أو اتركوه فارغاً.',
  'The status met rests on the addressee’s own word alone ({names}).':
    'الحالة «تحقق» تستند إلى قول الجهة المخاطَبة وحده ({names}).',
  'Add a source of somebody who looked, such as a report of yours, or write partial or promised.':
    'أضيفوا مصدراً لمن تحقق من ذلك، كتقرير لكم، أو اختاروا «تحقق جزئياً» أو «وُعد به».',
  'A party to the letter does not find: it says, reports or alleges.':
    'طرف في الرسالة لا يصدر حكماً: هو يقول أو ينقل أو يدّعي.',
  'Name the court, regulator or inquiry that found it, or write another basis.':
    'اذكروا المحكمة أو الجهة الرقابية أو لجنة التحقيق التي خلصت إلى ذلك، أو اختاروا طبيعة أخرى لهذا الكلام.',
  'Remove the source: {name} speaks, and {name2} only publishes its words.':
    'أزيلوا المصدر: المتكلم {name}، و{name2} ينشر كلامه فحسب.',
};
