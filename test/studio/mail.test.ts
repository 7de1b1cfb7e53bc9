// The address that opens the mail to the signatories.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isDay} from '@countersign/campaign';
import {mailAddress} from '../../packages/studio/src/views/approval/mail.ts';

test('a mail has a subject, and nothing in it is another part of the mail', () => {
  const address = new URL(mailAddress('Open it?bcc=a&cc=b#c\r\nBcc: d\u2028e'));
  assert.equal(address.protocol, 'mailto:');
  assert.equal(address.pathname, '', 'it has no recipient');
  assert.equal(address.hash, '');
  assert.deepEqual([...address.searchParams], [['subject', 'Open it?bcc=a&cc=b#c Bcc: d e']]);
});

test('a last day is a whole day that there is', () => {
  for (const day of ['2026-06-30', '2028-02-29']) assert.ok(isDay(day), day);
  for (const text of ['', '2026', '2026-06', '2026-02-29', '30.06.2026', '2026-06-3', ' 2026-06-30']) {
    assert.ok(!isDay(text), text);
  }
});
