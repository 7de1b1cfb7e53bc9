import {html, nothing, type TemplateResult} from 'lit';
import {listAt, memberOf, stringAt, stringOf, type Json} from '../../document/json.ts';
import {passingId} from '../../document/rename.ts';
import {checkboxes} from '../../forms/checkboxes.ts';
import {nameOfChoice} from '../../forms/choice-words.ts';
import {dayIn, today} from '../../forms/day.ts';
import {evidence} from '../../forms/evidence.ts';
import {field} from '../../forms/field.ts';
import {membersOf, nameOfMember} from '../../forms/find-members.ts';
import {memberList} from '../../forms/member-list.ts';
import {addressOf} from '../../shell/routes.ts';
import {WritingView} from '../writing-view.ts';

/** The replies and remarks of the addressees, and their silence. */
export class RepliesView extends WritingView {
  protected override readonly list = '/responses';

  override render(): TemplateResult {
    const {write, common} = this.words;
    const {document, id} = this.session;
    const addressees = membersOf(document, 'addressees');
    if (addressees.length === 0) {
      return html`<p>${write.noAddressees} <a href=${addressOf(id, 'letter')}>${common.views.letter}</a></p>`;
    }
    const {only, show, pages} = this.drawn;
    return html`<p class="help">${write.repliesHelp}</p>
      ${pages}
      ${memberList(this, '/responses', {
        only,
        show,
        title: (member) => this.#title(member),
        name: (index) => write.replyNumber(index + 1),
        body: (pointer) => this.#reply(pointer),
        add: {
          label: write.addReply,
          make: (current) => ({
            id: passingId(current, 'responses'),
            by: addressees.length === 1 ? addressees[0]!.value : '',
            to: ['letter'],
            kind: 'reply',
            date: today(),
            text: '',
            evidence: [],
          }),
        },
      })} ${pages}`;
  }

  #title(member: Json): TemplateResult {
    const {write} = this.words;
    const by = memberOf(member, 'by');
    const name =
      typeof by === 'string' && by !== '' ? nameOfMember(this.session.document, 'addressees', by) : write.unnamed;
    const kind = nameOfChoice(this.words, '/responses/*/kind', stringOf(memberOf(member, 'kind'))) ?? '';
    const date = dayIn(memberOf(member, 'date'), this.studioLanguage);
    return html`<bdi>${name}</bdi> <small>${[kind, date].filter(Boolean).join(' · ')}</small>`;
  }

  #reply(pointer: string): TemplateResult {
    const {document} = this.session;
    const isSilent = stringAt(document, `${pointer}/kind`) === 'no-reply';
    const about = [
      ['letter', this.words.write.wholeLetter] as const,
      ...membersOf(document, 'demands').map(({value, name}) => [value, name] as const),
    ];
    const hasText = memberOf(listAt(document, '/responses')[Number(pointer.split('/')[2])], 'text') !== undefined;
    return html`${field(this, `${pointer}/kind`)} ${field(this, `${pointer}/by`)}
      <div class="columns">
        ${isSilent ? field(this, `${pointer}/asked`, {required: true}) : nothing}
        ${field(this, `${pointer}/date`, isSilent ? {label: this.words.write.silentUntil} : {})}
      </div>
      ${checkboxes(this, `${pointer}/to`, about)}
      ${
        isSilent && !hasText
          ? nothing
          : html`${field(this, `${pointer}/text`, {rows: 4, required: !isSilent})} ${field(this, `${pointer}/quoted`)}
              ${field(this, `${pointer}/brief`, {rows: 2})}`
      }
      ${evidence(this, `${pointer}/evidence`)} ${field(this, `${pointer}/rejoinder`, {rows: 3})}`;
  }
}

customElements.define('studio-replies', RepliesView);
