import {plural} from '../plural.ts';

/** Words of publishing. */
export const publish = {
  checklist: 'Antes de publicar',
  states: {done: 'Hecho:', todo: 'Pendiente:', look: 'Por revisar:', gap: 'Opcional:'},
  noProblems: 'La carta no tiene problemas.',
  problems: plural('es', {
    one: 'La carta tiene {n} problema. Se podrá publicar cuando esté resuelto.',
    other: 'La carta tiene {n} problemas. Se podrá publicar cuando estén resueltos.',
  }),
  toCheck: 'Ver la lista',
  warnings: plural('es', {one: '{n} punto por revisar', other: '{n} puntos por revisar'}),
  gaps: plural('es', {
    one: 'Todavía falta {n} cosa que el público busca en una carta.',
    many: 'Todavía faltan {n} de cosas que el público busca en una carta.',
    other: 'Todavía faltan {n} cosas que el público busca en una carta.',
  }),
  first: (revision: number) => `Es la primera publicación que el estudio conoce, como revisión ${revision}.`,
  wasPublished: '¿La carta ya es pública? Muestre primero esa versión al estudio.',
  next: (before: number, revision: number) => `La revisión ${before} es pública. Esta será la revisión ${revision}.`,
  mustRaise: (before: number) =>
    `La revisión ${before} es pública. Un cambio necesita un número mayor, y el momento actual como fecha.`,
  raise: (revision: number) => `Convertirla en la revisión ${revision}`,
  raised: 'Revisión y fecha',
  changes: 'Lo que el público verá cambiar',
  answers: (counts: string) => `Respuestas a esta revisión: ${counts}.`,
  toApproval: 'Preguntar a los firmantes',
  make: 'Crear la carpeta',
  makeIntro:
    'El estudio crea todas las páginas y archivos de la dirección de la carta: en cada idioma, para socios, para imprimir y para compartir. No se sube nada. La carpeta es suya.',
  withPictures: 'Con imágenes para compartir, dibujadas en este ordenador',
  zip: 'Guardar la carpeta como archivo zip',
  folder: 'Escribir en una carpeta de este ordenador',
  folderHelp: 'Elija cada vez la misma carpeta. No se elimina nada de ella.',
  working: 'Creando la carpeta…',
  refused: 'La carpeta no se ha creado. Antes hay que resolver esto:',
  showPlace: 'Ir allí',
  made: plural('es', {one: 'La carpeta está lista: {n} archivo.', other: 'La carpeta está lista: {n} archivos.'}),
  tooLarge: 'No se ha creado la carpeta: sería demasiado grande. Tiene como máximo 4000 archivos y unos 250 MB.',
  wouldHave: (files: string, pages: string, pictures: string, megabytes: string) =>
    `Archivos: ${files}; de ellos, páginas: ${pages}. Imágenes para compartir, cada una con su texto: ${pictures}. Unos ${megabytes} MB.`,
  makeLess:
    'Cada idioma del título de la carta tiene sus propias páginas e imágenes, también de cada exigencia. Quite el título en los idiomas que no las necesitan, o cree la carpeta sin imágenes.',
  keep: 'Conserve esta carpeta. La próxima vez, ponga los archivos nuevos sobre los antiguos y no elimine ninguno: los socios y el público tienen sus direcciones.',
  logoMissing: (name: string, address: string) =>
    `${name}: el borrador no tiene ese archivo. Súbalo a ${address}. Hasta entonces el público ve el nombre.`,
  logoStays: (name: string, file: string) =>
    `${name}: ${file} queda como está en la carpeta, porque otra persona lo puso allí y es distinto del suyo.`,
  moved: (from: string, to: string) =>
    `La dirección de la carta era ${from} y ahora es ${to}. Las páginas de los socios siguen cargando la antigua: suba la carpeta también allí.`,
  dropped: (languages: string) =>
    `La carta ya no está en ${languages}. Las páginas en ese idioma muestran ahora el idioma propio de la carta.`,
  blocked: (file: string) =>
    `No se ha escrito nada: ${file} en esa carpeta no procede de una publicación anterior. Muévalo o elija otra carpeta.`,
  notWritten: 'La carpeta no se ha podido escribir entera. Elíjala otra vez, o guarde un archivo zip.',
  notUndone:
    'La carpeta no se ha podido crear. No se ha perdido nada de lo que escribió. Recargue la página e inténtelo de nuevo.',
  where: 'Ponerla en línea',
  whereIntro: 'Todo el contenido de la carpeta debe encontrarse en esta dirección:',
  hosts: {
    github: {
      name: 'GitHub Pages',
      steps: [
        'Descomprima el archivo zip.',
        'En github.com, abra el repositorio de su sitio o cree uno nuevo y público.',
        'Elija «Add file» y luego «Upload files». Arrastre el contenido de la carpeta. Caben como máximo 100 archivos cada vez: repítalo con el resto.',
        'En «Settings», «Pages», elija la rama «main» y guarde.',
        'GitHub permite que los navegadores guarden el documento diez minutos: una corrección tarda ese tiempo.',
      ],
    },
    drop: {
      name: 'Netlify, Cloudflare Pages y similares',
      steps: [
        'Descomprima el archivo zip.',
        'Ponga el archivo «_headers» junto a la carpeta y escriba en él el nombre de su carpeta.',
        'Arrástrelo todo a la página del proveedor que recibe carpetas. Arrastre cada vez el sitio entero: lo que falte dejará de estar en línea.',
      ],
    },
    server: {
      name: 'Un servidor propio (nginx, Apache)',
      steps: [
        'Suba el contenido de la carpeta a donde se sirve la dirección. Primero los archivos con número, las páginas al final.',
        'Pida a la persona que cuida el servidor que use nuestra configuración: las páginas de los socios necesitan sus cabeceras.',
      ],
    },
    wordpress: {
      name: 'WordPress',
      steps: [
        'Instale el plugin Countersign.',
        'Descomprima el archivo zip.',
        'En «Herramientas», «Campaign folder», elija la carpeta. El plugin la comprueba, la sirve con las cabeceras correctas y conserva las revisiones anteriores.',
      ],
    },
    team: {name: 'Lo hace otra persona', steps: ['Envíe el archivo zip con este texto.']},
  },
  configuration: (name: string) => `Guardar ${name}`,
  teamText: 'Texto para su equipo web',
  teamMail: (address: string) =>
    `Por favor, pongan en línea el contenido de la carpeta adjunta en ${address}\n\nNo eliminen ningún archivo que ya esté allí: otros sitios cargan campaign.json, y hay revisiones anteriores citadas. Los archivos con el mismo nombre se sustituyen, salvo campaign.N.json y las imágenes con número, que no cambian nunca.\n\ncampaign.json debe enviarse con estas cabeceras, para que otros sitios puedan cargarlo:\nContent-Type: application/json\nAccess-Control-Allow-Origin: *\nCache-Control: public, max-age=300\ny sin cookies ni redirecciones.\n\nPara comprobarlo:\nnpx @countersign/cli check --deployed ${address}campaign.json`,
  online: '¿Está en línea?',
  onlineIntro: 'El estudio pregunta a esta dirección y a la de la revisión conservada, y a nadie más.',
  address: 'Dirección del documento',
  lookNow: 'Mirar ahora',
  looking: 'Comprobando…',
  faults: {
    address: 'Esto no es una dirección que empiece por https.',
    network:
      'No hubo una respuesta que una página pueda leer. Quizá el archivo aún no está, el servidor redirige o no permite que otros sitios lo lean (Access-Control-Allow-Origin: *).',
    timeout: 'El servidor no respondió en 20 segundos.',
    http: 'El servidor no tiene ese archivo o no lo entrega.',
    'too-large': 'En esta dirección hay algo de más de 4 MB, que no es una carta.',
    'not-json': 'En esta dirección hay otra cosa, quizá una página que dice «no encontrado».',
    'no-object': 'En esta dirección hay otra cosa.',
  },
  status: (status: string) => `Respuesta del servidor: ${status}.`,
  findings: {
    readable: 'Las páginas de otros sitios pueden leerlo.',
    ownSite: 'Está en el propio sitio del estudio: eso no muestra si otros sitios pueden leerlo.',
    same: (revision: string) => `Es lo que se creó aquí: revisión ${revision}.`,
    otherRevision: (value: string, wanted: string) =>
      `La revisión ${value} está en línea, y aquí se creó la revisión ${wanted}. Suba la carpeta, o espere unos minutos y mire otra vez.`,
    otherContent:
      'Tiene la misma revisión y otro contenido. Lo que fue público no puede cambiar: suba el número de revisión.',
    unknown: 'No se puede comparar.',
    type: 'El servidor dice que es JSON.',
    typeWrong: (value: string) =>
      `El servidor dice que es ${value || 'nada en particular'}. Debe decir application/json.`,
    lifetime: 'Una corrección llega al público en cinco minutos.',
    lifetimeLong: (seconds: string) =>
      `Los navegadores pueden guardarlo ${seconds} segundos: una corrección tarda ese tiempo. Se prometen cinco minutos (300).`,
    lifetimeUnknown:
      'El servidor no dice cuánto tiempo pueden guardarlo los navegadores, o no permite que una página lo vea.',
    kept: 'La revisión está allí también con su número.',
    keptMissing: 'La revisión no se encontró con su número. Suba todos los archivos de la carpeta.',
    keptOther: 'El archivo con el número de esta revisión es otro. No puede cambiar nunca.',
  },
  unseen:
    'Un navegador no ve las cookies, las redirecciones, la mayoría de las cabeceras ni los archivos de los logotipos. Esta orden sí. Alguien con un terminal puede ejecutarla:',
  confirm: 'Está en línea',
  confirmed: (revision: number) => `La revisión ${revision} es pública. Desde ahora el estudio compara con ella.`,
  partners: 'Avisar a los socios',
  partnersIntro: 'Los socios encuentran en una página todo lo que hay que pegar, para WordPress, Drupal, HTML y otros.',
  partnersPage: 'Página para socios',
  snippet: 'HTML para pegar',
  mail: 'Correo a los socios',
  mailText: (title: string, page: string) =>
    `Hemos publicado «${title}».\n\nPueden mostrarla en su sitio, siempre actualizada, con sus colores y en su idioma, sin rastrear a su público. Lo que hay que pegar está aquí, para cada tipo de sitio:\n${page}\n\nSe tarda un minuto. Si algo no está claro, respondan a este correo.`,
  copy: (name: string) => `Copiar: ${name}`,
};
