import type {Campaign} from '@countersign/campaign';

/** The campaign that keep.js has found as static HTML inside an element. */
export interface KeptContent {
  /** Id of the campaign. */
  readonly campaign: string;
  readonly revision: number;
  /** The language of the words around the campaign's own texts. */
  readonly lang: string;
}

const contents = new Map<Element, KeptContent>();

/** Takes over from keep.js which elements hold a campaign as static HTML. An element itself never looks. */
export function takeKeptContents(kept: Iterable<readonly [element: Element, content: KeptContent]>): void {
  for (const [element, content] of kept) contents.set(element, content);
}

/** Forgets what an element holds, because it has been replaced. */
export const forgetKeptContent = (element: Element): void => void contents.delete(element);

/** True if static HTML inside an element shows just this revision of the campaign, in this language. */
export function holdsCurrent(element: Element, {id, revision}: Campaign, language: string): boolean {
  const kept = contents.get(element);
  return kept?.campaign === id && kept.revision === revision && kept.lang === language;
}
