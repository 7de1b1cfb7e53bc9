import type {Says} from '../says.ts';
import type {Rules} from '../english/rules.ts';

export const rules: Says<Rules> = {
  'This document is format {found}, and this version of Countersign knows {known}.':
    'Cette lettre est au format {found}, et cette version de Countersign connaît le format {known}.',
  'Use a newer version of Countersign.': 'Utilisez une version plus récente de Countersign.',
  'This reader does not know {name}.': 'Cette version ne connaît pas {name}.',
  'Use a newer version of Countersign, or remove the name if it is a typing mistake.':
    'Utilisez une version plus récente de Countersign, ou retirez le nom si c’est une faute de frappe.',
  'This document needs reader {needed}, this is {own}.':
    'Cette lettre demande la version {needed}, et celle-ci est la {own}.',
  'The id {id} is used twice.': 'Le nom court {id} est utilisé deux fois.',
  'Give each its own id.': 'Donnez à chacun le sien.',
  'The id {id} means the {id2} as such.': 'Le nom court {id} désigne {id2} en tant que tel.',
  'Choose another id.': 'Choisissez un autre nom court.',
  'There is no {id} in {collection}.': 'Il n’y a pas de {id} dans\u00a0: {collection}.',
  'Use an id from {collection}, or add it there.': 'Choisissez un élément de\u00a0: {collection}, ou ajoutez-le.',
  'The campaign is {stage}, and the closing note is missing.': 'La campagne est {stage}, et le mot de la fin manque.',
  'Write when and how it ended or why it was retracted.':
    'Écrivez quand et comment elle a pris fin, ou pourquoi elle a été retirée.',
  'There is a closing note, and the campaign is open.': 'Il y a un mot de la fin, et la campagne est en cours.',
  'Remove the closing note, or say that the campaign has ended or was retracted.':
    'Retirez le mot de la fin, ou indiquez que la campagne est terminée ou retirée.',
  'The date {date} stands after {date2}.': 'La date {date} vient après {date2}.',
  'Put the oldest first.': 'Mettez le plus ancien en premier.',
  'Nothing was promised or done before that could be reversed.':
    'Rien n’a été promis ni fait auparavant qui puisse être retiré.',
  'Write reversed only after promised, partial or met. If the addressee refused, write unmet.':
    'Choisissez «\u00a0Retour en arrière\u00a0» seulement après «\u00a0Promise\u00a0», «\u00a0Satisfaite en partie\u00a0» ou «\u00a0Satisfaite\u00a0». Si le destinataire a refusé, choisissez «\u00a0Non satisfaite\u00a0».',
  'The status is partial, and what was not done is missing.':
    'Le statut est «\u00a0Satisfaite en partie\u00a0», et ce qui n’a pas été fait n’est pas indiqué.',
  'Write what was not done.': 'Écrivez ce qui n’a pas été fait.',
  'When the addressee was asked is missing.': 'Il manque la date à laquelle le destinataire a été interrogé.',
  'Write the day on which it was asked.': 'Écrivez le jour où la question a été posée.',
  'The date of the finding is missing.': 'Il manque la date du constat.',
  'Write the day of the finding.': 'Écrivez le jour du constat.',
  'A {kind} needs its words.': 'Il faut ici les mots\u00a0: {kind}.',
  'Write what it says.': 'Écrivez ce qui y est dit.',
  'Nobody is named who says this.': 'On ne sait pas qui dit cela.',
  'Write a name, or choose a signatory or a source whose publishers say it.':
    'Écrivez un nom, ou choisissez un signataire, ou une source dont les éditeurs le disent.',
  'It withdrew before it signed, on {date}.': 'Il a retiré sa signature avant de signer, le {date}.',
  'Write a date after {date}.': 'Écrivez une date après le {date}.',
  'There is no text in {tag}, the language of the document.':
    'Il n’y a pas de texte dans la langue de la lettre ({tag}).',
  'Write it in that language.': 'Écrivez-le dans cette langue.',
  'This is in {n} languages.': {one: 'Cela existe en {n} langue.', other: 'Cela existe en {n} langues.'},
  'The document has {n} citations and pieces of evidence, most of them here.':
    'La lettre compte {n} citations de sources et preuves, la plupart ici.',
  'Write at most {n}. The newest entry of a demand counts three times, a response wherever it is shown.':
    'Écrivez-en au plus {n}. Le dernier fait d’une demande compte trois fois, une réponse partout où elle est affichée.',
  'The texts change their writing system or direction {n} times, most of them here.':
    'Les textes changent d’écriture ou de sens {n} fois, le plus souvent ici.',
  'Write at most {n} changes: use whole sentences in one script.':
    'Au plus {n} changements\u00a0: écrivez des phrases entières dans une seule écriture.',
  'The small lists of the document, such as publishers and points, have {n} members, most of them here.':
    'Les petites listes de la lettre, comme les éditeurs et les points, ont {n} éléments, la plupart ici.',
  'What is shown here at several places comes to {n} characters.':
    'Ce qui est affiché ici à plusieurs endroits fait {n} caractères.',
  'Shorten it, or let fewer places show it: at most {n} are repeated.':
    'Raccourcissez-le, ou affichez-le à moins d’endroits\u00a0: {n} au plus sont répétés.',
  'The status is {status}, and what was not done belongs to partial alone.':
    'Le statut est «\u00a0{status}\u00a0», et seul «\u00a0Satisfaite en partie\u00a0» indique ce qui n’a pas été fait.',
  'Remove it, or choose partly met.': 'Retirez-le, ou choisissez «\u00a0Satisfaite en partie\u00a0».',
  'This cites no source.': 'Cela ne cite aucune source.',
  "Cite one of its own entry's sources.": 'Citez l’une des sources choisies ici.',
  'This cites {id}, which its own entry does not.': 'Cela cite {id}, qui n’est pas parmi les sources choisies ici.',
  "Cite only sources of the entry's evidence.": 'Citez seulement les sources choisies ici.',
  'A finding needs the name of the court, regulator or inquiry.':
    'Un constat demande le nom du tribunal, du régulateur ou de la commission d’enquête.',
  'Write the name of the speaker.': 'Écrivez qui le dit.',
  'A signatory does not find: it says, reports or alleges.':
    'Un signataire ne constate pas\u00a0: il dit, rapporte ou allègue.',
  'Name the court, regulator or inquiry, or write another basis.':
    'Nommez le tribunal, le régulateur ou la commission d’enquête, ou choisissez une autre nature de propos.',
  'Revision {revision} is approved, and this is revision {own}.':
    'La version {revision} est approuvée, et celle-ci est la version {own}.',
  'Write the revision that the signatory was shown, {own} at most.':
    'Écrivez la version qui a été montrée au signataire, {own} au plus.',
  '{action} asks readers to act for the letter, and its signatories have not all agreed to this account.':
    '«\u00a0{action}\u00a0» invite le public à agir pour la lettre, et ses signataires n’ont pas tous approuvé cette page.',
  'Use read or follow, or record the approvals.':
    'Choisissez «\u00a0En savoir plus\u00a0» ou «\u00a0Suivre la suite\u00a0», ou enregistrez les accords.',
  'The campaign is {stage}, and {action} asks readers to act.':
    'La campagne est {stage}, et «\u00a0{action}\u00a0» invite le public à agir.',
  'Remove it, or use read or follow.':
    'Retirez-le, ou choisissez «\u00a0En savoir plus\u00a0» ou «\u00a0Suivre la suite\u00a0».',
  '{id} withdrew its signature.': '{id} a retiré sa signature.',
  'Name another signatory, publisher, or remove the call.':
    'Choisissez un autre signataire ou l’éditeur, ou retirez l’appel.',
  'This is not on the site of the body that asks ({body}).': 'Ce n’est pas sur le site de qui le demande ({body}).',
  '{host} is not known to be the site of {body}.': 'On ne sait pas si {host} est le site de {body}.',
  'Write {code} as the web address of that signatory, if that is its site.':
    'Écrivez {code} comme site de ce signataire, si c’est bien le sien.',
  'Write an address that begins with {code}.': 'Écrivez une adresse qui commence par {code}.',
  'Write an address that begins with {code}, without a query, ";" or encoded slash. If all of {host} is the body\'s own, write its web address without a path: {code2}.':
    'Écrivez une adresse qui commence par {code}, sans «\u00a0?\u00a0», sans «\u00a0;\u00a0» ni barre oblique codée. Si tout {host} lui appartient, écrivez son site sans chemin\u00a0: {code2}.',
  "Write {code}. If all of {host} is the body's own, write its web address without a path: {code2}.":
    'Écrivez {code}. Si tout {host} lui appartient, écrivez son site sans chemin\u00a0: {code2}.',
  'The address holds an e-mail address, and readers would write to the person who has it.':
    'L’adresse contient une adresse électronique, et le public écrirait à la personne qui l’a.',
  'Lead to a page of the body that asks.': 'Menez à une page de qui le demande.',
  'A citation is not written rightly.': 'Une citation de source n’est pas bien écrite.',
  'Remove it, and cite the source anew.': 'Retirez-la, et citez de nouveau la source.',
};
