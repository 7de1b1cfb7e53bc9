// A host of code and documents that can go away, as for a reader without network: nothing listens any more.
import {startAnswering} from '../support/servers/answering-server.ts';
import type {Site} from '../support/servers/site.ts';

export interface LeavingHost extends Pick<Site, 'put' | 'elsewhere'> {
  leave(): void;
}

export async function startLeavingHost(): Promise<LeavingHost> {
  const {answers, port, close} = await startAnswering();
  return {
    elsewhere: `http://localhost:${port}`,
    put: (path, answer) => void answers.set(path, answer),
    leave: close,
  };
}
