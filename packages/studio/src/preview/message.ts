// The messages between the studio and the sandboxed page of the preview. Either side believes nothing but these shapes.

/** Invented sites on which a letter can be seen. */
export const SITES = ['plain', 'news', 'magazine', 'arabic', 'blog'] as const;
export type Site = (typeof SITES)[number];

export const LAYOUTS = ['overview', 'full'] as const;
export type PreviewLayout = (typeof LAYOUTS)[number];

export const COLOURS = ['light', 'dark'] as const;
export type Colours = (typeof COLOURS)[number];

/** Parts of a campaign that can be shown alone, by the names of their elements. */
export const PARTS = [
  'overview',
  'letter-card',
  'demand-checklist',
  'statements',
  'signatory-logos',
  'source-list',
] as const;
export type PreviewPart = (typeof PARTS)[number];

export interface PreviewChoice {
  readonly site: Site;
  readonly layout: PreviewLayout;
  readonly colours: Colours;
  /** Language of the letter, as a tag. */
  readonly lang: string;
  /** A part to show alone. By default it is the whole campaign, in the layout. */
  readonly part?: PreviewPart | undefined;
  /** Id of one demand to show alone. It goes with the part `demand-checklist`. */
  readonly demand?: string | undefined;
}

/** From the studio, as JSON: a letter, and how it should be shown. */
export interface ShowMessage {
  readonly kind: 'show';
  /** The document, as plain JSON. */
  readonly campaign: unknown;
  readonly choice: PreviewChoice;
  /** Logos of the draft as `data:` addresses, by their paths in the document. */
  readonly logos: Readonly<Record<string, string>>;
}

/** From the page: it listens, or a person has pressed a link. */
export type FrameMessage = {readonly kind: 'ready'} | {readonly kind: 'link'; readonly href: string};

/** Addresses that a person may be led to. */
const OUTSIDE = /^(?:https?|mailto):/i;
const MOST_CHARACTERS = 4096;

/** Reads a message of the page. Undefined if it is none, whatever was posted. */
export function frameMessage(data: unknown): FrameMessage | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const {kind, href} = data as {kind?: unknown; href?: unknown};
  if (kind === 'ready') return {kind};
  if (kind !== 'link' || typeof href !== 'string' || href.length > MOST_CHARACTERS) return undefined;
  return OUTSIDE.test(href) && URL.canParse(href) ? {kind, href: new URL(href).href} : undefined;
}
