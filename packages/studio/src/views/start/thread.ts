// The thread of the first page: it starts when it is first needed, since most people open a draft.
import {talkTo, type Worker as Thread} from '../../worker/ask.ts';
import {ownScript} from '../../shell/trusted.ts';

let started: Thread | undefined;

export const thread = (): Thread => (started ??= talkTo(new Worker(ownScript('worker.js'), {type: 'module'})));
