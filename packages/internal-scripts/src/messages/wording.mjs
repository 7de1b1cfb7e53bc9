// Checks the words of messages that compile. A reader would see each of these rules broken.
import {compileMessage} from './catalogues.mjs';

/** Messages that are rightly the same as in English. */
const SAME_AS_ENGLISH = {
  fr: [
    'kind.document',
    'kind.other',
    'sources',
    'source',
    'sourceAt',
    'sourcesAt',
    'used.correction',
    'used.source',
    'record.dates',
  ],
};

/** The quotation marks of a language, outer and inner, and its apostrophe. */
const QUOTES = {
  en: '“”‘’',
  fr: '«»“”’',
  es: '«»“”‘’',
  ar: '«»”“',
  he: '”„’‚״׳',
};
const ALL_QUOTES = /[«»‹›„“”‚‘’״׳「」]/gu;

/** Words before a date that fit a day alone. A date may also be a month or a year. */
const NEEDS_DAY = {
  en: /\bon \{(date|asked)\}/,
  fr: /(^|\s)(le|au|du) \{(date|asked)\}/i,
  es: /(^|\s)(el|al|del) \{(date|asked)\}/i,
  ar: /(يوم|بتاريخ) \{(date|asked)\}/,
  he: /(ביום|בתאריך) \{(date|asked)\}/,
};

const name = (character) => `U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * Problems with the words of a language, certain or likely.
 *
 * @param {import('./catalogues.mjs').Catalogue} catalogue
 * @param {import('./catalogues.mjs').Catalogue} english
 * @returns {import('./catalogues.mjs').Problem[]}
 */
export function wordingProblems(language, catalogue, english) {
  const problems = [];
  for (const [path, message] of catalogue) {
    const original = english.get(path);
    if (original === undefined) continue;
    if (language !== 'en' && message === original && !SAME_AS_ENGLISH[language]?.includes(path)) {
      problems.push({path, problem: `is the same as in English: ${original}`});
      continue;
    }
    for (const text of variants(message)) {
      for (const problem of problemsOf(language, text, variants(original).at(-1))) problems.push({path, problem});
    }
  }
  return problems;
}

/** A message as readers see it: each form of a plural by itself. Empty if it does not compile. */
function variants(message) {
  try {
    const {text, forms} = compileMessage(message);
    return forms ? Object.values(forms) : [text];
  } catch {
    return [];
  }
}

function* problemsOf(language, text, original = '') {
  if (text.trim() === '') return yield 'is empty.';
  if (/^\s|\s$/.test(text)) yield `begins or ends with a space: “${text}”`;
  if (/\s\s/.test(text)) yield `has two spaces side by side: “${text}”`;
  const [invisible] = /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u.exec(text) ?? [];
  if (invisible)
    yield `has the invisible character ${name(invisible)}. The elements isolate what needs it: take it out.`;
  if (/["']/.test(text)) yield `has a straight quotation mark or apostrophe. Write the language’s own: “${text}”`;
  const foreign = [...text.matchAll(ALL_QUOTES)]
    .map(([mark]) => mark)
    .filter((mark) => !QUOTES[language]?.includes(mark));
  if (QUOTES[language] && foreign.length > 0)
    yield `has ${foreign.join(' ')}, which the language does not use: “${text}”`;
  if (/[.。।]$/.test(original) !== /[.。।]$/.test(text)) {
    yield `${original.endsWith('.') ? 'lacks the full stop' : 'has a full stop'} at its end, unlike English: “${text}”`;
  }
  if (/:$/.test(original) !== /[:：]$/.test(text)) yield `is unlike English in the colon at its end: “${text}”`;
  if ([...text].filter((each) => each === '(').length !== [...text].filter((each) => each === ')').length) {
    yield `has a bracket without the other: “${text}”`;
  }
  if (language === 'fr') {
    if (/[^\u00a0\u202f][:;!?»]|«[^\u00a0\u202f]/u.test(text)) {
      yield `needs a no-break space (U+00A0) at : ; ! ? « or »: “${text}”`;
    }
  } else if (/\s[.,:;!?،؛؟]/u.test(text)) yield `has a space before punctuation: “${text}”`;
  if (language === 'ar' && /[,;?]/.test(text)) yield `has , ; or ? in place of ، ؛ or ؟: “${text}”`;
  if (NEEDS_DAY[language]?.test(text)) {
    yield `has a word before the date that fits a day only. It may be a month or a year, as in “${text.replace(/\{\w+\}/, '2026')}”`;
  }
}
