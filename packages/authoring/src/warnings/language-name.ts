const LANGUAGE_NAMES = new Intl.DisplayNames('en', {type: 'language'});

/** A language by its English name and its tag: `Arabic (ar)`. */
export const languageName = (tag: string): string => `${LANGUAGE_NAMES.of(tag)} (${tag})`;
