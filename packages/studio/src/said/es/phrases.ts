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
  'before the letter, of {date}': 'antes de la carta, del {date}',
  'before it signed, on {date}': 'antes de firmar, el {date}',
  'after it withdrew, on {date}': 'después de retirar su firma, el {date}',
};

export const cause: Says<Cause> = {
  note: 'el texto',
  text: 'el texto',
  evidence: 'las fuentes',
  'note and evidence': 'el texto y las fuentes',
  'text and evidence': 'el texto y las fuentes',
};

export const collection: Says<Collection> = {
  addressees: 'Destinatarios',
  signatories: 'Firmantes',
  demands: 'Exigencias',
  responses: 'Respuestas',
  statements: 'Qué se informó y se dijo',
  sources: 'Fuentes',
};

export const stage: Says<Stage> = {
  open: 'en curso',
  ended: 'terminada',
  retracted: 'retirada',
};

export const action: Says<Action> = {
  'sign-on': 'Firmar la carta',
  support: 'Apoyar las exigencias',
  write: 'Escribir al destinatario',
  read: 'Leer más',
  follow: 'Seguir las novedades',
};

export const status: Says<Status> = {
  met: 'Cumplida',
  partial: 'Cumplida en parte',
  promised: 'Prometida',
  unmet: 'No cumplida',
  reversed: 'Marcha atrás',
  unknown: 'No nos consta',
  dropped: 'Ya no se exige',
};

export const kind: Says<Kind> = {
  reply: 'una respuesta',
  statement: 'una declaración',
};

export const character: Says<Character> = {
  'a line break': 'un salto de línea',
  'a tab': 'un tabulador',
  'an invisible character that turns the direction of text': 'un carácter invisible que cambia la dirección del texto',
  'an invisible tag character': 'un carácter de etiqueta invisible',
  'half a character': 'medio carácter',
  'a control character': 'un carácter de control',
};

export const place: Says<Place> = {
  'signatory {name}': 'firmante {name}',
  'addressee {name}': 'destinatario {name}',
  'source {name}': 'fuente {name}',
  'demand {name}': 'exigencia {name}',
};

export const body: Says<Body> = {
  publisher: 'quien publica',
  '{name}': '{name}',
};
