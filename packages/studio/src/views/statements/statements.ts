import {html, nothing, type TemplateResult} from 'lit';
import {listAt, memberOf, stringAt, stringOf, withValue, type Json, type JsonObject} from '../../document/json.ts';
import {passingId} from '../../document/rename.ts';
import {languageOf, textIn} from '../../document/text.ts';
import {nameOfChoice} from '../../forms/choice-words.ts';
import {evidence} from '../../forms/evidence.ts';
import {field} from '../../forms/field.ts';
import {excerptOf, languageChoices} from '../../forms/find-members.ts';
import {memberList} from '../../forms/member-list.ts';
import {WritingView} from '../writing-view.ts';
import {SPEAKERS, speakerOf, withSpeaker, type Speaker} from './speaker.ts';

/** Claims, remarks, denials and findings of others, each with its speaker. */
export class StatementsView extends WritingView {
  protected override readonly list = '/statements';

  override render(): TemplateResult {
    const {write} = this.words;
    const {only, show, pages} = this.drawn;
    return html`<p class="help">${write.statementsHelp}</p>
      ${pages}
      ${memberList(this, '/statements', {
        only,
        show,
        title: (member) => this.#title(member),
        name: (index) => write.statementNumber(index + 1),
        body: (pointer, index) => this.#statement(pointer, index),
        add: {
          label: write.addStatement,
          make: (document) => ({
            id: passingId(document, 'statements'),
            basis: 'reported',
            text: '',
            speaker: {publishersOf: ''},
            evidence: [],
          }),
        },
      })} ${pages}`;
  }

  #title(member: Json): TemplateResult {
    const own = languageOf(this.session.document);
    const basis = nameOfChoice(this.words, '/statements/*/basis', stringOf(memberOf(member, 'basis')));
    return html`<bdi>${excerptOf(textIn(memberOf(member, 'text'), own, own)) || this.words.write.unnamed}</bdi>
      ${basis === undefined ? nothing : html`<small>${basis}</small>`}`;
  }

  #statement(pointer: string, index: number): TemplateResult {
    const {document} = this.session;
    const statement = listAt(document, '/statements')[index]!;
    const original = stringAt(document, `${pointer}/original`);
    const hasResponses = listAt(document, '/responses').length > 0;
    return html`${field(this, `${pointer}/basis`)} ${this.#speaker(pointer, index, statement)}
      ${field(this, `${pointer}/text`, {rows: 3})} ${evidence(this, `${pointer}/evidence`)} ${field(this, `${pointer}/date`)}
      ${field(this, `${pointer}/original`, {choices: languageChoices(this.studioLanguage, original)})}
      ${hasResponses ? field(this, `${pointer}/denial`) : nothing}`;
  }

  #speaker(pointer: string, index: number, statement: Json): TemplateResult {
    const {write, fields} = this.words;
    const now = speakerOf(statement);
    const at = `${pointer}/speaker`;
    const choose = (kind: Speaker) => (document: JsonObject) =>
      withValue(document, at, withSpeaker(memberOf(listAt(document, '/statements')[index], 'speaker'), kind));
    return html`<fieldset class="choices">
      <legend>${fields['/statements/*/speaker']![0]}</legend>
      ${SPEAKERS.map(
        (kind) => html`<label class="choice"
          ><input
            type="radio"
            name="speaker-${index}"
            .checked=${kind === now}
            @change=${() => this.session.change(fields['/statements/*/speaker']![0], choose(kind))}
          />${write.speakers[kind]}</label
        >`,
      )}
      ${now === 'publishers' ? field(this, `${at}/publishersOf`, {required: true}) : nothing}
      ${now === 'signatory' ? field(this, `${at}/signatory`, {required: true}) : nothing}
      ${now === 'publishers' ? nothing : html`${field(this, `${at}/name`, {required: now === 'other'})} ${field(this, `${at}/role`)}`}
    </fieldset>`;
  }
}

customElements.define('studio-statements', StatementsView);
