// Many pictures at once become logos: each is prepared in this browser, and a person says whose it is.
import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {finds, searchable} from '@countersign/campaign';
import {listAt} from '../../../document/json.ts';
import {languageOf} from '../../../document/text.ts';
import {onPage, PAGE, pager} from '../../../forms/pager.ts';
import {MOST_OPTIONS, type Option} from '../../../forms/combobox.ts';
import '../../../forms/combobox.ts';
import {addressOf} from '../../../shell/routes.ts';
import {focusHeading} from '../../../shell/focus-heading.ts';
import {StudioView} from '../../../shell/view.ts';
import {keysOf, nameOf} from '../rows.ts';
import {drawLogo, readSource, type Drawn, type Refusal, type Source} from './draw.ts';
import {isForDark, signatoryOf} from './match.ts';
import {lightSize, takeInLogos} from './take-in.ts';

interface Ready {
  readonly name: string;
  readonly source: Source;
  readonly drawn: Drawn;
  readonly address: string;
  /** The key of the signatory. Empty if nobody has said it. */
  key: string;
  isDark: boolean;
}

export class LogosPanel extends StudioView {
  static override properties: PropertyDeclarations = {
    ...StudioView.properties,
    ready: {state: true},
    refused: {state: true},
    waiting: {state: true},
    page: {state: true},
  };

  declare ready: readonly Ready[];
  declare refused: readonly {readonly name: string; readonly reason: Refusal}[];
  /** How many pictures are being prepared. */
  declare waiting: number;
  declare page: number;

  constructor() {
    super();
    this.ready = [];
    this.refused = [];
    this.waiting = 0;
    this.page = 0;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const {address} of this.ready) URL.revokeObjectURL(address);
    this.ready = [];
  }

  override firstUpdated(): void {
    focusHeading(this, '#logos-title');
  }

  override render(): TemplateResult {
    const {pictures: words} = this.words.signatories;
    const onFiles = ({target}: Event) => void this.#prepare([...((target as HTMLInputElement).files ?? [])]);
    const onOver = (event: DragEvent) => event.preventDefault();
    const onDrop = (event: DragEvent) => {
      event.preventDefault();
      void this.#prepare([...(event.dataTransfer?.files ?? [])]);
    };
    return html`<section aria-labelledby="logos-title">
      <h2 id="logos-title" tabindex="-1">${words.title}</h2>
      <p>${words.steps}</p>
      <p class="help">${words.whenShown}</p>
      <div class="drop" @dragover=${onOver} @drop=${onDrop}>
        <label for="logo-files">${words.choose}</label>
        <input id="logo-files" type="file" multiple accept="image/*,.svg" @change=${onFiles} />
        <p class="help">${words.drop}</p>
      </div>
      <p role="status">
        ${this.waiting > 0 ? words.working(this.waiting) : this.ready.length > 0 ? words.ready(this.ready.length) : nothing}
      </p>
      ${this.refused.length > 0 ? this.#refusals() : nothing} ${this.ready.length > 0 ? this.#form() : nothing}
    </section>`;
  }

  #refusals(): TemplateResult {
    const {pictures: words} = this.words.signatories;
    return html`<div class="refused">
      <h3>${words.refused(this.refused.length)}</h3>
      <ul>
        ${this.refused
          .slice(0, PAGE)
          .map(
            ({name, reason}) =>
              html`<li><bdi>${name}</bdi>: <span class="problem">${words.reasons[reason]}</span></li>`,
          )}
        ${this.refused.length > PAGE ? html`<li>${this.words.signatories.import.more(this.refused.length - PAGE)}</li>` : nothing}
      </ul>
    </div>`;
  }

  #form(): TemplateResult {
    const {pictures: words} = this.words.signatories;
    const members = listAt(this.session.document, '/signatories');
    const own = languageOf(this.session.document);
    const keys = keysOf(members);
    const options = members.map((member, index) => {
      const name = nameOf(member, own) || keys[index]!;
      return {value: keys[index]!, name, searched: searchable(name)};
    });
    const find = (typed: string): readonly Option[] => {
      const wanted = searchable(typed);
      return options.filter(({searched}) => wanted === '' || finds(wanted, searched)).slice(0, MOST_OPTIONS);
    };
    const names = new Map(options.map(({value, name}) => [value, name]));
    const usable = this.#usable().length;
    const onSubmit = (event: Event) => {
      event.preventDefault();
      void this.#takeIn();
    };
    return html`<form @submit=${onSubmit}>
      ${pager({words: this.words, page: this.page, count: this.ready.length, go: (page) => (this.page = page)})}
      <ul class="pictures">
        ${onPage(this.ready, this.page).map((each, index) => this.#picture(each, this.page * PAGE + index, find, names))}
      </ul>
      <p class="people-ways"><button class="primary" ?disabled=${usable === 0}>${words.takeIn(usable)}</button></p>
    </form>`;
  }

  #picture(
    each: Ready,
    index: number,
    find: (typed: string) => readonly Option[],
    names: ReadonlyMap<string, string>,
  ): TemplateResult {
    const {pictures: words} = this.words.signatories;
    const {name, address, drawn, key, isDark} = each;
    const numbers = new Intl.NumberFormat(document.documentElement.lang);
    const onChoose = ({detail}: CustomEvent<string>) => {
      each.key = detail;
      this.requestUpdate();
    };
    const onDark = ({target}: Event) => {
      each.isDark = (target as HTMLInputElement).checked;
      this.requestUpdate();
    };
    const lacksLight = isDark && key !== '' && !this.#usable().includes(each);
    return html`<li>
      <span class=${isDark ? 'logo-preview on-dark' : 'logo-preview'}><img src=${address} alt="" width=${drawn.width} height=${drawn.height} /></span>
      <div>
        <p><bdi>${name}</bdi> <small class="help">${words.size(numbers.format(drawn.width), numbers.format(drawn.height), numbers.format(Math.ceil(drawn.blob.size / 1000)))}</small></p>
        <p class="label" aria-hidden="true">${words.belongsTo}</p>
        <studio-combobox .words=${this.words} .inputId=${`logo-of-${index}`} .label=${words.belongsToOf(name)}
          .chosen=${names.get(key) ?? ''} .find=${find} @choose=${onChoose}></studio-combobox>
        ${key === '' ? html`<p class="help">${words.nobody}</p>` : nothing}
        <label class="choice"><input type="checkbox" aria-label=${words.darkOf(name)} .checked=${isDark} @change=${onDark} />${words.dark}</label>
        ${lacksLight ? html`<p class="problem">${words.darkNeedsLight}</p>` : nothing}
      </div>
    </li>`;
  }

  /** Those that belong to somebody. One for dark backgrounds needs one for light ones. */
  #usable(): readonly Ready[] {
    return this.ready.filter(
      ({key, isDark}) => key !== '' && (!isDark || lightSize(this.session.document, key, this.ready) !== undefined),
    );
  }

  async #prepare(files: readonly File[]): Promise<void> {
    this.refused = [];
    this.waiting += files.length;
    let left = files.length;
    try {
      for (const file of files) {
        // The person has left the view, and wants no more of them.
        if (!this.isConnected) return;
        await this.#prepareOne(file);
        left -= 1;
        this.waiting -= 1;
      }
    } finally {
      this.waiting -= left;
    }
  }

  async #prepareOne(file: File): Promise<void> {
    const {session} = this;
    const source = await readSource(session, file);
    const drawn = typeof source === 'string' ? source : await drawLogo(session, source);
    if (typeof source === 'string' || typeof drawn === 'string') {
      const reason = typeof source === 'string' ? source : (drawn as Refusal);
      this.refused = [...this.refused, {name: file.name, reason}];
      return;
    }
    const {document} = session;
    const key = signatoryOf(file.name, listAt(document, '/signatories'), languageOf(document)) ?? '';
    const address = URL.createObjectURL(drawn.blob);
    const ready = {name: file.name, source, drawn, address, key, isDark: isForDark(file.name)};
    this.ready = [...this.ready, ready];
  }

  async #takeIn(): Promise<void> {
    const {pictures: words} = this.words.signatories;
    const usable = this.#usable();
    const refused = await takeInLogos(this.session, words.takenIn(usable.length), usable);
    const isLeft = (each: Ready) => !usable.includes(each) || refused.has(each.source);
    for (const each of this.ready) if (!isLeft(each)) URL.revokeObjectURL(each.address);
    this.refused = usable.flatMap(({name, source}) => {
      const reason = refused.get(source);
      return reason === undefined ? [] : [{name, reason}];
    });
    this.ready = this.ready.filter(isLeft);
    this.page = 0;
    if (this.ready.length === 0 && this.refused.length === 0) location.hash = addressOf(this.session.id, 'signatories');
  }
}

customElements.define('studio-logos', LogosPanel);
