// Words that only feeds and calendars use. They are not in messages/*.json, because those ship to every reader of the
// elements.
import type {Language} from '@countersign/elements/sections.js';

interface FeedWords {
  /** A demand by its number and its whole title. */
  readonly demand: string;
  /** Title of an entry in the history of a demand. It names no status. */
  readonly entry: string;
  readonly correction: string;
  /** A correction of one thing: `{subject}` stands for its name. */
  readonly correctionOf: string;
  /** Warns that the status of an entry is not the present one. */
  readonly laterEntry: string;
  /** Warns that newer words or a newer silence of an addressee follow. */
  readonly newer: string;
  /** Text of the link to a demand's place in the record. */
  readonly demandPage: string;
  /** Title of a calendar's event. It claims nothing: see docs/decisions/0058-feeds.md. */
  readonly lookAgain: string;
  /** Title of the day by which an addressee was asked to answer the account. */
  readonly answerBy: string;
}

export const FEED_WORDS: Readonly<Record<Language, FeedWords>> = {
  en: {
    demand: 'Demand {n}: {title}',
    entry: 'Demand {n}, entry of {date}: {title}',
    correction: 'Correction, {date}',
    correctionOf: 'Correction, {date}: {subject}',
    laterEntry: 'This is not the latest entry on this demand. The latest is dated {date}.',
    newer: 'The record has something newer of {name}, dated {date}.',
    demandPage: 'This demand in the record',
    lookAgain: 'Day to look again at demand {n}: {title}',
    answerBy: 'Answer to this account requested by {date}',
  },
  fr: {
    demand: 'Demande {n}\u00a0: {title}',
    entry: 'Demande {n}, entrée ({date})\u00a0: {title}',
    correction: 'Correction, {date}',
    correctionOf: 'Correction, {date}\u00a0: {subject}',
    laterEntry: 'Ce n’est pas l’entrée la plus récente sur cette demande. La plus récente date\u00a0: {date}.',
    newer: 'Le dossier contient un élément plus récent ({name})\u00a0: {date}.',
    demandPage: 'Cette demande dans le dossier',
    lookAgain: 'Jour où revoir la demande {n}\u00a0: {title}',
    answerBy: 'Réponse à ce compte rendu demandée au plus tard\u00a0: {date}',
  },
  es: {
    demand: 'Exigencia {n}: {title}',
    entry: 'Exigencia {n}, entrada ({date}): {title}',
    correction: 'Corrección, {date}',
    correctionOf: 'Corrección, {date}: {subject}',
    laterEntry: 'Esta no es la entrada más reciente sobre esta exigencia. Fecha de la más reciente: {date}.',
    newer: 'El registro contiene algo más reciente ({name}): {date}.',
    demandPage: 'Esta exigencia en el registro',
    lookAgain: 'Día para volver a mirar la exigencia {n}: {title}',
    answerBy: 'Respuesta a este relato pedida a más tardar: {date}',
  },
  ar: {
    demand: 'المطلب {n}: {title}',
    entry: 'المطلب {n}، مدخل بتاريخ {date}: {title}',
    correction: 'تصحيح، {date}',
    correctionOf: 'تصحيح، {date}: {subject}',
    laterEntry: 'هذا ليس أحدث مدخل بشأن هذا المطلب. تاريخ أحدث مدخل: {date}.',
    newer: 'في السجل ما هو أحدث ({name})، بتاريخ {date}.',
    demandPage: 'هذا المطلب في السجل',
    lookAgain: 'يوم لمراجعة المطلب {n}: {title}',
    answerBy: 'طُلب الرد على هذا العرض بحلول: {date}',
  },
  he: {
    demand: 'דרישה {n}: {title}',
    entry: 'דרישה {n}, רשומה ({date}): {title}',
    correction: 'תיקון, {date}',
    correctionOf: 'תיקון, {date}: {subject}',
    laterEntry: 'זו אינה הרשומה האחרונה בדרישה זו. תאריך האחרונה: {date}.',
    newer: 'בתיעוד יש דבר חדש יותר ({name}), מתאריך {date}.',
    demandPage: 'דרישה זו בתיעוד',
    lookAgain: 'יום לבדיקה חוזרת של דרישה {n}: {title}',
    answerBy: 'תשובה לדיווח זה התבקשה עד: {date}',
  },
};
