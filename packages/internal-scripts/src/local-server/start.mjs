// `pnpm start`: builds what is missing and serves the site and the demo pages until Ctrl-C.
//
// PORT (4173) and HOST (127.0.0.1) say where; PORT=0 takes a free port.
import {spawn} from 'node:child_process';
import {fileURLToPath} from 'node:url';

const port = Number(process.env.PORT || 4173);
const host = process.env.HOST || '127.0.0.1';

/** Ends what this process has started. */
let end = () => {};
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    end();
    process.exit(0);
  });
}

if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  fail(`PORT is a number from 0 to 65535, not ${process.env.PORT}.`);
}

await build();
// Imported late: the server renders pages with packages that the build may have just written.
const {createDemoServer} = await import('./demo-server.mjs');
const demo = createDemoServer();
end = () => demo.close();
try {
  const origin = await demo.listen(port, host);
  process.stdout.write(
    `${(await demo.addresses(origin)).join('\n')}\n\nThe studio: ${origin}/studio/\nThe snippet builder: ${origin}/embed/\nThe elements, and Storybook: ${origin}/elements/, ${origin}/stories/\n\nCtrl-C stops the server.\n`,
  );
} catch (error) {
  fail(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken. Choose another, such as PORT=${port + 1} npx -y pnpm@12 start`
      : error.message,
  );
}

/** Builds the packages and Storybook unless they are built. */
async function build() {
  const script = fileURLToPath(new URL('../build-packages/build.mjs', import.meta.url));
  const child = spawn(process.execPath, [script, '--if-missing'], {stdio: 'inherit'});
  end = () => child.kill();
  const code = await new Promise((done) => child.once('exit', done));
  if (code !== 0) process.exit(code ?? 1);
  // Imported late: it needs what is installed.
  const {buildStories, hasStories} = await import('../build-packages/stories.mjs');
  if (hasStories()) return;
  const {code: storiesCode, output} = await buildStories();
  if (storiesCode !== 0) fail(output);
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
