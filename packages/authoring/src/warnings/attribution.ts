// Words by which a sentence names its speaker. A program finds words and not meaning, so a missing word is only a
// warning.
import {chooseLanguage} from '@countersign/campaign';

const WORDS: Readonly<Record<string, RegExp>> = {
  en: /\b(according to|acknowledg\w+|add(s|ed)|admit\w*|alleg(es?|ed|edly)|announc\w+|argu(es?|ed)|assert\w*|assur\w+|by its own account|call(s|ed|ing) it|claim\w*|conclud\w+|confirm\w*|declar\w+|den(y|ies|ied)|find(s|ing|ings)|found that|describ\w+|inform\w*|in its own words|insist\w*|maintain\w*|promis\w+|recall\w*|repl(y|ies|ied)|rul(es?|ed) that|report(s|ed|edly)?|sa(y|ys|id|ying)|stat(e|es|ed)|told|tells?|writes?|wrote|written)\b/i,
  fr: /(selon|d[’']après|a (dit|écrit|déclaré|annoncé|affirmé|indiqué|confirmé|assuré|promis|répondu|reconnu|nié|fait savoir)|\b(dit|disait|écrit|déclare|annonce|affirme|indique|confirme|assure|promet|répond|reconnaît|nie|prétend|soutient)\b)/i,
  es: /(según|de acuerdo con|\b(dijo|dice|ha dicho|escribió|escribe|declaró|declara|anunció|anuncia|afirmó|afirma|indicó|indica|confirmó|confirma|aseguró|asegura|prometió|promete|respondió|responde|reconoció|reconoce|negó|niega|informó|informa|sostiene|comunicó)\b)/i,
  ar: /(قال|تقول|يقول|أعلن|تعلن|بحسب|حسب|وفق|ذكر|تذكر|صرّ?ح|أفاد|تفيد|أكّ?د|تؤكد|زعم|نفى|نفت|ردّ?ت|وعد|كتب|أوضح)/,
  he: /(אמר|אומר|הודיע|מודיע|לפי|לדברי|על פי|מסר|טענ|טוענ|הצהיר|מצהיר|ציינ|הבטיח|אישר|הכחיש|השיב|כתב|דיווח)/,
};

const KNOWN = new Set(Object.keys(WORDS));

/** Whether a text names its speaker. Undefined for languages that have no list here. */
export function isAttributed(text: string, language: string): boolean | undefined {
  return WORDS[chooseLanguage(language, KNOWN, '')]?.test(text);
}
