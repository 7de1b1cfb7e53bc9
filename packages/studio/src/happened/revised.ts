// The number and the dates of a revision. A number is raised once for each revision that was published, however many
// things happened since.
import {valueAt, withValue, type JsonObject} from '../document/json.ts';

/** The revision of a document. 0 if it has none. */
export function revisionOf(document: JsonObject): number {
  const revision = valueAt(document, '/revision');
  return typeof revision === 'number' && Number.isSafeInteger(revision) ? revision : 0;
}

/** A document as the next revision after one that is public, or that the draft began with. */
export function revised(document: JsonObject, before: number, now: Date): JsonObject {
  const next = Math.max(revisionOf(document), before + 1);
  const raised = next === revisionOf(document) ? document : withValue(document, '/revision', next);
  return withValue(raised, '/updated', `${now.toISOString().slice(0, 19)}Z`);
}

/** A document of which everything was checked today. */
export const checkedAt = (document: JsonObject, now: Date): JsonObject =>
  withValue(document, '/checked', now.toISOString().slice(0, 10));
