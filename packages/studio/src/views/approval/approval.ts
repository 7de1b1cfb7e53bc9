// Approval: what the signatories are asked about this revision, and what each of them answered.
import {isDay} from '@countersign/campaign';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {stringAt} from '../../document/json.ts';
import {patched} from '../../document/patches.ts';
import {copyText} from '../../files/copy-text.ts';
import {download} from '../../files/download.ts';
import {revisionBefore} from '../../happened/before.ts';
import {revised} from '../../happened/revised.ts';
import {addressOf} from '../../shell/routes.ts';
import {showPage} from '../../shell/trusted.ts';
import {StudioView} from '../../shell/view.ts';
import type {Answered, Approving} from '../../worker/approval.ts';
import {answersTable} from './answers.ts';
import {request} from './request.ts';

export class ApprovalView extends StudioView {
  static override properties = {
    ...StudioView.properties,
    asked: {state: true},
    language: {state: true},
    to: {state: true},
    answerBy: {state: true},
    date: {state: true},
    found: {state: true},
    refusal: {state: true},
    said: {state: true},
  };

  /** The page, mail and answers that the thread made from the document. Undefined until it has. */
  declare asked: Approving | undefined;
  /** The language that the person chose for what is sent. */
  declare language: string | undefined;
  /** The id of the signatory to which the mail is written. Undefined: to all of them. */
  declare to: string | undefined;
  /** The last day to answer, as it was typed. */
  declare answerBy: string;
  declare date: string;
  declare found: string;
  declare refusal: readonly string[];
  declare said: string;
  #asking: object | undefined;
  #turn = 0;

  constructor() {
    super();
    this.date = new Date().toISOString().slice(0, 10);
    this.found = '';
    this.answerBy = '';
    this.refusal = [];
    this.said = '';
  }

  override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const frame = this.querySelector('iframe');
    if (frame && this.asked?.ok && changed.has('asked')) showPage(frame, this.asked.html);
    const {checked} = this.session;
    if (checked && checked !== this.#asking) {
      this.#asking = checked;
      void this.#ask();
    }
  }

  async #ask(): Promise<void> {
    const turn = ++this.#turn;
    const day = this.answerBy.trim();
    const asking = {lang: this.language, to: this.to, answerBy: isDay(day) ? day : undefined};
    const asked = await this.session.worker.ask('approval', asking);
    // A later question has been asked meanwhile.
    if (turn === this.#turn) this.asked = asked;
  }

  override render(): TemplateResult {
    const {asked, words, session} = this;
    const {approval, common} = words;
    if (!asked) return html`<p role="status">${common.checking}</p>`;
    if (!asked.ok)
      return html`<p>${approval.problems(asked.problems)}</p>
        <p><a href=${addressOf(session.id, 'check')}>${approval.toCheck}</a></p>`;
    const {published, revision, answers} = asked;
    return html`<p>${approval.lead}</p>
      ${
        published === undefined
          ? nothing
          : html`<section class="summary">
              <p>${approval.raiseFirst(published)}</p>
              <button type="button" class="primary" @click=${() => void this.#raise()}>${approval.raise}</button>
            </section>`
      }
      ${request({
        words,
        asked,
        download: () =>
          download(`${stringAt(session.document, '/id')}-approval-${revision}.html`, asked.html, 'text/html'),
        choose: (lang) => {
          this.language = lang;
          void this.#ask();
        },
        answerBy: this.answerBy,
        setAnswerBy: (day) => {
          const wasDay = isDay(this.answerBy.trim());
          this.answerBy = day;
          if (wasDay || isDay(day.trim())) void this.#ask();
        },
        write: (to) => {
          this.to = to;
          void this.#ask();
        },
        copy: (text) => void this.#copy(text),
        said: this.said,
      })}
      <h2>${approval.answers}</h2>
      ${answersTable({
        words,
        answers,
        revision,
        date: this.date,
        found: this.found,
        refusal: this.refusal,
        setDate: (date) => (this.date = date),
        find: (found) => (this.found = found),
        record: (answered, outcome) => void this.#record(answered, outcome),
      })}`;
  }

  async #copy(text: string): Promise<void> {
    const {common} = this.words;
    this.said = (await copyText(text)) ? common.copied : common.notCopied;
  }

  async #raise(): Promise<void> {
    const before = await revisionBefore(this.session);
    const {approval} = this.words;
    this.session.change(approval.raised(before + 1), (document) => revised(document, before, new Date()));
  }

  async #record({id, name}: Answered, outcome: 'agreed' | 'objects'): Promise<void> {
    const {session, words, date} = this;
    const recorded = await session.worker.ask('recordAnswer', {signatory: id, outcome, date: date.trim()});
    if (!recorded.ok) {
      this.refusal = recorded.problems.flatMap(({message, hint}) => [message, hint]);
      return;
    }
    this.refusal = recorded.warnings;
    const {approval} = words;
    session.change(approval.recorded(name, approval[outcome]), (document) => patched(document, recorded.patches));
    await this.#ask();
  }
}

customElements.define('studio-approval', ApprovalView);
