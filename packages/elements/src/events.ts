import type {Campaign, Problem} from '@countersign/campaign';
import type {ErrorCode} from './loading/delivery.js';

const BUBBLING = {bubbles: true, composed: true};

/**
 * A campaign was loaded and checked. Fired by the element that names the source, not by elements that get it from
 * there.
 */
export class CampaignLoadEvent extends Event {
  static readonly type = 'cs-load';

  /** The campaign, checked. Its texts may be hostile: use them as text only. */
  readonly campaign: Campaign;

  constructor(campaign: Campaign) {
    super(CampaignLoadEvent.type, BUBBLING);
    this.campaign = campaign;
  }
}

/** A campaign cannot be shown. Fired by the element that names the source, not by elements that get it from there. */
export class CampaignErrorEvent extends Event {
  static readonly type = 'cs-error';

  readonly code: ErrorCode;
  /** At most 100. They may quote a hostile document: use them as text only. */
  readonly problems: readonly Problem[];

  constructor(code: ErrorCode, problems: readonly Problem[]) {
    super(CampaignErrorEvent.type, BUBBLING);
    this.code = code;
    this.problems = problems;
  }
}

/**
 * A note in place was opened. It asks if the page has a list of sources for its document. Dispatched at `document`.
 *
 * A list that readers can reach prevents the default, and an overview that has one in its closed record. The note then
 * has a button that leads there.
 */
export class SourceListQueryEvent extends Event {
  static readonly type = 'cs-source-list-query';

  /**
   * Key of the document: the campaign's id, a space, and the document's address. A document that the page gave as a
   * property has its text in place of an address. The id alone is no key, because any document may have it.
   */
  readonly document: string;

  constructor(document: string) {
    super(SourceListQueryEvent.type, {cancelable: true});
    this.document = document;
  }
}

/**
 * A reader wants to see a source in the list. Dispatched at `document`, because a fragment link cannot scroll into a
 * shadow root.
 *
 * The first source list of the document prevents the default, and moves the focus to the source. If no list does, the
 * request is dispatched again with `opensRecord`.
 */
export class SourceRequestEvent extends Event {
  static readonly type = 'cs-source-request';

  /**
   * Key of the document: the campaign's id, a space, and the document's address. A document that the page gave as a
   * property has its text in place of an address. The id alone is no key, because any document may have it.
   */
  readonly document: string;
  /** Id of the source. */
  readonly source: string;
  /** The mark, to which the reader can go back. */
  readonly mark: HTMLElement;
  /**
   * True if no list that readers see has the source. An overview then prevents the default, opens its record, and
   * dispatches a request for the list there.
   */
  readonly opensRecord: boolean;

  constructor(document: string, source: string, mark: HTMLElement, opensRecord = false) {
    super(SourceRequestEvent.type, {cancelable: true});
    this.document = document;
    this.source = source;
    this.mark = mark;
    this.opensRecord = opensRecord;
  }
}

/** One place on the page where a source is cited. */
export interface CitedPlace {
  readonly source: string;
  /** The mark, to which the reader can go back. */
  readonly mark: HTMLElement;
  /** The part of the document where the mark stands, such as `demand 2`, or `page` for the page's own words. */
  readonly place: string;
}

/** A source list collects the places on the page that cite its document. Dispatched at `document`. */
export class CitedPlacesRequestEvent extends Event {
  static readonly type = 'cs-cited-places-request';

  /**
   * Key of the document: the campaign's id, a space, and the document's address. A document that the page gave as a
   * property has its text in place of an address. The id alone is no key, because any document may have it.
   */
  readonly document: string;
  /** Every element with marks of this document adds its own. */
  readonly places: CitedPlace[] = [];

  constructor(document: string) {
    super(CitedPlacesRequestEvent.type);
    this.document = document;
  }
}

/** The footnote marks of an element changed. Dispatched at `document`. */
export class CitedPlacesChangeEvent extends Event {
  static readonly type = 'cs-cited-places-change';

  /**
   * Key of the document: the campaign's id, a space, and the document's address. A document that the page gave as a
   * property has its text in place of an address. The id alone is no key, because any document may have it.
   */
  readonly document: string;

  constructor(document: string) {
    super(CitedPlacesChangeEvent.type);
    this.document = document;
  }
}

declare global {
  interface HTMLElementEventMap {
    'cs-load': CampaignLoadEvent;
    'cs-error': CampaignErrorEvent;
  }
  interface DocumentEventMap {
    'cs-source-list-query': SourceListQueryEvent;
    'cs-source-request': SourceRequestEvent;
    'cs-cited-places-request': CitedPlacesRequestEvent;
    'cs-cited-places-change': CitedPlacesChangeEvent;
  }
}
