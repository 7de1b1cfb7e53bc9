// The site says where a vulnerability is reported, as RFC 9116 has it.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {SITE} from '../../docs/site/address.mjs';
import {securityText} from '../../docs/site/security-txt.mjs';
import {root} from '../../packages/internal-scripts/src/process.mjs';
import {useSite} from '../support/servers/site.ts';

const site = useSite();
const DAY = 86_400_000;

/** The fields of the file, which may stand more than once. Its grammar is that of section 4 of the RFC. */
function fieldsOf(text: string): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  assert.ok(text.endsWith('\n'));
  for (const line of text.trimEnd().split(/\r?\n/)) {
    const [, name, value] = /^([A-Za-z-]+): (\S(?:.*\S)?)$/.exec(line) ?? [];
    assert.ok(name && value, line);
    fields.set(name, [...(fields.get(name) ?? []), value]);
  }
  return fields;
}

test('it has the fields that have to be there, each as it has to be', async () => {
  const response = await fetch(`${site.origin}/.well-known/security.txt`);
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('content-type'), 'text/plain; charset=utf-8');
  const fields = fieldsOf(await response.text());
  assert.deepEqual([...fields.keys()], ['Contact', 'Expires', 'Canonical', 'Preferred-Languages', 'Policy']);
  for (const [name, values] of fields) {
    assert.equal(values.length, 1, name);
    if (name !== 'Expires' && name !== 'Preferred-Languages') assert.match(values[0]!, /^(https:\/\/|mailto:)/, name);
  }
  assert.deepEqual(fields.get('Canonical'), [`${SITE}.well-known/security.txt`]);
  assert.match(fields.get('Preferred-Languages')![0]!, /^[a-z]{2}(, [a-z]{2})*$/);
});

test('it is good for some time and for less than a year, whenever the site is built', () => {
  const start = Date.UTC(2026, 0, 1);
  for (let day = 0; day < 1500; day++) {
    // At the start, the middle and the end of each day.
    for (const within of [0, DAY / 2, DAY - 1]) {
      const now = new Date(start + day * DAY + within);
      const [expires] = fieldsOf(securityText(now)).get('Expires')!;
      assert.match(expires!, /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
      const left = (Date.parse(expires!) - now.getTime()) / DAY;
      assert.ok(left > 150 && left < 365, `${now.toISOString()}: ${left} days`);
    }
  }
});

test('its policy is a page of the site, which names it', async () => {
  const [policy] = fieldsOf(securityText(new Date())).get('Policy')!;
  const response = await fetch(policy!.replace(SITE, `${site.origin}/`));
  assert.equal(response.status, 200);
  assert.match(await response.text(), /report a vulnerability/i);
  const [contact] = fieldsOf(securityText(new Date())).get('Contact')!;
  assert.ok(readFileSync(`${root}/SECURITY.md`, 'utf8').includes(contact!.replace('mailto:', '')));
});
