// The letter as readers will see it, in a frame that has no origin: what runs there reaches nothing of the studio.
import {html, nothing, type TemplateResult} from 'lit';
import {isObject, valueAt} from '../../document/json.ts';
import {languageOf} from '../../document/text.ts';
import {pressedLink, previewChoice} from '../../preview/controls.ts';
import {COLOURS, LAYOUTS, SITES, type ShowMessage} from '../../preview/message.ts';
import {SCREENS} from '../../preview/preview-frame.ts';
import {addressOf} from '../../shell/routes.ts';
import {StudioView} from '../../shell/view.ts';
import {languageNames} from './language-names.ts';
import {choice, choose, logosOf, shownOf, type Choice, type Shown} from './shown.ts';

export class PreviewPane extends StudioView {
  static override properties = {
    ...StudioView.properties,
    shown: {state: true},
    link: {state: true},
    scale: {state: true},
    isAside: {type: Boolean, attribute: 'is-aside'},
    isMissing: {state: true},
    message: {state: true},
  };

  declare shown: Shown | undefined;
  /** The address of the link that was pressed in the preview. */
  declare link: string | undefined;
  declare scale: number;
  /** Whether it stands beside another view, where there is little room. */
  declare isAside: boolean;
  /** Whether the page of the preview could not be loaded. */
  declare isMissing: boolean;
  /** The message by which the frame shows the letter. */
  declare message: ShowMessage | undefined;
  #posted: unknown;

  constructor() {
    super();
    this.scale = 1;
    this.isAside = false;
    this.isMissing = false;
  }

  override render(): TemplateResult {
    const {preview} = this.words;
    const {shown} = this;
    return html`${this.#choices()} ${shown ? this.#age(shown) : nothing}
      ${
        shown || !this.session.checked
          ? nothing
          : html`<div class="callout">
              <p>${preview.nothing}</p>
              <p><a href=${addressOf(this.session.id, 'check')}>${preview.toCheck}</a></p>
            </div>`
      }
      ${
        shown && this.isMissing
          ? html`<div class="callout" role="status">
              <p>${preview.missing}</p>
              <p><button type="button" @click=${() => location.reload()}>${this.words.frame.reload}</button></p>
            </div>`
          : nothing
      }
      <studio-preview-frame
        ?hidden=${!shown || this.isMissing}
        .message=${this.message}
        .screen=${this.isAside ? 'phone' : choice.screen}
        .name=${preview.frame}
        @preview-link=${({detail}: CustomEvent<string>) => (this.link = detail)}
        @preview-scale=${({detail}: CustomEvent<number>) => (this.scale = detail)}
        @preview-missing=${() => (this.isMissing = true)}
      ></studio-preview-frame>
      ${this.scale < 0.95 ? html`<p class="help">${preview.scaled(this.scale)}</p>` : nothing}
      <div role="status">${this.link === undefined ? nothing : pressedLink(preview, this.link, () => (this.link = undefined))}</div>`;
  }

  override updated(): void {
    void this.#post();
  }

  #choices(): TemplateResult {
    const {preview} = this.words;
    const tags = languagesIn(this.shown?.document ?? this.session.document);
    const names = languageNames(document.documentElement.lang);
    const chosen = tags.includes(choice.lang) ? choice.lang : tags[0]!;
    const select = (key: keyof Choice, label: string, options: readonly (readonly [string, string])[], now: string) =>
      previewChoice(label, options, now, (value) => this.#choose({[key]: value}));
    return html`<div class="preview-choices" role="group" aria-label=${preview.choices}>
      ${select('layout', preview.show, named(LAYOUTS, preview.layouts), choice.layout)}
      ${this.isAside ? nothing : select('screen', preview.screen, named(SCREENS, preview.screens), choice.screen)}
      ${select('colours', preview.colour, named(COLOURS, preview.colours), choice.colours)}
      ${
        tags.length > 1
          ? select(
              'lang',
              preview.language,
              tags.map((tag) => [tag, names(tag)] as const),
              chosen,
            )
          : nothing
      }
      ${select('site', preview.site, named(SITES, preview.sites), choice.site)}
    </div>`;
  }

  #age({age}: Shown): TemplateResult | typeof nothing {
    const {preview} = this.words;
    if (age === 'now' || (age === 'earlier' && this.session.isChecking)) return nothing;
    return html`<p class="callout">
      ${age === 'earlier' ? preview.earlier : preview.published}
      <a href=${addressOf(this.session.id, 'check')}>${preview.toCheck}</a>
    </p>`;
  }

  #choose(changed: Partial<Choice>): void {
    choose(changed);
    this.#posted = undefined;
    this.requestUpdate();
    this.dispatchEvent(new Event('preview-choice', {bubbles: true}));
  }

  async #post(): Promise<void> {
    const {session} = this;
    const shown = await shownOf(session);
    if (shown?.document !== this.shown?.document || shown?.age !== this.shown?.age) this.shown = shown;
    if (!shown || this.#posted === shown.document) return;
    this.#posted = shown.document;
    // Without its logos the letter shows names.
    const logos = await logosOf(session).catch(() => ({}));
    const tags = languagesIn(shown.document);
    const lang = tags.includes(choice.lang) ? choice.lang : tags[0]!;
    const {site, layout, colours} = choice;
    this.message = {kind: 'show', campaign: shown.document, choice: {site, layout, colours, lang}, logos};
  }
}

const named = <Key extends string>(keys: readonly Key[], names: Readonly<Record<Key, string>>) =>
  keys.map((key) => [key, names[key]] as const);

/** The languages that a document has the letter's title in, its own first. */
function languagesIn(document: Shown['document']): readonly string[] {
  const own = languageOf(document);
  const title = valueAt(document, '/letter/title');
  return [own, ...(isObject(title) ? Object.keys(title).filter((tag) => tag !== own) : [])];
}

customElements.define('studio-preview-pane', PreviewPane);
