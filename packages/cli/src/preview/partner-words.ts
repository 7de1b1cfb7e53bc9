// The article of an invented organisation. It says nothing about any campaign.

export interface PartnerWords {
  readonly organisation: string;
  readonly invented: string;
  readonly title: string;
  readonly lead: string;
  /** The paragraph after the letter. */
  readonly last: string;
}

export const PARTNER_WORDS: Readonly<Record<'en' | 'ar', PartnerWords>> = {
  en: {
    organisation: 'Example Rights Fund',
    invented: 'an organisation invented for this preview',
    title: 'A letter that we stand behind',
    lead: 'Our members ask what has come of the letters that we sign. We show this one here, as its authors keep it.',
    last: 'We go on writing after the letter, so that you see where it ends. Our members decide each spring which letters we sign.',
  },
  ar: {
    organisation: 'صندوق الحقوق النموذجي',
    invented: 'منظمة مُختلَقة لهذه المعاينة',
    title: 'رسالة نقف وراءها',
    lead: 'يسألنا أعضاؤنا عمّا آلت إليه الرسائل التي نوقّعها. نعرض هذه الرسالة هنا كما يحفظها أصحابها.',
    last: 'نواصل الكتابة بعد الرسالة كي تروا أين تنتهي. ويقرّر أعضاؤنا كل ربيع أي الرسائل نوقّع.',
  },
};
