// A sentence in the place of a view that cannot be shown.
import {html, nothing, type TemplateResult} from 'lit';
import type {Session} from '../session/session.ts';
import type {Words} from '../words/words.ts';
import type {Route} from './routes.ts';
import {saveCopy} from './save-copy.ts';

/** It is not there yet, the draft is not, or cannot be read, its code did not load, or it has thrown. */
export type Trouble = 'loading' | 'notFound' | 'unread' | 'failed' | 'broken';

/** @param retry - Shows the view again. */
export function troubleOf(
  {common, frame}: Words,
  trouble: Trouble,
  session: Session | undefined,
  retry: () => void,
): TemplateResult {
  if (trouble === 'loading') return html`<p role="status">${common.loading}</p>`;
  if (trouble === 'notFound') {
    return html`<h1 tabindex="-1">${common.notFound}</h1>
      <p>${frame.notFoundHelp}</p>
      <p><a href="#/">${frame.toStart}</a></p>`;
  }
  const isUnread = trouble === 'unread';
  return html`<h1 tabindex="-1">${isUnread ? frame.unreadTitle : frame.brokenTitle}</h1>
    <p role="alert">${isUnread ? frame.unread : trouble === 'broken' ? frame.broken : common.failed}</p>
    <p class="tools">
      <button type="button" class="primary" @click=${retry}>${frame.tryAgain}</button>
      <button type="button" @click=${() => location.reload()}>${frame.reload}</button>
      ${session ? html`<button type="button" @click=${() => saveCopy(session)}>${frame.saveCopy}</button>` : nothing}
    </p>
    ${isUnread ? html`<p><a href="#/">${frame.toStart}</a></p>` : nothing}`;
}

/** The title of the page in the browser's tabs and history. */
export function titleOf(
  {common, frame}: Words,
  {view}: Route,
  session: Session | undefined,
  trouble: Trouble | undefined,
): string {
  const studio = `Countersign ${common.studio}`;
  if (trouble === 'notFound') return `${common.notFound} – ${studio}`;
  if (trouble === 'unread') return `${frame.unreadTitle} – ${studio}`;
  if (view === 'start' || !session) return studio;
  return [common.views[view], session.head.title.slice(0, 100), studio].join(' – ');
}
