// `countersign check --deployed` asks the servers of docs/cdn, and has nothing to say about how they send.
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {countersign, file} from '../cli/command.ts';
import {ask} from './ask.ts';
import {usePublished} from './published.ts';

const hosts = usePublished();
const {letters} = hosts;
/** The same without one of its lines. */
const without = usePublished((text) => text.replace(/^ {4}add_header Access-Control-Allow-Origin.*$/m, ''));

interface Printed {
  readonly files: readonly {
    readonly ok: boolean;
    readonly problems: readonly unknown[];
    readonly delivery: {readonly problems: readonly {header: string}[]; readonly warnings: readonly unknown[]};
  }[];
}

const check = async (address: string, ...args: string[]) => {
  const {code, stdout, stderr} = await countersign(['check', ...args, '--deployed', address, '--json']);
  assert.equal(stderr, '');
  return {code, ...(JSON.parse(stdout) as Printed)};
};

suite('the recommended configuration', () => {
  test('passes without a problem and without a warning', async () => {
    const {code, files} = await check(hosts.addresses.document);
    assert.equal(code, 0);
    assert.deepEqual(files[0]!.delivery, {problems: [], warnings: []});
  });

  test('passes after the next revision, and is compared with the file that was published', async () => {
    const text = hosts.publish({revision: 4, updated: '2026-06-11T09:00:00Z'});
    const {code, files} = await check(hosts.addresses.document, file(text));
    assert.deepEqual([code, files.map(({ok}) => ok)], [0, [true, true]]);
    assert.equal((await ask(`${letters.origin}/open-audit/campaign.3.json`)).status, 200);
  });

  test('fails where a revision was published without its copy', async () => {
    const text = hosts.publish({revision: 5, updated: '2026-06-12T09:00:00Z'});
    letters.put('/open-audit/campaign.json', text.replace('"revision": 5', '"revision": 6'));
    const {code, files} = await check(hosts.addresses.document);
    assert.deepEqual([code, files[0]!.delivery.problems.length], [1, 1]);
  });
});

test('a configuration that lacks a line fails for everything that is sent', async () => {
  const {code, files} = await check(without.addresses.document);
  assert.equal(code, 1);
  assert.deepEqual(
    files[0]!.delivery.problems.map(({header}) => header),
    Array<string>(4).fill('Access-Control-Allow-Origin'),
  );
});
