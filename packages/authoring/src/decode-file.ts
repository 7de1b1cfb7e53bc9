// Files of office programs are in many encodings, and do not say in which.
import type {Problem} from '@countersign/campaign';
import {fileKind} from './examine/file-kind.js';

export type Decoded =
  | {readonly ok: true; readonly text: string; readonly encoding: string}
  | {readonly ok: false; readonly problem: Problem};

/**
 * Decodes a file that somebody saved in an office program: UTF-8, UTF-16 or Windows-1252. Never throws.
 *
 * @param bytes - The file. Its byte order mark is left out.
 * @param saveAs - How to save it instead, for the hint: `CSV UTF-8`.
 */
export function decodeFile(bytes: Uint8Array, saveAs: string): Decoded {
  const encoding = encodingOf(bytes);
  const isRtf = bytes[0] === 0x7b && bytes[1] === 0x5c;
  const [kind] = isRtf
    ? ['This is a file in Rich Text Format.']
    : encoding === undefined
      ? (fileKind(bytes) ?? [])
      : [];
  if (kind !== undefined) return failed(kind, `Open it, and save it as “${saveAs}”.`);
  const text = decoded(bytes, encoding ?? 'utf-8');
  if (text !== undefined) return {ok: true, text, encoding: encoding ?? 'utf-8'};
  // Old files of Excel in Western Europe and America. Other scripts had encodings in which each byte is another letter.
  const western = inWindows1252(bytes);
  if (encoding === undefined && !/[\u00c0-\u00ff]{4}/.test(western)) {
    return {ok: true, text: western, encoding: 'windows-1252'};
  }
  return failed(
    'The letters of this file cannot be read.',
    `Open it where they look right, and save it as “${saveAs}”.`,
  );
}

const failed = (message: string, hint: string): Decoded => ({ok: false, problem: {pointer: '', message, hint}});

/** The encoding that a file shows. Undefined: probably UTF-8. */
function encodingOf([first, second, third, fourth]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Two letters of ASCII in UTF-16 without a mark.
  if (first && second === 0 && third && fourth === 0) return 'utf-16le';
  return first === 0 && second && third === 0 && fourth ? 'utf-16be' : undefined;
}

/** The letters of Windows-1252 at 80 to 9f. The decoder of Node 20 has control characters there. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const inWindows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (control) => WINDOWS[control.charCodeAt(0) - 0x80]!);

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes);
  } catch {
    return undefined;
  }
}
