import type {Says} from '../says.ts';
import type {
  Reason,
  Cause,
  Collection,
  Stage,
  Action,
  Status,
  Kind,
  Character,
  Place,
  Body,
} from '../english/phrases.ts';

export const reason: Says<Reason> = {
  'before the letter, of {date}': 'قبل الرسالة، المؤرخة في {date}',
  'before it signed, on {date}': 'قبل أن يوقّع، في {date}',
  'after it withdrew, on {date}': 'بعد أن سحب توقيعه، في {date}',
};

export const cause: Says<Cause> = {
  note: 'النص',
  text: 'النص',
  evidence: 'المصادر',
  'note and evidence': 'النص والمصادر',
  'text and evidence': 'النص والمصادر',
};

export const collection: Says<Collection> = {
  addressees: 'الجهات المخاطَبة',
  signatories: 'الموقعون',
  demands: 'المطالب',
  responses: 'الردود',
  statements: 'ما نُقل وما قيل',
  sources: 'المصادر',
};

export const stage: Says<Stage> = {
  open: 'جارية',
  ended: 'منتهية',
  retracted: 'مسحوبة',
};

export const action: Says<Action> = {
  'sign-on': 'التوقيع على الرسالة',
  support: 'تأييد المطالب',
  write: 'الكتابة إلى الجهة المخاطَبة',
  read: 'قراءة المزيد',
  follow: 'متابعة ما يستجد',
};

export const status: Says<Status> = {
  met: 'تحقق',
  partial: 'تحقق جزئياً',
  promised: 'وُعد به',
  unmet: 'لم يتحقق',
  reversed: 'جرى التراجع',
  unknown: 'غير معروف لنا',
  dropped: 'لم يعد مطلوباً',
};

export const kind: Says<Kind> = {
  reply: 'رد',
  statement: 'تصريح',
};

export const character: Says<Character> = {
  'a line break': 'فاصل أسطر',
  'a tab': 'علامة جدولة',
  'an invisible character that turns the direction of text': 'حرف غير مرئي يغيّر اتجاه النص',
  'an invisible tag character': 'حرف وسم غير مرئي',
  'half a character': 'نصف حرف',
  'a control character': 'حرف تحكم',
};

export const place: Says<Place> = {
  'signatory {name}': 'الموقّع {name}',
  'addressee {name}': 'الجهة المخاطَبة {name}',
  'source {name}': 'المصدر {name}',
  'demand {name}': 'المطلب {name}',
};

export const body: Says<Body> = {
  publisher: 'الناشر',
  '{name}': '{name}',
};
