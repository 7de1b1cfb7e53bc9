// Notices of a session to people.
import type {Session} from '../session/session.ts';
import type {Notice, Notices} from './notices.ts';
import {saveCopy} from './save-copy.ts';

/** Something failed, and the letter can be saved now. */
export const saveNotice = (kind: 'fault' | 'restarted' | 'stopped', session: () => Session | undefined): Notice => ({
  kind,
  text: ({frame}) => frame[kind],
  actions:
    kind === 'restarted'
      ? []
      : [
          ...(session()
            ? [{label: ({frame}: Parameters<Notice['text']>[0]) => frame.saveCopy, run: () => saveCopy(session())}]
            : []),
          ...(kind === 'stopped' ? [{label: RELOAD, run: () => location.reload()}] : []),
        ],
});

const RELOAD: Notice['text'] = ({frame}) => frame.reload;

/** Says that the thread of a session had crashed. */
export function hearThread(session: Session, notices: Notices): void {
  for (const kind of ['restarted', 'stopped'] as const) {
    session.addEventListener(kind, () => {
      if (kind === 'stopped') notices.close('restarted');
      notices.show(saveNotice(kind, () => session));
    });
  }
}
