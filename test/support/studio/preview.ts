// The preview of the studio, in its frame.
import type {Session} from '../browsers/engines.ts';
import {until} from '../browsers/until.ts';

/** Waits until the page in the frame shows a text. */
export const shows = (session: Session, wanted: string) =>
  until(
    () =>
      session.runIn('.preview-frame', () => {
        const texts = (root: ParentNode): string =>
          [...root.querySelectorAll('*')]
            .map((element) => (element.shadowRoot ? texts(element.shadowRoot) : ''))
            .concat((root as Element | ShadowRoot).textContent ?? '')
            .join(' ');
        return texts(document.body).replaceAll(/\s+/g, ' ');
      }),
    (seen) => seen.includes(wanted),
  );
