// Mistakes of ours that nobody has caught. People are told once, in a sentence, and go on with their work.

import {Stopped} from '../worker/ask.ts';

/** Calls back whenever something failed that no part of the studio has answered for. */
export function hearFaults(onFault: () => void): void {
  addEventListener('error', ({error}) => {
    // Browsers report resizes that they put off as errors without one.
    if (error) onFault();
  });
  addEventListener('unhandledrejection', (event) => {
    if (event.reason instanceof Stopped) event.preventDefault();
    else onFault();
  });
}
