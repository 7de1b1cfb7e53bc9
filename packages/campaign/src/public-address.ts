// Addresses from which all readers load. An address of one person's machine works for that person alone.
import {canonicalUrl} from './formats.js';

/** The reason for which readers cannot load from an address. */
export interface UnfitAddress {
  /** A sentence that begins with the address. */
  readonly sentence: string;
  /** Whether the address is right for a trial on the machine that it names. */
  readonly isOfThisMachine: boolean;
}

/**
 * Finds out whether all readers can load from an address. It has to be `https:` and of a public host.
 *
 * @param isPreview - Whether an address of this machine is allowed, to try something out.
 * @returns Undefined if they can.
 */
export function unfitAddress(address: string, isPreview = false): UnfitAddress | undefined {
  const sentence = notFullAddress(address);
  if (sentence !== undefined) return {sentence, isOfThisMachine: false};
  const {hostname, port, protocol, href} = new URL(address);
  // The format of documents has the same rule for the hosts that it names.
  if (canonicalUrl(href) !== undefined) return undefined;
  const isOfThisMachine = protocol === 'http:';
  if (isOfThisMachine && isPreview) return undefined;
  const reason = port && !isOfThisMachine ? `has a port (${port})` : `is of your own machine or network (${hostname})`;
  return {
    sentence:
      `${address} ${reason}: partners’ pages and their readers cannot load from there. Write the https address at ` +
      'which it is published.',
    isOfThisMachine,
  };
}

/**
 * Says that an address is no full address without a password: `https:`, or `http:` of this machine.
 *
 * @returns A sentence that begins with the address, or undefined.
 */
export function notFullAddress(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isLocal = url?.protocol === 'http:' && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
  if (url && !url.username && !url.password && (url.protocol === 'https:' || isLocal)) return undefined;
  return `${address} is no full https address. Write for example https://letters.example.org/campaign.json.`;
}

// Names that are reserved for examples (RFC 2606, RFC 6761). Our guides use them.
const PLACEHOLDER = /(^|\.)example(\.(com|net|org))?$/;

/**
 * Says that an address was copied from a guide. A made-up campaign, whose own page has such an address, may have them
 * everywhere.
 *
 * @param page - Address of the campaign's page.
 * @returns A sentence that begins with the address, or undefined.
 */
export function copiedFromGuide(address: string, page: string): string | undefined {
  if (!hasExampleName(address) || hasExampleName(page)) return undefined;
  return (
    `${address} is an example from a guide, and nobody can open it. The campaign’s page is ${page}: write where your ` +
    'own file lies.'
  );
}

const hasExampleName = (address: string): boolean =>
  URL.canParse(address) && PLACEHOLDER.test(new URL(address).hostname);
