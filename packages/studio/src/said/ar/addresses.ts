import type {Says} from '../says.ts';
import type {Addresses} from '../english/addresses.ts';

export const addresses: Says<Addresses> = {
  'This cannot be an id: {value}.': 'لا يصلح هذا اسماً مختصراً: {value}.',
  'This cannot be the file of a logo: {value}.': 'لا يصلح هذا ملف شعار: {value}.',
  'Logos in SVG are refused: such a file can hold code.': 'لا تُقبل الشعارات بصيغة SVG: قد يحتوي هذا الملف على شيفرة.',
  'Open it in a browser or a drawing program, export it as PNG, and write {code} with its size.':
    'افتحوه في متصفح أو برنامج رسم، وصدّروه بصيغة PNG، واكتبوا {code} مع قياسه.',
  'Logos in {code} are refused: they show as a box on dark pages, or move.':
    'لا تُقبل الشعارات بصيغة {code}: تظهر مستطيلاً على الصفحات الداكنة، أو تتحرك.',
  'Export it as PNG or WebP with a transparent background, and write {code} with its size.':
    'صدّروه بصيغة PNG أو WebP بخلفية شفافة، واكتبوا {code} مع قياسه.',
  'A logo cannot be at a web address: {value}.': 'لا يكون الشعار عنوان ويب: {value}.',
  'Add the picture again as the logo of this signatory.': 'أضيفوا الصورة من جديد شعاراً لهذا الموقّع.',
  'This address has {n} characters.': 'في هذا العنوان {n} حرفاً.',
  'This address is not written as browsers show it: {value}.': 'هذا العنوان غير مكتوب كما تعرضه المتصفحات: {value}.',
  'This address is not encrypted (http:).': 'هذا العنوان غير مشفّر (\u2066http:\u2069).',
  'Look whether {code} opens, and write that.': 'انظروا هل يُفتح {code}، واكتبوه.',
  'This is no web address: {value}.': 'هذا ليس عنوان ويب: {value}.',
  'Copy it from the address bar of the browser: https://example.org/page/':
    'انسخوه من شريط العنوان في المتصفح: \u2066https://example.org/page/\u2069',
  'This is an e-mail address: {value}.': 'هذا عنوان بريد إلكتروني: {value}.',
  'Write the address of a page with a form or a name.': 'اكتبوا عنوان صفحة فيها استمارة أو اسم.',
  'This is a file on your own machine.': 'هذا ملف على جهازكم.',
  'Publish it, and write the https address at which readers find it.':
    'انشروه، واكتبوا عنوان https الذي يجده القراء فيه.',
  'Addresses with {value} are refused.': 'لا تُقبل العناوين التي فيها {value}.',
  'Write the https address of a page.': 'اكتبوا عنوان https لصفحة.',
  'The address holds a user name or a password.': 'في العنوان اسم مستخدم أو كلمة مرور.',
  'Remove them.': 'أزيلوهما.',
  'Readers cannot open this address: {value} is known in your own network only.':
    'لا يستطيع القراء فتح هذا العنوان: {value} معروف في شبكتكم وحدها.',
  'Write the address at which everybody finds the page.': 'اكتبوا العنوان الذي يجد فيه الجميع الصفحة.',
  'The address holds a port: {value}.': 'في العنوان رقم منفذ: {value}.',
  'Remove :{code}, if the page opens without it.': 'أزيلوا :{code} إن كانت الصفحة تُفتح من دونه.',
  'The address names no public host.': 'لا يدل العنوان على موقع عام.',
};
