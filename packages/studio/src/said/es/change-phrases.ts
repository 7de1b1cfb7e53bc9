import type {Says} from '../says.ts';
import type {Response, Basis, Part, Standing, Shown, Where, SourceName, Was} from '../english/change-phrases.ts';

export const response: Says<Response> = {
  'Reply by {name} of {date}': 'Respuesta de {name} del {date}',
  'Statement by {name} of {date}': 'Declaración de {name} del {date}',
  'No reply by {name} until {date}': 'Sin respuesta de {name} hasta el {date}',
};

export const basis: Says<Basis> = {
  'said by {name}': 'palabras de {name} resumidas',
  'in the words of {name}': 'en palabras de {name}',
  'reported by {name}': 'según informó {name}',
  'alleged by {name}': 'alegado por {name}',
  'denied by {name}': 'desmentido por {name}',
  'found by {name}': 'concluido por {name}',
};

export const part: Says<Part> = {
  'the letter': 'la carta',
  letter: 'la carta',
  'the document': 'el conjunto',
  document: 'el conjunto',
  'the list of {collection}': 'la lista «{collection}»',
  'addressee {name}': 'destinatario {name}',
  'demand {number}, {quote}': 'exigencia {number}, {quote}',
  'signatory {name}': 'firmante {name}',
  'source {name}': 'fuente {name}',
  'statement {number} ({basis})': 'declaración {number} ({basis})',
  '{collection}/{code}': '{collection}, {code}',
  '{collection}': '{collection}',
  '{response}': '{response}',
};

export const standing: Says<Standing> = {
  Met: 'Cumplida',
  'Partly met': 'Cumplida en parte',
  Promised: 'Prometida',
  'Not met': 'No cumplida',
  'Taken back': 'Marcha atrás',
  'Not known to us': 'No nos consta',
  'No longer demanded': 'Ya no se exige',
};

export const shown: Says<Shown> = {
  '{quote}': '{quote}',
  '{date}': '{date}',
  '{standing}': '{standing}',
  '{number}': '{number}',
  '{address}': '{address}',
  yes: 'sí',
  no: 'no',
  nothing: 'nada',
  '{stage}': '{stage}',
  '{language}': '{language}',
  'source {sourceName}': 'fuente {sourceName}',
  'source {sourceName}, locator {quote}': 'fuente {sourceName}, lugar exacto {quote}',
  'source {sourceName}, quote {quote}': 'fuente {sourceName}, sus propias palabras {quote}',
  'source {sourceName}, locator {quote}, quote {quote2}':
    'fuente {sourceName}, lugar exacto {quote}, sus propias palabras {quote2}',
  '{shown}; {shown2}': '{shown}; {shown2}',
  '{titled}': '{titled}',
  '{action}': '{action}',
  'the letter': 'la carta',
  'demand {number}': 'exigencia {number}',
  '{response}': '{response}',
  agreed: 'aprobación',
  objects: 'objeción',
  human: 'una persona',
  machine: 'una máquina',
  organisation: 'organización',
  person: 'persona',
  reply: 'respuesta a la carta',
  'no-reply': 'sin respuesta',
  said: 'palabras resumidas',
  quoted: 'cita textual',
  reported: 'información',
  alleged: 'alegación',
  denied: 'desmentido',
  found: 'conclusión oficial',
  investigation: 'investigación',
  news: 'noticia',
  report: 'informe',
  statement: 'declaración',
  letter: 'carta',
  document: 'documento',
  legal: 'documento jurídico',
  video: 'vídeo',
  other: 'otra fuente',
};

export const where: Says<Where> = {
  '{key}': '{key}',
  '{where}, {key}': '{where}, {key}',
  '{where}, entry of {date}': '{where}, entrada del {date}',
  '{where}, in {language}': '{where}, en {language}',
  'Demand {number}, {quote}': 'Exigencia {number}, {quote}',
  '{response}': '{response}',
  'Statement {number} ({basis})': 'Declaración {number} ({basis})',
  'Answer of {name} of {date}': 'Respuesta de {name} del {date}',
  'Correction of {part} of {date}': 'Corrección del {date} ({part})',
  'Signatory {plainName}': 'Firmante {plainName}',
  'Addressee {plainName}': 'Destinatario {plainName}',
  'Source {sourceName}': 'Fuente {sourceName}',
  'Demand {quote}': 'Exigencia {quote}',
  '{where}, entry of {date} ({status})': '{where}, entrada del {date} ({status})',
  'Response {code}': 'Respuesta {code}',
  'Statement {code}': 'Declaración {code}',
  'Call to action {quote}': 'Llamamiento {quote}',
  'Letter’s text ({tag})': 'Texto de la carta ({tag})',
};

export const sourceName: Says<SourceName> = {
  '{bareSource}': '{bareSource}',
  '{publisher}, {date}': '{publisher}, {date}',
};

export const was: Says<Was> = {
  '“{status}”': '«{status}»',
  '{text}': '{text}',
};
