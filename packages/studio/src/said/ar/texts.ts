import type {Says} from '../says.ts';
import type {Texts} from '../english/texts.ts';

export const texts: Says<Texts> = {
  'This cites {n} times.': 'هنا {n} استشهاداً.',
  'This has {n} characters, and {most} are the most.': 'هنا {n} حرفاً، والحد الأقصى {most}.',
  'This has {n} characters without its citations, and {most} are the most.':
    'هنا {n} حرفاً دون الاستشهادات، والحد الأقصى {most}.',
  'Leave out {n} or more.': 'احذفوا {n} أو أكثر.',
  'This has no words beside its citations.': 'لا كلمات هنا غير الاستشهادات.',
  'Write what the sources show.': 'اكتبوا ما تُظهره المصادر.',
  'Nothing of this can be seen: it is {codes}.': 'لا يُرى شيء من هذا: {codes}.',
  'Nothing of this can be seen: it is {codes} and others.': 'لا يُرى شيء من هذا: {codes} وغيرها.',
  'Write what readers are to see here: {meaning}.': 'اكتبوا ما يراه القراء هنا: {meaning}.',
  'There is {character} after {value} ({code}).': 'هناك {character} بعد {value} ({code}).',
  'There is {character} ({code}).': 'هناك {character} ({code}).',
  'Write a space instead.': 'اكتبوا مسافة بدلاً منه.',
  'Remove it.': 'أزيلوه.',
  'There is a pile of more than {n} combining marks after {value} ({code}).':
    'هناك أكثر من {n} علامات متراكمة بعد {value} ({code}).',
  'There is a pile of more than {n} combining marks ({code}).': 'هناك أكثر من {n} علامات متراكمة ({code}).',
  'Leave at most {n} on the character.': 'أبقوا {n} على الأكثر فوق الحرف.',
  'This holds an e-mail address.': 'هنا عنوان بريد إلكتروني.',
  'Leave it out.': 'احذفوه.',
  'A bidi isolate (U+2066 to U+2069) is not closed before the text or the next citation ends, or was not open.':
    'علامة اتجاه للنص (من U+2066 إلى U+2069) لم تُغلق قبل نهاية النص أو الاستشهاد التالي، أو لم تكن مفتوحة.',
  'Close it (U+2069) before each citation, and open it again after it.':
    'أغلقوها (U+2069) قبل كل استشهاد، وافتحوها بعده من جديد.',
};
