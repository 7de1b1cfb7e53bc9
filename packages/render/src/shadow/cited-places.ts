import type {CitedPlace, SourceList} from '@countersign/elements';
import {bySource} from '@countersign/elements/sections.js';
import type {Rendered} from './shadow-element.js';

// In text and attributes `<` and `"` are escaped.
const TAGS_AND_MARKS = /<(\/?)(cs-[a-z-]+)|data-source="([^"]*)"/g;

/** Finds where each source is cited in rendered HTML. A list of sources in a browser finds the same places itself. */
export function citedPlaces({html, places}: Rendered): SourceList['places'] {
  const found: CitedPlace[] = [];
  /** Tags of the elements around the present position. */
  const around: string[] = [];
  for (const [, end, tag, source] of html.matchAll(TAGS_AND_MARKS)) {
    if (tag === undefined) found.push({source: source!, place: places.get(around.at(-1)!)!, mark: NOWHERE});
    else if (end) around.pop();
    else around.push(tag);
  }
  return bySource(found);
}

/** Stands for a mark's element, which the server does not have. Nothing uses it before the elements run. */
const NOWHERE = {} as HTMLElement;
