import type {CitedPlace, SourceList} from '@countersign/elements';
import {bySource} from '@countersign/elements/sections.js';

// In text and attributes `<` and `"` are escaped.
const MARKS = /data-source="([^"]*)" data-place="([^"]*)"/g;

/** Finds where each source is cited in rendered HTML. A list of sources in a browser finds the same places itself. */
export function citedPlaces(html: string): SourceList['places'] {
  const found: CitedPlace[] = [];
  for (const [, sources, place] of html.matchAll(MARKS)) {
    for (const source of sources!.split(' ')) found.push({source, place: place!, mark: NOWHERE});
  }
  return bySource(found);
}

/** Stands for a mark's element, which the server does not have. Nothing uses it before the elements run. */
const NOWHERE = {} as HTMLElement;
