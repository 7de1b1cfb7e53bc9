// Who takes part, in the order of the tables. All show the same document in the same page.
import {renderLight} from '@countersign/render';
import {LANGUAGE, type BenchDocument} from './documents.ts';
import {css, type Widget} from './host-page.ts';
import type {Find} from './in-page.ts';
import {rendered, snippetWith} from './ours.ts';
import type {Built} from './peers.ts';

export interface Contestant {
  readonly name: string;
  readonly label: string;
  /** Whether Vite builds it from the folder of its name in `contestants/`. */
  readonly isBuilt: boolean;
  readonly title: Find;
  /** The list of sources. */
  readonly list: Find;
  widget(campaign: BenchDocument, src: string, built: Built | undefined): Widget;
}

/** With it a page requests the document early. */
const preload = (src: string) => `<link rel="preload" as="fetch" href="${src}" crossorigin="anonymous">`;

/** As Vite writes it into a page. */
const appWidget = (tag: string) => (_: unknown, src: string, built: Built | undefined) => ({
  head: [
    preload(src),
    ...built!.scripts.map((path) => `<script type="module" crossorigin src="${path}"></script>`),
    ...built!.styles.map((path) => `<link rel="stylesheet" crossorigin href="${path}">`),
  ].join('\n'),
  body: tag.replace('SRC', src),
});

const app = (name: string, label: string): Contestant => ({
  name,
  label,
  isBuilt: true,
  title: () => document.getElementById('letter')?.querySelector('h2'),
  list: () => document.getElementById('source-1')?.parentElement,
  widget: appWidget('<div id="letter" data-src="SRC"></div>'),
});

const ours = {
  isBuilt: false,
  title: () =>
    document.querySelector('cs-campaign')?.shadowRoot?.querySelector('cs-letter-card')?.shadowRoot?.querySelector('h2'),
  list: () => {
    const {shadowRoot} = document.querySelector('cs-campaign')?.shadowRoot?.querySelector('cs-source-list') ?? {};
    const list = shadowRoot?.querySelector('section [role=list]');
    // A long one has its members in groups.
    return list?.matches('.long') ? list.lastElementChild?.firstElementChild : list;
  },
} as const;

/**
 * What `countersign render` prints has no classes: the two long lists, which come last, get those of the style sheet.
 *
 * @param long - What a developer would add by hand, so that the browser skips what is out of sight.
 */
function withClasses(html: string, long: string): string {
  const add = (text: string, tag: string, name: string) => {
    const at = text.lastIndexOf(`<${tag}>`);
    return `${text.slice(0, at)}<${tag} class="${name}${long}">${text.slice(at + tag.length + 2)}`;
  };
  return add(add(html, 'ul', 'signatories'), 'ol', 'sources');
}

const staticHtml = (name: string, label: string, long: string): Contestant => ({
  name,
  label,
  isBuilt: false,
  title: () => document.querySelector('article h2'),
  list: () => document.querySelector('[id^="harbour-"][id$="-en-source-1"]')?.parentElement,
  widget: (campaign) => ({
    head: `<style>\n${css('shared/letter.css')}</style>`,
    body: `<div class="letter">${withClasses(renderLight(campaign, {lang: LANGUAGE, layout: 'full'}), campaign.sources.length > 100 ? long : '')}</div>`,
  }),
});

export const contestants: readonly Contestant[] = [
  staticHtml('static', 'Static HTML', ''),
  staticHtml('static-skipping', 'Static HTML, by hand', ' long'),
  {
    name: 'vanilla',
    label: 'Vanilla element',
    isBuilt: true,
    title: () => document.querySelector('joint-letter')?.shadowRoot?.querySelector('h2'),
    list: () => document.querySelector('joint-letter')?.shadowRoot?.getElementById('source-1')?.parentElement,
    widget: appWidget('<joint-letter src="SRC"></joint-letter>'),
  },
  app('react', 'React 19'),
  app('preact', 'Preact'),
  app('web-awesome', 'Web Awesome'),
  {
    ...ours,
    name: 'ours-tag',
    label: 'Ours, one tag',
    widget: (campaign, src) => ({head: preload(src), body: snippetWith(campaign, src, '')}),
  },
  {
    ...ours,
    name: 'ours-rendered',
    label: 'Ours, server-rendered',
    widget: (campaign, src) => ({head: '', body: rendered(campaign, src)}),
  },
];

/** The contestants of these names, in the order of the tables; all, where none is named. */
export const contestantsNamed = (names: readonly string[]): readonly Contestant[] =>
  contestants.filter(({name}) => names.length === 0 || names.includes(name));
