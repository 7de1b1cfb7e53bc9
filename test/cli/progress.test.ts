import assert from 'node:assert/strict';
import {test} from 'node:test';
import {Progress} from '../../packages/cli/src/terminal/progress.ts';

/** Progress at a terminal whose clock moves only when a test moves it. */
function atTerminal(isTerminal = true) {
  const said: string[] = [];
  const waiting = new Set<{at: number; call: () => void}>();
  let now = 0;
  const progress = new Progress({
    isTerminal,
    say: (line) => said.push(line),
    later: (milliseconds, call) => {
      const timer = {at: now + milliseconds, call};
      waiting.add(timer);
      return () => waiting.delete(timer);
    },
  });
  const pass = (milliseconds: number) => {
    now += milliseconds;
    for (const timer of waiting) {
      if (timer.at > now) continue;
      waiting.delete(timer);
      timer.call();
    }
  };
  return {progress, said, pass, waiting};
}

test('what takes longer than a second is told once', async () => {
  const {progress, said, pass, waiting} = atTerminal();
  const result = await progress.during('Waiting for letters.example.org', async () => {
    pass(999);
    assert.deepEqual(said, []);
    pass(1);
    assert.deepEqual(said, ['Waiting for letters.example.org …']);
    pass(60_000);
    return Promise.resolve(5);
  });
  assert.equal(result, 5);
  assert.equal(said.length, 1);
  assert.equal(waiting.size, 0);
});

test('what is done within a second says nothing, also when it fails', async () => {
  const {progress, said, pass, waiting} = atTerminal();
  await progress.during('Waiting', () => Promise.resolve());
  await assert.rejects(
    progress.during('Waiting', () => Promise.reject(new Error('no'))),
    /no/,
  );
  assert.equal(waiting.size, 0);
  pass(5_000);
  assert.deepEqual(said, []);
});

test('of work inside other work only the outer is told', async () => {
  const {progress, said, pass} = atTerminal();
  await progress.during('Copying logos', async () => {
    await progress.during('Waiting for a host', async () => Promise.resolve(pass(2_000)));
  });
  assert.deepEqual(said, ['Copying logos …']);
  await progress.during('Another', async () => Promise.resolve(pass(2_000)));
  assert.equal(said.length, 2, 'it is told again afterwards');
});

test('a large document is announced before it is checked', () => {
  const {progress, said} = atTerminal();
  progress.beforeCheck('campaign.json', 999_999);
  progress.beforeCheck('large.json', 3_200_000);
  assert.deepEqual(said, ['Checking large.json (3.2 MB) …']);
});

test('a pipe or a log is told nothing', async () => {
  const {progress, said, pass, waiting} = atTerminal(false);
  await progress.during('Waiting', async () => {
    assert.equal(waiting.size, 0);
    return Promise.resolve(pass(5_000));
  });
  progress.beforeCheck('large.json', 3_200_000);
  assert.deepEqual(said, []);
});
