import type {CslItem} from './csl.js';
import {inOneLine, type ReferencePlugins} from './reference-plugins.js';

const TYPES: Readonly<Record<CslItem['type'], string>> = {
  'article-newspaper': 'NEWS',
  report: 'RPRT',
  motion_picture: 'VIDEO',
  webpage: 'ELEC',
  document: 'GEN',
};

/**
 * Writes sources as RIS. The plugin chooses the tags, by its table for general documents: its table for newspapers
 * leaves out authors and days, and the one for web pages the kind. The lines are written here, because the plugin
 * breaks them after 70 characters, within words and addresses, and cuts ids.
 */
export function ris(items: readonly CslItem[], plugins: ReferencePlugins): string {
  const general = items.map((item) => ({...item, type: 'document'}));
  const records = plugins.output.format('ris', general, {format: 'object'});
  return records.map(({TY: _, ...tags}, at) => record(TYPES[items[at]!.type], {...tags, ID: items[at]!.id})).join('\n');
}

function record(type: string, tags: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(tags).flatMap(([tag, values]) => [values].flat().map((value) => line(tag, value)));
  return [line('TY', type), ...lines, 'ER  - ', ''].join('\n');
}

/** Writes one value as one line, so that no other tag can begin in it. */
function line(tag: string, value: unknown): string {
  const text = inOneLine(String(value));
  // Months and days have two digits.
  return `${tag}  - ${/^(DA|Y2)$/.test(tag) ? text.replace(/\/(?=\d(\/|$))/g, '/0') : text}`;
}
