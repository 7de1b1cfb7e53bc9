import type {Signatory} from '@countersign/campaign';
import {html, nothing, type TemplateResult} from 'lit';
import {
  compose,
  dateElement,
  heading,
  label,
  link,
  linkedName,
  plainText,
  properName,
  separated,
  type View,
} from '@countersign/elements/sections.js';

/** Draws the signatories by name. They have no logos, because static HTML requests no images. */
export function signatories(view: View, level: number): TemplateResult {
  const {campaign, words} = view;
  const {withheld} = campaign;
  return html`${heading(level, nothing, words.signatories())}
    ${campaign.signatories.length + withheld === 0 ? html`<p>${words.none()}</p>` : nothing}
    ${
      campaign.signatories.length > 0
        ? html`<ul part="signatories">
            ${campaign.signatories.map((each) => html`<li>${signatoryEntry(view, each)}</li>`)}
          </ul>`
        : nothing
    }
    ${withheld > 0 ? html`<p part="small">${words.withheld({n: withheld})}</p>` : nothing}`;
}

function signatoryEntry(view: View, {name, role, affiliation, url, withdrawn, confirmation}: Signatory): unknown {
  const details = [role && label(view, role), affiliation && properName(view, affiliation)];
  return [
    separated([linkedName(url, plainText(view, name)), ...details], view.comma),
    confirmation ? [' (', link(confirmation, view.words.confirmed()), ')'] : nothing,
    withdrawn ? [' (', compose(view.words.withdrew, {date: dateElement(view, withdrawn)}), ')'] : nothing,
  ];
}
