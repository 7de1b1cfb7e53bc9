// The choices, as native controls. Only those that go together are offered. The first stands alone: with what a site is
// made decides what to paste, and all else has a value that serves most people.
import {html, nothing, type TemplateResult} from 'lit';
import {chooseText, languagesOf} from '@countersign/campaign';
import type {SnippetRefusal} from '@countersign/render';
import {languageNames} from '@countersign/studio/views/preview/language-names.js';
import {inEnglish} from '../address-field.ts';
import type {Words} from '../words/words.ts';
import {offeredFor, settled, takesPageLanguage, type Choices} from './choices.ts';
import {addressInput, checkbox, radios, select, textArea, type Named} from './form-controls.ts';
import type {Letter} from './open-letter.ts';
import {RELEASE} from './release.ts';
import {isProject, SITE_GROUPS, wayOf, type SiteName} from './sites.ts';

export interface FormOptions {
  readonly letter: Letter;
  readonly choices: Choices;
  readonly refusal: SnippetRefusal | undefined;
  /** Language of the page. */
  readonly language: string;
  readonly onChange: (changed: Partial<Choices>) => void;
}

/** Names of products and frameworks, as these write them. */
const PRODUCTS: Partial<Readonly<Record<SiteName, string>>> = {
  wordpress: 'WordPress',
  drupal: 'Drupal',
  wagtail: 'Wagtail',
  ghost: 'Ghost',
  squarespace: 'Squarespace',
  wix: 'Wix',
  'google-sites': 'Google Sites',
  react: 'React',
  next: 'Next',
  'react-router': 'React Router',
  docusaurus: 'Docusaurus',
  vue: 'Vue',
  nuxt: 'Nuxt',
  svelte: 'Svelte',
  sveltekit: 'SvelteKit',
  angular: 'Angular',
  astro: 'Astro',
  eleventy: 'Eleventy',
};

/** Keys of an object, with their names in an order. */
const named = <Key extends string>(keys: readonly Key[], names: Readonly<Record<Key, string>>): Named =>
  keys.map((key) => [key, names[key]]);

/** The question that everybody answers. */
export const siteChoice = (words: Words, {choices, onChange}: FormOptions): TemplateResult =>
  select(
    {id: 'site', label: words.choose.site, value: choices.site, onChange: (site) => onChange({site: site as SiteName})},
    Object.entries(SITE_GROUPS).map(([group, sites]) => ({
      name: words.choose.groups[group as keyof typeof SITE_GROUPS],
      all: sites.map((site) => [site, siteName(words, site)] as const),
    })),
  );

/** All other choices. */
export function moreChoices(words: Words, options: FormOptions): TemplateResult {
  const {letter, refusal, language, onChange} = options;
  const {campaign} = letter;
  const {choose, paste} = words;
  const choices = settled(options.choices, campaign);
  if (wayOf(choices.site) === 'plugin') return html`<p class="note">${choose.besideBlock}</p>`;
  const offered = offeredFor(choices.site, campaign);
  const set = (key: keyof Choices) => (value: string) => onChange({[key]: value});
  const problemOf = (option: SnippetRefusal['option']) =>
    refusal?.option === option ? html`${choose.refused} ${inEnglish(refusal.sentence)}` : undefined;
  const names = languageNames(language);
  const withoutLanguage = takesPageLanguage(choices.site)
    ? choose.asPage
    : choose.ownLanguage(names(campaign.language));
  return html`${
    offered.show.length > 1
      ? radios(
          {id: 'show', label: choose.show, value: choices.show, onChange: set('show')},
          named(offered.show, choose.shows),
        )
      : html`<p class="note">${isProject(choices.site) ? choose.onlyOverview : choose.shows.overview}</p>`
  }
    ${
      choices.show === 'demand'
        ? select({id: 'demand', label: choose.demand, value: choices.demand, onChange: set('demand')}, [
            {
              all: campaign.demands.map(({id, title}) => [id, chooseText(title, language, campaign.language).value]),
            },
          ])
        : nothing
    }
    ${
      offered.load
        ? radios(
            {id: 'load', label: choose.load, value: choices.load, onChange: set('load')},
            named(['auto', 'click'], choose.loads),
          )
        : nothing
    }
    ${offered.own ? checkbox({id: 'own', label: choose.own}, choices.isOwn, (isOwn) => onChange({isOwn})) : nothing}
    ${
      choices.isOwn
        ? html`${addressInput(
            {id: 'folder', label: choose.folder, value: choices.folder, onChange: set('folder')},
            {help: choose.folderHelp, problem: problemOf('script')},
          )}
            <p class="note">${paste.ownSteps} ${codeLink(words)}</p>`
        : nothing
    }
    ${
      offered.ownWords && choices.show !== 'demand'
        ? textArea(
            {id: 'own-words', label: choose.ownWords, value: options.choices.ownWords, onChange: set('ownWords')},
            {help: choose.ownWordsHelp, problem: problemOf('ownWords')},
          )
        : nothing
    }
    ${select({id: 'lang', label: choose.lang, value: choices.lang, onChange: set('lang')}, [
      {all: [['', withoutLanguage], ...languagesOf(campaign).map((tag) => [tag, names(tag)] as const)]},
    ])}
    ${
      offered.theme
        ? select({id: 'theme', label: choose.theme, value: choices.theme, onChange: set('theme')}, [
            {
              all: [
                ['', choose.themes.none],
                ['light', choose.themes.light],
                ['dark', choose.themes.dark],
              ],
            },
          ])
        : wayOf(choices.site) === 'text'
          ? nothing
          : html`<p class="help note">${choose.look}</p>`
    }
    ${
      offered.fallback
        ? radios(
            {id: 'fallback', label: choose.fallback, value: choices.fallback, onChange: set('fallback')},
            named(['campaign', 'link'], choose.fallbacks),
          )
        : nothing
    }
    ${
      offered.frame
        ? addressInput(
            {id: 'frame', label: choose.frame, value: options.choices.frame, onChange: set('frame')},
            {help: choose.frameHelp, problem: problemOf('frame')},
          )
        : nothing
    }`;
}

const siteName = ({choose}: Words, site: SiteName): string =>
  site in choose.sites ? choose.sites[site as keyof typeof choose.sites] : PRODUCTS[site]!;

/** The name of the download with all files of the code. The build writes it beside the page. */
const codeDownload = (version: string): string => `countersign-${version}.zip`;

const codeLink = ({paste}: Words) => {
  const name = codeDownload(RELEASE.version);
  return html`<a href=${name} download>${paste.download(name)}</a>`;
};
