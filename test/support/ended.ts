// The end of a program.
import type {ChildProcess} from 'node:child_process';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Waits for the end of a program, and returns all that it wrote.
 *
 * @param input - Text for its standard input. By default that stays open.
 */
export async function ended(child: ChildProcess, input?: string): Promise<Ended> {
  if (input !== undefined) {
    // A program that does not read its input may end before the input is written, even if that is empty.
    child.stdin!.on('error', () => {});
    child.stdin!.end(input);
  }
  const [stdout, stderr] = [child.stdout!, child.stderr!].map((stream) => {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    return chunks;
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return {code, stdout: Buffer.concat(stdout!).toString(), stderr: Buffer.concat(stderr!).toString()};
}
