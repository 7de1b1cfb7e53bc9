// The parts of the panel in which a source is cited: the choice of one, and the fields of a new one.
import {html, nothing, type TemplateResult} from 'lit';
import {findMembers, nameOfMember} from './find-members.ts';
import type {Form} from './form.ts';
import {newSourceFields} from './new-source.ts';
import './combobox.ts';

interface FirstSourceActions {
  /** Makes a source, and cites it. */
  readonly make: (typed?: string) => void;
  readonly cancel: () => void;
}

interface ChoiceOptions extends FirstSourceActions {
  /** The id of what is chosen. Empty while nothing is. */
  readonly source: string;
  /** Whether somebody wanted to insert a text of which nothing was chosen. */
  readonly isUnchosen: boolean;
  /** Called with each key in one of the fields. */
  readonly typed: () => void;
  readonly choose: (id: string) => void;
  readonly insert: () => void;
  /** Makes a source of the text in the field. */
  readonly makeTyped: () => void;
}

const unchosenId = (id: string): string => `${id}-unchosen`;

/**
 * The note of the panel. It is there before it has words: screen readers say nothing of one that comes with them.
 *
 * @param id - The beginning of the ids of the fields.
 */
export const panelNote = (
  {words: {write}}: Form,
  id: string,
  {isMade, isUnchosen}: {readonly isMade: boolean; readonly isUnchosen: boolean},
): TemplateResult =>
  html`<p role="status" id=${unchosenId(id)} class=${isUnchosen ? 'problem' : ''}>${
    isMade ? write.citedNow : isUnchosen ? write.chooseOrMake : nothing
  }</p>`;

/** @param id - The beginning of the ids of its fields. */
export function sourceChoice({words, session}: Form, id: string, options: ChoiceOptions): TemplateResult {
  const {write, common} = words;
  const {source, isUnchosen} = options;
  return html`<div class="field">
      <label for="${id}-source">${write.source}</label>
      <studio-combobox
        .words=${words}
        .inputId=${`${id}-source`}
        .described=${isUnchosen ? unchosenId(id) : undefined}
        .isWrong=${isUnchosen}
        .chosen=${source === '' ? '' : nameOfMember(session.document, 'sources', source)}
        .find=${(typed: string) => findMembers(session.document, 'sources', typed)}
        .offer=${write.newSourceOf}
        @choose=${({detail}: CustomEvent<string>) => options.choose(detail)}
        @typed=${options.typed}
        @make=${({detail}: CustomEvent<string>) => options.make(detail)}
      ></studio-combobox>
    </div>
    <div class="field">
      <label for="${id}-locator">${write.locator} <small>${common.optional}</small></label>
      <input id="${id}-locator" dir="auto" autocomplete="off" placeholder=${write.locatorExample} @input=${options.typed} />
    </div>
    <p class="buttons">
      <button type="button" class="primary" @click=${options.insert}>${write.insert}</button>
      <button type="button" @click=${options.makeTyped}>${write.newSource}</button>
      <button type="button" @click=${options.cancel}>${write.cancel}</button>
    </p>`;
}

/** The panel of a letter without sources. */
export const firstSource = ({words: {write}}: Form, {make, cancel}: FirstSourceActions): TemplateResult =>
  html`<p>${write.noSources}</p>
    <p class="buttons">
      <button type="button" class="primary" @click=${() => make()}>${write.newSource}</button>
      <button type="button" @click=${cancel}>${write.cancel}</button>
    </p>`;

/** The part of a field for prose that draws the fields of a new source again. */
interface Holder {
  readonly form: Form;
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
}

interface MadeActions {
  readonly end: () => void;
  /** Takes the citation out again. */
  readonly unmake: () => void;
}

/** The fields of a source that is cited already, so that the person need not go away from the text. */
export function madeSource(holder: Holder, id: string, {end, unmake}: MadeActions): TemplateResult {
  const {session, words, lang, opened} = holder.form;
  const {write} = words;
  const requestUpdate = () => holder.requestUpdate();
  const form: Form = {session, words, lang, opened, requestUpdate, whenDrawn: () => holder.updateComplete};
  return html`${newSourceFields(form, id)}
    <p class="buttons">
      <button type="button" class="primary" @click=${end}>${write.done}</button>
      <button type="button" class="remove" @click=${unmake}>${write.uncite}</button>
    </p>`;
}
