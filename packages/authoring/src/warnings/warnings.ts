import {daysSinceCheck, parseCitations, STALE_AFTER_DAYS, type Campaign} from '@countersign/campaign';
import {debrisIn, versions} from '@countersign/campaign/schema';
import {passages} from '../passages.js';
import {approvalWarnings} from './approvals.js';
import {briefWarnings} from './briefs.js';
import {earlySourceWarnings} from './early-sources.js';
import {findingWarnings} from './findings.js';
import {graveWarnings} from './grave-words.js';
import {twinWarnings} from './near-duplicates.js';
import {ownWordWarnings} from './own-word.js';
import {peopleWarnings} from './people.js';
import {promiseWarnings} from './promises.js';
import {replyWarnings} from './replies.js';
import {sentWarnings} from './sent.js';
import {briefSpeakerWarnings, speakerWarnings} from './speakers.js';
import {translatedWarnings} from './translated.js';
import {translationWarnings} from './translations.js';
import type {Warning, WarningKind} from './warning.js';

/**
 * Lists what deserves an author's look and is no problem: a document with warnings may be published.
 *
 * @param campaign - A campaign without problems.
 * @param now - Today, to find what was last checked too long ago.
 * @returns One warning for each place, by kind and not by place. `grouped` joins those that say the same.
 */
export function warningsOf(campaign: Campaign, now: Date): Warning[] {
  return [
    ...translationWarnings(campaign),
    ...translatedWarnings(campaign),
    ...checkedWarnings(campaign, now),
    ...promiseWarnings(campaign),
    ...earlySourceWarnings(campaign),
    ...ownWordWarnings(campaign),
    ...speakerWarnings(campaign),
    ...briefSpeakerWarnings(campaign),
    ...findingWarnings(campaign),
    ...approvalWarnings(campaign),
    ...sentWarnings(campaign),
    ...replyWarnings(campaign),
    ...graveWarnings(campaign),
    ...briefWarnings(campaign),
    ...twinWarnings(campaign),
    ...debrisWarnings(campaign),
    ...sourceWarnings(campaign),
    ...peopleWarnings(campaign),
  ];
}

function* debrisWarnings(campaign: Campaign): Generator<Warning> {
  for (const found of debrisIn(campaign, false)) yield {...found, kind: found.kind as WarningKind};
}

function* checkedWarnings(campaign: Campaign, now: Date): Generator<Warning> {
  if (campaign.stage !== 'open') return;
  const days = daysSinceCheck(campaign, now.getTime());
  if (days <= STALE_AFTER_DAYS) return;
  yield {
    pointer: '/checked',
    kind: 'checked',
    text: campaign.checked ?? campaign.updated,
    message: `Nobody has checked this document for ${days} days.`,
    hint: `Look whether every status and link still holds, then write "checked": "${now.toISOString().slice(0, 10)}".`,
  };
}

function* sourceWarnings(campaign: Campaign): Generator<Warning> {
  const cited = citedSources(campaign);
  for (const [at, {id, url, archived}] of campaign.sources.entries()) {
    if (!cited.has(id)) {
      yield {
        pointer: `/sources/${at}`,
        kind: 'not-cited',
        message: 'Nothing cites this source.',
        hint: 'Cite it as evidence or in a text ([@id]), or remove it.',
      };
    }
    if (url && !archived) {
      yield {
        pointer: `/sources/${at}/url`,
        kind: 'not-archived',
        message: 'There is no archived copy.',
        hint: 'Save the page in a web archive, and add "archived": {"url": "https://…"}, before it changes or vanishes.',
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
