// An article with several elements among its words, for the example of elements together.
import {invented, shown} from './letter.mjs';

/** The words around the elements. */
export const PROSE = {
  en: {
    title: 'Why we wrote to Northern Water',
    before: 'The press reported leaks below the dam.',
    after: ' The signatories ask the company to publish its audit.',
  },
  ar: {
    title: 'لماذا كتبنا إلى شركة المياه الشمالية',
    before: 'ذكرت الصحافة وجود تسرّب أسفل السد.',
    after: ' يطلب الموقّعون من الشركة أن تنشر تدقيقها.',
  },
};

/**
 * The article as HTML. Without a language it is the code that a partner writes, with the letter's published address.
 *
 * @param {'en' | 'ar'} [lang]
 */
export function articleIn(lang) {
  const {title, before, after} = PROSE[lang ?? 'en'];
  const src = lang ? invented[lang].src : `${invented.en.document.url}campaign.json`;
  const element = (part) =>
    lang ? shown(lang, {part, src: undefined, headingLevel: 3}) : `<cs-${part} heading-level="3"></cs-${part}>`;
  return `<cs-campaign src="${src}" layout="none">
  <h2>${title}</h2>
  <p>${before}<cs-cite source="herald-2026"></cs-cite>${after}</p>
  ${element('demand-checklist')}
  ${element('source-list')}
</cs-campaign>`;
}
