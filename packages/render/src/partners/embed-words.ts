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
  readonly message: string;
  readonly mail: string;
  readonly preview: string;
  /** `{code}` stands for the host of the code. */
  readonly loads: string;
  /** `{document}` and `{code}` stand for hosts. */
  readonly requests: string;
  readonly retracted: string;
  /** Names of the fields. */
  readonly fields: Readonly<Record<'address' | 'html' | 'asking' | 'short' | 'frame' | 'command' | 'message', string>>;
  readonly copy: string;
  readonly copied: string;
  readonly selected: string;
}

export const EMBED_WORDS: Readonly<Record<Language, EmbedWords>> = {
  en: {
    title: 'Put this on your site',
    lead: 'Find your site, copy, and paste. It takes a minute. You need no account, and your readers are not tracked.',
    which: 'Which site do you have?',
    plugin:
      'With the plugin Countersign: type /countersign into an empty paragraph, press Enter, and paste this address.',
    install: 'An administrator installs the plugin once. It is a file of each release of Countersign.',
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
    askFirst: 'If your readers have to agree first',
    asks: 'This shows a button that names the servers. Nothing is requested from them before a reader presses it.',
    short: 'If this is too long for your editor',
    links: 'In this one, readers without script see a link to the letter in the place of the overview.',
    frame: [
      'Wix: add Embed Code, choose Embed a Site, and paste this address.',
      'Google Sites: choose Insert, Embed, By URL, and paste this address.',
      'Make the frame as wide as your text and about 1,000 pixels high. What is longer scrolls inside.',
    ],
    text: 'and editors that keep only text',
    copies:
      'Copy the overview and paste it. It does not change by itself: its last line says as of when it is, and where the current one is.',
    developers: 'and other frameworks',
    command:
      'A developer runs this command. In the place of “next” goes the name of your framework; --help lists them.',
    message: 'Mail and messengers',
    mail: 'Write a mail with this text',
    preview: 'See how it looks',
    loads: 'This loads the code from {code}, as your readers’ browsers will.',
    requests:
      'When a reader comes near the letter, the browser loads the text from {document} and the code from {code}. Both see the IP address, the browser, and your site’s name. Nothing is stored in the browser.',
    retracted: 'There is nothing to put on your site. Where the letter stands already, the retraction takes its place.',
    fields: {
      address: 'Address',
      html: 'HTML',
      asking: 'HTML that asks first',
      short: 'Short HTML',
      frame: 'Address of the frame',
      command: 'Command',
      message: 'Text',
    },
    copy: 'Copy',
    copied: 'Copied.',
    selected: 'Your browser does not let this page copy. The text is selected: copy it from there.',
  },
  fr: {
    title: 'Mettre cette lettre sur votre site',
    lead: 'Trouvez votre site, copiez, collez : une minute suffit. Il ne faut pas de compte, et vos lecteurs ne sont pas pistés.',
    which: 'Quel site avez-vous ?',
    plugin:
      'Avec l’extension Countersign : saisissez /countersign dans un paragraphe vide, appuyez sur Entrée et collez cette adresse.',
    install: 'Un administrateur installe l’extension une fois. C’est un fichier de chaque version de Countersign.',
    address: 'Sans l’extension : collez la même adresse dans un paragraphe vide. La lettre apparaît dans un cadre.',
    html: [
      'Drupal : choisissez un format de texte qui autorise le HTML, appuyez sur Source et collez.',
      'Wagtail : ajoutez un bloc HTML et collez. S’il n’y en a pas, copiez plus bas le texte pour lettres d’information.',
      'Ghost : saisissez /html sur une ligne vide, appuyez sur Entrée et collez.',
      'Squarespace : ajoutez un bloc Code et collez.',
      'Une page HTML : collez à l’endroit où la lettre doit apparaître.',
    ],
    dropped:
      'Si votre éditeur retire les scripts, vos lecteurs voient l’aperçu tel qu’il est aujourd’hui, avec un lien vers la version actuelle.',
    askFirst: 'Si vos lecteurs doivent d’abord donner leur accord',
    asks: 'Ceci affiche un bouton qui nomme les serveurs. Rien ne leur est demandé avant qu’un lecteur n’appuie dessus.',
    short: 'Si c’est trop long pour votre éditeur',
    links: 'Avec celui-ci, les lecteurs sans script voient un lien vers la lettre à la place de l’aperçu.',
    frame: [
      'Wix : ajoutez Embed Code, choisissez Embed a Site et collez cette adresse.',
      'Google Sites : choisissez Insérer, Intégrer, Par URL et collez cette adresse.',
      'Donnez au cadre la largeur de votre texte et une hauteur d’environ 1 000 pixels. Ce qui est plus long défile à l’intérieur.',
    ],
    text: 'et éditeurs qui ne gardent que le texte',
    copies:
      'Copiez l’aperçu et collez-le. Il ne change pas de lui-même : sa dernière ligne dit de quand il date et où se trouve la version actuelle.',
    developers: 'et autres frameworks',
    command:
      'Un développeur exécute cette commande. À la place de « next », il met le nom de votre framework ; --help les énumère.',
    message: 'Courriel et messageries',
    mail: 'Écrire un courriel avec ce texte',
    preview: 'Voir le résultat',
    loads: 'Ceci charge le code depuis {code}, comme le feront les navigateurs de vos lecteurs.',
    requests:
      'Quand un lecteur approche de la lettre, le navigateur charge le texte depuis {document} et le code depuis {code}. Les deux voient l’adresse IP, le navigateur et le nom de votre site. Rien n’est enregistré dans le navigateur.',
    retracted:
      'Il n’y a rien à mettre sur votre site. Là où la lettre se trouve déjà, l’avis de retrait prend sa place.',
    fields: {
      address: 'Adresse',
      html: 'HTML',
      asking: 'HTML qui demande d’abord',
      short: 'HTML court',
      frame: 'Adresse du cadre',
      command: 'Commande',
      message: 'Texte',
    },
    copy: 'Copier',
    copied: 'Copié.',
    selected: 'Votre navigateur ne permet pas à cette page de copier. Le texte est sélectionné : copiez-le de là.',
  },
  es: {
    title: 'Ponga esta carta en su sitio',
    lead: 'Busque su sitio, copie y pegue: basta un minuto. No hace falta ninguna cuenta y no se rastrea a sus lectores.',
    which: '¿Qué sitio tiene?',
    plugin: 'Con el plugin Countersign: escriba /countersign en un párrafo vacío, pulse Intro y pegue esta dirección.',
    install: 'Un administrador instala el plugin una vez. Es un archivo de cada versión de Countersign.',
    address: 'Sin el plugin: pegue la misma dirección en un párrafo vacío. La carta aparece en un marco.',
    html: [
      'Drupal: elija un formato de texto que permita HTML, pulse Source y pegue.',
      'Wagtail: añada un bloque de HTML y pegue. Si no lo hay, copie más abajo el texto para boletines.',
      'Ghost: escriba /html en una línea vacía, pulse Intro y pegue.',
      'Squarespace: añada un bloque Code y pegue.',
      'Una página HTML: pegue donde deba aparecer la carta.',
    ],
    dropped: 'Si su editor quita los scripts, sus lectores ven el resumen tal como es hoy, con un enlace al actual.',
    askFirst: 'Si sus lectores tienen que aceptar antes',
    asks: 'Muestra un botón que nombra los servidores. No se les pide nada antes de que un lector lo pulse.',
    short: 'Si es demasiado largo para su editor',
    links: 'Con este, los lectores sin script ven un enlace a la carta en lugar del resumen.',
    frame: [
      'Wix: añada Embed Code, elija Embed a Site y pegue esta dirección.',
      'Google Sites: elija Insertar, Incorporar, Por URL y pegue esta dirección.',
      'Dé al marco el ancho de su texto y unos 1000 píxeles de alto. Lo que sea más largo se desplaza dentro.',
    ],
    text: 'y editores que solo conservan texto',
    copies:
      'Copie el resumen y péguelo. No cambia por sí solo: su última línea dice de cuándo es y dónde está el actual.',
    developers: 'y otros frameworks',
    command:
      'Un desarrollador ejecuta esta orden. En lugar de «next» va el nombre de su framework; --help los enumera.',
    message: 'Correo y mensajería',
    mail: 'Escribir un correo con este texto',
    preview: 'Ver cómo queda',
    loads: 'Esto carga el código desde {code}, como harán los navegadores de sus lectores.',
    requests:
      'Cuando un lector se acerca a la carta, el navegador carga el texto desde {document} y el código desde {code}. Ambos ven la dirección IP, el navegador y el nombre de su sitio. En el navegador no se guarda nada.',
    retracted: 'No hay nada que poner en su sitio. Donde la carta ya esté, el aviso de retirada ocupa su lugar.',
    fields: {
      address: 'Dirección',
      html: 'HTML',
      asking: 'HTML que pregunta antes',
      short: 'HTML corto',
      frame: 'Dirección del marco',
      command: 'Orden',
      message: 'Texto',
    },
    copy: 'Copiar',
    copied: 'Copiado.',
    selected: 'Su navegador no permite copiar a esta página. El texto está seleccionado: cópielo desde ahí.',
  },
  ar: {
    title: 'ضعوا هذه الرسالة على موقعكم',
    lead: 'اعثروا على موقعكم ثم انسخوا والصقوا. يكفي لذلك دقيقة واحدة، ولا حاجة إلى حساب، ولا يُتتبَّع قرّاؤكم.',
    which: 'ما نوع موقعكم؟',
    plugin: 'مع إضافة Countersign: اكتبوا ‎/countersign في فقرة فارغة واضغطوا Enter ثم الصقوا هذا العنوان.',
    install: 'يثبّت المدير الإضافة مرة واحدة. وهي ملف في كل إصدار من Countersign.',
    address: 'من دون الإضافة: الصقوا العنوان نفسه في فقرة فارغة، فتظهر الرسالة في إطار.',
    html: [
      'Drupal: اختاروا تنسيق نص يسمح بـ HTML، واضغطوا Source، ثم الصقوا.',
      'Wagtail: أضيفوا كتلة HTML والصقوا. وإن لم توجد فانسخوا أدناه نص النشرات البريدية.',
      'Ghost: اكتبوا ‎/html في سطر فارغ واضغطوا Enter ثم الصقوا.',
      'Squarespace: أضيفوا كتلة Code والصقوا.',
      'صفحة HTML: الصقوا حيث ينبغي أن تظهر الرسالة.',
    ],
    dropped: 'إذا حذف محرّركم النصوص البرمجية، يرى قرّاؤكم اللمحة كما هي اليوم، مع رابط إلى النسخة الحالية.',
    askFirst: 'إذا كان على قرّائكم أن يوافقوا أولًا',
    asks: 'يعرض هذا زرًّا يسمّي الخوادم. ولا يُطلب منها شيء قبل أن يضغطه القارئ.',
    short: 'إذا كان هذا أطول مما يقبله محرّركم',
    links: 'في هذا يرى القارئ من دون نصوص برمجية رابطًا إلى الرسالة بدل اللمحة.',
    frame: [
      'Wix: أضيفوا Embed Code واختاروا Embed a Site ثم الصقوا هذا العنوان.',
      'Google Sites: اختاروا «إدراج» ثم «تضمين» ثم «حسب عنوان URL» والصقوا هذا العنوان.',
      'اجعلوا الإطار بعرض نصّكم وبارتفاع نحو 1000 بكسل. وما زاد على ذلك يُمرَّر داخله.',
    ],
    text: 'والمحرّرات التي لا تُبقي إلا النص',
    copies: 'انسخوا اللمحة والصقوها. وهي لا تتغيّر من تلقاء نفسها: يقول سطرها الأخير تاريخها وأين النسخة الحالية.',
    developers: 'وأطر عمل أخرى',
    command: 'يشغّل أحد المطوّرين هذا الأمر. ويوضع مكان «next» اسم إطار العمل لديكم، ويسردها ‎--help.',
    message: 'البريد وتطبيقات المراسلة',
    mail: 'كتابة رسالة بريد بهذا النص',
    preview: 'انظروا كيف تبدو',
    loads: 'يحمّل هذا الشيفرة من {code} كما ستفعل متصفّحات قرّائكم.',
    requests:
      'عندما يقترب القارئ من الرسالة، يحمّل المتصفّح النص من {document} والشيفرة من {code}. ويرى كلاهما عنوان IP والمتصفّح واسم موقعكم. ولا يُخزَّن شيء في المتصفّح.',
    retracted: 'ليس هناك ما يوضع على موقعكم. وحيث توجد الرسالة من قبل، يحلّ إعلان السحب محلّها.',
    fields: {
      address: 'العنوان',
      html: 'HTML',
      asking: 'HTML يسأل أولًا',
      short: 'HTML قصير',
      frame: 'عنوان الإطار',
      command: 'الأمر',
      message: 'النص',
    },
    copy: 'نسخ',
    copied: 'نُسخ.',
    selected: 'لا يسمح متصفّحكم لهذه الصفحة بالنسخ. النص محدَّد: انسخوه من هناك.',
  },
  he: {
    title: 'להוסיף את המכתב לאתר שלכם',
    lead: 'מצאו את האתר שלכם, העתיקו והדביקו. די בדקה אחת. אין צורך בחשבון, ואין מעקב אחר הקוראים.',
    which: 'איזה אתר יש לכם?',
    plugin: 'עם התוסף Countersign: הקלידו ‎/countersign בפסקה ריקה, הקישו Enter והדביקו את הכתובת הזאת.',
    install: 'מנהל האתר מתקין את התוסף פעם אחת. זהו קובץ בכל גרסה של Countersign.',
    address: 'בלי התוסף: הדביקו את אותה כתובת בפסקה ריקה. המכתב מופיע במסגרת.',
    html: [
      'Drupal: בחרו תבנית טקסט שמתירה HTML, לחצו על Source והדביקו.',
      'Wagtail: הוסיפו בלוק HTML והדביקו. אם אין כזה, העתיקו למטה את הטקסט לעלונים.',
      'Ghost: הקלידו ‎/html בשורה ריקה, הקישו Enter והדביקו.',
      'Squarespace: הוסיפו בלוק Code והדביקו.',
      'דף HTML: הדביקו במקום שבו המכתב צריך להופיע.',
    ],
    dropped: 'אם העורך שלכם מסיר סקריפטים, הקוראים רואים את התמצית כפי שהיא היום, עם קישור לגרסה הנוכחית.',
    askFirst: 'אם הקוראים צריכים להסכים תחילה',
    asks: 'כך מופיע כפתור שנוקב בשמות השרתים. דבר אינו נטען מהם לפני שהקורא לוחץ עליו.',
    short: 'אם זה ארוך מדי לעורך שלכם',
    links: 'כאן קוראים בלי סקריפטים רואים קישור למכתב במקום התמצית.',
    frame: [
      'Wix: הוסיפו Embed Code, בחרו Embed a Site והדביקו את הכתובת הזאת.',
      'Google Sites: בחרו "הוספה", "הטמעה", "לפי כתובת URL" והדביקו את הכתובת הזאת.',
      'קבעו למסגרת את רוחב הטקסט שלכם וגובה של כ־1,000 פיקסלים. מה שארוך יותר נגלל בתוכה.',
    ],
    text: 'ועורכים ששומרים רק טקסט',
    copies:
      'העתיקו את התמצית והדביקו אותה. היא אינה משתנה מעצמה: השורה האחרונה אומרת למתי היא נכונה ואיפה הגרסה הנוכחית.',
    developers: 'ותשתיות פיתוח אחרות',
    command: 'מפתח מריץ את הפקודה הזאת. במקום "next" בא שם התשתית שלכם; ‎--help מונה אותן.',
    message: 'דואר ומסרים',
    mail: 'לכתוב דואר עם הטקסט הזה',
    preview: 'לראות איך זה נראה',
    loads: 'כך נטען הקוד מ־{code}, כפי שיעשו הדפדפנים של הקוראים שלכם.',
    requests:
      'כשקורא מתקרב למכתב, הדפדפן טוען את הטקסט מ־{document} ואת הקוד מ־{code}. שניהם רואים את כתובת ה־IP, את הדפדפן ואת שם האתר שלכם. דבר אינו נשמר בדפדפן.',
    retracted: 'אין מה להוסיף לאתר שלכם. במקום שבו המכתב כבר נמצא, הודעת המשיכה באה במקומו.',
    fields: {
      address: 'כתובת',
      html: 'HTML',
      asking: 'HTML ששואל תחילה',
      short: 'HTML קצר',
      frame: 'כתובת המסגרת',
      command: 'פקודה',
      message: 'טקסט',
    },
    copy: 'העתקה',
    copied: 'הועתק.',
    selected: 'הדפדפן שלכם אינו מתיר לדף הזה להעתיק. הטקסט מסומן: העתיקו אותו משם.',
  },
};
