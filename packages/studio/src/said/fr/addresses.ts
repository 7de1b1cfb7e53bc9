import type {Says} from '../says.ts';
import type {Addresses} from '../english/addresses.ts';

export const addresses: Says<Addresses> = {
  'This cannot be an id: {value}.': 'Cela ne peut pas être un nom court\u00a0: {value}.',
  'This cannot be the file of a logo: {value}.': 'Cela ne peut pas être le fichier d’un logo\u00a0: {value}.',
  'Logos in SVG are refused: such a file can hold code.':
    'Les logos en SVG sont refusés\u00a0: un tel fichier peut contenir du code.',
  'Open it in a browser or a drawing program, export it as PNG, and write {code} with its size.':
    'Ouvrez-le dans un navigateur ou un programme de dessin, exportez-le en PNG, et écrivez {code} avec sa taille.',
  'Logos in {code} are refused: they show as a box on dark pages, or move.':
    'Les logos en {code} sont refusés\u00a0: ils apparaissent comme un rectangle sur les pages sombres, ou bougent.',
  'Export it as PNG or WebP with a transparent background, and write {code} with its size.':
    'Exportez-le en PNG ou WebP avec un fond transparent, et écrivez {code} avec sa taille.',
  'A logo cannot be at a web address: {value}.': 'Un logo ne peut pas être à une adresse web\u00a0: {value}.',
  'Add the picture again as the logo of this signatory.': 'Ajoutez de nouveau l’image comme logo de ce signataire.',
  'This address has {n} characters.': 'Cette adresse a {n} caractères.',
  'This address is not written as browsers show it: {value}.':
    'Cette adresse n’est pas écrite comme les navigateurs la montrent\u00a0: {value}.',
  'This address is not encrypted (http:).': 'Cette adresse n’est pas chiffrée (http:).',
  'Look whether {code} opens, and write that.': 'Regardez si {code} s’ouvre, et écrivez cela.',
  'This is no web address: {value}.': 'Ce n’est pas une adresse web\u00a0: {value}.',
  'Copy it from the address bar of the browser: https://example.org/page/':
    'Copiez-la depuis la barre d’adresse du navigateur\u00a0: https://example.org/page/',
  'This is an e-mail address: {value}.': 'C’est une adresse électronique\u00a0: {value}.',
  'Write the address of a page with a form or a name.': 'Écrivez l’adresse d’une page avec un formulaire ou un nom.',
  'This is a file on your own machine.': 'C’est un fichier de votre propre appareil.',
  'Publish it, and write the https address at which readers find it.':
    'Publiez-le, et écrivez l’adresse https où le public le trouve.',
  'Addresses with {value} are refused.': 'Les adresses avec {value} sont refusées.',
  'Write the https address of a page.': 'Écrivez l’adresse https d’une page.',
  'The address holds a user name or a password.': 'L’adresse contient un nom d’utilisateur ou un mot de passe.',
  'Remove them.': 'Retirez-les.',
  'Readers cannot open this address: {value} is known in your own network only.':
    'Le public ne peut pas ouvrir cette adresse\u00a0: {value} n’est connu que dans votre propre réseau.',
  'Write the address at which everybody finds the page.': 'Écrivez l’adresse où tout le monde trouve la page.',
  'The address holds a port: {value}.': 'L’adresse contient un port\u00a0: {value}.',
  'Remove :{code}, if the page opens without it.': 'Retirez\u00a0:{code}, si la page s’ouvre sans cela.',
  'The address names no public host.': 'L’adresse ne mène à aucun site public.',
};
