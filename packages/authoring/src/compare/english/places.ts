// Places of a document in English words, as a reader of the letter would name them.
import {inLanguage, type Campaign, type Statement} from '@countersign/campaign';
import {placeName} from '@countersign/campaign/schema';
import {sourceName} from '../../source-name.js';
import type {NumberedDemand} from '../revision-change.js';
import {indexIn, memberIn} from './members.js';
import {dateInWords, languageInWords, listed, responseInWords} from './values.js';

/** Names a place: `Demand 2, “Publish the audit”, entry of 3 June 2026, note`. */
export function placeInWords(campaign: Campaign, pointer: string): string {
  const [, list = '', index = '', inner, entry = ''] = pointer.split('/');
  const member = memberInWords(campaign, list, Number(index));
  const head = index === '' ? undefined : member;
  if (head === undefined) return placeName(campaign, pointer);
  const date = campaign.demands[Number(index)]?.history[Number(entry)]?.date;
  const isEntry = list === 'demands' && inner === 'history' && entry !== '' && date !== undefined;
  const place = isEntry ? `/${list}/${index}/${inner}/${entry}` : `/${list}/${index}`;
  // The names for authors have the same words after the name of the member.
  const rest = placeName(campaign, pointer).slice(placeName(campaign, place).length);
  return `${head}${isEntry ? `, entry of ${dateInWords(date)}` : ''}${rest}`;
}

/**
 * Names the place of a text, with its language if that is another one than `own`.
 *
 * @param own - The language of the present document.
 */
export function textInWords(campaign: Campaign, pointer: string, language: string, own: string): string {
  const place = placeInWords(
    campaign,
    pointer.endsWith(`/${language}`) ? pointer.slice(0, -language.length - 1) : pointer,
  );
  return language === own ? place : `${place}, in ${languageInWords(language)}`;
}

/** Names the part of a document that a correction is of. */
export function subjectInWords(campaign: Campaign, subject: string): string {
  const [list = '', id] = subject.split('/');
  if (id === undefined) return list === 'letter' || list === 'document' ? `the ${list}` : `the list of ${list}`;
  if (list === 'addressees') {
    const addressee = memberIn(campaign.letter.addressees, id);
    return addressee ? `addressee ${inLanguage(addressee.name, campaign.language)}` : subject;
  }
  const members = (campaign as unknown as Record<string, readonly {id: string}[] | undefined>)[list] ?? [];
  const index = indexIn(members, id);
  const found = index === undefined ? undefined : memberInWords(campaign, list, index);
  return found === undefined ? subject : found.charAt(0).toLowerCase() + found.slice(1);
}

/** A demand by its number and title. */
export const demandInWords = ({number, demand}: NumberedDemand, {language}: Campaign): string =>
  `Demand ${number}, “${inLanguage(demand.title, language)}”`;

function memberInWords(campaign: Campaign, list: string, index: number): string | undefined {
  const {language, demands, responses, statements, signatories, sources, approvals, corrections} = campaign;
  switch (list) {
    case 'demands': {
      const demand = demands[index];
      return demand && demandInWords({number: index + 1, demand}, campaign);
    }
    case 'responses':
      return responses[index] && responseInWords(campaign, responses[index]);
    case 'statements': {
      const statement = statements[index];
      return statement && `Statement ${index + 1} (${basisInWords(campaign, statement)})`;
    }
    case 'signatories':
      return signatories[index] && `Signatory ${inLanguage(signatories[index].name, language)}`;
    case 'sources':
      return sources[index] && `Source ${sourceName(sources[index], 'en-GB')}`;
    case 'approvals': {
      const answer = approvals[index];
      const signatory = answer && memberIn(signatories, answer.signatory);
      return signatory && `Answer of ${inLanguage(signatory.name, language)} of ${dateInWords(answer.date)}`;
    }
    case 'corrections': {
      const correction = corrections[index];
      return (
        correction && `Correction of ${subjectInWords(campaign, correction.of)} of ${dateInWords(correction.date)}`
      );
    }
    default:
      return undefined;
  }
}

const BASES: Readonly<Record<Statement['basis'], string>> = {
  said: 'said by',
  quoted: 'in the words of',
  reported: 'reported by',
  alleged: 'alleged by',
  denied: 'denied by',
  found: 'found by',
};

/** Says on what a statement rests, and who made it: `reported by The Herald`. */
export function basisInWords(campaign: Campaign, {basis, speaker}: Statement): string {
  const {language, signatories, sources} = campaign;
  const {name, role, signatory, publishersOf} = speaker;
  const body = memberIn(signatories, signatory);
  const names = [name, role, body?.name].flatMap((text) => (text === undefined ? [] : inLanguage(text, language)));
  const publishers = memberIn(sources, publishersOf)?.publishers ?? [];
  return `${BASES[basis]} ${names.length > 0 ? names.join(', ') : listed(publishers)}`;
}
