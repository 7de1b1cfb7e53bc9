import {daysSinceCheck, STALE_AFTER_DAYS, type Campaign} from '@countersign/campaign';
import {debrisIn} from '@countersign/campaign/schema';
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

function* sourceWarnings({sources}: Campaign): Generator<Warning> {
  for (const [at, {url, archived}] of sources.entries()) {
    if (!url || archived) continue;
    yield {
      pointer: `/sources/${at}/url`,
      kind: 'not-archived',
      message: 'There is no archived copy.',
      hint: 'Save the page in a web archive, and add "archived": {"url": "https://…"}, before it changes or vanishes.',
    };
  }
}
