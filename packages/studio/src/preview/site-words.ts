// The pages around the letter, of organisations that do not exist. They say nothing about any campaign.

interface SiteWords {
  readonly name: string;
  readonly title: string;
  readonly lead: string;
  /** The paragraph after the letter. */
  readonly last: string;
}

export const SITE_WORDS: Readonly<Record<'en' | 'ar', SiteWords>> = {
  en: {
    name: 'Example Rights Fund (invented)',
    title: 'A letter that we stand behind',
    lead: 'Our members ask what has come of the letters that we sign. We show this one here, as its authors keep it.',
    last: 'We go on writing after the letter, so that you see where it ends.',
  },
  ar: {
    name: 'صندوق الحقوق النموذجي (مُختلَق)',
    title: 'رسالة نقف وراءها',
    lead: 'يسألنا أعضاؤنا عمّا آلت إليه الرسائل التي نوقّعها. نعرض هذه الرسالة هنا كما يحفظها أصحابها.',
    last: 'نواصل الكتابة بعد الرسالة كي تروا أين تنتهي.',
  },
};
