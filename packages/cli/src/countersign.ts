#!/usr/bin/env node
// The program. Only this module sets the exit code and the handlers of the process; command-line.ts reads the
// arguments.
import {runCommand} from './command-line.ts';
import {VERSION} from './release/version.ts';
import {EXIT, printError} from './terminal/terminal.ts';

/** Ends with a request to report the error: it is a mistake of ours, and a stack trace would not help an author. */
function giveUp(error: unknown): never {
  printError(
    `countersign ${VERSION}: This should not have happened: ${error instanceof Error ? error.message : String(error)}. ` +
      'Please report it, with the command that you typed and, if you may share it, the document.',
  );
  process.exit(EXIT.broken);
}

process.on('uncaughtException', giveUp);
// The program that reads our output may stop early: `countersign check campaign.json | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') giveUp(error);
  process.exit();
});

// Not process.exit(): on some systems it would cut off what was written to a pipe.
process.exitCode = await runCommand(process.argv.slice(2)).catch(giveUp);
