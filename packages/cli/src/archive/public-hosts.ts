// Which addresses of the network a check may connect to: those of the public internet, and no others.
import {lookup, type LookupAddress} from 'node:dns';
import {BlockList, isIPv4} from 'node:net';

/** The system's own resolver. */
export type Resolve = (host: string) => Promise<readonly LookupAddress[]>;

/** A host has no address of the public internet. */
export class PrivateHost extends Error {}

/**
 * Blocks that are not of the public internet. `pnpm generate` writes them into packages/php/address.php.
 *
 * Of IPv4 those that are not global in https://www.iana.org/assignments/iana-ipv4-special-registry/, local anycast
 * services (RFC 7535), and multicast. Of IPv6 the same of
 * https://www.iana.org/assignments/iana-ipv6-special-registry/ within 2000::/3. All else of IPv6 is not public.
 */
export const NOT_PUBLIC_4 =
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 ' +
  '192.31.196.0/24 192.52.193.0/24 192.88.99.0/24 192.168.0.0/16 192.175.48.0/24 198.18.0.0/15 198.51.100.0/24 ' +
  '203.0.113.0/24 224.0.0.0/4 240.0.0.0/4';
export const NOT_PUBLIC_6 = '2001::/23 2001:db8::/32 2002::/16 2620:4f:8000::/48 3fff::/20';

const refused = new BlockList();
for (const block of NOT_PUBLIC_4.split(' ')) addTo(refused, block, 'ipv4');
for (const block of NOT_PUBLIC_6.split(' ')) addTo(refused, block, 'ipv6');
const global6 = new BlockList();
addTo(global6, '2000::/3', 'ipv6');
// Networks with IPv6 alone reach IPv4 through this prefix (RFC 6052). The last four bytes are the IPv4 address.
const through6 = new BlockList();
addTo(through6, '64:ff9b::/96', 'ipv6');

function addTo(list: BlockList, block: string, family: 'ipv4' | 'ipv6'): void {
  const [net, prefix] = block.split('/') as [string, string];
  list.addSubnet(net, Number(prefix), family);
}

/** Whether an address is of the public internet, and not of this machine, its network or a special use. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !refused.check(address, 'ipv4');
  if (address.includes('%')) return false;
  if (through6.check(address, 'ipv6')) return isPublicAddress(embedded4(address));
  return global6.check(address, 'ipv6') && !refused.check(address, 'ipv6');
}

/** The IPv4 address in the last four bytes of an IPv6 address. */
function embedded4(address: string): string {
  const [high = '0', low = '0'] = new URL(`http://[${address}]/`).hostname.slice(1, -1).split(':').slice(-2);
  const bytes = [high, low].flatMap((group) => {
    const number = Number.parseInt(group === '' ? '0' : group, 16);
    return [number >> 8, number & 0xff];
  });
  return bytes.join('.');
}

const resolveHost: Resolve = (host) =>
  new Promise((resolve, reject) => {
    lookup(host, {all: true}, (error, addresses) => {
      if (error) reject(error);
      else resolve(addresses);
    });
  });

/**
 * Resolves a host, and returns its public addresses. The connection has to go to one of these: a second look-up may
 * answer otherwise.
 *
 * @throws PrivateHost when it has none. An error of the system when there is no such host.
 */
export async function publicAddresses(host: string, resolve: Resolve = resolveHost): Promise<readonly LookupAddress[]> {
  const addresses = (await resolve(host)).filter(({address}) => isPublicAddress(address));
  if (addresses.length === 0) throw new PrivateHost(host);
  return addresses;
}
