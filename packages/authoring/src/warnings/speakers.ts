import type {Campaign, Problem, Statement, Text} from '@countersign/campaign';
import {placeName, versions} from '@countersign/campaign/schema';
import {isAttributed} from './attribution.js';

/**
 * Warns of a statement whose sentence does not name its speaker. Sentences are copied, and then stand alone. A text in
 * quotation marks has its speaker beside it.
 */
export function* speakerWarnings(campaign: Campaign): Generator<Problem> {
  for (const [at, statement] of campaign.statements.entries()) {
    if (statement.basis === 'quoted') continue;
    const names = speakersOf(campaign, statement);
    const unnamed = versions(statement.text, `/statements/${at}/text`, campaign.language).find(
      ([tag, text]) => isAttributed(text, tag) === false && !names.some((name) => text.includes(name)),
    );
    if (unnamed) yield warning(campaign, unnamed[2], names[0]);
  }
}

function warning(campaign: Campaign, pointer: string, name: string | undefined): Problem {
  return {
    pointer,
    message: `${placeName(campaign, pointer)}: the sentence does not name who says it.`,
    hint: `Begin for example with “${name ?? 'The speaker'} says that …”: readers copy sentences without what stands beside them.`,
  };
}

/** The names by which a sentence may call the speaker of a statement. */
function speakersOf({signatories, sources}: Campaign, {speaker}: Statement): string[] {
  const signatory = signatories.find(({id}) => id === speaker.signatory);
  const source = sources.find(({id}) => id === speaker.publishersOf);
  return [
    ...namesIn(speaker.name),
    ...namesIn(signatory?.name),
    ...namesIn(signatory?.shortName),
    ...(source?.publishers ?? []),
  ];
}

const namesIn = (name: Text | undefined): string[] =>
  name === undefined ? [] : typeof name === 'string' ? [name] : Object.values(name);
