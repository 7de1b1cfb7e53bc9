import {VERSION} from '../release/version.ts';

/** How a person calls this command: as it was called, so that a printed command can be pasted. */
export const ownCommand = (): string =>
  // npx sets this for what it runs.
  process.env['npm_command'] === 'exec' ? `npx @countersign/cli@${VERSION}` : 'countersign';

/** One argument for the shell of a system: sh, or the Command Prompt of Windows. */
export function shellArgument(value: string, platform: NodeJS.Platform = process.platform): string {
  if (/^[\w@%+=:,./-]+$/.test(value)) return value;
  return platform === 'win32' ? `"${value.replaceAll('"', '\\"')}"` : `'${value.replaceAll("'", String.raw`'\''`)}'`;
}
