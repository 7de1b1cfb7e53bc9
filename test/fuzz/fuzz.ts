// `pnpm fuzz [--seed N] [--seconds N]`: hostile documents for every static output,
// every command and a page of Chromium, and how fast work grows.
import '../support/quiet.ts';
import {parseArgs} from 'node:util';
import {assertReached, commandsAreForetold, counts, publishingIsForetold} from './commands.ts';
import {growingTooFast} from './growth.ts';
import {outputsAreForetold} from './outputs.ts';
import {withPainting} from './painting.ts';
import {tried} from './run.ts';

const {values} = parseArgs({options: {seed: {type: 'string'}, seconds: {type: 'string', default: '180'}}});
const seed = whole('seed', values.seed ?? `${Date.now() & 0x7fffffff}`);
/** Of each of the five parts that take time. */
const milliseconds = (whole('seconds', values.seconds) * 1000) / 5;
say(`Seed ${seed}. The same again: pnpm fuzz --seed ${seed} --seconds ${values.seconds}`);

await part('Outputs', async () => `${await tried('Outputs', outputsAreForetold, {seed, milliseconds})} documents`);
await part('Commands', async () => `${await tried('Commands', commandsAreForetold, {seed, milliseconds})} documents`);
await part(
  'Publishing',
  async () => `${await tried('Publishing', publishingIsForetold, {seed, milliseconds})} documents`,
);
await part('Reached', () => {
  assertReached();
  const reached = Object.entries(counts).map(([name, count]) => `${name} ${count}`);
  return Promise.resolve(reached.join(', '));
});
await part('Painting', async () => {
  const documents = await withPainting((property) => tried('Painting', property, {seed, milliseconds}));
  return `${documents} documents in Chromium`;
});
await part('Growth', async () => {
  const {measured, found} = await Promise.resolve(growingTooFast(seed, milliseconds));
  if (found.length === 0) return `${measured} pairs of work and shape`;
  const lines = found.map(
    ({name, exponent, size, milliseconds: time}) =>
      `${name}: exponent ${exponent.toFixed(2)}, ${Math.round(time)} ms for ${size}`,
  );
  throw new Error(`These grow faster than in proportion:\n${lines.join('\n')}`);
});

/** Runs a part, and goes on after a failure. */
async function part(name: string, run: () => Promise<string>): Promise<void> {
  try {
    say(`✓ ${name}: ${await run()}`);
  } catch (error) {
    process.exitCode = 1;
    say(`✗ ${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function whole(name: string, value: string): number {
  if (/^\d{1,10}$/.test(value)) return Number(value);
  say(`--${name} ${value} is no whole number.`);
  process.exit(2);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
