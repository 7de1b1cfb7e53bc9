import type {Says} from '../says.ts';
import type {Warnings} from '../english/warnings.ts';

export const warnings: Says<Warnings> = {
  'A person is named here.': 'Aquí se nombra a una persona.',
  'Name only those who agreed, and remove whoever asks to be; a signatory can count as withheld instead.':
    'Nombre solo a quienes aceptaron, y quite a quien lo pida; un firmante puede contarse sin que se publique su nombre.',
  'The letter was sent on {date}, and its source is of {date2}.':
    'La carta se envió el {date}, y su fuente es del {date2}.',
  'Write the right day in both places: here, and as the day on which the letter was sent.':
    'Escriba el día correcto en ambos lugares: aquí, y como día de envío de la carta.',
  'The letter is the only source here, and was sent later: on {date}.':
    'La carta es aquí la única fuente, y se envió más tarde: el {date}.',
  'Write {date}, or the right day on which the letter was sent.':
    'Escriba el {date}, o el día correcto de envío de la carta.',
  'Nobody has checked this document for {n} days.': {
    one: 'Nadie ha comprobado esta carta desde hace {n} día.',
    other: 'Nadie ha comprobado esta carta desde hace {n} días.',
  },
  'Look whether every status and link still holds, then say that everything was checked today.':
    'Mire si cada estado y cada enlace siguen siendo correctos, y después indique que todo se comprobó hoy.',
  'There is no archived copy.': 'No hay copia archivada.',
  'Save the page in a web archive, and paste the address of the copy into the source, before it changes or vanishes.':
    'Guarde la página en un archivo web y pegue la dirección de la copia en la fuente, antes de que cambie o desaparezca.',
  'Every source here is older than {date}, so none can show what happened then.':
    'Todas las fuentes de aquí son anteriores al {date}, así que ninguna puede mostrar qué ocurrió entonces.',
  'Add the source that shows it, or write the day on which it happened. If a source says what was planned for that day, write that it was planned.':
    'Añada la fuente que lo muestra, o escriba el día en que ocurrió. Si una fuente dice lo que estaba previsto para ese día, escriba que estaba previsto.',
  '“{word}” stands in a sentence that names no speaker.': '«{word}» está en una frase que no dice quién habla.',
  'Say in that sentence who says so and on what grounds, such as “The court found that …”. If it accuses nobody, leave it.':
    'Diga en esa frase quién lo afirma y con qué fundamento, como «El tribunal concluyó que …». Si no acusa a nadie, déjela.',
  'There is no warning {word} at this place any more.': 'Ya no hay ninguna advertencia {word} en este lugar.',
  'There is no warning {word} at this place any more with these words.':
    'Ya no hay ninguna advertencia {word} en este lugar con estas palabras.',
  'There is no kind of warning {word}.': 'No existe ninguna advertencia {word}.',
  'Remove this entry. If the warning came back for other words, decide anew.':
    'Quítela. Si la advertencia volvió por otras palabras, decida de nuevo.',
  'This has the name of {place}.': 'Este es el nombre de: {place}.',
  'This has nearly the name of {place}.': 'Este es casi el nombre de: {place}.',
  'If they are one, remove one: each is counted. If they are two, leave them.':
    'Si es el mismo, quite uno: se cuentan los dos. Si son dos, déjelos.',
  'Nothing here was published by the addressee, and only the addressee itself can promise.':
    'Nada de esto lo publicó el destinatario, y solo él puede prometer.',
  'Add its own words as a source, with its name under “Published by” as under “To whom”.':
    'Añada sus propias palabras como fuente, con su nombre en «Publicada por» como en «Destinatarios».',
  'This is not in {language}.': 'Esto no está en {language}.',
  'Until it is translated, readers see the original.': 'Mientras no se traduzca, el público ve el original.',
  'The {language} texts are of revision {revision}, and the document is at {own}.':
    'Los textos en {language} son de la revisión {revision}, y la carta va por la {own}.',
  'Translate what changed since.': 'Traduzca lo que ha cambiado desde entonces.',
  'The {language} text lacks numbers of the original: {found}.':
    'Al texto en {language} le faltan números del original: {found}.',
  'The {language} text has numbers that the original lacks: {found}.':
    'El texto en {language} tiene números que el original no tiene: {found}.',
  'The {language} text has other numbers than the original: {found} instead of {known}.':
    'El texto en {language} tiene otros números que el original: {found} en lugar de {known}.',
  'Compare the two texts. If both are right, leave it: a number may be a word in one of them.':
    'Compare los dos textos. Si ambos son correctos, déjelo así: un número puede estar escrito con letras en uno de ellos.',
  'The {language} text does not cite what the original cites: {found}.':
    'El texto en {language} no cita lo que cita el original: {found}.',
  'The {language} text cites what the original does not: {found}.':
    'El texto en {language} cita lo que el original no cita: {found}.',
  'Cite it there too. If that text does not say what it shows, leave it.':
    'Cítelo también allí. Si ese texto no dice lo que muestra la fuente, déjelo así.',
  'Cite it in the original too, or remove it here. If only readers of this language need it, leave it.':
    'Cítelo también en el original, o quítelo aquí. Si solo lo necesita el público de este idioma, déjelo así.',
  'The status met seems to rest on the word of {names} alone: the sources are of a body with its name or on its site.':
    'El estado «Cumplida» parece apoyarse solo en la palabra de {names}: las fuentes son de un organismo con su nombre, o están en su sitio.',
  'Add a source of somebody who looked, such as a report of yours. If these sources are somebody else’s, leave it.':
    'Añada una fuente de alguien que lo comprobó, como un informe suyo. Si estas fuentes son de otros, déjelo así.',
  'All its sources are the addressee’s own, and the brief does not say so.':
    'Todas sus fuentes son del propio destinatario, y el texto breve no lo dice.',
  'All its sources are the addressee’s own, and the note does not say so.':
    'Todas sus fuentes son del propio destinatario, y el texto no lo dice.',
  'Begin for example with “{name} says that …”, or add a source of somebody else.':
    'Empiece por ejemplo con «{name} dice que …», o añada una fuente de otra persona.',
  'The brief does not name who says it.': 'El texto breve no dice quién lo afirma.',
  'Name who says it, such as “Northern Water said on 20 April that …”: most readers see nothing else.':
    'Nombre a quien lo afirma, como «Aguas del Norte dijo el 20 de abril que …»: la mayoría no ve nada más.',
  'The sentence does not name who says it.': 'La frase no dice quién lo afirma.',
  'Begin for example with “The speaker says that …”: readers copy sentences without what stands beside them.':
    'Empiece por ejemplo con «Fulana dice que …»: las frases se copian sin lo que está a su lado.',
  'Begin for example with “{name} says that …”: readers copy sentences without what stands beside them.':
    'Empiece por ejemplo con «{name} dice que …»: las frases se copian sin lo que está a su lado.',
  '{name} answered {reason}.': '{name} respondió {reason}.',
  '{name} answered {reason} and {reason2}.': '{name} respondió {reason} y {reason2}.',
  'Write the day on which it answered. If these dates are right, leave it.':
    'Escriba el día en que respondió. Si estas fechas son correctas, déjelo así.',
  'The overview shows the whole note, which is long.': 'La vista general muestra todo el texto, que es largo.',
  'Write the short version: one or two sentences, at most {n} characters, that name who says it and cite one of its sources.':
    'Escriba la versión breve: una o dos frases, {n} caracteres como máximo, que digan quién lo afirma y citen una de sus fuentes.',
  'The brief is not in "{tag}", and the whole text is.':
    'El texto breve no está en este idioma ({tag}), y el texto entero sí.',
  'The name holds that of a party, and a party does not find.':
    'El nombre contiene el de una parte, y una parte no dicta conclusiones.',
  'Write said, reported or alleged. If it is a court, regulator or inquiry, leave it.':
    'Elija «Palabras resumidas», «Información» o «Alegación». Si es un tribunal, un regulador o una comisión de investigación, déjelo así.',
  '{name} spoke again about this on {date} ({id}), and readers see only its words of {date2} here.':
    '{name} volvió a hablar de esto el {date} ({id}), y el público solo ve aquí sus palabras del {date2}.',
  'If the later words change the denial, choose them as the denial, or say so in the text. If not, leave it.':
    'Si las palabras posteriores cambian el desmentido, elíjalas como desmentido, o dígalo en el texto. Si no, déjelo así.',
  'What it sums up ({cause}) changed since the published revision, and this did not.':
    'Lo que esto resume ({cause}) cambió desde la revisión publicada, y esto no.',
  'Read it beside the new {cause}. If it still says the same, leave it.':
    'Léalo junto a lo nuevo ({cause}). Si sigue diciendo lo mismo, déjelo así.',
  'Until it is translated, the overview shows its readers the whole text.':
    'Mientras no se traduzca, la vista general muestra todo el texto.',
};
