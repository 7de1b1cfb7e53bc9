import type {SourceKind} from '@countersign/campaign';
import type {Reference} from './reference.js';

/** The kinds of source by the types of CSL, RIS and BibLaTeX. Others are `other`. */
const BY_TYPE: Readonly<Partial<Record<SourceKind, string>>> = {
  // BibTeX has one type for articles of newspapers and journals.
  news: 'article article-newspaper article-magazine news mgzn blog post-weblog',
  investigation: 'article-journal paper-conference thesis jour conf thes inproceedings phdthesis mastersthesis',
  report: 'report rprt techreport govdoc',
  legal: 'legal_case legislation bill treaty regulation hearing case stat hear legal jurisdiction',
  letter: 'personal_communication pcomm letter',
  video: 'motion_picture broadcast video mpct advs movie',
  statement: 'speech interview',
  document: 'document manuscript dataset unpb unpublished gen misc',
};

/** Words for a kind that people write, in the languages of the elements. The first that is found counts. */
const BY_GENRE: readonly [SourceKind, RegExp][] = [
  ['statement', /press release|statement|communiqu|déclaration|comunicado|declaraci|بيان|הודעה|הצהרה/i],
  ['investigation', /investigati|enquête|investigaci|تحقيق|תחקיר/i],
  ['news', /news|magazine|article de presse|noticia|reportage|خبر|ידיעה|כתבה/i],
  ['letter', /letter|lettre|carta|رسالة|מכתב/i],
  ['video', /video|vidéo|vídeo|فيديو|סרטון/i],
  ['legal', /court|judgment|ruling|filing|legal|jugement|sentencia|حكم|פסק/i],
  ['report', /report|rapport|informe|تقرير|דוח/i],
];

const byType = new Map(
  Object.entries(BY_TYPE).flatMap(([kind, types]) => types.split(' ').map((type) => [type, kind as SourceKind])),
);

/** The kind of source that a reference is. A word that a person wrote says more than the type. */
export function kindOf({type, genre}: Reference): SourceKind {
  const [kind] = BY_GENRE.find(([, words]) => words.test(genre.slice(0, 100))) ?? [];
  return kind ?? byType.get(type) ?? 'other';
}
