// The input of a program that a test starts.
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {test} from 'node:test';
import {ended} from '../support/ended.ts';

for (const input of ['', 'text']) {
  test(`a program that takes no input is waited for, given ${JSON.stringify(input)}`, async () => {
    const child = spawn('sh', ['-c', 'exec <&-; echo closed; exec sleep 60']);
    await once(child.stdout, 'data');
    const result = ended(child, input);
    await new Promise((done) => child.stdin.once('close', done));
    child.kill();
    assert.deepEqual(await result, {code: null, stdout: '', stderr: ''});
  });
}
