// Words that only the campaign's page uses. They are not in messages/*.json, because those ship to every reader of the
// elements.
import type {Language} from '@countersign/elements/sections.js';

/** The words of a page in one language. */
interface PageWords {
  /** Introduces the links for downloading the sources. `{formats}` stands for the list of links. */
  readonly download: string;
  /** Introduces the links to feeds and the calendar. `{links}` stands for the list of links. */
  readonly follow: string;
  /** Text of the link to a feed. `{format}` stands for its format. */
  readonly feed: string;
  /** Text of the link to the calendar. */
  readonly calendar: string;
  /** Text of the link to the campaign document. */
  readonly data: string;
  /** Accessible name of the list of languages. */
  readonly languages: string;
  /** Heading above the note of a retracted campaign. */
  readonly retracted: string;
}

export const PAGE_WORDS: Readonly<Record<Language, PageWords>> = {
  en: {
    download: 'Download the sources as {formats}',
    follow: 'Follow this letter: {links}',
    feed: 'feed ({format})',
    calendar: 'calendar of its dates',
    data: 'The campaign as data (JSON)',
    languages: 'Languages',
    retracted: 'Retracted',
  },
  fr: {
    download: 'Télécharger les sources au format {formats}',
    follow: 'Suivre cette lettre\u00a0: {links}',
    feed: 'flux ({format})',
    calendar: 'calendrier de ses dates',
    data: 'La campagne sous forme de données (JSON)',
    languages: 'Langues',
    retracted: 'Campagne retirée',
  },
  es: {
    download: 'Descargar las fuentes en formato {formats}',
    follow: 'Seguir esta carta: {links}',
    feed: 'canal ({format})',
    calendar: 'calendario de sus fechas',
    data: 'La campaña en forma de datos (JSON)',
    languages: 'Idiomas',
    retracted: 'Campaña retirada',
  },
  ar: {
    download: 'تنزيل المصادر بصيغة {formats}',
    follow: 'متابعة هذه الرسالة: {links}',
    feed: 'موجز ({format})',
    calendar: 'تقويم مواعيدها',
    data: 'الحملة في صورة بيانات (JSON)',
    languages: 'اللغات',
    retracted: 'حملة مسحوبة',
  },
  he: {
    download: 'הורדת המקורות בפורמט {formats}',
    follow: 'מעקב אחר המכתב: {links}',
    feed: 'פיד ({format})',
    calendar: 'לוח התאריכים שלו',
    data: 'הקמפיין כנתונים (JSON)',
    languages: 'שפות',
    retracted: 'קמפיין שנמשך חזרה',
  },
};
