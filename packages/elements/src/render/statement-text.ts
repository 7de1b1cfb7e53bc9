import {chooseText, directionOf, type Statement} from '@countersign/campaign';
import {html, nothing} from 'lit';
import {compose} from '../words/words.js';
import {date, inWords, label, languageName, marks, prose, separated} from './text.js';
import type {View} from './view.js';

/**
 * The two parts of a statement: on what it rests and who says it, and its text. Quotation marks stand only round a
 * quotation in the language in which it was said; a translation names that language instead.
 */
export function statementText(view: View, statement: Statement): {basis: unknown; text: unknown} {
  const {campaign, words} = view;
  const {basis, original = campaign.language, text, date: day, evidence} = statement;
  const translated = chooseText(text, view.wanted, campaign.language).language !== original;
  return {
    basis: html`${compose(words.basis[basis], {speaker: speakerOf(view, statement)})}${day ? [view.comma, date(view, day)] : nothing}${
      basis === 'quoted' && translated
        ? ` (${words.translatedFrom({language: languageName(view, original)})})`
        : nothing
    }`,
    text:
      basis === 'quoted' && !translated
        ? html`<q lang=${original} dir=${directionOf(original)}>${prose(view, text)}</q>${marks(view, evidence)}`
        : prose(view, text, evidence),
  };
}

function speakerOf(view: View, {speaker}: Statement): unknown {
  const {index} = view;
  const {name, role, signatory, publishersOf} = speaker;
  const organisation = signatory && label(view, index.signatories.get(signatory)!.name);
  const publishers =
    !name &&
    !organisation &&
    inWords(
      view,
      index.sources.get(publishersOf!)!.publishers.map((each) => html`<bdi>${each}</bdi>`),
    );
  return separated([name && label(view, name), role && label(view, role), organisation, publishers], view.comma);
}
