// The faults of picture files, in words for the person who has to export the picture again.

/** A mistake in a picture file, and the remedy. The words never quote the file, because its bytes may be hostile. */
export interface Fault {
  readonly message: string;
  readonly hint: string;
}

const AGAIN = 'Export it again as PNG, WebP or AVIF.';

export const animated = (format: string): Fault => ({
  message: `The file is animated (${format}), and would move and flash for readers who have asked for less motion.`,
  hint: 'Export one still picture as PNG, WebP or AVIF.',
});

export const truncated: Fault = {
  message: 'The file ends in the middle of the picture.',
  hint: 'Export or copy it again, as a whole.',
};

export const damaged = (where: string): Fault => ({message: `The file is damaged: ${where}.`, hint: AGAIN});

export const trailing = (bytes: number): Fault => ({
  message: `${bytes === 1 ? 'There is 1 byte' : `There are ${bytes} bytes`} in the file that ${bytes === 1 ? 'belongs' : 'belong'} to no picture, and could be a program.`,
  hint: 'Export the picture again, from the program in which it was drawn.',
});

export const turned: Fault = {
  message:
    'The file says that the picture is to be turned or mirrored (Exif orientation), and that is lost with its metadata.',
  hint: 'Turn the picture itself, and export it without metadata.',
};

export const severalPictures: Fault = {
  message: 'The file holds more than one picture, or one in parts or layers.',
  hint: 'Export a single picture as PNG, WebP or AVIF.',
};

/** Metadata that can only be removed by writing the file anew. */
export const metadata: Fault = {
  message: 'The file has metadata (Exif or XMP), which can name a person, a device or a place.',
  hint: 'Export it without metadata, or as PNG or WebP: there Countersign takes metadata out of its copies.',
};

/** A part that may be right, but that programs do not write into a logo. */
export const unusual = (what: string): Fault => ({
  message: `The file has ${what}, which no logo needs and Countersign does not read.`,
  hint: AGAIN,
});

const convert =
  'In the program in which it was drawn, export it as PNG or WebP, at twice the size at which it is shown.';

/** Files that people take for logos, and why they cannot be used. */
export const OTHER_KINDS = {
  svg: {
    message:
      'This is an SVG, which is a program rather than a picture: a small one can freeze a page, or ask other sites.',
    hint: convert,
  },
  jpeg: {
    message: 'This is a JPEG, which has no transparent ground and blurs letters.',
    hint: 'Open it, and save it as PNG or WebP. Better: ask for the original, and export that.',
  },
  gif: {message: 'This is a GIF, which can be animated and has few colours.', hint: convert},
  page: {
    message: 'This is a web page or a text, not a picture: perhaps the answer of a server that did not find the file.',
    hint: 'Save the picture itself, as PNG, WebP or AVIF.',
  },
  heic: {message: 'This is a HEIC, which few browsers show.', hint: 'Open it, and save it as PNG or WebP.'},
  other: {message: 'This is no PNG, WebP or AVIF.', hint: 'Export the logo as one of these.'},
  empty: {message: 'The file is empty.', hint: 'Copy the logo again.'},
} as const satisfies Record<string, Fault>;
