import {html} from 'lit';

/** Longest word that stays on one line. It fits beside others on the narrowest screens. */
const MAX_UNBROKEN = 20;

/** Draws a name whose short words with a hyphen stay on one line: "F-Droid" does not break. */
export function unbrokenName(name: string): unknown {
  if (!name.includes('-')) return name;
  return name
    .split(/(\s+)/)
    .map((word) =>
      /.-./.test(word) && word.length <= MAX_UNBROKEN ? html`<span class="unbroken">${word}</span>` : word,
    );
}

/**
 * Draws a text and the footnote mark after it, which stays on the line of the last word. A word joiner alone does not
 * do that: browsers break lines before each button.
 */
export function wordsWithMark(text: string, mark: unknown): unknown {
  // A raised mark follows its word directly. Documents have a space there, as is usual in Pandoc.
  const trimmed = text.trimEnd();
  const start = trimmed.lastIndexOf(' ') + 1;
  const word = trimmed.slice(start);
  return word.length > MAX_UNBROKEN
    ? [trimmed, mark]
    : [trimmed.slice(0, start), html`<span class="unbroken">${word}${mark}</span>`];
}
