// A page that keeps what happens on it: our events, and errors that nobody caught.
import type {Session} from '../support/browsers/engines.ts';

/** Goes into the head of a page, before anything else. */
export const LISTENING = `<script>
  const seen = [];
  for (const type of ['cs-load', 'cs-error', 'error', 'unhandledrejection']) {
    addEventListener(type, (event) => {
      // A script or image that does not come is no error of the page.
      if (type !== 'error' || event.target === window) seen.push([event.code ?? event.message ?? type, event.target.id].join(' ').trim());
    }, true);
  }
  Object.defineProperty(document, 'seen', {value: seen});
</script>`;

/** What happened so far: `code id` for each event. */
export const seenOn = (run: Session['run']): Promise<string[]> =>
  run(() => (document as Document & {seen?: string[]}).seen!);
