import type {Says} from '../says.ts';
import type {Copied} from '../english/copied.ts';

export const copied: Says<Copied> = {
  'Letters were saved in one encoding and read in another: {value}.':
    'Des lettres ont été enregistrées dans un codage et lues dans un autre\u00a0: {value}.',
  'Write them anew.': 'Écrivez-les de nouveau.',
  'A character was lost when the text was saved or copied; readers see �: {value}.':
    'Un caractère s’est perdu quand le texte a été enregistré ou copié\u00a0; le public voit �\u00a0: {value}.',
  'Write it anew.': 'Écrivez-le de nouveau.',
  'HTML stands in the text, and readers see its code: {value}.':
    'Il y a du HTML dans le texte, et le public voit son code\u00a0: {value}.',
  'Write the character itself.': 'Écrivez le caractère lui-même.',
  'HTML stands in the text, and readers see its tags: {value}.':
    'Il y a du HTML dans le texte, et le public voit ses balises\u00a0: {value}.',
  'Write plain text. Add a web address as a source, and cite that.':
    'Écrivez du texte simple. Ajoutez une adresse web comme source, et citez-la.',
  'Markdown for bold stands in the text, and readers see its stars: {value}.':
    'Il y a du Markdown pour le gras dans le texte, et le public voit ses astérisques\u00a0: {value}.',
  'Write plain text.': 'Écrivez du texte simple.',
  'A link in Markdown stands in the text, and readers see its brackets: {value}.':
    'Il y a un lien en Markdown dans le texte, et le public voit ses crochets\u00a0: {value}.',
  'Add the address as a source, and cite that.': 'Ajoutez l’adresse comme source, et citez-la.',
  'A character of a special font, such as a bullet from Word, stands in the text; readers see an empty box: {value}.':
    'Il y a dans le texte un caractère d’une police spéciale, comme une puce de Word\u00a0; le public voit un carré vide\u00a0: {value}.',
  'Remove it, or write •.': 'Retirez-le, ou écrivez •.',
  'A soft hyphen or another character that nobody sees stands in the text: a search in the page misses the word: {value}.':
    'Il y a dans le texte un trait d’union caché ou un autre caractère invisible\u00a0: une recherche dans la page manque le mot\u00a0: {value}.',
  'The text begins as a list or a heading in Markdown does, and readers see the sign: {value}.':
    'Le texte commence comme une liste ou un titre en Markdown, et le public voit le signe\u00a0: {value}.',
  'Leave the sign out.': 'Enlevez le signe.',
  'A citation has no @, and readers see it as it stands: {value}.':
    'Une citation de source n’a pas de @, et le public la voit telle quelle\u00a0: {value}.',
  'Sources cannot be cited here, and readers see the brackets: {value}.':
    'On ne peut pas citer de sources ici, et le public voit les crochets\u00a0: {value}.',
  'Cite it in the text or the evidence beside it.': 'Citez-la dans le texte ou parmi les sources à côté.',
  'The quotation has its own quotation marks, and every element adds some: {value}.':
    'La citation a ses propres guillemets, et la page en ajoute\u00a0: {value}.',
  'Leave the outer marks out.': 'Enlevez les guillemets extérieurs.',
  'The document has {size} MB, and elements load at most 4 MB.':
    'La lettre fait {size} Mo, et les pages en chargent au plus 4.',
  'Make it smaller.': 'Réduisez-la.',
};
