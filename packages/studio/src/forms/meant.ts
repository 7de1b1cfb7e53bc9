// Values that people write in other forms than the document has: “14 June 2026”, “www.example.org”. The studio can read
// these, so a field shows no marks while somebody types in it.
import {stringAt, type Json} from '../document/json.ts';
import {pointerReleased} from '../session/pointer.ts';
import {controlId, type Editing, type Form} from './form.ts';
import {shownAt as shownWhenLeft} from './fresh.ts';
import type {Finding} from './problems-at.ts';

/** Formats of which people write other forms, too. */
const WITH_OTHER_FORMS: readonly (string | undefined)[] = ['partial-date', 'https-url', 'web-url', 'country'];

/** A field whose marks are held back. */
interface Held {
  readonly draft: string;
  readonly pointer: string;
  /** The answer of the check from before the field was left. Undefined while somebody types in it. */
  readonly before?: Editing['checked'];
  readonly isLeft: boolean;
}

/** At most one field has the keys. */
let held: Held | undefined;

const isAt = ({id}: Editing, pointer: string): boolean => held?.draft === id && held.pointer === pointer;

/** Says that somebody types in a field. */
export function beginTyping(session: Editing, pointer: string, format: string | undefined): void {
  if (WITH_OTHER_FORMS.includes(format)) held = {draft: session.id, pointer, isLeft: false};
}

/** Whether text came into a field as a whole. */
export const isPasted = ({inputType}: InputEvent): boolean => ['insertFromPaste', 'insertFromDrop'].includes(inputType);

type SetValue = (value: Json) => void;

/**
 * Gives a field the form of the document, where only one can be meant: 2026-06-14 for “14 June 2026”.
 *
 * @returns Whether the field has that form now. Another event of the same field may have given it.
 */
export async function writeMeant(
  {session}: Form,
  pointer: string,
  format: string | undefined,
  typed: string,
  set: SetValue,
): Promise<boolean> {
  if (!WITH_OTHER_FORMS.includes(format)) return false;
  // A thread that has ended reads nothing. The frame tells people.
  const meant = await session.worker.ask('meant', format!, typed).catch(() => undefined);
  if (meant === undefined) return false;
  if (stringAt(session.document, pointer) === typed) set(meant);
  return stringAt(session.document, pointer) === meant;
}

/** Says that a field was left. It shows its marks, or those of the next check if it gets another value now. */
export async function endTyping(
  form: Form,
  pointer: string,
  format: string | undefined,
  typed: string,
  set: SetValue,
): Promise<void> {
  const {session} = form;
  if (!isAt(session, pointer) || held!.isLeft) return;
  const left = (held = {draft: session.id, pointer, before: session.checked, isLeft: true});
  if (await writeMeant(form, pointer, format, typed, set)) return;
  // The press that left the field may be on a button below it.
  await pointerReleased();
  if (held === left) held = undefined;
  form.requestUpdate();
}

function isHeld(session: Editing, pointer: string): boolean {
  if (!isAt(session, pointer)) return false;
  if (held!.isLeft) return session.checked === held!.before;
  // A field that is gone was left, too.
  return document.activeElement?.id === controlId(pointer);
}

/** The findings that a form shows at a place, or inside it. */
export function shownAt(session: Editing, pointer: string, isInside = false): readonly Finding[] {
  const found = shownWhenLeft(session, pointer, isInside);
  return held && found.some((finding) => isHeld(session, finding.pointer))
    ? found.filter((finding) => !isHeld(session, finding.pointer))
    : found;
}
