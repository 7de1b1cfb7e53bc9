import {html, nothing, type TemplateResult} from 'lit';
import {listAt, memberOf, stringAt, stringOf, type Json} from '../../document/json.ts';
import {passingId} from '../../document/rename.ts';
import {languageOf, textAt, textIn} from '../../document/text.ts';
import {archivedCopy} from '../../forms/archived-copy.ts';
import {field} from '../../forms/field.ts';
import {languageChoices} from '../../forms/find-members.ts';
import {memberList} from '../../forms/member-list.ts';
import {WritingView} from '../writing-view.ts';
import './blocks-editor.ts';

/** The letter itself: its title, to whom and when it was sent, its words, and what readers can do. */
export class LetterView extends WritingView {
  protected override readonly list = '/letter/addressees';

  override render(): TemplateResult {
    const {write} = this.words;
    return html`
      ${field(this, '/letter/title')} ${field(this, '/letter/summary', {rows: 3})}
      <section>
        <h2>${write.toWhom}</h2>
        ${this.#addressees()}
      </section>
      <section>
        <h2>${write.dates}</h2>
        <div class="columns">
          ${field(this, '/letter/sent')} ${field(this, '/letter/published')} ${field(this, '/letter/replyBy')}
        </div>
      </section>
      <section>
        <h2>${write.ownWords}</h2>
        <p class="help">${write.ownWordsHelp}</p>
        <studio-blocks .session=${this.session} .words=${this.words} .place=${this.place}></studio-blocks>
      </section>
      <section>
        <h2>${write.whereToRead}</h2>
        <p class="help">${write.whereToReadHelp}</p>
        ${this.#texts()} ${field(this, '/letter/announcement/url', {required: false})}
      </section>
      <section>
        <h2>${write.takePart}</h2>
        <p class="help">${write.takePartHelp}</p>
        ${this.#actions()}
      </section>
    `;
  }

  #addressees(): TemplateResult {
    const {write} = this.words;
    return memberList(this, '/letter/addressees', {
      title: (member) => this.#textOf(member, 'name') || write.unnamed,
      name: (index) => write.addresseeNumber(index + 1),
      body: (pointer) => html`${field(this, `${pointer}/name`)} ${field(this, `${pointer}/role`)}
        ${field(this, `${pointer}/affiliation`)} ${field(this, `${pointer}/url`)} ${field(this, `${pointer}/cc`)}`,
      add: {label: write.addAddressee, make: (document) => ({id: passingId(document, 'addressees'), name: ''})},
    });
  }

  #texts(): TemplateResult {
    const {write} = this.words;
    const names = new Map(languageChoices(this.studioLanguage));
    return memberList(this, '/letter/texts', {
      title: (member) => {
        const [tag, url] = [stringOf(memberOf(member, 'language')), stringOf(memberOf(member, 'url'))];
        return html`${names.get(tag) ?? tag} <small><bdi>${url}</bdi></small>`;
      },
      name: (index) => write.textNumber(index + 1),
      body: (pointer) => {
        const now = stringAt(this.session.document, `${pointer}/language`);
        return html`${field(this, `${pointer}/language`, {choices: languageChoices(this.studioLanguage, now)})}
          ${field(this, `${pointer}/url`)} ${field(this, `${pointer}/original`)} ${archivedCopy(this, pointer)}`;
      },
      add: {
        label: write.addText,
        make: (document) => ({
          language: languageOf(document),
          url: '',
          ...(listAt(document, '/letter/texts').length === 0 && {original: true}),
        }),
      },
    });
  }

  #actions(): TemplateResult {
    const {write} = this.words;
    const {document} = this.session;
    const count = listAt(document, '/actions').length;
    const list = memberList(this, '/actions', {
      title: (member) => this.#textOf(member, 'label') || write.unnamed,
      name: (index) => write.actionNumber(index + 1),
      body: (pointer) => html`${field(this, `${pointer}/kind`)} ${field(this, `${pointer}/label`)}
        ${field(this, `${pointer}/by`, {first: [['publisher', this.#publisher || write.publisher]]})} ${field(this, `${pointer}/url`)} ${field(this, `${pointer}/until`)}`,
      ...(count < MOST_ACTIONS && {
        add: {label: write.addAction, make: (): Json => ({kind: 'read', by: 'publisher', label: '', url: ''})},
      }),
    });
    return html`${list} ${count < MOST_ACTIONS ? nothing : html`<p class="help">${write.enoughActions}</p>`}`;
  }

  get #publisher(): string {
    return textAt(this.session.document, '/publisher/name');
  }

  #textOf(member: Json, key: string): string {
    const own = languageOf(this.session.document);
    return textIn(memberOf(member, key), own, own);
  }
}

/** The format allows no more. */
const MOST_ACTIONS = 3;

customElements.define('studio-letter', LetterView);
