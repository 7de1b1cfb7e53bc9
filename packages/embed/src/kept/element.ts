export interface KeptElement extends HTMLElement {
  // These exist from the upgrade on.
  state?: string;
  whenReady?: () => Promise<unknown>;
  /** Draws the campaign in the place of the static HTML, which would stay otherwise. */
  takeOver?: () => void;
}

/** The campaign that the static HTML in an element shows. */
export interface Content {
  readonly campaign: string;
  readonly revision: number;
  /** The layout of a `cs-campaign`, or the name of another element without `cs-`. */
  readonly shows: string;
  /** The language of the words around it, and that of its texts, as `en pt`. */
  readonly languages: string;
}
