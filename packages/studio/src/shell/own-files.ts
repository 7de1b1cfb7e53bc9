// The script of the thread has a hash in its name: a page never gets that of another version.

/** The build writes the name of this file, which it has written before. */
declare const WORKER: string;

/** The name of the script of the thread. */
export const workerFile = (): string => WORKER;
