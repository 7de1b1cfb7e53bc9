/** Words of the frame: faults, versions, and the file of the command `countersign studio`. */
export const frame = {
  undone: (name: string) => `${name}: deshecho.`,
  redone: (name: string) => `${name}: rehecho.`,
  openParts: (view: string) => `Partes de la carta: ${view}`,
  saveCopy: 'Guardar la carta en un archivo',
  close: 'Cerrar este mensaje',
  tryAgain: 'Intentar de nuevo',
  reload: 'Volver a cargar la página',
  toStart: 'Ver todos los borradores',
  fault:
    'Algo falló en el estudio. Todo lo que escribió está guardado. Si vuelve a ocurrir, guarde la carta en un archivo.',
  brokenTitle: 'Esta parte no se puede mostrar',
  broken: 'Todo lo que escribió está guardado. Deshaga el último cambio o siga con otra parte de la carta.',
  unreadTitle: 'No se pudo leer este borrador',
  unread:
    'Este navegador no deja que el estudio lea lo que guarda, o el borrador está dañado. Inténtelo de nuevo o vuelva a cargar la página. Si no sirve, abra el archivo en el que guardó la carta por última vez.',
  notFoundHelp: 'Quizá se eliminó, o está en otro navegador o en otro dispositivo.',
  restarted: 'La comprobación se había detenido. Ya funciona de nuevo, y todo lo que escribió está guardado.',
  stopped:
    'La comprobación está detenida por ahora. Todo lo que escribió está guardado. Guarde la carta en un archivo y vuelva a cargar la página.',
  restored:
    'Los datos de esta página se borraron en este navegador. La carta seguía abierta y vuelve a estar guardada. Añada de nuevo sus logotipos e indique otra vez al estudio qué está publicado.',
  busy: 'El estudio trabaja en algo que tarda. Todo lo que escribió está guardado.',
  stopIt: 'Detener',
  ended: 'Detenido. Todo lo que escribió está guardado.',
  newVersion: 'Hay una nueva versión del estudio.',
  useNewVersion: 'Usar la nueva versión',
  later: 'Más tarde',
  savedIn: (file: string) => `Guardado en ${file}`,
  savingIn: (file: string) => `Guardando en ${file}…`,
  fileChanged: (file: string) => `${file} se modificó fuera del estudio, y usted ha modificado la carta aquí.`,
  takeFile: 'Cargar lo que hay en el archivo',
  keepMine: 'Conservar lo que hay aquí y sustituir el archivo',
  fileTaken: (file: string) =>
    `${file} se modificó fuera del estudio y se ha vuelto a cargar. «Deshacer» recupera lo que había aquí.`,
  fileLoaded: (file: string) => `Carga de ${file}`,
  fileNotSaved: (file: string) =>
    `${file} no se pudo guardar: quizá el programa haya terminado. Todo lo que escribió está guardado en este navegador. Inicie de nuevo el programa o guarde la carta en un archivo.`,
  fileBroken: (file: string) =>
    `${file} no es una carta que el estudio pueda abrir. No se ha modificado nada en el archivo.`,
};
