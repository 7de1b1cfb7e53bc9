import {html, nothing, type TemplateResult} from 'lit';
import {listAt, memberOf, stringAt, stringOf, withValue, type Json} from '../../document/json.ts';
import {hasEarlierRevision} from '../../document/demands.ts';
import {textAt} from '../../document/text.ts';
import {meaningOfChoice, nameOfChoice} from '../../forms/choice-words.ts';
import {dayIn, today} from '../../forms/day.ts';
import {field} from '../../forms/field.ts';
import {languageChoices} from '../../forms/find-members.ts';
import {memberList} from '../../forms/member-list.ts';
import {readPublished} from '../../session/drafts.ts';
import {addressOf} from '../../shell/routes.ts';
import {WritingView} from '../writing-view.ts';

/** The campaign itself: its address and language, its publisher, and what readers are told about this account. */
export class DetailsView extends WritingView {
  static override properties = {isPublic: {state: true}};

  /** Whether a revision is known to be public. */
  declare isPublic: boolean;

  constructor() {
    super();
    this.isPublic = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void readPublished(this.session.id).then((text) => (this.isPublic = text !== undefined));
  }

  override render(): TemplateResult {
    const {write} = this.words;
    const {document} = this.session;
    const isFixed = this.isPublic || hasEarlierRevision(document);
    return html`
      <section>
        <h2>${write.publisher}</h2>
        ${field(this, '/publisher/name')} ${field(this, '/publisher/url')} ${field(this, '/publisher/contact')}
        ${field(this, '/publisher/corrections')} ${field(this, '/assessedBy')}
      </section>
      <section>
        <h2>${write.campaign}</h2>
        ${field(this, '/url')}
        ${field(this, '/language', {choices: languageChoices(this.studioLanguage, stringAt(document, '/language'))})}
        ${isFixed ? this.#shown('/id', stringAt(document, '/id'), write.idFixed) : field(this, '/id')}
      </section>
      <section>
        <h2>${write.upToDate}</h2>
        ${field(this, '/checked')}
        <p class="buttons"><button type="button" @click=${() => this.#checkedToday()}>${write.checkedToday}</button></p>
        <h3>${this.words.fields['/asked']![0]}</h3>
        <p class="help">${this.words.fields['/asked']![1]}</p>
        <div class="columns">${field(this, '/asked/date', {required: false})} ${field(this, '/asked/replyBy')}</div>
      </section>
      <section>
        <h2>${write.howItStands}</h2>
        ${this.#stage()} ${this.#revision()}
      </section>
      ${this.#corrections()} ${this.#accepted()}
    `;
  }

  #shown(pointer: string, value: string, help: string): TemplateResult {
    return html`<dl class="shown"><dt>${this.words.fields[pointer]![0]}</dt><dd><bdi>${value || '–'}</bdi></dd></dl>
      <p class="help">${help}</p>`;
  }

  #checkedToday(): void {
    const {fields} = this.words;
    this.session.change(fields['/checked']![0], (document) => withValue(document, '/checked', today()));
  }

  #stage(): TemplateResult {
    const {write} = this.words;
    const {document, id} = this.session;
    const stage = stringAt(document, '/stage') || 'open';
    const note = textAt(document, '/closing/note');
    return html`${this.#shown('/stage', nameOfChoice(this.words, '/stage', stage) ?? stage, meaningOfChoice(this.words, '/stage', stage) ?? '')}
      ${note === '' ? nothing : html`<blockquote><bdi>${note}</bdi></blockquote>`}
      <p><a href=${addressOf(id, 'happened')}>${write.endIt}</a></p>`;
  }

  #revision(): TemplateResult {
    const {document} = this.session;
    const revision = memberOf(document, 'revision');
    const updated = stringAt(document, '/updated');
    return html`${this.#shown('/revision', typeof revision === 'number' ? String(revision) : '', this.words.write.revisionHelp)}
      ${updated === '' ? nothing : this.#shown('/updated', dayIn(updated, this.studioLanguage), '')}`;
  }

  #corrections(): TemplateResult | typeof nothing {
    const {write, fields} = this.words;
    const {document, id} = this.session;
    const corrections = listAt(document, '/corrections');
    return html`<section>
      <h2>${fields['/corrections']![0]}</h2>
      ${
        corrections.length === 0
          ? html`<p class="help">${this.words.common.none}</p>`
          : html`<ul class="corrections">${corrections.map((_, at) => this.#correction(`/corrections/${at}`))}</ul>`
      }
      <p><a href=${addressOf(id, 'happened')}>${write.correctSomething}</a></p>
    </section>`;
  }

  #correction(pointer: string): TemplateResult {
    const {document} = this.session;
    const part = (key: string) => {
      const text = textAt(document, `${pointer}/${key}`);
      return text === ''
        ? nothing
        : html`<dt>${this.words.fields[`/corrections/*/${key}`]![0]}</dt><dd><bdi>${text}</bdi></dd>`;
    };
    return html`<li><strong>${dayIn(stringAt(document, `${pointer}/date`), this.studioLanguage)}</strong>
      <dl>${part('was')} ${part('now')} ${part('reason')}</dl></li>`;
  }

  /** Findings of the check that somebody decided to leave as they are. */
  #accepted(): TemplateResult | typeof nothing {
    const {write} = this.words;
    if (listAt(this.session.document, '/$accepted').length === 0) return nothing;
    const text = (member: Json, key: string) => stringOf(memberOf(member, key));
    return html`<section>
      <h2>${write.accepted}</h2>
      <p class="help">${write.acceptedHelp}</p>
      ${memberList(this, '/$accepted', {
        title: (member) => html`<bdi>${text(member, 'at')}</bdi> <small lang="en">${text(member, 'warning')}</small>`,
        name: (index) => write.acceptedNumber(index + 1),
        body: (pointer) =>
          field(this, `${pointer}/reason`, {
            as: {kind: 'string', format: 'label', max: 500},
            label: write.reason,
            required: true,
          }),
        isOrdered: false,
      })}
    </section>`;
  }
}

customElements.define('studio-details', DetailsView);
