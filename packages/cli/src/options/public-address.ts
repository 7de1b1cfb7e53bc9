// Checks addresses that others paste or publish. An address of the author's own machine works for the author alone.
import type {Campaign} from '@countersign/campaign';
import {canonicalUrl} from '@countersign/campaign/schema';
import {UsageError} from '../terminal/errors.ts';
import {printError} from '../terminal/terminal.ts';
import {fullAddress} from './options.ts';

/** The option that lets addresses of this machine into what is printed, and marks it. */
export const PREVIEW_OPTION = {preview: {type: 'boolean', default: false}} as const;

/** The lines about `--preview` in the help. */
export const PREVIEW_HELP = `  --preview        Allow addresses of this machine, such as http://localhost:8080/campaign.json, to try things out. What
                   is printed then says that it is a preview, or a note does where that is JSON.
`;

/**
 * Checks an address from which every reader has to load. With `isPreview`, it may be of this machine. Throws
 * {@link UsageError}.
 *
 * @param name - Its name in the message: `--src http://…`.
 */
export function publicAddress(name: string, value: string, isPreview = false): string {
  const address = fullAddress(name, value);
  // The format of documents has the same rule for the hosts that it names.
  if (canonicalUrl(address) !== undefined) return address;
  const {hostname, port, protocol} = new URL(address);
  const isLocal = protocol === 'http:';
  if (isLocal && isPreview) return address;
  const reason = port && !isLocal ? `has a port (${port})` : `is of your own machine or network (${hostname})`;
  throw new UsageError(
    `${name} ${reason}: partners’ pages and their readers cannot load from there. Write the https address at which it is ` +
      `published${isLocal ? ', or add --preview to try it out on this machine' : ''}.`,
  );
}

/** Checks the address in an option, like `publicAddress`. */
export const publicOption = (option: string, value: string, isPreview = false): string =>
  publicAddress(`--${option} ${value}`, value, isPreview);

// Names that are reserved for examples (RFC 2606, RFC 6761). Our guides use them.
const PLACEHOLDER = /(^|\.)example(\.(com|net|org))?$/;
const isPlaceholder = (address: string): boolean =>
  URL.canParse(address) && PLACEHOLDER.test(new URL(address).hostname);

/**
 * Refuses addresses that were copied from a guide. A made-up campaign, whose own page has such an address, may have
 * them everywhere. Throws {@link UsageError}.
 *
 * @param addresses - By the names of their options. Undefined for options that were not given.
 */
export function refusePlaceholders({url}: Campaign, addresses: Readonly<Record<string, string | undefined>>): void {
  if (isPlaceholder(url)) return;
  for (const [option, address] of Object.entries(addresses)) {
    if (address === undefined || !isPlaceholder(address)) continue;
    throw new UsageError(
      `--${option} ${address} is an example from a guide, and nobody can open it. The campaign’s page is ${url}: write where ` +
        'your own file lies.',
    );
  }
}

const MARK = 'Preview for one machine: what it loads is not published. Do not hand it on.';

/** Marks HTML as a preview, and prints a note that it is one. */
export function markPreview(html: string, isPreview: boolean): string {
  notePreview(isPreview);
  return isPreview ? `<!-- ${MARK} -->\n${html}` : html;
}

/** Prints a note on the stream for errors that the output is a preview. */
export function notePreview(isPreview: boolean): void {
  if (isPreview) printError(`Note: ${MARK}`);
}
