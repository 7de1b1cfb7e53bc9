// The problems and warnings of a letter in one list, by the view in which each is put right.
import {html, nothing, type TemplateResult} from 'lit';
import type {Json} from '../../document/json.ts';
import {placeInWords} from '../../forms/place-words.ts';
import {findingsOf, type Finding} from '../../forms/problems-at.ts';
import type {Session} from '../../session/session.ts';
import {addressOfPlace, goTo} from '../../shell/go-to.ts';
import {VIEWS, viewOf, type ViewName} from '../../shell/routes.ts';
import type {Words} from '../../words/words.ts';
import type {Remedy} from '../../worker/repair.ts';
import {said} from '../../said/said.ts';

/** One thing that the check says, at all its places in one view. */
export interface SaidOnce extends Omit<Finding, 'pointer' | 'name'> {
  readonly places: readonly Pick<Finding, 'pointer' | 'name'>[];
}

export interface FindingsOptions {
  readonly session: Session;
  readonly words: Words;
  /** Values that can be written by a button. */
  readonly remedies: readonly Remedy[];
  readonly apply: (remedy: Remedy, name: string) => void;
  /** The key of the warning whose reason is being written. */
  readonly accepting: string | undefined;
  readonly beginAccepting: (key: string | undefined) => void;
  readonly accept: (finding: SaidOnce, reason: string) => void;
}

export function findings(options: FindingsOptions): TemplateResult {
  const groups = byView(findingsOf(options.session));
  const remedyAt = new Map<string, readonly Remedy[]>();
  for (const remedy of options.remedies) {
    remedyAt.set(remedy.pointer, [...(remedyAt.get(remedy.pointer) ?? []), remedy]);
  }
  return html`${VIEWS.map((view) => {
    const own = groups.get(view);
    return own ? group(view, own, {...options, remedyAt}) : nothing;
  })}`;
}

/** The findings of each view, joined. A letter of many signatories has thousands: once for each answer of the check. */
function byView(all: readonly Finding[]): ReadonlyMap<ViewName, readonly SaidOnce[]> {
  let groups = known.get(all);
  if (!groups) {
    const views = new Map<ViewName, Finding[]>();
    for (const each of all) {
      const view = viewOf(each.pointer);
      const own = views.get(view);
      if (own) own.push(each);
      else views.set(view, [each]);
    }
    groups = new Map([...views].map(([view, own]) => [view, once(own)]));
    known.set(all, groups);
  }
  return groups;
}
const known = new WeakMap<readonly Finding[], ReadonlyMap<ViewName, readonly SaidOnce[]>>();

interface Listed extends FindingsOptions {
  readonly remedyAt: ReadonlyMap<string, readonly Remedy[]>;
}

/** Joins the findings that say the same. */
function once(all: readonly Finding[]): SaidOnce[] {
  const groups = new Map<string, Finding[]>();
  for (const each of all) {
    const group = groups.get(keyOf(each));
    if (group) group.push(each);
    else groups.set(keyOf(each), [each]);
  }
  return [...groups.values()].map((same) => ({
    ...same[0]!,
    places: same.map(({pointer, name}) => ({pointer, name})),
  }));
}

const keyOf = ({kind, message, hint}: Pick<Finding, 'kind' | 'message' | 'hint'>): string =>
  JSON.stringify([kind, message, hint]);

/** At most so many are shown at once in one view. */
const MOST = 50;

/** At most so many places of one finding are shown. */
const MOST_PLACES = 12;

const group = (view: ViewName, own: readonly SaidOnce[], options: Listed): TemplateResult =>
  html`<section class="findings">
    <h3>${options.words.common.views[view]}</h3>
    <ul>
      ${own
        .slice(0, MOST)
        .map(
          (each) => html`<li class=${each.isWarning ? 'is-warning' : 'is-problem'}>${line(view, each, options)}</li>`,
        )}
    </ul>
    ${own.length > MOST ? html`<p>${options.words.check.more(own.length - MOST)}</p>` : nothing}
  </section>`;

function line(view: ViewName, finding: SaidOnce, options: Listed): TemplateResult {
  const {session, words, remedyAt, apply, beginAccepting} = options;
  const {check, common} = words;
  const {places, message, hint, isWarning, kind, more} = finding;
  const key = `${view} ${keyOf(finding)}`;
  const isAccepting = options.accepting === key;
  const remedied = places.flatMap(({pointer}) => remedyAt.get(pointer) ?? []);
  const nameAt = (pointer: string) =>
    placeName(
      options,
      places.find((place) => place.pointer === pointer)!,
    );
  const left = places.length - MOST_PLACES + more;
  return html`<p class=${isWarning ? 'warning' : 'problem'}>
      <strong>${isWarning ? common.warning : common.problem}</strong>
      ${said(message, hint)}
    </p>
    <ul class="places">
      ${places.slice(0, MOST_PLACES).map(
        ({pointer, name}) => html`<li>
          <a
            href=${addressOfPlace(session.id, pointer)}
            @click=${(event: Event) => {
              event.preventDefault();
              goTo(session, pointer);
            }}
            >${placeName(options, {pointer, name})}</a
          >
        </li>`,
      )}
    </ul>
    ${left > 0 ? html`<p>${check.more(left)}</p>` : nothing}
    <div class="card-tools">
      ${remedied.slice(0, MOST_PLACES).map(
        (
          remedy,
        ) => html`<button type="button" @click=${() => apply(remedy, placeInWords(words, remedy.pointer, session.document) ?? places[0]!.name)}>
          ${check.write} <bdi>${shown(remedy.value)}</bdi><span class="visually-hidden">: ${nameAt(remedy.pointer)}</span>
        </button>`,
      )}
      ${
        isWarning && !ALWAYS.has(kind) && !isAccepting
          ? html`<button type="button" @click=${() => beginAccepting(key)}>
              ${check.accept}<span class="visually-hidden">: ${placeName(options, places[0]!)}</span>
            </button>`
          : nothing
      }
    </div>
    ${isAccepting ? reasonForm(finding, options) : nothing}`;
}

/** Warnings that nobody can accept: see `isAcceptable` of the check. */
const ALWAYS: ReadonlySet<string> = new Set(['accepted', 'schema']);

function reasonForm(finding: SaidOnce, {words, accept, beginAccepting}: FindingsOptions): TemplateResult {
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

/** The check names places in English. The person's own words are better, where there are some. */
const placeName = ({words, session}: FindingsOptions, {pointer, name}: Pick<Finding, 'pointer' | 'name'>) =>
  placeInWords(words, pointer, session.document) ?? said(name);

const shown = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value));
