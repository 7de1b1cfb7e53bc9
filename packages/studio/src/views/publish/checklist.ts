// A list of all that a person should have seen before a letter is published.
import {html, nothing, type TemplateResult} from 'lit';
import {answersTo} from '../../document/approvals.ts';
import {documentOf} from '../../session/history.ts';
import type {Session} from '../../session/session.ts';
import {addressOf, type ViewName} from '../../shell/routes.ts';
import type {Words} from '../../words/words.ts';

type State = 'done' | 'todo' | 'look' | 'gap';

interface Item {
  readonly state: State;
  readonly text: string;
  readonly link?: readonly [text: string, view: ViewName];
  readonly button?: TemplateResult;
}

const SIGNS: Readonly<Record<State, string>> = {done: '✓', todo: '○', look: '!', gap: '–'};

export interface ChecklistOptions {
  readonly session: Session;
  readonly words: Words;
  /** The number of the revision that is public, if it is known. */
  readonly published: number | undefined;
  /** Makes the document the next revision. */
  readonly raise: () => void;
}

export function checklist(options: ChecklistOptions): TemplateResult {
  const {session, words} = options;
  const {publish} = words;
  const items = itemsOf(options);
  return html`<section aria-labelledby="publish-checklist">
    <h2 id="publish-checklist">${publish.checklist}</h2>
    <ul class="checklist">
      ${items.map(
        ({state, text, link, button}) =>
          html`<li class=${state}>
            <span class="sign" aria-hidden="true">${SIGNS[state]}</span>
            <div>
              <span class="visually-hidden">${publish.states[state]}</span> ${text}
              ${link ? html`<a href=${addressOf(session.id, link[1])}>${link[0]}</a>` : nothing} ${button ?? nothing}
            </div>
          </li>`,
      )}
    </ul>
  </section>`;
}

function itemsOf({session, words, published, raise}: ChecklistOptions): Item[] {
  const {approval, publish, common} = words;
  const {checked, document} = session;
  const revision = revisionOf(document);
  const list = [publish.toCheck, 'check'] as const;
  const items: Item[] = [];
  if (!checked) items.push({state: 'look', text: common.checking});
  else if (checked.problems.length > 0)
    items.push({state: 'todo', text: publish.problems(checked.problems.length), link: list});
  else {
    items.push({state: 'done', text: publish.noProblems});
    const {length} = checked.warnings;
    if (length > 0) items.push({state: 'look', text: publish.warnings(length), link: list});
    const gaps = checked.gaps.length;
    if (gaps > 0) items.push({state: 'gap', text: publish.gaps(gaps), link: list});
  }
  if (published === undefined) {
    items.push({state: 'done', text: publish.first(revision)});
    items.push({state: 'look', text: publish.wasPublished, link: [common.views.check, 'check']});
  } else if (revision > published) {
    items.push({state: 'done', text: publish.next(published, revision)});
    items.push({state: 'look', text: publish.changes, link: [publish.toCheck, 'check']});
  } else {
    const button = html`<button type="button" @click=${raise}>${publish.raise(published + 1)}</button>`;
    items.push({state: 'todo', text: publish.mustRaise(published), button});
  }
  const {agreed, objects, silent} = answersTo(document, revision);
  const counts = approval.counts(
    approval.agreedCount(agreed),
    approval.objectsCount(objects),
    approval.silentCount(silent),
  );
  const state = agreed > 0 && objects === 0 && silent === 0 ? 'done' : 'look';
  items.push({state, text: publish.answers(counts), link: [publish.toApproval, 'approval']});
  return items;
}

/** The number of a document's revision. The first, if it has none yet. */
function revisionOf(document: Session['document']): number {
  const {revision} = document;
  return typeof revision === 'number' ? revision : 1;
}

/** The number of the revision in a published text. Undefined if there is none. */
export function publishedRevision(text: string | undefined): number | undefined {
  const revision = documentOf(text ?? '')?.['revision'];
  return typeof revision === 'number' ? revision : undefined;
}
