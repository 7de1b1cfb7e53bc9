// The sections below the text to paste: the letter as readers see it, with script and without, and all that it loads.
import {html, nothing, type TemplateResult} from 'lit';
import {chooseText} from '@countersign/campaign';
import {languageNames} from '@countersign/studio/views/preview/language-names.js';
import type {Words} from '../words/words.ts';
import type {Choices} from './choices.ts';
import {loadsSection} from './loads.ts';
import type {Made} from './make.ts';
import type {Letter} from './open-letter.ts';
import {RELEASE} from './release.ts';
import {wayOf} from './sites.ts';
import './preview.ts';
import './without-script.ts';

export interface ResultOptions {
  readonly letter: Letter;
  /** See `settled`. */
  readonly choices: Choices;
  /** Undefined while there is nothing to paste. The preview does not need it, and keeps the page as tall as it is. */
  readonly made: Made | undefined;
  /** Language of the page. */
  readonly language: string;
}

export function results(words: Words, options: ResultOptions): TemplateResult {
  const {letter, choices, made} = options;
  const {preview} = words;
  return html`<section aria-labelledby="preview-heading">
      <h2 id="preview-heading">${preview.title}</h2>
      ${otherLanguage(words, options)}
      ${
        choices.site === 'text'
          ? html`<p>${preview.isText}</p>`
          : html`<embed-preview .letter=${letter} .choices=${choices} .words=${words}></embed-preview>`
      }
    </section>
    ${made ? readers(words, made, options) : nothing}`;
}

/** A page in a language that the letter does not have shows another one, unless a person has chosen one. */
function otherLanguage(
  {preview}: Words,
  {letter: {campaign}, choices, language}: ResultOptions,
): TemplateResult | typeof nothing {
  const {language: own} = chooseText(campaign.letter.title, language, campaign.language);
  if (choices.lang || own === language) return nothing;
  const nameOf = languageNames(language);
  return html`<p>${preview.otherLanguage(nameOf(language), nameOf(own))}</p>`;
}

function readers(words: Words, made: Made, {letter, choices, language}: ResultOptions): TemplateResult {
  const {without, loads} = words;
  return html`<section aria-labelledby="loads-heading">
      <h2 id="loads-heading">${loads.title}</h2>
      ${loadsSection(words, {requests: made.requests, release: RELEASE, documentBytes: letter.bytes, language})}
      ${wayOf(choices.site) === 'plugin' ? html`<p class="help">${loads.firstSetting}</p>` : nothing}
    </section>
    <section aria-labelledby="without-heading">
      <h2 id="without-heading">${without.title}</h2>
      ${
        made.without.kind === 'html'
          ? html`<p class="help">${without.styles}</p>
              <embed-without-script
                .content=${made.without.html}
                .lang=${choices.lang || letter.campaign.language}
                .name=${without.name}
              ></embed-without-script>`
          : html`<p>${without[made.without.kind]}</p>`
      }
    </section>`;
}
