// The sources that show that something is so, each with the place in it and its own words.
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {
  isObject,
  listAt,
  memberOf,
  stringAt,
  withMember,
  withValue,
  type Json,
  type JsonObject,
} from '../document/json.ts';
import {within} from '../document/pointer.ts';
import {isPassing, passingId} from '../document/rename.ts';
import {sourceById} from '../document/sources.ts';
import {field, findingNotes} from './field.ts';
import {findMembers, nameOfMember} from './find-members.ts';
import {controlId, type Form} from './form.ts';
import {lines} from './lines.ts';
import './combobox.ts';

/** Evidence that is not in the document yet, or is elsewhere. */
export interface EvidenceOptions {
  /** A list of `{source, locator, quote}`. */
  readonly value: readonly Json[];
  readonly change: (next: readonly Json[]) => void;
  /** Begins the ids of the controls. */
  readonly id: string;
  /** The place in the document, to which the check may have something to say. */
  readonly pointer?: string | undefined;
  /** In the place of “Sources that show it”. */
  readonly label?: string | undefined;
}

/** The evidence at a place of the document, such as `/statements/0/evidence`. */
export function evidence(form: Form, pointer: string, label?: string): TemplateResult {
  const {session} = form;
  return evidenceFields(form, {
    value: listAt(session.document, pointer),
    change: (next) =>
      session.change(label ?? form.words.write.evidence, (document) => withValue(document, pointer, next), {
        merge: pointer,
      }),
    id: controlId(pointer),
    pointer,
    label,
  });
}

/**
 * Evidence anywhere. A source that is missing can be added here: its fields stand below until the view is left. Views
 * of their own call `withLastingIds` when they end.
 */
export function evidenceFields(form: Form, {value, change, id, pointer, label}: EvidenceOptions): TemplateResult {
  const {words} = form;
  const set = (index: number, key: string, text: string) => {
    const now = value[index];
    const others = Object.entries(isObject(now) ? now : {}).filter(([each]) => each !== key || text !== '');
    change(value.with(index, {...Object.fromEntries(others), ...(text !== '' && {[key]: text})}));
  };
  return html`<fieldset class="evidence" id=${id} tabindex="-1">
    <legend>${label ?? words.write.evidence}</legend>
    ${pointer === undefined ? nothing : findingNotes(form, pointer, id)}
    ${value.map((each, index) => item(form, each, index, {id: `${id}.${index}`, pointer: pointer && within(pointer, index), set, remove: () => change(value.toSpliced(index, 1))}))}
    <p class="buttons">
      <button type="button" @click=${(event: Event) => {
        change([...value, {source: ''}]);
        focusLast(event);
      }}>${value.length === 0 ? words.write.chooseSource : words.write.anotherSource}</button>
      <button type="button" @click=${(event: Event) => {
        const source = newSource(form);
        change([...value.filter((each) => memberOf(each, 'source') !== ''), {source}]);
        focusLast(event, '.new-source input');
      }}>${words.write.newSource}</button>
    </p>
  </fieldset>`;
}

interface Item {
  readonly id: string;
  readonly pointer: string | undefined;
  readonly set: (index: number, key: string, text: string) => void;
  readonly remove: () => void;
}

function item(form: Form, value: Json, index: number, {id, pointer, set, remove}: Item): TemplateResult {
  const {session, words} = form;
  const text = (key: string) => {
    const found = memberOf(value, key);
    return typeof found === 'string' ? found : '';
  };
  const source = text('source');
  const name = words.write.sourceNumber(index + 1);
  const onText =
    (key: string) =>
    ({target}: Event) =>
      set(index, key, (target as HTMLInputElement).value);
  return html`<div class="evidence-item">
    <div class="evidence-row">
      <div class="field evidence-source">
        <label for="${id}.source">${name}</label>
        <studio-combobox
          .words=${words}
          .inputId=${`${id}.source`}
          .chosen=${source === '' ? '' : nameOfMember(session.document, 'sources', source)}
          .find=${(typed: string) => findMembers(session.document, 'sources', typed)}
          @choose=${({detail}: CustomEvent<string>) => set(index, 'source', detail)}
        ></studio-combobox>
        ${pointer === undefined ? nothing : findingNotes(form, `${pointer}/source`, `${id}.source`)}
      </div>
      <div class="field evidence-locator">
        <label for="${id}.locator">${words.write.locator} <small>${words.common.optional}</small></label>
        <input id="${id}.locator" dir="auto" autocomplete="off" .value=${live(text('locator'))} @input=${onText('locator')} />
      </div>
      <button type="button" class="remove" @click=${(event: Event) => {
        const holder = (event.target as Element).closest<HTMLElement>('.evidence');
        remove();
        holder?.focus();
      }}>${words.common.remove}<span class="visually-hidden">: ${name}</span></button>
    </div>
    <details ?open=${text('quote') !== ''}>
      <summary>${words.write.quote}<span class="visually-hidden">: ${name}</span></summary>
      <div class="field">
        <label for="${id}.quote">${words.write.quoteLabel}</label>
        <textarea id="${id}.quote" rows="2" dir="auto" .value=${live(text('quote'))} @input=${onText('quote')}></textarea>
      </div>
    </details>
    ${isPassing(source) ? newSourceFields(form, source) : nothing}
  </div>`;
}

/** Adds a source without words, and returns its id. */
function newSource({session, words}: Form): string {
  const id = passingId(session.document, 'sources');
  session.change(words.write.newSource, (document) => withMember(document, '/sources', emptySource(document)));
  return id;
}

/** A source that still has to be described. */
export const emptySource = (document: JsonObject): JsonObject => ({
  id: passingId(document, 'sources'),
  kind: 'news',
  publishers: [],
  accessed: today(),
});

/** The day in the form of a document. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** The few fields without which a source cannot be found again. */
function newSourceFields(form: Form, id: string): TemplateResult | typeof nothing {
  const source = sourceById(form.session.document, id);
  if (!source) return nothing;
  const pointer = within('/sources', source.index);
  const {document} = form.session;
  return html`<div class="new-source" role="group" aria-label=${form.words.write.newSource}>
    ${field(form, `${pointer}/url`)} ${field(form, `${pointer}/title`)}
    ${lines(form, `${pointer}/publishers`)}
    <div class="columns">${field(form, `${pointer}/date`)} ${field(form, `${pointer}/kind`)}</div>
    ${stringAt(document, `${pointer}/url`) === '' ? nothing : html`<p class="help">${form.words.write.moreInSources}</p>`}
  </div>`;
}

function focusLast({target}: Event, inside = '[role=combobox]'): void {
  const holder = (target as Element).closest('.evidence');
  requestAnimationFrame(() => [...(holder?.querySelectorAll<HTMLElement>(inside) ?? [])].at(-1)?.focus());
}
