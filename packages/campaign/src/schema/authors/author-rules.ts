// Rules for authors alone. A document that breaks one of them says something false or broken, but harms no page.
// Elements show it all the same, and no page has to load these rules.
import type {Campaign, Text} from '../../campaign.js';
import {inLanguage} from '../../language.js';
import {excerpt, type Problem} from '../../problem.js';
import {FORMAT_HINTS} from '../../sentences.js';
import {isCountry, meantCountry} from './countries.js';
import {debrisIn} from './debris-in.js';
import {twins} from './duplicates.js';
import {comparableNames} from './names.js';
import {origins, restsOn, runs} from './own-word.js';
import {placeName} from './place-names.js';

/** Finds statements that are false or broken in a document whose values are all well-formed. */
export function authorProblems(campaign: Campaign): Problem[] {
  return [
    ...debrisIn(campaign, true),
    ...countryProblems(campaign),
    ...twinProblems(campaign),
    ...metProblems(campaign),
    ...foundProblems(campaign),
  ];
}

function* countryProblems(campaign: Campaign): Generator<Problem> {
  for (const [at, {country}] of campaign.signatories.entries()) {
    if (country === undefined || isCountry(country)) continue;
    const pointer = `/signatories/${at}/country`;
    const meant = meantCountry(country);
    yield {
      pointer,
      kind: 'country',
      message: `There is no country ${country}.`,
      hint: meant ? `Write ${meant} (countersign check --fix does).` : FORMAT_HINTS.country,
    };
  }
}

function* twinProblems(campaign: Campaign): Generator<Problem> {
  for (const {first, second, by, isSure} of twins(campaign)) {
    if (!isSure) continue;
    const pointer = `/signatories/${second}`;
    const other = placeName(campaign, `/signatories/${first}`);
    const is = `${other.charAt(0).toLowerCase()}${other.slice(1)} (${campaign.signatories[first]!.id})`;
    yield {
      pointer: by === 'name' ? `${pointer}/name` : `${pointer}/url`,
      kind: 'twins',
      message: `This is the ${by === 'name' ? 'name' : 'web address'} of ${is}, too, and both are counted.`,
      hint:
        by === 'name'
          ? 'Remove one. If they are two, say in the names which is which, such as “Amnesty International France”.'
          : 'Remove one. If they are two, give each its own address, or leave it out.',
    };
  }
}

function* metProblems(campaign: Campaign): Generator<Problem> {
  for (const [at, demand] of campaign.demands.entries()) {
    const of = origins(campaign, demand);
    for (const [from, to] of runs(demand)) {
      if (demand.history[from]!.status !== 'met') continue;
      if (restsOn(demand.history.slice(from, to), of) !== 'addressee') continue;
      const pointer = `/demands/${at}/history/${from}/evidence`;
      const sources = demand.history[from]!.evidence.map(({source}) => source);
      yield {
        pointer,
        kind: 'own-word',
        message: `The status met rests on the addressee’s own word alone (${sources.map(excerpt).join(', ')}).`,
        hint: 'Add a source of somebody who looked, such as a report of yours, or write partial or promised.',
      };
    }
  }
}

/**
 * Findings of parties: the publisher, who assessed, signatories and where these work. Those are no court, regulator or
 * inquiry. An addressee may be one, so authors only get a warning there.
 */
function* foundProblems(campaign: Campaign): Generator<Problem> {
  const {language, sources, statements} = campaign;
  const found = [...statements.entries()].filter(([, {basis}]) => basis === 'found');
  if (found.length === 0) return;
  const parties = partyNames(campaign);
  const publishersOf = new Map(sources.map(({id, publishers}) => [id, publishers]));
  for (const [at, {speaker}] of found) {
    const isParty = (name: Text) => comparableNames(name).some((form) => parties.has(form));
    const message = 'A party to the letter does not find: it says, reports or alleges.';
    const pointer = `/statements/${at}/speaker`;
    const published = publishersOf.get(speaker.publishersOf ?? '')?.find(isParty);
    if (speaker.name !== undefined && isParty(speaker.name)) {
      const hint = 'Name the court, regulator or inquiry that found it, or write another basis.';
      yield {pointer: `${pointer}/name`, kind: 'finding', message, hint};
    } else if (speaker.name !== undefined && published !== undefined) {
      const hint = `Remove publishersOf: ${inLanguage(speaker.name, language)} speaks, and ${published} only publishes its words.`;
      yield {pointer: `${pointer}/publishersOf`, kind: 'finding', message, hint};
    }
  }
}

/** The comparable names of all who signed, publish or assess the letter, and of where its signatories work. */
export function partyNames({assessedBy, publisher, signatories}: Campaign): ReadonlySet<string> {
  const names = signatories.flatMap(({name, shortName, affiliation}) => [name, shortName, affiliation]);
  const known = [publisher.name, assessedBy, ...names].filter((name) => name !== undefined);
  return new Set(known.flatMap(comparableNames));
}
