// The addresses of a preview. All are on this machine, below two secrets that are new with each start.
import {originOf, secretFolder} from '../local-page/listen.ts';

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

export const newAddresses = (port: number): Addresses => ({
  origin: originOf(port),
  page: secretFolder(),
  views: secretFolder(),
});
