// The input of a program that a test starts.
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {test} from 'node:test';
import {ended} from '../support/ended.ts';

for (const input of ['', 'text']) {
  test(`a program that reads no input ends, given ${JSON.stringify(input)}`, async () => {
    const child = spawn('sh', ['-c', 'exec <&-; echo closed; sleep 0.2; echo ended']);
    await once(child.stdout, 'data');
    assert.deepEqual(await ended(child, input), {code: 0, stdout: 'ended\n', stderr: ''});
  });
}
