import {unknownKeys} from '@countersign/campaign';
import {LOADS} from '../loading/campaign-source.js';
import {STATES, type Failed, type State} from '../loading/delivery.js';

/** Mirrors an element's state as a CSS state. Browsers without custom states lack only that. */
export function showState(
  element: HTMLElement,
  internals: ElementInternals | undefined,
  state: State,
): ElementInternals | undefined {
  internals ??= element.attachInternals?.();
  for (const each of STATES) internals?.states?.delete(each);
  internals?.states?.add(state);
  return internals;
}

// Development builds only: each is called behind `__DEV__`, and says each thing once.

const warned = new Set<string>();

function warn(element: HTMLElement, what: string, toDo: string): void {
  const text = `[${element.localName}] ${what}\n${toDo} See docs/developers.md.`;
  if (warned.has(text)) return;
  warned.add(text);
  // eslint-disable-next-line no-console -- The one place that speaks to a developer; compiled out of production.
  console.warn(text);
}

const FEW = 5;
const list = (lines: readonly string[]): string =>
  lines
    .slice(0, FEW)
    .map((line) => `\n  ${line}`)
    .join('') + (lines.length > FEW ? `\n  … and ${lines.length - FEW} more` : '');

/** Says why there is no campaign. */
export function warnOfFailure(element: HTMLElement, {code, problems}: Failed): void {
  const lines = problems.map(({pointer, message, hint}) => `${pointer || '(document)'} ${message} ${hint}`);
  warn(element, `No campaign is shown (${code}).${list(lines)}`, 'Run `countersign check` on the document.');
}

/** Says that an element waits for a press because it does not understand when it may load. */
export function warnOfLoad(element: HTMLElement & {readonly load: string | null | undefined}): void {
  const {load} = element;
  if (load == null || LOADS.some((known) => known === load.trim().toLowerCase())) return;
  warn(element, `load="${load}" is not understood, so it waits for a press.`, `Write ${LOADS.join(' or ')}.`);
}

/** Names the keys of a document that are ignored. */
export function warnOfUnknownKeys(element: HTMLElement, json: unknown): void {
  let keys: readonly string[] = [];
  try {
    keys = unknownKeys(json);
  } catch {
    // A page's own object, whose getters throw where the reader has not looked.
  }
  if (keys.length > 0)
    warn(element, `These keys are ignored:${list(keys)}`, 'Run `countersign check` on the document.');
}

/** Says that elements inside a campaign that lays itself out are not shown. */
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
