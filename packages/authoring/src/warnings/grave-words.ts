// Words that accuse. A program finds words and not meaning, so each is only a warning.
import {chooseLanguage, type Campaign} from '@countersign/campaign';
import {versions, withoutCitations} from '@countersign/campaign/schema';
import {passages} from '../passages.js';
import {isAttributed} from './attribution.js';
import type {Warning} from './warning.js';

// Prepositions and articles of Arabic and Hebrew are written together with a word, so those have no beginning here.
const GRAVE: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(crim(e|es|inal\p{L}*)|complicit\p{L}*|kill(s|ed|ing|ings|ers?)?|murder\p{L}*|fraud\p{L}*|genocid\p{L}*|tortur\p{L}+|corrupt\p{L}*|brib\p{L}+)(?!\p{L})/iu,
  fr: /(?<!\p{L})(crim(es?|inel\p{L}*)|complic(es?|ité\p{L}*)|tu(er|é|ée|és|ées|ent|ait|aient)|meurtr\p{L}+|assassin\p{L}*|fraud\p{L}+|génocid\p{L}+|tortur\p{L}+|corrupt\p{L}+|corromp\p{L}+)(?!\p{L})/iu,
  es: /(?<!\p{L})(crim(en|inal\p{L}*)|crímenes|cómplices?|complicidad|mat(ar|ó|aron|an|ado|ada|ados|adas)|asesin\p{L}+|fraud\p{L}+|genocid\p{L}+|tortur\p{L}+|corrup\p{L}+|soborn\p{L}+)(?!\p{L})/iu,
  ar: /(جريمة|جرائم|مجرم\p{L}*|تواطؤ|متواطئ\p{L}*|تواطأ\p{L}*|(?<!\p{L})(ال)?[يت]?قتل\p{L}*|احتيال|إبادة|تعذيب|فساد|رشوة|رشاوى)/u,
  he: /(פשע\p{L}*|פושע\p{L}*|שותפות לפשע|נהרג\p{L}*|הרג\p{L}*|רצח\p{L}*|הונאה|מרמה|עינוי\p{L}*|שוחד|שחיתות)/u,
};

const KNOWN = new Set(Object.keys(GRAVE));

/** Places with rules of their own: statements (see `speakers.ts`), and the letter's own words. */
const SPOKEN = /^\/(statements\/\d+\/text|letter\/blocks\/)/;

/** Warns of a grave word in a sentence that names no speaker, once for each text and language. */
export function* graveWarnings(campaign: Campaign): Generator<Warning> {
  for (const {pointer, prose} of passages(campaign)) {
    if (prose === undefined || SPOKEN.test(pointer) || isQuotation(campaign, pointer)) continue;
    for (const [tag, text, place] of versions(prose, pointer, campaign.language)) {
      const found = graveWordIn(text, tag);
      if (found === undefined) continue;
      yield {
        pointer: place,
        kind: 'grave-word',
        text: found.sentence,
        message: `“${found.word}” stands in a sentence that names no speaker.`,
        hint: 'Say in that sentence who says so and on what grounds, such as “The court found that …”. If it accuses nobody, leave it.',
      };
    }
  }
}

/** The first grave word of a text in a sentence without attribution. Undefined also for languages without a list. */
function graveWordIn(text: string, language: string): {word: string; sentence: string} | undefined {
  const grave = GRAVE[chooseLanguage(language, KNOWN, '')];
  if (!grave) return undefined;
  // A citation may hold a full stop: `p. 4`.
  for (const [sentence] of withoutCitations(text).matchAll(/[^.!?؟]+[.!?؟]*/g)) {
    const word = grave.exec(sentence)?.[0];
    if (word !== undefined && isAttributed(sentence, language) === false) return {word, sentence: sentence.trim()};
  }
  return undefined;
}

/** Whether a text is a response in its addressee's own words. */
function isQuotation({responses}: Campaign, pointer: string): boolean {
  const at = /^\/responses\/(\d+)\/text$/.exec(pointer)?.[1];
  return at !== undefined && responses[Number(at)]!.quoted;
}
