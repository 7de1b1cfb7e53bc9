// Country codes of ISO 3166-1 alpha-2, and what authors write in their place.
import {CODES, NAMES, OLD_CODES} from './country-names.js';

const codes = new Set(CODES.split(' '));
const currentCodes = new Map(OLD_CODES.split(' ').map((each) => each.split(':') as [string, string]));

/** Whether two capital letters are the code of a country or territory. */
export const isCountry = (code: string): boolean => codes.has(code);

/** Names that ICU has otherwise, and short forms that people write. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  US: 'usa|u s a|u s|united states of america|america|états-unis d’amérique|estados unidos de américa|ee uu|eeuu|الولايات المتحدة الأمريكية|أمريكا|ארצות הברית של אמריקה|ארה״ב',
  GB: 'u k|united kingdom of great britain and northern ireland|great britain|britain|england|scotland|wales|northern ireland|grande-bretagne|angleterre|écosse|gran bretaña|inglaterra|escocia|بريطانيا|بريطانيا العظمى|إنجلترا|בריטניה הגדולה|אנגליה',
  AE: 'uae|u a e|emirates|emirats|الإمارات|איחוד האמירויות',
  BO: 'plurinational state of bolivia',
  CD: 'drc|dr congo|democratic republic of the congo|democratic republic of congo|rdc|république démocratique du congo|república democrática del congo|الكونغو الديمقراطية',
  CG: 'republic of the congo|république du congo|república del congo',
  CI: 'ivory coast|cote d ivoire|costa de marfil',
  CN: 'prc|people s republic of china|république populaire de chine|república popular china',
  CZ: 'czech republic|république tchèque|república checa|جمهورية التشيك|צ׳כיה',
  DE: 'deutschland|federal republic of germany|república federal de alemania|république fédérale d’allemagne',
  AT: 'österreich',
  CH: 'schweiz|svizzera',
  FM: 'federated states of micronesia',
  IR: 'islamic republic of iran',
  KP: 'dprk|democratic people s republic of korea',
  KR: 'republic of korea',
  LA: 'lao people s democratic republic',
  MD: 'republic of moldova',
  MK: 'macedonia|macédoine|the former yugoslav republic of macedonia|fyrom',
  MM: 'burma|birmanie|birmania|بورما|בורמה',
  NL: 'holland|nederland|hollande|holanda|هولندا|הולנד',
  PS: 'palestine|state of palestine|palestina|état de palestine|estado de palestina|فلسطين|دولة فلسطين|פלסטין|פלשתין',
  RU: 'russian federation|fédération de russie|federación de rusia|روسيا الاتحادية',
  SA: 'ksa|saudi|السعودية',
  SY: 'syrian arab republic',
  SZ: 'swaziland',
  TL: 'east timor',
  TR: 'turkey|türkiye',
  TW: 'republic of china',
  TZ: 'united republic of tanzania',
  VA: 'holy see|vatican',
  VE: 'bolivarian republic of venezuela',
  VN: 'viet nam',
  ZA: 'rsa',
};

/** The name of two countries. ICU has it for one of them in some languages. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['congo', 'الكونغو', 'קונגו']);

let byName: Map<string, string> | undefined;

/** The code of each name, as `plain` writes it. */
function codesByName(): Map<string, string> {
  const found = new Map<string, string>();
  const add = (name: string, code: string) => {
    const key = plain(name);
    if (!AMBIGUOUS.has(key) && !found.has(key)) found.set(key, code);
  };
  for (const names of NAMES) {
    const each = names.split('|');
    for (const [at, code] of [...codes].entries()) for (const name of each[at]!.split('/')) add(name, code);
  }
  for (const [code, names] of Object.entries(OTHER_NAMES)) for (const name of names.split('|')) add(name, code);
  return found;
}

/**
 * Guesses the code that an author meant by a wrong code, by a common short form, or by a country's name in English,
 * French, Spanish, Arabic or Hebrew.
 */
export function meantCountry(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const wanted = text.trim();
  const code = wanted.toUpperCase();
  if (/^[A-Z]{2}$/.test(code)) return isCountry(code) ? code : currentCodes.get(code);
  byName ??= codesByName();
  return byName.get(plain(wanted));
}

/** Longer than the name of any country. */
const LONGEST = 100;

const ARTICLE = /^(?:the|l[ae]s?|l|el|los) (?=.)/;

/** A name without case, accents, vowel points, punctuation, an article before it and words for “and”. */
const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
    .replace(ARTICLE, '')
    .replace(/ (?:and|et|y) /g, ' ')
    .replace(/^st (?=.)/, 'saint ');
