import type {Says} from '../says.ts';
import type {Warnings} from '../english/warnings.ts';

export const warnings: Says<Warnings> = {
  'A person is named here.': 'Une personne est nommée ici.',
  'Name only those who agreed, and remove whoever asks to be; a signatory can count as withheld instead.':
    'Ne nommez que celles et ceux qui ont accepté, et retirez quiconque le demande\u00a0; un signataire peut être compté sans que son nom soit publié.',
  'The letter was sent on {date}, and its source is of {date2}.':
    'La lettre a été envoyée le {date}, et sa source est du {date2}.',
  'Write the right day in both places: here, and as the day on which the letter was sent.':
    'Écrivez le bon jour aux deux endroits\u00a0: ici, et comme jour d’envoi de la lettre.',
  'The letter is the only source here, and was sent later: on {date}.':
    'La lettre est ici la seule source, et elle a été envoyée plus tard\u00a0: le {date}.',
  'Write {date}, or the right day on which the letter was sent.':
    'Écrivez le {date}, ou le bon jour d’envoi de la lettre.',
  'Nobody has checked this document for {n} days.': {
    one: 'Personne n’a vérifié cette lettre depuis {n} jour.',
    other: 'Personne n’a vérifié cette lettre depuis {n} jours.',
  },
  'Look whether every status and link still holds, then say that everything was checked today.':
    'Regardez si chaque statut et chaque lien sont encore justes, puis indiquez que tout a été vérifié aujourd’hui.',
  'There is no archived copy.': 'Il n’y a pas de copie archivée.',
  'Save the page in a web archive, and paste the address of the copy into the source, before it changes or vanishes.':
    'Enregistrez la page dans une archive du web, et collez l’adresse de la copie dans la source, avant qu’elle ne change ou ne disparaisse.',
  'Every source here is older than {date}, so none can show what happened then.':
    'Toutes les sources ici sont antérieures au {date}\u00a0: aucune ne peut donc montrer ce qui s’est passé alors.',
  'Add the source that shows it, or write the day on which it happened. If a source says what was planned for that day, write that it was planned.':
    'Ajoutez la source qui le montre, ou écrivez le jour où cela s’est passé. Si une source dit ce qui était prévu pour ce jour, écrivez que c’était prévu.',
  '“{word}” stands in a sentence that names no speaker.':
    '«\u00a0{word}\u00a0» se trouve dans une phrase qui ne dit pas qui parle.',
  'Say in that sentence who says so and on what grounds, such as “The court found that …”. If it accuses nobody, leave it.':
    'Dites dans cette phrase qui l’affirme et pour quelle raison, comme «\u00a0Le tribunal a constaté que …\u00a0». Si elle n’accuse personne, laissez-la.',
  'There is no warning {word} at this place any more.': 'Il n’y a plus de mise en garde {word} à cet endroit.',
  'There is no warning {word} at this place any more with these words.':
    'Il n’y a plus de mise en garde {word} à cet endroit avec ces mots.',
  'There is no kind of warning {word}.': 'Il n’existe pas de mise en garde {word}.',
  'Remove this entry. If the warning came back for other words, decide anew.':
    'Retirez-la. Si la mise en garde est revenue pour d’autres mots, décidez de nouveau.',
  'This has the name of {place}.': 'C’est le nom de\u00a0: {place}.',
  'This has nearly the name of {place}.': 'C’est presque le nom de\u00a0: {place}.',
  'If they are one, remove one: each is counted. If they are two, leave them.':
    'Si c’est le même, retirez-en un\u00a0: chacun est compté. S’ils sont deux, laissez-les.',
  'Nothing here was published by the addressee, and only the addressee itself can promise.':
    'Rien ici n’a été publié par le destinataire, et lui seul peut promettre.',
  'Add its own words as a source, with its name under “Published by” as under “To whom”.':
    'Ajoutez ses propres mots comme source, avec son nom sous «\u00a0Publiée par\u00a0» tel qu’il est sous «\u00a0À qui\u00a0».',
  'This is not in {language}.': 'Cela n’existe pas en {language}.',
  'Until it is translated, readers see the original.': 'Tant que ce n’est pas traduit, le public voit l’original.',
  'The {language} texts are of revision {revision}, and the document is at {own}.':
    'Les textes en {language} sont de la version {revision}, et la lettre en est à la version {own}.',
  'Translate what changed since.': 'Traduisez ce qui a changé depuis.',
  'The {language} text lacks numbers of the original: {found}.':
    'Il manque au texte en {language} des nombres de l’original\u00a0: {found}.',
  'The {language} text has numbers that the original lacks: {found}.':
    'Le texte en {language} a des nombres que l’original n’a pas\u00a0: {found}.',
  'The {language} text has other numbers than the original: {found} instead of {known}.':
    'Le texte en {language} a d’autres nombres que l’original\u00a0: {found} au lieu de {known}.',
  'Compare the two texts. If both are right, leave it: a number may be a word in one of them.':
    'Comparez les deux textes. Si les deux sont justes, laissez tel quel\u00a0: un nombre peut être écrit en lettres dans l’un d’eux.',
  'The {language} text does not cite what the original cites: {found}.':
    'Le texte en {language} ne cite pas ce que l’original cite\u00a0: {found}.',
  'The {language} text cites what the original does not: {found}.':
    'Le texte en {language} cite ce que l’original ne cite pas\u00a0: {found}.',
  'Cite it there too. If that text does not say what it shows, leave it.':
    'Citez-le là aussi. Si ce texte ne dit pas ce que la source montre, laissez tel quel.',
  'Cite it in the original too, or remove it here. If only readers of this language need it, leave it.':
    'Citez-le aussi dans l’original, ou retirez-le ici. Si seul le public de cette langue en a besoin, laissez tel quel.',
  'The status met seems to rest on the word of {names} alone: the sources are of a body with its name or on its site.':
    'Le statut «\u00a0Satisfaite\u00a0» semble reposer sur la seule parole de {names}\u00a0: les sources viennent d’un organisme qui porte son nom, ou de son site.',
  'Add a source of somebody who looked, such as a report of yours. If these sources are somebody else’s, leave it.':
    'Ajoutez une source de quelqu’un qui a vérifié, comme un rapport à vous. Si ces sources viennent d’ailleurs, laissez tel quel.',
  'All its sources are the addressee’s own, and the brief does not say so.':
    'Toutes ses sources viennent du destinataire, et le texte en bref ne le dit pas.',
  'All its sources are the addressee’s own, and the note does not say so.':
    'Toutes ses sources viennent du destinataire, et le texte ne le dit pas.',
  'Begin for example with “{name} says that …”, or add a source of somebody else.':
    'Commencez par exemple par «\u00a0{name} dit que …\u00a0», ou ajoutez une source de quelqu’un d’autre.',
  'The brief does not name who says it.': 'Le texte en bref ne dit pas qui l’affirme.',
  'Name who says it, such as “Northern Water said on 20 April that …”: most readers see nothing else.':
    'Nommez qui l’affirme, comme «\u00a0La Compagnie des eaux du Nord a dit le 20 avril que …\u00a0»\u00a0: la plupart ne voient rien d’autre.',
  'The sentence does not name who says it.': 'La phrase ne dit pas qui l’affirme.',
  'Begin for example with “The speaker says that …”: readers copy sentences without what stands beside them.':
    'Commencez par exemple par «\u00a0Une telle dit que …\u00a0»\u00a0: on recopie les phrases sans ce qui se trouve à côté.',
  'Begin for example with “{name} says that …”: readers copy sentences without what stands beside them.':
    'Commencez par exemple par «\u00a0{name} dit que …\u00a0»\u00a0: on recopie les phrases sans ce qui se trouve à côté.',
  '{name} answered {reason}.': '{name} a répondu {reason}.',
  '{name} answered {reason} and {reason2}.': '{name} a répondu {reason} et {reason2}.',
  'Write the day on which it answered. If these dates are right, leave it.':
    'Écrivez le jour où il a répondu. Si ces dates sont justes, laissez tel quel.',
  'The overview shows the whole note, which is long.': 'La vue d’ensemble affiche tout le texte, qui est long.',
  'Write the short version: one or two sentences, at most {n} characters, that name who says it and cite one of its sources.':
    'Écrivez la version courte\u00a0: une ou deux phrases, {n} caractères au plus, qui disent qui l’affirme et citent une de ses sources.',
  'The brief is not in "{tag}", and the whole text is.':
    'Le texte en bref n’existe pas dans cette langue ({tag}), et le texte entier oui.',
  'The name holds that of a party, and a party does not find.':
    'Le nom contient celui d’une partie, et une partie ne constate pas.',
  'Write said, reported or alleged. If it is a court, regulator or inquiry, leave it.':
    'Choisissez «\u00a0Propos rapportés\u00a0», «\u00a0Information\u00a0» ou «\u00a0Allégation\u00a0». Si c’est un tribunal, un régulateur ou une commission d’enquête, laissez tel quel.',
  '{name} spoke again about this on {date} ({id}), and readers see only its words of {date2} here.':
    '{name} en a reparlé le {date} ({id}), et le public ne voit ici que ses mots du {date2}.',
  'If the later words change the denial, choose them as the denial, or say so in the text. If not, leave it.':
    'Si les mots plus récents changent le démenti, choisissez-les comme démenti, ou dites-le dans le texte. Sinon, laissez tel quel.',
  'What it sums up ({cause}) changed since the published revision, and this did not.':
    'Ce que ceci résume ({cause}) a changé depuis la version publiée, et ceci non.',
  'Read it beside the new {cause}. If it still says the same, leave it.':
    'Relisez-le à côté du nouveau contenu ({cause}). S’il dit encore la même chose, laissez tel quel.',
  'Until it is translated, the overview shows its readers the whole text.':
    'Tant que ce n’est pas traduit, la vue d’ensemble montre tout le texte.',
};
