// The request to the signatories: a page, and a mail without recipients.
import {html, nothing, type TemplateResult} from 'lit';
import {directionOf, finds, isDay, searchable} from '@countersign/campaign';
import {MOST_OPTIONS} from '../../forms/combobox.ts';
import {today} from '../../forms/day.ts';
import {sentenceList} from '../../forms/sentence-list.ts';
import type {Words} from '../../words/words.ts';
import type {Approving, Request} from '../../worker/approval.ts';
import {dayField} from './day-field.ts';
import {mailAddress} from './mail.ts';

type Asked = Extract<Approving, {ok: true}>;

export interface RequestOptions {
  readonly words: Words;
  readonly asked: Asked;
  /** Gives the page as a file. */
  readonly download: () => void;
  readonly choose: (lang: string) => void;
  /** The last day to answer, as it was typed. */
  readonly answerBy: string;
  readonly setAnswerBy: (day: string) => void;
  /** Writes the mail to one signatory, or to all of them. */
  readonly write: (to: string | undefined) => void;
  readonly copy: (text: string) => void;
  readonly said: string;
}

export function request(options: RequestOptions): TemplateResult {
  const {words, asked, download, choose, copy, said} = options;
  const {approval} = words;
  const {subject, mail, language, languages} = asked;
  const names = new Intl.DisplayNames(document.documentElement.lang || 'en', {type: 'language'});
  const dir = directionOf(language);
  return html`${
    languages.length > 1
      ? html`<div class="field">
          <label for="approval-language">${approval.language}</label>
          <select id="approval-language" @change=${({target}: Event) => choose((target as HTMLSelectElement).value)}>
            ${languages.map(
              (tag) => html`<option value=${tag} ?selected=${tag === language}>${names.of(tag) ?? tag}</option>`,
            )}
          </select>
        </div>`
      : nothing
  }
    ${lastDay(options)}
    <h2>${approval.whatChanged}</h2>
    ${asked.requests.map((each) => changes(each, words))}
    <h2>${approval.page}</h2>
    <p class="help">${approval.pageHelp}</p>
    <p class="card-tools">
      <button type="button" class="primary" @click=${download}>${approval.download}</button>
      <button type="button" @click=${printPage}>${approval.print}</button>
    </p>
    <iframe class="approval-page" sandbox="allow-same-origin allow-modals" title=${approval.preview}></iframe>
    <p class="help">${approval.previewHelp}</p>
    <h2>${approval.mail}</h2>
    <p role="status" class="kept">${said}</p>
    ${recipient(options)}
    <div class="field">
      <label for="mail-subject">${approval.subject}</label>
      <input id="mail-subject" readonly lang=${language} dir=${dir} .value=${subject} />
      <p><button type="button" @click=${() => copy(subject)}>${approval.copySubject}</button></p>
    </div>
    <div class="field">
      <label for="mail-text">${approval.text}</label>
      <textarea id="mail-text" readonly rows="12" lang=${language} dir=${dir} .value=${mail}></textarea>
      <p class="card-tools">
        <button type="button" class="primary" @click=${() => copy(mail)}>${approval.copyText}</button>
        <a href=${mailAddress(subject)}>${approval.openMail}</a>
      </p>
      <p class="help">${approval.pasteText}</p>
    </div>`;
}

/** The last day to answer: words of the page and the mail. The document has no place for it. */
function lastDay({words, answerBy, setAnswerBy}: RequestOptions): TemplateResult {
  const {approval, common} = words;
  const day = answerBy.trim();
  const isWrong = day !== '' && !isDay(day);
  return dayField({
    id: 'answer-by',
    label: approval.answerBy,
    value: answerBy,
    set: setAnswerBy,
    isWrong,
    help: isWrong
      ? html`<span class="problem"><strong>${common.problem}</strong> ${approval.noDay}</span>`
      : isDay(day) && day < today()
        ? approval.pastDay
        : approval.answerByHelp,
  });
}

/** To whom the mail is written: its greeting, and what is new to them. */
function recipient({words, asked, write}: RequestOptions): TemplateResult | typeof nothing {
  const {approval} = words;
  const signatories = asked.answers.filter(({hasWithdrawn}) => !hasWithdrawn);
  if (signatories.length < 2) return nothing;
  const all = {value: '', name: approval.toAll};
  const find = (typed: string) => {
    const wanted = searchable(typed);
    const everyone = signatories.map(({id, name}) => ({value: id, name}));
    return [all, ...everyone].filter(({name}) => finds(wanted, searchable(name))).slice(0, MOST_OPTIONS);
  };
  return html`<div class="field">
    <label for="mail-to">${approval.to}</label>
    <studio-combobox
      .words=${words}
      .inputId=${'mail-to'}
      .described=${'mail-to-help'}
      .chosen=${signatories.find(({id}) => id === asked.to)?.name ?? approval.toAll}
      .find=${find}
      @choose=${({detail}: CustomEvent<string>) => write(detail === '' ? undefined : detail)}
    ></studio-combobox>
    <p class="help" id="mail-to-help">${approval.toHelp}</p>
  </div>`;
}

/** Prints the page in the frame. It has no script of its own, and may only open the window for printing. */
function printPage({target}: Event): void {
  const frame = (target as Element).closest('studio-approval')!.querySelector('iframe')!;
  frame.contentWindow?.print();
}

function changes({names, agreed, changes: told}: Request, {approval}: Words): TemplateResult {
  const shown = names.slice(0, 12).join(', ') + (names.length > 12 ? ' …' : '');
  return html`<section class="changes">
    <h3>${approval.newTo(names.length)} <bdi>${shown}</bdi></h3>
    <p>
      ${agreed === undefined ? approval.allNew : approval.agreedTo(agreed)}
      ${agreed !== undefined && told?.length === 0 ? approval.nothingNew : nothing}
      ${agreed !== undefined && told === undefined ? approval.notTold : nothing}
    </p>
    ${told && told.length > 0 ? sentenceList(told) : nothing}
  </section>`;
}
