// Les mots à choisir, tels que les lecteurs les voient, et ce que chacun signifie.

type ByPlace = Readonly<Record<string, Readonly<Record<string, string>>>>;

export const STATUS_NAMES = {
  met: 'Satisfaite',
  partial: 'Satisfaite en partie',
  promised: 'Promise',
  unmet: 'Non satisfaite',
  reversed: 'Retour en arrière',
  unknown: 'Pas connu de nous',
  dropped: 'N’est plus demandée',
};

export const choices: ByPlace = {
  '/demands/*/history/*/status': STATUS_NAMES,
  '/statements/*/basis': {
    said: 'Propos rapportés',
    quoted: 'Citation',
    reported: 'Information',
    alleged: 'Allégation',
    denied: 'Démenti',
    found: 'Constat officiel',
  },
  '/responses/*/kind': {
    reply: 'Réponse à la lettre',
    statement: 'Déclaration distincte',
    'no-reply': 'Sans réponse',
  },
  '/sources/*/kind': {
    investigation: 'Enquête',
    news: 'Article de presse',
    report: 'Rapport',
    statement: 'Déclaration',
    letter: 'Lettre',
    document: 'Document',
    legal: 'Document juridique',
    video: 'Vidéo',
    other: 'Autre source',
  },
  '/signatories/*/kind': {organisation: 'Organisation', person: 'Personne'},
  '/actions/*/kind': {
    'sign-on': 'Signer la lettre',
    support: 'Soutenir les demandes',
    write: 'Écrire au destinataire',
    read: 'En savoir plus',
    follow: 'Suivre la suite',
  },
  '/approvals/*/outcome': {agreed: 'D’accord', objects: 'S’oppose'},
  '/stage': {open: 'En cours', ended: 'Terminée', retracted: 'Retirée'},
};

export const meanings: ByPlace = {
  '/demands/*/history/*/status': {
    met: 'Tout a été fait, et une autre source que le destinataire le confirme.',
    partial: 'Une partie de ce qui est demandé a été faite. Ce qui manque est indiqué à côté.',
    promised: 'Le destinataire a dit lui-même qu’il ferait tout ou une partie précise.',
    unmet:
      'Une source plus récente montre que cela n’a pas été fait, ou le destinataire refuse. Le silence seul ne compte pas.',
    reversed: 'Une mesure ou une promesse a été retirée.',
    unknown: 'Aucune source publique connue de nous ne permet de le dire.',
    dropped: 'Les signataires ne le demandent plus.',
  },
  '/statements/*/basis': {
    said: 'Un point de vue, résumé par nous.',
    quoted: 'Les mots mêmes de la personne, entre guillemets.',
    reported: 'Un fait rapporté par la personne ou le média nommé.',
    alleged: 'Un tort reproché à quelqu’un d’identifiable.',
    denied: 'La personne dément ce qui a été allégué ou rapporté.',
    found: 'Le constat d’un tribunal, d’un régulateur ou d’une commission d’enquête, nommé et daté.',
  },
  '/responses/*/kind': {
    reply: 'Elle répond à la lettre.',
    statement: 'Elle a été faite indépendamment de la lettre.',
    'no-reply': 'Le destinataire a été interrogé et n’avait pas répondu au jour indiqué ci-dessous.',
  },
  '/sources/*/kind': {
    investigation: 'Une enquête originale, par des journalistes ou d’autres.',
    news: 'Un article de presse.',
    report: 'Le rapport d’une organisation ou d’un organisme public.',
    statement: 'Ce que quelqu’un dit en son propre nom, par exemple un communiqué.',
    letter: 'Une lettre, comme celle-ci.',
    document: 'Un contrat, un procès-verbal ou un autre document.',
    legal: 'Une loi, un acte de procédure ou une décision de justice.',
    video: 'Un film ou un enregistrement.',
    other: 'Tout le reste.',
  },
  '/signatories/*/kind': {
    organisation: 'Une structure, quelle qu’elle soit.',
    person: 'Signe en son nom. Son organisation indique seulement qui elle est.',
  },
  '/actions/*/kind': {
    'sign-on':
      'D’autres peuvent signer sur votre propre formulaire. Seulement si tous les signataires ont approuvé cette page.',
    support: 'On peut soutenir ce que demande la lettre. Seulement si tous les signataires ont approuvé cette page.',
    write:
      'On peut écrire au destinataire, jamais à un particulier. Seulement si tous les signataires ont approuvé cette page.',
    read: 'Mène à une page qui en dit plus.',
    follow: 'Mène à une lettre d’information, un canal ou un flux.',
  },
  '/approvals/*/outcome': {agreed: 'A approuvé cette version.', objects: 'S’oppose à cette version.'},
  '/stage': {
    open: 'Elle continue.',
    ended: 'Elle est conservée comme archive et s’ouvre sur la façon dont elle a pris fin.',
    retracted: 'Seule la raison du retrait est affichée.',
  },
};
