import {
  chooseText,
  daysSinceCheck,
  parseCitations,
  STALE_AFTER_DAYS,
  type Campaign,
  type Problem,
  type Text,
} from '@countersign/campaign';
import {debrisIn, placeNames, versions} from '@countersign/campaign/schema';
import {passages} from '../passages.js';
import {approvalWarnings} from './approvals.js';
import {briefWarnings} from './briefs.js';
import {findingWarnings} from './findings.js';
import {graveWarnings} from './grave-words.js';
import {twinWarnings} from './near-duplicates.js';
import {ownWordWarnings} from './own-word.js';
import {promiseWarnings} from './promises.js';
import {briefSpeakerWarnings, speakerWarnings} from './speakers.js';

/**
 * Lists what deserves an author's look and is no problem: a document with warnings may be published.
 *
 * @param campaign - A campaign without problems.
 * @param now - Today, to find what was last checked too long ago.
 * @returns Warnings by kind, not by their place in the text.
 */
export function warningsOf(campaign: Campaign, now: Date): Problem[] {
  return [
    ...translationWarnings(campaign),
    ...checkedWarnings(campaign, now),
    ...promiseWarnings(campaign),
    ...ownWordWarnings(campaign),
    ...speakerWarnings(campaign),
    ...briefSpeakerWarnings(campaign),
    ...findingWarnings(campaign),
    ...approvalWarnings(campaign),
    ...graveWarnings(campaign),
    ...briefWarnings(campaign),
    ...twinWarnings(campaign),
    ...debrisIn(campaign, false),
    ...sourceWarnings(campaign),
    ...peopleWarnings(campaign),
  ];
}

const LANGUAGE_NAMES = new Intl.DisplayNames('en', {type: 'language'});

// A name is often the same in every language, so a missing translation of a name is no gap.
const NAMES = /\/(name|shortName|affiliation)$/;

function* translationWarnings(campaign: Campaign): Generator<Problem> {
  const {language, revision, translations = {}} = campaign;
  const texts: {pointer: string; text: Text}[] = [];
  for (const {pointer, prose, label} of passages(campaign)) {
    const text = prose ?? label;
    if (text !== undefined && !NAMES.test(pointer)) texts.push({pointer, text});
  }
  for (const [tag, translation] of Object.entries(translations)) {
    if (tag === language) continue;
    const name = `${LANGUAGE_NAMES.of(tag)} (${tag})`;
    // Readers of pt-BR see texts in pt.
    const missing = texts.filter(({text}) => chooseText(text, tag, language).language === language);
    if (missing.length > 0) {
      const pointers = missing.map(({pointer}) => pointer);
      const are = missing.length === 1 ? 'text is' : 'texts are';
      yield {
        pointer: pointers[0]!,
        ...(pointers.length > 1 && {also: pointers.slice(1)}),
        message: `${missing.length} ${are} not in ${name}: ${placeNames(campaign, pointers)}.`,
        hint: `Add "${tag}" there; until then readers of it see "${language}".`,
      };
    }
    if (translation.revision < revision) {
      yield {
        pointer: `/translations/${tag}/revision`,
        message: `The ${name} texts are of revision ${translation.revision}, the document is at ${revision}.`,
        hint: `Translate what changed since, then write ${revision}.`,
      };
    }
  }
}

function* checkedWarnings(campaign: Campaign, now: Date): Generator<Problem> {
  if (campaign.stage !== 'open') return;
  const days = daysSinceCheck(campaign, now.getTime());
  if (days <= STALE_AFTER_DAYS) return;
  yield {
    pointer: '/checked',
    message: `Nobody has checked this document for ${days} days.`,
    hint: `Look whether every status and link still holds, then write ${now.toISOString().slice(0, 10)}.`,
  };
}

function* sourceWarnings(campaign: Campaign): Generator<Problem> {
  const cited = citedSources(campaign);
  for (const [at, {id, url, archived}] of campaign.sources.entries()) {
    if (!cited.has(id)) {
      yield {
        pointer: `/sources/${at}`,
        message: `Nothing cites the source ${id}.`,
        hint: `Cite it as evidence or with [@${id}], or remove it.`,
      };
    }
    if (url && !archived) {
      yield {
        pointer: `/sources/${at}/url`,
        message: `The source ${id} has no archived copy.`,
        hint: 'Save the page in a web archive and add "archived", before it changes or vanishes.',
      };
    }
  }
}

/** The ids of every source that a text in any language, a piece of evidence or a speaker names. */
function citedSources(campaign: Campaign): Set<string> {
  const cited = new Set<string>();
  for (const {pointer, prose, evidence} of passages(campaign)) {
    for (const [, value] of prose === undefined ? [] : versions(prose, pointer, campaign.language)) {
      for (const part of parseCitations(value)) if (typeof part !== 'string') cited.add(part.source);
    }
    for (const {source} of evidence ?? []) cited.add(source);
  }
  for (const {speaker} of campaign.statements) if (speaker.publishersOf) cited.add(speaker.publishersOf);
  return cited;
}

function* peopleWarnings(campaign: Campaign): Generator<Problem> {
  const {signatories, statements} = campaign;
  const pointers: string[] = [];
  for (const [at, {kind}] of signatories.entries()) if (kind === 'person') pointers.push(`/signatories/${at}`);
  for (const [at, {speaker}] of statements.entries()) {
    if (speaker.name !== undefined && speaker.role !== undefined) pointers.push(`/statements/${at}/speaker`);
  }
  if (pointers.length === 0) return;
  yield {
    pointer: pointers[0]!,
    ...(pointers.length > 1 && {also: pointers.slice(1)}),
    message: `${pointers.length === 1 ? '1 person is' : `${pointers.length} people are`} named: ${placeNames(campaign, pointers)}.`,
    hint: 'Name only those who agreed, and remove whoever asks to be; a signatory can count as withheld instead.',
  };
}
