import type {Failed, State} from './loading/delivery.js';
import {STATES} from './loading/delivery.js';

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

const warned = new Set<string>();

/** One readable warning per document, in development builds only. */
export function warnOfFailure(element: HTMLElement, {code, problems}: Failed): void {
  const list = problems
    .slice(0, 5)
    .map(({pointer, message, hint}) => `\n  ${pointer || '(document)'} ${message} ${hint}`);
  const more = problems.length > 5 ? `\n  … and ${problems.length - 5} more` : '';
  const text = `[${element.localName}] No campaign is shown (${code}).${list.join('')}${more}\nRun \`countersign check\` on the document.`;
  if (warned.has(text)) return;
  warned.add(text);
  // eslint-disable-next-line no-console -- The one place that speaks to a developer; compiled out of production.
  console.warn(text);
}
