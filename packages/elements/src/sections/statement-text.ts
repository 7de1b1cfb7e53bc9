import type {Statement} from '@countersign/campaign';
import {html, nothing} from 'lit';
import {compose} from '../words/words.js';
import {
  dateElement,
  listInWords,
  label,
  plainText,
  properName,
  prose,
  quotation,
  separated,
  translatedFrom,
} from './text.js';
import type {View} from './view.js';

/**
 * Draws the two parts of a statement: `basis` says on what the statement rests and who made it, `text` is its wording.
 * A quotation has quotation marks only in the language in which it was said. Its translation names that language
 * instead.
 */
export function statementText(view: View, statement: Statement): {basis: unknown; text: unknown} {
  const {basis, original = view.campaign.language, text, date, evidence} = statement;
  const isQuoted = basis === 'quoted';
  return {
    basis: html`${compose(view.words.basis[basis], {speaker: speakerOf(view, statement)})}${
      date ? [view.comma, dateElement(view, date)] : nothing
    }${isQuoted ? translatedFrom(view, text, original) : nothing}`,
    text: isQuoted ? quotation(view, text, original, evidence) : prose(view, text, evidence),
  };
}

/** Names the speaker: name, role, organisation. For a statement of a source's publishers, names them. */
function speakerOf(view: View, {speaker}: Statement): unknown {
  const {index} = view;
  const {name, role, signatory, publishersOf} = speaker;
  const body = signatory && index.signatories.get(signatory)!.name;
  // A signatory may be named as the speaker, too.
  const isNamed = body && name && plainText(view, body) === plainText(view, name);
  const organisation = body && !isNamed && properName(view, body);
  const publishers = !name && !body && listInWords(view, index.sources.get(publishersOf!)!.publishers);
  return separated([name && properName(view, name), role && label(view, role), organisation, publishers], view.comma);
}
