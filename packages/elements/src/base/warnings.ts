// Warnings for developers. Every call stands behind `__DEV__`, so that production builds contain none of this.
import {unknownKeys, type Campaign} from '@countersign/campaign';
import {LOADS} from '../loading/consent.js';
import type {Failed} from '../loading/delivery.js';

const warned = new Set<string>();

/** Warns once of each finding. */
function warn(element: HTMLElement, finding: string, remedy: string): void {
  const text = `[${element.localName}] ${finding}\n${remedy} See docs/developers.md.`;
  if (warned.has(text)) return;
  warned.add(text);
  // eslint-disable-next-line no-console -- The one place that speaks to a developer; compiled out of production.
  console.warn(text);
}

const MAX_LINES = 5;
const list = (lines: readonly string[]): string =>
  lines
    .slice(0, MAX_LINES)
    .map((line) => `\n  ${line}`)
    .join('') + (lines.length > MAX_LINES ? `\n  … and ${lines.length - MAX_LINES} more` : '');

/** Warns that there is no campaign, and says why. */
export function warnOfFailure(element: HTMLElement, {code, problems}: Failed): void {
  const lines = problems.map(({pointer, message, hint}) => `${pointer || '(document)'} ${message} ${hint}`);
  warn(element, `No campaign is shown (${code}).${list(lines)}`, 'Run `countersign check` on the document.');
}

/** Warns that nothing names the campaign of an element. */
export function warnOfNoCampaign(element: HTMLElement & {readonly for: string | null}): void {
  const {for: target} = element;
  if (target == null) {
    warn(element, 'It is empty: nothing names its campaign.', 'Write src, or put it into a cs-campaign that has one.');
  } else {
    warn(element, `It is empty: for="${target}" finds no campaign.`, 'Write the id of a cs-campaign that has src.');
  }
}

/** Warns that an element shows nothing, because the document has no demand of the wanted id. */
export function warnOfUnknownDemand(
  element: HTMLElement & {readonly demand: string | null},
  {demands}: Campaign,
): void {
  const ids = demands.map(({id}) => id).join(', ') || 'none';
  const finding = `The fallback stays: the campaign has no demand ${JSON.stringify(element.demand)}.`;
  warn(element, finding, `Write the id of one of its demands: ${ids}.`);
}

/** Warns that an element waits for a press because the value of its `load` attribute is unknown. */
export function warnOfLoad(element: HTMLElement & {readonly load: string | null | undefined}): void {
  const {load} = element;
  if (load == null || LOADS.some((known) => known === load.trim().toLowerCase())) return;
  warn(element, `load="${load}" is not understood, so it waits for a press.`, `Write ${LOADS.join(' or ')}.`);
}

/** Warns of the keys of a document that are ignored. */
export function warnOfUnknownKeys(element: HTMLElement, json: unknown): void {
  let keys: readonly string[] = [];
  try {
    keys = unknownKeys(json);
  } catch {
    // The document is an object of the page, with a getter that throws.
  }
  if (keys.length > 0)
    warn(element, `These keys are ignored:${list(keys)}`, 'Run `countersign check` on the document.');
}

/** Warns that the elements inside a `cs-campaign` are not shown, because it lays out the campaign itself. */
export function warnOfHiddenElements(element: HTMLElement): void {
  const hidden = [...element.querySelectorAll('*')].find(({localName}) => localName.startsWith('cs-'));
  if (hidden) {
    warn(
      element,
      `The ${hidden.localName} inside is not shown.`,
      'Write layout="none" to lay the campaign out yourself.',
    );
  }
}
