import type {Says} from '../says.ts';
import type {
  Reason,
  Cause,
  Collection,
  Stage,
  Action,
  Status,
  Kind,
  Character,
  Place,
  Body,
} from '../english/phrases.ts';

export const reason: Says<Reason> = {
  'before the letter, of {date}': 'avant la lettre, du {date}',
  'before it signed, on {date}': 'avant d’avoir signé, le {date}',
  'after it withdrew, on {date}': 'après avoir retiré sa signature, le {date}',
};

export const cause: Says<Cause> = {
  note: 'le texte',
  text: 'le texte',
  evidence: 'les sources',
  'note and evidence': 'le texte et les sources',
  'text and evidence': 'le texte et les sources',
};

export const collection: Says<Collection> = {
  addressees: 'Destinataires',
  signatories: 'Signataires',
  demands: 'Demandes',
  responses: 'Réponses',
  statements: 'Ce qui a été rapporté et dit',
  sources: 'Sources',
};

export const stage: Says<Stage> = {
  open: 'en cours',
  ended: 'terminée',
  retracted: 'retirée',
};

export const action: Says<Action> = {
  'sign-on': 'Signer la lettre',
  support: 'Soutenir les demandes',
  write: 'Écrire au destinataire',
  read: 'En savoir plus',
  follow: 'Suivre la suite',
};

export const status: Says<Status> = {
  met: 'Satisfaite',
  partial: 'Satisfaite en partie',
  promised: 'Promise',
  unmet: 'Non satisfaite',
  reversed: 'Retour en arrière',
  unknown: 'Pas connu de nous',
  dropped: 'N’est plus demandée',
};

export const kind: Says<Kind> = {
  reply: 'une réponse',
  statement: 'une déclaration',
};

export const character: Says<Character> = {
  'a line break': 'un saut de ligne',
  'a tab': 'une tabulation',
  'an invisible character that turns the direction of text': 'un caractère invisible qui change le sens du texte',
  'an invisible tag character': 'un caractère de balise invisible',
  'half a character': 'la moitié d’un caractère',
  'a control character': 'un caractère de commande',
};

export const place: Says<Place> = {
  'signatory {name}': 'signataire {name}',
  'addressee {name}': 'destinataire {name}',
  'source {name}': 'source {name}',
  'demand {name}': 'demande {name}',
};

export const body: Says<Body> = {
  publisher: 'l’éditeur',
  '{name}': '{name}',
};
