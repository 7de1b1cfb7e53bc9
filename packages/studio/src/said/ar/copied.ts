import type {Says} from '../says.ts';
import type {Copied} from '../english/copied.ts';

export const copied: Says<Copied> = {
  'Letters were saved in one encoding and read in another: {value}.': 'حُفظت حروف بترميز وقُرئت بآخر: {value}.',
  'Write them anew.': 'اكتبوها من جديد.',
  'A character was lost when the text was saved or copied; readers see �: {value}.':
    'ضاع حرف عند حفظ النص أو نسخه، ويرى القراء �: {value}.',
  'Write it anew.': 'اكتبوه من جديد.',
  'HTML stands in the text, and readers see its code: {value}.': 'في النص HTML، ويرى القراء شيفرته: {value}.',
  'Write the character itself.': 'اكتبوا الحرف نفسه.',
  'HTML stands in the text, and readers see its tags: {value}.': 'في النص HTML، ويرى القراء وسومه: {value}.',
  'Write plain text. Add a web address as a source, and cite that.':
    'اكتبوا نصاً عادياً. وأضيفوا عنوان الويب مصدراً، واستشهدوا به.',
  'Markdown for bold stands in the text, and readers see its stars: {value}.':
    'في النص علامات Markdown للخط العريض، ويرى القراء نجومها: {value}.',
  'Write plain text.': 'اكتبوا نصاً عادياً.',
  'A link in Markdown stands in the text, and readers see its brackets: {value}.':
    'في النص رابط بصيغة Markdown، ويرى القراء أقواسه: {value}.',
  'Add the address as a source, and cite that.': 'أضيفوا العنوان مصدراً، واستشهدوا به.',
  'A character of a special font, such as a bullet from Word, stands in the text; readers see an empty box: {value}.':
    'في النص حرف من خط خاص، كعلامة قائمة من Word، ويرى القراء مربعاً فارغاً: {value}.',
  'Remove it, or write •.': 'أزيلوه، أو اكتبوا •.',
  'A soft hyphen or another character that nobody sees stands in the text: a search in the page misses the word: {value}.':
    'في النص شرطة خفية أو حرف آخر لا يراه أحد، فلا يجد البحث في الصفحة الكلمة: {value}.',
  'The text begins as a list or a heading in Markdown does, and readers see the sign: {value}.':
    'يبدأ النص كقائمة أو عنوان بصيغة Markdown، ويرى القراء العلامة: {value}.',
  'Leave the sign out.': 'احذفوا العلامة.',
  'A citation has no @, and readers see it as it stands: {value}.':
    'في استشهاد لا توجد علامة @، ويراه القراء كما هو: {value}.',
  'Sources cannot be cited here, and readers see the brackets: {value}.':
    'لا يُستشهد بالمصادر هنا، ويرى القراء الأقواس: {value}.',
  'Cite it in the text or the evidence beside it.': 'استشهدوا به في النص أو في المصادر المجاورة.',
  'The quotation has its own quotation marks, and every element adds some: {value}.':
    'للاقتباس علامتا تنصيص، والصفحة تضيف غيرهما: {value}.',
  'Leave the outer marks out.': 'احذفوا العلامتين الخارجيتين.',
  'The document has {size} MB, and elements load at most 4 MB.':
    'حجم الرسالة {size} ميغابايت، والصفحات تحمّل 4 على الأكثر.',
  'Make it smaller.': 'صغّروها.',
};
