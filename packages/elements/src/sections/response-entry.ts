import type {AddresseeResponse} from '@countersign/campaign';
import {html, nothing, type TemplateResult} from 'lit';
import {compose} from '../words/words.js';
import {dateElement, evidenceMarks, properName, prose, quotation, translatedFrom} from './text.js';
import type {View} from './view.js';

/**
 * Draws one response of an addressee: its words or its silence, and the signatories' answer.
 *
 * @param denies - Whether the response is drawn beside a statement that it denies.
 */
export function responseEntry(view: View, response: AddresseeResponse, denies = false): TemplateResult {
  const {words, index} = view;
  const name = properName(view, index.addressees.get(response.by)!.name);
  const date = dateElement(view, response.date);
  const strong = (content: unknown) => html`<strong>${content}</strong>`;
  const head =
    response.kind === 'no-reply'
      ? compose(words.noReply, {name: strong(name), date, asked: dateElement(view, response.asked!)})
      : strong(compose(denies ? words.denial : response.kind === 'reply' ? words.replied : words.said, {name, date}));
  const {text, quoted, evidence, rejoinder} = response;
  // The original words of a response are in the document's own language.
  const {language} = view.campaign;
  return html`<p>
      ${head}${text && quoted ? translatedFrom(view, text, language) : nothing}${
        text
          ? [view.colon, quoted ? quotation(view, text, language, evidence) : prose(view, text, evidence)]
          : evidenceMarks(view, evidence)
      }
    </p>
    ${rejoinder ? html`<p>${strong(words.rejoinder())}${view.colon}${prose(view, rejoinder)}</p>` : nothing}`;
}
