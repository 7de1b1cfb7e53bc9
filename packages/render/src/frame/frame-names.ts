import {chooseText, formatDate} from '@countersign/campaign';
import {authorshipText, type View} from '@countersign/elements/sections.js';
import {checkDemand} from '../light/chosen-demand.js';
import {staticView} from '../light/static-view.js';

/** The title and description of a frame. */
export interface FrameNames {
  readonly view: View;
  readonly title: string;
  /** Language of the title. */
  readonly language: string;
  /** One sentence that says who wrote and judged the account, or says how the campaign ended. */
  readonly sentence: string;
}

/**
 * Returns the names of a campaign's frame. The title is that of the letter, or of the one demand that the frame shows,
 * in the reader's language if it has that language. For a retracted campaign, title and sentence say only that it is
 * retracted.
 *
 * @throws TypeError if the document is invalid, or has no demand of the wanted id.
 */
export function frameNames(campaign: unknown, lang: string | undefined, demand?: string): FrameNames {
  const view = staticView(campaign, lang ?? '');
  const {language, stage, closing, letter} = view.campaign;
  const ended = stage !== 'open' && closing && view.words[stage]({date: formatDate(closing.date, view.locale)});
  const sentence = ended || authorshipText(view);
  if (stage === 'retracted') return {view, title: sentence, language: view.language, sentence};
  checkDemand(view.campaign, demand, 'demand-checklist');
  const chosen = view.campaign.demands.find(({id}) => id === demand);
  const title = chooseText((chosen ?? letter).title, view.wanted, language);
  return {view, title: title.value, language: title.language, sentence};
}
