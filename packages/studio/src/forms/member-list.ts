// A list of members as cards that can be opened, moved, removed and added, by mouse and keyboard alike.
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {isObject, listAt, withMember, withMoved, withValue, type Json, type JsonObject} from '../document/json.ts';
import {within} from '../document/pointer.ts';
import {focusDrawn} from './focus-drawn.ts';
import {controlId, type Form} from './form.ts';
import {shownAt} from './meant.ts';

export interface MemberListOptions {
  /** The title of a closed card. */
  readonly title: (member: Json, index: number) => string | TemplateResult;
  /** The fields of a member. */
  readonly body: (pointer: string, index: number) => TemplateResult;
  /** The button that adds one, and what it adds. Without it nothing can be added. */
  readonly add?: {
    readonly label: string;
    readonly make: (document: JsonObject) => Json;
    /** Adds the other parts that the document then needs, such as the source of a new demand. */
    readonly before?: (document: JsonObject) => JsonObject;
    /** Called with the new member, before it is drawn. */
    readonly added?: (member: Json) => void;
  };
  /** The name of one member, for the names of the buttons: `Demand 2`. */
  readonly name: (index: number) => string;
  /** Whether the order means something. True by default. */
  readonly isOrdered?: boolean;
  /** The members that are shown, by number, where not all are: those that a search found, or a page of many. */
  readonly only?: readonly number[];
  /** Draws the part in which a member is. Called before the focus goes to it. */
  readonly show?: (index: number) => void;
}

/** A list at a place. A card keeps its state by the id of its member, or by its number. */
export function memberList(form: Form, pointer: string, options: MemberListOptions): TemplateResult {
  const {session, words} = form;
  const members = listAt(session.document, pointer);
  const keys = keysOf(members);
  const {only} = options;
  const shown = only ? only.filter((index) => index < members.length) : members.map((_, index) => index);
  return html`<div class="members" id=${controlId(pointer)} tabindex="-1">
    ${repeat(
      shown,
      (index) => keys[index],
      (index) =>
        drawCard(form, {
          list: pointer,
          member: members[index]!,
          index,
          count: members.length,
          key: keys[index]!,
          options,
        }),
    )}
    ${members.length === 0 ? html`<p class="help">${words.common.none}</p>` : nothing}
    ${
      options.add
        ? html`<p><button type="button" class="add" @click=${(event: Event) => add(event, form, pointer, options)}>${options.add.label}</button></p>`
        : nothing
    }
    <p class="visually-hidden" role="status" data-said=${pointer}></p>
  </div>`;
}

/** Keys that stay with their members. Members with the same id are a problem that the check tells, and still two. */
export function keysOf(members: readonly Json[]): string[] {
  const known = new Set<string>();
  return members.map((member, index) => {
    const id = isObject(member) ? member['id'] : undefined;
    const key = typeof id === 'string' && !known.has(id) ? id : `#${index}`;
    known.add(key);
    return key;
  });
}

interface Card {
  readonly list: string;
  readonly member: Json;
  readonly index: number;
  readonly count: number;
  readonly key: string;
  readonly options: MemberListOptions;
}

function drawCard(form: Form, card: Card) {
  const {list, member, index, key, options} = card;
  const {session, words, opened} = form;
  const ownKey = `${list} ${key}`;
  const isOpen = opened.has(ownKey);
  const pointer = within(list, index);
  const findings = shownAt(session, pointer, true);
  const problems = findings.filter(({isWarning}) => !isWarning).length;
  const onToggle = ({target}: Event) => {
    const {open} = target as HTMLDetailsElement;
    if (open === opened.has(ownKey)) return;
    if (open) opened.add(ownKey);
    else opened.delete(ownKey);
    form.requestUpdate();
  };
  return html`<details class="card" id=${controlId(pointer)} .open=${isOpen} @toggle=${onToggle}>
    <summary>
      <span class="card-title">${options.title(member, index)}</span>
      ${problems > 0 ? html`<span class="problem-count">${words.common.problems(problems)}</span>` : nothing}
    </summary>
    <div class="card-body">
      ${isOpen ? html`${options.body(pointer, index)} ${tools(form, card)}` : nothing}
    </div>
  </details>`;
}

/** The buttons of a card that is open. A closed one has none: "Move to" alone has an option for each of the cards. */
function tools(form: Form, {list, index, count, options}: Card): TemplateResult {
  const {session, words} = form;
  const pointer = within(list, index);
  const name = options.name(index);
  const move = (event: Event, to: number) => {
    session.change(words.common.moved(name), (document) => withMoved(document, list, index, to));
    options.show?.(to);
    say(event, list, words.common.movedTo(name, to + 1, count));
    focusCard(event, form, list, to, 'summary');
  };
  return html`<div class="card-tools" role="group" aria-label=${name}>
    ${
      options.isOrdered === false
        ? nothing
        : html`<button type="button" ?disabled=${index === 0} @click=${(event: Event) => move(event, index - 1)}>
            ${words.common.up}<span class="visually-hidden">: ${name}</span>
          </button>
          <button type="button" ?disabled=${index === count - 1} @click=${(event: Event) => move(event, index + 1)}>
            ${words.common.down}<span class="visually-hidden">: ${name}</span>
          </button>
          ${
            count > 3
              ? html`<label>${words.common.moveTo}
                <select @change=${(event: Event) => move(event, Number((event.target as HTMLSelectElement).value))}>
                  ${Array.from(
                    {length: count},
                    (_, to) => html`<option value=${to} ?selected=${to === index}>${to + 1}</option>`,
                  )}
                </select></label>`
              : nothing
          }`
    }
    <button
      type="button"
      class="remove"
      @click=${(event: Event) => {
        session.change(words.common.removed(name), (document) => withValue(document, pointer, undefined));
        say(event, list, words.common.removedUndo(name));
        focusCard(event, form, list, Math.min(index, count - 2), 'summary');
      }}
    >
      ${words.common.remove}<span class="visually-hidden">: ${name}</span>
    </button>
  </div>`;
}

function add(event: Event, form: Form, list: string, {add, name, show}: MemberListOptions): void {
  const {session, opened} = form;
  const index = listAt(session.document, list).length;
  session.change(`${add!.label}: ${name(index)}`, (document) => {
    const ready = add!.before?.(document) ?? document;
    return withMember(ready, list, add!.make(ready));
  });
  const members = listAt(session.document, list);
  if (members.length > index) add!.added?.(members[index]!);
  const key = keysOf(members).at(-1);
  opened.add(`${list} ${key}`);
  show?.(index);
  focusCard(event, form, list, index, '.card-body :is(input, textarea, select)');
}

/** Says something to people who do not see the list. */
function say({target}: Event, list: string, sentence: string): void {
  const status = (target as Element).closest('.members')?.querySelector(`[data-said="${CSS.escape(list)}"]`);
  if (status) status.textContent = sentence;
}

/** Moves the focus to a card after the list has been drawn again. */
function focusCard({target}: Event, form: Form, list: string, index: number, inside: string): void {
  const root = (target as Element).getRootNode() as Document | ShadowRoot;
  focusDrawn(form, () => {
    const card = root.getElementById(controlId(index < 0 ? list : within(list, index)));
    return card?.querySelector<HTMLElement>(inside) ?? card;
  });
}
