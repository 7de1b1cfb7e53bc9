import {chooseText, type Statement} from '@countersign/campaign';
import {html, nothing} from 'lit';
import {compose} from '../words/words.js';
import {date, inWords, label, languageName, prose} from './text.js';
import type {View} from './view.js';

/**
 * The two parts of a statement: on what it rests and who says it, and its text. Quotation marks stand only round a
 * quotation in the language in which it was said; a translation names that language instead.
 */
export function statementText(view: View, statement: Statement): {basis: unknown; text: unknown} {
  const {campaign, words} = view;
  const {basis, original = campaign.language, text, date: day} = statement;
  const translated = chooseText(text, view.wanted, campaign.language).language !== original;
  const content = prose(view, text);
  return {
    basis: html`${compose(words.basis[basis], {speaker: speakerOf(view, statement)})}${day ? html`, ${date(view, day)}` : nothing}${
      basis === 'quoted' && translated ? html` (${words.translatedFrom({language: languageName(view, original)})})` : nothing
    }`,
    text: basis === 'quoted' && !translated ? html`<q lang=${original}>${content}</q>` : content,
  };
}

function speakerOf(view: View, {speaker}: Statement): unknown {
  const {index} = view;
  const organisation = speaker.signatory && label(view, index.signatories.get(speaker.signatory)!.name);
  if (speaker.name) {
    const details = [speaker.role && label(view, speaker.role), organisation].filter(Boolean);
    return html`${label(view, speaker.name)}${details.map((detail) => html`, ${detail}`)}`;
  }
  if (organisation) return organisation;
  const {publishers} = index.sources.get(speaker.publishersOf!)!;
  return inWords(view, publishers.map((name) => html`<bdi>${name}</bdi>`));
}
