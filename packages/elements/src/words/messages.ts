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
    readonly said: (d: {speaker: string}) => string;
    readonly quoted: (d: {speaker: string}) => string;
    readonly denied: (d: {speaker: string}) => string;
    readonly found: (d: {speaker: string}) => string;
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
  readonly others: (d: {n: number}) => string;
  readonly fromCountries: (d: {n: number}) => string;
  readonly allSignatories: (d: {n: number}) => string;
  readonly withdrew: (d: {date: string}) => string;
  readonly confirmed: () => string;
  readonly findSignatory: () => string;
  readonly found: (d: {n: number}) => string;
  readonly demands: () => string;
  readonly standing: (d: {n: number}) => string;
  readonly allDemands: (d: {n: number}) => string;
  readonly missing: (d: {text: string}) => string;
  readonly latestEntry: (d: {date: string}) => string;
  readonly since: (d: {date: string}) => string;
  readonly asOfDay: (d: {date: string}) => string;
  readonly due: (d: {date: string}) => string;
  readonly askedOf: (d: {names: string}) => string;
  readonly history: (d: {n: number}) => string;
  readonly later: {
    readonly days: (d: {n: number}) => string;
    readonly months: (d: {n: number}) => string;
    readonly years: (d: {n: number}) => string;
  };
  readonly meanings: () => string;
  readonly criteria: () => string;
  readonly criterion: (d: {text: string}) => string;
  readonly replied: (d: {name: string; date: string}) => string;
  readonly said: (d: {name: string; date: string}) => string;
  readonly noReply: (d: {name: string; asked: string; date: string}) => string;
  readonly beforeLetter: () => string;
  readonly beforeStatus: () => string;
  readonly rejoinder: () => string;
  readonly statements: () => string;
  readonly record: {
    readonly dates: () => string;
    readonly claims: () => string;
    readonly sources: (d: {n: number}) => string;
  };
  readonly recordAt: (d: {url: string}) => string;
  readonly takePart: () => string;
  readonly until: (d: {date: string}) => string;
  readonly denial: (d: {name: string; date: string}) => string;
  readonly translatedFrom: (d: {language: string}) => string;
  readonly sources: () => string;
  readonly findSource: () => string;
  readonly source: (d: {n: number}) => string;
  readonly sourceAt: (d: {n: number; locator: string}) => string;
  readonly sourcesAt: (d: {list: string}) => string;
  readonly inList: () => string;
  readonly archived: () => string;
  readonly archivedOn: (d: {date: string}) => string;
  readonly alsoIn: (d: {language: string}) => string;
  readonly read: (d: {date: string}) => string;
  readonly updated: (d: {date: string}) => string;
  readonly noAddress: () => string;
  readonly citedAt: () => string;
  readonly used: {
    readonly letter: () => string;
    readonly demand: (d: {n: number}) => string;
    readonly statement: (d: {n: number}) => string;
    readonly response: (d: {n: number}) => string;
    readonly correction: (d: {n: number}) => string;
    readonly source: (d: {n: number}) => string;
  };
  readonly thisPage: () => string;
  readonly back: () => string;
  readonly close: () => string;
  readonly none: () => string;
  readonly publishedBy: (d: {publisher: string}) => string;
  readonly writtenAndJudged: (d: {publisher: string}) => string;
  readonly writtenBy: (d: {publisher: string; assessor: string}) => string;
  readonly approved: (d: {agreed: string; signatories: string; revision: string}) => string;
  readonly notYet: (d: {revision: string}) => string;
  readonly notApproved: () => string;
  readonly objected: (d: {names: string}) => string;
  readonly notReviewed: (d: {names: string}) => string;
  readonly putTo: (d: {names: string; date: string}) => string;
  readonly answerBy: (d: {date: string}) => string;
  readonly updatedOn: (d: {date: string}) => string;
  readonly revision: (d: {n: number}) => string;
  readonly checked: (d: {date: string}) => string;
  readonly stale: (d: {date: string}) => string;
  readonly corrections: (d: {n: number}) => string;
  readonly was: (d: {text: string}) => string;
  readonly now: (d: {text: string}) => string;
  readonly reason: (d: {text: string}) => string;
  readonly report: () => string;
  readonly contact: () => string;
  readonly page: () => string;
  readonly machine: () => string;
  readonly translatedBy: (d: {by: string}) => string;
  readonly older: (d: {n: number}) => string;
  readonly ended: (d: {date: string}) => string;
  readonly retracted: (d: {date: string}) => string;
  readonly asOf: (d: {n: number; date: string}) => string;
  readonly current: () => string;
  readonly load: (d: {host: string}) => string;
  readonly reveals: (d: {host: string}) => string;
};

/** The paths of the messages, in the order in which MESSAGES holds them. */
export const PATHS =
  'status.met status.partial status.promised status.unmet status.reversed status.unknown status.dropped meaning.met meaning.partial meaning.promised meaning.unmet meaning.reversed meaning.unknown meaning.dropped basis.reported basis.alleged basis.said basis.quoted basis.denied basis.found kind.investigation kind.news kind.report kind.statement kind.letter kind.document kind.legal kind.video kind.other to copyTo sent published replyBy readLetter readOriginal announcement letterText partner signatories signedBy organisations people withheld others fromCountries allSignatories withdrew confirmed findSignatory found demands standing allDemands missing latestEntry since asOfDay due askedOf history later.days later.months later.years meanings criteria criterion replied said noReply beforeLetter beforeStatus rejoinder statements record.dates record.claims record.sources recordAt takePart until denial translatedFrom sources findSource source sourceAt sourcesAt inList archived archivedOn alsoIn read updated noAddress citedAt used.letter used.demand used.statement used.response used.correction used.source thisPage back close none publishedBy writtenAndJudged writtenBy approved notYet notApproved objected notReviewed putTo answerBy updatedOn revision checked stale corrections was now reason report contact page machine translatedBy older ended retracted asOf current load reveals';

/** The messages of each language, a line each. The forms of a plural stand between bars: zero, one, two, few, many, other. */
export const MESSAGES = {
  en: 'Met\nPartly met\nPromised\nNot met\nTaken back\nNot known to us\nNo longer demanded\nDone in full, and confirmed by someone other than the addressee.\nSome of what is demanded was done. What is missing is said beside it.\nThe addressee itself said that it would do this or a named part.\nA later source shows that it was not done, or the addressee refuses. Silence alone does not count.\nA step or promise was withdrawn.\nNo public source known to us shows it either way.\nThe signatories no longer ask for it.\nReported by {speaker}\nAlleged by {speaker}\n{speaker} said (our paraphrase)\nIn the words of {speaker}\nDenied by {speaker}\nFound by {speaker}\nInvestigation\nNews report\nReport\nStatement\nLetter\nDocument\nLegal document\nVideo\nSource\nTo {names}\nCopy to {names}\nSent {date}\nPublished {date}\nReply requested by {date}\nRead the letter in {language}\nRead the letter in {language} (original)\nRead the announcement of the letter\nText of the letter\nAdded by this site, not part of the letter\nSignatories\nSigned by {list}\n|# organisation||||# organisations\n|# person||||# people\n|# whose name is withheld||||# whose names are withheld\n|# other||||# others\n|from # country||||from # countries\n|Show # signatory||||Show all # signatories\nWithdrew {date}\nConfirmed in public\nFind a signatory\n|# found||||# found\nDemands\n|Where the demand stands||||Where the # demands stand\n|Show # demand||||Show all # demands\nMissing: {text}\nLatest entry, {date}\nsince {date}\nas of {date}\nPromised for {date}\nAsked of {names}\n|What was said and done: # entry||||What was said and done: # entries\n|# day later||||# days later\n|# month later||||# months later\n|# year later||||# years later\nWhat each status means\nWhat each status means for this demand\nHere this means: {text}\n{name} replied, {date}\n{name} said, {date}\n{name} was asked ({asked}) and had not replied by {date}\nbefore the letter was sent\nbefore the latest entry\nThe signatories’ answer\nWhat was reported and said\nDates\nclaims\n|# source||||# sources\nThe whole record: {url}\nTake part\nuntil {date}\nDenied by {name}, {date}\nTranslated from {language}\nSources\nFind a source\nSource {n}\nSource {n}, {locator}\nSources {list}\nShow in the list of sources\nArchived copy\nArchived copy, {date}\nAlso in {language}\nRead {date}\nupdated {date}\nAddress not known to us\nUsed in\nthe letter\ndemand {n}\nclaim {n}\nresponse {n}\ncorrection {n}\nsource {n}\nthis page\nBack to the text\nClose\nNothing is listed.\nPublished by {publisher}\nWritten and judged by {publisher}.\nWritten by {publisher}; statuses judged by {assessor}.\nApproved by {agreed} of {signatories} signatories at revision {revision}.\nRevision {revision} not yet.\nNot approved by the signatories.\nObjected to by {names}.\nNot reviewed by {names}.\nPut to {names}, {date}.\nAnswer requested by {date}.\nUpdated {date}.\nrevision {n}\nLast checked {date}\nNot checked since {date}\n|# correction||||# corrections\nBefore: {text}\nNow: {text}\nWhy: {text}\nReport a mistake\nPress and partners\nCampaign page\nMachine translation.\nTranslation: {by}.\nThe translation is of revision {n}.\nThis campaign has ended ({date}).\nThis campaign has been retracted ({date}).\nAs of revision {n}, {date}\nCurrent version\nLoad the campaign from {host}\n{host} will then see your IP address, your browser and which site you are on.',
  fr: 'Satisfaite\nSatisfaite en partie\nPromise\nNon satisfaite\nRetirée\nPas connu de nous\nN’est plus demandée\nTout a été fait, et une autre source que le destinataire le confirme.\nUne partie de ce qui est demandé a été faite. Ce qui manque est indiqué à côté.\nLe destinataire a dit lui-même qu’il ferait tout ou une partie précise.\nUne source plus récente montre que cela n’a pas été fait, ou le destinataire refuse. Le silence seul ne compte pas.\nUne mesure ou une promesse a été retirée.\nAucune source publique connue de nous ne permet de le dire.\nLes signataires ne le demandent plus.\nInformation de {speaker}\nAllégation de {speaker}\nPropos de {speaker} (résumé par nous)\nSelon les mots de {speaker}\nDémenti de {speaker}\nConstaté par {speaker}\nEnquête\nArticle de presse\nRapport\nDéclaration\nLettre\nDocument\nDocument juridique\nVidéo\nSource\nÀ {names}\nCopie à {names}\nEnvoyée : {date}\nPubliée : {date}\nRéponse demandée au plus tard : {date}\nLire la lettre ({language})\nLire la lettre ({language}, version originale)\nLire l’annonce de la lettre\nTexte de la lettre\nAjouté par ce site, ne fait pas partie de la lettre\nSignataires\nSignée par {list}\n|# organisation|||# d’organisations|# organisations\n|# personne|||# de personnes|# personnes\n|# autre signataire non nommé|||# d’autres signataires non nommés|# autres signataires non nommés\n|# autre|||# d’autres|# autres\n|de # pays|||de # de pays|de # pays\n|Afficher # signataire|||Afficher les # de signataires|Afficher les # signataires\nSignature retirée : {date}\nConfirmé publiquement\nChercher un signataire\n|# résultat|||# de résultats|# résultats\nDemandes\n|Où en est la demande|||Où en sont les # de demandes|Où en sont les # demandes\n|Afficher # demande|||Afficher les # de demandes|Afficher les # demandes\nIl manque : {text}\nDernière entrée, {date}\ndepuis : {date}\nconstaté : {date}\nPromis pour : {date}\nDemandé à {names}\n|Ce qui a été dit et fait : # entrée|||Ce qui a été dit et fait : # d’entrées|Ce qui a été dit et fait : # entrées\n|# jour plus tard|||# de jours plus tard|# jours plus tard\n|# mois plus tard|||# de mois plus tard|# mois plus tard\n|# an plus tard|||# d’ans plus tard|# ans plus tard\nCe que signifie chaque statut\nCe que chaque statut signifie pour cette demande\nIci, cela veut dire : {text}\nRéponse de {name}, {date}\nDéclaration de {name}, {date}\n{name} : question posée ({asked}), toujours sans réponse ({date})\navant l’envoi de la lettre\navant la dernière entrée\nRéplique des signataires\nCe qui a été rapporté et dit\nDates\naffirmations\n|# source|||# de sources|# sources\nLe dossier complet : {url}\nAgir\njusqu’au : {date}\nDémenti de {name}, {date}\nLangue d’origine : {language}\nSources\nChercher une source\nSource {n}\nSource {n}, {locator}\nSources {list}\nVoir dans la liste des sources\nCopie archivée\nCopie archivée, {date}\nAutre langue : {language}\nConsulté : {date}\nmise à jour : {date}\nAdresse pas connue de nous\nUtilisée dans\nla lettre\ndemande {n}\naffirmation {n}\nréponse {n}\ncorrection {n}\nsource {n}\ncette page\nRetour au texte\nFermer\nLa liste est vide.\nPublié par {publisher}\nRédaction et évaluation : {publisher}.\nRédaction : {publisher} ; évaluation des demandes : {assessor}.\nApprobations des signataires : {agreed} sur {signatories}, pour la version {revision}.\nVersion {revision} : pas encore.\nSans approbation des signataires.\nObjections de {names}.\nSans relecture par {names}.\nSoumis à {names} : {date}.\nRéponse demandée au plus tard : {date}.\nMise à jour : {date}.\nversion {n}\nDernière vérification : {date}\nNon vérifié depuis : {date}\n|# correction|||# de corrections|# corrections\nAvant : {text}\nMaintenant : {text}\nRaison : {text}\nSignaler une erreur\nPresse et partenaires\nPage de la campagne\nTraduction automatique.\nTraduction : {by}.\nLa traduction porte sur la version {n}.\nCette campagne a pris fin ({date}).\nCette campagne a été retirée ({date}).\nÉtat de la version {n}, {date}\nVersion actuelle\nCharger la campagne depuis {host}\n{host} verra alors votre adresse IP, votre navigateur et le site que vous consultez.',
  es: 'Cumplida\nCumplida en parte\nPrometida\nNo cumplida\nRetirada\nNo nos consta\nYa no se exige\nSe hizo todo, y lo confirma alguien distinto del destinatario.\nSe hizo parte de lo que se exige. Lo que falta se indica al lado.\nEl propio destinatario dijo que lo haría todo o una parte concreta.\nUna fuente posterior muestra que no se hizo, o el destinatario se niega. El silencio por sí solo no cuenta.\nSe retiró una medida o una promesa.\nNinguna fuente pública que conozcamos lo muestra.\nQuienes firman ya no lo piden.\nInformación de {speaker}\nAlegación de {speaker}\nPalabras de {speaker} (en resumen nuestro)\nEn palabras de {speaker}\nDesmentido de {speaker}\nConstatado por {speaker}\nInvestigación\nNoticia\nInforme\nDeclaración\nCarta\nDocumento\nDocumento jurídico\nVídeo\nFuente\nA {names}\nCon copia a {names}\nEnviada: {date}\nPublicada: {date}\nRespuesta pedida a más tardar: {date}\nLeer la carta ({language})\nLeer la carta ({language}, original)\nLeer el anuncio de la carta\nTexto de la carta\nAñadido por este sitio; no forma parte de la carta\nFirmantes\nFirmada por {list}\n|# organización|||# de organizaciones|# organizaciones\n|# persona|||# de personas|# personas\n|# firmante más cuyo nombre no se publica|||# de firmantes más cuyos nombres no se publican|# firmantes más cuyos nombres no se publican\n|# más|||# de otros|# más\n|de # país|||de # de países|de # países\n|Mostrar # firmante|||Mostrar los # de firmantes|Mostrar los # firmantes\nFirma retirada: {date}\nConfirmado en público\nBuscar un firmante\n|# resultado|||# de resultados|# resultados\nExigencias\n|En qué punto está la exigencia|||En qué punto están los # de exigencias|En qué punto están las # exigencias\n|Mostrar # exigencia|||Mostrar las # de exigencias|Mostrar las # exigencias\nFalta: {text}\nÚltima entrada, {date}\ndesde: {date}\na fecha de: {date}\nPrometido para: {date}\nSe exige a {names}\n|Qué se dijo y se hizo: # entrada|||Qué se dijo y se hizo: # de entradas|Qué se dijo y se hizo: # entradas\n|# día después|||# de días después|# días después\n|# mes después|||# de meses después|# meses después\n|# año después|||# de años después|# años después\nQué significa cada estado\nQué significa cada estado en esta exigencia\nAquí significa: {text}\nRespuesta de {name}, {date}\nDeclaración de {name}, {date}\n{name}: se le preguntó ({asked}); sin respuesta ({date})\nantes de enviarse la carta\nantes de la última entrada\nContestación de los firmantes\nQué se informó y se dijo\nFechas\nafirmaciones\n|# fuente|||# de fuentes|# fuentes\nEl registro completo: {url}\nParticipar\nhasta: {date}\nDesmentido de {name}, {date}\nIdioma original: {language}\nFuentes\nBuscar una fuente\nFuente {n}\nFuente {n}, {locator}\nFuentes {list}\nVer en la lista de fuentes\nCopia archivada\nCopia archivada, {date}\nTambién en: {language}\nConsultada: {date}\nactualización: {date}\nNo conocemos su dirección\nUsada en\nla carta\nexigencia {n}\nafirmación {n}\nrespuesta {n}\ncorrección {n}\nfuente {n}\nesta página\nVolver al texto\nCerrar\nLa lista está vacía.\nPublicado por {publisher}\nRedacción y valoración: {publisher}.\nRedacción: {publisher}; valoración de las exigencias: {assessor}.\nAprobaciones de los firmantes: {agreed} de {signatories}, para la versión {revision}.\nVersión {revision}: todavía no.\nSin aprobación de los firmantes.\nObjeciones de {names}.\nSin revisión de {names}.\nPresentado a {names}: {date}.\nRespuesta pedida a más tardar: {date}.\nActualización: {date}.\nversión {n}\nÚltima comprobación: {date}\nSin comprobar desde: {date}\n|# corrección|||# de correcciones|# correcciones\nAntes: {text}\nAhora: {text}\nMotivo: {text}\nAvisar de un error\nPrensa y organizaciones aliadas\nPágina de la campaña\nTraducción automática.\nTraducción: {by}.\nLa traducción es de la versión {n}.\nEsta campaña terminó ({date}).\nEsta campaña fue retirada ({date}).\nSegún la versión {n}, {date}\nVersión actual\nCargar la campaña desde {host}\n{host} verá entonces su dirección IP, su navegador y el sitio en el que está.',
  ar: 'تحقق\nتحقق جزئياً\nوُعد به\nلم يتحقق\nجرى التراجع\nغير معروف لنا\nلم يعد مطلوباً\nنُفّذ بالكامل، وأكّد ذلك طرف غير الجهة المخاطَبة.\nنُفّذ بعض المطلوب، ويُذكر إلى جانبه ما ينقص.\nقالت الجهة المخاطَبة نفسها إنها ستنفذه أو جزءاً محدداً منه.\nيُظهر مصدر لاحق أنه لم يُنفّذ، أو ترفض الجهة المخاطَبة. ولا يكفي الصمت وحده.\nسُحبت خطوة أو وعد.\nلا يُظهر ذلك مصدر علني معروف لنا، إثباتًا أو نفيًا.\nلم يعد الموقعون يطالبون به.\nأفاد بذلك: {speaker}\nادعاء من: {speaker}\nقول {speaker} (بصياغتنا)\nبنص كلام: {speaker}\nنفي من {speaker}\nخلص إليه: {speaker}\nتحقيق\nخبر صحفي\nتقرير\nبيان\nرسالة\nوثيقة\nوثيقة قانونية\nفيديو\nمصدر\nإلى {names}\nنسخة إلى {names}\nأُرسلت في {date}\nنُشرت في {date}\nطُلب الرد في موعد أقصاه {date}\nاقرأ الرسالة ({language})\nاقرأ الرسالة ({language}، الأصل)\nاقرأ الإعلان عن الرسالة\nنص الرسالة\nأضافه هذا الموقع، وليس جزءاً من الرسالة\nالموقعون\nوقّعها: {list}\nلا منظمات|منظمة واحدة|منظمتان|# منظمات|# منظمة|# منظمة\nلا أشخاص|شخص واحد|شخصان|# أشخاص|# شخصاً|# شخص\nلا موقّعين آخرين|موقّع آخر لم يُذكر اسمه|موقّعان آخران لم يُذكر اسماهما|# موقّعين آخرين لم تُذكر أسماؤهم|# موقّعاً آخر لم تُذكر أسماؤهم|# موقّع آخر لم تُذكر أسماؤهم\nلا آخرين|جهة أخرى|جهتان أخريان|# جهات أخرى|# جهة أخرى|# جهة أخرى\nبلا بلدان|من بلد واحد|من بلدين|من # بلدان|من # بلداً|من # بلد\nلا موقّعين|عرض موقّع واحد|عرض الموقّعَين|عرض كل الموقّعين (#)|عرض كل الموقّعين (#)|عرض كل الموقّعين (#)\nسُحب التوقيع في {date}\nتأكيد علني\nالبحث بين الموقّعين\nلا نتائج|نتيجة واحدة|نتيجتان|# نتائج|# نتيجة|# نتيجة\nالمطالب\nأين وصلت المطالب|أين وصل المطلب|أين وصل المطلبان|أين وصلت المطالب وعددها #|أين وصلت المطالب وعددها #|أين وصلت المطالب وعددها #\nلا مطالب|عرض مطلب واحد|عرض المطلبين|عرض كل المطالب (#)|عرض كل المطالب (#)|عرض كل المطالب (#)\nما ينقص: {text}\nأحدث مدخل، {date}\nمنذ {date}\nحتى {date}\nموعد الوفاء بالوعد: {date}\nمطلوب من {names}\nما قيل وما جرى: لا مدخلات|ما قيل وما جرى: مدخل واحد|ما قيل وما جرى: مدخلان|ما قيل وما جرى: # مدخلات|ما قيل وما جرى: # مدخلاً|ما قيل وما جرى: # مدخل\nفي اليوم نفسه|بعد يوم واحد|بعد يومين|بعد # أيام|بعد # يوماً|بعد # يوم\nفي الشهر نفسه|بعد شهر واحد|بعد شهرين|بعد # أشهر|بعد # شهراً|بعد # شهر\nفي السنة نفسها|بعد سنة واحدة|بعد سنتين|بعد # سنوات|بعد # سنة|بعد # سنة\nمعنى كل حالة\nمعنى كل حالة في هذا المطلب\nيعني ذلك هنا: {text}\nرد {name}، {date}\nتصريح {name}، {date}\nسُئلت الجهة {name} في {asked} ولم ترد حتى {date}\nقبل إرسال الرسالة\nقبل أحدث مدخل\nتعقيب الموقعين\nما نُقل وما قيل\nالتواريخ\nالأقوال\nلا مصادر|مصدر واحد|مصدران|# مصادر|# مصدراً|# مصدر\nالسجل الكامل: {url}\nشاركوا\nحتى {date}\nنفي من {name}، {date}\nاللغة الأصلية: {language}\nالمصادر\nالبحث بين المصادر\nالمصدر {n}\nالمصدر {n}، {locator}\nالمصادر {list}\nالعرض في قائمة المصادر\nنسخة مؤرشفة\nنسخة مؤرشفة، {date}\nلغة أخرى: {language}\nاطُّلع عليه في {date}\nحُدِّث في {date}\nعنوانه غير معروف لنا\nاستُخدم في\nالرسالة\nالمطلب {n}\nالقول {n}\nالرد {n}\nالتصحيح {n}\nالمصدر {n}\nهذه الصفحة\nالعودة إلى النص\nإغلاق\nالقائمة فارغة.\nالناشر: {publisher}\nكتابة وتقدير: {publisher}.\nكتابة: {publisher}؛ تقدير حالة المطالب: {assessor}.\nموافقات الموقّعين: {agreed} من {signatories}، على الإصدار {revision}.\nالإصدار {revision}: ليس بعد.\nلم يوافق عليه الموقّعون.\nاعترض عليه: {names}.\nلم تراجعه: {names}.\nعُرض على {names} في {date}.\nطُلب الجواب في موعد أقصاه {date}.\nحُدِّث في {date}.\nالإصدار {n}\nآخر تحقق: {date}\nلم يجرِ التحقق منذ {date}\nلا تصحيحات|تصحيح واحد|تصحيحان|# تصحيحات|# تصحيحاً|# تصحيح\nكان: {text}\nأصبح: {text}\nالسبب: {text}\nالإبلاغ عن خطأ\nالصحافة والشركاء\nصفحة الحملة\nترجمة آلية.\nالترجمة: {by}.\nالترجمة للإصدار {n}.\nانتهت هذه الحملة في {date}.\nسُحبت هذه الحملة في {date}.\nوفق الإصدار {n}، {date}\nالنسخة الحالية\nتحميل الحملة من {host}\nسيرى {host} عندئذ عنوان IP الخاص بك ومتصفحك والموقع الذي تتصفحه.',
  he: 'מולאה\nמולאה בחלקה\nהובטחה\nלא מולאה\nנסוגה\nלא ידוע לנו\nאינה נדרשת עוד\nהכול נעשה, וגורם אחר מלבד הנמען אישר זאת.\nחלק מהנדרש נעשה. מה שחסר מצוין לצדו.\nהנמען עצמו אמר שיעשה זאת או חלק מוגדר מזה.\nמקור מאוחר מראה שלא נעשה, או שהנמען מסרב. שתיקה לבדה אינה נחשבת.\nצעד או הבטחה נסוגו.\nשום מקור פומבי המוכר לנו אינו מראה זאת לכאן או לכאן.\nהחותמים אינם דורשים זאת עוד.\nלפי דיווח של {speaker}\nלפי טענת {speaker}\nדברי {speaker} (בניסוחנו)\nבלשון {speaker}\nהכחשה של {speaker}\nממצא של {speaker}\nתחקיר\nידיעה\nדוח\nהצהרה\nמכתב\nמסמך\nמסמך משפטי\nסרטון\nמקור\nאל {names}\nהעתק: {names}\nנשלח: {date}\nפורסם: {date}\nתשובה התבקשה עד: {date}\nלקריאת המכתב ({language})\nלקריאת המכתב ({language}, המקור)\nלקריאת ההודעה על המכתב\nנוסח המכתב\nנוסף על ידי אתר זה ואינו חלק מהמכתב\nהחותמים\nחתמו: {list}\n|ארגון אחד|שני ארגונים|||# ארגונים\n|אדם אחד|שני אנשים|||# אנשים\n|חותם נוסף ששמו לא פורסם|שני חותמים נוספים ששמם לא פורסם|||# חותמים נוספים ששמם לא פורסם\n|עוד אחד|עוד שניים|||עוד #\n|ממדינה אחת|משתי מדינות|||מ־# מדינות\n|הצגת חותם אחד|הצגת שני החותמים|||הצגת כל # החותמים\nהחתימה בוטלה: {date}\nאושר בפומבי\nחיפוש בין החותמים\n|תוצאה אחת|שתי תוצאות|||# תוצאות\nהדרישות\n|מצב הדרישה|מצב שתי הדרישות|||מצב # הדרישות\n|הצגת דרישה אחת|הצגת שתי הדרישות|||הצגת כל # הדרישות\nחסר: {text}\nהרשומה האחרונה, {date}\nמאז: {date}\nנכון לתאריך: {date}\nהובטח עד: {date}\nהדרישה מופנית אל {names}\n|מה נאמר ומה נעשה: רשומה אחת|מה נאמר ומה נעשה: שתי רשומות|||מה נאמר ומה נעשה: # רשומות\n|יום אחד לאחר מכן|יומיים לאחר מכן|||# ימים לאחר מכן\n|חודש אחד לאחר מכן|חודשיים לאחר מכן|||# חודשים לאחר מכן\n|שנה אחת לאחר מכן|שנתיים לאחר מכן|||# שנים לאחר מכן\nמשמעות כל מצב\nמשמעות כל מצב בדרישה זו\nכאן הכוונה: {text}\nתשובת {name}, {date}\nדברי {name}, {date}\n{name}: נשאל ({asked}); לא התקבלה תשובה עד {date}\nלפני שליחת המכתב\nלפני הרשומה האחרונה\nתגובת החותמים\nמה דווח ומה נאמר\nתאריכים\nטענות\n|מקור אחד|שני מקורות|||# מקורות\nהרשומה המלאה: {url}\nלהשתתפות\nעד: {date}\nהכחשה של {name}, {date}\nשפת המקור: {language}\nמקורות\nחיפוש במקורות\nמקור {n}\nמקור {n}, {locator}\nמקורות {list}\nהצגה ברשימת המקורות\nעותק שמור\nעותק שמור, {date}\nשפה נוספת: {language}\nנקרא: {date}\nעודכן: {date}\nהכתובת אינה ידועה לנו\nבשימוש ב\nהמכתב\nדרישה {n}\nטענה {n}\nתגובה {n}\nתיקון {n}\nמקור {n}\nדף זה\nחזרה לטקסט\nסגירה\nהרשימה ריקה.\nפורסם על ידי {publisher}\nכתיבה והערכה: {publisher}.\nכתיבה: {publisher}; הערכת מצב הדרישות: {assessor}.\nאישורי החותמים: {agreed} מתוך {signatories}, לגרסה {revision}.\nגרסה {revision}: עדיין לא.\nלא אושר על ידי החותמים.\nהתנגדו: {names}.\nלא נבדק על ידי {names}.\nהוצג בפני {names}: {date}.\nתשובה התבקשה עד: {date}.\nעודכן: {date}.\nגרסה {n}\nנבדק לאחרונה: {date}\nלא נבדק מאז: {date}\n|תיקון אחד|שני תיקונים|||# תיקונים\nהיה: {text}\nכעת: {text}\nהסיבה: {text}\nלדיווח על טעות\nעיתונות ושותפים\nדף הקמפיין\nתרגום מכונה.\nתרגום: {by}.\nהתרגום הוא של גרסה {n}.\nהקמפיין הסתיים ({date}).\nהקמפיין נמשך חזרה ({date}).\nלפי גרסה {n}, {date}\nהגרסה הנוכחית\nטעינת הקמפיין מ־{host}\n{host} יראה אז את כתובת ה־IP שלך, את הדפדפן ואת האתר שבו נמצאים.',
} as const;
