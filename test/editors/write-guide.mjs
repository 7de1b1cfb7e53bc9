// Writes the tables of docs/editors.md: what the test of the matrix has found.
import {readFileSync} from 'node:fs';
import {fillGuides, table} from '../../packages/internal-scripts/src/generate/fill-guides.mjs';
import {RESULTS, TOOLS, WAYS} from './matrix.mjs';

/** @type {Record<string, import('./matrix.mjs').Measured>} */
const measured = JSON.parse(readFileSync(new URL('measured.json', import.meta.url), 'utf8'));

/** One word, or two where pasting does something else than the view of the source. */
function cell({source, paste = source}) {
  return source === paste ? RESULTS[source] : `${RESULTS[source]}; pasted: ${RESULTS[paste]}`;
}

await fillGuides({
  'docs/editors.md': {
    editors: () =>
      table(
        ['Editor or filter', ...WAYS.map(({label}) => label), 'Right-to-left text'],
        TOOLS.map(({name, label}) => [
          label,
          ...WAYS.map((way) => cell(measured[name].ways[way.name])),
          measured[name].keepsDirection ? 'kept' : 'as the page',
        ]),
      ),
  },
});
