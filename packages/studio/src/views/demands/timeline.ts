// The history of a demand, to be read: what happened, newest last, as readers see it.
import {html, svg, nothing, type TemplateResult} from 'lit';
import {directionOf, parseCitations} from '@countersign/campaign';
import {sourceNumbers} from '../../document/citations.ts';
import {isList, memberOf, stringOf, type Json} from '../../document/json.ts';
import {languageOf, textIn} from '../../document/text.ts';
import {nameOfChoice} from '../../forms/choice-words.ts';
import {dayIn} from '../../forms/day.ts';
import type {Form} from '../../forms/form.ts';
import {nameOfMember} from '../../forms/find-members.ts';

const STATUS = '/demands/*/history/*/status';

/** A shape for each status, so that no colour has to be told from another. */
export const statusShape = (status: string): TemplateResult =>
  html`<svg class="status-shape" data-status=${status} viewBox="0 0 16 16" aria-hidden="true">${SHAPES[Object.hasOwn(SHAPES, status) ? status : 'unknown']}</svg>`;

const ring = svg`<circle cx="8" cy="8" r="6" />`;
const SHAPES: Readonly<Record<string, unknown>> = {
  met: svg`<circle cx="8" cy="8" r="6" class="full" /><path d="M5 8l2 2 4-4" class="on-full" />`,
  partial: svg`${ring}<path d="M8 2a6 6 0 0 1 0 12z" class="full" />`,
  promised: svg`<circle cx="8" cy="8" r="6" stroke-dasharray="2.5 2" />`,
  unmet: svg`${ring}<path d="M5.5 5.5l5 5m0-5l-5 5" />`,
  reversed: svg`${ring}<path d="M11 8H5m2-2L5 8l2 2" />`,
  unknown: ring,
  dropped: svg`${ring}<path d="M4 8h8" />`,
};

/** The entries of a history, oldest first. */
export function timeline(
  form: Form,
  history: readonly Json[],
  lang: string,
  tools: (entry: Json, at: number) => TemplateResult,
): TemplateResult {
  return html`<ol class="timeline">
    ${history.map((entry, at) => html`<li>${entryOf(form, entry, lang)} ${tools(entry, at)}</li>`)}
  </ol>`;
}

function entryOf(form: Form, entry: Json, lang: string): TemplateResult {
  const {words, session} = form;
  const {document} = session;
  const own = languageOf(document);
  const status = stringOf(memberOf(entry, 'status'));
  const evidence = memberOf(entry, 'evidence');
  const sources = isList(evidence)
    ? evidence.map((each) => memberOf(each, 'source')).filter((id) => typeof id === 'string')
    : [];
  const text = (key: string) => textIn(memberOf(entry, key), own, own);
  return html`<p class="entry-head">${statusShape(status)} <strong>${nameOfChoice(words, STATUS, status) ?? status}</strong>
      <span>${dayIn(memberOf(entry, 'date'), lang)}</span></p>
    <p lang=${own} dir=${directionOf(own)}>${withNumbers(form, text('note'))}</p>
    ${text('missing') === '' ? nothing : html`<p>${words.fields['/demands/*/history/*/missing']?.[0]}${words.common.colon}<span lang=${own} dir=${directionOf(own)}>${withNumbers(form, text('missing'))}</span></p>`}
    <p class="help">${words.write.evidence}${words.common.colon}${sources.map((id, at) => html`${at > 0 ? '; ' : ''}<bdi>${nameOfMember(document, 'sources', id)}</bdi>`)}</p>`;
}

/** A text with the numbers of its sources in the place of its marks. */
const withNumbers = ({session}: Form, text: string): (string | TemplateResult)[] =>
  parseCitations(text).map((part) =>
    typeof part === 'string'
      ? part
      : html`<span class="mark">[${sourceNumbers(session.document).get(part.source) ?? '?'}]</span>`,
  );
