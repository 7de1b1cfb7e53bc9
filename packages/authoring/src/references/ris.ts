// Reads RIS, the format of EndNote, RefMan and many catalogues: lines of a tag and a value.
import {dateIn, type Reference} from './reference.js';

/** Reads the references of a RIS file. */
export function readRis(text: string): Reference[] {
  const references: Reference[] = [];
  let tags = new Map<string, string[]>();
  let last: string[] | undefined;
  for (const line of text.split(/\r\n?|\n/)) {
    const [, tag, value = ''] = /^\s*([A-Z][A-Z0-9]) {0,2}-(?: (.*))?$/.exec(line) ?? [];
    if (tag === undefined) {
      // A long value may go on in the next line.
      if (last && line.trim() !== '') last.push(`${last.pop()!} ${line.trim()}`);
    } else if (tag === 'TY') {
      tags = new Map([['TY', [value.trim()]]]);
      last = undefined;
    } else if (tag === 'ER') {
      if (tags.has('TY')) references.push(referenceOf(tags));
      tags = new Map();
      last = undefined;
    } else {
      last = tags.get(tag) ?? [];
      last.push(value.trim());
      tags.set(tag, last);
    }
  }
  return references;
}

function referenceOf(tags: ReadonlyMap<string, readonly string[]>): Reference {
  const all = (...names: string[]) => names.flatMap((name) => tags.get(name) ?? []).filter((value) => value !== '');
  const first = (...names: string[]) => all(...names)[0] ?? '';
  const doi = first('DO');
  return {
    key: first('ID'),
    type: first('TY').toLowerCase(),
    genre: first('M3'),
    title: first('TI', 'T1'),
    publishers: first('PB').split('; '),
    container: first('T2', 'JO', 'JF', 'JA', 'BT'),
    authors: all('AU', 'A1').map(inOrder),
    date: dateIn(...all('DA', 'PY', 'Y1')),
    accessed: dateIn(first('Y2')),
    url: first('UR', 'L2') || (doi && `https://doi.org/${doi.replace(/^https?:\/\/(?:dx\.)?doi\.org\//i, '')}`),
    language: first('LA'),
    archive: {url: '', by: first('DB'), date: ''},
    note: all('N1').join(' '),
  };
}

/** `Writer, B.` is `B. Writer`. */
function inOrder(name: string): string {
  const parts = name.split(',').map((part) => part.trim());
  return parts.length === 2 && parts[0] !== '' ? `${parts[1]!} ${parts[0]!}`.trim() : name;
}
