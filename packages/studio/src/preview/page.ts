// The page of the preview as one text. It is loaded with the preview, and kept for work without a network.

/** The build writes the text, which it has made before. */
declare const PREVIEW: string;

export const previewPage: string = PREVIEW;
