/** Words of the frame: faults, versions, and the file of the command `countersign studio`. */
export const frame = {
  undone: (name: string) => `${name}\u00a0: annulé.`,
  redone: (name: string) => `${name}\u00a0: rétabli.`,
  openParts: (view: string) => `Parties de la lettre\u00a0: ${view}`,
  saveCopy: 'Enregistrer la lettre dans un fichier',
  close: 'Fermer ce message',
  tryAgain: 'Réessayer',
  reload: 'Recharger la page',
  toStart: 'Voir tous les brouillons',
  fault:
    'Une erreur s’est produite dans le studio. Tout ce que vous avez écrit est conservé. Si cela se reproduit, enregistrez la lettre dans un fichier.',
  brokenTitle: 'Cette partie ne peut pas être affichée',
  broken:
    'Tout ce que vous avez écrit est conservé. Annulez la dernière modification, ou continuez avec une autre partie de la lettre.',
  unreadTitle: 'Ce brouillon n’a pas pu être lu',
  unread:
    'Ce navigateur ne laisse pas le studio lire ce qu’il conserve, ou le brouillon est endommagé. Réessayez, ou rechargez la page. Si cela ne suffit pas, ouvrez le fichier où la lettre a été enregistrée en dernier.',
  notFoundHelp: 'Il a peut-être été supprimé, ou il se trouve dans un autre navigateur ou sur un autre appareil.',
  restarted:
    'La vérification s’était arrêtée. Elle fonctionne de nouveau, et tout ce que vous avez écrit est conservé.',
  stopped:
    'La vérification est arrêtée pour le moment. Tout ce que vous avez écrit est conservé. Enregistrez la lettre dans un fichier, puis rechargez la page.',
  restored:
    'Les données de cette page ont été supprimées dans ce navigateur. La lettre était encore ouverte\u00a0; elle est de nouveau enregistrée. Ajoutez à nouveau ses logos, et indiquez encore une fois au studio ce qui est publié.',
  busy: 'Le studio travaille à quelque chose de long. Tout ce que vous avez écrit est conservé.',
  stopIt: 'Arrêter',
  ended: 'Arrêté. Tout ce que vous avez écrit est conservé.',
  newVersion: 'Une nouvelle version du studio est disponible.',
  useNewVersion: 'Utiliser la nouvelle version',
  later: 'Plus tard',
  savedIn: (file: string) => `Enregistré dans ${file}`,
  savingIn: (file: string) => `Enregistrement dans ${file}…`,
  fileChanged: (file: string) => `${file} a été modifié hors du studio, et vous avez modifié la lettre ici.`,
  takeFile: 'Charger le contenu du fichier',
  keepMine: 'Garder ce qui est ici et remplacer le fichier',
  fileTaken: (file: string) =>
    `${file} a été modifié hors du studio, et a été rechargé. «\u00a0Annuler\u00a0» fait revenir ce qui était ici.`,
  fileLoaded: (file: string) => `Rechargement de ${file}`,
  fileNotSaved: (file: string) =>
    `${file} n’a pas pu être enregistré\u00a0: la commande est peut-être terminée. Tout ce que vous avez écrit est conservé dans ce navigateur. Relancez la commande, ou enregistrez la lettre dans un fichier.`,
  fileBroken: (file: string) => `${file} n’est pas une lettre que le studio peut ouvrir. Rien n’y a été modifié.`,
};
