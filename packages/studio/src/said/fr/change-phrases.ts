import type {Says} from '../says.ts';
import type {Response, Basis, Part, Standing, Shown, Where, SourceName, Was} from '../english/change-phrases.ts';

export const response: Says<Response> = {
  'Reply by {name} of {date}': 'Réponse de {name} du {date}',
  'Statement by {name} of {date}': 'Déclaration de {name} du {date}',
  'No reply by {name} until {date}': 'Pas de réponse de {name} jusqu’au {date}',
};

export const basis: Says<Basis> = {
  'said by {name}': 'propos de {name}',
  'in the words of {name}': 'dans les mots de {name}',
  'reported by {name}': 'rapporté par {name}',
  'alleged by {name}': 'allégué par {name}',
  'denied by {name}': 'démenti par {name}',
  'found by {name}': 'constaté par {name}',
};

export const part: Says<Part> = {
  'the letter': 'la lettre',
  letter: 'la lettre',
  'the document': 'l’ensemble',
  document: 'l’ensemble',
  'the list of {collection}': 'la liste «\u00a0{collection}\u00a0»',
  'addressee {name}': 'destinataire {name}',
  'demand {number}, {quote}': 'demande {number}, {quote}',
  'signatory {name}': 'signataire {name}',
  'source {name}': 'source {name}',
  'statement {number} ({basis})': 'propos {number} ({basis})',
  '{collection}/{code}': '{collection}, {code}',
  '{collection}': '{collection}',
  '{response}': '{response}',
};

export const standing: Says<Standing> = {
  Met: 'Satisfaite',
  'Partly met': 'Satisfaite en partie',
  Promised: 'Promise',
  'Not met': 'Non satisfaite',
  'Taken back': 'Retour en arrière',
  'Not known to us': 'Pas connu de nous',
  'No longer demanded': 'N’est plus demandée',
};

export const shown: Says<Shown> = {
  '{quote}': '{quote}',
  '{date}': '{date}',
  '{standing}': '{standing}',
  '{number}': '{number}',
  '{address}': '{address}',
  yes: 'oui',
  no: 'non',
  nothing: 'rien',
  '{stage}': '{stage}',
  '{language}': '{language}',
  'source {sourceName}': 'source {sourceName}',
  'source {sourceName}, locator {quote}': 'source {sourceName}, endroit précis {quote}',
  'source {sourceName}, quote {quote}': 'source {sourceName}, ses propres mots {quote}',
  'source {sourceName}, locator {quote}, quote {quote2}':
    'source {sourceName}, endroit précis {quote}, ses propres mots {quote2}',
  '{shown}; {shown2}': '{shown}\u00a0; {shown2}',
  '{titled}': '{titled}',
  '{action}': '{action}',
  'the letter': 'la lettre',
  'demand {number}': 'demande {number}',
  '{response}': '{response}',
  agreed: 'd’accord',
  objects: 's’oppose',
  human: 'une personne',
  machine: 'une machine',
  organisation: 'organisation',
  person: 'personne',
  reply: 'réponse à la lettre',
  'no-reply': 'sans réponse',
  said: 'propos rapportés',
  quoted: 'citation',
  reported: 'information',
  alleged: 'allégation',
  denied: 'démenti',
  found: 'constat officiel',
  investigation: 'enquête',
  news: 'article de presse',
  report: 'rapport',
  statement: 'déclaration',
  letter: 'lettre',
  document: 'document',
  legal: 'document juridique',
  video: 'vidéo',
  other: 'autre source',
};

export const where: Says<Where> = {
  '{key}': '{key}',
  '{where}, {key}': '{where}, {key}',
  '{where}, entry of {date}': '{where}, entrée du {date}',
  '{where}, in {language}': '{where}, en {language}',
  'Demand {number}, {quote}': 'Demande {number}, {quote}',
  '{response}': '{response}',
  'Statement {number} ({basis})': 'Propos {number} ({basis})',
  'Answer of {name} of {date}': 'Réponse de {name} du {date}',
  'Correction of {part} of {date}': 'Correction du {date} ({part})',
  'Signatory {plainName}': 'Signataire {plainName}',
  'Addressee {plainName}': 'Destinataire {plainName}',
  'Source {sourceName}': 'Source {sourceName}',
  'Demand {quote}': 'Demande {quote}',
  '{where}, entry of {date} ({status})': '{where}, entrée du {date} ({status})',
  'Response {code}': 'Réponse {code}',
  'Statement {code}': 'Propos {code}',
  'Call to action {quote}': 'Appel à agir {quote}',
  'Letter’s text ({tag})': 'Texte de la lettre ({tag})',
};

export const sourceName: Says<SourceName> = {
  '{bareSource}': '{bareSource}',
  '{publisher}, {date}': '{publisher}, {date}',
};

export const was: Says<Was> = {
  '“{status}”': '«\u00a0{status}\u00a0»',
  '{text}': '{text}',
};
