// Says what a check will ask of which servers, and waits for a yes.
import type {Readable, Writable} from 'node:stream';
import {converse, Stopped} from '../terminal/conversation.ts';
import {UsageError} from '../terminal/errors.ts';
import {count, printable} from '../terminal/terminal.ts';
import {MOST_ADDRESSES, PAUSE, type Plan} from './check-sources.ts';
import {someNames, wrapped} from './lines.ts';

const FEW = 12;

/** Says in sentences which hosts a check will ask, and for how much. */
export function announcement({visits, leftOut, hosts}: Plan): string[] {
  const names = hosts.map(({host, addresses}) => (addresses > 1 ? `${host} (${addresses})` : host));
  const seconds = ((hosts[0]?.addresses ?? 0) * (PAUSE + 1_000)) / 1_000;
  const time = seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`;
  return [
    `This asks ${count(hosts.length, 'host')} for ${count(visits.length, 'address', 'addresses')}, from this machine: ${someNames(names, FEW)}.`,
    'Each host sees the address of your network, the pages that are asked for, and that countersign asks. Your ' +
      'resolver sees the names of the hosts. No cookie, no referrer and nothing of the document is sent.',
    `Each host gets one request at a time, and a pause after it. It takes about ${time}. Ctrl+C stops, and what was found by then is printed.`,
    ...(leftOut > 0
      ? [`${count(leftOut, 'address', 'addresses')} beyond the first ${MOST_ADDRESSES} are not asked.`]
      : []),
  ];
}

/** The streams of a person. Standard output is for the results. */
interface Streams {
  readonly stdin: Readable & {readonly isTTY?: boolean};
  readonly stderr: Writable & {readonly isTTY?: boolean};
}

/**
 * Tells a person what a check will ask, and returns whether it may.
 *
 * @param isAgreed - Whether the command was given `--yes`.
 * @throws UsageError when nobody is there to answer.
 */
export async function mayAsk(
  plan: Plan,
  isAgreed: boolean,
  {stdin: input, stderr: output}: Streams = process,
): Promise<boolean> {
  for (const line of announcement(plan).flatMap((sentence) => wrapped(sentence))) output.write(`${printable(line)}\n`);
  if (isAgreed) return true;
  if (!input.isTTY || !output.isTTY) throw new UsageError('Nothing was asked. Add --yes to let it ask these hosts.');
  const conversation = converse({input, output, isTerminal: true});
  try {
    conversation.say('Write yes to go on.');
    return /^y(?:es)?$/i.test(((await conversation.nextLine()) ?? '').trim());
  } catch (error) {
    if (error instanceof Stopped) return false;
    throw error;
  } finally {
    conversation.end();
  }
}
