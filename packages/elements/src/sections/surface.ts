import type {Citation, Place, Status} from '@countersign/campaign';
import type {TemplateResult} from 'lit';

/**
 * Draws neighbouring citations as one footnote mark.
 *
 * @param citations - At least one.
 * @param place - Where they stand: a part of the document, or `page` for the page's own words.
 * @param around - Ids of the demand, entry, statement or source in which the citations stand: see `viewWithin`.
 */
export type DrawCitations = (
  citations: readonly Citation[],
  place: Place | 'page',
  ...around: readonly string[]
) => unknown;

/** A list whose members may move when the campaign is refreshed. */
export interface List<Member> {
  readonly members: readonly Member[];
  /** Returns a text that identifies the member in this list, in newer revisions too. */
  readonly key: (member: Member) => string;
  /** Draws the `li` element of a member. */
  readonly draw: (member: Member) => TemplateResult;
  readonly ordered?: boolean;
  /** Name of the list's CSS part. */
  readonly part?: string;
  /** Accessible name of the list, for a list without a heading of its own. */
  readonly name?: string;
}

/** Content that is hidden at first, where a reader can open it. */
export interface Disclosure {
  /** Name of the disclosure's CSS part. */
  readonly part: string;
  /** Text of the control that opens the content. */
  readonly summary: string;
  /** Accessible name of that control. It must be clear alone: screen readers list controls without their context. */
  readonly name?: string;
  /** Static HTML only: level of the heading that shows the summary. Without a level it is a paragraph. */
  readonly level?: number;
  readonly content: unknown;
  /** Static HTML only: address of a page that shows the content. The summary links to it, in place of the content. */
  readonly address?: string;
  /** Live sections only: called when the disclosure opens or closes. */
  readonly onToggle?: (event: Event) => void;
}

/**
 * Everything in which live and static sections differ. Live sections are in the shadow root of an element, where a
 * reader can open things. Static sections are HTML that needs neither script nor style.
 */
export interface Surface {
  readonly cite: DrawCitations;
  /** Draws the source that the reader opened in place, after the text whose citations were drawn last. */
  readonly notes: () => unknown;
  /** Draws the shape beside a status's word. It is decoration: the word alone has the full meaning. */
  readonly shape: (status: Status) => unknown;
  /** Draws the word of a status. */
  readonly status: (status: Status, word: string) => TemplateResult;
  /** Draws the words of a quotation in quotation marks, which are those of the language around it. */
  readonly quote: (words: unknown, around: string) => TemplateResult;
  readonly disclose: (disclosure: Disclosure) => TemplateResult;
  /** Whether the summary of a disclosure with a level is a heading, below which the headings of its content stand. */
  readonly hasSummaryHeadings: boolean;
  readonly list: <Member>(list: List<Member>) => TemplateResult;
}
