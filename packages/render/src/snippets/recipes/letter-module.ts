import {renderLink} from './fallback.js';
import type {RecipeOptions} from './recipe.js';
import {loadsDocument} from './while-building.js';

/**
 * A module for the server of a framework. Its function returns what a component takes: the campaign as plain HTML,
 * and the properties that have to fit it.
 *
 * @param headingLevel - The name of that property.
 */
export function letterModule(options: RecipeOptions, headingLevel: 'headingLevel' | "'heading-level'"): string {
  const lang = options.lang === undefined ? 'lang' : `lang = '${options.lang}'`;
  const level = headingLevel === 'headingLevel' ? headingLevel : `${headingLevel}: headingLevel`;
  return `import {loadCampaign, type LoadResult} from '@countersign/campaign';
import {renderLight} from '@countersign/render';

${loadsDocument(options, renderLink(options), {type: ': Extract<LoadResult, {ok: false}>'})}

/** What the component is given: the campaign as plain HTML, and the properties that go with it. */
export async function jointLetter({${lang}, headingLevel = 2}: {lang?: string; headingLevel?: number} = {}) {
  const result = await loadCampaign(src);
  const html = result.ok ? renderLight(result.campaign, {lang: lang ?? '', headingLevel, src}) : insteadOf(result);
  return {html, src, lang, ${level}};
}
`;
}
