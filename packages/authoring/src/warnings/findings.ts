import {inLanguage, type Campaign} from '@countersign/campaign';
import {comparableNames, partyNames} from '@countersign/campaign/schema';
import type {Warning} from './warning.js';

const ARTICLE = /^(?:the|an?|l|l[ae]s?|el|los) /;

/**
 * Warns of a finding whose speaker seems to be a party: the name of one is a part of its name, such as “Investigation
 * team of Clearwater Watch”. A name of one word may be any word, so it is left out. Of an addressee, the name has to
 * begin with its name: there are inquiries into addressees. A speaker with a party's very name is a problem.
 */
export function* findingWarnings(campaign: Campaign): Generator<Warning> {
  const found = [...campaign.statements.entries()].filter(([, {basis}]) => basis === 'found');
  if (found.length === 0) return;
  const parties = [...partyNames(campaign)].map(withoutArticle).filter((name) => name.includes(' '));
  const addressees = addresseeNames(campaign);
  for (const [at, {speaker}] of found) {
    const names = comparableNames(speaker.name ?? '').map((name) => `${withoutArticle(name)} `);
    const isNear = names.some(
      (name) =>
        parties.some((party) => ` ${name}`.includes(` ${party} `)) ||
        addressees.some((addressee) => name.startsWith(`${addressee} `)),
    );
    if (!isNear) continue;
    const pointer = `/statements/${at}/speaker/name`;
    yield {
      pointer,
      kind: 'finding',
      text: inLanguage(speaker.name!, campaign.language),
      message: 'The name holds that of a party, and a party does not find.',
      hint: 'Write said, reported or alleged. If it is a court, regulator or inquiry, leave it.',
    };
  }
}

/** The comparable names of the addressees, without articles. */
export const addresseeNames = ({letter}: Campaign): string[] =>
  letter.addressees.flatMap(({name}) => comparableNames(name)).map(withoutArticle);

/** A comparable name without an article before it. */
export const withoutArticle = (name: string): string => name.replace(ARTICLE, '');
