// Words that only the partners' page uses: see `PAGE_WORDS`.
import type {Language} from '@countersign/elements/sections.js';

/** The words of the partners' page in one language. Names of products and of their buttons stay as these print them. */
export interface EmbedWords {
  /** Title of the page, and text of the link that leads to it. */
  readonly title: string;
  readonly lead: string;
  readonly which: string;
  /** For WordPress, with the plugin and without it. */
  readonly plugin: string;
  /** `{version}` stands for a version of Countersign. */
  readonly install: string;
  readonly address: string;
  /** Where each site takes HTML. */
  readonly html: readonly string[];
  /** The sentence for editors that drop the script. */
  readonly dropped: string;
  readonly askFirst: string;
  readonly asks: string;
  readonly short: string;
  readonly links: string;
  /** Where each site takes the address of a frame. */
  readonly frame: readonly string[];
  /** For editors that keep only text. */
  readonly text: string;
  readonly copies: string;
  readonly developers: string;
  readonly command: string;
  /** `{document}` stands for the host of the badge. */
  readonly badge: string;
  readonly message: string;
  readonly mail: string;
  readonly preview: string;
  /** `{code}` stands for the host of the code. */
  readonly loads: string;
  /** `{document}` and `{code}` stand for hosts. */
  readonly requests: string;
  readonly retracted: string;
  /** Names of the fields. */
  readonly fields: Readonly<
    Record<'address' | 'html' | 'asking' | 'short' | 'overview' | 'frame' | 'command' | 'badge' | 'message', string>
  >;
  readonly copy: string;
  readonly copied: string;
  readonly selected: string;
}

export const EMBED_WORDS: Readonly<Record<Language, EmbedWords>> = {
  en: {
    title: 'Put this on your site',
    lead: 'Find your site, copy, and paste. It takes a minute. You need no account, and we do not track your readers.',
    which: 'What is your site made with?',
    plugin:
      'With the plugin Countersign: type /countersign into an empty paragraph, press Enter, and paste this address.',
    install:
      'An administrator installs the plugin once: countersign-wordpress-{version}.zip, a file of that release of Countersign.',
    address: 'Without the plugin: paste the same address into an empty paragraph. The letter appears in a frame.',
    html: [
      'Drupal: choose a text format that allows HTML, press Source, and paste.',
      'Wagtail: add a block for HTML, and paste. If there is none, copy the text for newsletters below.',
      'Ghost: type /html on an empty line, press Enter, and paste.',
      'Squarespace: add a Code block, and paste.',
      'A page of HTML: paste where the letter is to appear.',
    ],
    dropped:
      'If your editor drops scripts, your readers see the overview as it is today, with a link to the current one.',
    askFirst: 'If your readers have to consent first',
    asks: 'This shows a button that names the servers. Nothing is requested from them before a reader presses it.',
    short: 'If this is too long for your editor',
    links: 'In this one, readers whose browser runs no script see a link to the letter in the place of the overview.',
    frame: [
      'Wix: add Embed Code, choose Embed a Site, and paste this address.',
      'Google Sites: choose Insert, Embed, By URL, and paste this address.',
      'Make the frame as wide as your text and about 1,000 pixels high. What is longer scrolls inside.',
    ],
    text: 'and editors that keep only text',
    copies:
      'Copy the overview and paste it. It does not change by itself: its last line says how old it is, and where the current version is.',
    developers: 'and other frameworks',
    command: 'A developer runs this command. Replace “next” with your framework’s name; --help lists them.',
    badge: 'A picture that names every status, with a link to the letter. Readers’ browsers load it from {document}.',
    message: 'E-mail and messengers',
    mail: 'Write an e-mail with this text',
    preview: 'See how it looks',
    loads: 'This loads the code from {code}, as your readers’ browsers will.',
    requests:
      'The HTML above loads the text from {document} and the code from {code} when a reader comes near the letter. A frame does so with its page, and HTML that asks first after the press. The servers see the IP address, the browser, and your site’s name. We set no cookie and store nothing; the browser keeps files in its cache, as it does for every site.',
    retracted:
      'There is nothing to put on your site. Where our script or a frame shows the letter, the retraction takes its place. Text that you copied, and HTML whose script your editor dropped, stay as they are: replace them yourself.',
    fields: {
      address: 'Address',
      html: 'HTML',
      asking: 'HTML that asks first',
      short: 'Short HTML',
      overview: 'Overview',
      frame: 'Address of the frame',
      command: 'Command',
      badge: 'Badge',
      message: 'Text',
    },
    copy: 'Copy',
    copied: 'Copied.',
    selected: 'Your browser does not let this page copy. The text is selected: copy it from there.',
  },
  fr: {
    title: 'Mettre cette lettre sur votre site',
    lead: 'Trouvez votre site, copiez, collez : une minute suffit. Il ne faut pas de compte, et nous ne pistons pas vos lecteurs.',
    which: 'Avec quoi votre site est-il fait ?',
    plugin:
      'Avec l’extension Countersign : saisissez /countersign dans un paragraphe vide, appuyez sur Entrée et collez cette adresse.',
    install:
      'Un administrateur installe l’extension une fois : countersign-wordpress-{version}.zip, un fichier de cette version de Countersign.',
    address: 'Sans l’extension : collez la même adresse dans un paragraphe vide. La lettre apparaît dans un cadre.',
    html: [
      'Drupal : choisissez un format de texte qui autorise le HTML, appuyez sur Source et collez.',
      'Wagtail : ajoutez un bloc HTML et collez. S’il n’y en a pas, copiez plus bas le texte pour newsletters.',
      'Ghost : saisissez /html sur une ligne vide, appuyez sur Entrée et collez.',
      'Squarespace : ajoutez un bloc Code et collez.',
      'Une page HTML : collez à l’endroit où la lettre doit apparaître.',
    ],
    dropped:
      'Si votre éditeur retire les scripts, vos lecteurs voient la vue d’ensemble telle qu’elle est aujourd’hui, avec un lien vers la version actuelle.',
    askFirst: 'Si vos lecteurs doivent d’abord consentir',
    asks: 'Ceci affiche un bouton qui nomme les serveurs. Aucune requête ne leur est envoyée avant qu’un lecteur appuie dessus.',
    short: 'Si c’est trop long pour votre éditeur',
    links:
      'Avec celui-ci, les lecteurs dont le navigateur n’exécute pas de script voient un lien vers la lettre à la place de la vue d’ensemble.',
    frame: [
      'Wix : ajoutez Embed Code, choisissez Embed a Site et collez cette adresse.',
      'Google Sites : choisissez Insérer, Intégrer, Par URL et collez cette adresse.',
      'Donnez au cadre la largeur de votre texte et une hauteur d’environ 1 000 pixels. Ce qui est plus long défile à l’intérieur.',
    ],
    text: 'et éditeurs qui ne gardent que le texte',
    copies:
      'Copiez la vue d’ensemble et collez-la. Elle ne change pas d’elle-même : sa dernière ligne dit de quand elle date et où se trouve la version actuelle.',
    developers: 'et autres frameworks',
    command:
      'Un développeur exécute cette commande. Remplacez « next » par le nom de votre framework ; --help les énumère.',
    badge:
      'Une image qui nomme chaque statut, avec un lien vers la lettre. Le navigateur des lecteurs la charge depuis {document}.',
    message: 'Courriel et messageries',
    mail: 'Écrire un courriel avec ce texte',
    preview: 'Voir le résultat',
    loads: 'Ceci charge le code depuis {code}, comme le feront les navigateurs de vos lecteurs.',
    requests:
      'Le HTML ci-dessus charge le texte depuis {document} et le code depuis {code} quand un lecteur approche de la lettre. Un cadre le fait avec sa page, et le HTML avec demande d’accord après l’appui. Les serveurs voient l’adresse IP, le navigateur et le nom de votre site. Nous ne posons pas de cookie et n’enregistrons rien ; le navigateur garde des fichiers dans son cache, comme pour tout site.',
    retracted:
      'Il n’y a rien à mettre sur votre site. Là où notre script ou un cadre montre la lettre, l’avis de retrait prend sa place. Le texte que vous avez copié, et le HTML dont votre éditeur a retiré le script, restent tels quels : remplacez-les vous-même.',
    fields: {
      address: 'Adresse',
      html: 'HTML',
      asking: 'HTML avec demande d’accord',
      short: 'HTML court',
      overview: 'Vue d’ensemble',
      frame: 'Adresse du cadre',
      command: 'Commande',
      badge: 'Badge',
      message: 'Texte',
    },
    copy: 'Copier',
    copied: 'Copié.',
    selected: 'Votre navigateur ne permet pas à cette page de copier. Le texte est sélectionné : copiez-le vous-même.',
  },
  es: {
    title: 'Ponga esta carta en su sitio',
    lead: 'Elija su tipo de sitio, copie y pegue: basta un minuto. No hace falta ninguna cuenta y no rastreamos a sus lectores.',
    which: '¿Con qué está hecho su sitio?',
    plugin: 'Con el plugin Countersign: escriba /countersign en un párrafo vacío, pulse Intro y pegue esta dirección.',
    install:
      'Un administrador instala el plugin una vez: countersign-wordpress-{version}.zip, un archivo de esa versión de Countersign.',
    address: 'Sin el plugin: pegue la misma dirección en un párrafo vacío. La carta aparece en un marco.',
    html: [
      'Drupal: elija un formato de texto que permita HTML, pulse Source y pegue.',
      'Wagtail: añada un bloque de HTML y pegue. Si no lo hay, copie más abajo el texto para boletines.',
      'Ghost: escriba /html en una línea vacía, pulse Intro y pegue.',
      'Squarespace: añada un bloque Code y pegue.',
      'Una página HTML: pegue donde deba aparecer la carta.',
    ],
    dropped:
      'Si su editor quita los scripts, sus lectores ven el resumen tal como es hoy, con un enlace a la versión actual.',
    askFirst: 'Si sus lectores tienen que dar antes su consentimiento',
    asks: 'Muestra un botón que nombra los servidores. No se les envía ninguna petición antes de que un lector lo pulse.',
    short: 'Si es demasiado largo para su editor',
    links: 'Con este, los lectores cuyo navegador no ejecuta scripts ven un enlace a la carta en lugar del resumen.',
    frame: [
      'Wix: añada Embed Code, elija Embed a Site y pegue esta dirección.',
      'Google Sites: elija Insertar, Incorporar, Por URL y pegue esta dirección.',
      'Dé al marco el ancho de su texto y unos 1000 píxeles de alto. Lo que sea más largo se desplaza dentro.',
    ],
    text: 'y editores que solo conservan texto',
    copies:
      'Copie el resumen y péguelo. No cambia por sí solo: su última línea dice de cuándo es y dónde está la versión actual.',
    developers: 'y otros frameworks',
    command:
      'Un desarrollador ejecuta este comando. Sustituya «next» por el nombre de su framework; --help muestra los nombres posibles.',
    badge:
      'Una imagen que nombra cada estado, con un enlace a la carta. El navegador de quien lee la carga desde {document}.',
    message: 'Correo y mensajería',
    mail: 'Escribir un correo con este texto',
    preview: 'Ver cómo queda',
    loads: 'Esto carga el código desde {code}, como harán los navegadores de sus lectores.',
    requests:
      'El HTML de arriba carga el texto desde {document} y el código desde {code} cuando un lector se acerca a la carta. Un marco lo hace con su página, y el HTML que pregunta antes, después de pulsar. Los servidores ven la dirección IP, el navegador y el nombre de su sitio. No ponemos cookies ni guardamos nada; el navegador conserva archivos en su caché, como con cualquier sitio.',
    retracted:
      'No hay nada que poner en su sitio. Donde nuestro script o un marco muestra la carta, el aviso de retirada ocupa su lugar. El texto que usted copió, y el HTML cuyo script quitó su editor, siguen como están: sustitúyalos usted.',
    fields: {
      address: 'Dirección',
      html: 'HTML',
      asking: 'HTML que pregunta antes',
      short: 'HTML corto',
      overview: 'Resumen',
      frame: 'Dirección del marco',
      command: 'Comando',
      badge: 'Insignia',
      message: 'Texto',
    },
    copy: 'Copiar',
    copied: 'Copiado.',
    selected: 'Su navegador no permite copiar a esta página. El texto está seleccionado: cópielo usted.',
  },
  ar: {
    title: 'ضعوا هذه الرسالة على موقعكم',
    lead: 'اختاروا نوع موقعكم ثم انسخوا والصقوا. تكفي لذلك دقيقة واحدة، ولا حاجة إلى حساب، ونحن لا نتتبّع قرّاءكم.',
    which: 'ما نوع موقعكم؟',
    plugin: 'مع إضافة Countersign: اكتبوا ‎/countersign في فقرة فارغة واضغطوا Enter ثم الصقوا هذا العنوان.',
    install:
      'يثبّت المدير الإضافة مرة واحدة: ‎countersign-wordpress-{version}.zip‎، وهو ملف من ذلك الإصدار من Countersign.',
    address: 'من دون الإضافة: الصقوا العنوان نفسه في فقرة فارغة، فتظهر الرسالة في إطار.',
    html: [
      'Drupal: اختاروا تنسيق نص يسمح بـ HTML، واضغطوا Source، ثم الصقوا.',
      'Wagtail: أضيفوا كتلة HTML والصقوا. وإن لم توجد فانسخوا أدناه نص النشرات البريدية.',
      'Ghost: اكتبوا ‎/html في سطر فارغ واضغطوا Enter ثم الصقوا.',
      'Squarespace: أضيفوا كتلة Code والصقوا.',
      'صفحة HTML: الصقوا حيث ينبغي أن تظهر الرسالة.',
    ],
    dropped:
      'إذا حذف محرّر موقعكم النصوص البرمجية، فسيرى قرّاؤكم النظرة العامة كما هي اليوم، مع رابط إلى النسخة الحالية.',
    askFirst: 'إذا كان على قرّائكم أن يوافقوا أولًا',
    asks: 'يعرض هذا زرًّا يسمّي الخوادم. ولا يُطلب منها شيء قبل أن يضغطه القارئ.',
    short: 'إذا كان هذا أطول مما يقبله محرّر موقعكم',
    links: 'بهذه الشيفرة يرى من لا يشغّل متصفّحه نصوصًا برمجية رابطًا إلى الرسالة بدلًا من النظرة العامة.',
    frame: [
      'Wix: أضيفوا Embed Code واختاروا Embed a Site ثم الصقوا هذا العنوان.',
      'Google Sites: اختاروا «إدراج» ثم «تضمين» ثم «حسب عنوان URL» والصقوا هذا العنوان.',
      'اجعلوا الإطار بعرض نصّكم وبارتفاع نحو 1000 بكسل. وما زاد على ذلك يُمرَّر داخله.',
    ],
    text: 'والمحرّرات التي لا تُبقي إلا النص',
    copies:
      'انسخوا النظرة العامة والصقوها. وهي لا تتغيّر من تلقاء نفسها: يقول سطرها الأخير تاريخها وأين النسخة الحالية.',
    developers: 'وأطر عمل أخرى',
    command: 'يشغّل أحد المطوّرين هذا الأمر. استبدلوا ‎next‎ باسم إطار العمل لديكم؛ يعرض ‎--help‎ الأسماء الممكنة.',
    badge: 'صورة تذكر كل حالة، مع رابط إلى الرسالة. يحمّلها متصفّح القارئ من {document}.',
    message: 'البريد الإلكتروني وتطبيقات المراسلة',
    mail: 'كتابة بريد إلكتروني بهذا النص',
    preview: 'انظروا كيف تبدو',
    loads: 'تُحمَّل الشيفرة عند فتح المعاينة من {code}، كما ستفعل متصفّحات قرّائكم.',
    requests:
      'يحمّل الـ HTML أعلاه النص من {document} والشيفرة من {code} عندما يقترب القارئ من الرسالة. ويفعل الإطار ذلك مع صفحته، ويفعله الـ HTML الذي يسأل أولًا بعد الضغط. وترى الخوادم عنوان IP والمتصفّح واسم موقعكم. ونحن لا نضع ملفات ارتباط ولا نخزّن شيئًا؛ ويحتفظ المتصفّح بالملفات في ذاكرته المؤقتة كما يفعل مع كل موقع.',
    retracted:
      'ليس هناك ما يوضع على موقعكم. وحيث تعرض شيفرتنا أو إطارنا الرسالة، يحلّ إعلان السحب محلّها. أما النص الذي نسختموه، والـ HTML الذي حذف محرّر موقعكم شيفرته، فيبقيان كما هما: استبدلوهما بأنفسكم.',
    fields: {
      address: 'العنوان',
      html: 'HTML',
      asking: 'HTML يسأل أولًا',
      short: 'HTML قصير',
      overview: 'النظرة العامة',
      frame: 'عنوان الإطار',
      command: 'الأمر',
      badge: 'شارة',
      message: 'النص',
    },
    copy: 'نسخ',
    copied: 'تم النسخ.',
    selected: 'لا يسمح متصفّحكم لهذه الصفحة بالنسخ. النص محدَّد: انسخوه بأنفسكم.',
  },
  he: {
    title: 'להוסיף את המכתב לאתר שלכם',
    lead: 'בחרו את סוג האתר שלכם, העתיקו והדביקו. די בדקה אחת. אין צורך בחשבון, ואיננו עוקבים אחר הקוראים.',
    which: 'באיזו מערכת בנוי האתר שלכם?',
    plugin: 'עם התוסף Countersign: הקלידו ‎/countersign בפסקה ריקה, הקישו Enter והדביקו את הכתובת הזאת.',
    install:
      'מנהל האתר מתקין את התוסף פעם אחת: ‎countersign-wordpress-{version}.zip‎, קובץ של אותה גרסה של Countersign.',
    address: 'בלי התוסף: הדביקו את אותה כתובת בפסקה ריקה. המכתב מופיע במסגרת.',
    html: [
      'Drupal: בחרו תבנית טקסט שמתירה HTML, לחצו על Source והדביקו.',
      'Wagtail: הוסיפו בלוק HTML והדביקו. אם אין כזה, העתיקו למטה את הטקסט לניוזלטר.',
      'Ghost: הקלידו ‎/html בשורה ריקה, הקישו Enter והדביקו.',
      'Squarespace: הוסיפו בלוק Code והדביקו.',
      'דף HTML: הדביקו במקום שבו המכתב צריך להופיע.',
    ],
    dropped: 'אם עורך התוכן באתר מסיר סקריפטים, הקוראים רואים את התמצית כפי שהיא היום, עם קישור לגרסה הנוכחית.',
    askFirst: 'אם הקוראים צריכים להסכים תחילה',
    asks: 'כך מופיע כפתור שנוקב בשמות השרתים. דבר אינו נטען מהם לפני שהקורא לוחץ עליו.',
    short: 'אם זה ארוך מדי לעורך התוכן באתר',
    links: 'כאן, קוראים שהדפדפן שלהם אינו מריץ סקריפטים רואים קישור למכתב במקום התמצית.',
    frame: [
      'Wix: הוסיפו Embed Code, בחרו Embed a Site והדביקו את הכתובת הזאת.',
      'Google Sites: בחרו "הוספה", "הטמעה", "לפי כתובת URL" והדביקו את הכתובת הזאת.',
      'קבעו למסגרת את רוחב הטקסט שלכם וגובה של כ־1,000 פיקסלים. מה שארוך יותר נגלל בתוכה.',
    ],
    text: 'ועורכים ששומרים רק טקסט',
    copies:
      'העתיקו את התמצית והדביקו אותה. היא אינה משתנה מעצמה: בשורה האחרונה כתוב לאיזה תאריך היא נכונה ואיפה הגרסה הנוכחית.',
    developers: 'ותשתיות פיתוח אחרות',
    command: 'מפתח מריץ את הפקודה הזאת. החליפו את next בשם התשתית שלכם; ‎--help מציג את השמות.',
    badge: 'תמונה שמציינת כל מצב, עם קישור למכתב. הדפדפן של הקוראים טוען אותה מ־{document}.',
    message: 'דוא״ל ומסרונים',
    mail: 'לכתוב דוא״ל עם הטקסט הזה',
    preview: 'לראות איך זה נראה',
    loads: 'התצוגה טוענת את הקוד מ־{code}, כפי שיעשו הדפדפנים של הקוראים שלכם.',
    requests:
      'ה־HTML שלמעלה טוען את הטקסט מ־{document} ואת הקוד מ־{code} כשקורא מתקרב למכתב. מסגרת עושה זאת עם הדף שלה, ו־HTML ששואל תחילה אחרי הלחיצה. השרתים רואים את כתובת ה־IP, את הדפדפן ואת שם האתר שלכם. איננו שומרים עוגיות ולא דבר אחר; הדפדפן שומר קבצים במטמון שלו, כמו בכל אתר.',
    retracted:
      'אין מה להוסיף לאתר שלכם. במקום שבו הסקריפט שלנו או מסגרת מציגים את המכתב, ההודעה שהקמפיין נמשך חזרה באה במקומו. טקסט שהעתקתם, ו־HTML שעורך התוכן הסיר ממנו את הסקריפט, נשארים כפי שהם: החליפו אותם בעצמכם.',
    fields: {
      address: 'כתובת',
      html: 'HTML',
      asking: 'HTML ששואל תחילה',
      short: 'HTML קצר',
      overview: 'תמצית',
      frame: 'כתובת המסגרת',
      command: 'פקודה',
      badge: 'תג',
      message: 'טקסט',
    },
    copy: 'העתקה',
    copied: 'הועתק.',
    selected: 'הדפדפן שלכם אינו מתיר לדף הזה להעתיק. הטקסט מסומן: העתיקו אותו משם.',
  },
};
