// One field of the document as a native control, with its label, its help, and what the check says of it.
import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {live} from 'lit/directives/live.js';
import {directionOf} from '@countersign/campaign';
import {stringAt, valueAt, withValue, type Json, type JsonObject} from '../document/json.ts';
import {withoutEmptyParts} from '../document/optional.ts';
import {kindOfPlace} from '../document/pointer.ts';
import {languageOf, textAt, withText} from '../document/text.ts';
import {fieldAt, isRequired, type ChoiceField, type Field} from '../fields/field.ts';
import {meaningOfChoice, nameOfChoice} from './choice-words.ts';
import type {Written} from './cite-panel.ts';
import {controlId, type Form} from './form.ts';
import {reference} from './reference.ts';
import {beginTyping, endTyping, isPasted, shownAt, writeMeant} from './meant.ts';
import type {Finding} from './problems-at.ts';
import {said} from '../said/said.ts';
import './citing-textarea.ts';

export interface FieldOptions {
  /** In the place of the words for this kind of place. */
  readonly label?: string;
  readonly help?: string;
  /** For long texts. */
  readonly rows?: number;
  /** Choices for a reference or a language: value and name. */
  readonly choices?: Choices;
  /** Choices before the members that a reference can name. */
  readonly first?: Choices;
  /** The field, for places that the format describes as one of several. */
  readonly as?: Field;
  /** Whether there has to be a value. The format says it by default. */
  readonly required?: boolean;
  /** Whether the label is heard only. */
  readonly isLabelHidden?: boolean;
}

type Choices = readonly (readonly [value: string, name: string])[];

/** A field at a place. It writes each change into the document at once. */
export function field(form: Form, pointer: string, options: FieldOptions = {}): TemplateResult {
  const found = options.as ?? fieldAt(pointer);
  if (!found) throw new TypeError(`The format has no ${pointer}.`);
  const {session, words} = form;
  const [own, ownHelp] = words.fields[kindOfPlace(pointer)] ?? [];
  const meaning = meaningOf(form, pointer, found);
  const label = options.label ?? own ?? kindOfPlace(pointer);
  const help = [meaning, options.help ?? ownHelp].filter(Boolean).join(' ') || undefined;
  const id = controlId(pointer);
  const findings = shownAt(session, pointer);
  const described = [...(help ? [`${id}-help`] : []), ...(findings.length > 0 ? [`${id}-findings`] : [])].join(' ');
  const isWrong = findings.some(({isWarning}) => !isWarning);
  const change: Write = (next, name) =>
    session.change(
      name ?? label,
      (document) => withoutEmptyParts(next(document), pointer),
      name === undefined ? {merge: pointer} : {},
    );
  const control: Control = {
    id,
    label,
    described: described || undefined,
    isWrong,
    required: options.required ?? isRequired(pointer),
    options,
  };
  if (found.kind === 'boolean')
    return html`<div class="field">${checkbox(form, pointer, control, change)}${notes(form, id, help, findings)}</div>`;
  return html`<div class="field">
    <label for=${id} class=${options.isLabelHidden ? 'visually-hidden' : ''}>${label}${control.required ? nothing : html` <small>${words.common.optional}</small>`}</label>
    ${controlOf(form, pointer, found, control, change)} ${notes(form, id, help, findings)}
  </div>`;
}

export interface Control {
  readonly id: string;
  readonly label: string;
  readonly described: string | undefined;
  readonly isWrong: boolean;
  readonly required: boolean;
  readonly options: FieldOptions;
}

/** @param name - The name of a change that is a step of its own. Changes without one are steps of the field. */
export type Write = (next: (document: JsonObject) => JsonObject, name?: string) => void;

export function controlOf(form: Form, pointer: string, found: Field, control: Control, change: Write): TemplateResult {
  const {session} = form;
  const {document} = session;
  const {id, described, isWrong, required, options} = control;
  const set = (value: Json | undefined) => change((current) => withValue(current, pointer, value));
  if (found.kind === 'text') {
    // Elements have an empty `lang` where nobody has set one.
    const lang = form.lang || languageOf(document);
    const value = textAt(document, pointer, lang);
    const write = (text: string) => change((current) => withText(current, pointer, text, lang, required));
    const onInput = ({target}: Event) => write((target as HTMLTextAreaElement).value);
    const dir = directionOf(lang);
    if (found.format === 'label' && !options.rows) {
      return html`<input id=${id} lang=${lang} dir=${dir} .value=${live(value)} @input=${onInput}
        aria-describedby=${ifDefined(described)} aria-invalid=${isWrong} autocomplete="off" />`;
    }
    if (found.format === 'label') {
      return html`<textarea id=${id} lang=${lang} dir=${dir} rows=${options.rows ?? 3} .value=${live(value)} @input=${onInput}
        aria-describedby=${ifDefined(described)} aria-invalid=${isWrong}></textarea>`;
    }
    return html`<studio-citing .form=${form} .format=${found} .inputId=${id} .label=${control.label} .lang=${lang}
      .rows=${options.rows ?? 3} .text=${value} .document=${document} .checked=${session.checked} .described=${described} .isWrong=${isWrong}
      @write=${({detail: {text, also, name}}: CustomEvent<Written>) =>
        change((current) => also(withText(current, pointer, text, lang, required)), name)}></studio-citing>`;
  }
  if (found.kind === 'string' && found.reference && !options.choices)
    return reference(form, pointer, found.reference, control, change);
  if (found.kind === 'choice' || options.choices) {
    const choices = options.choices ?? meaningsOf(form, pointer, found as ChoiceField);
    const value = stringAt(document, pointer);
    return html`<select id=${id} aria-describedby=${ifDefined(described)} aria-invalid=${isWrong}
      @change=${({target}: Event) => set((target as HTMLSelectElement).value || undefined)}>
      ${required && value ? nothing : html`<option value="" .selected=${live(value === '')}>${form.words.common.choose}</option>`}
      ${value && !choices.some(([each]) => each === value) ? html`<option value=${value} selected>${value}</option>` : nothing}
      ${choices.map(([each, name]) => html`<option value=${each} .selected=${live(each === value)}>${name}</option>`)}
    </select>`;
  }
  const value = valueAt(document, pointer);
  if (found.kind === 'whole') {
    const shown = typeof value === 'number' ? String(value) : '';
    return html`<input id=${id} inputmode="numeric" .value=${live(shown)} dir="ltr" autocomplete="off"
      aria-describedby=${ifDefined(described)} aria-invalid=${isWrong}
      @change=${({target}: Event) => {
        const {value: typed} = target as HTMLInputElement;
        set(/^\d+$/.test(typed.trim()) ? Number(typed) : typed.trim() || undefined);
      }} />`;
  }
  const format = found.kind === 'string' ? found.format : undefined;
  const isAddress = format === 'https-url' || format === 'web-url';
  const text = typeof value === 'string' ? value : '';
  return html`<input id=${id} .value=${live(text)} dir=${format === 'label' || format === 'prose' ? 'auto' : 'ltr'} autocomplete="off" spellcheck="false"
    inputmode=${ifDefined(isAddress ? 'url' : undefined)}
    placeholder=${ifDefined(found.kind === 'string' ? found.examples?.at(-1) : undefined)}
    aria-describedby=${ifDefined(described)} aria-invalid=${isWrong}
    @input=${(event: InputEvent) => {
      const typed = typedIn(event);
      beginTyping(session, pointer, format);
      set(typed === '' && !required ? undefined : typed);
      // A date that is pasted is whole. More may follow an address.
      if (format === 'partial-date' && isPasted(event)) void writeMeant(form, pointer, format, typed, set);
    }}
    @change=${(event: Event) => void writeMeant(form, pointer, format, typedIn(event), set)}
    @blur=${(event: Event) => {
      // Somebody who goes to another window comes back to the field.
      if (document.activeElement !== event.target) void endTyping(form, pointer, format, typedIn(event), set);
    }} />`;
}

const typedIn = ({target}: Event): string => (target as HTMLInputElement).value;

function checkbox({session}: Form, pointer: string, {id, label, described}: Control, change: Write): TemplateResult {
  const isOn = valueAt(session.document, pointer) === true;
  return html`<label class="choice"><input type="checkbox" id=${id} .checked=${live(isOn)} aria-describedby=${ifDefined(described)}
      @change=${({target}: Event) =>
        change((current) => withValue(current, pointer, (target as HTMLInputElement).checked || undefined))} />
    ${label}</label>`;
}

/** The words of a choice in the person's language, with what each means. */
function meaningsOf({words}: Form, pointer: string, {words: known}: ChoiceField): (readonly [string, string])[] {
  const place = kindOfPlace(pointer);
  return known.map((word) => [word, nameOfChoice(words, place, word) ?? word]);
}

/** The notes below a control, and the state that it reports of itself. */
export interface Notes {
  readonly notes: TemplateResult;
  /** The ids of what describes it. */
  readonly described: string | typeof nothing;
  readonly isWrong: boolean;
}

/** Help and findings of a control that another module draws, and what the control says of itself. */
export function notesAt(form: Form, pointer: string, help?: string, isInside = false): Notes {
  const id = controlId(pointer);
  const findings = shownAt(form.session, pointer, isInside);
  const described = [...(help ? [`${id}-help`] : []), ...(findings.length > 0 ? [`${id}-findings`] : [])].join(' ');
  return {
    notes: notes(form, id, help, findings),
    described: described === '' ? nothing : described,
    isWrong: findings.some(({isWarning}) => !isWarning),
  };
}

/** The meaning of the word that is chosen. */
function meaningOf({words, session}: Form, pointer: string, found: Field): string | undefined {
  if (found.kind !== 'choice') return undefined;
  return meaningOfChoice(words, kindOfPlace(pointer), stringAt(session.document, pointer));
}

const notes = (form: Form, id: string, help: string | undefined, findings: readonly Finding[]) => html`
  ${help ? html`<p class="help" id="${id}-help">${help}</p>` : nothing}
  ${findings.length > 0 ? html`<div id="${id}-findings">${findings.map((finding) => findingNote(form, finding))}</div>` : nothing}
`;

const findingNote = (form: Form, {isWarning, message, hint, lang}: Finding) =>
  html`<p class=${isWarning ? 'warning' : 'problem'}>
    <strong>${isWarning ? form.words.common.warning : form.words.common.problem}</strong>
    ${lang === undefined ? said(message, hint) : html`<span lang=${lang} dir=${directionOf(lang)}>${message} ${hint}</span>`}
  </p>`;
