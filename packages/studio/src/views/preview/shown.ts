// The version of a draft that the preview shows, and how. The preview beside other views shows the same.
import type {JsonObject} from '../../document/json.ts';
import {readFiles, readPublished} from '../../session/drafts.ts';
import {documentOf} from '../../session/history.ts';
import type {Session} from '../../session/session.ts';
import type {PreviewChoice} from '../../preview/message.ts';
import type {Screen} from '../../preview/preview-frame.ts';

export interface Choice extends PreviewChoice {
  readonly screen: Screen;
}

/** The last choice of this visit. Without a language the letter's own is shown. */
export let choice: Choice = {site: 'plain', layout: 'overview', colours: 'light', lang: '', screen: 'phone'};

export function choose(changed: Partial<Choice>): void {
  choice = {...choice, ...changed};
}

export interface Shown {
  readonly document: JsonObject;
  /** Whether the document is this one, an earlier one without problems, or the one that is public. */
  readonly age: 'now' | 'earlier' | 'published';
}

const lastGood = new WeakMap<Session, JsonObject>();
const lastPublished = new WeakMap<Session, {readonly text: string; readonly document: JsonObject | undefined}>();

/** The newest version without problems that is known. Undefined if there was none since the draft was opened. */
export async function shownOf(session: Session): Promise<Shown | undefined> {
  const {checked, isChecking, document} = session;
  const isGood = checked?.problems.length === 0 && !isChecking;
  if (isGood) lastGood.set(session, document);
  const good = lastGood.get(session);
  if (good) return {document: good, age: good === document ? 'now' : 'earlier'};
  const published = checked ? await publishedOf(session) : undefined;
  return published && {document: published, age: 'published'};
}

/** The public version: the same object as long as it is the same version, so that a view knows that nothing is new. */
async function publishedOf(session: Session): Promise<JsonObject | undefined> {
  const text = (await readPublished(session.id)) ?? '';
  let last = lastPublished.get(session);
  if (last?.text !== text) {
    last = {text, document: documentOf(text)};
    lastPublished.set(session, last);
  }
  return last.document;
}

const addresses = new WeakMap<Session, Map<string, string>>();

/** The logos of a draft as `data:` addresses. Files of a draft keep their names, so each is read once. */
export async function logosOf(session: Session): Promise<Readonly<Record<string, string>>> {
  const known = addresses.get(session) ?? new Map<string, string>();
  addresses.set(session, known);
  for (const [path, content] of await readFiles(session.id)) {
    if (!known.has(path) && /^image\/(?:png|webp|avif)$/.test(content.type))
      known.set(path, await dataAddress(content));
  }
  return Object.fromEntries(known);
}

const dataAddress = (content: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error!);
    reader.readAsDataURL(content);
  });
