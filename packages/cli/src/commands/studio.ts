import {DEFAULT_DOCUMENT, STDIN} from '../files/input.ts';
import {interrupted, portOption} from '../local-page/command-line.ts';
import {startStudio, type StudioServer} from '../local-studio/server.ts';
import {readStudioFile} from '../local-studio/studio-file.ts';
import {isAddress, parseOptions} from '../options/options.ts';
import {watchFiles} from '../preview/watch-files.ts';
import {UsageError} from '../terminal/errors.ts';
import {EXIT, print} from '../terminal/terminal.ts';
import type {Command} from './command.ts';

const help = `countersign studio [FILE] opens the letter in a page of your browser, where you write it without code.

FILE is the document. Otherwise it is campaign.json in this folder. The command prints an address: open it in a browser
on this computer. The page asks, checks, previews, translates and makes what you publish. Each change is saved in FILE
at once. If another program changes FILE, the page loads it again, or asks you which of both counts. Ctrl+C ends it.

Only this computer can open the address. Do not pass it on: it is new each time. The page asks another server only for
an address that you type.

  --port NUMBER    The port to use, for an address that stays nearly the same. Otherwise a free one.
  --help           This.

Examples:
  countersign init, then countersign studio
  countersign studio letters/open-audit.json --port 8080

Ends with 0 after Ctrl+C, 2 when it was used wrongly, the file cannot be read at the start, or the port is taken.
`;

export const studio: Command = {
  help,
  async run(args) {
    const {values, positionals} = parseOptions(args, {port: {type: 'string'}});
    const [file = DEFAULT_DOCUMENT, ...others] = positionals;
    if (others.length > 0) throw new UsageError(`One document at a time: what is ${others[0]}?`);
    if (file === STDIN || isAddress(file)) throw new UsageError(`${file}: Name the file that you edit.`);
    const port = portOption(values.port);

    // Later the file may go and come back. At the start its name is more likely wrong.
    await readStudioFile(file);
    let server: StudioServer | undefined;
    const stopWatching = await watchFiles(
      () => [file],
      async () => server?.tell((await readStudioFile(file).catch(() => undefined))?.digest),
    );
    try {
      server = await startStudio(file, port);
      print(`${file}: Open this address in a browser on this computer. Ctrl+C ends it.`);
      print(server.address);
      await interrupted();
      await server.close();
    } finally {
      stopWatching();
    }
    return EXIT.ok;
  },
};
