// Las palabras que se eligen, tal como las ven quienes leen, y qué significa cada una.

type ByPlace = Readonly<Record<string, Readonly<Record<string, string>>>>;

export const STATUS_NAMES = {
  met: 'Cumplida',
  partial: 'Cumplida en parte',
  promised: 'Prometida',
  unmet: 'No cumplida',
  reversed: 'Marcha atrás',
  unknown: 'No nos consta',
  dropped: 'Ya no se exige',
};

export const choices: ByPlace = {
  '/demands/*/history/*/status': STATUS_NAMES,
  '/statements/*/basis': {
    said: 'Palabras resumidas',
    quoted: 'Cita textual',
    reported: 'Información',
    alleged: 'Alegación',
    denied: 'Desmentido',
    found: 'Conclusión oficial',
  },
  '/responses/*/kind': {
    reply: 'Respuesta a la carta',
    statement: 'Declaración aparte',
    'no-reply': 'Sin respuesta',
  },
  '/sources/*/kind': {
    investigation: 'Investigación',
    news: 'Noticia',
    report: 'Informe',
    statement: 'Declaración',
    letter: 'Carta',
    document: 'Documento',
    legal: 'Documento jurídico',
    video: 'Vídeo',
    other: 'Otra fuente',
  },
  '/signatories/*/kind': {organisation: 'Organización', person: 'Persona'},
  '/actions/*/kind': {
    'sign-on': 'Firmar la carta',
    support: 'Apoyar las exigencias',
    write: 'Escribir al destinatario',
    read: 'Leer más',
    follow: 'Seguir las novedades',
  },
  '/approvals/*/outcome': {agreed: 'De acuerdo', objects: 'Se opone'},
  '/stage': {open: 'En curso', ended: 'Terminada', retracted: 'Retirada'},
};

export const meanings: ByPlace = {
  '/demands/*/history/*/status': {
    met: 'Se hizo todo, y lo confirma alguien distinto del destinatario.',
    partial: 'Se hizo parte de lo que se exige. Lo que falta se indica al lado.',
    promised: 'El propio destinatario dijo que lo haría todo o una parte concreta.',
    unmet:
      'Una fuente posterior muestra que no se hizo, o el destinatario se niega. El silencio por sí solo no cuenta.',
    reversed: 'Se retiró una medida o una promesa.',
    unknown: 'Ninguna fuente pública que conozcamos lo muestra.',
    dropped: 'Quienes firman ya no lo piden.',
  },
  '/statements/*/basis': {
    said: 'Una opinión de quien habla, en resumen nuestro.',
    quoted: 'Las palabras exactas de quien habla, entre comillas.',
    reported: 'Un hecho del que informa quien habla.',
    alleged: 'Una mala conducta de alguien identificable.',
    denied: 'Quien habla desmiente lo que se alegó o se informó.',
    found: 'La conclusión de un tribunal, un regulador o una comisión, con su nombre y fecha.',
  },
  '/responses/*/kind': {
    reply: 'Responde a la carta.',
    statement: 'Se hizo aparte de la carta.',
    'no-reply': 'Se preguntó al destinatario y no había respondido en la fecha de abajo.',
  },
  '/sources/*/kind': {
    investigation: 'Una investigación propia, de periodistas u otras personas.',
    news: 'Una noticia de prensa.',
    report: 'Un informe de una organización o de un organismo público.',
    statement: 'Lo que alguien dice en su propio nombre, como un comunicado de prensa.',
    letter: 'Una carta, como esta.',
    document: 'Un contrato, un acta u otro documento.',
    legal: 'Una ley, un escrito judicial o la decisión de un tribunal.',
    video: 'Una película o grabación.',
    other: 'Cualquier otra cosa.',
  },
  '/signatories/*/kind': {
    organisation: 'Una entidad de cualquier tipo.',
    person: 'Firma en su propio nombre. Su organización solo indica quién es.',
  },
  '/actions/*/kind': {
    'sign-on': 'Otros pueden firmar en su propio formulario. Solo si todos los firmantes aprobaron esta página.',
    support: 'Se puede apoyar lo que exige la carta. Solo si todos los firmantes aprobaron esta página.',
    write:
      'Se puede escribir al destinatario, nunca a un particular. Solo si todos los firmantes aprobaron esta página.',
    read: 'Lleva a una página que cuenta más.',
    follow: 'Lleva a un boletín, un canal o unas novedades.',
  },
  '/approvals/*/outcome': {agreed: 'Aprobó esta versión.', objects: 'Se opone a esta versión.'},
  '/stage': {
    open: 'Continúa.',
    ended: 'Se conserva como registro y empieza con cómo terminó.',
    retracted: 'Solo se muestra el motivo de la retirada.',
  },
};
