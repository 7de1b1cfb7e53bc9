// Generated from messages/*.json by `pnpm generate`. Do not edit.

/** Every word of the interface in one language: functions of their placeholders. */
export type Words = {
  readonly status: {
    readonly met: () => string;
    readonly partial: () => string;
    readonly promised: () => string;
    readonly unmet: () => string;
    readonly reversed: () => string;
    readonly unknown: () => string;
    readonly dropped: () => string;
  };
  readonly meaning: {
    readonly met: () => string;
    readonly partial: () => string;
    readonly promised: () => string;
    readonly unmet: () => string;
    readonly reversed: () => string;
    readonly unknown: () => string;
    readonly dropped: () => string;
  };
  readonly basis: {
    readonly reported: (d: {speaker: string}) => string;
    readonly alleged: (d: {speaker: string}) => string;
    readonly paraphrased: (d: {speaker: string}) => string;
    readonly quoted: (d: {speaker: string}) => string;
  };
  readonly kind: {
    readonly investigation: () => string;
    readonly news: () => string;
    readonly report: () => string;
    readonly statement: () => string;
    readonly letter: () => string;
    readonly document: () => string;
    readonly legal: () => string;
    readonly video: () => string;
    readonly other: () => string;
  };
  readonly to: (d: {names: string}) => string;
  readonly copyTo: (d: {names: string}) => string;
  readonly sent: (d: {date: string}) => string;
  readonly published: (d: {date: string}) => string;
  readonly replyBy: (d: {date: string}) => string;
  readonly readLetter: (d: {language: string}) => string;
  readonly readOriginal: (d: {language: string}) => string;
  readonly announcement: () => string;
  readonly letterText: () => string;
  readonly partner: () => string;
  readonly signatories: () => string;
  readonly signedBy: (d: {list: string}) => string;
  readonly organisations: (d: {n: number}) => string;
  readonly people: (d: {n: number}) => string;
  readonly withheld: (d: {n: number}) => string;
  readonly withdrew: (d: {date: string}) => string;
  readonly confirmed: () => string;
  readonly findSignatory: () => string;
  readonly found: (d: {n: number}) => string;
  readonly demands: () => string;
  readonly standing: () => string;
  readonly since: (d: {date: string}) => string;
  readonly asOfDay: (d: {date: string}) => string;
  readonly due: (d: {date: string}) => string;
  readonly askedOf: (d: {names: string}) => string;
  readonly history: (d: {n: number}) => string;
  readonly meanings: () => string;
  readonly criteria: () => string;
  readonly criterion: (d: {text: string}) => string;
  readonly replied: (d: {name: string; date: string}) => string;
  readonly said: (d: {name: string; date: string}) => string;
  readonly noReply: (d: {name: string; asked: string; date: string}) => string;
  readonly rejoinder: () => string;
  readonly statements: () => string;
  readonly denial: (d: {name: string; date: string}) => string;
  readonly translatedFrom: (d: {language: string}) => string;
  readonly sources: () => string;
  readonly findSource: () => string;
  readonly source: (d: {n: number}) => string;
  readonly sourceAt: (d: {n: number; locator: string}) => string;
  readonly archived: () => string;
  readonly archivedOn: (d: {date: string}) => string;
  readonly alsoIn: (d: {language: string}) => string;
  readonly read: (d: {date: string}) => string;
  readonly updated: (d: {date: string}) => string;
  readonly noAddress: () => string;
  readonly citedAt: () => string;
  readonly thisPage: () => string;
  readonly back: () => string;
  readonly close: () => string;
  readonly none: () => string;
  readonly publishedBy: (d: {publisher: string; assessor: string}) => string;
  readonly agreed: () => string;
  readonly independent: () => string;
  readonly revision: (d: {n: number}) => string;
  readonly checked: (d: {date: string}) => string;
  readonly stale: (d: {date: string}) => string;
  readonly corrections: (d: {n: number}) => string;
  readonly was: (d: {text: string}) => string;
  readonly now: (d: {text: string}) => string;
  readonly reason: (d: {text: string}) => string;
  readonly report: () => string;
  readonly page: () => string;
  readonly machine: () => string;
  readonly translatedBy: (d: {by: string}) => string;
  readonly older: (d: {n: number}) => string;
  readonly ended: (d: {date: string}) => string;
  readonly retracted: (d: {date: string}) => string;
  readonly asOf: (d: {n: number; date: string}) => string;
  readonly current: () => string;
  readonly load: (d: {host: string}) => string;
  readonly reveals: () => string;
};

/** The paths of the messages, in the order in which MESSAGES holds them. */
export const PATHS =
  'status.met status.partial status.promised status.unmet status.reversed status.unknown status.dropped meaning.met meaning.partial meaning.promised meaning.unmet meaning.reversed meaning.unknown meaning.dropped basis.reported basis.alleged basis.paraphrased basis.quoted kind.investigation kind.news kind.report kind.statement kind.letter kind.document kind.legal kind.video kind.other to copyTo sent published replyBy readLetter readOriginal announcement letterText partner signatories signedBy organisations people withheld withdrew confirmed findSignatory found demands standing since asOfDay due askedOf history meanings criteria criterion replied said noReply rejoinder statements denial translatedFrom sources findSource source sourceAt archived archivedOn alsoIn read updated noAddress citedAt thisPage back close none publishedBy agreed independent revision checked stale corrections was now reason report page machine translatedBy older ended retracted asOf current load reveals';

/** The messages of each language, a line each. The forms of a plural stand between bars: zero, one, two, few, many, other. */
export const MESSAGES = {
  en: 'Met\nPartly met\nPromised\nNot met\nReversed\nUnknown\nNo longer demanded\nAll of it was done, and not on the addressee’s word alone.\nPart was done; the note says what and what not.\nThe addressee itself said that it would do this or a named part.\nA later source shows that it was not done, or the addressee refuses. Silence is no such source.\nWhat was done was undone.\nNo public source shows it either way.\nThe signatories no longer ask for it.\nReported by {speaker}\nAlleged by {speaker}\nParaphrased from {speaker}\nIn the words of {speaker}\nInvestigation\nNews report\nReport\nStatement\nLetter\nDocument\nLegal document\nVideo\nSource\nTo {names}\nCopy to {names}\nSent {date}\nPublished {date}\nReply asked for by {date}\nRead the letter in {language}\nRead the letter in {language} (original)\nRead the announcement of the letter\nText of the letter\nAdded by this site, not part of the letter\nSignatories\nSigned by {list}\n|# organisation||||# organisations\n|# person||||# people\n|# more who is not named||||# more who are not named\nWithdrew {date}\nConfirmed in public\nFind a signatory\n|# found||||# found\nDemands\nWhere the demands stand\nsince {date}\nas of {date}\nPromised for {date}\nAsked of {names}\n|History: # entry||||History: # entries\nWhat the words mean\nWhat the words mean for this demand\nHere this means: {text}\n{name} replied, {date}\n{name} said, {date}\n{name} was asked ({asked}) and had not replied by {date}\nThe signatories’ answer\nClaims and statements\nDenied by {name}, {date}\nTranslated from {language}\nSources\nFind a source\nSource {n}\nSource {n}, {locator}\nArchived copy\nArchived copy, {date}\nAlso in {language}\nRead {date}\nupdated {date}\nNo address known\nCited in:\nThis page\nBack to the text\nClose\nNothing is listed.\nPublished by {publisher}; statuses judged by {assessor}.\nThe signatories approved this account.\nNeither the signatories nor the addressee have reviewed this account.\nRevision {n}\nchecked {date}\nnot checked since {date}\n|# correction||||# corrections\nWas: {text}\nIs: {text}\nWhy: {text}\nReport a mistake\nThe campaign’s page\nMachine translation.\nTranslation: {by}.\nThe translation is of revision {n}.\nThis campaign has ended ({date}).\nThis campaign has been retracted ({date}).\nAs of revision {n}, {date}\nCurrent version\nLoad the campaign from {host}\nThis reveals your IP address, your browser, the time and the name of this site.',
  fr: 'Satisfaite\nSatisfaite en partie\nPromise\nNon satisfaite\nAnnulée après coup\nInconnu\nN’est plus demandée\nTout a été fait, et pas seulement selon le destinataire.\nUne partie a été faite ; la note dit quoi, et quoi non.\nLe destinataire a dit lui-même qu’il ferait tout ou une partie précise.\nUne source plus récente montre que cela n’a pas été fait, ou le destinataire refuse. Le silence n’en est pas une.\nCe qui était fait a été défait.\nAucune source publique ne permet de le dire.\nLes signataires ne le demandent plus.\nInformation de {speaker}\nAllégation de {speaker}\nPropos résumés de {speaker}\nSelon les mots de {speaker}\nEnquête\nArticle de presse\nRapport\nDéclaration\nLettre\nDocument\nDocument juridique\nVidéo\nSource\nÀ {names}\nCopie à {names}\nEnvoyée : {date}\nPubliée : {date}\nRéponse demandée au plus tard : {date}\nLire la lettre ({language})\nLire la lettre ({language}, version originale)\nLire l’annonce de la lettre\nTexte de la lettre\nAjouté par ce site, ne fait pas partie de la lettre\nSignataires\nSignée par {list}\n|# organisation|||# d’organisations|# organisations\n|# personne|||# de personnes|# personnes\n|# autre signataire non nommé|||# d’autres signataires non nommés|# autres signataires non nommés\nSignature retirée : {date}\nConfirmé publiquement\nChercher un signataire\n|# résultat|||# de résultats|# résultats\nDemandes\nOù en sont les demandes\ndepuis : {date}\nconstaté : {date}\nPromis pour : {date}\nDemandé à {names}\n|Historique : # entrée|||Historique : # d’entrées|Historique : # entrées\nCe que signifient ces mots\nCe que ces mots signifient pour cette demande\nIci, cela veut dire : {text}\nRéponse de {name}, {date}\nDéclaration de {name}, {date}\n{name} : question posée ({asked}), toujours sans réponse ({date})\nRéplique des signataires\nAffirmations et déclarations\nDémenti de {name}, {date}\nLangue d’origine : {language}\nSources\nChercher une source\nSource {n}\nSource {n}, {locator}\nCopie archivée\nCopie archivée, {date}\nAutre langue : {language}\nConsulté : {date}\nmise à jour : {date}\nAucune adresse connue\nCitée dans :\nCette page\nRetour au texte\nFermer\nLa liste est vide.\nPublié par {publisher} ; évaluation : {assessor}.\nLes signataires ont approuvé ce compte rendu.\nNi les signataires ni le destinataire n’ont relu ce compte rendu.\nVersion {n}\nvérification : {date}\nnon vérifié depuis : {date}\n|# correction|||# de corrections|# corrections\nAvant : {text}\nMaintenant : {text}\nRaison : {text}\nSignaler une erreur\nLa page de la campagne\nTraduction automatique.\nTraduction : {by}.\nLa traduction porte sur la version {n}.\nCette campagne a pris fin ({date}).\nCette campagne a été retirée ({date}).\nÉtat de la version {n}, {date}\nVersion actuelle\nCharger la campagne depuis {host}\nCela révèle votre adresse IP, votre navigateur, l’heure et le nom de ce site.',
  es: 'Cumplida\nCumplida en parte\nPrometida\nNo cumplida\nRevertida\nSe desconoce\nYa no se exige\nSe hizo todo, y no solo según el destinatario.\nSe hizo una parte; la nota dice qué sí y qué no.\nEl propio destinatario dijo que lo haría todo o una parte concreta.\nUna fuente posterior muestra que no se hizo, o el destinatario se niega. El silencio no lo es.\nLo hecho se deshizo.\nNinguna fuente pública permite saberlo.\nQuienes firman ya no lo piden.\nInformación de {speaker}\nAlegación de {speaker}\nPalabras resumidas de {speaker}\nEn palabras de {speaker}\nInvestigación\nNoticia\nInforme\nDeclaración\nCarta\nDocumento\nDocumento jurídico\nVídeo\nFuente\nA {names}\nCon copia a {names}\nEnviada: {date}\nPublicada: {date}\nRespuesta pedida a más tardar: {date}\nLeer la carta ({language})\nLeer la carta ({language}, original)\nLeer el anuncio de la carta\nTexto de la carta\nAñadido por este sitio; no forma parte de la carta\nFirmantes\nFirmada por {list}\n|# organización|||# de organizaciones|# organizaciones\n|# persona|||# de personas|# personas\n|# firmante más cuyo nombre no se publica|||# de firmantes más cuyos nombres no se publican|# firmantes más cuyos nombres no se publican\nFirma retirada: {date}\nConfirmado en público\nBuscar un firmante\n|# resultado|||# de resultados|# resultados\nExigencias\nEn qué punto están las exigencias\ndesde: {date}\na fecha de: {date}\nPrometido para: {date}\nSe exige a {names}\n|Historial: # entrada|||Historial: # de entradas|Historial: # entradas\nQué significan estas palabras\nQué significan estas palabras en esta exigencia\nAquí significa: {text}\nRespuesta de {name}, {date}\nDeclaración de {name}, {date}\n{name}: se le preguntó ({asked}); sin respuesta ({date})\nContestación de los firmantes\nAfirmaciones y declaraciones\nDesmentido de {name}, {date}\nIdioma original: {language}\nFuentes\nBuscar una fuente\nFuente {n}\nFuente {n}, {locator}\nCopia archivada\nCopia archivada, {date}\nTambién en: {language}\nConsultada: {date}\nactualización: {date}\nNo se conoce la dirección\nCitada en:\nEsta página\nVolver al texto\nCerrar\nLa lista está vacía.\nPublicado por {publisher}; valoración: {assessor}.\nLos firmantes aprobaron esta publicación.\nNi los firmantes ni el destinatario han revisado esta publicación.\nVersión {n}\ncomprobación: {date}\nsin comprobar desde: {date}\n|# corrección|||# de correcciones|# correcciones\nAntes: {text}\nAhora: {text}\nMotivo: {text}\nAvisar de un error\nLa página de la campaña\nTraducción automática.\nTraducción: {by}.\nLa traducción es de la versión {n}.\nEsta campaña terminó ({date}).\nEsta campaña fue retirada ({date}).\nSegún la versión {n}, {date}\nVersión actual\nCargar la campaña desde {host}\nEsto revela su dirección IP, su navegador, la hora y el nombre de este sitio.',
  ar: 'تحقق\nتحقق جزئياً\nوُعد به\nلم يتحقق\nجرى التراجع عنه\nغير معروف\nلم يعد مطلوباً\nنُفِّذ كله، وليس وفق قول الجهة المخاطَبة وحدها.\nنُفِّذ جزء؛ وتبيّن الملاحظة ما نُفِّذ وما لم يُنفَّذ.\nقالت الجهة المخاطَبة نفسها إنها ستنفذه أو جزءاً محدداً منه.\nيُظهر مصدر لاحق أنه لم يُنفَّذ، أو ترفضه الجهة المخاطَبة. والصمت ليس مصدراً كهذا.\nأُلغي ما نُفِّذ.\nلا مصدر علنياً يبيّن أياً من الأمرين.\nلم يعد الموقعون يطالبون به.\nأفاد بذلك: {speaker}\nادعاء من: {speaker}\nنقلاً بالمعنى عن: {speaker}\nبنص كلام: {speaker}\nتحقيق\nخبر صحفي\nتقرير\nبيان\nرسالة\nوثيقة\nوثيقة قانونية\nفيديو\nمصدر\nإلى {names}\nنسخة إلى {names}\nأُرسلت في {date}\nنُشرت في {date}\nطُلب الرد في موعد أقصاه {date}\nاقرأ الرسالة ({language})\nاقرأ الرسالة ({language}، الأصل)\nاقرأ الإعلان عن الرسالة\nنص الرسالة\nأضافه هذا الموقع، وليس جزءاً من الرسالة\nالموقعون\nوقّعها: {list}\nلا منظمات|منظمة واحدة|منظمتان|# منظمات|# منظمة|# منظمة\nلا أشخاص|شخص واحد|شخصان|# أشخاص|# شخصاً|# شخص\nلا موقّعين آخرين|موقّع آخر لم يُذكر اسمه|موقّعان آخران لم يُذكر اسماهما|# موقّعين آخرين لم تُذكر أسماؤهم|# موقّعاً آخر لم تُذكر أسماؤهم|# موقّع آخر لم تُذكر أسماؤهم\nسُحب التوقيع في {date}\nتأكيد علني\nالبحث بين الموقّعين\nلا نتائج|نتيجة واحدة|نتيجتان|# نتائج|# نتيجة|# نتيجة\nالمطالب\nأين وصلت المطالب\nمنذ {date}\nحتى {date}\nموعد الوفاء بالوعد: {date}\nمطلوب من {names}\nالسجل: لا مدخلات|السجل: مدخل واحد|السجل: مدخلان|السجل: # مدخلات|السجل: # مدخلاً|السجل: # مدخل\nمعاني هذه الكلمات\nمعاني هذه الكلمات في هذا المطلب\nيعني ذلك هنا: {text}\nرد {name}، {date}\nتصريح {name}، {date}\nسُئلت الجهة {name} في {asked} ولم ترد حتى {date}\nتعقيب الموقعين\nادعاءات وتصريحات\nنفي من {name}، {date}\nاللغة الأصلية: {language}\nالمصادر\nالبحث بين المصادر\nالمصدر {n}\nالمصدر {n}، {locator}\nنسخة مؤرشفة\nنسخة مؤرشفة، {date}\nلغة أخرى: {language}\nاطُّلع عليه في {date}\nحُدِّث في {date}\nلا عنوان معروف له\nورد في:\nهذه الصفحة\nالعودة إلى النص\nإغلاق\nالقائمة فارغة.\nالناشر: {publisher}؛ تقدير حالة المطالب: {assessor}.\nوافق الموقعون على هذا العرض.\nلم يراجع الموقعون ولا الجهة المخاطَبة هذا العرض.\nالإصدار {n}\nجرى التحقق في {date}\nلم يجرِ التحقق منذ {date}\nلا تصحيحات|تصحيح واحد|تصحيحان|# تصحيحات|# تصحيحاً|# تصحيح\nكان: {text}\nأصبح: {text}\nالسبب: {text}\nالإبلاغ عن خطأ\nصفحة الحملة\nترجمة آلية.\nالترجمة: {by}.\nالترجمة للإصدار {n}.\nانتهت هذه الحملة في {date}.\nسُحبت هذه الحملة في {date}.\nوفق الإصدار {n}، {date}\nالنسخة الحالية\nتحميل الحملة من {host}\nيكشف ذلك عنوان IP الخاص بك ومتصفحك والوقت واسم هذا الموقع.',
  he: 'מולאה\nמולאה בחלקה\nהובטחה\nלא מולאה\nהמילוי בוטל\nלא ידוע\nאינה נדרשת עוד\nהכול נעשה, ולא רק לפי דברי הנמען.\nחלק נעשה; ההערה מפרטת מה כן ומה לא.\nהנמען עצמו אמר שיעשה זאת או חלק מוגדר מזה.\nמקור מאוחר מראה שלא נעשה, או שהנמען מסרב. שתיקה אינה מקור כזה.\nמה שנעשה בוטל.\nאין מקור פומבי לכאן או לכאן.\nהחותמים אינם דורשים זאת עוד.\nלפי דיווח של {speaker}\nלפי טענת {speaker}\nדברי {speaker} בניסוח אחר\nבלשון {speaker}\nתחקיר\nידיעה\nדוח\nהצהרה\nמכתב\nמסמך\nמסמך משפטי\nסרטון\nמקור\nאל {names}\nהעתק: {names}\nנשלח: {date}\nפורסם: {date}\nתשובה התבקשה עד: {date}\nלקריאת המכתב ({language})\nלקריאת המכתב ({language}, המקור)\nלקריאת ההודעה על המכתב\nנוסח המכתב\nנוסף על ידי אתר זה ואינו חלק מהמכתב\nהחותמים\nחתמו: {list}\n|ארגון אחד|שני ארגונים|||# ארגונים\n|אדם אחד|שני אנשים|||# אנשים\n|חותם נוסף ששמו לא פורסם|שני חותמים נוספים ששמם לא פורסם|||# חותמים נוספים ששמם לא פורסם\nהחתימה בוטלה: {date}\nאושר בפומבי\nחיפוש בין החותמים\n|תוצאה אחת|שתי תוצאות|||# תוצאות\nהדרישות\nמצב הדרישות\nמאז: {date}\nנכון לתאריך: {date}\nהובטח עד: {date}\nהדרישה מופנית אל {names}\n|היסטוריה: רשומה אחת|היסטוריה: שתי רשומות|||היסטוריה: # רשומות\nמשמעות המילים\nמשמעות המילים בדרישה זו\nכאן הכוונה: {text}\nתשובת {name}, {date}\nדברי {name}, {date}\n{name}: נשאל ({asked}); לא התקבלה תשובה עד {date}\nתגובת החותמים\nטענות והצהרות\nהכחשה של {name}, {date}\nשפת המקור: {language}\nמקורות\nחיפוש במקורות\nמקור {n}\nמקור {n}, {locator}\nעותק שמור\nעותק שמור, {date}\nשפה נוספת: {language}\nנקרא: {date}\nעודכן: {date}\nאין כתובת ידועה\nמצוטט ב:\nדף זה\nחזרה לטקסט\nסגירה\nהרשימה ריקה.\nפורסם על ידי {publisher}; מצב הדרישות לפי {assessor}.\nהחותמים אישרו את המסמך הזה.\nלא החותמים ולא הנמען עברו על המסמך הזה.\nגרסה {n}\nנבדק: {date}\nלא נבדק מאז: {date}\n|תיקון אחד|שני תיקונים|||# תיקונים\nהיה: {text}\nכעת: {text}\nהסיבה: {text}\nלדיווח על טעות\nדף הקמפיין\nתרגום מכונה.\nתרגום: {by}.\nהתרגום הוא של גרסה {n}.\nהקמפיין הסתיים ({date}).\nהקמפיין נמשך חזרה ({date}).\nלפי גרסה {n}, {date}\nהגרסה הנוכחית\nטעינת הקמפיין מ־{host}\nפעולה זו חושפת את כתובת ה־IP שלך, את הדפדפן, את השעה ואת שם האתר הזה.',
} as const;
