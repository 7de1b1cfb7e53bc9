// One answer of a server on this machine, with the headers that all of them have.
import type {ServerResponse} from 'node:http';

export interface Answer {
  readonly body: string | Uint8Array;
  readonly type: string;
  readonly status?: number;
  /** The content security policy. By default nothing may be loaded, and no script runs. */
  readonly policy?: readonly string[];
  /** Whether pages without an origin may read it, and show it. */
  readonly isOpen?: boolean;
  /** Whether the browser saves it as a file and does not show it. */
  readonly isDownload?: boolean;
  /** Whether the connection ends with it: the rest of what was asked is not read. */
  readonly isLast?: boolean;
}

const NOTHING = ["default-src 'none'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'", 'sandbox'];

export const HTML = 'text/html; charset=utf-8';
export const TEXT = 'text/plain; charset=utf-8';
export const SCRIPT = 'text/javascript; charset=utf-8';
export const STYLE = 'text/css; charset=utf-8';

/** A sentence in the place of what was asked for. */
export const sentence = (status: number, text: string): Answer => ({status, body: `${text}\n`, type: TEXT});

/** The headers that every answer has. Nothing is kept, and no other page learns the address. */
export const COMMON = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
  'cross-origin-opener-policy': 'same-origin',
} as const;

/**
 * @param isHead - Whether only the headers were asked for.
 * @param isOpaque - Whether a page without an origin asks.
 */
export function send(
  response: ServerResponse,
  {body, type, status = 200, policy = NOTHING, isOpen = false, isDownload = false, isLast = false}: Answer,
  {isHead, isOpaque}: {readonly isHead: boolean; readonly isOpaque: boolean},
): void {
  const bytes = Buffer.from(body);
  response.writeHead(status, {
    ...COMMON,
    'content-type': type,
    'content-length': bytes.length,
    'content-security-policy': policy.join('; '),
    'cross-origin-resource-policy': isOpen ? 'cross-origin' : 'same-origin',
    ...(isOpen && isOpaque && {'access-control-allow-origin': 'null'}),
    ...(isLast && {connection: 'close'}),
    ...(isDownload && {'content-disposition': 'attachment'}),
  });
  response.end(isHead ? undefined : bytes);
}
