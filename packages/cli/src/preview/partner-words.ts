// The article of an invented organisation. It says nothing about any campaign.

export interface PartnerWords {
  readonly organisation: string;
  readonly invented: string;
  readonly title: string;
  readonly lead: string;
  /** The paragraphs before the letter. */
  readonly paragraphs: readonly string[];
  /** The paragraph after it. */
  readonly last: string;
}

export const PARTNER_WORDS: Readonly<Record<'en' | 'ar', PartnerWords>> = {
  en: {
    organisation: 'Example Rights Fund',
    invented: 'an organisation invented for this preview',
    title: 'A letter that we stand behind',
    lead: 'Partners write a page like this around the letter. Only what is below the second paragraph is yours.',
    paragraphs: [
      'Every year our members ask us which letters we sign, and what has come of them. An answer takes more than a list of names. It takes the demands, what was done about each, and who says so.',
      'So we show the letter here, as its authors keep it. When they add something, this page shows it, too.',
    ],
    last: 'We go on writing after the letter, so that you see where it ends. Our members decide each spring which letters we sign.',
  },
  ar: {
    organisation: 'صندوق الحقوق النموذجي',
    invented: 'منظمة مُختلَقة لهذه المعاينة',
    title: 'رسالة نقف وراءها',
    lead: 'يكتب الشركاء صفحة كهذه حول الرسالة. وما يأتي بعد الفقرة الثانية هو وحده نصّكم.',
    paragraphs: [
      'يسألنا أعضاؤنا كل عام عن الرسائل التي نوقّعها وعمّا آلت إليه. ولا تكفي في الجواب قائمة أسماء، بل لا بد من ذكر المطالب، وما أُنجز في كل منها، ومن يقول ذلك.',
      'لذلك نعرض الرسالة هنا كما يحفظها أصحابها. وحين يضيفون إليها شيئًا يظهر في هذه الصفحة أيضًا.',
    ],
    last: 'نواصل الكتابة بعد الرسالة كي تروا أين تنتهي. ويقرّر أعضاؤنا كل ربيع أي الرسائل نوقّع.',
  },
};
