// The sources of an event: chosen from those of the document, or added right here.
import {html, type TemplateResult} from 'lit';
import {usesOfSources} from '../../document/citations.ts';
import {listAt, memberOf} from '../../document/json.ts';
import {evidence} from '../../forms/evidence.ts';
import {newSourceFields} from '../../forms/new-source.ts';
import type {EventFormView} from './event-form-view.ts';

/** The evidence of an entry, and the new sources that only a text of the event cites. They have no other place. */
export function whatShowsIt({words, form, base, scratch}: EventFormView, at: string): TemplateResult {
  const {document} = scratch;
  const shown = new Set(listAt(document, at).map((row) => memberOf(row, 'source')));
  const uses = usesOfSources(document);
  const added = listAt(document, '/sources').slice(listAt(base, '/sources').length);
  const cited = added.flatMap((source) => {
    const id = memberOf(source, 'id');
    return typeof id === 'string' && !shown.has(id) && uses.has(id) ? [id] : [];
  });
  const {sources: label, sourcesHelp: help} = words.happened;
  return html`${evidence(form, at, {label, help})} ${cited.map((id) => newSourceFields(form, id))}`;
}
