// The problems and warnings of a letter in one list, by the view in which each is put right.
import {html, nothing, type TemplateResult} from 'lit';
import type {Json} from '../../document/json.ts';
import {findingsOf, type Finding} from '../../forms/problems-at.ts';
import type {Session} from '../../session/session.ts';
import {addressOfPlace, goTo} from '../../shell/go-to.ts';
import {VIEWS, viewOf, type ViewName} from '../../shell/routes.ts';
import type {Words} from '../../words/words.ts';
import type {Remedy} from '../../worker/repair.ts';

export interface FindingsOptions {
  readonly session: Session;
  readonly words: Words;
  /** Values that can be written by a button. */
  readonly remedies: readonly Remedy[];
  readonly apply: (remedy: Remedy, finding: Finding) => void;
  /** The warning whose reason is being written. */
  readonly accepting: Finding | undefined;
  readonly beginAccepting: (finding: Finding | undefined) => void;
  readonly accept: (finding: Finding, reason: string) => void;
}

/** At most so many are shown at once. */
const MOST = 200;

export function findings(options: FindingsOptions): TemplateResult {
  const all = findingsOf(options.session);
  const shown = all.slice(0, MOST);
  const groups = VIEWS.map((view) => [view, shown.filter(({pointer}) => viewOf(pointer) === view)] as const);
  return html`${groups.map(([view, own]) => (own.length > 0 ? group(view, own, options) : nothing))}
  ${all.length > MOST ? html`<p>${options.words.check.more(all.length - MOST)}</p>` : nothing}`;
}

const group = (view: ViewName, own: readonly Finding[], options: FindingsOptions): TemplateResult =>
  html`<section class="findings">
    <h3>${options.words.common.views[view]}</h3>
    <ul>
      ${own.map((each) => html`<li class=${each.isWarning ? 'is-warning' : 'is-problem'}>${line(each, options)}</li>`)}
    </ul>
  </section>`;

function line(finding: Finding, options: FindingsOptions): TemplateResult {
  const {session, words, remedies, apply, beginAccepting} = options;
  const {check, common} = words;
  const {pointer, name, message, hint, isWarning} = finding;
  const remedy = remedies.find((each) => each.pointer === pointer);
  const isAccepting = options.accepting?.pointer === pointer && options.accepting.message === message;
  return html`<p class=${isWarning ? 'warning' : 'problem'}>
      <strong>${isWarning ? common.warning : common.problem}</strong>
      <a
        lang="en"
        dir="ltr"
        href=${addressOfPlace(session.id, pointer)}
        @click=${(event: Event) => {
          event.preventDefault();
          goTo(session, pointer);
        }}
        >${name}</a
      >
    </p>
    <p lang="en" dir="ltr">${message} ${hint}</p>
    <div class="card-tools">
      ${
        remedy
          ? html`<button type="button" @click=${() => apply(remedy, finding)}>
              ${check.write} <bdi>${shown(remedy.value)}</bdi><span class="visually-hidden">: ${name}</span>
            </button>`
          : nothing
      }
      ${
        isWarning && !ALWAYS.has(finding.kind) && !isAccepting
          ? html`<button type="button" @click=${() => beginAccepting(finding)}>
              ${check.accept}<span class="visually-hidden">: ${name}</span>
            </button>`
          : nothing
      }
    </div>
    ${isAccepting ? reasonForm(finding, options) : nothing}`;
}

/** Warnings that nobody can accept: see `isAcceptable` of the check. */
const ALWAYS: ReadonlySet<string> = new Set(['accepted', 'schema']);

function reasonForm(finding: Finding, {words, accept, beginAccepting}: FindingsOptions): TemplateResult {
  const {check, common} = words;
  const submit = (event: Event) => {
    event.preventDefault();
    const reason = (event.currentTarget as HTMLFormElement).querySelector('input')!.value.trim();
    if (reason !== '') accept(finding, reason);
  };
  return html`<form class="reason" @submit=${submit}>
    <label for="accept-reason">${check.reason}</label>
    <input id="accept-reason" maxlength="500" required autocomplete="off" aria-describedby="accept-help" />
    <p class="help" id="accept-help">${check.reasonHelp}</p>
    <p class="card-tools">
      <button class="primary">${check.acceptNow}</button>
      <button type="button" @click=${() => beginAccepting(undefined)}>${common.cancel}</button>
    </p>
  </form>`;
}

/** A hint without the names of commands, which nobody has here. */
export const forStudio = (hint: string): string => hint.replace(/ \(countersign [^)]*\)/g, '');

const shown = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value));
