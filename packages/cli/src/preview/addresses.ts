// The addresses of a preview. All are on this machine, below two secrets that are new with each start.
import {randomBytes} from 'node:crypto';

/**
 * What the browser may ask for.
 *
 * The author's page has a secret of its own, which stands in the address bar: what lies below it can be read by that page
 * alone. What is shown in frames lies below another secret. Its pages have no origin, as a frame of a partner has none, so
 * they may read only what is open to such pages.
 */
export interface Addresses {
  readonly origin: string;
  /** The paths of the folders, with a slash at the end. */
  readonly page: string;
  readonly views: string;
}

export function newAddresses(port: number): Addresses {
  const secret = () => randomBytes(18).toString('base64url');
  return {origin: `http://127.0.0.1:${port}`, page: `/${secret()}/`, views: `/${secret()}/`};
}
