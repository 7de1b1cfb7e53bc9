// A host of code and documents that can go away, as for a reader without network: nothing listens any more.
import {createDemoServer} from '../../docs/demo/server/demo-server.mjs';
import type {Answer, Site} from '../demo/site.ts';

export interface LeavingHost extends Pick<Site, 'put' | 'elsewhere'> {
  leave(): void;
}

export async function startLeavingHost(): Promise<LeavingHost> {
  const answers = new Map<string, Answer>();
  const demo = createDemoServer({
    handler(request, response, {pathname}) {
      const answer = answers.get(pathname);
      return answer && (answer(response, request), true);
    },
  });
  const {port} = new URL(await demo.listen());
  return {
    elsewhere: `http://localhost:${port}`,
    put: (path, answer) => void answers.set(path, answer),
    leave: () => demo.close(),
  };
}
