import type {Says} from '../says.ts';
import type {Gaps} from '../english/gaps.ts';

export const gaps: Says<Gaps> = {
  'The letter has no signatories.': 'La lettre n’a pas de signataires.',
  'Add everybody who signed, and count those who may not be named.':
    'Ajoutez tous ceux et toutes celles qui ont signé, et comptez celles et ceux que l’on ne peut pas nommer.',
  'Readers do not see when the letter was sent.': 'On ne voit pas quand la lettre a été envoyée.',
  'When it has gone out, write that day.': 'Quand elle sera partie, écrivez le jour.',
  'Readers cannot read the letter itself.': 'On ne peut pas lire la lettre elle-même.',
  'Add its own words, or the address at which it can be read. If it is not released, add the page that announces it.':
    'Ajoutez son texte, ou l’adresse à laquelle on peut le lire. S’il n’est pas public, ajoutez la page qui annonce la lettre.',
  'The letter has no demands.': 'La lettre n’a pas de demandes.',
  'Add what it asks for. What can be done apart is a demand of its own.':
    'Ajoutez ce qu’elle demande. Ce qui peut être fait séparément est une demande à part.',
  'Only the letter itself shows where this demand stands.': 'Seule la lettre elle-même montre où en est cette demande.',
  'Name the source that shows it, or record where you looked and found nothing. If you wait for an answer, write by when the letter asks for one.':
    'Indiquez la source qui le montre, ou notez où vous avez cherché sans rien trouver. Si vous attendez une réponse, écrivez pour quel jour la lettre la demande.',
  'The letter has no sources but itself.': 'La lettre n’a pas d’autre source qu’elle-même.',
  'Add what shows that its claims are true, with the address at which readers can check it.':
    'Ajoutez ce qui montre que ce qu’elle affirme est vrai, avec l’adresse où l’on peut le vérifier.',
  'Nothing cites this source.': 'Rien ne cite cette source.',
  'Cite it as evidence or in a text, or remove it.': 'Citez-la comme preuve ou dans un texte, ou retirez-la.',
  'Readers have nowhere to report a mistake.': 'Il n’y a aucun endroit où signaler une erreur.',
  'Write the address of a page on which they can reach you.': 'Écrivez l’adresse d’une page où l’on peut vous joindre.',
  'Readers do not see when all of it was last checked.':
    'On ne voit pas quand l’ensemble a été vérifié pour la dernière fois.',
  'Look whether every status and link holds, and write the day on which you did.':
    'Regardez si chaque statut et chaque lien sont justes, et écrivez le jour où vous l’avez fait.',
};
