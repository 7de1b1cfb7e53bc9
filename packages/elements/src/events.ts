import type {Problem} from '@countersign/campaign';
import type {ErrorCode} from './loading/delivery.js';

const reaching = {bubbles: true, composed: true};

/** A campaign was loaded and checked. Fired by the element that owns the source, never by those fed by it. */
export class CampaignLoadEvent extends Event {
  static readonly type = 'cs-load';

  constructor() {
    super(CampaignLoadEvent.type, reaching);
  }
}

/** There is no campaign to show, and why. Fired by the element that owns the source, never by those fed by it. */
export class CampaignErrorEvent extends Event {
  static readonly type = 'cs-error';

  readonly code: ErrorCode;
  /** At most 100. Their words may quote the document: hostile, so only ever text. */
  readonly problems: readonly Problem[];

  constructor(code: ErrorCode, problems: readonly Problem[]) {
    super(CampaignErrorEvent.type, reaching);
    this.code = code;
    this.problems = problems;
  }
}

/**
 * A reader followed a footnote mark. Dispatched at `document`, for a fragment link cannot scroll into a shadow root. The
 * first source list of the document prevents the default and takes it; else the mark shows the source in place.
 */
export class SourceRequestEvent extends Event {
  static readonly type = 'cs-source-request';

  /**
   * Which document: the campaign's id, a space, and the address of the document; of a document that the page gave as a
   * property, without an address, its text. Never the id alone, which any document may have.
   */
  readonly document: string;
  /** Id of the source. */
  readonly source: string;
  /** The mark, to go back to. */
  readonly mark: HTMLElement;

  constructor(document: string, source: string, mark: HTMLElement) {
    super(SourceRequestEvent.type, {cancelable: true});
    this.document = document;
    this.source = source;
    this.mark = mark;
  }
}

/** One place on the page where a source is cited. */
export interface CitedPlace {
  readonly source: string;
  /** The mark, to go back to. */
  readonly mark: HTMLElement;
  /** Where it stands, in the reader's words. */
  readonly place: string;
}

/** A source list asks where on the page its document's sources are cited. Dispatched at `document`. */
export class CitedPlacesRequestEvent extends Event {
  static readonly type = 'cs-cited-places-request';

  /**
   * Which document: the campaign's id, a space, and the address of the document; of a document that the page gave as a
   * property, without an address, its text. Never the id alone, which any document may have.
   */
  readonly document: string;
  /** Whoever has marks adds them. */
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
   * Which document: the campaign's id, a space, and the address of the document; of a document that the page gave as a
   * property, without an address, its text. Never the id alone, which any document may have.
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
    'cs-source-request': SourceRequestEvent;
    'cs-cited-places-request': CitedPlacesRequestEvent;
    'cs-cited-places-change': CitedPlacesChangeEvent;
  }
}
