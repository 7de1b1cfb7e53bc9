import type {Says} from '../says.ts';
import type {Change, Counts} from '../english/changes.ts';

export const change: Says<Change> = {
  'Revision {revision} of {date} takes the place of revision {revision2} of {date2}':
    'La version {revision} du {date} remplace la version {revision2} du {date2}',
  'The campaign goes on; before, it was {stage}': 'La campagne continue\u00a0; auparavant, elle était {stage}',
  'The campaign ended on {date}: {quote}': 'La campagne a pris fin le {date}\u00a0: {quote}',
  'The campaign was retracted on {date}: {quote}': 'La campagne a été retirée le {date}\u00a0: {quote}',
  'The campaign ended': 'La campagne a pris fin',
  'The campaign was retracted': 'La campagne a été retirée',
  'Demand {number}, {quote}, moved from {standing} to {standing2} on {date}':
    'Demande {number}, {quote}, passée de «\u00a0{standing}\u00a0» à «\u00a0{standing2}\u00a0» le {date}',
  'Demand {number}, {quote}, now stands at {standing} (entry of {date}), and stood at {standing2}':
    'Demande {number}, {quote}, maintenant «\u00a0{standing}\u00a0» (entrée du {date}), auparavant «\u00a0{standing2}\u00a0»',
  'Demand {number}, {quote}: entry of {date} added ({standing})':
    'Demande {number}, {quote}\u00a0: entrée du {date} ajoutée ({standing})',
  'Demand {number}, {quote}: entry of {date} added before others ({standing})':
    'Demande {number}, {quote}\u00a0: entrée du {date} ajoutée avant d’autres ({standing})',
  'Demand {number}, {quote}, added ({standing}, {date})': 'Demande {number}, {quote}, ajoutée ({standing}, {date})',
  '{response} added': '{response}\u00a0: ajoutée',
  'Statement added, {basis}': 'Propos ajoutés, {basis}',
  'Correction of {part} added ({date})': 'Correction ajoutée le {date}\u00a0: {part}',
  'Addressee added: {name}': 'Destinataire ajouté\u00a0: {name}',
  'Addressee removed: {name}': 'Destinataire retiré\u00a0: {name}',
  'Signatory added: {name}': 'Signataire ajouté\u00a0: {name}',
  'Signatory removed: {name}': 'Signataire retiré\u00a0: {name}',
  'Demand added: {name}': 'Demande ajoutée\u00a0: {name}',
  'Demand removed: {name}': 'Demande retirée\u00a0: {name}',
  'Source added: {name}': 'Source ajoutée\u00a0: {name}',
  'Source removed: {name}': 'Source retirée\u00a0: {name}',
  '{n} addressees added': {one: '{n} destinataire ajouté', other: '{n} destinataires ajoutés'},
  '{n} addressees removed': {one: '{n} destinataire retiré', other: '{n} destinataires retirés'},
  '{n} signatories added': {one: '{n} signataire ajouté', other: '{n} signataires ajoutés'},
  '{n} signatories removed': {one: '{n} signataire retiré', other: '{n} signataires retirés'},
  '{n} demands added': {one: '{n} demande ajoutée', other: '{n} demandes ajoutées'},
  '{n} demands removed': {one: '{n} demande retirée', other: '{n} demandes retirées'},
  '{n} sources added': {one: '{n} source ajoutée', other: '{n} sources ajoutées'},
  '{n} sources removed': {one: '{n} source retirée', other: '{n} sources retirées'},
  '{name} withdrew on {date}': '{name} a retiré sa signature le {date}',
  '{n} signatories withdrew': {
    one: '{n} signataire a retiré sa signature',
    other: '{n} signataires ont retiré leur signature',
  },
  '{name} agreed to revision {revision} on {date}': '{name} a approuvé la version {revision} le {date}',
  '{name} objected to revision {revision} on {date}': '{name} s’est opposé à la version {revision} le {date}',
  '{n} signatories agreed to revision {revision}': {
    one: '{n} signataire a approuvé la version {revision}',
    other: '{n} signataires ont approuvé la version {revision}',
  },
  '{n} signatories objected to revision {revision}': {
    one: '{n} signataire s’est opposé à la version {revision}',
    other: '{n} signataires se sont opposés à la version {revision}',
  },
  'Source {name} now has an archived copy': 'La source {name} a maintenant une copie archivée',
  '{n} sources now have archived copies': {
    one: '{n} source a maintenant une copie archivée',
    other: '{n} sources ont maintenant une copie archivée',
  },
  'The {language} translation is now of revision {revision}, and was of revision {revision2}':
    'La traduction en {language} est maintenant celle de la version {revision}, et était celle de la version {revision2}',
  '{language} translation of revision {revision} added, made by a machine':
    'Traduction en {language} de la version {revision} ajoutée, faite par une machine',
  '{language} translation of revision {revision} added, made by a human':
    'Traduction en {language} de la version {revision} ajoutée, faite par une personne',
  '{language} translation of revision {revision} added, made by a human ({name})':
    'Traduction en {language} de la version {revision} ajoutée, faite par une personne ({name})',
  '{language} texts: {counts}': 'Textes en {language}\u00a0: {counts}',
  '{where}: {counts}': '{where}\u00a0: {counts}',
  '{where}: in another order now': '{where}\u00a0: maintenant dans un autre ordre',
  '{where}: changed from “{text}” to “{text2}”': '{where}\u00a0: «\u00a0{text}\u00a0» est devenu «\u00a0{text2}\u00a0»',
  '{where}: changed from {shown} to {shown2}': '{where}\u00a0: {shown} est devenu {shown2}',
  '{where}: {shown} added before others': '{where}\u00a0: {shown} ajouté avant d’autres',
  '{where}: {shown} added': '{where}\u00a0: {shown} ajouté',
  '{where}: {shown} removed': '{where}\u00a0: {shown} retiré',
  '{where} added: {shown}': '{where}, ajouté\u00a0: {shown}',
  '{where} removed: {shown}': '{where}, retiré\u00a0: {shown}',
  'Denial: {response}: {quote}': 'Démenti\u00a0: {response}\u00a0: {quote}',
  'Denial: {response}': 'Démenti\u00a0: {response}',
  '{key}: {shown}': '{key}\u00a0: {shown}',
  '{where} added: date {date}, reply by {date2}':
    '{where}, ajouté\u00a0: date {date}, réponse demandée pour le {date2}',
};

export const counts: Says<Counts> = {
  '{counts} and {counts2}': '{counts} et {counts2}',
  '{counts}, {counts2}': '{counts}, {counts2}',
  '{n} changed': {one: '{n} modifié', other: '{n} modifiés'},
  '{n} removed': {one: '{n} retiré', other: '{n} retirés'},
  '{n} added': {one: '{n} ajouté', other: '{n} ajoutés'},
  '{n} added before others': {one: '{n} ajouté avant d’autres', other: '{n} ajoutés avant d’autres'},
  '{n} in another order': '{n} dans un autre ordre',
};
