// A field that is left after a date was typed shows no mark of the answer that is about to be out of date.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {withValue, type Json, type JsonObject} from '../../packages/studio/src/document/json.ts';
import type {Form} from '../../packages/studio/src/forms/form.ts';
import {beginTyping, endTyping, shownAt, writeMeant} from '../../packages/studio/src/forms/meant.ts';

const POINTER = '/letter/sent';

function typed(text: string, meant: string | undefined) {
  const finding = {rule: 'date', pointer: POINTER, name: 'Sent on', message: 'This is no date.'};
  const session = {
    id: 'd',
    document: {letter: {sent: text}} as JsonObject,
    checked: {problems: [finding], warnings: [], gaps: []},
    worker: {ask: () => Promise.resolve(meant)},
  };
  const set = (value: Json) => (session.document = withValue(session.document, POINTER, value));
  const form = {session, requestUpdate() {}} as unknown as Form;
  beginTyping(form.session, POINTER, 'partial-date');
  // A browser says that the value has changed, and then that the field is left.
  const left = Promise.all([
    writeMeant(form, POINTER, 'partial-date', text, set),
    endTyping(form, POINTER, 'partial-date', text, set),
  ]);
  return {session, form, left, marks: () => shownAt(form.session, POINTER).length};
}

test('a date that is read gets its form, and its field waits for the next answer of the check', async () => {
  const {session, left, marks} = typed('11 March 2026', '2026-03-11');
  await left;
  assert.deepEqual(session.document, {letter: {sent: '2026-03-11'}});
  assert.equal(marks(), 0);
  session.checked = {...session.checked};
  assert.equal(marks(), 1);
});

test('a date that nobody can read shows its mark once the field is left', async () => {
  const {left, marks} = typed('soon', undefined);
  await left;
  assert.equal(marks(), 1);
});
