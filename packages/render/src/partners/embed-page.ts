import {directionOf} from '@countersign/campaign';
import {link, stageLine, type View} from '@countersign/elements/sections.js';
import {html, nothing, type TemplateResult} from 'lit';
import {frameAddress} from '../frame/frame-address.js';
import {frameNames} from '../frame/frame-names.js';
import {FRAME_SANDBOX} from '../frame/frame-snippet.js';
import {inert} from '../html/inert.js';
import {styledHtml, titleTag} from '../html/static-html.js';
import {renderLight} from '../light/light.js';
import {isLanguageTag} from '../page/language-tag.js';
import {fullAddress} from '../page/page-addresses.js';
import {pageHeader} from '../page/page-header.js';
import {wholePage} from '../page/whole-page.js';
import {checkProtectiveAttributes} from '../protective-attributes.js';
import {renderSnippet} from '../snippets/render-snippet.js';
import {EMBED_STYLE, EMBED_STYLE_HASH} from './embed-style.js';
import {EMBED_WORDS, type EmbedWords} from './embed-words.js';
import {fill, fillText} from '../in-words/fill.js';

/** Options of {@link renderEmbedPage}. */
export interface EmbedPageOptions {
  /** The reader's language, as a tag. By default it is the language of the campaign, and snippets name none. */
  readonly lang?: string | undefined;
  /** Addresses of this page in every language, by language tag: full addresses, or paths beside it. */
  readonly alternates?: Readonly<Record<string, string>> | undefined;
  /** Full address of the campaign's page in this language, which WordPress and others are given. */
  readonly page: string;
  /** Full address of the campaign document. */
  readonly src: string;
  /** Full address of the page that `renderFrame` rendered. It lies beside this page. */
  readonly frame: string;
  /** The badge as a line of Markdown: see {@link badgeMarkdown}. Without one the page offers none. */
  readonly badge?: string | undefined;
  /** The code that snippets name. */
  readonly code: PastedCode;
  /** Text of `dist/copy.js` of `@countersign/embed`, and its hash in the manifest of that package: `sha384-…`. */
  readonly inline: {readonly text: string; readonly integrity: string};
}

/** The code that snippets name. */
export interface PastedCode {
  /** The version of `@countersign/cli` that makes snippets for developers. */
  readonly version: string;
  /** Full address of `keep.js`, and its hash. */
  readonly keep: {readonly script: string; readonly integrity: string};
  /** Full address of `countersign.js`; the text of `dist/click.js` that names it, and the hash of that text. */
  readonly click: {readonly script: string; readonly text: string; readonly integrity: string};
}

/** A text to copy. */
interface Field {
  readonly name: keyof EmbedWords['fields'];
  readonly text: string;
}

/**
 * Renders the partners' page: what to paste, by the site that a partner has. It is one file whose only script copies,
 * and its content security policy allows nothing else but the frame beside it. Without script every text can be
 * selected. Of a retracted campaign there is nothing to paste.
 *
 * @param campaign - The result of `readCampaign`. A document as plain JSON is possible too, and is checked first.
 * @returns HTML from `<!doctype html>` to the end.
 * @throws TypeError if the document is invalid, an address is not a full address, or an `integrity` is not a hash that
 *   browsers check.
 */
export function renderEmbedPage(campaign: unknown, options: EmbedPageOptions): string {
  const {lang, alternates, inline} = options;
  if (lang !== undefined && !isLanguageTag(lang)) throw new TypeError(`renderEmbedPage: ${lang} is no language tag.`);
  const page = fullAddress(options.page, options.src);
  checkProtectiveAttributes('renderEmbedPage', {integrity: inline.integrity});
  const {view, title, sentence, language} = frameNames(campaign, lang);
  const words = EMBED_WORDS[view.language];
  const isRetracted = view.campaign.stage === 'retracted';
  const fields: Field[] = [];
  const main = isRetracted
    ? html`${stageLine(view)}
        <p>${words.retracted}</p>`
    : html`${stageLine(view)} ${ways(view, words, {...options, title, sentence}, fields)}`;
  const body = styledHtml(
    html`${pageHeader(view, {own: lang ?? view.campaign.language, alternates})}
      <main data-copied=${words.copied} data-selected=${words.selected}>
        <h1>${words.title}</h1>
        <p><a href=${page} lang=${language} dir=${directionOf(language)}>${title}</a></p>
        ${main}
      </main>`,
  );
  return wholePage(view, {
    allows: [`style-src '${EMBED_STYLE_HASH}'`, `script-src '${inline.integrity}'`, "frame-src 'self'"],
    head: `${styledHtml(HEAD)}${titleTag(`${words.title}: ${title}`, {})}<style>${EMBED_STYLE}</style>`,
    // The texts of a document are escaped, so the empty fields and the empty box are ours. They are filled only now:
    // templates lose line breaks, and what is copied from the box has no classes of this page.
    body:
      body
        .replace(/><\/textarea>/g, () => `>${inert(fields.shift()!.text)}</textarea>`)
        .replace(
          'id="overview"></div>',
          () => `id="overview">${renderLight(campaign, {lang: lang ?? '', src: options.src})}</div>`,
        ) + (isRetracted ? '' : `<script>${inline.text}</script>\n`),
  });
}

const HEAD = html`<meta name="viewport" content="width=device-width, initial-scale=1" />
  <meta name="color-scheme" content="light dark" />
  <meta name="referrer" content="no-referrer" />
  <meta name="robots" content="noindex" />`;

/** Draws what to paste, and fills the list of fields in the order in which they stand. */
function ways(
  view: View,
  words: EmbedWords,
  {
    lang,
    page,
    src,
    frame,
    badge,
    code,
    title,
    sentence,
  }: EmbedPageOptions & {readonly title: string; readonly sentence: string},
  fields: Field[],
): TemplateResult {
  const {campaign} = view;
  const field = (name: Field['name'], text: string, rows: number) => {
    const id = `paste-${name}`;
    fields.push({name, text});
    return html`<div class="paste">
      <label for=${id}>${words.fields[name]}</label>
      <textarea id=${id} readonly rows=${rows} spellcheck="false" dir=${name === 'message' ? 'auto' : 'ltr'}></textarea>
      ${copyButton(words, id, words.fields[name])}
    </div>`;
  };
  const disclosure = (name: string | undefined, summary: unknown, content: unknown) =>
    html`<details name=${name ?? nothing}>
      <summary>${summary}</summary>
      ${content}
    </details>`;
  // One site is open at a time. The preview stays open beside it.
  const site = (summary: unknown, content: unknown) => disclosure('site', summary, content);
  const steps = (lines: readonly string[]) =>
    html`<ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>`;
  const snippet = {campaign, src, lang};
  const {keep, click} = code;
  const framed = frameAddress(frame, {lang});
  const message = [title, title === sentence ? '' : sentence, page].filter(Boolean).join('\n');
  const command = `npx -y @countersign/cli@${code.version} snippet ${src}${lang ? ` --lang ${lang}` : ''} --for next`;
  const hosts = {document: hostOf(src), code: hostOf(keep.script)};
  return html`<p class="lead">${words.lead}</p>
    <section>
      <h2>${words.which}</h2>
      ${site(
        'WordPress',
        html`<ul>
            <li>${words.plugin}</li>
            <li>${words.address}</li>
          </ul>
          ${field('address', page, 2)}
          <p>${fillText(words.install, {version: code.version})}</p>`,
      )}
      ${site(
        'Drupal, Wagtail, Ghost, Squarespace, HTML',
        html`${steps(words.html)} ${field('html', renderSnippet({...snippet, ...keep}), 8)}
          <p>${words.dropped}</p>
          <details>
            <summary>${words.askFirst}</summary>
            <p>${words.asks}</p>
            ${field('asking', renderSnippet({...snippet, script: click.script, click, load: 'click'}), 8)}
          </details>
          <details>
            <summary>${words.short}</summary>
            <p>${words.links}</p>
            ${field('short', renderSnippet({...snippet, ...keep, fallback: 'link'}), 8)}
          </details>`,
      )}
      ${site('Wix, Google Sites', html`${steps(words.frame)} ${field('frame', framed, 2)}`)}
      ${site(
        `Substack, Mailchimp ${words.text}`,
        html`<p>${words.copies}</p>
          <div class="shown" id="overview"></div>
          ${copyButton(words, 'overview', words.fields.overview)}`,
      )}
      ${
        isOneWord(src)
          ? site(
              `React, Next, Vue, Nuxt, Svelte, Astro, Eleventy ${words.developers}`,
              html`<p>${words.command}</p>
          ${field('command', command, 3)}`,
            )
          : nothing
      }
      ${
        badge
          ? site(
              'Markdown (GitHub, GitLab, Codeberg, Discourse)',
              html`<p>${filled(words.badge, hosts)}</p>
          ${field('badge', badge.trim(), 5)}`,
            )
          : nothing
      }
      ${site(
        words.message,
        html`${field('message', message, 4)}
          <p><a href=${`mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(message.replaceAll('\n', '\r\n'))}`}>${words.mail}</a></p>`,
      )}
    </section>
    <section>
      ${disclosure(
        undefined,
        words.preview,
        html`<p>${filled(words.loads, hosts)}</p>
          <iframe
            src=${frameBeside(framed)}
            title=${title}
            sandbox=${FRAME_SANDBOX}
            referrerpolicy="no-referrer"
            loading="lazy"
          ></iframe>`,
      )}
      <p>${filled(words.requests, hosts)} ${contactLink(view)}</p>
    </section>`;
}

/** Draws the button that copies a field or an element, for our script to show. */
const copyButton = (words: EmbedWords, id: string, name: string) =>
  html`<p><button type="button" value=${id} aria-label=${`${words.copy}: ${name}`} hidden>${words.copy}</button><span class="copied" role="status"></span></p>`;

/** Puts names of hosts into a sentence, each in its own direction. */
const filled = (sentence: string, hosts: Readonly<Record<'document' | 'code', string>>) =>
  fill(sentence, {document: html`<bdi>${hosts.document}</bdi>`, code: html`<bdi>${hosts.code}</bdi>`});

const contactLink = ({campaign, words}: View) =>
  campaign.publisher.contact ? link(campaign.publisher.contact, words.contact()) : nothing;

const hostOf = (address: string): string => new URL(address).host;

/** Whether no shell runs a part of an address, or reads it as several words. */
const isOneWord = (address: string): boolean => /^[\w.:/~-]+$/.test(address);

/** The frame's address as seen from this page, wherever the folder is served for a trial. */
function frameBeside(frame: string): string {
  const {pathname, search} = new URL(frame);
  return `./${pathname.split('/').at(-1)!}${search}`;
}
