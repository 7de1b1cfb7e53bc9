// Generated from messages/*.json by `pnpm generate`. Do not edit.
import {number, plural} from './plural.js';

/** Every word of the interface in one language: functions of their placeholders. */
export type Words = {
  readonly status: {
    readonly met: () => string;
    readonly partial: () => string;
    readonly promised: () => string;
    readonly unmet: () => string;
    readonly reversed: () => string;
    readonly unknown: () => string;
    readonly dropped: () => string;
  };
  readonly meaning: {
    readonly met: () => string;
    readonly partial: () => string;
    readonly promised: () => string;
    readonly unmet: () => string;
    readonly reversed: () => string;
    readonly unknown: () => string;
    readonly dropped: () => string;
  };
  readonly basis: {
    readonly reported: (d: {speaker: string}) => string;
    readonly alleged: (d: {speaker: string}) => string;
    readonly paraphrased: (d: {speaker: string}) => string;
    readonly quoted: (d: {speaker: string}) => string;
  };
  readonly kind: {
    readonly investigation: () => string;
    readonly news: () => string;
    readonly report: () => string;
    readonly statement: () => string;
    readonly letter: () => string;
    readonly document: () => string;
    readonly legal: () => string;
    readonly video: () => string;
    readonly other: () => string;
  };
  readonly to: (d: {names: string}) => string;
  readonly copyTo: (d: {names: string}) => string;
  readonly sent: (d: {date: string}) => string;
  readonly published: (d: {date: string}) => string;
  readonly replyBy: (d: {date: string}) => string;
  readonly readLetter: (d: {language: string}) => string;
  readonly readOriginal: (d: {language: string}) => string;
  readonly announcement: () => string;
  readonly letterText: () => string;
  readonly partner: () => string;
  readonly signatories: () => string;
  readonly signedBy: (d: {list: string}) => string;
  readonly organisations: (d: {n: number}) => string;
  readonly people: (d: {n: number}) => string;
  readonly withheld: (d: {n: number}) => string;
  readonly withdrew: (d: {date: string}) => string;
  readonly demands: () => string;
  readonly standing: () => string;
  readonly since: (d: {date: string}) => string;
  readonly due: (d: {date: string}) => string;
  readonly askedOf: (d: {names: string}) => string;
  readonly history: (d: {n: number}) => string;
  readonly meanings: () => string;
  readonly replied: (d: {date: string; name: string}) => string;
  readonly said: (d: {date: string; name: string}) => string;
  readonly noReply: (d: {asked: string; date: string; name: string}) => string;
  readonly rejoinder: () => string;
  readonly statements: () => string;
  readonly denial: (d: {date: string; name: string}) => string;
  readonly translatedFrom: (d: {language: string}) => string;
  readonly sources: () => string;
  readonly source: (d: {n: number}) => string;
  readonly sourceAt: (d: {locator: string; n: number}) => string;
  readonly archived: () => string;
  readonly archivedOn: (d: {date: string}) => string;
  readonly alsoIn: (d: {language: string}) => string;
  readonly read: (d: {date: string}) => string;
  readonly updated: (d: {date: string}) => string;
  readonly noAddress: () => string;
  readonly citedAt: () => string;
  readonly thisPage: () => string;
  readonly back: () => string;
  readonly close: () => string;
  readonly none: () => string;
  readonly publishedBy: (d: {assessor: string; publisher: string}) => string;
  readonly agreed: () => string;
  readonly independent: () => string;
  readonly revision: (d: {n: number}) => string;
  readonly checked: (d: {date: string}) => string;
  readonly stale: (d: {date: string}) => string;
  readonly corrections: (d: {n: number}) => string;
  readonly was: (d: {text: string}) => string;
  readonly now: (d: {text: string}) => string;
  readonly reason: (d: {text: string}) => string;
  readonly report: () => string;
  readonly page: () => string;
  readonly machine: () => string;
  readonly older: (d: {n: number}) => string;
  readonly ended: (d: {date: string}) => string;
  readonly retracted: (d: {date: string}) => string;
  readonly asOf: (d: {date: string; n: number}) => string;
  readonly current: () => string;
};

const en: Words = {
  status: {
    met: () => 'Met',
    partial: () => 'Partly met',
    promised: () => 'Promised',
    unmet: () => 'Not met',
    reversed: () => 'Reversed',
    unknown: () => 'Unknown',
    dropped: () => 'No longer demanded',
  },
  meaning: {
    met: () => 'All of it was done, and not on the addressee’s word alone.',
    partial: () => 'Part of it was done; the note says what was and what was not.',
    promised: () => 'The addressee itself said that it would do this, or a named part of it.',
    unmet: () =>
      'A source later than the demand shows that it was not done, or the addressee refuses. Silence is no such source.',
    reversed: () => 'What had been done was undone.',
    unknown: () => 'No public source shows it either way.',
    dropped: () => 'The signatories no longer ask for it.',
  },
  basis: {
    reported: (d) => 'Reported by ' + d.speaker,
    alleged: (d) => 'Alleged by ' + d.speaker,
    paraphrased: (d) => 'Paraphrased from ' + d.speaker,
    quoted: (d) => 'In the words of ' + d.speaker,
  },
  kind: {
    investigation: () => 'Investigation',
    news: () => 'News report',
    report: () => 'Report',
    statement: () => 'Statement',
    letter: () => 'Letter',
    document: () => 'Document',
    legal: () => 'Legal document',
    video: () => 'Video',
    other: () => 'Source',
  },
  to: (d) => 'To ' + d.names,
  copyTo: (d) => 'Copy to ' + d.names,
  sent: (d) => 'Sent ' + d.date,
  published: (d) => 'Published ' + d.date,
  replyBy: (d) => 'Reply asked for by ' + d.date,
  readLetter: (d) => 'Read the letter in ' + d.language,
  readOriginal: (d) => 'Read the letter in ' + d.language + ' (original)',
  announcement: () => 'Read the announcement of the letter',
  letterText: () => 'Text of the letter',
  partner: () => 'Added by this site, not part of the letter',
  signatories: () => 'Signatories',
  signedBy: (d) => 'Signed by ' + d.list,
  organisations: (d) =>
    plural(d.n, 'en', {one: number('en', d.n) + ' organisation', other: number('en', d.n) + ' organisations'}),
  people: (d) => plural(d.n, 'en', {one: number('en', d.n) + ' person', other: number('en', d.n) + ' people'}),
  withheld: (d) =>
    plural(d.n, 'en', {
      one: number('en', d.n) + ' more who is not named',
      other: number('en', d.n) + ' more who are not named',
    }),
  withdrew: (d) => 'Withdrew ' + d.date,
  demands: () => 'Demands',
  standing: () => 'Where the demands stand',
  since: (d) => 'since ' + d.date,
  due: (d) => 'Promised for ' + d.date,
  askedOf: (d) => 'Asked of ' + d.names,
  history: (d) =>
    plural(d.n, 'en', {
      one: 'History: ' + number('en', d.n) + ' entry',
      other: 'History: ' + number('en', d.n) + ' entries',
    }),
  meanings: () => 'What the words mean',
  replied: (d) => d.name + ' replied, ' + d.date,
  said: (d) => d.name + ' said, ' + d.date,
  noReply: (d) => d.name + ' was asked on ' + d.asked + ' and had not replied by ' + d.date,
  rejoinder: () => 'The signatories’ answer',
  statements: () => 'Claims and statements',
  denial: (d) => 'Denied by ' + d.name + ', ' + d.date,
  translatedFrom: (d) => 'Translated from ' + d.language,
  sources: () => 'Sources',
  source: (d) => 'Source ' + d.n,
  sourceAt: (d) => 'Source ' + d.n + ', ' + d.locator,
  archived: () => 'Archived copy',
  archivedOn: (d) => 'Archived copy, ' + d.date,
  alsoIn: (d) => 'Also in ' + d.language,
  read: (d) => 'Read ' + d.date,
  updated: (d) => 'updated ' + d.date,
  noAddress: () => 'No address known',
  citedAt: () => 'Cited in:',
  thisPage: () => 'This page',
  back: () => 'Back to the text',
  close: () => 'Close',
  none: () => 'Nothing is listed.',
  publishedBy: (d) => 'Published by ' + d.publisher + '; statuses judged by ' + d.assessor + '.',
  agreed: () => 'The signatories approved this account.',
  independent: () => 'Neither the signatories nor the addressee have reviewed this account.',
  revision: (d) => 'Revision ' + d.n,
  checked: (d) => 'checked ' + d.date,
  stale: (d) => 'not checked since ' + d.date,
  corrections: (d) =>
    plural(d.n, 'en', {one: number('en', d.n) + ' correction', other: number('en', d.n) + ' corrections'}),
  was: (d) => 'Was: ' + d.text,
  now: (d) => 'Is: ' + d.text,
  reason: (d) => 'Why: ' + d.text,
  report: () => 'Report a mistake',
  page: () => 'The campaign’s page',
  machine: () => 'Machine translation.',
  older: (d) => 'The translation is of revision ' + d.n + '.',
  ended: (d) => 'This campaign ended on ' + d.date + '.',
  retracted: (d) => 'This campaign was retracted on ' + d.date + '.',
  asOf: (d) => 'As of revision ' + d.n + ', ' + d.date,
  current: () => 'Current version',
};

const fr: Words = {
  status: {
    met: () => 'Satisfaite',
    partial: () => 'Satisfaite en partie',
    promised: () => 'Promise',
    unmet: () => 'Non satisfaite',
    reversed: () => 'Remise en cause',
    unknown: () => 'Inconnu',
    dropped: () => 'N’est plus demandée',
  },
  meaning: {
    met: () => 'Tout a été fait, et pas seulement selon le destinataire.',
    partial: () => 'Une partie a été faite ; la note dit ce qui l’a été et ce qui ne l’a pas été.',
    promised: () => 'Le destinataire a lui-même dit qu’il le ferait, ou qu’il en ferait une partie précise.',
    unmet: () =>
      'Une source postérieure à la demande montre que cela n’a pas été fait, ou le destinataire refuse. Le silence n’est pas une telle source.',
    reversed: () => 'Ce qui avait été fait a été défait.',
    unknown: () => 'Aucune source publique ne permet de le dire.',
    dropped: () => 'Les signataires ne le demandent plus.',
  },
  basis: {
    reported: (d) => 'Rapporté par ' + d.speaker,
    alleged: (d) => 'Allégué par ' + d.speaker,
    paraphrased: (d) => 'Propos résumés de ' + d.speaker,
    quoted: (d) => 'Selon les mots de ' + d.speaker,
  },
  kind: {
    investigation: () => 'Enquête',
    news: () => 'Article de presse',
    report: () => 'Rapport',
    statement: () => 'Déclaration',
    letter: () => 'Lettre',
    document: () => 'Document',
    legal: () => 'Document juridique',
    video: () => 'Vidéo',
    other: () => 'Source',
  },
  to: (d) => 'À ' + d.names,
  copyTo: (d) => 'Copie à ' + d.names,
  sent: (d) => 'Envoyée : ' + d.date,
  published: (d) => 'Publiée : ' + d.date,
  replyBy: (d) => 'Réponse demandée avant : ' + d.date,
  readLetter: (d) => 'Lire la lettre (' + d.language + ')',
  readOriginal: (d) => 'Lire la lettre (' + d.language + ', version originale)',
  announcement: () => 'Lire l’annonce de la lettre',
  letterText: () => 'Texte de la lettre',
  partner: () => 'Ajouté par ce site, ne fait pas partie de la lettre',
  signatories: () => 'Signataires',
  signedBy: (d) => 'Signée par ' + d.list,
  organisations: (d) =>
    plural(d.n, 'fr', {
      one: number('fr', d.n) + ' organisation',
      many: number('fr', d.n) + ' d’organisations',
      other: number('fr', d.n) + ' organisations',
    }),
  people: (d) =>
    plural(d.n, 'fr', {
      one: number('fr', d.n) + ' personne',
      many: number('fr', d.n) + ' de personnes',
      other: number('fr', d.n) + ' personnes',
    }),
  withheld: (d) =>
    plural(d.n, 'fr', {
      one: number('fr', d.n) + ' autre signataire non nommé',
      many: number('fr', d.n) + ' d’autres signataires non nommés',
      other: number('fr', d.n) + ' autres signataires non nommés',
    }),
  withdrew: (d) => 'Signature retirée : ' + d.date,
  demands: () => 'Demandes',
  standing: () => 'Où en sont les demandes',
  since: (d) => 'depuis : ' + d.date,
  due: (d) => 'Promis pour : ' + d.date,
  askedOf: (d) => 'Demandé à ' + d.names,
  history: (d) =>
    plural(d.n, 'fr', {
      one: 'Historique : ' + number('fr', d.n) + ' entrée',
      many: 'Historique : ' + number('fr', d.n) + ' d’entrées',
      other: 'Historique : ' + number('fr', d.n) + ' entrées',
    }),
  meanings: () => 'Ce que signifient ces mots',
  replied: (d) => 'Réponse de ' + d.name + ', ' + d.date,
  said: (d) => 'Déclaration de ' + d.name + ', ' + d.date,
  noReply: (d) => d.name + ' : question posée le ' + d.asked + ', aucune réponse au ' + d.date,
  rejoinder: () => 'Réplique des signataires',
  statements: () => 'Affirmations et déclarations',
  denial: (d) => 'Démenti de ' + d.name + ', ' + d.date,
  translatedFrom: (d) => 'Langue d’origine : ' + d.language,
  sources: () => 'Sources',
  source: (d) => 'Source ' + d.n,
  sourceAt: (d) => 'Source ' + d.n + ', ' + d.locator,
  archived: () => 'Copie archivée',
  archivedOn: (d) => 'Copie archivée, ' + d.date,
  alsoIn: (d) => 'Autre langue : ' + d.language,
  read: (d) => 'Consulté : ' + d.date,
  updated: (d) => 'mise à jour : ' + d.date,
  noAddress: () => 'Aucune adresse connue',
  citedAt: () => 'Citée dans :',
  thisPage: () => 'Cette page',
  back: () => 'Retour au texte',
  close: () => 'Fermer',
  none: () => 'La liste est vide.',
  publishedBy: (d) => 'Publié par ' + d.publisher + ' ; évaluation : ' + d.assessor + '.',
  agreed: () => 'Les signataires ont approuvé ce résumé.',
  independent: () => 'Ni les signataires ni le destinataire n’ont relu ce résumé.',
  revision: (d) => 'Révision ' + d.n,
  checked: (d) => 'vérification : ' + d.date,
  stale: (d) => 'non vérifié depuis : ' + d.date,
  corrections: (d) =>
    plural(d.n, 'fr', {
      one: number('fr', d.n) + ' correction',
      many: number('fr', d.n) + ' de corrections',
      other: number('fr', d.n) + ' corrections',
    }),
  was: (d) => 'Avant : ' + d.text,
  now: (d) => 'Maintenant : ' + d.text,
  reason: (d) => 'Raison : ' + d.text,
  report: () => 'Signaler une erreur',
  page: () => 'La page de la campagne',
  machine: () => 'Traduction automatique.',
  older: (d) => 'La traduction porte sur la révision ' + d.n + '.',
  ended: (d) => 'Cette campagne a pris fin. Date : ' + d.date + '.',
  retracted: (d) => 'Cette campagne a été retirée. Date : ' + d.date + '.',
  asOf: (d) => 'État de la révision ' + d.n + ', ' + d.date,
  current: () => 'Version actuelle',
};

const es: Words = {
  status: {
    met: () => 'Cumplida',
    partial: () => 'Cumplida en parte',
    promised: () => 'Prometida',
    unmet: () => 'No cumplida',
    reversed: () => 'Revertida',
    unknown: () => 'Se desconoce',
    dropped: () => 'Ya no se exige',
  },
  meaning: {
    met: () => 'Se hizo todo, y no solo según el destinatario.',
    partial: () => 'Se hizo una parte; la nota dice qué se hizo y qué no.',
    promised: () => 'El propio destinatario dijo que lo haría, o que haría una parte concreta.',
    unmet: () =>
      'Una fuente posterior a la exigencia muestra que no se hizo, o el destinatario se niega. El silencio no es una fuente así.',
    reversed: () => 'Lo que se había hecho se deshizo.',
    unknown: () => 'Ninguna fuente pública permite saberlo.',
    dropped: () => 'Las organizaciones y personas firmantes ya no lo piden.',
  },
  basis: {
    reported: (d) => 'Según informó ' + d.speaker,
    alleged: (d) => 'Según denuncia ' + d.speaker,
    paraphrased: (d) => 'Palabras resumidas de ' + d.speaker,
    quoted: (d) => 'En palabras de ' + d.speaker,
  },
  kind: {
    investigation: () => 'Investigación',
    news: () => 'Noticia',
    report: () => 'Informe',
    statement: () => 'Declaración',
    letter: () => 'Carta',
    document: () => 'Documento',
    legal: () => 'Documento jurídico',
    video: () => 'Vídeo',
    other: () => 'Fuente',
  },
  to: (d) => 'A ' + d.names,
  copyTo: (d) => 'Con copia a ' + d.names,
  sent: (d) => 'Enviada: ' + d.date,
  published: (d) => 'Publicada: ' + d.date,
  replyBy: (d) => 'Respuesta pedida antes de: ' + d.date,
  readLetter: (d) => 'Leer la carta (' + d.language + ')',
  readOriginal: (d) => 'Leer la carta (' + d.language + ', original)',
  announcement: () => 'Leer el anuncio de la carta',
  letterText: () => 'Texto de la carta',
  partner: () => 'Añadido por este sitio; no forma parte de la carta',
  signatories: () => 'Firmantes',
  signedBy: (d) => 'Firmada por ' + d.list,
  organisations: (d) =>
    plural(d.n, 'es', {
      one: number('es', d.n) + ' organización',
      many: number('es', d.n) + ' de organizaciones',
      other: number('es', d.n) + ' organizaciones',
    }),
  people: (d) =>
    plural(d.n, 'es', {
      one: number('es', d.n) + ' persona',
      many: number('es', d.n) + ' de personas',
      other: number('es', d.n) + ' personas',
    }),
  withheld: (d) =>
    plural(d.n, 'es', {
      one: number('es', d.n) + ' firmante más cuyo nombre no se publica',
      many: number('es', d.n) + ' de firmantes más cuyos nombres no se publican',
      other: number('es', d.n) + ' firmantes más cuyos nombres no se publican',
    }),
  withdrew: (d) => 'Firma retirada: ' + d.date,
  demands: () => 'Exigencias',
  standing: () => 'En qué punto están las exigencias',
  since: (d) => 'desde: ' + d.date,
  due: (d) => 'Prometido para: ' + d.date,
  askedOf: (d) => 'Se exige a ' + d.names,
  history: (d) =>
    plural(d.n, 'es', {
      one: 'Historial: ' + number('es', d.n) + ' entrada',
      many: 'Historial: ' + number('es', d.n) + ' de entradas',
      other: 'Historial: ' + number('es', d.n) + ' entradas',
    }),
  meanings: () => 'Qué significan estas palabras',
  replied: (d) => 'Respuesta de ' + d.name + ', ' + d.date,
  said: (d) => 'Declaración de ' + d.name + ', ' + d.date,
  noReply: (d) => d.name + ': se le preguntó el ' + d.asked + '; sin respuesta a ' + d.date,
  rejoinder: () => 'Contestación de los firmantes',
  statements: () => 'Afirmaciones y declaraciones',
  denial: (d) => 'Desmentido de ' + d.name + ', ' + d.date,
  translatedFrom: (d) => 'Idioma original: ' + d.language,
  sources: () => 'Fuentes',
  source: (d) => 'Fuente ' + d.n,
  sourceAt: (d) => 'Fuente ' + d.n + ', ' + d.locator,
  archived: () => 'Copia archivada',
  archivedOn: (d) => 'Copia archivada, ' + d.date,
  alsoIn: (d) => 'También en: ' + d.language,
  read: (d) => 'Consultada: ' + d.date,
  updated: (d) => 'actualización: ' + d.date,
  noAddress: () => 'No se conoce la dirección',
  citedAt: () => 'Citada en:',
  thisPage: () => 'Esta página',
  back: () => 'Volver al texto',
  close: () => 'Cerrar',
  none: () => 'La lista está vacía.',
  publishedBy: (d) => 'Publicado por ' + d.publisher + '; valoración: ' + d.assessor + '.',
  agreed: () => 'Los firmantes aprobaron este resumen.',
  independent: () => 'Ni los firmantes ni el destinatario han revisado este resumen.',
  revision: (d) => 'Revisión ' + d.n,
  checked: (d) => 'comprobación: ' + d.date,
  stale: (d) => 'sin comprobar desde: ' + d.date,
  corrections: (d) =>
    plural(d.n, 'es', {
      one: number('es', d.n) + ' corrección',
      many: number('es', d.n) + ' de correcciones',
      other: number('es', d.n) + ' correcciones',
    }),
  was: (d) => 'Antes: ' + d.text,
  now: (d) => 'Ahora: ' + d.text,
  reason: (d) => 'Motivo: ' + d.text,
  report: () => 'Avisar de un error',
  page: () => 'La página de la campaña',
  machine: () => 'Traducción automática.',
  older: (d) => 'La traducción es de la revisión ' + d.n + '.',
  ended: (d) => 'Esta campaña terminó. Fecha: ' + d.date + '.',
  retracted: (d) => 'Esta campaña fue retirada. Fecha: ' + d.date + '.',
  asOf: (d) => 'Según la revisión ' + d.n + ', ' + d.date,
  current: () => 'Versión actual',
};

const ar: Words = {
  status: {
    met: () => 'تحقق',
    partial: () => 'تحقق جزئياً',
    promised: () => 'وُعد به',
    unmet: () => 'لم يتحقق',
    reversed: () => 'جرى التراجع عنه',
    unknown: () => 'غير معروف',
    dropped: () => 'لم يعد مطلوباً',
  },
  meaning: {
    met: () => 'نُفِّذ كله، وليس وفق قول الجهة المخاطَبة وحدها.',
    partial: () => 'نُفِّذ جزء منه؛ وتبيّن الملاحظة ما نُفِّذ وما لم يُنفَّذ.',
    promised: () => 'قالت الجهة المخاطَبة نفسها إنها ستنفذه أو تنفذ جزءاً محدداً منه.',
    unmet: () => 'يُظهر مصدر لاحق للمطلب أنه لم يُنفَّذ، أو أن الجهة المخاطَبة ترفضه. والصمت ليس مصدراً من هذا القبيل.',
    reversed: () => 'أُلغي ما كان قد نُفِّذ.',
    unknown: () => 'لا يوجد مصدر علني يبيّن الأمر في أي من الاتجاهين.',
    dropped: () => 'لم يعد الموقعون يطالبون به.',
  },
  basis: {
    reported: (d) => 'أفاد بذلك: ' + d.speaker,
    alleged: (d) => 'ادعاء من: ' + d.speaker,
    paraphrased: (d) => 'نقلاً بالمعنى عن: ' + d.speaker,
    quoted: (d) => 'بنص كلام: ' + d.speaker,
  },
  kind: {
    investigation: () => 'تحقيق',
    news: () => 'خبر صحفي',
    report: () => 'تقرير',
    statement: () => 'بيان',
    letter: () => 'رسالة',
    document: () => 'وثيقة',
    legal: () => 'وثيقة قانونية',
    video: () => 'فيديو',
    other: () => 'مصدر',
  },
  to: (d) => 'إلى ' + d.names,
  copyTo: (d) => 'نسخة إلى ' + d.names,
  sent: (d) => 'أُرسلت في ' + d.date,
  published: (d) => 'نُشرت في ' + d.date,
  replyBy: (d) => 'طُلب الرد قبل ' + d.date,
  readLetter: (d) => 'اقرأ الرسالة (' + d.language + ')',
  readOriginal: (d) => 'اقرأ الرسالة (' + d.language + '، الأصل)',
  announcement: () => 'اقرأ الإعلان عن الرسالة',
  letterText: () => 'نص الرسالة',
  partner: () => 'أضافه هذا الموقع، وليس جزءاً من الرسالة',
  signatories: () => 'الموقعون',
  signedBy: (d) => 'وقّعها: ' + d.list,
  organisations: (d) =>
    plural(d.n, 'ar', {
      zero: 'لا منظمات',
      one: 'منظمة واحدة',
      two: 'منظمتان',
      few: number('ar', d.n) + ' منظمات',
      many: number('ar', d.n) + ' منظمة',
      other: number('ar', d.n) + ' منظمة',
    }),
  people: (d) =>
    plural(d.n, 'ar', {
      zero: 'لا أشخاص',
      one: 'شخص واحد',
      two: 'شخصان',
      few: number('ar', d.n) + ' أشخاص',
      many: number('ar', d.n) + ' شخصاً',
      other: number('ar', d.n) + ' شخص',
    }),
  withheld: (d) =>
    plural(d.n, 'ar', {
      zero: 'لا موقّعين آخرين',
      one: 'موقّع آخر لم يُذكر اسمه',
      two: 'موقّعان آخران لم يُذكر اسماهما',
      few: number('ar', d.n) + ' موقّعين آخرين لم تُذكر أسماؤهم',
      many: number('ar', d.n) + ' موقّعاً آخر لم تُذكر أسماؤهم',
      other: number('ar', d.n) + ' موقّع آخر لم تُذكر أسماؤهم',
    }),
  withdrew: (d) => 'سُحب التوقيع في ' + d.date,
  demands: () => 'المطالب',
  standing: () => 'أين وصلت المطالب',
  since: (d) => 'منذ ' + d.date,
  due: (d) => 'الموعد الموعود: ' + d.date,
  askedOf: (d) => 'مطلوب من ' + d.names,
  history: (d) =>
    plural(d.n, 'ar', {
      zero: 'السجل: لا مدخلات',
      one: 'السجل: مدخل واحد',
      two: 'السجل: مدخلان',
      few: 'السجل: ' + number('ar', d.n) + ' مدخلات',
      many: 'السجل: ' + number('ar', d.n) + ' مدخلاً',
      other: 'السجل: ' + number('ar', d.n) + ' مدخل',
    }),
  meanings: () => 'معاني هذه الكلمات',
  replied: (d) => 'رد ' + d.name + '، ' + d.date,
  said: (d) => 'تصريح ' + d.name + '، ' + d.date,
  noReply: (d) => 'سُئلت الجهة ' + d.name + ' في ' + d.asked + ' ولم ترد حتى ' + d.date,
  rejoinder: () => 'تعقيب الموقعين',
  statements: () => 'ادعاءات وتصريحات',
  denial: (d) => 'نفي من ' + d.name + '، ' + d.date,
  translatedFrom: (d) => 'اللغة الأصلية: ' + d.language,
  sources: () => 'المصادر',
  source: (d) => 'المصدر ' + d.n,
  sourceAt: (d) => 'المصدر ' + d.n + '، ' + d.locator,
  archived: () => 'نسخة مؤرشفة',
  archivedOn: (d) => 'نسخة مؤرشفة، ' + d.date,
  alsoIn: (d) => 'لغة أخرى: ' + d.language,
  read: (d) => 'اطُّلع عليه في ' + d.date,
  updated: (d) => 'حُدِّث في ' + d.date,
  noAddress: () => 'لا عنوان معروف له',
  citedAt: () => 'ورد في:',
  thisPage: () => 'هذه الصفحة',
  back: () => 'العودة إلى النص',
  close: () => 'إغلاق',
  none: () => 'القائمة فارغة.',
  publishedBy: (d) => 'الناشر: ' + d.publisher + '؛ تقدير حالة المطالب: ' + d.assessor + '.',
  agreed: () => 'وافق الموقعون على هذا العرض.',
  independent: () => 'لم يراجع الموقعون ولا الجهة المخاطَبة هذا العرض.',
  revision: (d) => 'المراجعة ' + d.n,
  checked: (d) => 'جرى التحقق في ' + d.date,
  stale: (d) => 'لم يجرِ التحقق منذ ' + d.date,
  corrections: (d) =>
    plural(d.n, 'ar', {
      zero: 'لا تصحيحات',
      one: 'تصحيح واحد',
      two: 'تصحيحان',
      few: number('ar', d.n) + ' تصحيحات',
      many: number('ar', d.n) + ' تصحيحاً',
      other: number('ar', d.n) + ' تصحيح',
    }),
  was: (d) => 'كان: ' + d.text,
  now: (d) => 'أصبح: ' + d.text,
  reason: (d) => 'السبب: ' + d.text,
  report: () => 'الإبلاغ عن خطأ',
  page: () => 'صفحة الحملة',
  machine: () => 'ترجمة آلية.',
  older: (d) => 'الترجمة للمراجعة ' + d.n + '.',
  ended: (d) => 'انتهت هذه الحملة في ' + d.date + '.',
  retracted: (d) => 'سُحبت هذه الحملة في ' + d.date + '.',
  asOf: (d) => 'وفق المراجعة ' + d.n + '، ' + d.date,
  current: () => 'النسخة الحالية',
};

const he: Words = {
  status: {
    met: () => 'מולאה',
    partial: () => 'מולאה בחלקה',
    promised: () => 'הובטחה',
    unmet: () => 'לא מולאה',
    reversed: () => 'בוטלה',
    unknown: () => 'לא ידוע',
    dropped: () => 'אינה נדרשת עוד',
  },
  meaning: {
    met: () => 'הכול נעשה, ולא רק לפי דברי הנמען.',
    partial: () => 'חלק נעשה; ההערה מפרטת מה נעשה ומה לא.',
    promised: () => 'הנמען עצמו אמר שיעשה זאת, או חלק מוגדר מזה.',
    unmet: () => 'מקור מאוחר לדרישה מראה שהדבר לא נעשה, או שהנמען מסרב. שתיקה אינה מקור כזה.',
    reversed: () => 'מה שנעשה בוטל.',
    unknown: () => 'אין מקור פומבי שמראה כך או אחרת.',
    dropped: () => 'החותמים אינם דורשים זאת עוד.',
  },
  basis: {
    reported: (d) => 'לפי דיווח של ' + d.speaker,
    alleged: (d) => 'לפי טענת ' + d.speaker,
    paraphrased: (d) => 'דברי ' + d.speaker + ' בניסוח אחר',
    quoted: (d) => 'בלשון ' + d.speaker,
  },
  kind: {
    investigation: () => 'תחקיר',
    news: () => 'ידיעה',
    report: () => 'דוח',
    statement: () => 'הצהרה',
    letter: () => 'מכתב',
    document: () => 'מסמך',
    legal: () => 'מסמך משפטי',
    video: () => 'סרטון',
    other: () => 'מקור',
  },
  to: (d) => 'אל ' + d.names,
  copyTo: (d) => 'העתק: ' + d.names,
  sent: (d) => 'נשלח: ' + d.date,
  published: (d) => 'פורסם: ' + d.date,
  replyBy: (d) => 'תשובה התבקשה עד: ' + d.date,
  readLetter: (d) => 'לקריאת המכתב (' + d.language + ')',
  readOriginal: (d) => 'לקריאת המכתב (' + d.language + ', המקור)',
  announcement: () => 'לקריאת ההודעה על המכתב',
  letterText: () => 'נוסח המכתב',
  partner: () => 'נוסף על ידי אתר זה ואינו חלק מהמכתב',
  signatories: () => 'החותמים',
  signedBy: (d) => 'חתמו: ' + d.list,
  organisations: (d) =>
    plural(d.n, 'he', {one: 'ארגון אחד', two: 'שני ארגונים', other: number('he', d.n) + ' ארגונים'}),
  people: (d) => plural(d.n, 'he', {one: 'אדם אחד', two: 'שני אנשים', other: number('he', d.n) + ' אנשים'}),
  withheld: (d) =>
    plural(d.n, 'he', {
      one: 'חותם נוסף ששמו לא פורסם',
      two: 'שני חותמים נוספים ששמם לא פורסם',
      other: number('he', d.n) + ' חותמים נוספים ששמם לא פורסם',
    }),
  withdrew: (d) => 'החתימה בוטלה: ' + d.date,
  demands: () => 'הדרישות',
  standing: () => 'מצב הדרישות',
  since: (d) => 'מאז: ' + d.date,
  due: (d) => 'הובטח עד: ' + d.date,
  askedOf: (d) => 'הדרישה מופנית אל ' + d.names,
  history: (d) =>
    plural(d.n, 'he', {
      one: 'היסטוריה: רשומה אחת',
      two: 'היסטוריה: שתי רשומות',
      other: 'היסטוריה: ' + number('he', d.n) + ' רשומות',
    }),
  meanings: () => 'משמעות המילים',
  replied: (d) => 'תשובת ' + d.name + ', ' + d.date,
  said: (d) => 'דברי ' + d.name + ', ' + d.date,
  noReply: (d) => d.name + ': נשאל ב־' + d.asked + '; לא התקבלה תשובה עד ' + d.date,
  rejoinder: () => 'תגובת החותמים',
  statements: () => 'טענות והצהרות',
  denial: (d) => 'הכחשה של ' + d.name + ', ' + d.date,
  translatedFrom: (d) => 'שפת המקור: ' + d.language,
  sources: () => 'מקורות',
  source: (d) => 'מקור ' + d.n,
  sourceAt: (d) => 'מקור ' + d.n + ', ' + d.locator,
  archived: () => 'עותק שמור',
  archivedOn: (d) => 'עותק שמור, ' + d.date,
  alsoIn: (d) => 'שפה נוספת: ' + d.language,
  read: (d) => 'נקרא: ' + d.date,
  updated: (d) => 'עודכן: ' + d.date,
  noAddress: () => 'אין כתובת ידועה',
  citedAt: () => 'מצוטט ב:',
  thisPage: () => 'דף זה',
  back: () => 'חזרה לטקסט',
  close: () => 'סגירה',
  none: () => 'הרשימה ריקה.',
  publishedBy: (d) => 'פורסם על ידי ' + d.publisher + '; מצב הדרישות לפי ' + d.assessor + '.',
  agreed: () => 'החותמים אישרו את הסיכום הזה.',
  independent: () => 'לא החותמים ולא הנמען עברו על הסיכום הזה.',
  revision: (d) => 'גרסה ' + d.n,
  checked: (d) => 'נבדק: ' + d.date,
  stale: (d) => 'לא נבדק מאז: ' + d.date,
  corrections: (d) => plural(d.n, 'he', {one: 'תיקון אחד', two: 'שני תיקונים', other: number('he', d.n) + ' תיקונים'}),
  was: (d) => 'היה: ' + d.text,
  now: (d) => 'כעת: ' + d.text,
  reason: (d) => 'הסיבה: ' + d.text,
  report: () => 'לדיווח על טעות',
  page: () => 'דף הקמפיין',
  machine: () => 'תרגום מכונה.',
  older: (d) => 'התרגום הוא של גרסה ' + d.n + '.',
  ended: (d) => 'הקמפיין הסתיים ב־' + d.date + '.',
  retracted: (d) => 'הקמפיין בוטל ב־' + d.date + '.',
  asOf: (d) => 'לפי גרסה ' + d.n + ', ' + d.date,
  current: () => 'הגרסה הנוכחית',
};

export const MESSAGES = {en, fr, es, ar, he} as const;
