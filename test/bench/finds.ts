// Where each contestant has what a visit waits for or presses. These functions are sent to pages as text, so each one
// stands alone.
import type {Layout} from './contestants/shared/campaign.ts';
import type {Find} from './in-page.ts';

/** What is waited for. Of several places, the one that is on screen counts: code may take the place of static HTML. */
export interface Finds {
  readonly title: readonly Find[];
  /** The list whose last member is waited for: the demands of an overview, else the sources. Or its last heading. */
  readonly goal: readonly Find[];
}

/** The record of an overview. */
export interface RecordFinds {
  /** What opens the record. */
  readonly press: readonly Find[];
  /** The letter's summary, with which the record begins. */
  readonly words: readonly Find[];
  readonly sources: readonly Find[];
}

export interface ContestantFinds extends Readonly<Record<Layout, Finds>> {
  /** Left out if the page has no record to open. */
  readonly record?: RecordFinds;
}

const staticTitle: Find = () => document.querySelector('article h2');

export const STATIC: ContestantFinds = {
  overview: {title: [staticTitle], goal: [() => [...document.querySelectorAll('article > h4')].at(-1)]},
  full: {
    title: [staticTitle],
    goal: [() => document.querySelector('[id^="harbour-"][id$="-en-source-1"]')?.parentElement],
  },
};

/** The same with the record as static HTML in a closed disclosure. */
export const STATIC_CLOSED: ContestantFinds = {
  ...STATIC,
  record: {
    press: [() => document.querySelector('details.record > summary')],
    words: [() => document.querySelector('details.record article > p')],
    sources: STATIC.full.goal,
  },
};

export const OURS: ContestantFinds = {
  overview: {
    title: [
      () =>
        document
          .querySelector('cs-campaign')
          ?.shadowRoot?.querySelector('cs-overview')
          ?.shadowRoot?.querySelector('h2'),
    ],
    goal: [
      () =>
        document
          .querySelector('cs-campaign')
          ?.shadowRoot?.querySelector('cs-overview')
          ?.shadowRoot?.querySelector('[part~=overview-demands]'),
    ],
  },
  full: {
    title: [
      () =>
        document
          .querySelector('cs-campaign')
          ?.shadowRoot?.querySelector('cs-letter-card, cs-overview')
          ?.shadowRoot?.querySelector('h2'),
    ],
    goal: [
      () => {
        const {shadowRoot} = document.querySelector('cs-campaign')?.shadowRoot?.querySelector('cs-source-list') ?? {};
        const list = shadowRoot?.querySelector('section [role=list]');
        // A long one has its members in groups.
        return list?.matches('.long') ? list.lastElementChild?.firstElementChild : list;
      },
    ],
  },
  record: {
    press: [
      () =>
        document
          .querySelector('cs-campaign')
          ?.shadowRoot?.querySelector('cs-overview')
          ?.shadowRoot?.querySelector('[part~=record] > summary'),
    ],
    words: [
      () =>
        document
          .querySelector('cs-campaign')
          ?.shadowRoot?.querySelector('cs-overview')
          ?.shadowRoot?.querySelector('.record cs-letter-card')
          ?.shadowRoot?.querySelector('[part~=letter-summary]'),
    ],
    sources: [
      () => {
        const overview = document.querySelector('cs-campaign')?.shadowRoot?.querySelector('cs-overview');
        const {shadowRoot} = overview?.shadowRoot?.querySelector('.record cs-source-list') ?? {};
        const list = shadowRoot?.querySelector('section [role=list]');
        return list?.matches('.long') ? list.lastElementChild?.firstElementChild : list;
      },
    ],
  },
};

const either = (one: Finds, other: Finds): Finds => ({
  title: [...one.title, ...other.title],
  goal: [...one.goal, ...other.goal],
});

/** The static HTML of a snippet stays, or the code has taken its place. */
export const SNIPPET: ContestantFinds = {
  overview: either(STATIC.overview, OURS.overview),
  full: either(STATIC.full, OURS.full),
  record: {
    ...OURS.record!,
    press: [() => document.querySelector('cs-campaign [data-opens~=record] a'), ...OURS.record!.press],
  },
};

/** Most peers show the letter in one element of the page. */
const appTitle: Find = () => document.getElementById('letter')?.querySelector('h2');
const appSources: Find = () => document.getElementById('source-1')?.parentElement;
const appDemands: Find = () => document.querySelector('#letter ol.demands');

const APP = {
  overview: {title: [appTitle], goal: [appDemands]},
  full: {title: [appTitle], goal: [appSources]},
};

export const APP_WITH_DETAILS: ContestantFinds = {
  ...APP,
  record: {
    press: [() => document.querySelector('#letter details.record > summary')],
    words: [() => document.querySelector('#letter details.record p')],
    sources: [appSources],
  },
};

export const WEB_AWESOME: ContestantFinds = {
  ...APP,
  record: {
    press: [() => document.querySelector('#letter wa-details.record')],
    words: [() => document.querySelector('#letter wa-details.record .content p')],
    sources: [appSources],
  },
};

const elementTitle: Find = () => document.querySelector('joint-letter')?.shadowRoot?.querySelector('h2');
const elementSources: Find = () =>
  document.querySelector('joint-letter')?.shadowRoot?.getElementById('source-1')?.parentElement;

export const VANILLA: ContestantFinds = {
  overview: {
    title: [elementTitle],
    goal: [() => document.querySelector('joint-letter')?.shadowRoot?.querySelector('ol.demands')],
  },
  full: {title: [elementTitle], goal: [elementSources]},
  record: {
    press: [() => document.querySelector('joint-letter')?.shadowRoot?.querySelector('details.record > summary')],
    words: [() => document.querySelector('joint-letter')?.shadowRoot?.querySelector('details.record p')],
    sources: [elementSources],
  },
};
