// Words by which a sentence names its speaker. A program finds words and not meaning, so a missing word is only a
// warning.
import {chooseLanguage} from '@countersign/campaign';
import {withoutCitations} from '@countersign/campaign/schema';

/** Patterns of one language, without flags. */
interface Words {
  /** Words that stand with a speaker by themselves. */
  readonly clear: string;
  /** Words that are verbs and nouns: "the report", "Microsoft reports". They need a speaker before them. */
  readonly ambiguous?: string;
  /** Words that are no speaker: articles, prepositions, forms of "to be". */
  readonly noSpeaker?: string;
  /** Verbs of speech that are also verbs of deeds: "maintains servers". They need words after them that are said. */
  readonly double?: string;
  /** Words between such a verb and the words that are said: "concluded on 20 April that". */
  readonly between?: string;
  /** The conjunction before the words that are said: "that". A colon or a quotation mark does the same. */
  readonly that?: string;
}

const WORDS: Readonly<Record<string, Words>> = {
  en: {
    clear:
      'according to|by its own account|in its own words|acknowledg\\w+|admit\\w*|alleg(es?|ed)|announc(es?|ed|ing)|' +
      'argu(es?|ed)|assur(es?|ed|ing)|call(s|ed|ing) it|claim(ed|ing)|confirm(s|ing)?|' +
      'den(y|ies|ied)|describ\\w+|found that|insist(s|ed)?|' +
      'promis(ed|ing)|recall(s|ed)?|repl(y|ies|ied)|rul(es?|ed) that|(?<!\\bto )say|sa(ys|id|ying)|stated|states?(?=:| that )|told|' +
      "tells?|writes?|wrote|(?<!\\b(not|never|n[’']t)( \\w+)? )(confirmed|found|reported|written) by",
    // “The annual report” is a noun, “the unions report” and “the Herald reports” are verbs.
    ambiguous:
      'accuses?|accused(?! of )|claims?|confirmed|finds?|promises?|(?<!(?<!\\p{L})(an?|the) \\S*[^s] )report(?! (of|on) )|' +
      'reports(?! (of|on) )|reported|warn(s|ed)?|written',
    noSpeaker:
      'an?|the|this|that|these|those|its|his|her|their|our|no|any|some|all|many|most|new|other|such|of|to|in|on|by|from|with|' +
      'and|or|but|for|as|at|is|are|was|were|be|been|not|never|even|yet',
    double:
      'add(s|ed|ing)|assert(s|ed|ing)?|conclud(es?|ed|ing)|declar(es?|ed|ing)|explain(s|ed|ing)?|' +
      'inform(s|ed|ing)?( us| it| him| her| them)?|maintain(s|ed|ing)?',
    between: 'also|again|later|\\w+ly|on \\d+ \\w+( \\d{4})?|in (\\w+ )?\\d{4}|to \\w+( \\w+)?',
    that: 'that(?!\\p{L})',
  },
  fr: {
    clear:
      "selon|d[’']après|aux dires d\\p{L}*|de son propre aveu|" +
      // “A-t-elle déclaré”, “a récemment déclaré”, but not “a été assuré”.
      '(a|ont|avait|avaient)((-t)?-(ils?|elles?|on))?( (?!été )\\p{L}+)? (accusé|admis|affirmé|allégué|' +
      'annoncé|assuré|averti|confirmé|constaté|déclaré|décrit|démenti|dit|écrit|estimé|expliqué|fait savoir|' +
      'fait valoir|indiqué|informé|insisté|jugé|mis en garde|nié|précisé|prétendu|promis|raconté|rappelé|' +
      'rapporté|reconnu|répondu|signalé)|accuse(nt)?|admet(tent)?|affirme(nt)?|allègue(nt)?|' +
      'assure(nt)?|averti(t|ssent)|confirme(nt)?|constate(nt)?|déclare(nt)?|décri(t|vent)|dément(ent)?|' +
      '(?<!\\bautrement )dit|di(sait|sent)|écri(t|vent)|explique(nt)?|indique(nt)?|informe(nt)?|insiste(nt)?|' +
      'met(tent)? en garde|nie(nt)?|précise(nt)?|préten(d|dent)|promet(tent)?|rappelle(nt)?|rapporte(nt)?|' +
      'reconna[iî](t|ssent)|répon(d|dent)|signale(nt)?',
    ambiguous: 'annonce(nt)?|estime(nt)?|raconte(nt)?',
    noSpeaker: 'l[ae]s?|une?|des?|ce|cette|ces|son|sa|ses|leurs?|aux?|du|et|ou|est|sont|sans|en|par|pour',
    double: 'ajouté|conclu|maintenu|soutenu|ajoute(nt)?|conclu(t|ent)|maintien(t|nent)|soutien(t|nent)',
    between: 'aussi|encore|ensuite|\\p{L}+ment|le \\d+ \\p{L}+( \\d{4})?|en (\\p{L}+ )?\\d{4}|-(t-)?(ils?|elles?|on)',
    that: "que(?!\\p{L})|qu[’']",
  },
  es: {
    clear:
      'según|de acuerdo con|según sus propias palabras|(ha|han|había|habían) (acusado|admitido|advertido|afirmado|' +
      'alegado|anunciado|asegurado|comunicado|confirmado|declarado|desmentido|descrito|dicho|' +
      'escrito|explicado|indicado|informado|insistido|negado|precisado|prometido|reconocido|recordado|' +
      'replicado|respondido|señalado)|acus(a|an|ó|aron)|admit(e|en|ió|ieron)|advi(erte|erten|rtió|rtieron)|' +
      'afirm(a|an|ó|aron)|aleg(a|an|ó|aron)|anunci(a|an|ó|aron)|asegur(a|an|ó|aron)|' +
      'comunic(a|an|ó|aron)|confirm(a|an|ó|aron)|declar(a|an|ó|aron)|' +
      'desm(iente|ienten|intió|intieron)|descri(be|ben|bió|bieron)|dic(e|en)|dij(o|eron)|escrib(e|en|ió|ieron)|' +
      'explic(a|an|ó|aron)|indic(a|an|ó|aron)|inform(a|an|ó|aron)|insist(e|en|ió|ieron)|' +
      'niegan?|neg(ó|aron)|precis(ó|aron)|promet(e|en|ió|ieron)|reconoc(e|en|ió|ieron)|record(ó|aron)|recuerdan?|' +
      'replic(a|an|ó|aron)|respond(e|en|ió|ieron)|señal(a|an|ó|aron)',
    ambiguous: 'denuncia|denuncian|denunci(ó|aron)|reportan?|cuentan?',
    noSpeaker: 'el|la|los|las|una?|unos|unas|de|del|al?|en|con|por|para|y|o|su|sus|es|son|esta|este|sin',
    double:
      'añad(e|en|ió|ieron|ido)|conclu(ye|yen|yó|yeron|ido)|mant(iene|ienen|uvo|uvieron|enido)|sost(iene|ienen|uvo|uvieron|enido)',
    between: 'también|después|\\p{L}+mente|el \\d+ de \\p{L}+( de \\d{4})?|en (\\p{L}+ de )?\\d{4}',
    that: 'que(?!\\p{L})',
  },
  // A conjunction is written together with the verb, and the verb with its person.
  ar: {
    clear:
      '[وف]?(بحسب|حسب|وفق|طبق)\\p{L}*|' +
      '[وف]?(قال|أعلن|ذكر|صرح|أفاد|أكد|زعم|ادعى|ادعت|نفى|نفت|رد|وعد|تعهد|كتب|أوضح|أضاف|أقر|اعترف|اتهم|خلص|وصف|أبلغ|' +
      'أخبر|أصر|شدد|أشار|نقل|أجاب|رأى|رأت|ذكر|قضى|قضت|حكم)(ت|وا|تا|ا)?|' +
      '[وف]?[يت](قول|علن|ذكر|صرح|فيد|ؤكد|زعم|دعي|نفي|رد|تعهد|كتب|وضح|ضيف|قر|عترف|تهم|صف|بلغ|خبر|صر|شدد|شير|جيب)(ون|ان)?',
  },
  // As in Arabic.
  he: {
    clear:
      '(לפי|לדברי|לטענת|לגרסת|על פי)\\p{L}*|' +
      '(וש|כש|ש|ו|ה)?(אמר|אומר|הודיע|מודיע|מסר|מוסר|טע[ןנ]|טוע[ןנ]|הצהיר|מצהיר|ציי[ןנ]|מציי[ןנ]|הבטיח|מבטיח|אישר|הכחיש|מכחיש|' +
      'השיב|משיב|כתב|כותב|דיווח|מדווח|הוסיף|מוסיף|הודה|הודת|מודה|מודי|הדגיש|מדגיש|הסביר|מסביר|הזכיר|מזכיר|קבע|קובע|מצא|תיאר|' +
      'מתאר|הסיק|מסיק|האשים|מאשים|התעקש|מתעקש|הבהיר|מבהיר|פסק|פוסק|סיפר|התחייב|מתחייב|הכיר|נמסר|נטען)(ה|ו|ת|ם|ים|ות)?',
  },
};

// Boundaries of words that know every letter: `\b` ends a word at an accent.
const word = (pattern: string): string => `(?<!\\p{L})(?:${pattern})(?![\\p{L}\\p{M}])`;

function patternOf({clear, ambiguous, noSpeaker = '', double, between = '', that = ''}: Words): RegExp {
  // A speaker stands before it, or a quotation: “«…», denunció Amnistía”.
  const before = '(?<=[\\p{L}\\p{N}][)’”"]?\\s|[”"»],\\s|,[”"]\\s)';
  const alternatives = [word(clear)];
  if (ambiguous) alternatives.push(`${before}(?<!${word(noSpeaker)}\\s)${word(ambiguous)}`);
  if (double) alternatives.push(...speech(word(double), noSpeaker, between, that));
  return new RegExp(alternatives.join('|'), 'iu');
}

/** Patterns of a verb that says something: `it added that …`, `“…”, it added`, `This is so, the union added.` */
function speech(verb: string, noSpeaker: string, between: string, that: string): string[] {
  const isSaid = `(?=(?:,?\\s*(?:${between})(?!\\p{L})){0,3},?\\s*(?:${that}|[:“„"«]))`;
  const afterQuotation = '(?<=(?:[”"»],|,[”"])\\s(?:[^,.]{1,60}\\s)?)';
  const atEnd = `(?<=,\\s(?:[^,.\\s]+\\s){1,5})(?<!${word(noSpeaker)}\\s)`;
  // The verb comes first, so that the way back is searched at verbs only.
  return [`${verb}${isSaid}`, `(?=${verb})${afterQuotation}${verb}`, `(?=${verb}(?:[.!?]|\\s*$))${atEnd}${verb}`];
}

const PATTERNS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(WORDS).map(([language, words]) => [language, patternOf(words)]),
);

// Signs that may stand between the letters or before a name: vowels and long strokes of Arabic, and signs of direction.
const SIGNS = /[\u064b-\u0652\u0640\u061c\u200e\u200f\u2066-\u2069]/g;

/** Whether a text names its speaker. Undefined for languages that have no list here. */
export function isAttributed(text: string, language: string): boolean | undefined {
  return PATTERNS.get(chooseLanguage(language, PATTERNS, ''))?.test(withoutCitations(text).replace(SIGNS, ''));
}
