import type {Says} from '../says.ts';
import type {Rules} from '../english/rules.ts';

export const rules: Says<Rules> = {
  'This document is format {found}, and this version of Countersign knows {known}.':
    'Esta carta tiene el formato {found}, y esta versión de Countersign conoce el formato {known}.',
  'Use a newer version of Countersign.': 'Use una versión más reciente de Countersign.',
  'This reader does not know {name}.': 'Esta versión no conoce {name}.',
  'Use a newer version of Countersign, or remove the name if it is a typing mistake.':
    'Use una versión más reciente de Countersign, o quite el nombre si es una errata.',
  'This document needs reader {needed}, this is {own}.': 'Esta carta necesita la versión {needed}, y esta es la {own}.',
  'The id {id} is used twice.': 'El nombre corto {id} se usa dos veces.',
  'Give each its own id.': 'Dé a cada uno el suyo.',
  'The id {id} means the {id2} as such.': 'El nombre corto {id} designa {id2} como tal.',
  'Choose another id.': 'Elija otro nombre corto.',
  'There is no {id} in {collection}.': 'No hay {id} en: {collection}.',
  'Use an id from {collection}, or add it there.': 'Elija un elemento de: {collection}, o añádalo.',
  'The campaign is {stage}, and the closing note is missing.': 'La campaña está {stage}, y falta la nota final.',
  'Write when and how it ended or why it was retracted.': 'Escriba cuándo y cómo terminó, o por qué se retiró.',
  'There is a closing note, and the campaign is open.': 'Hay una nota final, y la campaña sigue en curso.',
  'Remove the closing note, or say that the campaign has ended or was retracted.':
    'Quite la nota final, o indique que la campaña terminó o se retiró.',
  'The date {date} stands after {date2}.': 'La fecha {date} viene después de {date2}.',
  'Put the oldest first.': 'Ponga primero lo más antiguo.',
  'Nothing was promised or done before that could be reversed.':
    'Antes no se prometió ni se hizo nada que pudiera retirarse.',
  'Write reversed only after promised, partial or met. If the addressee refused, write unmet.':
    'Elija «Marcha atrás» solo después de «Prometida», «Cumplida en parte» o «Cumplida». Si el destinatario se negó, elija «No cumplida».',
  'The status is partial, and what was not done is missing.':
    'El estado es «Cumplida en parte», y falta decir qué no se hizo.',
  'Write what was not done.': 'Escriba qué no se hizo.',
  'When the addressee was asked is missing.': 'Falta la fecha en que se preguntó al destinatario.',
  'Write the day on which it was asked.': 'Escriba el día en que se preguntó.',
  'The date of the finding is missing.': 'Falta la fecha de la conclusión.',
  'Write the day of the finding.': 'Escriba el día de la conclusión.',
  'A {kind} needs its words.': 'Aquí hacen falta las palabras: {kind}.',
  'Write what it says.': 'Escriba qué dice.',
  'Nobody is named who says this.': 'No se sabe quién dice esto.',
  'Write a name, or choose a signatory or a source whose publishers say it.':
    'Escriba un nombre, o elija un firmante o una fuente cuyos editores lo dicen.',
  'It withdrew before it signed, on {date}.': 'Retiró su firma antes de firmar, el {date}.',
  'Write a date after {date}.': 'Escriba una fecha posterior al {date}.',
  'There is no text in {tag}, the language of the document.': 'No hay texto en el idioma de la carta ({tag}).',
  'Write it in that language.': 'Escríbalo en ese idioma.',
  'This is in {n} languages.': {one: 'Esto está en {n} idioma.', other: 'Esto está en {n} idiomas.'},
  'The document has {n} citations and pieces of evidence, most of them here.':
    'La carta tiene {n} citas de fuentes y pruebas, la mayoría aquí.',
  'Write at most {n}. The newest entry of a demand counts three times, a response wherever it is shown.':
    'Escriba como máximo {n}. Lo último de una exigencia cuenta tres veces, y una respuesta en cada lugar donde se muestra.',
  'The texts change their writing system or direction {n} times, most of them here.':
    'Los textos cambian de escritura o de dirección {n} veces, la mayoría aquí.',
  'Write at most {n} changes: use whole sentences in one script.':
    'Como máximo {n} cambios: escriba frases enteras en una sola escritura.',
  'The small lists of the document, such as publishers and points, have {n} members, most of them here.':
    'Las listas pequeñas de la carta, como editores y puntos, tienen {n} elementos, la mayoría aquí.',
  'What is shown here at several places comes to {n} characters.':
    'Lo que aquí se muestra en varios lugares suma {n} caracteres.',
  'Shorten it, or let fewer places show it: at most {n} are repeated.':
    'Acórtelo, o muéstrelo en menos lugares: se repiten {n} como máximo.',
  'The status is {status}, and what was not done belongs to partial alone.':
    'El estado es «{status}», y solo «Cumplida en parte» indica qué no se hizo.',
  'Remove it, or choose partly met.': 'Quítelo, o elija «Cumplida en parte».',
  'This cites no source.': 'Esto no cita ninguna fuente.',
  "Cite one of its own entry's sources.": 'Cite una de las fuentes elegidas aquí.',
  'This cites {id}, which its own entry does not.': 'Esto cita {id}, que no está entre las fuentes elegidas aquí.',
  "Cite only sources of the entry's evidence.": 'Cite solo las fuentes elegidas aquí.',
  'A finding needs the name of the court, regulator or inquiry.':
    'Una conclusión necesita el nombre del tribunal, del regulador o de la comisión de investigación.',
  'Write the name of the speaker.': 'Escriba quién lo dice.',
  'A signatory does not find: it says, reports or alleges.':
    'Un firmante no dicta conclusiones: dice, informa o alega.',
  'Name the court, regulator or inquiry, or write another basis.':
    'Nombre el tribunal, el regulador o la comisión de investigación, o elija otra clase de palabras.',
  'Revision {revision} is approved, and this is revision {own}.':
    'La revisión {revision} está aprobada, y esta es la revisión {own}.',
  'Write the revision that the signatory was shown, {own} at most.':
    'Escriba la revisión que se mostró al firmante, {own} como máximo.',
  '{action} asks readers to act for the letter, and its signatories have not all agreed to this account.':
    '«{action}» pide al público que actúe por la carta, y no todos sus firmantes han aprobado esta página.',
  'Use read or follow, or record the approvals.':
    'Elija «Leer más» o «Seguir las novedades», o registre las aprobaciones.',
  'The campaign is {stage}, and {action} asks readers to act.':
    'La campaña está {stage}, y «{action}» pide al público que actúe.',
  'Remove it, or use read or follow.': 'Quítelo, o elija «Leer más» o «Seguir las novedades».',
  '{id} withdrew its signature.': '{id} retiró su firma.',
  'Name another signatory, publisher, or remove the call.':
    'Elija otro firmante o a quien publica, o quite el llamamiento.',
  'This is not on the site of the body that asks ({body}).': 'Esto no está en el sitio de quien lo pide ({body}).',
  '{host} is not known to be the site of {body}.': 'No consta que {host} sea el sitio de {body}.',
  'Write {code} as the web address of that signatory, if that is its site.':
    'Escriba {code} como sitio web de ese firmante, si es el suyo.',
  'Write an address that begins with {code}.': 'Escriba una dirección que empiece por {code}.',
  'Write an address that begins with {code}, without a query, ";" or encoded slash. If all of {host} is the body\'s own, write its web address without a path: {code2}.':
    'Escriba una dirección que empiece por {code}, sin «?», sin «;» ni barra codificada. Si todo {host} es suyo, escriba su sitio web sin ruta: {code2}.',
  "Write {code}. If all of {host} is the body's own, write its web address without a path: {code2}.":
    'Escriba {code}. Si todo {host} es suyo, escriba su sitio web sin ruta: {code2}.',
  'The address holds an e-mail address, and readers would write to the person who has it.':
    'La dirección contiene un correo electrónico, y el público escribiría a esa persona.',
  'Lead to a page of the body that asks.': 'Lleve a una página de quien lo pide.',
  'A citation is not written rightly.': 'Una cita de una fuente no está bien escrita.',
  'Remove it, and cite the source anew.': 'Quítela y vuelva a citar la fuente.',
};
