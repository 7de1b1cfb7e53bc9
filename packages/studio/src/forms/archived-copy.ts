// A copy that an archive keeps, and the ways to one. Nothing is asked: a person opens the links.
import {html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {stringAt, valueAt, withValue} from '../document/json.ts';
import type {ArchiveLink} from '../worker/writing.ts';
import {field} from './field.ts';
import type {Form} from './form.ts';
import {said} from '../said/said.ts';

/**
 * The fields of `archived` beside an address, with links to archives while there is no copy. The links come by
 * themselves, so they stand below the fields: above, they would move a field that somebody is about to press.
 */
export const archivedCopy = (form: Form, pointer: string): TemplateResult =>
  html`<studio-archived-copy .form=${form} .pointer=${pointer} .document=${form.session.document} .checked=${form.session.checked}></studio-archived-copy>`;

export class ArchivedCopy extends LitElement {
  static override properties: PropertyDeclarations = {
    form: {attribute: false},
    /** The place of the source, or of a text of the letter. */
    pointer: {attribute: false},
    document: {attribute: false},
    checked: {attribute: false},
    links: {state: true},
    caution: {state: true},
  };

  declare form: Form;
  declare pointer: string;
  declare links: readonly ArchiveLink[];
  declare caution: string;
  #address = '';
  #copy = '';

  constructor() {
    super();
    this.links = [];
    this.caution = '';
  }

  override createRenderRoot(): HTMLElement {
    return this;
  }

  override willUpdate(changed: PropertyValues): void {
    const {session} = this.form;
    const address = stringAt(session.document, `${this.pointer}/url`);
    if (address !== this.#address) {
      this.#address = address;
      void session.worker.ask('archives', address).then((links) => {
        if (address === this.#address) this.links = links;
      });
    }
    const copy = stringAt(session.document, `${this.pointer}/archived/url`);
    const isSamePlace = !changed.has('pointer');
    if (copy === this.#copy) return;
    this.#copy = copy;
    void session.worker.ask('copyAt', copy).then(({by, date, caution = ''}) => {
      this.caution = caution;
      if (copy === this.#copy && isSamePlace && by !== undefined) this.#fill({by, date});
    });
  }

  /** Writes what the address of a copy tells, where nothing else stands. */
  #fill(told: {readonly by: string; readonly date?: string | undefined}): void {
    const {session, words} = this.form;
    session.change(
      words.fields['/sources/*/archived/url']![0],
      (document) =>
        Object.entries(told).reduce((current, [key, value]) => {
          const at = `${this.pointer}/archived/${key}`;
          return value === undefined || valueAt(current, at) !== undefined ? current : withValue(current, at, value);
        }, document),
      {merge: `${this.pointer}/archived/url`},
    );
  }

  override render(): TemplateResult {
    const {form, pointer} = this;
    const {words, session} = form;
    const hasCopy = stringAt(session.document, `${pointer}/archived/url`) !== '';
    return html`<div class="archived" role="group" aria-label=${words.write.archived}>
      ${field(form, `${pointer}/archived/url`)}
      ${hasCopy ? html`<div class="columns">${field(form, `${pointer}/archived/date`)} ${field(form, `${pointer}/archived/by`)}</div>` : nothing}
      ${this.caution === '' ? nothing : html`<p class="warning">${said(this.caution)}</p>`}
      ${hasCopy || this.links.length === 0 ? nothing : this.#links()}
    </div>`;
  }

  #links(): TemplateResult {
    const {write} = this.form.words;
    const group = (does: ArchiveLink['does'], label: string) => {
      const links = this.links.filter((link) => link.does === does);
      return html`<p>${label}
        ${links.map(
          ({url, archive, needsAccount}, at) =>
            html`${at > 0 ? ' · ' : ''}<a href=${url} target="_blank" rel="noopener noreferrer">${archive}</a>${needsAccount ? html` <small>${write.needsAccount}</small>` : nothing}`,
        )}</p>`;
    };
    return html`<div class="archives"><p class="help">${write.archiveHelp}</p>${group('find', write.findCopy)} ${group('save', write.saveCopy)}</div>`;
  }
}

customElements.define('studio-archived-copy', ArchivedCopy);
