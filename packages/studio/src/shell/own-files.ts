// The files that a page starts besides its modules. Their names have a hash, so that none is of another version.

/** The build writes the names of these files, which it has written before. */
declare const WORKER: string;
declare const PREVIEW: string;

/** The name of the script of the thread. */
export const workerFile = (): string => WORKER;

/** The name of the page of the preview. */
export const previewFile = (): string => PREVIEW;
