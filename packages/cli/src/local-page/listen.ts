// A server that answers on this machine only, to pages that know its addresses.
import {randomBytes} from 'node:crypto';
import type {IncomingMessage, Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {FileError} from '../terminal/errors.ts';

/** The path of a folder that nobody can guess, with a slash at both ends. */
export const secretFolder = (): string => `/${randomBytes(18).toString('base64url')}/`;

/** The origin of a port of this machine, as browsers name it. They leave the port 80 out. */
export const originOf = (port: number): string => new URL(`http://127.0.0.1:${port}`).origin;

/**
 * Whether a request is not for this server, or comes from a page of another one. A site that lets its own name lead to
 * this machine is recognised by that name.
 *
 * @param own - The origin of this server.
 * @param isOpaque - Whether a page without an origin may ask at this address.
 */
export function isFromElsewhere(
  {headers: {host, origin}, url}: IncomingMessage,
  own: string,
  isOpaque: (url: string) => boolean = () => false,
): boolean {
  if (`http://${host}` !== own || !URL.canParse(url ?? '', own)) return true;
  return origin !== undefined && origin !== own && !(origin === 'null' && isOpaque(url!));
}

/**
 * Listens at a port of this machine, or at a free one (0). Returns the port.
 *
 * @throws FileError when the port is taken.
 */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', ({code, message}: NodeJS.ErrnoException) => {
      const reason = REASONS[code ?? ''] ?? message;
      reject(new FileError(`Port ${port}: ${reason} Name another with --port, or leave it out for a free one.`));
    });
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'Another program uses it.',
  EACCES: 'You may not use it.',
};
