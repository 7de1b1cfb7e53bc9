import {loadPart, page, real, reportPart} from '@countersign/elements/parts.js';
import {idle} from './idle.js';
import {OWN_TAGS, RECORD_TAGS} from './tags.js';

/** Time in milliseconds from the end of loading to the request, in browsers that do not say when a page is idle. */
const REST = 2000;
/** The same in a page that is never idle: an element that such a page inserts later has to be registered, too. */
const TIMEOUT = 5000;

let isAsked = false;

/**
 * Loads the record if the page has an element of it, and else when the page is idle. So in the end every element is
 * registered, also one that is inserted later.
 */
export function loadRecordForTags(): void {
  loadIfUsed();
  page.addEventListener('DOMContentLoaded', loadIfUsed, {once: true});
  loadWhenIdle();
}

function loadIfUsed(): void {
  if (page.querySelector(RECORD_TAGS)) load();
}

function loadWhenIdle(): void {
  void idle({rest: REST, timeout: TIMEOUT}).then(loadAfterDocuments);
}

/** The document comes first: an element that waits for it is on screen before the record is needed. */
function loadAfterDocuments(): void {
  const isWaiting = [...page.querySelectorAll<Element & {state?: string}>(OWN_TAGS)].some(
    ({state}) => state === 'loading',
  );
  if (!isWaiting) return load();
  // An element that is removed meanwhile says nothing.
  const timer = setTimeout(again, REST);
  for (const type of ['cs-load', 'cs-error']) page.addEventListener(type, again);
  function again(): void {
    clearTimeout(timer);
    for (const type of ['cs-load', 'cs-error']) page.removeEventListener(type, again);
    loadWhenIdle();
  }
}

function load(): void {
  if (isAsked) return;
  isAsked = true;
  loadPart('record').catch(() => {
    for (const element of page.querySelectorAll(RECORD_TAGS)) reportPart(element, 'record');
    // These elements are not registered, so they hear no press themselves.
    page.addEventListener('click', onPress);
  });
}

function onPress({target}: Event): void {
  if (!(target instanceof Element) || !real(target).closest(RECORD_TAGS)) return;
  page.removeEventListener('click', onPress);
  isAsked = false;
  load();
}
