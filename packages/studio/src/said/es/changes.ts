import type {Says} from '../says.ts';
import type {Change, Counts} from '../english/changes.ts';

export const change: Says<Change> = {
  'Revision {revision} of {date} takes the place of revision {revision2} of {date2}':
    'La revisión {revision} del {date} sustituye a la revisión {revision2} del {date2}',
  'The campaign goes on; before, it was {stage}': 'La campaña continúa; antes estaba {stage}',
  'The campaign ended on {date}: {quote}': 'La campaña terminó el {date}: {quote}',
  'The campaign was retracted on {date}: {quote}': 'La campaña se retiró el {date}: {quote}',
  'The campaign ended': 'La campaña terminó',
  'The campaign was retracted': 'La campaña se retiró',
  'Demand {number}, {quote}, moved from {standing} to {standing2} on {date}':
    'Exigencia {number}, {quote}: pasó de «{standing}» a «{standing2}» el {date}',
  'Demand {number}, {quote}, now stands at {standing} (entry of {date}), and stood at {standing2}':
    'Exigencia {number}, {quote}: ahora está en «{standing}» (entrada del {date}), y estaba en «{standing2}»',
  'Demand {number}, {quote}: entry of {date} added ({standing})':
    'Exigencia {number}, {quote}: se añadió la entrada del {date} ({standing})',
  'Demand {number}, {quote}: entry of {date} added before others ({standing})':
    'Exigencia {number}, {quote}: se añadió la entrada del {date} antes de otras ({standing})',
  'Demand {number}, {quote}, added ({standing}, {date})': 'Exigencia {number}, {quote}, añadida ({standing}, {date})',
  '{response} added': '{response}: añadida',
  'Statement added, {basis}': 'Declaración añadida, {basis}',
  'Correction of {part} added ({date})': 'Corrección añadida el {date}: {part}',
  'Addressee added: {name}': 'Destinatario añadido: {name}',
  'Addressee removed: {name}': 'Destinatario quitado: {name}',
  'Signatory added: {name}': 'Firmante añadido: {name}',
  'Signatory removed: {name}': 'Firmante quitado: {name}',
  'Demand added: {name}': 'Exigencia añadida: {name}',
  'Demand removed: {name}': 'Exigencia quitada: {name}',
  'Source added: {name}': 'Fuente añadida: {name}',
  'Source removed: {name}': 'Fuente quitada: {name}',
  '{n} addressees added': {one: '{n} destinatario añadido', other: '{n} destinatarios añadidos'},
  '{n} addressees removed': {one: '{n} destinatario quitado', other: '{n} destinatarios quitados'},
  '{n} signatories added': {one: '{n} firmante añadido', other: '{n} firmantes añadidos'},
  '{n} signatories removed': {one: '{n} firmante quitado', other: '{n} firmantes quitados'},
  '{n} demands added': {one: '{n} exigencia añadida', other: '{n} exigencias añadidas'},
  '{n} demands removed': {one: '{n} exigencia quitada', other: '{n} exigencias quitadas'},
  '{n} sources added': {one: '{n} fuente añadida', other: '{n} fuentes añadidas'},
  '{n} sources removed': {one: '{n} fuente quitada', other: '{n} fuentes quitadas'},
  '{name} withdrew on {date}': '{name} retiró su firma el {date}',
  '{n} signatories withdrew': {one: '{n} firmante retiró su firma', other: '{n} firmantes retiraron su firma'},
  '{name} agreed to revision {revision} on {date}': '{name} aprobó la revisión {revision} el {date}',
  '{name} objected to revision {revision} on {date}': '{name} se opuso a la revisión {revision} el {date}',
  '{n} signatories agreed to revision {revision}': {
    one: '{n} firmante aprobó la revisión {revision}',
    other: '{n} firmantes aprobaron la revisión {revision}',
  },
  '{n} signatories objected to revision {revision}': {
    one: '{n} firmante se opuso a la revisión {revision}',
    other: '{n} firmantes se opusieron a la revisión {revision}',
  },
  'Source {name} now has an archived copy': 'La fuente {name} tiene ahora una copia archivada',
  '{n} sources now have archived copies': {
    one: '{n} fuente tiene ahora una copia archivada',
    other: '{n} fuentes tienen ahora copias archivadas',
  },
  'The {language} translation is now of revision {revision}, and was of revision {revision2}':
    'La traducción al {language} es ahora de la revisión {revision}, y era de la revisión {revision2}',
  '{language} translation of revision {revision} added, made by a machine':
    'Se añadió la traducción al {language} de la revisión {revision}, hecha por una máquina',
  '{language} translation of revision {revision} added, made by a human':
    'Se añadió la traducción al {language} de la revisión {revision}, hecha por una persona',
  '{language} translation of revision {revision} added, made by a human ({name})':
    'Se añadió la traducción al {language} de la revisión {revision}, hecha por una persona ({name})',
  '{language} texts: {counts}': 'Textos en {language}: {counts}',
  '{where}: {counts}': '{where}: {counts}',
  '{where}: in another order now': '{where}: ahora en otro orden',
  '{where}: changed from “{text}” to “{text2}”': '{where}: «{text}» pasó a ser «{text2}»',
  '{where}: changed from {shown} to {shown2}': '{where}: {shown} pasó a ser {shown2}',
  '{where}: {shown} added before others': '{where}: se añadió {shown} antes de otros',
  '{where}: {shown} added': '{where}: se añadió {shown}',
  '{where}: {shown} removed': '{where}: se quitó {shown}',
  '{where} added: {shown}': '{where}, añadido: {shown}',
  '{where} removed: {shown}': '{where}, quitado: {shown}',
  'Denial: {response}: {quote}': 'Desmentido: {response}: {quote}',
  'Denial: {response}': 'Desmentido: {response}',
  '{key}: {shown}': '{key}: {shown}',
  '{where} added: date {date}, reply by {date2}': '{where}, añadido: fecha {date}, respuesta pedida para el {date2}',
};

export const counts: Says<Counts> = {
  '{counts} and {counts2}': '{counts} y {counts2}',
  '{counts}, {counts2}': '{counts}, {counts2}',
  '{n} changed': {one: '{n} cambiado', other: '{n} cambiados'},
  '{n} removed': {one: '{n} quitado', other: '{n} quitados'},
  '{n} added': {one: '{n} añadido', other: '{n} añadidos'},
  '{n} added before others': {one: '{n} añadido antes de otros', other: '{n} añadidos antes de otros'},
  '{n} in another order': '{n} en otro orden',
};
