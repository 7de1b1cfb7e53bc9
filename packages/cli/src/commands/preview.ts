import {DEFAULT_DOCUMENT, STDIN} from '../files/input.ts';
import {interrupted, portOption} from '../local-page/command-line.ts';
import {isAddress, parseOptions} from '../options/options.ts';
import {today} from '../options/today.ts';
import {readDocument} from '../preview/read-file.ts';
import {startServer, type PreviewServer} from '../preview/server.ts';
import {nextState, type State} from '../preview/state.ts';
import {watchedFiles, watchFiles} from '../preview/watch-files.ts';
import {FileError, UsageError} from '../terminal/errors.ts';
import {EXIT, print} from '../terminal/terminal.ts';
import type {Command} from './command.ts';

const help = `countersign preview [FILE] shows the campaign while you write it, in your browser.

FILE is the document. Otherwise it is campaign.json in this folder. The command prints an address: open it in a browser
on this computer. You see the letter as readers will, on a phone and on a desktop, in each of its languages, in light
and dark colours: the overview, the full record, your own page, and a frame on a partner's page. Beside it is what
countersign check says. Save the file, and all of it is shown again. Ctrl+C ends it.

While the file has problems, you see the last version without any. Logos are those that lie beside FILE. Nothing leaves
this computer, and only this computer can open the address. Do not pass it on: it is new each time.

  --port NUMBER    The port to use, for an address that stays nearly the same. Otherwise a free one.
  --help           This.

Examples:
  countersign preview
  countersign preview letters/open-audit.json --port 8080

Ends with 0 after Ctrl+C, 2 when it was used wrongly, the file cannot be read at the start, or the port is taken.
`;

export const preview: Command = {
  help,
  async run(args) {
    const {values, positionals} = parseOptions(args, {port: {type: 'string'}});
    const [file = DEFAULT_DOCUMENT, ...others] = positionals;
    if (others.length > 0) throw new UsageError(`One document at a time: what is ${others[0]}?`);
    if (file === STDIN || isAddress(file)) throw new UsageError(`${file}: Name the file that you edit.`);
    const port = portOption(values.port);

    let server: PreviewServer | undefined;
    let state: State | undefined;
    const stopWatching = await watchFiles(
      () => watchedFiles(file, state?.shown?.campaign),
      async () => {
        const reading = await readDocument(file, today(), (sentence) => server?.say(sentence));
        state = nextState(state, reading, new Date());
        server?.show(state);
      },
    );
    try {
      // Later the file may go and come back. At the start its name is more likely wrong.
      if ('fault' in state!.reading) throw new FileError(state!.reading.fault);
      server = await startServer(file, port);
      server.show(state!);
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
