// The text to paste, the steps, and the files that come with it.
import {html, nothing, type TemplateResult} from 'lit';
import type {Recipe} from '@countersign/render';
import {download} from '@countersign/studio/files/download.js';
import type {Words} from '../words/words.ts';
import type {Choices} from './choices.ts';
import {copyField, copyFormatted, say} from './copy-field.ts';
import type {Made} from './make.ts';
import {isBesideItsPage, type Letter} from './open-letter.ts';
import {guideOf, takesFrameAddress, wayOf} from './sites.ts';
import {sizeIn} from './size.ts';

export interface PasteOptions {
  readonly letter: Letter;
  /** See `settled`. */
  readonly choices: Choices;
  /** Undefined while there is nothing to paste. */
  readonly made: Made | undefined;
  /** Why there is nothing. */
  readonly problem: TemplateResult | undefined;
  /** Language of the page. */
  readonly language: string;
}

/** The options of what was made. */
type MadeOptions = PasteOptions & {readonly made: Made};

const isMade = (options: PasteOptions): options is MadeOptions => options.made !== undefined;

export function pasteSection(words: Words, options: PasteOptions): TemplateResult | typeof nothing {
  return isMade(options) ? snippet(words, options) : (options.problem ?? nothing);
}

function snippet(words: Words, options: MadeOptions): TemplateResult {
  const {choices, made} = options;
  const {paste} = words;
  return html`${steps(stepsOf(words, choices))}
    ${made.recipe ? recipe(words, made.recipe) : mainField(words, options)}
    ${
      made.framePage === undefined
        ? nothing
        : html`<p class="help">
            ${paste.framePage}
            <a class="address" dir="ltr" href=${made.framePage} target="_blank" rel="noopener noreferrer">${made.framePage}</a>
          </p>`
    }
    ${policy(words, made)}
    <p>
      <a href=${guideOf(choices.site)} hreflang="en">${
        wayOf(choices.site) === 'plugin' ? paste.getPlugin : paste.guide
      }</a>
    </p>`;
}

const steps = (sentences: readonly string[]): TemplateResult =>
  html`<ol class="steps">
    ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
  </ol>`;

const stepsOf = ({paste}: Words, {site}: Choices): readonly string[] =>
  site in paste.stepsOf ? paste.stepsOf[site as keyof typeof paste.stepsOf] : paste.stepsOf.project;

function mainField(words: Words, {letter, choices, made, language}: MadeOptions): TemplateResult {
  const {paste} = words;
  const first = {id: 'snippet', isFirst: true} as const;
  if (wayOf(choices.site) === 'plugin') {
    const help = isBesideItsPage(letter) ? undefined : paste.namedAddress;
    return copyField(words, {...first, label: paste.pageAddress, text: made.text, rows: 2, help});
  }
  if (made.address !== undefined && takesFrameAddress(choices.site)) {
    return copyField(words, {...first, label: paste.frameAddress, text: made.address, rows: 3});
  }
  if (choices.site !== 'text') {
    return html`${copyField(words, {...first, label: paste.snippet, text: made.text, rows: 8, isHeaded: true})}
      <p class="help">${paste.size(sizeIn(language, made.bytes))}</p>`;
  }
  const copy = async ({currentTarget}: Event) => {
    const field = (currentTarget as Element).closest('.copy-field')!;
    const isCopied = await copyFormatted(made.text, letter.campaign.url);
    say(field, isCopied ? paste.copied : paste.notFormatted);
  };
  const more = html`<button type="button" class="primary" @click=${copy}>${paste.copyFormatted}</button>`;
  return copyField(words, {id: 'snippet', label: paste.plain, text: made.text, rows: 8, more});
}

/** The steps of a developer. */
function recipe(words: Words, {packages, files, imports, use}: Recipe): TemplateResult {
  const {paste} = words;
  const rowsOf = (text: string) => Math.min(12, text.split('\n').length + 1);
  return html`${copyField(words, {
    id: 'install',
    label: paste.install,
    text: `npm install --save-exact ${packages.join(' ')}`,
    rows: 2,
    isFirst: true,
  })}
  ${files.map(({path, text, isShared = false}, at) => {
    const name = path.split('/').at(-1)!;
    return html`${copyField(words, {
      id: `file-${at}`,
      label: path,
      text,
      rows: rowsOf(text),
      ...(!isShared && {
        more: html`<button type="button" @click=${() => download(name, text, 'text/plain')}>
          ${paste.download(name)}
        </button>`,
      }),
    })}
    ${isShared ? html`<p class="help">${paste.added}</p>` : nothing}`;
  })}
  ${imports === undefined ? nothing : copyField(words, {id: 'imports', label: paste.imports, text: imports, rows: rowsOf(imports)})}
  ${copyField(words, {id: 'use', label: paste.use, text: use, rows: 2})}`;
}

/** The hashes for a Content Security Policy, for those sites that have one. */
function policy(words: Words, {policy: named}: Made): TemplateResult | typeof nothing {
  const {paste} = words;
  const hashes = named ? [...named.scripts, ...[...named.files, ...named.words].map(({integrity}) => integrity)] : [];
  if (hashes.length === 0) return nothing;
  const text = `script-src ${hashes.map((hash) => `'${hash}'`).join(' ')}`;
  return html`<details class="more">
    <summary>${paste.policy}</summary>
    <p>${paste.policyHelp}</p>
    ${copyField(words, {id: 'policy', label: 'script-src', text, rows: 6})}
  </details>`;
}
