// The demo server with a test's own answers, which may be slow.
import type {IncomingMessage, ServerResponse} from 'node:http';
import {createDemoServer} from '../../../packages/internal-scripts/src/local-server/demo-server.mjs';

export type Answer = (response: ServerResponse, request: IncomingMessage) => unknown;

export interface AnsweringServer {
  /** The answers by path. The demo server's pages have all other paths. */
  readonly answers: Map<string, Answer>;
  readonly demo: ReturnType<typeof createDemoServer>;
  readonly port: string;
  /** Throws the first error of an answer. A request that the browser gave up is no error. */
  check(): void;
  /** Ends the server, and checks it. */
  close(): void;
}

export async function startAnswering(): Promise<AnsweringServer> {
  const answers = new Map<string, Answer>();
  const errors: unknown[] = [];
  const demo = createDemoServer({
    async handler(request, response, {pathname}) {
      const answer = answers.get(pathname);
      if (!answer) return false;
      try {
        await answer(response, request);
      } catch (error) {
        const isGivenUp = response.destroyed && !response.writableFinished;
        if (isGivenUp) return true;
        errors.push(error);
        throw error;
      }
      return true;
    },
  });
  const {port} = new URL(await demo.listen());
  const check = () => {
    const [error] = errors.splice(0);
    if (error) throw new Error('An answer of the test’s own server failed', {cause: error});
  };
  return {
    answers,
    demo,
    port,
    check,
    close() {
      demo.close();
      check();
    },
  };
}
