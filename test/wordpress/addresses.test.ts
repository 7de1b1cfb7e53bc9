// The commands and the PHP of the plugin and module agree on which addresses and hosts are public.
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {test} from 'node:test';
import {hasFormat} from '@countersign/campaign/schema';
import {root} from '../../packages/internal-scripts/src/process.mjs';
import {isPublicAddress} from '../../packages/cli/src/archive/public-hosts.ts';
import {runPhp} from '../support/php/php.ts';

/** The answers of a function of packages/php/address.php, one for each text. */
async function inPhp(expression: string, texts: readonly string[]): Promise<unknown> {
  const files = ['problem.php', 'address.php'].map((name) => join(root, 'packages/php', name));
  const code = `
    namespace Countersign;
    function trusts_this_machine() { return false; }
    ${files.map((file) => `require '${file}';`).join('\n')}
    echo json_encode( array_map( fn( $text ) => ${expression}, json_decode( stream_get_contents( STDIN ) ) ) );`;
  return JSON.parse(await runPhp(['-r', code], JSON.stringify(texts)));
}

// Blocks that are not global in the registries of IANA for special purposes, those that are deprecated, and multicast.
const SPECIAL = (
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 ' +
  '192.31.196.0/24 192.52.193.0/24 192.88.99.0/24 192.168.0.0/16 192.175.48.0/24 198.18.0.0/15 198.51.100.0/24 ' +
  '203.0.113.0/24 224.0.0.0/4 240.0.0.0/4 ::/128 ::1/128 ::/96 ::ffff:0:0/96 64:ff9b:1::/48 100::/64 100:0:0:1::/64 ' +
  '2001::/23 2001::/32 2001:2::/48 2001:10::/28 2001:20::/28 2001:db8::/32 2002::/16 2620:4f:8000::/48 3fff::/20 ' +
  '4000::/2 5f00::/16 8000::/1 fc00::/7 fe80::/10 fec0::/10 ff00::/8'
).split(' ');

/** The number of an address. */
function numberOf(address: string): bigint {
  if (!address.includes(':')) return address.split('.').reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  const [before, after] = address.split('::') as [string, string];
  const groups = (text: string) => text.split(':').filter(Boolean);
  const zeros = Array<string>(8 - groups(before).length - groups(after).length).fill('0');
  return [...groups(before), ...zeros, ...groups(after)].reduce(
    (sum, group) => sum * 65536n + BigInt(`0x${group}`),
    0n,
  );
}

/** The address of a number. */
function addressOf(number: bigint, bits: number): string {
  const [size, base, sign] = bits === 32 ? [8, 10, '.'] : [16, 16, ':'];
  const parts = Array.from(
    {length: bits / size},
    (_, index) => (number >> BigInt(bits - size * (index + 1))) % 2n ** BigInt(size),
  );
  return parts.map((part) => part.toString(base)).join(sign);
}

test('the edges of every block that is not public are refused, and judged alike beside it', async () => {
  const inside: string[] = [];
  const beside: string[] = [];
  for (const block of SPECIAL) {
    const [start, length] = block.split('/') as [string, string];
    const bits = start.includes(':') ? 128 : 32;
    const first = numberOf(start);
    const last = first + 2n ** BigInt(bits - Number(length)) - 1n;
    inside.push(...[first, last].map((number) => addressOf(number, bits)));
    const others = [first - 1n, last + 1n].filter((number) => number >= 0 && number < 2n ** BigInt(bits));
    beside.push(...others.map((number) => addressOf(number, bits)));
  }
  const through = ['64:ff9b::5db8:d822', '64:ff9b::a00:1', '64:ff9b::', '64:ff9b::ffff:ffff', '64:ff9b:0:0:0:1::'];
  const odd = [
    '',
    'x',
    '1.2.3',
    '1.2.3.4.5',
    '01.2.3.4',
    'fe80::1%eth0',
    '::ffff:93.184.215.14',
    '2001:4860:4860::8888',
  ];
  const all = [...inside, ...beside, ...through, ...odd];
  const expected = all.map((address) => /^[\d.]+$|:/.test(address) && isPublic(address));
  assert.deepEqual(
    expected.slice(0, inside.length),
    inside.map(() => false),
  );
  const isNextToPublic = [
    '9.255.255.255',
    '11.0.0.0',
    '2003:0:0:0:0:0:0:0',
    '3ffe:ffff:ffff:ffff:ffff:ffff:ffff:ffff',
    '64:ff9b::5db8:d822',
  ];
  for (const address of isNextToPublic) assert.equal(expected[all.indexOf(address)], true, address);
  assert.deepEqual(await inPhp('is_public( $text )', all), expected);
});

/** The answer of the commands. A text that is no address comes from no resolver. */
const isPublic = (address: string): boolean => {
  const isWhole = /^(?:\d+\.){3}\d+$/.test(address) ? !/(?:^|\.)0\d/.test(address) : address.includes(':');
  return isWhole && isPublicAddress(address);
};

test('a host has the same rule in documents and in what is pasted', async () => {
  const label = 'a'.repeat(63);
  const long = `${Array<string>(3).fill(label).join('.')}.${'b'.repeat(57)}`;
  const taken = [
    ...['example.org', 'a.example.org', 'a-b.example.org', '1.example.org', 'a--b.example.org', 'a_b.example.org'],
    ...['a-.example.org', 'xn--bcher-kva.example', 'example.xn--p1ai', `${label}.example.org`],
    ...[`${long}.org`, 'local.example.org', 'a.mylocal', '127.0.0.1.example.org'],
  ];
  const refused = [
    ...[
      '',
      '.',
      '..',
      '.example.org',
      'a..example.org',
      '..example.org',
      'example.org.',
      'example.org..',
      'example..org',
      '-a.example.org',
    ],
    ...[
      'example',
      'a.b',
      'example.1',
      'example.-a',
      'example.a_b',
      `${label}a.example.org`,
      `a.${label}a`,
      `${long}a.org`,
    ],
    ...['127.0.0.1', '127.1', '2130706433', '0x7f.1', '0177.0.0.1', '1.2.3.4.', '93.184.215.14', '0', 'a.0x7f'],
    ...[
      '[::1]',
      '[2606:4700::1111]',
      '::1',
      '[a.example]',
      'a.example]',
      'a&b.example.org',
      'a,b.example.org',
      'a b.example.org',
    ],
    ...[
      'a%2eexample.org',
      '%61.example.org',
      'a\\b.example.org',
      'a*.example.org',
      'a~b.example.org',
      'bücher.example',
    ],
    ...['localhost', 'router.local', 'a.internal', 'a.test', 'a.onion', 'a.home.arpa', 'a.localhost', 'a.local.'],
    ...['u@a.example', 'u:p@a.example', 'a.example:443', 'a.example:8080'],
  ];
  const hosts = [...taken, ...refused];
  const expected = hosts.map((host) => taken.includes(host));
  assert.deepEqual(
    hosts.map((host) => hasFormat('https-url', `https://${host}/`)),
    expected,
  );
  assert.deepEqual(await inPhp('is_string( folder_of( "https://$text/" ) )', hosts), expected);
});
