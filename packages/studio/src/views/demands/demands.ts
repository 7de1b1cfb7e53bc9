import {html, nothing, type TemplateResult} from 'lit';
// One sentence in five languages, and no more code. Asking the thread would let a person add a demand before it is
// there.
// eslint-disable-next-line @typescript-eslint/no-restricted-imports
import {unknownNote} from '@countersign/authoring';
import {listAt, memberOf, stringOf, withValue, type Json, type JsonObject} from '../../document/json.ts';
import {within} from '../../document/pointer.ts';
import {isUnpublished, newDemand, withLetterSource} from '../../document/demands.ts';
import {languageOf, textIn} from '../../document/text.ts';
import {checkboxes} from '../../forms/checkboxes.ts';
import {nameOfChoice} from '../../forms/choice-words.ts';
import {dayIn, today} from '../../forms/day.ts';
import {evidence} from '../../forms/evidence.ts';
import {field} from '../../forms/field.ts';
import {excerptOf, membersOf} from '../../forms/find-members.ts';
import {memberList} from '../../forms/member-list.ts';
import {placeOfEvent} from '../../happened/routes.ts';
import {readPublished} from '../../session/drafts.ts';
import {documentOf} from '../../session/history.ts';
import {addressOf} from '../../shell/routes.ts';
import {WritingView} from '../writing-view.ts';
import {statusShape, timeline} from './timeline.ts';

const STATUS = '/demands/*/history/*/status';

/** The demands, their addressees, and the events since. */
export class DemandsView extends WritingView {
  static override properties = {published: {state: true}};

  protected override readonly list = '/demands';
  /** The revision that is public, if the studio knows it. */
  declare published: JsonObject | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void readPublished(this.session.id).then((text) => {
      this.published = text === undefined ? undefined : documentOf(text);
    });
  }

  override render(): TemplateResult {
    const {write} = this.words;
    const {only, show, pages} = this.drawn;
    return html`<p class="help">${write.demandsHelp}</p>
      ${pages}
      ${memberList(this, '/demands', {
        only,
        show,
        title: (member) => this.#title(member),
        name: (index) => write.demandNumber(index + 1),
        body: (pointer, index) => this.#demand(pointer, index),
        add: {
          label: write.addDemand,
          before: withLetterSource,
          make: (document) => newDemand(document, unknownNote(languageOf(document)) ?? '', today()),
        },
      })} ${pages}`;
  }

  #title(member: Json): TemplateResult {
    const own = languageOf(this.session.document);
    const status = stringOf(memberOf(listAt(member, '/history').at(-1), 'status'));
    const name = nameOfChoice(this.words, STATUS, status);
    return html`<bdi>${textIn(memberOf(member, 'title'), own, own) || this.words.write.unnamed}</bdi>
      ${name === undefined ? nothing : html`<small class="status">${statusShape(status)} ${name}</small>`}`;
  }

  #demand(pointer: string, index: number): TemplateResult {
    const {write} = this.words;
    const {document, id} = this.session;
    const demand = listAt(document, '/demands')[index]!;
    const addressees = membersOf(document, 'addressees');
    const asked = listAt(demand, '/addressees').length > 0;
    const own = stringOf(memberOf(demand, 'id'));
    return html`
      ${field(this, `${pointer}/title`)} ${field(this, `${pointer}/detail`, {rows: 3})}
      ${
        addressees.length > 1 || asked
          ? checkboxes(
              this,
              `${pointer}/addressees`,
              addressees.map(({value, name}) => [value, name] as const),
            )
          : nothing
      }
      <h2 class="part">${write.whatHappened}</h2>
      ${timeline(this, listAt(demand, '/history'), this.studioLanguage, (entry, at) => this.#mend(demand, entry, within(pointer, 'history', at)))}
      <p><a class="button" href=${addressOf(id, 'happened', placeOfEvent('demand', own))}>${this.words.common.views.happened}<span class="visually-hidden">: ${write.demandNumber(index + 1)}</span></a></p>
      ${this.#criteria(pointer, demand)}
    `;
  }

  /** The meaning of each status for this demand, for the few demands that need it. */
  #criteria(pointer: string, demand: Json): TemplateResult {
    const {write, choices, meanings} = this.words;
    const names = choices[STATUS] ?? {};
    const isWritten = memberOf(demand, 'criteria') !== undefined;
    return html`<details class="more" ?open=${isWritten}>
      <summary>${write.criteria}</summary>
      <p class="help">${write.criteriaHelp}</p>
      ${Object.entries(names).map(([status, name]) =>
        field(this, `${pointer}/criteria/${status}`, {label: name, help: meanings[STATUS]?.[status] ?? '', rows: 1}),
      )}
    </details>`;
  }

  /** The fields of an entry that was never published. One that readers have seen is not changed here. */
  #mend(demand: Json, entry: Json, pointer: string): TemplateResult {
    const {write, common} = this.words;
    const {document} = this.session;
    if (!isUnpublished(document, this.published, demand, entry))
      return html`<p class="help">${write.entryPublished}</p>`;
    const name = dayIn(memberOf(entry, 'date'), this.studioLanguage);
    const isLast = listAt(demand, '/history').length > 1;
    return html`<details class="more">
      <summary>${write.mendEntry}<span class="visually-hidden">: ${name}</span></summary>
      ${field(this, `${pointer}/date`)} ${field(this, `${pointer}/note`, {rows: 3})}
      ${memberOf(entry, 'status') === 'partial' ? field(this, `${pointer}/missing`, {rows: 2}) : nothing}
      ${memberOf(entry, 'status') === 'promised' ? field(this, `${pointer}/due`) : nothing}
      ${field(this, `${pointer}/brief`, {rows: 2})} ${evidence(this, `${pointer}/evidence`)}
      ${
        isLast
          ? html`<button type="button" class="remove" @click=${() => this.#removeEntry(pointer)}>${common.remove}<span class="visually-hidden">: ${name}, ${excerptOf(stringOf(memberOf(entry, 'note')), 30)}</span></button>`
          : nothing
      }
    </details>`;
  }

  #removeEntry(pointer: string): void {
    const {write, common} = this.words;
    this.session.change(common.removed(write.whatHappened), (document) => withValue(document, pointer, undefined));
    const [, index] = /^\/demands\/(\d+)/.exec(pointer)!;
    this.querySelector<HTMLElement>(`#${CSS.escape(`field.demands.${index}`)} > summary`)?.focus();
  }
}

customElements.define('studio-demands', DemandsView);
