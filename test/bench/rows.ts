// The rows of invented letters: signatories and sources, as varied as real ones are, so that they compress as those do.
import {nameOf} from './names.ts';

export function signatoryAt(at: number, pick: Pick) {
  const kind = at % 5 === 4 ? 'person' : 'organisation';
  const {name, country} = nameOf(kind, pick);
  const base = {id: `signatory-${at + 1}`, kind, name};
  const signed = dateAt(at % 90, 2026);
  if (kind === 'person') return {...base, role: pick(ROLES), country, signed};
  return {...base, url: `https://${pick(SLUG)}-${pick(SLUG)}-${at + 1}.example.org/`, country, signed};
}

export function sourceAt(at: number, pick: Pick) {
  const [publisher, host, language] = pick(PUBLISHERS);
  const [subjects, details] = TITLES[language];
  const day = pick(DAYS);
  const date = dateAt(day, 2020);
  // As long and as varied as the addresses of articles and of their copies are: they are most of what is transferred.
  const slug = [pick(SLUG), pick(SLUG), pick(SLUG), pick(DAYS) * 37].join('-');
  const url = `https://${host}/${date.slice(0, 7).replace('-', '/')}/${slug}`;
  const copied = dateAt(pick(DAYS) % 300, 2026);
  const moment = `${copied.replaceAll('-', '')}${String(100_000 + pick(DAYS) * 61).slice(0, 6)}`;
  return {
    id: `source-${at + 1}`,
    kind: pick(KINDS),
    publishers: at % 11 === 10 ? [publisher, 'Harbour Archive'] : [publisher],
    // Numbered, so that each can be told from all others.
    title: `${pick(subjects)} ${pick(details)} (${at + 1})`,
    // Some are known to the month or the year only.
    date: at % 9 === 8 ? date.slice(0, 4) : at % 7 === 6 ? date.slice(0, 7) : date,
    language,
    url,
    ...(at % 4 !== 3 && {archived: {url: `https://archive.example.net/web/${moment}/${url}`, date: copied}}),
  };
}

const ROLES = ['Hydrologist', 'Former member of parliament', 'Professor of public law', 'Journalist'];
const KINDS = ['news', 'report', 'statement', 'document', 'investigation'];
const TITLES = {
  en: [
    [
      'Measurements in the outer harbour',
      'Answer to a written question',
      'Mercury in silt',
      'The permit for the dredging',
    ],
    [
      'of two winters',
      'after the storm',
      'found at three of twelve places',
      'and what they leave out',
      'in full',
      'since 2019',
    ],
  ],
  fr: [
    ['Le port et ses dragues', 'Ce que les mesures ne disent pas', 'La vase du bassin extérieur'],
    ['avant l’été', 'vus de la côte', 'en chiffres', 'après la tempête'],
  ],
  ar: [
    ['قِياساتُ المِيناءِ', 'رُدودُ الوِزارَةِ', 'الزِّئبَقُ في الطَّمي'],
    ['قَبلَ العاصِفَةِ', 'في ثَلاثِ سَنَواتٍ', 'كامِلَةً', 'وما لَم يُنشَر مِنها'],
  ],
} as const satisfies Record<string, readonly (readonly string[])[]>;
const PUBLISHERS: readonly (readonly [name: string, host: string, language: keyof typeof TITLES])[] = [
  ['The Harbour Herald', 'herald.example.com', 'en'],
  ['Institute for Coastal Research', 'coast.example.edu', 'en'],
  ['Harbour Company plc', 'harbourcompany.example.com', 'en'],
  ['Parliament, Committee on Ports', 'parliament.example.gov', 'en'],
  ['La Gazette du Port', 'gazette.example.fr', 'fr'],
  ['صَحيفَةُ المِيناء', 'alminaa.example.net', 'ar'],
];
const SLUG = (
  'harbour dredging records mercury silt ministry company halt order parliament fishers water winter storm review ' +
  'annex audit minutes permit contract vote appeal ruling breach sample limits mussels outer quay ferry coast panel'
).split(' ');

/** Six years of days. */
const DAYS = Array.from({length: 2_190}, (_, day) => day);

export type Pick = <T>(list: readonly T[]) => T;

/** A day, counted from the first of January of a year. */
const dateAt = (day: number, year: number) => new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10);

/** Chooses from lists, always in the same way for the same seed: a linear congruential generator of 32 bits. */
export function picker(seed: number): Pick {
  // Seeds that are near each other would begin alike.
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  return (list) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    // Its high bits are the good ones.
    return list[Math.floor((state / 2 ** 32) * list.length)]!;
  };
}
