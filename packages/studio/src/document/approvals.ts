// The answers of the signatories to a revision.
import {isObject, listAt, memberOf, type Json, type JsonObject} from './json.ts';

/** How many signatories gave each answer. Those who have withdrawn are asked nothing, and count nowhere. */
export interface AnswerCounts {
  readonly agreed: number;
  readonly objects: number;
  readonly silent: number;
}

/** Counts the last answer of each signatory to a revision. An answer to another revision is none. */
export function answersTo(document: JsonObject, revision: number): AnswerCounts {
  const last = new Map<Json, Json>();
  for (const each of listAt(document, '/approvals')) {
    const signatory = memberOf(each, 'signatory');
    const outcome = memberOf(each, 'outcome');
    if (memberOf(each, 'revision') === revision && signatory !== undefined && outcome !== undefined) {
      last.set(signatory, outcome);
    }
  }
  const asked = listAt(document, '/signatories').filter(
    (each) => isObject(each) && memberOf(each, 'withdrawn') === undefined,
  );
  const answers = asked.map((each) => last.get(memberOf(each, 'id') ?? ''));
  const [agreed, objects] = ['agreed', 'objects'].map((outcome) => answers.filter((each) => each === outcome).length);
  return {agreed: agreed!, objects: objects!, silent: asked.length - agreed! - objects!};
}
