// The sources that show what happened: chosen from those of the document, or added right here.
import {html, nothing, type TemplateResult} from 'lit';
import {newId} from '../../document/ids.ts';
import {listAt, memberOf, stringAt, withMember, withValue, type Json, type JsonObject} from '../../document/json.ts';
import {within} from '../../document/pointer.ts';
import {controlId, type Form} from '../../forms/form.ts';
import {sourceName} from '../../happened/members.ts';
import {eventField} from './label.ts';

/**
 * The evidence of an entry, and the sources that are new.
 *
 * @param evidence - Where the evidence stands.
 * @param first - The number of sources that the document has without the event.
 */
export function sourcesField(form: Form, evidence: string, first: number): TemplateResult {
  const {session, words} = form;
  const {happened} = words;
  const {document} = session;
  const sources = listAt(document, '/sources');
  const rows = listAt(document, evidence);
  const choices = sources.flatMap((source): (readonly [string, string])[] => {
    const id = memberOf(source, 'id');
    return typeof id === 'string' ? [[id, sourceName(source)]] : [];
  });
  const isNew = (id: string) => sources.slice(first).some((each) => memberOf(each, 'id') === id);
  return html`<fieldset class="sources" id=${controlId(evidence)} tabindex="-1">
    <legend>${happened.sources}</legend>
    <p class="help">${happened.sourcesHelp}</p>
    ${rows.map((row, index) => {
      const at = within(evidence, index);
      const id = memberOf(row, 'source');
      return html`<div class="evidence">
        ${eventField(form, within(at, 'source'), {label: happened.source(index + 1), choices})}
        ${typeof id === 'string' && id !== '' ? eventField(form, within(at, 'locator')) : nothing}
        <div class="card-tools">
          ${
            typeof id === 'string' && isNew(id)
              ? nothing
              : html`<button type="button" @click=${() => addSource(form, at, 'new-source')}>${happened.newSource}</button>`
          }
          ${
            rows.length > 1
              ? html`<button
                  type="button"
                  class="remove"
                  @click=${() => {
                    session.change('', (document) => withValue(document, at, undefined));
                    focusOn(form, within(evidence, 0, 'source'));
                  }}
                >
                  ${words.common.remove}<span class="visually-hidden">: ${happened.source(index + 1)}</span>
                </button>`
              : nothing
          }
        </div>
      </div>`;
    })}
    <p>
      <button
        type="button"
        class="add"
        @click=${() => {
          session.change('', (document) => withMember(document, evidence, {source: ''}));
          focusOn(form, within(evidence, rows.length, 'source'));
        }}
      >
        ${happened.anotherSource}
      </button>
    </p>
    ${sources.slice(first).map((source, index) => newSource(form, within('/sources', first + index), source))}
  </fieldset>`;
}

/** Makes a source, and lets one piece of evidence name it. */
function addSource(form: Form, evidence: string, wanted: string): void {
  const {session} = form;
  const at = within('/sources', listAt(session.document, '/sources').length);
  session.change('', (document: JsonObject) => {
    const id = newId(document, '/sources', wanted);
    const source: Json = {id, kind: 'news', publishers: [''], title: '', date: '', url: ''};
    return withValue(withMember(document, '/sources', source), within(evidence, 'source'), id);
  });
  focusOn(form, within(at, 'title'));
}

/** The fields of a source that is new. */
function newSource(form: Form, at: string, source: Json): TemplateResult {
  const {session, words} = form;
  const kinds = Object.entries(words.happened.sourceKinds);
  return html`<fieldset class="new-source">
    <legend>${words.happened.newSourceTitle}</legend>
    ${eventField(form, within(at, 'title'))} ${eventField(form, within(at, 'publishers', 0), {required: true})}
    ${eventField(form, within(at, 'kind'), {choices: kinds})} ${eventField(form, within(at, 'date'))}
    ${eventField(form, within(at, 'url'))} ${eventField(form, within(at, 'archived', 'url'))}
    <button
      type="button"
      class="remove"
      @click=${() => {
        const id = stringAt(source as JsonObject, '/id');
        session.change('', (document) => withoutSource(withValue(document, at, undefined), id));
        form.requestUpdate();
        document.querySelector<HTMLElement>('fieldset.sources')?.focus();
      }}
    >
      ${words.common.remove}<span class="visually-hidden">: ${sourceName(source)}</span>
    </button>
  </fieldset>`;
}

/** A document in which no evidence names a source any more. Only the evidence of the event can name a new one. */
function withoutSource(document: JsonObject, id: string): JsonObject {
  const clear = (value: Json): Json => {
    if (Array.isArray(value)) return (value as readonly Json[]).map(clear);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, key === 'source' && each === id ? '' : clear(each as Json)]),
    );
  };
  return {...document, demands: clear(listAt(document, '/demands')), responses: clear(listAt(document, '/responses'))};
}

/** Moves the focus to the control of a place once it is drawn. */
export function focusOn(form: Form, pointer: string): void {
  form.requestUpdate();
  requestAnimationFrame(() => document.getElementById(controlId(pointer))?.focus());
}
