// Words that only the campaign's page and those of its demands use. They are not in messages/*.json, because those ship
// to every reader of the elements.
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
  /** Text of the link below the title of a demand. */
  readonly linkToDemand: string;
  /** Text of the link from the page of a demand to the campaign's page. */
  readonly whole: string;
  /** Title of the page of a demand that the document does not have any more. */
  readonly notListed: string;
  /** Heading above the citation. */
  readonly cite: string;
  /** Introduces the links for downloading the citation. `{formats}` stands for the list of links. */
  readonly downloadCitation: string;
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
    linkToDemand: 'Link to this demand',
    whole: 'The whole letter and its record',
    notListed: 'This demand is no longer listed',
    cite: 'Cite this',
    downloadCitation: 'Download the citation as {formats}',
  },
  fr: {
    download: 'Télécharger les sources au format {formats}',
    follow: 'Suivre cette lettre\u00a0: {links}',
    feed: 'flux ({format})',
    calendar: 'calendrier de ses dates',
    data: 'La campagne sous forme de données (JSON)',
    languages: 'Langues',
    retracted: 'Campagne retirée',
    linkToDemand: 'Lien vers cette demande',
    whole: 'La lettre et son dossier complet',
    notListed: 'Cette demande ne figure plus au dossier',
    cite: 'Citer cette page',
    downloadCitation: 'Télécharger la référence au format {formats}',
  },
  es: {
    download: 'Descargar las fuentes en formato {formats}',
    follow: 'Seguir esta carta: {links}',
    feed: 'canal ({format})',
    calendar: 'calendario de sus fechas',
    data: 'La campaña en forma de datos (JSON)',
    languages: 'Idiomas',
    retracted: 'Campaña retirada',
    linkToDemand: 'Enlace a esta exigencia',
    whole: 'La carta y su registro completo',
    notListed: 'Esta exigencia ya no figura en el registro',
    cite: 'Citar esta página',
    downloadCitation: 'Descargar la referencia en formato {formats}',
  },
  ar: {
    download: 'تنزيل المصادر بصيغة {formats}',
    follow: 'متابعة هذه الرسالة: {links}',
    feed: 'موجز ({format})',
    calendar: 'تقويم مواعيدها',
    data: 'الحملة في صورة بيانات (JSON)',
    languages: 'اللغات',
    retracted: 'حملة مسحوبة',
    linkToDemand: 'رابط هذا المطلب',
    whole: 'الرسالة وسجلها الكامل',
    notListed: 'لم يعد هذا المطلب مدرجاً في السجل',
    cite: 'الاستشهاد بهذه الصفحة',
    downloadCitation: 'تنزيل الاستشهاد بصيغة {formats}',
  },
  he: {
    download: 'הורדת המקורות בפורמט {formats}',
    follow: 'מעקב אחר המכתב: {links}',
    feed: 'פיד ({format})',
    calendar: 'לוח התאריכים שלו',
    data: 'הקמפיין כנתונים (JSON)',
    languages: 'שפות',
    retracted: 'קמפיין שנמשך חזרה',
    linkToDemand: 'קישור לדרישה הזו',
    whole: 'המכתב והרשומה המלאה',
    notListed: 'הדרישה הזו כבר אינה מופיעה ברשומה',
    cite: 'ציטוט הדף הזה',
    downloadCitation: 'הורדת הציטוט בפורמט {formats}',
  },
};
