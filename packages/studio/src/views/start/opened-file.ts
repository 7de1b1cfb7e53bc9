// A file that does not open at once: its kind, its mistakes, and what can be done.
import {html, nothing, type TemplateResult} from 'lit';
import type {NamedProblem, Rewrite} from '@countersign/authoring';
import type {Beginning} from '../../session/begin-draft.ts';
import type {Words} from '../../words/words.ts';
import type {ReadFile, Repair} from '../../worker/read-file.ts';
import {said} from '../../said/said.ts';

/** A file, or a document that was fetched, and what it is. */
export interface OpenedFile {
  /** The name of the file, or the address. */
  readonly name: string;
  readonly read: ReadFile | {readonly kind: 'unread'};
  /** The facts that the draft is to know besides its text. */
  readonly beginning: Omit<Beginning, 'text'>;
}

export interface Actions {
  readonly open: (beginning: Beginning) => void;
  readonly readWords: (text: string, isHtml: boolean) => void;
  readonly back: () => void;
}

/** The draft of a file, if nothing stands in the way. */
export function beginningOf({read, beginning}: OpenedFile): Beginning | undefined {
  return read.kind === 'document' && read.problems.length === 0 ? {...beginning, text: read.text} : undefined;
}

export function openedFile({start}: Words, opened: OpenedFile, actions: Actions): TemplateResult {
  const {read, name} = opened;
  return html`<h1 tabindex="-1">${start.open.titleOf(name)}</h1>
    ${'problems' in read ? mistakes(start, opened, read, actions) : otherFile(start, read, name, actions)}
    <p><a href="#/" @click=${() => actions.back()}>${start.home.back}</a></p>`;
}

function otherFile(
  {open, home}: Words['start'],
  read: Exclude<OpenedFile['read'], {kind: 'document' | 'broken'}>,
  name: string,
  {readWords}: Actions,
): TemplateResult {
  if (read.kind === 'unread') return html`<p class="problem">${open.unread}</p>`;
  if (read.kind === 'large') return html`<p>${open.large}</p>`;
  if (read.kind === 'words') {
    return html`<p>${open.words}</p>
      <button class="primary" type="button" @click=${() => readWords(read.text, /\.x?html?$/i.test(name))}>
        ${open.readWords}
      </button>`;
  }
  return html`<p>
      ${read.kind === 'other' ? said(read.message) : open.notCampaign}
    </p>
    <p>${open.notCampaignHelp} ${read.kind === 'other' ? open.pasteInstead : nothing}</p>
    ${read.kind === 'other' ? html`<p><a href="#/start/paste">${home.paste}</a></p>` : nothing}`;
}

function mistakes(
  {open}: Words['start'],
  {beginning}: OpenedFile,
  {kind, text, problems, repair}: Extract<ReadFile, {kind: 'document' | 'broken'}>,
  {open: begin}: Actions,
): TemplateResult {
  const isBroken = kind === 'broken';
  // A text that is no document after its repair cannot be opened as one.
  const isRepaired = repair !== undefined && repair.isDocument;
  return html`<p>${open.problems(count(problems))}. ${isBroken ? open.broken : open.documentHelp}</p>
    <ul class="problems">
      ${problems.slice(0, MOST).map((problem) => mistake(open, problem))}
    </ul>
    ${problems.length > MOST ? html`<p>${open.more(problems.length - MOST)}</p>` : nothing}
    ${repair ? repairs(open, repair) : nothing}
    <p class="card-tools">
      ${
        isRepaired
          ? html`<button class="primary" type="button" @click=${() => begin({...beginning, text: repair.text})}>
            ${open.repair}
          </button>`
          : nothing
      }
      <button type="button" class=${isRepaired ? '' : 'primary'} @click=${() => begin({...beginning, text})}>
        ${isBroken ? open.asText : open.asIs}
      </button>
    </p>`;
}

/** So many are shown. The others are shown where they are mended. */
const MOST = 30;

const count = (problems: readonly NamedProblem[]): number =>
  problems.reduce((sum, {also = []}) => sum + 1 + also.length, 0);

const mistake = (open: Words['start']['open'], {name, line, message, hint, also = []}: NamedProblem) => html`<li>
  <strong>${said(name)}</strong>
  <span class="help">(${open.line(String(line))}${also.length > 0 ? `, ${open.more(also.length)}` : nothing})</span>
  <p>${said(message, hint.replace(COMMAND, ''))}</p>
</li>`;

/** The check names the command to people in a terminal. Here it is a button. */
const COMMAND = / ?\(?`?countersign check --fix`?[^).]*\)?\.?/g;

const repairs = (open: Words['start']['open'], {rewrites, left}: Repair) => html`<details class="card" open>
  <summary><span class="card-title">${open.canRepair(rewrites.length)}</span></summary>
  <div class="card-body">
    <ul>
      ${rewrites.slice(0, MOST).map((rewrite) => repairShown(open, rewrite))}
    </ul>
    ${rewrites.length > MOST ? html`<p>${open.more(rewrites.length - MOST)}</p>` : nothing}
    <p>${left > 0 ? open.repairLeft(left) : open.repairAll}</p>
  </div>
</details>`;

const repairShown = (open: Words['start']['open'], {line, was, now}: Rewrite) => html`<li>
  <span class="help">${open.line(String(line))}:</span>
  <del><bdi>${short(was)}</bdi></del> <span class="visually-hidden">${open.becomes}</span>
  <ins><bdi>${short(now)}</bdi></ins>
</li>`;

const short = (text: string): string => (text.length > 120 ? `${text.slice(0, 119)}…` : text);
