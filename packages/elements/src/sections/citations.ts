import {parseCitations, type Citation, type Evidence} from '@countersign/campaign';

/** Splits prose into texts and groups of neighbouring citations. */
export function citationGroups(value: string): (string | Citation[])[] {
  const groups: (string | Citation[])[] = [];
  const parts = parseCitations(value);
  for (const [index, part] of parts.entries()) {
    const last = groups.at(-1);
    if (typeof part === 'string') {
      const isBetween = typeof last === 'object' && typeof parts[index + 1] === 'object';
      if (!isBetween || part.trim() !== '') groups.push(part);
    } else if (typeof last === 'object') last.push(part);
    else groups.push([part]);
  }
  return groups;
}

/** Returns the evidence whose source a text does not cite, and all that has a quote. */
export function uncitedEvidence(value: string, evidence: readonly Evidence[]): readonly Evidence[] {
  // A citation of a place in a source also counts as one of the whole source. Ids contain no spaces.
  const cited = new Set<string>();
  for (const part of parseCitations(value)) {
    if (typeof part !== 'string') cited.add(part.source).add(`${part.source} ${part.locator}`);
  }
  return evidence.filter(
    ({source, locator, quote}) => quote !== undefined || !cited.has(locator ? `${source} ${locator}` : source),
  );
}
