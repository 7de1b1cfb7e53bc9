// Labels and help of the fields, by the kind of place.

export const fields: Readonly<Record<string, readonly [label: string, help?: string]>> = {
  '/letter/title': ['Title of the letter'],
  '/letter/summary': ['The letter in two or three sentences'],
  '/letter/sent': ['Sent on', 'A year, a month or a day: 2026, 2026-04 or 2026-04-02.'],
};

/** The words of choices, by the kind of place. */
export const choices: Readonly<Record<string, Readonly<Record<string, string>>>> = {};

/** What a word of a choice means, by the kind of place. */
export const meanings: Readonly<Record<string, Readonly<Record<string, string>>>> = {};
