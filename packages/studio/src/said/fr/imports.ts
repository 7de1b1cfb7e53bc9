import type {Says} from '../says.ts';
import type {Imports} from '../english/imports.ts';

export const imports: Says<Imports> = {
  'Left out: {things}.': 'Laissé de côté\u00a0: {things}.',
  'There are no references in this file.': 'Il n’y a pas de références dans ce fichier.',
  'In the reference manager choose Export, and as format BibTeX, RIS or CSL JSON.':
    'Dans le logiciel de références, choisissez d’exporter, au format BibTeX, RIS ou CSL JSON.',
  '{name}: it names neither a publisher nor an address. Add one, or type it.':
    '{name}\u00a0: ni éditeur ni adresse. Ajoutez-en un, ou saisissez la source.',
  '{name}: a document has at most {n} sources.': '{name}\u00a0: une lettre a au plus {n} sources.',
  '{name}: its copy at {host}, which is no known web archive. If it is one, add archived.':
    '{name}\u00a0: sa copie sur {host}, qui n’est pas une archive du web connue. Si c’en est une, ajoutez la copie archivée.',
  '{name}: Web address: {quote} is none that documents take. It is left out.':
    '{name}\u00a0: adresse web\u00a0: {quote} ne convient pas. Elle est laissée de côté.',
  '{name}: Web address: {quote} was made {address}. Open it.':
    '{name}\u00a0: adresse web\u00a0: {quote} est devenue {address}. Ouvrez-la.',
  '{name}: Date: {quote} is no day, month or year of the calendar. It is left out.':
    '{name}\u00a0: date\u00a0: {quote} n’est ni un jour, ni un mois, ni une année du calendrier. Elle est laissée de côté.',
  '{name}: Day of access: {quote} is no day, month or year of the calendar. It is left out.':
    '{name}\u00a0: date de consultation\u00a0: {quote} n’est ni un jour, ni un mois, ni une année du calendrier. Elle est laissée de côté.',
  'Row {number}: a quotation mark opens here and is not closed.':
    'Ligne {number}\u00a0: un guillemet s’ouvre ici et ne se ferme pas.',
  'Remove it, or write it twice and put one before and one after the cell.':
    'Retirez-le, ou écrivez-le deux fois et mettez-en un avant et un après la cellule.',
  'The table is empty.': 'Le tableau est vide.',
  'Its first row names the columns, and each row below is one entry.':
    'Sa première ligne nomme les colonnes, et chaque ligne suivante est une entrée.',
  'Row {number} has more cells than the row with the names of the columns.':
    'La ligne {number} a plus de cellules que la ligne des noms de colonnes.',
  'Put a cell with a comma in it between quotation marks: "Friends of Rivers, Lakes and Seas".':
    'Mettez une cellule qui contient une virgule entre guillemets\u00a0: "Amis des rivières, des lacs et des mers".',
  'This is a file in Rich Text Format.': 'C’est un fichier au format RTF.',
  'The letters of this file cannot be read.': 'Les lettres de ce fichier ne peuvent pas être lues.',
  'Open it, and save it as “{format}”.': 'Ouvrez-le, et enregistrez-le en «\u00a0{format}\u00a0».',
  'Open it where they look right, and save it as “{format}”.':
    'Ouvrez-le là où elles s’affichent bien, et enregistrez-le en «\u00a0{format}\u00a0».',
  'Row {number} stands above the names of the columns, and no signatory was read there.':
    'La ligne {number} est au-dessus des noms de colonnes, et aucun signataire n’y a été lu.',
  'Rows {codes} stand above the names of the columns, and no signatory was read there.':
    'Les lignes {codes} sont au-dessus des noms de colonnes, et aucun signataire n’y a été lu.',
  'Never read, because it is personal: the column {some}.': 'Jamais lue, car personnelle\u00a0: la colonne {some}.',
  'Never read, because it is personal: the columns {some}.':
    'Jamais lues, car personnelles\u00a0: les colonnes {some}.',
  'Not read, because nobody said what it holds: the column {some}.':
    'Non lue, car personne n’a dit ce qu’elle contient\u00a0: la colonne {some}.',
  'Not read, because nobody said what it holds: the columns {some}.':
    'Non lues, car personne n’a dit ce qu’elles contiennent\u00a0: les colonnes {some}.',
  'The file is in an old encoding (Windows-1252). Look at letters with accents, or save it as “CSV UTF-8”.':
    'Le fichier est dans un ancien codage (Windows-1252). Vérifiez les lettres accentuées, ou enregistrez-le en «\u00a0CSV UTF-8\u00a0».',
  '{n} web address was made https. Open some of them.': {
    one: '{n} adresse web est passée en https. Ouvrez-la.',
    other: '{n} adresses web sont passées en https. Ouvrez-en quelques-unes.',
  },
  '{n} web addresses were made https. Open some of them.': {
    one: '{n} adresse web est passée en https. Ouvrez-la.',
    other: '{n} adresses web sont passées en https. Ouvrez-en quelques-unes.',
  },
  'Taken as organisations: {some}. For people, write person in that column.':
    'Pris pour des organisations\u00a0: {some}. Pour des personnes, écrivez «\u00a0person\u00a0» dans cette colonne.',
  '{n} person is named. Name only those who agreed to be named in public.': {
    one: '{n} personne est nommée. Ne nommez que celles et ceux qui ont accepté de l’être en public.',
    other: '{n} personnes sont nommées. Ne nommez que celles et ceux qui ont accepté de l’être en public.',
  },
  '{n} people are named. Name only those who agreed to be named in public.': {
    one: '{n} personne est nommée. Ne nommez que celles et ceux qui ont accepté de l’être en public.',
    other: '{n} personnes sont nommées. Ne nommez que celles et ceux qui ont accepté de l’être en public.',
  },
  'Row {some}: {cell}': 'Ligne {some}\u00a0: {cell}',
  'Rows {some}: {cell}': 'Lignes {some}\u00a0: {cell}',
  '{cell}': '{cell}',
  'The column {quote} is never read, because such columns hold personal data.':
    'La colonne {quote} n’est jamais lue, car de telles colonnes contiennent des données personnelles.',
  'If it holds what may be published, give it another name in the table.':
    'Si elle contient ce qui peut être publié, donnez-lui un autre nom dans le tableau.',
  'It has no name.': 'Il n’a pas de nom.',
  'It withdrew ({date}). If it signed again, change its entry.':
    'Il a retiré sa signature ({date}). S’il a signé de nouveau, modifiez sa fiche.',
  'A document has at most {n} signatories.': 'Une lettre a au plus {n} signataires.',
  'The table has it twice: {quote}.': 'Il est deux fois dans le tableau\u00a0: {quote}.',
  'The name is that of {quote}.': 'C’est le nom de {quote}.',
  'The web address is that of {quote}.': 'C’est l’adresse web de {quote}.',
  'It is nearly the name of {quote}.': 'C’est presque le nom de {quote}.',
  'It holds what readers would not understand: {value}.':
    'Il contient ce que le public ne comprendrait pas\u00a0: {value}.',
  'This needs an answer, such as: {example}.': 'Il faut une réponse, par exemple\u00a0: {example}.',
  'The table has more than {n} columns.': 'Le tableau a plus de {n} colonnes.',
  'Copy the columns that are needed into a table of their own.':
    'Copiez les colonnes nécessaires dans un tableau à part.',
};
