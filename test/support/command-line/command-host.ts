// A process that runs commands one after the other, for ./command.ts. Starting Node and loading the command's modules
// takes ten times as long as most commands do.
import {Readable} from 'node:stream';
import {fileURLToPath} from 'node:url';

/** A command to run. */
export interface Task {
  readonly args: readonly string[];
  readonly input: string;
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

/** The end of a command, or an error that it threw, of which the real program would say more. */
export type Outcome =
  {readonly code: number; readonly stdout: string; readonly stderr: string} | {readonly error: string};

const program = fileURLToPath(new URL('../../../packages/cli/dist/command-line.js', import.meta.url));
const {runCommand} = (await import(program)) as {runCommand: (args: readonly string[]) => Promise<number>};

/** Keeps everything that is written to a stream of this process. */
function collect(stream: NodeJS.WriteStream): () => string {
  const chunks: Buffer[] = [];
  stream.write = (chunk: string | Uint8Array) => chunks.push(Buffer.from(chunk as string)) > 0;
  return () => Buffer.concat(chunks.splice(0)).toString();
}

const [stdout, stderr] = [collect(process.stdout), collect(process.stderr)];

async function run({args, input, cwd, env}: Task): Promise<Outcome> {
  process.chdir(cwd);
  for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
  Object.assign(process.env, env);
  Object.defineProperty(process, 'stdin', {
    value: Readable.from(input === '' ? [] : [Buffer.from(input)]),
    configurable: true,
  });
  try {
    const code = await runCommand(args);
    return {code, stdout: stdout(), stderr: stderr()};
  } catch (error) {
    stdout();
    stderr();
    return {error: String(error)};
  }
}

let last: Promise<unknown> = Promise.resolve();
process.on('message', (task: Task) => {
  last = last.then(async () => process.send!(await run(task)));
});
