import {plural} from '../plural.ts';

/** Words of publishing. */
export const publish = {
  checklist: 'Avant de publier',
  states: {done: 'Fait\u00a0:', todo: 'À faire\u00a0:', look: 'À revoir\u00a0:', gap: 'Facultatif\u00a0:'},
  noProblems: 'La lettre n’a aucun problème.',
  problems: plural('fr', {
    one: 'La lettre a {n} problème. Elle pourra être publiée une fois qu’il sera résolu.',
    other: 'La lettre a {n} problèmes. Elle pourra être publiée une fois qu’ils seront résolus.',
  }),
  toCheck: 'Voir la liste',
  warnings: plural('fr', {one: '{n} point à revoir', other: '{n} points à revoir'}),
  gaps: plural('fr', {
    one: '{n} point que le public cherche dans une lettre est encore absent.',
    many: '{n} de points que le public cherche dans une lettre sont encore absents.',
    other: '{n} points que le public cherche dans une lettre sont encore absents.',
  }),
  first: (revision: number) => `C’est la première publication que le studio connaisse, comme version ${revision}.`,
  wasPublished: 'La lettre est-elle déjà publique\u00a0? Montrez d’abord cette version au studio.',
  next: (before: number, revision: number) =>
    `La version ${before} est publique. Celle-ci sera la version ${revision}.`,
  mustRaise: (before: number) =>
    `La version ${before} est publique. Un changement demande un numéro plus élevé, et le moment présent comme date.`,
  raise: (revision: number) => `En faire la version ${revision}`,
  raised: 'Version et date',
  changes: 'Ce que le public verra changer',
  answers: (counts: string) => `Réponses à cette version\u00a0: ${counts}.`,
  toApproval: 'Demander aux signataires',
  make: 'Créer le dossier',
  makeIntro:
    'Le studio crée toutes les pages et tous les fichiers de l’adresse de la lettre\u00a0: dans chaque langue, pour les partenaires, pour l’impression et le partage. Rien n’est envoyé. Le dossier vous est remis.',
  withPictures: 'Avec des images à partager, dessinées sur cet ordinateur',
  zip: 'Enregistrer le dossier en fichier zip',
  folder: 'Écrire dans un dossier de cet ordinateur',
  folderHelp: 'Choisissez chaque fois le même dossier. Rien n’y est supprimé.',
  working: 'Création du dossier…',
  refused: 'Le dossier n’a pas été créé. Il faut d’abord résoudre ceci\u00a0:',
  showPlace: 'Y aller',
  made: plural('fr', {
    one: 'Le dossier est prêt\u00a0: {n} fichier.',
    other: 'Le dossier est prêt\u00a0: {n} fichiers.',
  }),
  tooLarge:
    'Le dossier n’a pas été créé\u00a0: il serait trop grand. Il a au plus 4\u202f000 fichiers et environ 250\u00a0Mo.',
  wouldHave: (files: string, pages: string, pictures: string, megabytes: string) =>
    `Fichiers\u00a0: ${files}, dont pages\u00a0: ${pages}. Images à partager, chacune avec son texte\u00a0: ${pictures}. Environ ${megabytes}\u00a0Mo.`,
  makeLess:
    'Chaque langue du titre de la lettre a ses propres pages et images, aussi pour chaque demande. Retirez le titre dans les langues qui n’en ont pas besoin, ou créez le dossier sans images.',
  keep: 'Gardez ce dossier. La prochaine fois, placez les nouveaux fichiers par-dessus les anciens sans en supprimer\u00a0: partenaires et public ont leurs adresses.',
  logoMissing: (name: string, address: string) =>
    `${name}\u00a0: le brouillon n’a pas ce fichier. Déposez-le à ${address}. En attendant, le public voit le nom.`,
  logoStays: (name: string, file: string) =>
    `${name}\u00a0: ${file} reste tel quel dans le dossier, car quelqu’un d’autre l’y a mis et il diffère du vôtre.`,
  moved: (from: string, to: string) =>
    `L’adresse de la lettre était ${from} et devient ${to}. Les pages des partenaires continuent de charger l’ancienne\u00a0: déposez-y aussi le dossier.`,
  dropped: (languages: string) =>
    `La lettre n’existe plus en ${languages}. Les pages dans cette langue montrent désormais la langue d’origine de la lettre.`,
  blocked: (file: string) =>
    `Rien n’a été écrit\u00a0: ${file} dans ce dossier ne vient pas d’une publication précédente. Déplacez-le ou choisissez un autre dossier.`,
  notWritten: 'Le dossier n’a pas pu être écrit en entier. Choisissez-le à nouveau, ou enregistrez un fichier zip.',
  notUndone:
    'Le dossier n’a pas pu être créé. Rien de ce que vous avez écrit n’est perdu. Rechargez la page et réessayez.',
  where: 'Mettre en ligne',
  whereIntro: 'Tout le contenu du dossier doit se trouver à cette adresse\u00a0:',
  hosts: {
    github: {
      name: 'GitHub Pages',
      steps: [
        'Décompressez le fichier zip.',
        'Sur github.com, ouvrez le dépôt de votre site, ou créez-en un nouveau, public.',
        'Choisissez «\u00a0Add file\u00a0», puis «\u00a0Upload files\u00a0». Glissez-y le contenu du dossier. 100 fichiers au plus passent à la fois\u00a0: recommencez pour le reste.',
        'Sous «\u00a0Settings\u00a0», «\u00a0Pages\u00a0», choisissez la branche «\u00a0main\u00a0» et enregistrez.',
        'GitHub permet aux navigateurs de garder le document dix minutes\u00a0: une correction prend donc ce temps.',
      ],
    },
    drop: {
      name: 'Netlify, Cloudflare Pages et similaires',
      steps: [
        'Décompressez le fichier zip.',
        'Placez le fichier «\u00a0_headers\u00a0» à côté du dossier, et écrivez-y le nom de votre dossier.',
        'Glissez le tout sur la page de l’hébergeur qui accepte les dossiers. Glissez chaque fois le site entier\u00a0: ce qui manque disparaît du site.',
      ],
    },
    server: {
      name: 'Votre propre serveur (nginx, Apache)',
      steps: [
        'Déposez le contenu du dossier là où l’adresse est servie. D’abord les fichiers numérotés, les pages en dernier.',
        'Demandez à la personne qui gère le serveur de reprendre notre configuration\u00a0: les pages des partenaires ont besoin de ses en-têtes.',
      ],
    },
    wordpress: {
      name: 'WordPress',
      steps: [
        'Installez l’extension Countersign.',
        'Décompressez le fichier zip.',
        'Sous «\u00a0Outils\u00a0», «\u00a0Campaign folder\u00a0», choisissez le dossier. L’extension le vérifie, le sert avec les bons en-têtes et garde les versions précédentes.',
      ],
    },
    team: {name: 'Quelqu’un d’autre s’en charge', steps: ['Envoyez le fichier zip avec ce texte.']},
  },
  configuration: (name: string) => `Enregistrer ${name}`,
  teamText: 'Texte pour votre équipe web',
  teamMail: (address: string) =>
    `Merci de mettre en ligne le contenu du dossier joint à ${address}\n\nNe supprimez aucun fichier déjà présent\u00a0: d’autres sites chargent campaign.json, et des versions antérieures ont été citées. Les fichiers de même nom sont remplacés, sauf campaign.N.json et les images numérotées, qui ne changent jamais.\n\ncampaign.json doit être envoyé avec ces en-têtes, pour que d’autres sites puissent le charger\u00a0:\nContent-Type: application/json\nAccess-Control-Allow-Origin: *\nCache-Control: public, max-age=300\net sans cookie ni redirection.\n\nPour vérifier\u00a0:\nnpx @countersign/cli check --deployed ${address}campaign.json`,
  online: 'Est-ce en ligne\u00a0?',
  onlineIntro: 'Le studio interroge cette adresse et celle de la version conservée, et personne d’autre.',
  address: 'Adresse du document',
  lookNow: 'Regarder maintenant',
  looking: 'Vérification…',
  faults: {
    address: 'Ce n’est pas une adresse qui commence par https.',
    network:
      'Aucune réponse qu’une page puisse lire. Le fichier n’y est peut-être pas encore, le serveur redirige, ou il ne permet pas à d’autres sites de le lire (Access-Control-Allow-Origin: *).',
    timeout: 'Le serveur n’a pas répondu en 20 secondes.',
    http: 'Le serveur n’a pas ce fichier, ou ne le délivre pas.',
    'too-large': 'À cette adresse se trouve quelque chose de plus de 4 Mo, qui n’est pas une lettre.',
    'not-json': 'À cette adresse se trouve autre chose, peut-être une page qui dit «\u00a0introuvable\u00a0».',
    'no-object': 'À cette adresse se trouve autre chose.',
  },
  status: (status: string) => `Réponse du serveur\u00a0: ${status}.`,
  findings: {
    readable: 'Les pages d’autres sites peuvent le lire.',
    ownSite: 'C’est sur le site du studio lui-même\u00a0: cela ne montre pas si d’autres sites peuvent le lire.',
    same: (revision: string) => `C’est ce qui a été créé ici\u00a0: version ${revision}.`,
    otherRevision: (value: string, wanted: string) =>
      `La version ${value} est en ligne, et la version ${wanted} a été créée ici. Déposez le dossier, ou attendez quelques minutes et regardez à nouveau.`,
    otherContent:
      'La version est la même et le contenu diffère. Ce qui a été public ne doit pas changer\u00a0: augmentez la version.',
    unknown: 'La comparaison n’est pas possible.',
    type: 'Le serveur indique que c’est du JSON.',
    typeWrong: (value: string) => `Le serveur indique ${value || 'aucun type'}. Il doit indiquer application/json.`,
    lifetime: 'Une correction atteint le public en cinq minutes.',
    lifetimeLong: (seconds: string) =>
      `Les navigateurs peuvent le garder ${seconds} secondes\u00a0: une correction prend ce temps. Cinq minutes (300) sont promises.`,
    lifetimeUnknown:
      'Le serveur ne dit pas combien de temps les navigateurs peuvent le garder, ou ne laisse pas une page le voir.',
    kept: 'La version s’y trouve aussi sous son numéro.',
    keptMissing: 'La version n’a pas été trouvée sous son numéro. Déposez tous les fichiers du dossier.',
    keptOther: 'Le fichier au numéro de cette version en est un autre. Il ne doit jamais changer.',
  },
  unseen:
    'Un navigateur ne voit ni les cookies, ni les redirections, ni la plupart des en-têtes, ni les fichiers des logos. Cette commande les voit. Une personne qui dispose d’un terminal peut la lancer\u00a0:',
  confirm: 'C’est en ligne',
  confirmed: (revision: number) => `La version ${revision} est publique. Le studio compare désormais avec elle.`,
  partners: 'Prévenir les partenaires',
  partnersIntro:
    'Les partenaires trouvent sur une page tout ce qu’il faut coller, pour WordPress, Drupal, le HTML simple et d’autres.',
  partnersPage: 'Page pour les partenaires',
  snippet: 'HTML à coller',
  mail: 'Courriel aux partenaires',
  mailText: (title: string, page: string) =>
    `Nous avons publié «\u00a0${title}\u00a0».\n\nVous pouvez l’afficher sur votre site, toujours à jour, dans vos couleurs et votre langue, sans pister vos visiteurs. Voici ce qu’il faut coller, pour chaque type de site\u00a0:\n${page}\n\nCela prend une minute. Si quelque chose n’est pas clair, répondez à ce courriel.`,
  copy: (name: string) => `Copier\u00a0: ${name}`,
};
