// Leads to a place of the document: the address of the view in which it is written, its cards opened, and the focus on
// its control.
import {listAt} from '../document/json.ts';
import {parentOf, tokensOf, within} from '../document/pointer.ts';
import {hasFocusStayed} from '../forms/focus-drawn.ts';
import {controlId, type Form} from '../forms/form.ts';
import {keysOf} from '../forms/member-list.ts';
import type {Session} from '../session/session.ts';
import {addressOf, viewOf} from './routes.ts';

const AT = 'at';

/** The address of a place: `#/draft/ID/demands/at/demands/0/title`. */
export const addressOfPlace = (draft: string, pointer: string): string =>
  addressOf(draft, viewOf(pointer), AT + encodeURI(pointer));

/** The pointer that the place of an address names. Undefined if it names something else. */
export function pointerOfPlace(place: string): string | undefined {
  if (place !== AT && !place.startsWith(`${AT}/`)) return undefined;
  try {
    return decodeURI(place.slice(AT.length));
  } catch {
    return undefined;
  }
}

/** Goes to a place. At the same address already, it shows the place again. */
export function goTo({id}: Pick<Session, 'id'>, pointer: string): void {
  const address = addressOfPlace(id, pointer);
  if (location.hash === address) dispatchEvent(new HashChangeEvent('hashchange'));
  else location.hash = address;
}

/** Opens every card on the way to a place. */
export function openCards({session, opened}: Pick<Form, 'session' | 'opened'>, pointer: string): void {
  let list = '';
  for (const token of tokensOf(pointer)) {
    const key = /^\d+$/.test(token) ? keysOf(listAt(session.document, list))[Number(token)] : undefined;
    if (key !== undefined) opened.add(`${list} ${key}`);
    list = within(list, token);
  }
}

/**
 * Moves the focus to the control of a place, or of the nearest place around it that has one. A control that comes a
 * little later, with a part of a view that is loaded first, is waited for, until the person goes somewhere else.
 *
 * @param from - The element that had the focus when the view was drawn.
 */
export function focusPlace(view: HTMLElement, pointer: string, tries = 30, from = document.activeElement): void {
  const isFree = hasFocusStayed(from) || document.activeElement?.localName === 'h1';
  if (!view.isConnected || !isFree) return;
  const isLast = tries <= 0;
  for (let at = pointer; at !== ''; [at] = parentOf(at)) {
    const found = view.querySelector<HTMLElement>(`#${CSS.escape(controlId(at))}`);
    if (found) return focusIn(found);
    // The field itself may be drawn in the next frame.
    if (!isLast) break;
  }
  if (!isLast) requestAnimationFrame(() => focusPlace(view, pointer, tries - 1, from));
  else document.querySelector<HTMLElement>('h1')?.focus();
}

function focusIn(found: HTMLElement): void {
  // A part that is closed is opened: nothing in it can have the focus.
  const around = found.matches('details') ? found.parentElement : found;
  for (let holder = around?.closest('details'); holder; holder = holder.parentElement?.closest('details')) {
    holder.open = true;
  }
  const target = found.matches('details') ? found.querySelector<HTMLElement>('summary')! : found;
  target.focus({preventScroll: true});
  target.scrollIntoView({block: 'center'});
}
