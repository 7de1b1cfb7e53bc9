// The contestants, in the order of the tables. All show the same document in the same page, in the layout that is asked.
import {renderLight} from '@countersign/render';
import {LANGUAGE, type BenchDocument} from './documents.ts';
import {
  APP_WITH_DETAILS,
  OURS,
  SNIPPET,
  STATIC,
  STATIC_CLOSED,
  VANILLA,
  WEB_AWESOME,
  type ContestantFinds,
} from './finds.ts';
import {css, type Widget} from './host-page.ts';
import {LIMIT, LIMIT_OF_PRESS} from './numbers.ts';
import {rendered, snippet, tag, type ShownLetter} from './ours.ts';
import type {Built} from './peers.ts';

export interface BenchLetter extends ShownLetter {
  readonly campaign: BenchDocument;
}

export interface Contestant {
  readonly name: string;
  readonly label: string;
  /** Whether Vite builds it from the folder of its name in `contestants/`. */
  readonly isBuilt: boolean;
  readonly finds: ContestantFinds;
  widget(letter: BenchLetter, built: Built | undefined): Widget;
}

/** With it a page requests the document early. */
const preload = (src: string) => `<link rel="preload" as="fetch" href="${src}" crossorigin="anonymous">`;

/** As Vite writes it into a page. */
const peer = (name: string, label: string, finds: ContestantFinds, element: string): Contestant => ({
  name,
  label,
  isBuilt: true,
  finds,
  widget: ({src, layout}, built) => ({
    head: [
      preload(src),
      ...built!.scripts.map((path) => `<script type="module" crossorigin src="${path}"></script>`),
      ...built!.styles.map((path) => `<link rel="stylesheet" crossorigin href="${path}">`),
    ].join('\n'),
    body: element.replace('SRC', src).replace('LAYOUT', layout),
  }),
});

const APP = '<div id="letter" data-src="SRC" data-layout="LAYOUT"></div>';

/** The look of the peers, in a page of static HTML. */
const head = `<style>\n${css('shared/letter.css')}</style>`;
const styled = (body: string): Widget => ({head, body: `<div class="letter">${body}</div>`});

const light = ({campaign}: BenchLetter, layout: ShownLetter['layout']) =>
  renderLight(campaign, {lang: LANGUAGE, layout});

/** The overview as static HTML, with the whole record in a closed disclosure in place of the link to it. */
const closedRecord: Contestant = {
  name: LIMIT_OF_PRESS,
  label: 'Static HTML, record in closed details',
  isBuilt: false,
  finds: STATIC_CLOSED,
  widget: (letter) =>
    styled(
      light(letter, 'overview').replace(
        /<p data-opens="record">.*?>([^<]*)<\/a><\/p>/,
        (_, summary: string) =>
          `<details class="record"><summary>${summary}</summary>${light(letter, 'full')}</details>`,
      ),
    ),
};

export const contestants: readonly Contestant[] = [
  {
    name: LIMIT,
    label: 'Static HTML',
    isBuilt: false,
    finds: STATIC,
    widget: (letter) => styled(light(letter, letter.layout)),
  },
  closedRecord,
  {
    name: 'snippet',
    label: 'Ours, snippet as printed',
    isBuilt: false,
    finds: SNIPPET,
    widget: (letter) => styled(snippet(letter)),
  },
  {
    name: 'ours-tag',
    label: 'Ours, one tag',
    isBuilt: false,
    finds: OURS,
    widget: (letter) => ({head: preload(letter.src), body: tag(letter)}),
  },
  {
    name: 'ours-rendered',
    label: 'Ours, server-rendered',
    isBuilt: false,
    finds: OURS,
    widget: (letter) => ({head: '', body: rendered(letter)}),
  },
  peer('vanilla', 'Vanilla element', VANILLA, '<joint-letter src="SRC" data-layout="LAYOUT"></joint-letter>'),
  peer('react', 'React 19', APP_WITH_DETAILS, APP),
  peer('preact', 'Preact', APP_WITH_DETAILS, APP),
  peer('web-awesome', 'Web Awesome', WEB_AWESOME, APP),
];

/** The contestants of these names, in the order of the tables. */
export const contestantsNamed = (names: readonly string[]): readonly Contestant[] =>
  contestants.filter(({name}) => names.includes(name));

export function contestantNamed(wanted: string): Contestant {
  const found = contestants.find(({name}) => name === wanted);
  if (!found) throw new Error(`No contestant is called ${wanted}.`);
  return found;
}
