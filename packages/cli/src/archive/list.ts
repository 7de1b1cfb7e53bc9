// Prints which sources have an archived copy, and where the others can be saved.
import {KNOWN_ARCHIVES, type SourceCopies} from '@countersign/authoring';
import {ownCommand, shellArgument} from '../terminal/own-command.ts';
import {count, print} from '../terminal/terminal.ts';
import {shownQuote, someNames, wrapped} from './lines.ts';

const FEW = 8;

/** Prints one block for each source, and what to do. */
export function printList(sources: readonly SourceCopies[], file: string): void {
  const missing = sources.filter(isMissing);
  const [unplaced, kept] = [
    sources.filter(({url, archived}) => url === undefined && !archived),
    sources.filter(({archived}) => archived),
  ];
  for (const source of missing) printSource(source);
  if (unplaced.length > 0) {
    const ids = unplaced.map(({id}) => id).join(', ');
    say(`${count(unplaced.length, 'source')} without an address, so there is nothing to save: ${ids}`);
    print('');
  }
  for (const source of kept) printSource(source);
  say(
    `${count(sources.length, 'source')}: ${kept.length} with a copy, ${missing.length} without, ${unplaced.length} without an address.`,
  );
  if (missing.length === 0) return;
  const others = KNOWN_ARCHIVES.slice(1).filter(({find, save}) => find ?? save);
  const names = others.map(
    ({name, hosts, needsAccount}) => `${name} (${hosts[0]}${needsAccount ? ', for members' : ''})`,
  );
  say(`Other archives: ${names.join(', ')}. With --json, each source has its addresses there, too.`);
  print('When you have found or saved a copy, write it into the document:');
  const to = file === 'campaign.json' ? '' : ` --to ${shellArgument(file)}`;
  print(`  ${ownCommand()} archive add ${missing[0]!.id} ADDRESS-OF-THE-COPY${to}`);
}

/** Whether a source can be saved and has no copy. */
export const isMissing = ({url, archived}: SourceCopies): boolean => url !== undefined && !archived;

function printSource({id, name, url, archived, quotes, find, save, ...uses}: SourceCopies): void {
  say(`${id}: ${name}`);
  say(rests(uses), 2);
  if (url !== undefined) print(`  ${url}`);
  if (archived) {
    const facts = [archived.by, archived.date].filter((fact) => fact !== undefined);
    print(`  Copy${facts.length > 0 ? ` (${facts.join(', ')})` : ''}: ${archived.url}`);
  } else if (url !== undefined) {
    print('  No copy.');
    // The first archive serves most people. The others are named once, at the end.
    print(`  Look for one: ${find[0]!.url}`);
    print(`  Save one:     ${save[0]!.url}`);
  }
  for (const {quote, address} of quotes) {
    if (address === undefined) continue;
    say(`The quoted words ${shownQuote(quote)}`, 2);
    print(`    ${address}`);
  }
  print('');
}

/** A sentence about the statuses and other places that rest on a source. */
function rests({statuses, earlier, others}: Pick<SourceCopies, 'statuses' | 'earlier' | 'others'>): string {
  const parts = [
    ...(statuses.length > 0
      ? [`the present status of ${count(statuses.length, 'demand')} (${someNames(statuses, FEW)})`]
      : []),
    ...(earlier > 0 ? [count(earlier, 'earlier entry', 'earlier entries')] : []),
    ...(others > 0 ? [count(others, 'other place')] : []),
  ];
  return parts.length === 0 ? 'Nothing rests on it.' : `On it rest: ${parts.join(', ')}.`;
}

function say(text: string, indent = 0): void {
  for (const line of wrapped(text, indent)) print(line);
}
