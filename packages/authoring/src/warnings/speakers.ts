import type {Campaign, Statement, Text} from '@countersign/campaign';
import {nameWithoutForm, partyNames, versions, withoutCitations} from '@countersign/campaign/schema';
import {isAttributed} from './attribution.js';
import {addresseeNames, withoutArticle} from './findings.js';
import {restsOnOwnWord} from './own-word.js';
import type {Warning} from './warning.js';

/** Bases of statements that accuse, or answer that. A verb alone is not enough there: the speaker has to be named. */
const ACCUSING: ReadonlySet<string> = new Set(['alleged', 'denied']);

/**
 * Warns of a statement whose sentence does not name its speaker. Sentences are copied, and then stand alone. A text in
 * quotation marks has its speaker beside it.
 */
export function* speakerWarnings(campaign: Campaign): Generator<Warning> {
  for (const [at, statement] of campaign.statements.entries()) {
    if (statement.basis === 'quoted') continue;
    const names = speakersOf(campaign, statement);
    const isAccusing = ACCUSING.has(statement.basis);
    const forms = isAccusing ? names.flatMap(formsOf) : names.map(nameWithoutForm);
    const unnamed = versions(statement.text, `/statements/${at}/text`, campaign.language).find(([tag, text]) => {
      const isSaid = isAttributed(text, tag);
      return (isAccusing ? isSaid !== undefined : isSaid === false) && !isNamed(text, forms);
    });
    if (unnamed) yield warning(unnamed[2], unnamed[1], names[0]);
  }
}

/**
 * Warns of a brief that names nobody: no speaker, no publisher of its sources, no addressee and no party. Most readers
 * see nothing else. A response has the name of its addressee before its brief. Where all sources are the addressee's
 * own, another warning looks at the brief.
 */
export function* briefSpeakerWarnings(campaign: Campaign): Generator<Warning> {
  let parties: readonly string[] | undefined;
  const publishers = new Map(campaign.sources.map((source) => [source.id, source.publishers.map(nameWithoutForm)]));
  for (const [at, demand] of campaign.demands.entries()) {
    for (const [index, entry] of demand.history.entries()) {
      if (entry.brief === undefined) continue;
      const place = `/demands/${at}/history/${index}/brief`;
      for (const [tag, text, pointer] of versions(entry.brief, place, campaign.language)) {
        if (isAttributed(text, tag) !== false) continue;
        if (tag === campaign.language && restsOnOwnWord(campaign, demand, entry)) continue;
        parties ??= namesOfParties(campaign);
        const cited = entry.evidence.flatMap(({source}) => publishers.get(source)!);
        if (isNamed(text, cited) || isNamed(text, parties)) continue;
        yield {
          pointer,
          kind: 'speaker',
          text,
          message: 'The brief does not name who says it.',
          hint: 'Name who says it, such as “Northern Water said on 20 April that …”: most readers see nothing else.',
        };
      }
    }
  }
}

// The article is left out, because a preposition may change it: “les responsables”, “des responsables”.
function namesOfParties(campaign: Campaign): string[] {
  return [...[...partyNames(campaign)].map(withoutArticle), ...addresseeNames(campaign)];
}

/** Whether a text holds one of some comparable names. Arabic and Hebrew write prefixes together with a name. */
function isNamed(text: string, names: readonly string[]): boolean {
  const words = nameWithoutForm(withoutCitations(text));
  return names.some((name) => {
    for (let from = words.indexOf(name); from >= 0 && name !== ''; from = words.indexOf(name, from + 1)) {
      if (!LATIN_END.test(words.slice(0, from)) && !LATIN_START.test(words.slice(from + name.length))) return true;
    }
    return false;
  });
}

const LATIN_END = /[\p{sc=Latin}\p{N}]$/u;
const LATIN_START = /^[\p{sc=Latin}\p{N}]/u;

/**
 * The comparable forms of a name in a sentence: the whole, or two of its longer words in a row. A speaker's name may be
 * a description: “the open letter of 6 August 2021”.
 */
function formsOf(name: string): string[] {
  const whole = nameWithoutForm(name);
  const words = whole.split(' ');
  const pairs = words.slice(1).map((second, at) => [words[at]!, second] as const);
  return [whole, ...pairs.filter((pair) => pair.every(({length}) => length > 2)).map((pair) => pair.join(' '))];
}

function warning(pointer: string, text: string, name: string | undefined): Warning {
  return {
    pointer,
    kind: 'speaker',
    text,
    message: 'The sentence does not name who says it.',
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
