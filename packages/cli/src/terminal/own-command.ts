import {VERSION} from '../release/version.ts';

/** How a person calls this command: as it was called, so that a printed command can be pasted. */
export const ownCommand = (): string =>
  // npx sets this for what it runs.
  process.env['npm_command'] === 'exec' ? `npx @countersign/cli@${VERSION}` : 'countersign';

/** One argument for a shell. Single quotes hold in sh and in PowerShell alike. */
export function shellArgument(value: string): string {
  if (/^[\w@%+=:,./-]+$/.test(value)) return value;
  return process.platform === 'win32'
    ? `'${value.replaceAll("'", "''")}'`
    : `'${value.replaceAll("'", String.raw`'\''`)}'`;
}
