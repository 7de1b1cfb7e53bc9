// Says what dist/countersign.js weighs: `pnpm size [--check | --write]`.
//
// packages/embed/size.json holds the exact size, so that every change of it shows in the commit that causes it. Without
// an option, this prints the cost of each dependency and part. That is its bytes in the file, and by how much the
// brotli size falls when exactly these bytes are taken out.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {SourceMap} from 'node:module';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {root} from '../process.mjs';

const dist = join(root, 'packages/embed/dist');
const record = join(root, 'packages/embed/size.json');

const measured = () => {
  const {files} = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));
  return Object.fromEntries(Object.entries(files).map(([name, {bytes, brotli}]) => [name, {bytes, brotli}]));
};

const text = (sizes) => `${JSON.stringify(sizes, null, 2)}\n`;

/** @returns {{code: number, output: string}} */
export function checkSize() {
  const now = text(measured());
  const recorded = existsSync(record) ? readFileSync(record, 'utf8') : '(nothing)';
  if (now === recorded) return {code: 0, output: ''};
  return {
    code: 1,
    output: `packages/embed/size.json says\n${recorded}but the build is\n${now}Run \`pnpm size --write\`, and give the reason in the commit.`,
  };
}

/**
 * The dependency, or the part of the project, that a source of a map belongs to.
 *
 * @param {string} source
 * @returns {string}
 */
export function part(source) {
  const dependency = source.match(/node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/);
  if (dependency) return dependency[1];
  const own = source.match(/([^/]+)\/src\/(.+)$/);
  if (!own) return '(bundle)';
  const [, name, path] = own;
  return `${name}/${path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : path}`;
}

function costs(name) {
  const code = readFileSync(join(dist, name), 'utf8').replace(/\n\/\/# sourceMappingURL.*\s*$/, '');
  const map = new SourceMap(JSON.parse(readFileSync(join(dist, `${name}.map`), 'utf8')));
  const lines = code.split('\n');
  /** @type {{part: string, text: string}[]} */
  const spans = [];
  lines.forEach((line, number) => {
    for (let column = 0; column < line.length; column += 1) {
      const {originalSource} = map.findEntry(number, column);
      const owner = originalSource ? part(originalSource) : '(bundle)';
      if (spans.at(-1)?.part === owner) spans.at(-1).text += line[column];
      else spans.push({part: owner, text: line[column]});
    }
  });
  const brotli = (content) => brotliCompressSync(content).length;
  const whole = brotli(code);
  return [...new Set(spans.map((span) => span.part))]
    .map((owner) => ({
      part: owner,
      bytes: Buffer.byteLength(
        spans
          .filter((span) => span.part === owner)
          .map((span) => span.text)
          .join(''),
      ),
      brotli:
        whole -
        brotli(
          spans
            .filter((span) => span.part !== owner)
            .map((span) => span.text)
            .join(''),
        ),
    }))
    .sort((a, b) => b.brotli - a.brotli);
}

/** Lists what each part of each file costs. Files without a map are small enough to read. */
export function costReport() {
  return Object.entries(measured())
    .flatMap(([name, {bytes, brotli}]) => [
      `${name}: ${bytes} bytes, ${brotli} with brotli`,
      ...(existsSync(join(dist, `${name}.map`)) ? ['', '   bytes  brotli', ...costs(name).map(line), ''] : []),
    ])
    .join('\n');
}

const line = (cost) => `${String(cost.bytes).padStart(8)}${String(cost.brotli).padStart(8)}  ${cost.part}`;

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (process.argv.includes('--write')) {
    writeFileSync(record, text(measured()));
  } else if (process.argv.includes('--check')) {
    const {code, output} = checkSize();
    process.stdout.write(output ? `${output}\n` : '');
    process.exitCode = code;
  } else {
    console.log(costReport());
  }
}
