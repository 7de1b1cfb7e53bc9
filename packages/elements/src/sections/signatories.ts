import {countCountries, countSignatories, type Signatory} from '@countersign/campaign';
import {html, nothing, type TemplateResult} from 'lit';
import {compose} from '../words/words.js';
import {sectionHeading, type SectionOptions} from './heading.js';
import {dateElement, label, link, listInWords, plainText, properName, separated} from './text.js';
import type {View} from './view.js';

/** How many signatories stand in the open, where a reader can open a list of all. */
const FEW = 12;

/** Options of the section {@link signatories}. */
export interface SignatoriesOptions extends SectionOptions {
  /** Draws a signatory's logo in place of its name. Left out if names only are shown. */
  readonly logo?: (signatory: Signatory) => unknown;
  /** The list of all, which a reader opens. Left out if all stand in the open. */
  readonly all?: {
    /** Draws the list, or nothing while nobody has opened it. */
    readonly list: (draw: (signatory: Signatory) => TemplateResult) => unknown;
    readonly onToggle: (event: Event) => void;
  };
}

/** Draws the signatories, in the document's order: as names in a row, or as a wall of logos. */
export function signatories(view: View, options: SignatoriesOptions): TemplateResult {
  const {campaign, words} = view;
  const {withheld} = campaign;
  const count = campaign.signatories.length;
  return html`${sectionHeading(view, options, 'signatories-heading', words.signatories())} ${countries(view)}
    ${count + withheld === 0 ? html`<p>${words.none()}</p>` : nothing} ${count > 0 ? named(view, options) : nothing}
    ${withheld > 0 ? html`<p part="signatories-withheld">${words.withheld({n: withheld})}</p>` : nothing}`;
}

function named(view: View, {logo, all}: SignatoriesOptions): TemplateResult {
  const {campaign, surface, words} = view;
  const n = campaign.signatories.length;
  const isLong = all !== undefined && n > FEW;
  return html`${surface.list({
    members: isLong ? campaign.signatories.slice(0, FEW) : campaign.signatories,
    key: ({id}) => id,
    draw: (each) => html`<li part="signatory">${signatoryEntry(view, each, logo)}</li>`,
    part: logo ? 'signatories-wall' : 'signatories',
  })}
  ${
    isLong
      ? surface.disclose({
          part: 'signatories-all',
          // Those that withdrew are in the list, too, each with the date.
          summary: words.allSignatories({n}),
          // In a long list, an item is no child of the list.
          content: all.list(
            (each) => html`<li role="listitem" part="signatory">${signatoryEntry(view, each, logo)}</li>`,
          ),
          onToggle: all.onToggle,
        })
      : nothing
  }`;
}

/** Draws a signatory: name or logo, role and affiliation, where it confirms, and when it withdrew. */
function signatoryEntry(view: View, signatory: Signatory, logo: SignatoriesOptions['logo']): unknown {
  const {name, role, affiliation, url, withdrawn, confirmation} = signatory;
  const {words} = view;
  const text = plainText(view, name);
  const image = logo?.(signatory);
  const details = [
    role && plainText(view, role) !== text && label(view, role),
    affiliation && plainText(view, affiliation) !== text && properName(view, affiliation),
  ];
  return [
    separated([link(url, image ?? properName(view, name)), ...details], view.comma),
    confirmation ? [' (', link(confirmation, words.confirmed()), ')'] : nothing,
    withdrawn
      ? html` <span part="signatory-withdrawn"
            >(${compose(words.withdrew, {date: dateElement(view, withdrawn)})})</span
          >`
      : nothing,
  ];
}

/** Says from how many countries the signatories are, if the document says it for each and there are several. */
function countries(view: View): TemplateResult | typeof nothing {
  const {campaign, words} = view;
  const n = countCountries(campaign);
  if (n < 2) return nothing;
  const {organisations, people} = countSignatories(campaign);
  const counts = [
    ...(organisations > 0 ? [words.organisations({n: organisations})] : []),
    ...(people > 0 ? [words.people({n: people})] : []),
  ];
  return html`<p part="signatories-count">${listInWords(view, counts, (count) => count)} ${words.fromCountries({n})}</p>`;
}
