// The invented letter with all of its texts in Arabic, for the Arabic site on the front page. The fixture of the tests
// lacks some on purpose, to show what readers get when a translation is older than the letter.

/** @type {Readonly<Record<string, string>>} */
const ARABIC = {
  'A committee of three signatories': 'لجنة من ثلاثة موقّعين',
  'No reply was received.': 'لم يرد أي جواب.',
  'A reply was received on 28 May.': 'ورد جواب في 28 مايو.',
  'The reply had gone to an old address.': 'أُرسل الجواب إلى عنوان قديم.',
  Regulator: 'الجهة الناظمة',
  'Ministry of Rivers': 'وزارة الأنهار',
  Hydrologist: 'عالمة مياه',
  'University of Example': 'جامعة المثال',
  'Follow the case': 'تابعوا القضية',
  'The company said that it would publish the audit in May.': 'قالت الشركة إنها ستنشر التدقيق في مايو.',
  'Northern Water said on 20 April that it would publish the audit in May [@company-2026-04].':
    'قالت شركة المياه الشمالية في 20 أبريل إنها ستنشر التدقيق في مايو [@company-2026-04].',
  'A summary was published; the annexes were not.': 'نُشر ملخص، ولم تُنشر الملاحق.',
  'The annexes, and the readings of all twelve gauges.': 'الملاحق، وقراءات المقاييس الاثني عشر كلها.',
  'Repair the dam before the winter': 'إصلاح السد قبل الشتاء',
  'Nothing public shows whether repairs have begun.': 'لا يدل شيء معلن على أن الإصلاح قد بدأ.',
  'The company says that the dam is safe and that it is considering what can be published.':
    'تقول الشركة إن السد آمن وإنها تنظر في ما يمكن نشره.',
  'Northern Water replied on 28 May that the dam is safe [@company-2026-05].':
    'ردّت شركة المياه الشمالية في 28 مايو بأن السد آمن [@company-2026-05].',
  'The audit found leaks at three gauges.': 'وجد التدقيق تسربًا عند ثلاثة مقاييس.',
  'People downstream have a right to the numbers.': 'لسكان المناطق أسفل السد حق في الأرقام.',
  Chair: 'الرئيسة',
  'Two people who read the audit describe its findings.': 'شخصان قرآ التدقيق يصفان نتائجه.',
};

/**
 * The document with these texts in Arabic beside the English ones.
 *
 * @param {any} document - The invented letter.
 */
export function inArabic(document) {
  const turn = (value) => {
    if (typeof value === 'string') return Object.hasOwn(ARABIC, value) ? {en: value, ar: ARABIC[value]} : value;
    if (Array.isArray(value)) return value.map(turn);
    if (typeof value !== 'object' || value === null) return value;
    // These have both languages already.
    if ('ar' in value) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, turn(each)]));
  };
  const {revision, translations, ...rest} = document;
  return {...turn(rest), revision, translations: {ar: {...translations.ar, revision}}};
}
