// The errors that end a command with a message and without a stack trace.

/** The command was used wrongly. The message says how. */
export class UsageError extends Error {}

/** A file or address cannot be read or written. The message says which, and why. */
export class FileError extends Error {}
