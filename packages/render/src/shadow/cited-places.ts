import type {CitedPlace, SourceList} from '@countersign/elements';
import {bySource} from '@countersign/elements/sections.js';
import type {Rendered} from './shadow-element.js';

// In text and attributes `<` and `"` are escaped.
const TAGS_AND_MARKS = /<(\/?)(cs-[a-z-]+)|data-source="([^"]*)"/g;

/** Where each source is cited in what was rendered: the same that a list of sources finds out on a page. */
export function citedPlaces({html, places}: Rendered): SourceList['places'] {
  const found: CitedPlace[] = [];
  const around: string[] = [];
  for (const [, end, tag, source] of html.matchAll(TAGS_AND_MARKS)) {
    if (tag === undefined) found.push({source: source!, place: places.get(around.at(-1)!)!, mark: NOWHERE});
    else if (end) around.pop();
    else around.push(tag);
  }
  return bySource(found);
}

/** Nothing goes back to a mark before the elements run. */
const NOWHERE = {} as HTMLElement;
