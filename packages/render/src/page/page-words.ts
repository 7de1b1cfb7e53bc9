import type {Language} from '@countersign/elements/sections.js';
// What only a page says. In a file of the server's: messages/*.json are for elements, and ship to every reader.

interface PageWords {
  /** `{formats}` stands for a list of links. */
  readonly download: string;
  readonly data: string;
  /** What the list of languages is called. */
  readonly languages: string;
  /** The heading over the note of a retracted campaign. */
  readonly retracted: string;
}

export const PAGE_WORDS: Readonly<Record<Language, PageWords>> = {
  en: {
    download: 'Download the sources as {formats}',
    data: 'The campaign as data (JSON)',
    languages: 'Languages',
    retracted: 'Retracted',
  },
  fr: {
    download: 'Télécharger les sources au format {formats}',
    data: 'La campagne sous forme de données (JSON)',
    languages: 'Langues',
    retracted: 'Campagne retirée',
  },
  es: {
    download: 'Descargar las fuentes en formato {formats}',
    data: 'La campaña en forma de datos (JSON)',
    languages: 'Idiomas',
    retracted: 'Campaña retirada',
  },
  ar: {
    download: 'تنزيل المصادر بصيغة {formats}',
    data: 'الحملة في صورة بيانات (JSON)',
    languages: 'اللغات',
    retracted: 'حملة مسحوبة',
  },
  he: {
    download: 'הורדת המקורות בפורמט {formats}',
    data: 'הקמפיין כנתונים (JSON)',
    languages: 'שפות',
    retracted: 'קמפיין שנמשך חזרה',
  },
};
