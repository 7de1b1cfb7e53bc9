// Tells by the first bytes of a file what it is, if it is no text at all.

type Words = readonly [message: string, hint: string];

const GIVE = 'Give the campaign document, which ends in .json.';
const FROM_TEXT = 'Copy its text into the campaign document, which ends in .json.';

/** Names the kind of a file by its first bytes. Undefined if it may be text in UTF-8. */
export function fileKind(bytes: Uint8Array): Words | undefined {
  const starts = (...wanted: number[]) => wanted.every((byte, at) => bytes[at] === byte);
  if (starts(0x50, 0x4b, 0x03, 0x04)) return archiveKind(latin1(bytes.subarray(0, 4000)));
  if (starts(0x50, 0x4b)) return ['This is a zip file.', 'Unpack it first.'];
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return ['This is an old file of Word, Excel or PowerPoint.', FROM_TEXT];
  const start = latin1(bytes.subarray(0, 12));
  if (start.startsWith('%PDF')) return ['This is a PDF.', FROM_TEXT];
  if (/^(?:\x89PNG|\xff\xd8\xff|GIF8|RIFF....WEBP)/s.test(start)) return ['This is a picture.', GIVE];
  if (starts(0x1f, 0x8b)) return ['This is a packed file (gzip).', 'Unpack it first.'];
  if (starts(0xff, 0xfe) || starts(0xfe, 0xff) || /^(?:[^\0]\0){4}|^(?:\0[^\0]){4}/.test(start)) {
    return [
      'This text is saved in UTF-16.',
      'Save it again with the encoding UTF-8: the editor asks for it in “Save as”.',
    ];
  }
  return undefined;
}

function archiveKind(start: string): Words {
  if (start.includes('word/')) return ['This is a Word file.', FROM_TEXT];
  if (start.includes('xl/'))
    return ['This is an Excel file.', 'For signatories, save it as CSV and add that with countersign signatories add.'];
  if (start.includes('ppt/')) return ['This is a PowerPoint file.', FROM_TEXT];
  if (start.includes('opendocument')) return ['This is a LibreOffice file.', FROM_TEXT];
  return ['This is a zip file.', 'Unpack it first.'];
}

/** One character for each byte. */
const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/** Explains bytes that are no UTF-8: where, and after which words. */
export function notUtf8(bytes: Uint8Array): {readonly words: Words; readonly line: number; readonly column: number} {
  // The first length at which the bytes are wrong, by halves.
  let [right, wrong] = [0, bytes.length];
  while (wrong - right > 1) {
    const middle = (right + wrong) >> 1;
    if (begins(bytes.subarray(0, middle)) === undefined) wrong = middle;
    else right = middle;
  }
  const before = begins(bytes.subarray(0, right)) ?? '';
  const words = before.slice(before.lastIndexOf('\n') + 1);
  const near = words.trimStart().slice(-30);
  return {
    words: [
      `A letter is not saved in UTF-8${near === '' ? '' : `, after ${JSON.stringify(near)}`}.`,
      'Save the file again with the encoding UTF-8: the editor asks for it in “Save as”.',
    ],
    line: before.split('\n').length,
    column: words.length + 1,
  };
}

/** The text of bytes that may break off within a character. Undefined if they are wrong before that. */
function begins(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes, {stream: true});
  } catch {
    return undefined;
  }
}
