// Checks addresses that others paste or publish. An address of the author's own machine works for the author alone.
import {copiedFromGuide, unfitAddress, type Campaign} from '@countersign/campaign';
import {UsageError} from '../terminal/errors.ts';
import {printError} from '../terminal/terminal.ts';

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
 * @param flag - Text before it in the message: `--src `.
 */
export function publicAddress(value: string, isPreview = false, flag = ''): string {
  const unfit = unfitAddress(value, isPreview);
  if (unfit) throw new UsageError(flag + orPreview(unfit));
  return new URL(value).href;
}

interface Unfit {
  readonly sentence: string;
  readonly isOfThisMachine?: boolean | undefined;
}

/** Adds to a sentence about an address how to try that out on this machine. */
export const orPreview = ({sentence, isOfThisMachine}: Unfit): string =>
  isOfThisMachine ? sentence.replace(/\.$/, ', or add --preview to try it out on this machine.') : sentence;

/** Checks the address in an option, like `publicAddress`. */
export const publicOption = (option: string, value: string, isPreview = false): string =>
  publicAddress(value, isPreview, `--${option} `);

/**
 * Refuses addresses that were copied from a guide. A made-up campaign, whose own page has such an address, may have
 * them everywhere. Throws {@link UsageError}.
 *
 * @param addresses - By the names of their options. Undefined for options that were not given.
 */
export function refusePlaceholders({url}: Campaign, addresses: Readonly<Record<string, string | undefined>>): void {
  for (const [option, address] of Object.entries(addresses)) {
    const sentence = address === undefined ? undefined : copiedFromGuide(address, url);
    if (sentence !== undefined) throw new UsageError(`--${option} ${sentence}`);
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
