// The kinds of sites, and what is pasted into each.
import {RECIPE_WAYS, type SnippetWay} from '@countersign/render';

/** Products and kinds of editors that take a snippet of HTML. */
const HTML_SITES = ['html', 'wordpress', 'drupal', 'wagtail', 'ghost', 'squarespace'] as const;
/** Those that take only the address of a frame, or HTML with a frame. */
const FRAME_SITES = ['iframe', 'wix', 'google-sites'] as const;

/** WordPress with our plugin, which takes the address of the letter's page. */
const PLUGIN = 'wordpress-plugin';

/** The name of a kind of site. `text`: an editor that keeps neither scripts nor frames. */
export type SiteName = (typeof HTML_SITES)[number] | (typeof FRAME_SITES)[number] | typeof PLUGIN | 'text' | SnippetWay;

/** The sites, in the groups of the page's list. */
export const SITE_GROUPS = {
  html: ['html', 'wordpress', PLUGIN, 'drupal', 'wagtail', 'ghost', 'squarespace'],
  others: [...FRAME_SITES, 'text'],
  code: [...RECIPE_WAYS, 'import-map'],
} as const satisfies Readonly<Record<string, readonly SiteName[]>>;

export const SITE_NAMES: readonly SiteName[] = Object.values(SITE_GROUPS).flat();

const isOneOf = <Name extends string>(names: readonly Name[], name: string): name is Name =>
  (names as readonly string[]).includes(name);

/** The way of the snippet for a site. Two have none: `text` is plain HTML, `plugin` is an address. */
export function wayOf(site: SiteName): SnippetWay | 'text' | 'plugin' {
  if (site === PLUGIN) return 'plugin';
  if (isOneOf(HTML_SITES, site)) return 'html';
  if (isOneOf(FRAME_SITES, site)) return 'iframe';
  return site;
}

/** Whether an editor takes the address of a frame in the place of HTML. */
export const takesFrameAddress = (site: SiteName): boolean => site === 'wix' || site === 'google-sites';

/** Whether a site is a project, to which a developer adds files. */
export const isProject = (site: SiteName): boolean => isOneOf(RECIPE_WAYS, site);

/** The guides beside this page, by site. */
const GUIDES: Partial<Readonly<Record<SiteName, string>>> = {
  iframe: 'no-scripts',
  text: 'no-scripts',
  'import-map': 'html',
  [PLUGIN]: 'wordpress',
};

/** Address of the guide for a site, seen from this page. */
export const guideOf = (site: SiteName): string => `../guides/sites/${GUIDES[site] ?? site}/`;
