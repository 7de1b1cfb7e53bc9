// The request to the signatories: a page, and a mail without recipients.
import {html, nothing, type TemplateResult} from 'lit';
import {directionOf} from '@countersign/campaign';
import {sentenceList} from '../../forms/sentence-list.ts';
import type {Words} from '../../words/words.ts';
import type {Approving, Request} from '../../worker/approval.ts';

type Asked = Extract<Approving, {ok: true}>;

export interface RequestOptions {
  readonly words: Words;
  readonly asked: Asked;
  /** Gives the page as a file. */
  readonly download: () => void;
  readonly choose: (lang: string) => void;
  readonly copy: (text: string) => void;
  readonly said: string;
}

/** Programs for mail take addresses up to about this length. */
const LONG = 1_800;

export function request(options: RequestOptions): TemplateResult {
  const {words, asked, download, choose, copy, said} = options;
  const {approval} = words;
  const {subject, mail, language, languages} = asked;
  const names = new Intl.DisplayNames(document.documentElement.lang || 'en', {type: 'language'});
  const address = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(mail.replaceAll('\n', '\r\n'))}`;
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
        ${
          address.length > LONG
            ? html`<span class="help">${approval.mailTooLong}</span>`
            : html`<a href=${address}>${approval.openMail}</a>`
        }
      </p>
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
