// The end of a press comes after its click, and a release that was not heard delays nothing for ever.
import assert from 'node:assert/strict';
import {beforeEach, mock, test} from 'node:test';
import {Pointers} from '../../packages/studio/src/session/pointer.ts';

let page = new EventTarget();
let pointers = new Pointers(page);
let isOver = false;

beforeEach(() => {
  mock.timers.reset();
  mock.timers.enable({apis: ['setTimeout']});
  page = new EventTarget();
  pointers = new Pointers(page);
  isOver = false;
});

const say = (type: string, pointerId = 1, buttons = 1, isPrimary = false): void =>
  void page.dispatchEvent(Object.assign(new Event(type), {pointerId, buttons, isPrimary, pointerType: 'touch'}));

/** Asks whether all is released. The answer is in `isOver` after the next turn. */
const ask = (): void => void pointers.released().then(() => (isOver = true));

/** Lets a time go by, and answers come. */
async function after(milliseconds: number): Promise<void> {
  mock.timers.tick(milliseconds);
  await Promise.resolve();
  await Promise.resolve();
}

test('nothing waits while no pointer is down', async () => {
  ask();
  await after(0);
  assert.equal(isOver, true);
});

test('a press is over after its click, and no sooner', async () => {
  say('pointerdown');
  ask();
  await after(5000);
  assert.equal(isOver, false, 'down');
  say('pointerup', 1, 0);
  await after(50);
  assert.equal(isOver, false, 'before the click');
  say('click');
  assert.equal(isOver, false, 'in the click');
  await after(1);
  assert.equal(isOver, true);
});

test('a question between release and click waits, too', async () => {
  say('pointerdown');
  say('pointerup', 1, 0);
  ask();
  await after(50);
  assert.equal(isOver, false);
  say('click');
  await after(1);
  assert.equal(isOver, true);
});

for (const [name, end] of Object.entries({
  'a release without a click': () => say('pointerup', 1, 0),
  'a touch that scrolls': () => say('pointercancel', 1, 0),
  'a mouse that comes back without a button': () => say('pointermove', 1, 0),
  'a key': () => say('keydown'),
  'another window': () => say('blur'),
})) {
  test(`a press ends with ${name}`, async () => {
    say('pointerdown');
    ask();
    say('pointermove');
    await after(5000);
    assert.equal(isOver, false);
    end();
    await after(200);
    assert.equal(isOver, true);
  });
}

test('of two fingers, the last one counts, and the next press is heard', async () => {
  say('pointerdown', 1);
  say('pointerdown', 2);
  ask();
  say('pointerup', 1, 0);
  say('click');
  await after(1000);
  assert.equal(isOver, false);
  say('pointerup', 2, 0);
  await after(200);
  assert.equal(isOver, true);
  isOver = false;
  say('pointerdown');
  ask();
  await after(1000);
  assert.equal(isOver, false);
});

test('a second press before the click of the first is over is waited for', async () => {
  say('pointerdown', 1);
  ask();
  say('pointerup', 1, 0);
  say('pointerdown', 2);
  await after(1000);
  assert.equal(isOver, false);
});

test('a touch whose end was not heard is over when the next one begins alone', async () => {
  say('pointerdown', 1, 1, true);
  ask();
  say('pointerdown', 2, 1, true);
  say('pointerup', 2, 0, true);
  say('click', 2, 0, true);
  await after(1);
  assert.equal(isOver, true);
});
