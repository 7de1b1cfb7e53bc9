// Words that only the approval page and its mail use: see `PAGE_WORDS`. Both answers are told in the same form.
import type {Language} from '@countersign/elements/sections.js';

/**
 * The words of an approval in one language. `{revision}`, `{publisher}`, `{title}`, `{names}`, `{date}` and
 * `{sentence}` stand for what they say.
 */
export interface ApprovalWords {
  readonly title: string;
  readonly subject: string;
  /** The first line of a mail to signatories that are named, and of one to all. */
  readonly greeting: string;
  readonly greetingAll: string;
  readonly lead: string;
  readonly answer: string;
  /** `{date}` is a whole day. */
  readonly answerBy: string;
  readonly contact: string;
  readonly noContact: string;
  readonly lines: string;
  readonly agree: string;
  readonly object: string;
  readonly mistake: string;
  readonly means: string;
  readonly ifAgreed: string;
  readonly ifObjects: string;
  readonly ifSilent: string;
  readonly only: string;
  /** `{sentence}` says what readers see of all answers. */
  readonly now: string;
  readonly changes: string;
  readonly isNew: string;
  readonly isSame: string;
  readonly isUnlisted: string;
  readonly since: string;
  /** For a comparison with an older revision than the one that was approved. `{since}` is that older one. */
  readonly sinceOlder: string;
  readonly nothing: string;
  /** Says that the sentences about changes are in English. Empty in English. */
  readonly inEnglish: string;
  /** Precedes the corrections since a signatory agreed, and all of them for one that never did. */
  readonly corrected: string;
  readonly correctedSoFar: string;
  readonly account: string;
  readonly answers: string;
  readonly agreed: string;
  readonly objected: string;
  readonly silent: string;
  /** The newest answer of a signatory to an earlier revision. */
  readonly earlierAgreed: string;
  readonly earlierObjected: string;
  readonly nobody: string;
  readonly whole: string;
}

export const APPROVAL_WORDS: Readonly<Record<Language, ApprovalWords>> = {
  en: {
    title: 'Do you agree to revision {revision}?',
    subject: '“{title}”: do you agree to revision {revision}?',
    greeting: 'Dear {names},',
    greetingAll: 'Dear signatories,',
    lead: 'You signed this letter. Please read this account, and answer. It is revision {revision}, of {date}, from {publisher}.',
    answer: 'How to answer',
    answerBy: 'Please answer by {date}.',
    contact: 'Write to {publisher}:',
    noContact: 'Answer the person who sent you this.',
    lines: 'Copy one of these two sentences:',
    agree: 'We agree to revision {revision} of “{title}”.',
    object: 'We object to revision {revision} of “{title}”.',
    mistake: 'If a sentence is wrong, quote it, and say what is right.',
    means: 'What your answer means',
    ifAgreed: 'If you agree, you are counted among those who approved, and readers see their number.',
    ifObjects: 'If you object, you are named among those who objected, and readers see their names.',
    ifSilent: 'If you do not answer, you are counted among those who have not approved. Silence is no approval.',
    only: 'You answer for this revision only. You may change your answer, and you are asked again about a later revision.',
    now: 'With the answers so far, readers see: {sentence}',
    changes: 'What changed',
    isNew: 'You have not agreed to any revision, so all of it is new.',
    isSame: 'You have agreed to this revision.',
    isUnlisted: 'You agreed to revision {revision}. What changed since then is not listed here.',
    since: 'You agreed to revision {revision}. Since then:',
    sinceOlder: 'You agreed to revision {revision}. Since revision {since}:',
    nothing: 'Nothing changed.',
    inEnglish: '',
    corrected: 'Corrected since then:',
    correctedSoFar: 'Corrected so far:',
    account: 'What the account says, in brief',
    answers: 'Who has answered',
    agreed: 'Agreed to revision {revision}',
    objected: 'Objected to revision {revision}',
    silent: 'No answer to revision {revision} yet',
    earlierAgreed: 'agreed to revision {revision}, {date}',
    earlierObjected: 'objected to revision {revision}, {date}',
    nobody: 'Nobody.',
    whole: 'The whole account',
  },
  fr: {
    title: 'Approuvez-vous la version {revision} ?',
    subject: '« {title} » : approuvez-vous la version {revision} ?',
    greeting: 'Bonjour {names},',
    greetingAll: 'Bonjour à tous les signataires,',
    lead: 'Vous avez signé cette lettre. Veuillez lire ce compte rendu et répondre. C’est la version {revision}, du {date}, de la part de : {publisher}.',
    answer: 'Comment répondre',
    answerBy: 'Merci de répondre au plus tard le {date}.',
    contact: 'Écrivez à {publisher} :',
    noContact: 'Répondez à la personne qui vous a envoyé cette demande.',
    lines: 'Copiez l’une de ces deux phrases :',
    agree: 'Nous approuvons la version {revision} de « {title} ».',
    object: 'Nous faisons objection à la version {revision} de « {title} ».',
    mistake: 'Si une phrase est inexacte, citez-la et dites ce qui est exact.',
    means: 'Ce que signifie votre réponse',
    ifAgreed: 'Si vous approuvez, vous êtes compté parmi ceux qui ont approuvé, et les lecteurs voient leur nombre.',
    ifObjects:
      'Si vous faites objection, vous êtes nommé parmi ceux qui ont fait objection, et les lecteurs voient leurs noms.',
    ifSilent:
      'Si vous ne répondez pas, vous êtes compté parmi ceux qui n’ont pas approuvé. Le silence ne vaut pas approbation.',
    only: 'Vous répondez pour cette version seulement. Vous pouvez changer votre réponse, et une version ultérieure vous sera soumise à nouveau.',
    now: 'Avec les réponses reçues, les lecteurs voient : {sentence}',
    changes: 'Ce qui a changé',
    isNew: 'Vous n’avez approuvé aucune version : tout est nouveau.',
    isSame: 'Vous avez approuvé cette version.',
    isUnlisted: 'Vous avez approuvé la version {revision}. Ce qui a changé depuis n’est pas indiqué ici.',
    since: 'Vous avez approuvé la version {revision}. Depuis :',
    sinceOlder: 'Vous avez approuvé la version {revision}. Depuis la version {since} :',
    nothing: 'Rien n’a changé.',
    inEnglish: 'Ces phrases sont en anglais.',
    corrected: 'Corrigé depuis :',
    correctedSoFar: 'Corrigé jusqu’ici :',
    account: 'Ce que dit le compte rendu, en bref',
    answers: 'Qui a répondu',
    agreed: 'Ont approuvé la version {revision}',
    objected: 'Ont fait objection à la version {revision}',
    silent: 'Pas encore de réponse sur la version {revision}',
    earlierAgreed: 'approbation de la version {revision}, {date}',
    earlierObjected: 'objection à la version {revision}, {date}',
    nobody: 'Personne.',
    whole: 'Le compte rendu entier',
  },
  es: {
    title: '¿Aprueban la versión {revision}?',
    subject: '«{title}»: ¿aprueban la versión {revision}?',
    greeting: 'Un saludo a {names}:',
    greetingAll: 'Un saludo a todas las personas y organizaciones firmantes:',
    lead: 'Ustedes firmaron esta carta. Por favor, lean este relato y respondan. Es la versión {revision}, del {date}, de parte de: {publisher}.',
    answer: 'Cómo responder',
    answerBy: 'Por favor, respondan a más tardar el {date}.',
    contact: 'Escriban a {publisher}:',
    noContact: 'Respondan a quien les envió esto.',
    lines: 'Copien una de estas dos frases:',
    agree: 'Aprobamos la versión {revision} de «{title}».',
    object: 'Objetamos la versión {revision} de «{title}».',
    mistake: 'Si una frase es incorrecta, cítenla y digan qué es lo correcto.',
    means: 'Qué significa su respuesta',
    ifAgreed: 'Si aprueban, se les cuenta entre quienes aprobaron, y los lectores ven cuántos son.',
    ifObjects: 'Si objetan, se les nombra entre quienes objetaron, y los lectores ven sus nombres.',
    ifSilent: 'Si no responden, se les cuenta entre quienes no han aprobado. El silencio no es aprobación.',
    only: 'Responden solo por esta versión. Pueden cambiar su respuesta, y se les preguntará de nuevo por una versión posterior.',
    now: 'Con las respuestas recibidas, los lectores ven: {sentence}',
    changes: 'Qué cambió',
    isNew: 'No han aprobado ninguna versión, así que todo es nuevo.',
    isSame: 'Han aprobado esta versión.',
    isUnlisted: 'Aprobaron la versión {revision}. Aquí no se indica qué cambió desde entonces.',
    since: 'Aprobaron la versión {revision}. Desde entonces:',
    sinceOlder: 'Aprobaron la versión {revision}. Desde la versión {since}:',
    nothing: 'Nada cambió.',
    inEnglish: 'Estas frases están en inglés.',
    corrected: 'Corregido desde entonces:',
    correctedSoFar: 'Corregido hasta ahora:',
    account: 'Qué dice el relato, en breve',
    answers: 'Quién ha respondido',
    agreed: 'Aprobaron la versión {revision}',
    objected: 'Objetaron la versión {revision}',
    silent: 'Aún sin respuesta a la versión {revision}',
    earlierAgreed: 'aprobación de la versión {revision}, {date}',
    earlierObjected: 'objeción a la versión {revision}, {date}',
    nobody: 'Nadie.',
    whole: 'El relato completo',
  },
  ar: {
    title: 'هل توافقون على الإصدار {revision}؟',
    subject: '«{title}»: هل توافقون على الإصدار {revision}؟',
    greeting: 'تحية طيبة إلى {names}،',
    greetingAll: 'تحية طيبة إلى جميع الموقّعين،',
    lead: 'لقد وقّعتم على هذه الرسالة. نرجو قراءة هذا العرض والرد عليه. هذا هو الإصدار {revision}، بتاريخ {date}، من {publisher}.',
    answer: 'كيف تردّون',
    answerBy: 'نرجو الرد في موعد أقصاه {date}.',
    contact: 'اكتبوا إلى {publisher}:',
    noContact: 'ردّوا على من أرسل إليكم هذا.',
    lines: 'انسخوا إحدى هاتين الجملتين:',
    agree: 'نوافق على الإصدار {revision} من «{title}».',
    object: 'نعترض على الإصدار {revision} من «{title}».',
    mistake: 'إذا كانت جملة غير صحيحة، فاقتبسوها واذكروا الصحيح.',
    means: 'ماذا يعني ردّكم',
    ifAgreed: 'إذا وافقتم، تُحسبون بين الموافقين، ويرى القراء عددهم.',
    ifObjects: 'إذا اعترضتم، تُذكرون بين المعترضين، ويرى القراء أسماءهم.',
    ifSilent: 'إذا لم تردّوا، تُحسبون بين من لم يوافقوا. السكوت ليس موافقة.',
    only: 'ردّكم على هذا الإصدار وحده. يمكنكم تغيير ردّكم، وستُسألون مجددًا عن أي إصدار لاحق.',
    now: 'مع الردود حتى الآن، يرى القراء: {sentence}',
    changes: 'ما الذي تغيّر',
    isNew: 'لم توافقوا على أي إصدار، لذا كل ما فيه جديد.',
    isSame: 'وافقتم على هذا الإصدار.',
    isUnlisted: 'وافقتم على الإصدار {revision}. ما تغيّر منذ ذلك الحين غير مذكور هنا.',
    since: 'وافقتم على الإصدار {revision}. منذ ذلك الحين:',
    sinceOlder: 'وافقتم على الإصدار {revision}. منذ الإصدار {since}:',
    nothing: 'لم يتغيّر شيء.',
    inEnglish: 'هذه الجمل بالإنجليزية.',
    corrected: 'ما صُحِّح منذ ذلك الحين:',
    correctedSoFar: 'ما صُحِّح حتى الآن:',
    account: 'ما يقوله العرض بإيجاز',
    answers: 'من ردّ',
    agreed: 'وافقوا على الإصدار {revision}',
    objected: 'اعترضوا على الإصدار {revision}',
    silent: 'لم يردّوا بعد على الإصدار {revision}',
    earlierAgreed: 'موافقة على الإصدار {revision}، {date}',
    earlierObjected: 'اعتراض على الإصدار {revision}، {date}',
    nobody: 'لا أحد.',
    whole: 'العرض كاملًا',
  },
  he: {
    title: 'האם אתם מסכימים לגרסה {revision}?',
    subject: '„{title}”: האם אתם מסכימים לגרסה {revision}?',
    greeting: 'שלום רב, {names},',
    greetingAll: 'שלום רב לכל החותמים,',
    lead: 'חתמתם על המכתב הזה. אנא קראו את התיאור הזה והשיבו. זוהי גרסה {revision}, מיום {date}, מאת {publisher}.',
    answer: 'איך משיבים',
    answerBy: 'אנא השיבו עד {date}.',
    contact: 'כתבו אל {publisher}:',
    noContact: 'השיבו למי ששלח לכם את זה.',
    lines: 'העתיקו אחד משני המשפטים האלה:',
    agree: 'אנו מסכימים לגרסה {revision} של „{title}”.',
    object: 'אנו מתנגדים לגרסה {revision} של „{title}”.',
    mistake: 'אם משפט אינו נכון, צטטו אותו וכתבו מה נכון.',
    means: 'מה משמעות תשובתכם',
    ifAgreed: 'אם תסכימו, תימנו בין אלה שאישרו, והקוראים יראו את מספרם.',
    ifObjects: 'אם תתנגדו, שמכם יופיע בין אלה שהתנגדו, והקוראים יראו את שמותיהם.',
    ifSilent: 'אם לא תשיבו, תימנו בין אלה שלא אישרו. שתיקה אינה אישור.',
    only: 'תשובתכם היא לגרסה הזאת בלבד. תוכלו לשנות אותה, ותישאלו שוב על גרסה מאוחרת יותר.',
    now: 'לפי התשובות עד כה, הקוראים רואים: {sentence}',
    changes: 'מה השתנה',
    isNew: 'לא הסכמתם לשום גרסה, ולכן הכול חדש.',
    isSame: 'הסכמתם לגרסה הזאת.',
    isUnlisted: 'הסכמתם לגרסה {revision}. מה שהשתנה מאז אינו מפורט כאן.',
    since: 'הסכמתם לגרסה {revision}. מאז:',
    sinceOlder: 'הסכמתם לגרסה {revision}. מאז גרסה {since}:',
    nothing: 'דבר לא השתנה.',
    inEnglish: 'המשפטים האלה באנגלית.',
    corrected: 'מה תוקן מאז:',
    correctedSoFar: 'מה תוקן עד כה:',
    account: 'מה אומר התיאור, בקצרה',
    answers: 'מי השיב',
    agreed: 'הסכימו לגרסה {revision}',
    objected: 'התנגדו לגרסה {revision}',
    silent: 'טרם השיבו על גרסה {revision}',
    earlierAgreed: 'הסכמה לגרסה {revision}, {date}',
    earlierObjected: 'התנגדות לגרסה {revision}, {date}',
    nobody: 'איש.',
    whole: 'התיאור המלא',
  },
};
