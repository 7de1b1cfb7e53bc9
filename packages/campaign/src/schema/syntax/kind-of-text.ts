import {excerpt} from '../../problem.js';
import type {Words} from './sentences.js';

const BEGINS = 'A campaign document begins with {.';

/** Names the kind of a text that is not meant to be JSON. Undefined if it may be a document with mistakes. */
export function kindOfText(text: string): Words | undefined {
  const start = text.slice(0, 2000).trimStart();
  if (start === '' && text.trim() === '') return ['The file is empty.', BEGINS];
  if (/^\{\\rtf/.test(start)) {
    return ['This is a file of a word processor (RTF).', 'Give the campaign document, which ends in .json.'];
  }
  if (/^<\?xml/i.test(start)) return ['This is XML, not a campaign document.', BEGINS];
  if (start.startsWith('<')) {
    return ['This is a web page, not a campaign document.', 'Look whether the file or its address is the right one.'];
  }
  if (/^(?:%YAML|---\s|[\w-]+:(?:\s|$))/.test(start)) {
    return ['This is YAML or plain text, not a campaign document.', 'Write JSON: {"format": 1, …}.'];
  }
  const [first, second = ''] = start.split(/\r?\n/) as [string, string?];
  const separator = [',', ';', '\t'].find((each) => first.includes(each) && second.includes(each));
  if (separator && !/^[[{"“„'/#]/.test(start)) {
    return ['This is a table (CSV), not a campaign document.', BEGINS];
  }
  if (/^[\p{L}\p{N}]/u.test(start) && !/^(?:true|false|null|-?\d[\d.]*)\s*$/.test(text.slice(0, 100))) {
    return [`This is plain text, not a campaign document: ${excerpt(first)}.`, BEGINS];
  }
  return undefined;
}
