import type {Says} from '../says.ts';
import type {Names} from '../english/names.ts';

export const names: Says<Names> = {
  'This is the name of {place} ({id}), too, and both are counted.':
    'C’est aussi le nom de\u00a0: {place} ({id}), et les deux sont comptés.',
  'This is the web address of {place} ({id}), too, and both are counted.':
    'C’est aussi l’adresse web de\u00a0: {place} ({id}), et les deux sont comptés.',
  'Remove one. If they are two, say in the names which is which, such as “Amnesty International France”.':
    'Retirez-en un. S’ils sont deux, distinguez-les par leurs noms, comme «\u00a0Amnesty International France\u00a0».',
  'Remove one. If they are two, give each its own address, or leave it out.':
    'Retirez-en un. S’ils sont deux, donnez à chacun sa propre adresse, ou laissez-la vide.',
  'The status met rests on the addressee’s own word alone ({names}).':
    'Le statut «\u00a0Satisfaite\u00a0» repose sur la seule parole du destinataire ({names}).',
  'Add a source of somebody who looked, such as a report of yours, or write partial or promised.':
    'Ajoutez une source de quelqu’un qui a vérifié, comme un rapport à vous, ou choisissez «\u00a0Satisfaite en partie\u00a0» ou «\u00a0Promise\u00a0».',
  'A party to the letter does not find: it says, reports or alleges.':
    'Qui prend part à la lettre ne constate pas\u00a0: il dit, rapporte ou allègue.',
  'Name the court, regulator or inquiry that found it, or write another basis.':
    'Nommez le tribunal, le régulateur ou la commission d’enquête qui l’a constaté, ou choisissez une autre nature de propos.',
  'Remove the source: {name} speaks, and {name2} only publishes its words.':
    'Retirez la source\u00a0: c’est {name} qui parle, et {name2} ne fait que publier ses mots.',
};
