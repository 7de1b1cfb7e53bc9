// The keys for undo and redo, on keyboards of several scripts and systems.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {commandOf} from '../../packages/studio/src/shell/keys.ts';

const NONE = {ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isComposing: false};
const press = (key: string, code: string, held: Partial<typeof NONE> = {ctrlKey: true}) =>
  commandOf({...NONE, key, code, ...held});

test('Ctrl+Z undoes, Ctrl+Y and Ctrl+Shift+Z do again', () => {
  assert.equal(press('z', 'KeyZ'), 'undo');
  assert.equal(press('y', 'KeyY'), 'redo');
  assert.equal(press('Z', 'KeyZ', {ctrlKey: true, shiftKey: true}), 'redo');
});

test('Command takes the place of Ctrl, but Command+Y belongs to the browser', () => {
  assert.equal(press('z', 'KeyZ', {metaKey: true}), 'undo');
  assert.equal(press('z', 'KeyZ', {metaKey: true, shiftKey: true}), 'redo');
  assert.equal(press('y', 'KeyY', {metaKey: true}), undefined);
});

test('the letter counts, not its place: a French and a German keyboard', () => {
  assert.equal(press('z', 'KeyW'), 'undo');
  assert.equal(press('w', 'KeyZ'), undefined);
  assert.equal(press('z', 'KeyY'), 'undo');
});

test('a keyboard without Latin letters has the keys at their places', () => {
  assert.equal(press('ئ', 'KeyZ'), 'undo');
  assert.equal(press('ז', 'KeyZ'), 'undo');
  assert.equal(press('غ', 'KeyY'), 'redo');
});

test('other keys, and letters that are being composed, are left alone', () => {
  assert.equal(press('z', 'KeyZ', {}), undefined);
  assert.equal(press('z', 'KeyZ', {ctrlKey: true, altKey: true}), undefined);
  assert.equal(press('z', 'KeyZ', {ctrlKey: true, metaKey: true}), undefined);
  assert.equal(press('z', 'KeyZ', {ctrlKey: true, isComposing: true}), undefined);
  assert.equal(press('Enter', 'Enter'), undefined);
  assert.equal(press('a', 'KeyA'), undefined);
});
