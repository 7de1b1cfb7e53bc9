import type {Says} from '../says.ts';
import type {Corrections} from '../english/corrections.ts';

export const corrections: Says<Corrections> = {
  '{change}': '{change}',
  '{change}.': '{change}.',
  '{change}, and no correction names it.': '{change}, et aucune correction n’en parle.',
  '{change}, and no correction names them.': '{change}, et aucune correction n’en parle.',
  'This is another campaign: the published one has the id {id}.':
    'C’est une autre campagne\u00a0: celle qui est publiée a le nom court {id}.',
  'An id never changes. Restore it.': 'Un nom court ne change jamais. Rétablissez-le.',
  'Revision {revision} is published, and pages take none that is higher by more than {n}.':
    'La version {revision} est publiée, et les pages n’en acceptent aucune qui la dépasse de plus de {n}.',
  'Revision {revision} is published, and newer.': 'La version {revision} est publiée, et plus récente.',
  'Revision {revision} is published, with other content.': 'La version {revision} est publiée, avec un autre contenu.',
  'What was published is of {date}, and this is older.': 'Ce qui est publié date du {date}, et ceci est plus ancien.',
  'What was published is of {date}, and this lies more than a day ahead.':
    'Ce qui est publié date du {date}, et ceci est à plus d’un jour dans le futur.',
  'Revision {revision} is kept as {file}, and differs from this.':
    'La version {revision} est conservée sous {file}, et diffère de ceci.',
  'What was published once stays as it was. Write {n}.': 'Ce qui a été publié reste tel quel. Écrivez {n}.',
  'The document that is published now cannot be read, so there is nothing to compare with.':
    'Ce qui est public en ce moment ne peut pas être lu\u00a0: il n’y a donc rien à comparer.',
  'Show the studio the document that is public, or choose another folder.':
    'Montrez au studio ce qui est public, ou choisissez un autre dossier.',
  'The correction of {part} of {date} was published, and is changed or gone.':
    'La correction du {date} ({part}) a été publiée, et elle est modifiée ou absente.',
  'Restore it. If it was wrong, add another correction after it.':
    'Rétablissez-la. Si elle était fausse, ajoutez une autre correction après elle.',
  '{was} was published, and it is {was2} now.': '{was} a été publié, et c’est maintenant {was2}.',
  '{was} was published, and is gone.': '{was} a été publié, et n’y est plus.',
  'This was put before something already published.': 'Cela a été placé avant quelque chose de déjà publié.',
  'This was published without {was2}.': 'Ceci a été publié sans {was2}.',
  'If something new happened, restore this and add a new entry after it. If it was wrong, add to corrections, and say there what was wrong.':
    'S’il s’est passé quelque chose de nouveau, rétablissez ceci et ajoutez une nouvelle entrée après. Si c’était faux, ajoutez une correction qui dit ce qui était faux.',
  'Move it to the end, or add to corrections, and say there what was wrong.':
    'Déplacez-le à la fin, ou ajoutez une correction qui dit ce qui était faux.',
  'If it withdrew, keep it and write the day on which it withdrew. If it never signed, add to corrections, and say there what was wrong.':
    'S’il a retiré sa signature, gardez-le et écrivez le jour du retrait. S’il n’a jamais signé, ajoutez une correction qui dit ce qui était faux.',
  'Restore it: its status can become dropped. Or add to corrections, and say there what was wrong.':
    'Rétablissez-la\u00a0: son statut peut devenir «\u00a0N’est plus demandée\u00a0». Ou ajoutez une correction qui dit ce qui était faux.',
  'Take it out, or add to corrections, and say there what was wrong.':
    'Enlevez-le, ou ajoutez une correction qui dit ce qui était faux.',
  'Restore it, or add to corrections, and say there what was wrong.':
    'Rétablissez-le, ou ajoutez une correction qui dit ce qui était faux.',
  '{where}': '{where}',
};
