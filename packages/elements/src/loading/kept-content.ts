/** The campaign that keep.js has found as static HTML inside an element, as `countersign snippet` has written it. */
export interface KeptContent {
  /** Id of the campaign. */
  readonly campaign: string;
  readonly revision: number;
  /** The layout of a `cs-campaign`, or the name of another element without `cs-`. */
  readonly shows: string;
  /** The language that was asked for: by default that of the campaign. */
  readonly lang: string;
}

let contents: Pick<WeakMap<Element, KeptContent>, 'get' | 'delete'> = new WeakMap();

/** Takes over from keep.js which elements hold a campaign as static HTML. An element itself never looks. */
export function takeKeptContents(kept: typeof contents): void {
  contents = kept;
}

/** The campaign that an element holds as static HTML, if keep.js has found one. */
export const keptContent = (element: Element): KeptContent | undefined => contents.get(element);

/** Forgets what an element holds, because it has been replaced. */
export const forgetKeptContent = (element: Element): void => void contents.delete(element);
