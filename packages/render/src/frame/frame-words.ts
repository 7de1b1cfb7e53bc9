// Words that only frames and pages of one demand use. They are not in messages/*.json, because those ship to every
// reader of the elements.
import type {Language} from '@countersign/elements/sections.js';

interface FrameWords {
  /** Takes the place of a demand that the document does not have, or has no longer. */
  readonly notListed: string;
}

export const FRAME_WORDS: Readonly<Record<Language, FrameWords>> = {
  en: {notListed: 'The letter’s record does not list this demand. It may have been listed before.'},
  fr: {notListed: 'Le dossier de la lettre ne mentionne pas cette demande. Elle a pu y figurer auparavant.'},
  es: {notListed: 'El registro de la carta no incluye esta exigencia. Puede que antes la incluyera.'},
  ar: {notListed: 'لا يتضمن سجل الرسالة هذا المطلب. ربما كان مدرجاً فيه من قبل.'},
  he: {notListed: 'הדרישה הזו אינה מופיעה ברשומה של המכתב. ייתכן שהופיעה בה בעבר.'},
};
