import {parseCitations, type Campaign, type Source, type Text} from '@countersign/campaign';
import {versions} from '@countersign/campaign/schema';
import {passages} from '../passages.js';
import {sourceName} from '../source-name.js';
import {differentFigures} from '../translate/figures.js';
import {languageName} from './language-name.js';
import type {Warning} from './warning.js';

/** A translation of a text beside its original. */
interface Translation {
  readonly language: string;
  readonly original: string;
  readonly translation: string;
  readonly pointer: string;
}

/** More numbers than this are not named. */
const MOST_NUMBERS = 8;

/**
 * Warns of each translation that has other numbers than its original, or cites other sources. A translator may have a
 * reason: a year that readers of one language know, or a source in their language.
 */
export function* translatedWarnings(campaign: Campaign): Generator<Warning> {
  const sources = new Map(campaign.sources.map((source) => [source.id, source]));
  for (const {pointer, prose, label} of passages(campaign)) {
    for (const each of translationsOf(prose ?? label, pointer, campaign.language)) {
      yield* figureWarning(each);
      if (prose !== undefined) yield* citationWarning(each, sources);
    }
  }
}

function* translationsOf(text: Text | undefined, place: string, own: string): Generator<Translation> {
  if (text === undefined || typeof text === 'string') return;
  const original = text[own];
  if (original === undefined) return;
  for (const [tag, translation, pointer] of versions(text, place, own)) {
    if (tag !== own) yield {language: languageName(tag), original, translation, pointer};
  }
}

function* figureWarning({language, original, translation, pointer}: Translation): Generator<Warning> {
  const {lacking, added} = differentFigures(original, translation);
  if (lacking.length + added.length === 0) return;
  const [known, found] = [lacking, added].map((numbers) => {
    const named = numbers.slice(0, MOST_NUMBERS).join('; ');
    return numbers.length > MOST_NUMBERS ? `${named}; …` : named;
  });
  yield {
    pointer,
    kind: 'translated-number',
    text: `${known} → ${found}`,
    message:
      added.length === 0
        ? `The ${language} text lacks numbers of the original: ${known}.`
        : lacking.length === 0
          ? `The ${language} text has numbers that the original lacks: ${found}.`
          : `The ${language} text has other numbers than the original: ${found} instead of ${known}.`,
    hint: 'Compare the two texts. If both are right, leave it: a number may be a word in one of them.',
  };
}

function* citationWarning(
  {language, original, translation, pointer}: Translation,
  sources: ReadonlyMap<string, Source>,
): Generator<Warning> {
  const [own, cited] = [citedIn(original), citedIn(translation)];
  const named = (ids: readonly string[]) => ids.map((id) => sourceName(sources.get(id)!, 'en')).join('; ');
  const lacking = [...own].filter((id) => !cited.has(id));
  const added = [...cited].filter((id) => !own.has(id));
  const kind = 'translated-citation';
  if (lacking.length > 0) {
    yield {
      pointer,
      kind,
      text: `− ${lacking.join(', ')}`,
      message: `The ${language} text does not cite what the original cites: ${named(lacking)}.`,
      hint: `Cite it there too (${lacking.map((id) => `[@${id}]`).join(', ')}). If that text does not say what it shows, leave it.`,
    };
  }
  if (added.length > 0) {
    yield {
      pointer,
      kind,
      text: `+ ${added.join(', ')}`,
      message: `The ${language} text cites what the original does not: ${named(added)}.`,
      hint: 'Cite it in the original too, or remove it here. If only readers of this language need it, leave it.',
    };
  }
}

/** The ids of the sources that a text cites. */
const citedIn = (text: string): Set<string> =>
  new Set(parseCitations(text).flatMap((part) => (typeof part === 'string' ? [] : part.source)));
