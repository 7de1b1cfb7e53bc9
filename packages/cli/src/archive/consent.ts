// Says what a check will ask of which servers, and waits for a yes.
import {converse, Stopped} from '../terminal/conversation.ts';
import {UsageError} from '../terminal/errors.ts';
import {count, printError} from '../terminal/terminal.ts';
import {MOST_ADDRESSES, PAUSE, type Plan} from './check-sources.ts';
import {someNames, wrapped} from './lines.ts';

const FEW = 12;

/** What a check will do, in sentences. */
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

/**
 * Tells a person what a check will ask, and returns whether it may.
 *
 * @param isAgreed - Whether the command was given `--yes`.
 * @throws UsageError when nobody is there to answer.
 */
export async function mayAsk(plan: Plan, isAgreed: boolean): Promise<boolean> {
  for (const sentence of announcement(plan)) for (const line of wrapped(sentence)) printError(line);
  if (isAgreed) return true;
  const {stdin: input, stderr: output} = process;
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
