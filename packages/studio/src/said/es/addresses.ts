import type {Says} from '../says.ts';
import type {Addresses} from '../english/addresses.ts';

export const addresses: Says<Addresses> = {
  'This cannot be an id: {value}.': 'Esto no puede ser un nombre corto: {value}.',
  'This cannot be the file of a logo: {value}.': 'Esto no puede ser el archivo de un logotipo: {value}.',
  'Logos in SVG are refused: such a file can hold code.':
    'Los logotipos en SVG no se aceptan: un archivo así puede contener código.',
  'Open it in a browser or a drawing program, export it as PNG, and write {code} with its size.':
    'Ábralo en un navegador o un programa de dibujo, expórtelo como PNG y escriba {code} con su tamaño.',
  'Logos in {code} are refused: they show as a box on dark pages, or move.':
    'Los logotipos en {code} no se aceptan: se ven como un recuadro en páginas oscuras, o se mueven.',
  'Export it as PNG or WebP with a transparent background, and write {code} with its size.':
    'Expórtelo como PNG o WebP con fondo transparente y escriba {code} con su tamaño.',
  'A logo cannot be at a web address: {value}.': 'Un logotipo no puede estar en una dirección web: {value}.',
  'Add the picture again as the logo of this signatory.': 'Añada de nuevo la imagen como logotipo de este firmante.',
  'This address has {n} characters.': 'Esta dirección tiene {n} caracteres.',
  'This address is not written as browsers show it: {value}.':
    'Esta dirección no está escrita como la muestran los navegadores: {value}.',
  'This address is not encrypted (http:).': 'Esta dirección no está cifrada (http:).',
  'Look whether {code} opens, and write that.': 'Compruebe si {code} se abre y escriba eso.',
  'This is no web address: {value}.': 'Esto no es una dirección web: {value}.',
  'Copy it from the address bar of the browser: https://example.org/page/':
    'Cópiela de la barra de direcciones del navegador: https://example.org/page/',
  'This is an e-mail address: {value}.': 'Esto es una dirección de correo: {value}.',
  'Write the address of a page with a form or a name.':
    'Escriba la dirección de una página con un formulario o un nombre.',
  'This is a file on your own machine.': 'Esto es un archivo de su propio equipo.',
  'Publish it, and write the https address at which readers find it.':
    'Publíquelo y escriba la dirección https donde el público lo encuentra.',
  'Addresses with {value} are refused.': 'Las direcciones con {value} no se aceptan.',
  'Write the https address of a page.': 'Escriba la dirección https de una página.',
  'The address holds a user name or a password.': 'La dirección contiene un nombre de usuario o una contraseña.',
  'Remove them.': 'Quítelos.',
  'Readers cannot open this address: {value} is known in your own network only.':
    'El público no puede abrir esta dirección: {value} solo se conoce en su propia red.',
  'Write the address at which everybody finds the page.':
    'Escriba la dirección donde todo el mundo encuentra la página.',
  'The address holds a port: {value}.': 'La dirección contiene un puerto: {value}.',
  'Remove :{code}, if the page opens without it.': 'Quite :{code}, si la página se abre sin eso.',
  'The address names no public host.': 'La dirección no lleva a ningún sitio público.',
};
