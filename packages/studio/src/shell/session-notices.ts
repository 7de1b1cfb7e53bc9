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

/** Says that a thread is at work for long, until it is not. A person can stop it. */
export function sayBusy(notices: Notices, stop: (() => void) | undefined): void {
  if (!stop) return notices.close('busy');
  const run = () => {
    stop();
    notices.show({kind: 'busy', text: ({frame}) => frame.ended, actions: []});
  };
  notices.show({kind: 'busy', text: ({frame}) => frame.busy, actions: [{label: ({frame}) => frame.stopIt, run}]});
}

const RELOAD: Notice['text'] = ({frame}) => frame.reload;

/** Says that the thread of a session had crashed, or that the browser had lost the draft. */
export function hearThread(session: Session, notices: Notices): void {
  for (const kind of ['restarted', 'stopped'] as const) {
    session.addEventListener(kind, () => {
      if (kind === 'stopped') notices.close('restarted');
      notices.show(saveNotice(kind, () => session));
    });
  }
  session.addEventListener('restored', () =>
    notices.show({kind: 'restored', text: ({frame}) => frame.restored, actions: []}),
  );
}
