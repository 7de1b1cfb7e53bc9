import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {test} from 'node:test';
import {fingerprint} from '../../packages/render/src/light/fingerprint.ts';

test('a fingerprint is the beginning of the SHA-256, for texts of any length', () => {
  for (let length = 0; length < 300; length++) {
    const text = 'a document of 🜂 and é, '.repeat(20).slice(0, length);
    assert.equal(fingerprint(text), createHash('sha256').update(text).digest('hex').slice(0, 16), `${length}`);
  }
});
