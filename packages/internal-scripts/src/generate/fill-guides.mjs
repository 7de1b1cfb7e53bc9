// Writes the generated parts of a guide, between their markers: `<!-- generated: NAME -->` and `<!-- end of generated
// -->`.
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {format, resolveConfig} from 'prettier';
import {root} from '../process.mjs';

/** A Markdown table, or nothing where there are no rows. Cells are Markdown of one line. */
export function table(head, rows) {
  if (rows.length === 0) return '';
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replace(/\s+/g, ' ')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

export const code = (text) => (text ? `\`${text}\`` : '');

/**
 * Fills guides, or with `--check` only says which are out of date. Ends the process with 1 if there are problems.
 *
 * @param {Record<string, Record<string, () => string | Promise<string>>>} parts - The writers of the parts, by guide
 *   and marker.
 * @param {string[]} [problems] - Problems that were found before.
 */
export async function fillGuides(parts, problems = []) {
  const isCheck = process.argv.includes('--check');
  for (const [path, generated] of Object.entries(parts)) {
    const file = join(root, path);
    const current = readFileSync(file, 'utf8');
    let text = current;
    for (const [name, write] of Object.entries(generated)) {
      const [start, end] = [`<!-- generated: ${name} -->`, '<!-- end of generated -->'];
      const from = text.indexOf(start);
      const to = text.indexOf(end, from);
      if (from < 0 || to < 0) {
        problems.push(`${path}: the markers of ${name} are missing: ${start} … ${end}`);
        continue;
      }
      text = `${text.slice(0, from + start.length)}\n\n${await write()}\n\n${text.slice(to)}`;
    }
    const wanted = await format(text, {...(await resolveConfig(file)), filepath: file});
    if (wanted === current) continue;
    if (isCheck) problems.push(`${path}: out of date, run pnpm generate`);
    else {
      writeFileSync(file, wanted);
      console.log(`${path}: written`);
    }
  }
  for (const problem of problems) console.log(problem);
  if (problems.length > 0) process.exitCode = 1;
}
