import type {Says} from '../says.ts';
import type {Translations} from '../english/translations.ts';

export const translations: Says<Translations> = {
  'The columns Key, Text and Translation are not all there.':
    'Les colonnes Key, Text et Translation ne sont pas toutes là.',
  'Keep the first row as it was exported.': 'Gardez la première ligne comme elle a été exportée.',
  'The file does not say its language.': 'Le fichier n’indique pas sa langue.',
  'Export the sheet again here.': 'Exportez de nouveau la feuille ici.',
  'The file is in {tag}, and not in {tag2}.':
    'Le fichier est dans une autre langue ({tag}), et non dans celle-ci ({tag2}).',
  'Take the other file.': 'Prenez l’autre fichier.',
  'The document itself is in {tag}.': 'C’est la langue de la lettre elle-même ({tag}).',
  'A translation is in another language.': 'Une traduction est dans une autre langue.',
  'The file was translated from {tag}, and the document is in {tag2}.':
    'Le fichier a été traduit depuis une autre langue ({tag}) que celle de la lettre ({tag2}).',
  'This is no well-formed XML.': 'Ce n’est pas du XML bien formé.',
  'This file has a document type (DTD), which no XLIFF needs.':
    'Ce fichier a un type de document (DTD), dont aucun XLIFF n’a besoin.',
  'This file has translations into several languages.': 'Ce fichier contient des traductions en plusieurs langues.',
  'This is no XLIFF file.': 'Ce n’est pas un fichier XLIFF.',
  'This is XLIFF {version}, and 1.2 is read.': 'C’est du XLIFF {version}, et seul 1.2 est lu.',
  'In the program for translators, export the file again as XLIFF 1.2, or use the table (CSV).':
    'Dans le programme de traduction, exportez de nouveau le fichier en XLIFF 1.2, ou utilisez le tableau (CSV).',
  '{where}: this text is no longer in the document.': '{where}\u00a0: ce texte n’est plus dans la lettre.',
  'A row without a key: this text is no longer in the document.':
    'Une ligne sans clé\u00a0: ce texte n’est plus dans la lettre.',
  '{where}: the text has changed since it was exported. Export it again, and translate what is new.':
    '{where}\u00a0: le texte a changé depuis son exportation. Exportez-le de nouveau, et traduisez ce qui est nouveau.',
  '{where}: the file has two translations. Keep one.': '{where}\u00a0: le fichier a deux traductions. Gardez-en une.',
  '{where}: the translation lacks {mark}, which the text has.':
    '{where}\u00a0: il manque à la traduction {mark}, que le texte contient.',
  '{where}: the translation has {mark}, which the text does not have as often.':
    '{where}\u00a0: la traduction contient {mark} plus souvent que le texte.',
  '{where}: a citation has more than a place in its source. Write the place as the text does: a number, a word.':
    '{where}\u00a0: une citation contient plus que l’endroit dans sa source. Écrivez l’endroit comme le texte\u00a0: un nombre, un mot.',
  '{where}: the translation has an e-mail address or a telephone number, which the text does not have.':
    '{where}\u00a0: la traduction contient une adresse électronique ou un numéro de téléphone que le texte n’a pas.',
  '{where}: the translation cannot be shown, because it has more than 180 characters.':
    '{where}\u00a0: la traduction ne peut pas être affichée, car elle a plus de 180 caractères.',
  '{where}: the translation cannot be shown, because it is too long, empty, or has signs that cannot be shown.':
    '{where}\u00a0: la traduction ne peut pas être affichée, car elle est trop longue, vide, ou a des signes qui ne peuvent pas l’être.',
};
