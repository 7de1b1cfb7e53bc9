// The addresses of a preview. All are on this machine, below two secrets that are new with each start.
import {randomBytes} from 'node:crypto';

/**
 * The folders that a browser may ask for.
 *
 * The author's page lies below a secret that stands in the address bar. Only that page can read the files there. Views
 * lie below another secret, which nobody sees. Their pages have no origin, and can read only the files for such pages.
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
