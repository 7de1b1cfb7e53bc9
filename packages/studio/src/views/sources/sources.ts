import {html, nothing, type TemplateResult} from 'lit';
import {finds, searchable} from '@countersign/campaign';
import {sourceNumbers, usesOfSources} from '../../document/citations.ts';
import {isLetterAsAdded} from '../../document/demands.ts';
import {listAt, memberOf, stringAt, stringOf, type Json, type JsonObject} from '../../document/json.ts';
import {namedSources} from '../../document/sources.ts';
import {archivedCopy} from '../../forms/archived-copy.ts';
import {dayIn} from '../../forms/day.ts';
import {field} from '../../forms/field.ts';
import {excerptOf, languageChoices} from '../../forms/find-members.ts';
import {beginSource, leftSource} from '../../forms/fresh.ts';
import {lines} from '../../forms/lines.ts';
import {memberList} from '../../forms/member-list.ts';
import {emptySource} from '../../forms/new-source.ts';
import {readPublished} from '../../session/drafts.ts';
import {documentOf} from '../../session/history.ts';
import {WritingView} from '../writing-view.ts';
import {alternates} from './alternates.ts';
import {usePlaces} from './use-places.ts';
import './import-references.ts';

/** The evidence: what each source is, where to read it, and what rests on it. */
export class SourcesView extends WritingView {
  static override properties = {search: {state: true}, published: {state: true}};

  protected override readonly list = '/sources';
  declare search: string;
  /** The revision that is public, if the studio knows it. */
  declare published: JsonObject | undefined;

  constructor() {
    super();
    this.search = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void readPublished(this.session.id).then((text) => {
      this.published = text === undefined ? undefined : documentOf(text);
    });
  }

  /** A member that the search does not find is looked for in all of them. */
  protected override showMember(index: number): void {
    this.search = '';
    super.showMember(index);
  }

  override render(): TemplateResult {
    const {write} = this.words;
    const {only, show, pages} = this.drawn;
    const count = listAt(this.session.document, '/sources').length;
    return html`<p class="help">${write.sourcesHelp}</p>
      ${count > 5 ? this.#searchField(this.listed().length) : nothing} ${pages}
      ${memberList(this, '/sources', {
        title: (member) => this.#title(member),
        name: (index) => this.#nameOf(index),
        body: (pointer, index) => this.#source(pointer, index),
        only,
        show,
        isOrdered: false,
        add: {
          label: write.newSource,
          make: (document) => emptySource(document),
          added: (source) => beginSource(this.session, stringOf(memberOf(source, 'id'))),
        },
      })}
      ${pages}
      <studio-import-references .session=${this.session} .words=${this.words}></studio-import-references>`;
  }

  /** The sources that the search finds. */
  protected override listed(): readonly number[] {
    const {document} = this.session;
    const wanted = searchable(this.search);
    if (wanted === '') return super.listed();
    return namedSources(document)
      .filter(({words}) => finds(wanted, words))
      .map(({index}) => index);
  }

  #searchField(count: number): TemplateResult {
    const {write} = this.words;
    return html`<div class="field">
      <label for="find-source">${write.findSource}</label>
      <input id="find-source" type="search" dir="auto" .value=${this.search} @input=${({target}: Event) => {
        this.search = (target as HTMLInputElement).value;
        this.page = 0;
      }} />
      <p class="help" role="status">${this.search === '' ? '' : write.found(count)}</p>
    </div>`;
  }

  /** Its title: a number could be taken for that of a citation. */
  #nameOf(index: number): string {
    const at = `/sources/${index}`;
    const {document} = this.session;
    return (
      excerptOf(stringAt(document, `${at}/title`) || stringAt(document, `${at}/url`)) || this.words.write.newSource
    );
  }

  #title(member: Json): TemplateResult {
    const {write} = this.words;
    const {document} = this.session;
    const id = memberOf(member, 'id');
    const text = (key: string) => {
      const value = memberOf(member, key);
      return typeof value === 'string' ? value : '';
    };
    const publishers = listAt(member, '/publishers').filter((each) => typeof each === 'string');
    const detail = [publishers.join(', '), dayIn(memberOf(member, 'date'), this.studioLanguage)];
    const known = detail.filter(Boolean).join(' · ');
    const isAdded = isLetterAsAdded(document, member);
    const number = typeof id === 'string' ? sourceNumbers(document).get(id) : undefined;
    const isUsed = typeof id === 'string' && usesOfSources(document).has(id);
    return html`${number === undefined ? nothing : html`<span class="mark">[${number}]</span> `}<bdi>${text('title') || text('url') || write.unnamed}</bdi>
      <small><bdi>${known}</bdi>${isUsed ? nothing : html`${known === '' ? nothing : ' · '}${write.notUsed}`}</small>
      ${isAdded ? html`<small>${write.addedForYou}</small>` : nothing}`;
  }

  #source(pointer: string, index: number): TemplateResult {
    const {write} = this.words;
    const {document} = this.session;
    const url = stringAt(document, `${pointer}/url`);
    const id = stringAt(document, `${pointer}/id`);
    const lang = stringAt(document, `${pointer}/language`);
    return html`<div @focusout=${(event: FocusEvent) => leftSource(this, pointer, event)}>
      ${field(this, `${pointer}/url`)}
      ${field(this, `${pointer}/title`)} ${lines(this, `${pointer}/publishers`)}
      <div class="columns">${field(this, `${pointer}/kind`)} ${field(this, `${pointer}/date`)} ${field(this, `${pointer}/accessed`)}</div>
      ${archivedCopy(this, pointer)}
      ${/^https?:\/\//.test(url) ? html`<p><a href=${url} target="_blank" rel="noopener noreferrer">${write.openAddress}</a></p>` : nothing}
      <details class="more">
        <summary>${write.moreAboutSource}<span class="visually-hidden">: ${this.#nameOf(index)}</span></summary>
        ${lines(this, `${pointer}/authors`)}
        ${field(this, `${pointer}/language`, {choices: languageChoices(this.studioLanguage, lang)})}
        ${field(this, `${pointer}/updated`)} ${field(this, `${pointer}/summary`, {rows: 2})}
        ${alternates(this, pointer, this.studioLanguage)}
      </details>
      </div>
      ${usePlaces(this, id, this.published)}
    `;
  }
}

customElements.define('studio-sources', SourcesView);
