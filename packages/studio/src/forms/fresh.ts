// New sources that somebody is still writing: what is missing in them is no mark until the field for it was left.
import {listAt, memberOf} from '../document/json.ts';
import {isPassing} from '../document/rename.ts';
import {pointerReleased} from '../session/pointer.ts';
import {controlId, type Editing, type Form} from './form.ts';
import {findingsAt, type Finding} from './problems-at.ts';

/** The keys of the fields that were left, by draft and id of a new source. */
const begun = new Map<string, Set<string>>();

const nameOf = (draft: string, id: string): string => `${draft} ${id}`;

/** Says that a person begins to describe a new source here. After a reload all its problems are shown. */
export function beginSource({id: draft}: Pick<Editing, 'id'>, id: string): void {
  begun.set(nameOf(draft, id), new Set());
}

/** Ends that state for every new source of a draft: the person has gone to another part of the letter. */
export function endSources({id: draft}: Pick<Editing, 'id'>): void {
  for (const name of begun.keys()) if (name.startsWith(`${draft} `)) begun.delete(name);
}

const SOURCE = /^\/sources\/(\d+)\/?([^/]*)/;

function isQuiet({id: draft, document}: Editing, pointer: string): boolean {
  const [, index, key = ''] = SOURCE.exec(pointer) ?? [];
  if (index === undefined || begun.size === 0) return false;
  const id = memberOf(listAt(document, '/sources')[Number(index)], 'id');
  return typeof id === 'string' && begun.get(nameOf(draft, id))?.has(key) === false;
}

/** The findings that a form shows at a place, or inside it. */
export function shownAt(session: Editing, pointer: string, isInside = false): readonly Finding[] {
  const found = findingsAt(session, pointer, isInside);
  return found.some((finding) => isQuiet(session, finding.pointer))
    ? found.filter((finding) => !isQuiet(session, finding.pointer))
    : found;
}

/** Handles `focusout` around the fields of a source: a field that is left shows its marks, and so do all at the end. */
export function leftSource(form: Form, pointer: string, event: FocusEvent): void {
  const {session} = form;
  const id = memberOf(listAt(session.document, '/sources')[Number(SOURCE.exec(pointer)?.[1])], 'id');
  const left = isPassing(id) ? begun.get(nameOf(session.id, id as string)) : undefined;
  if (!left) return;
  const {relatedTarget, currentTarget, target} = event;
  const isInside = relatedTarget === null || (currentTarget as Element).contains(relatedTarget as Node);
  const [, key] = (target as Element).id.startsWith(controlId(`${pointer}/`))
    ? (target as Element).id.slice(controlId(pointer).length).split('.')
    : [];
  if (!isInside) begun.delete(nameOf(session.id, id as string));
  else if (key !== undefined) left.add(key);
  // The press that left the field may be on a button below it.
  void pointerReleased().then(() => form.requestUpdate());
}
