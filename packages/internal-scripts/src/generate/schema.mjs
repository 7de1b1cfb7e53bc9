// Writes the three committed files that are derived from the zod schema: the JSON Schema for editors, the browser's
// table, and the type of a document. With --check it only says whether they are up to date.
import {readFileSync, writeFileSync} from 'node:fs';
import {jsonSchema, readerTable} from '@countersign/campaign/schema';
import {format, resolveConfig} from 'prettier';
import {documentType} from './document-type.mjs';

const outputs = {
  'campaign.schema.json': JSON.stringify(jsonSchema()),
  'src/reader/table.ts': `// Generated from schema/schema.ts by \`pnpm generate\`. Do not edit.
import type {Shape} from './shape.js';

/** Format 1 of the campaign document. */
export const TABLE: Shape = ${JSON.stringify(readerTable())};
`,
  'src/document.ts': documentType(jsonSchema()),
};

let stale = false;
for (const [name, content] of Object.entries(outputs)) {
  const file = new URL(`../../../campaign/${name}`, import.meta.url);
  const options = await resolveConfig(file);
  const wanted = await format(content, {...options, filepath: file.pathname});
  let current;
  try {
    current = readFileSync(file, 'utf8');
  } catch {
    // Not there yet.
  }
  if (current === wanted) continue;
  stale = true;
  if (!process.argv.includes('--check')) writeFileSync(file, wanted);
  console.log(
    `packages/campaign/${name}: ${process.argv.includes('--check') ? 'out of date, run pnpm generate' : 'written'}`,
  );
}
process.exitCode = stale && process.argv.includes('--check') ? 1 : 0;
