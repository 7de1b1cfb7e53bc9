import type {Says} from '../says.ts';
import type {Basics} from '../english/basics.ts';

export const basics: Says<Basics> = {
  '{meaning}.': '{meaning}.',
  'Write here: {meaning}.': 'Écrivez ici\u00a0: {meaning}.',
  'This is missing.': 'Cela manque.',
  'This is missing:': 'Il manque\u00a0:',
  'This is empty.': 'C’est vide.',
  'The list is empty.': 'La liste est vide.',
  'The list has {n} entries.': {one: 'La liste a {n} élément.', other: 'La liste a {n} éléments.'},
  'Write at most {n}.': 'Écrivez-en au plus {n}.',
  'Write {code}.': 'Écrivez {code}.',
  'Write {code}': 'Écrivez {code}',
  'Write {code}, or {code2}.': 'Écrivez {code} ou {code2}.',
  'Write {date} for {day}, or {date2} for {day2}.': 'Écrivez {date} pour le {day}, ou {date2} pour le {day2}.',
  'Write one of: {codes}.': 'Écrivez l’un de ceux-ci\u00a0: {codes}.',
  'Write one of: {codes} and {n} more.': 'Écrivez l’un de ceux-ci\u00a0: {codes} et {n} de plus.',
  'Write one of: {codes}. Or add it to {collection}.':
    'Écrivez l’un de ceux-ci\u00a0: {codes}. Ou ajoutez-le dans\u00a0: {collection}.',
  'Add it to {collection} first.': 'Ajoutez-le d’abord dans\u00a0: {collection}.',
  'Did you mean {code}?': 'Vouliez-vous dire {code}\u00a0?',
  'There is no {value} in {collection}.': 'Il n’y a pas de {value} dans\u00a0: {collection}.',
  '{value} is in {collection}, and an id of {collection2} belongs here.':
    '{value} figure dans\u00a0: {collection}. Il faut ici un élément de\u00a0: {collection2}.',
  'A web address stands in the place of a source’s id: {value}.':
    'Une adresse web se trouve à la place d’une source\u00a0: {value}.',
  'Add the page to sources with an id of your own, and write that id here.':
    'Ajoutez d’abord la page comme source, puis choisissez-la ici.',
  'This names no part of the document: {value}.': 'Cela ne désigne aucune partie de la lettre\u00a0: {value}.',
  'This does not fit: {value}.': 'Cela ne convient pas\u00a0: {value}.',
  'This number is out of range: {value}.': 'Ce nombre est hors limites\u00a0: {value}.',
  'Write a whole number from {min} to {max}.': 'Écrivez un nombre entier de {min} à {max}.',
  'Use lower-case letters, digits and hyphens, at most 64.':
    'Utilisez des lettres minuscules sans accents, des chiffres et des traits d’union, 64 signes au plus.',
  'Use lower-case letters, digits and hyphens, at most 64. Write for example {code}.':
    'Utilisez des lettres minuscules sans accents, des chiffres et des traits d’union, 64 signes au plus. Écrivez par exemple {code}.',
  'Write one line of visible plain text without e-mail address, at most 500 characters.':
    'Écrivez une ligne de texte simple et visible, sans adresse électronique, de 500 caractères au plus.',
  'Write visible plain text without line breaks, at most 8,000 characters and 50 citations.':
    'Écrivez un texte simple et visible, sans saut de ligne, de 8\u202f000 caractères et 50 citations de sources au plus.',
  'Write one or two sentences, at most 180 characters without the citations.':
    'Écrivez une ou deux phrases, de 180 caractères au plus sans compter les citations de sources.',
  'Write a year, a month or a day that exists: 2026, 2026-06 or 2026-06-10.':
    'Écrivez une année, un mois ou un jour qui existe\u00a0: 2026, 2026-06 ou 2026-06-10.',
  'Write a moment in UTC: 2026-06-10T09:00:00Z.':
    'Écrivez un moment en temps universel (UTC)\u00a0: 2026-06-10T09:00:00Z.',
  'Write a language tag: en, ar, pt-BR, zh-Hant.': 'Écrivez un code de langue\u00a0: en, ar, pt-BR, zh-Hant.',
  'Write a full https address of a named host, as a browser shows it, without port or password.':
    'Écrivez une adresse complète en https, telle que le navigateur la montre, sans port ni mot de passe.',
  'Write a full https or http address of a named host, as a browser shows it, without port or password.':
    'Écrivez une adresse complète en https ou http, telle que le navigateur la montre, sans port ni mot de passe.',
  "Write a path in the document's own folder that ends in .png, .webp or .avif: logos/eff.webp.":
    'Écrivez le chemin d’un fichier du dossier de la lettre, terminé par .png, .webp ou .avif\u00a0: logos/eff.webp.',
  'Write a version: 0.1.0.': 'Écrivez une version\u00a0: 0.1.0.',
  'Write its two capital letters (ISO 3166), such as GB, or leave it out.':
    'Écrivez ses deux lettres majuscules (ISO 3166), comme GB, ou laissez vide.',
  'Name the part: letter, for example demands/publish-audit, or document for what is in no such part.':
    'Choisissez la partie\u00a0: la lettre, une demande par exemple, ou l’ensemble pour ce qui n’est dans aucune partie.',
};
