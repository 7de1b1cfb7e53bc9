// The parts of the approval page and of its mail.
import {chooseText, formatDate, type Approval, type Correction} from '@countersign/campaign';
import {html, nothing, type TemplateResult} from 'lit';
import {
  approvalText,
  correctionEntry,
  dateElement,
  label,
  link,
  listInWords,
  overview,
  plainText,
  properName,
  stageLine,
  type View,
} from '@countersign/elements/sections.js';
import {fill, fillText} from '../in-words/fill.js';
import type {ApprovalWords} from './approval-words.js';

/** A request to the signatories to whom the same changes are new. `approvalRequests` makes it. */
export interface RequestedApproval {
  /** Ids of the signatories. */
  readonly signatories: readonly string[];
  /** The newest revision to which they agreed. */
  readonly agreed?: number | undefined;
  /** The revision since which the changes are told. */
  readonly since?: number | undefined;
  /** The changes in English. Undefined if they are not known. */
  readonly changes?: readonly ChangeInWords[] | undefined;
  /** The corrections since they agreed, oldest first. All corrections if they agreed to nothing. */
  readonly corrections?: readonly Correction[] | undefined;
}

export interface ChangeInWords {
  readonly text: string;
  readonly details: readonly string[];
  /** Whether it tells of one of `corrections`, which stand in the reader's language. */
  readonly isCorrection?: boolean | undefined;
}

/** Everything that the parts are made of. */
export interface Asking {
  readonly view: View;
  readonly words: ApprovalWords;
  readonly requests: readonly RequestedApproval[];
  /** The last day to answer: `2026-06-30`. */
  readonly answerBy?: string | undefined;
}

/** With more names than these, a greeting names nobody. */
const MOST_GREETED = 3;

/** Greets the signatories of a mail by their names, if they are few. */
export function greeting({view, words, requests}: Asking): TemplateResult {
  const names = namesOf(
    view,
    requests.flatMap(({signatories}) => signatories),
  );
  return html`<p>
    ${
      names.length > 0 && names.length <= MOST_GREETED
        ? fill(words.greeting, {names: listInWords(view, names)})
        : words.greetingAll
    }
  </p>`;
}

/** The title of the letter, or nothing of a retracted one. */
export function titleText({campaign, wanted, words, locale}: View): string {
  const {stage, closing, letter, language} = campaign;
  if (stage === 'retracted') return words.retracted({date: formatDate(closing!.date, locale)});
  return chooseText(letter.title, wanted, language).value;
}

/** Says who asks whom for what. */
export function lead({view, words}: Asking): TemplateResult {
  const {publisher, revision, updated} = view.campaign;
  return html`<p class="lead">
    ${fill(words.lead, {
      publisher: properName(view, publisher.name),
      revision: view.number(revision),
      date: dateElement(view, updated.slice(0, 10)),
    })}
  </p>`;
}

/** Says how to answer, and what each answer and silence mean. */
export function howToAnswer({view, words, answerBy}: Asking): TemplateResult {
  const {publisher, revision} = view.campaign;
  const title = titleText(view);
  const {contact} = publisher;
  const own = (sentence: string) => html`<li>${fillText(sentence, {revision, title})}</li>`;
  return html`<section class="answer">
    <h2>${words.answer}</h2>
    ${
      answerBy === undefined
        ? nothing
        : html`<p><strong>${fill(words.answerBy, {date: dateElement(view, answerBy)})}</strong></p>`
    }
    ${
      contact
        ? html`<p>
            ${fill(words.contact, {publisher: properName(view, publisher.name)})}
            ${link(contact, html`<bdi dir="ltr">${contact}</bdi>`)}
          </p>`
        : html`<p>${words.noContact}</p>`
    }
    <p>${words.lines}</p>
    <ul class="to-copy">
      ${own(words.agree)} ${own(words.object)}
    </ul>
    <p>${words.mistake}</p>
    <h3>${words.means}</h3>
    <ul class="means">
      <li>${words.ifAgreed}</li>
      <li>${words.ifObjects}</li>
      <li>${words.ifSilent}</li>
    </ul>
    <p>${words.only}</p>
    <p>${fillText(words.now, {sentence: approvalText(view)})}</p>
  </section>`;
}

/** Says what is new to the signatories, apart where it is not the same to all. */
export function whatChanged({view, words, requests}: Asking): TemplateResult {
  const isTold = requests.some(({changes = []}) => changes.some(({isCorrection}) => !isCorrection));
  return html`<section>
    <h2>${words.changes}</h2>
    ${isTold && words.inEnglish ? html`<p class="small">${words.inEnglish}</p>` : nothing}
    ${requests.map(
      (request) =>
        html`${
          requests.length > 1 ? html`<h3>${listInWords(view, namesOf(view, request.signatories))}</h3>` : nothing
        } ${changesOf(request, view, words)} ${correctionsOf(request, view, words)}`,
    )}
  </section>`;
}

function changesOf(request: RequestedApproval, view: View, words: ApprovalWords): TemplateResult {
  const {agreed, since, changes, corrections = []} = request;
  if (agreed === undefined) return html`<p>${words.isNew}</p>`;
  if (agreed === view.campaign.revision && !changes?.length) return html`<p>${words.isSame}</p>`;
  const values = {revision: agreed, since: since ?? agreed};
  if (!changes) return html`<p>${fillText(words.isUnlisted, values)}</p>`;
  const sentence = fillText(since === agreed ? words.since : words.sinceOlder, values);
  const others = corrections.length > 0 ? changes.filter(({isCorrection}) => !isCorrection) : changes;
  if (changes.length === 0) return html`<p>${sentence} ${words.nothing}</p>`;
  if (others.length === 0) return html`<p>${sentence}</p>`;
  return html`<p>${sentence}</p>
    <ul class="changes" lang="en" dir="ltr">
      ${others.map(
        ({text, details}) =>
          html`<li>
            ${text}${
              details.length > 0
                ? html`<ul>
                    ${details.map((detail) => html`<li dir="auto">${detail}</li>`)}
                  </ul>`
                : nothing
            }
          </li>`,
      )}
    </ul>`;
}

/** Says what was corrected, in the reader's language. */
function correctionsOf(request: RequestedApproval, view: View, words: ApprovalWords): unknown {
  const {agreed, corrections = []} = request;
  if (corrections.length === 0) return nothing;
  return html`<p>${agreed === undefined ? words.correctedSoFar : words.corrected}</p>
    <ul class="changes">
      ${corrections.map((correction) => correctionEntry(view, correction))}
    </ul>`;
}

/** Draws where the demands stand, with all that travels with a status, and the newest replies. */
export function inBrief({view, words}: Asking): TemplateResult {
  const isRetracted = view.campaign.stage === 'retracted';
  return html`<section>
    <h2>${words.account}</h2>
    ${isRetracted ? stageLine(view) : overview(view, {level: 3, withoutHeading: true})}
  </section>`;
}

/**
 * Names the signatories by their answer to this revision. Each answer has the same form.
 *
 * @param most - With more signatories than this, an answer has their number instead of their names.
 */
export function whoAnswered({view, words}: Asking, most = Infinity): TemplateResult {
  const {approvals, signatories, revision} = view.campaign;
  const newest = new Map(approvals.map((approval) => [approval.signatory, approval]));
  const answers = new Map(
    approvals.filter((each) => each.revision === revision).map((approval) => [approval.signatory, approval]),
  );
  const asked = signatories.filter(({withdrawn}) => withdrawn === undefined);
  const row = (title: string, outcome: Approval['outcome'] | undefined) => {
    const heading = html`<h3>${fillText(title, {revision})}</h3>`;
    const members = asked.filter(({id}) => answers.get(id)?.outcome === outcome);
    if (members.length > most) return html`${heading}<p>${view.number(members.length)}</p>`;
    const entries = members.map(({id, name}) => {
      const answer = answers.get(id);
      const said = answer ? dateElement(view, answer.date) : earlier(view, words, newest.get(id));
      return html`<li>${properName(view, name)}${said === nothing ? nothing : [' (', said, ')']}</li>`;
    });
    return html`${heading}
      ${
        members.length > 0
          ? html`<ul class="names">
              ${entries}
            </ul>`
          : html`<p>${words.nobody}</p>`
      }`;
  };
  return html`<section>
    <h2>${words.answers}</h2>
    ${row(words.agreed, 'agreed')} ${row(words.objected, 'objects')} ${row(words.silent, undefined)}
  </section>`;
}

/** The answer of a signatory to an earlier revision. */
function earlier(view: View, words: ApprovalWords, answer: Approval | undefined): unknown {
  if (!answer) return nothing;
  const sentence = answer.outcome === 'agreed' ? words.earlierAgreed : words.earlierObjected;
  return fill(sentence, {revision: view.number(answer.revision), date: dateElement(view, answer.date)});
}

/** The names of signatories, in their order. */
function namesOf(view: View, ids: readonly string[]): string[] {
  return ids.flatMap((id) => {
    const signatory = view.index.signatories.get(id);
    return signatory ? [plainText(view, signatory.name)] : [];
  });
}

/** The title of the letter, in its own language and direction. */
export const letterTitle = (view: View): unknown =>
  view.campaign.stage === 'retracted' ? titleText(view) : label(view, view.campaign.letter.title);
