import type {Says} from '../says.ts';
import type {Corrections} from '../english/corrections.ts';

export const corrections: Says<Corrections> = {
  '{change}': '{change}',
  '{change}.': '{change}.',
  '{change}, and no correction names it.': '{change}, y ninguna corrección lo menciona.',
  '{change}, and no correction names them.': '{change}, y ninguna corrección los menciona.',
  'This is another campaign: the published one has the id {id}.':
    'Es otra campaña: la publicada tiene el nombre corto {id}.',
  'An id never changes. Restore it.': 'Un nombre corto nunca cambia. Restáurelo.',
  'Revision {revision} is published, and pages take none that is higher by more than {n}.':
    'La revisión {revision} está publicada, y las páginas no aceptan ninguna que la supere en más de {n}.',
  'Revision {revision} is published, and newer.': 'La revisión {revision} está publicada, y es más nueva.',
  'Revision {revision} is published, with other content.': 'La revisión {revision} está publicada, con otro contenido.',
  'What was published is of {date}, and this is older.': 'Lo publicado es del {date}, y esto es más antiguo.',
  'What was published is of {date}, and this lies more than a day ahead.':
    'Lo publicado es del {date}, y esto está a más de un día en el futuro.',
  'Revision {revision} is kept as {file}, and differs from this.':
    'La revisión {revision} se conserva como {file}, y es distinta de esta.',
  'What was published once stays as it was. Write {n}.': 'Lo que se publicó se queda como estaba. Escriba {n}.',
  'The document that is published now cannot be read, so there is nothing to compare with.':
    'Lo que es público ahora no se puede leer, así que no hay con qué comparar.',
  'Show the studio the document that is public, or choose another folder.':
    'Muestre al estudio lo que es público, o elija otra carpeta.',
  'The correction of {part} of {date} was published, and is changed or gone.':
    'La corrección del {date} ({part}) se publicó, y ha cambiado o ya no está.',
  'Restore it. If it was wrong, add another correction after it.':
    'Restáurela. Si era incorrecta, añada otra corrección después.',
  '{was} was published, and it is {was2} now.': 'Se publicó {was}, y ahora es {was2}.',
  '{was} was published, and is gone.': 'Se publicó {was}, y ya no está.',
  'This was put before something already published.': 'Esto se puso antes de algo ya publicado.',
  'This was published without {was2}.': 'Esto se publicó sin {was2}.',
  'If something new happened, restore this and add a new entry after it. If it was wrong, add to corrections, and say there what was wrong.':
    'Si ha ocurrido algo nuevo, restaure esto y añada una entrada nueva después. Si era incorrecto, añada una corrección que diga qué era incorrecto.',
  'Move it to the end, or add to corrections, and say there what was wrong.':
    'Muévalo al final, o añada una corrección que diga qué era incorrecto.',
  'If it withdrew, keep it and write the day on which it withdrew. If it never signed, add to corrections, and say there what was wrong.':
    'Si retiró su firma, consérvelo y escriba el día en que la retiró. Si nunca firmó, añada una corrección que diga qué era incorrecto.',
  'Restore it: its status can become dropped. Or add to corrections, and say there what was wrong.':
    'Restáurela: su estado puede pasar a «Ya no se exige». O añada una corrección que diga qué era incorrecto.',
  'Take it out, or add to corrections, and say there what was wrong.':
    'Quítelo, o añada una corrección que diga qué era incorrecto.',
  'Restore it, or add to corrections, and say there what was wrong.':
    'Restáurelo, o añada una corrección que diga qué era incorrecto.',
  '{where}': '{where}',
};
