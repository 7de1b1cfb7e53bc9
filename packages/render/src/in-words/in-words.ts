// Words of everything that leaves a campaign's page, in each language. They are not in messages/*.json, because those
// ship to every reader of the elements.
import type {Language} from '@countersign/elements/sections.js';

interface InWords {
  /** The publishers of the sources on which a status rests. `{names}` stands for them. */
  readonly sources: string;
  /** Warns that the account may be newer by now. */
  readonly mayHaveChanged: string;
}

export const IN_WORDS: Readonly<Record<Language, InWords>> = {
  en: {sources: 'Sources: {names}', mayHaveChanged: 'May have changed since.'},
  fr: {sources: 'Sources\u00a0: {names}', mayHaveChanged: 'Peut avoir changé depuis.'},
  es: {sources: 'Fuentes: {names}', mayHaveChanged: 'Puede haber cambiado desde entonces.'},
  ar: {sources: 'المصادر: {names}', mayHaveChanged: 'قد يكون هذا قد تغيّر منذ ذلك الحين.'},
  he: {sources: 'מקורות: {names}', mayHaveChanged: 'ייתכן שהדברים השתנו מאז.'},
};
