import type {Status} from '@countersign/campaign';
import type {TemplateResult} from 'lit';

/**
 * Draws a citation: a footnote mark in an element, a plain link in static HTML.
 *
 * @param around - Ids of the things that the citation stands within: see `within`.
 */
export type DrawCitation = (source: string, locator: string | undefined, ...around: readonly string[]) => unknown;

/** A list whose members may change places when the campaign is refreshed. */
export interface List<Member> {
  readonly members: readonly Member[];
  /** Tells a member from all others, also in a newer revision. */
  readonly key: (member: Member) => string;
  /** Draws the `li` of a member. */
  readonly draw: (member: Member) => TemplateResult;
  readonly ordered?: boolean;
  /** Name of the part that the list is. */
  readonly part?: string;
  /** Says what is listed, where no heading does. */
  readonly name?: string;
}

/** Content that most readers do not need at once. */
export interface Disclosure {
  /** Name of the part that it is. */
  readonly part: string;
  readonly summary: string;
  /** The summary as it is read out of its place, in a list of everything that can be opened. */
  readonly name?: string;
  /** Level of the heading that the summary is where nothing can be closed; without it the summary is a paragraph. */
  readonly level?: number;
  readonly content: unknown;
}

/**
 * Where sections are drawn, and all in which drawing them differs: live, in the shadow root of an element that a reader can
 * operate; or static, as HTML that needs neither script nor style.
 */
export interface Surface {
  readonly cite: DrawCitation;
  /** Draws what belongs under the text whose citations were drawn last: the source that the reader has opened in place. */
  readonly notes: () => unknown;
  /** Draws a status by its word. */
  readonly status: (status: Status, word: string) => TemplateResult;
  readonly disclose: (disclosure: Disclosure) => TemplateResult;
  readonly list: <Member>(list: List<Member>) => TemplateResult;
}
