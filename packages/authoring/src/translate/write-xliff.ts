// XLIFF 1.2, which programs for translators read: https://docs.oasis-open.org/xliff/xliff-core/xliff-core.html
import {forXml, type Unit} from './unit.js';

/** States of XLIFF for ours. */
const STATES: Readonly<Record<string, string>> = {
  missing: 'state="needs-translation"',
  older: 'state="needs-review-translation"',
  machine: 'state="needs-review-translation" state-qualifier="leveraged-mt"',
  done: 'state="translated"',
};

const CITATION = /(\[@[^[\]]*\])/;

/** Writes texts as XLIFF 1.2. Citations are protected: programs for translators can move them, and not change them. */
export function writeXliff(units: readonly Unit[], source: string, language: string): string {
  const languages = `source-language="${escaped(source)}" target-language="${escaped(language)}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">',
    `  <file original="campaign.json" datatype="plaintext" ${languages}>`,
    '    <body>',
    ...units.map(unitOf),
    '    </body>',
    '  </file>',
    '</xliff>',
    '',
  ].join('\n');
}

function unitOf({key, place, source, translation, state}: Unit): string {
  const citations = source.split(CITATION).filter((_, at) => at % 2 === 1);
  return [
    `      <trans-unit id="${escaped(key)}" xml:space="preserve">`,
    `        <source>${inline(source, citations)}</source>`,
    `        <target ${STATES[state] ?? STATES['missing']}>${inline(translation, citations)}</target>`,
    `        <note>${escaped(place)}</note>`,
    '      </trans-unit>',
  ].join('\n');
}

/**
 * Makes each citation an element. It has the number that the citation has in the source: programs pair them by it.
 */
function inline(text: string, citations: readonly string[]): string {
  const left: (string | undefined)[] = [...citations];
  let next = citations.length;
  return text
    .split(CITATION)
    .map((piece, at) => {
      if (at % 2 === 0) return escaped(piece);
      const found = left.indexOf(piece);
      if (found >= 0) left[found] = undefined;
      return `<ph id="${found >= 0 ? found + 1 : ++next}" ctype="x-citation">${escaped(piece)}</ph>`;
    })
    .join('');
}

const ENTITIES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const escaped = (text: string): string => forXml(text).replace(/[&<>"]/g, (character) => ENTITIES[character]!);
