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
