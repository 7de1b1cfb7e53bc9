import {readTable, writeCsv} from '@countersign/authoring';

/** A table of `countersign translate export` in which a translator has filled in every translation. */
export function translatedTable(csv: string, translate: (text: string) => string): string {
  const table = readTable(csv, (cells) => cells.filter((cell) => /^(Text|Translation)\b/.test(cell)).length);
  if (!table.ok) throw new Error(table.problem.message);
  const {cells: header} = table.header;
  const [text, translation] = [/^Text\b/, /^Translation\b/].map((name) => header.findIndex((cell) => name.test(cell)));
  const rows = table.rows.map(({cells}) =>
    header.map((_, at) => (at === translation ? translate(cells[text!]!) : (cells[at] ?? ''))),
  );
  return writeCsv([header, ...rows]);
}
