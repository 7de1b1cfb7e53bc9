// A framework's own server for developers, with a page open in Chromium: what it complains about is on the console.
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {start, stop} from '../../packages/internal-scripts/src/process.mjs';
import {startServer} from '../../packages/internal-scripts/src/servers/start-server.mjs';
import {assertCampaign, type Partner} from './partner.ts';
import {NO_TELEMETRY} from './project.ts';
import {assertHeard} from './trial.ts';

/** Starts a project's tool as its developer does. */
export interface Development {
  readonly tool: string;
  readonly args: (port: number) => readonly string[];
  /** Paths of the first page and of its trial. */
  readonly paths: readonly [string, string];
  /** What the framework says on the console when all is well. */
  readonly says: RegExp;
  /** What its server writes into the first page, if it does not leave the page to the browser. */
  readonly writes?: RegExp;
  /** What else is asked of the server while it runs. */
  readonly also?: (first: string) => Promise<void>;
}

/** On the server for developers the campaign is shown, events are heard, and nothing is complained about. */
export async function assertDevelops(partner: Partner, development: Development): Promise<void> {
  const {tool, args, paths, says, writes, also} = development;
  const {folder} = partner.project;
  const {child, ports} = await startServer({
    name: `The server of ${tool} for developers`,
    launch: (port) =>
      start(join(folder, 'node_modules/.bin', tool), [...args(port)], {
        cwd: folder,
        // An inherited NODE_ENV would be that of our tests.
        env: {...NO_TELEMETRY, NODE_ENV: 'development'},
      }),
  });
  try {
    const complaints = ({errors, messages}: {errors: string[]; messages: string[]}) => [
      ...errors,
      ...messages.filter((message) => !says.test(message)),
    ];
    const [first, trial] = paths.map((path) => `http://127.0.0.1:${ports[0]}${path}`);
    if (writes) assert.match(await (await fetch(first!)).text(), writes);
    const shown = await partner.visit(first!);
    await assertCampaign(shown.page);
    assert.deepEqual(complaints(shown), []);
    const tried = await partner.visit(trial!);
    await assertHeard(tried.page);
    // That document is none, and the development build says so.
    assert.deepEqual(
      complaints(tried).filter((each) => !each.includes('[cs-campaign] No campaign is shown (')),
      [],
    );
    await also?.(first!);
  } finally {
    await stop(child);
  }
}
