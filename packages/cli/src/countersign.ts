#!/usr/bin/env node
// The command. Only this module touches the process; see command-line.ts for what the words mean.
import {runCommand} from './command-line.ts';
import {EXIT, printError} from './terminal.ts';
import {VERSION} from './version.ts';

/** A mistake of ours. Nobody who checks a document is helped by a stack trace. */
function giveUp(error: unknown): never {
  printError(
    `countersign ${VERSION}: This should not have happened: ${error instanceof Error ? error.message : String(error)}. ` +
      'Please report it, with the command that you typed and, if you may share it, the document.',
  );
  process.exit(EXIT.broken);
}

process.on('uncaughtException', giveUp);
// Whoever reads our output may stop early: `countersign check campaign.json | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') giveUp(error);
  process.exit();
});

// Not process.exit(): on some systems what was written to a pipe would be cut off.
process.exitCode = await runCommand(process.argv.slice(2)).catch(giveUp);
