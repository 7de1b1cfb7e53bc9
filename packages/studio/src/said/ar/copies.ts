import type {Says} from '../says.ts';
import type {Copies} from '../english/copies.ts';

export const copies: Says<Copies> = {
  'The English Wikipedia decided in February 2026 to stop using archive.today, citing evidence that copies there had been altered. Save the page in another archive, too.':
    'قررت ويكيبيديا الإنجليزية في فبراير 2026 التوقف عن استخدام archive.today، مستندةً إلى أدلة على تغيير نسخ فيه. احفظوا الصفحة في أرشيف آخر أيضاً.',
  'No signatory is called {name}.': 'لا موقّع اسمه {name}.',
  'Did you mean {name} ({id})?': 'هل تقصدون {name} ({id})؟',
  '{name} withdrew on {date}, so its answer would not count.': 'سحب {name} توقيعه في {date}، فلن تُحسب إجابته.',
  'If it signed again, remove the day on which it withdrew.': 'إن وقّع من جديد فأزيلوا يوم سحب التوقيع.',
  'There is no revision {revision}: the document is at revision {own}.':
    'لا يوجد الإصدار {revision}: الرسالة في الإصدار {own}.',
  'Write the revision that {name} was shown, from 1 to {own}.': 'اكتبوا الإصدار الذي عُرض على {name}، من 1 إلى {own}.',
};
