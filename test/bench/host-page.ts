// The page round the letter: the same for all contestants.
import {readFileSync} from 'node:fs';
import {LANGUAGE} from './documents.ts';

export interface Widget {
  /** In the page's head. */
  readonly head: string;
  /** Where the campaign is to appear. */
  readonly body: string;
}

/**
 * Where the letter stands. `top`: on the first screen. `far`: many screens below. `button`: on the first screen, in a
 * page with a button.
 */
export type Place = 'top' | 'far' | 'button';

/** One of the style sheets in `contestants/`. */
export const css = (path: string): string => readFileSync(new URL(`contestants/${path}`, import.meta.url), 'utf8');

const PARAGRAPHS = [
  'Most letters of this kind are read on the day on which they are sent, and never again. What the company said a month ' +
    'later, and what it did in the autumn, is in other places, if it is anywhere, and few who signed will ever look for it.',
  'We think that a letter is worth as much as what comes of it. So we show this one with everything that has happened ' +
    'since: what was promised, by whom and until when; what was done; and where each of these things can be read by ' +
    'somebody who does not believe us.',
  'We did not write this letter and have not signed it. The statuses are the judgement of those who did, and they say so ' +
    'beside each of them. If you think that one is wrong, tell them, and not us; there is an address at the foot of the ' +
    'letter. When they correct it, it will be corrected here in the same hour, without our doing anything.',
  'The typeface, its size and the colours are those of this page. Nothing on it counts its readers.',
]
  .map((text) => `<p>${text}</p>`)
  .join('\n');

/** Text that readers may be reading when the campaign appears above it: about as much as a screen holds. */
const BELOW = `<h2 id="below">Why we follow this one</h2>\n${PARAGRAPHS}`;

/** About seven screens of a desktop computer, with headings of their own. */
export const SCREENS = Array.from({length: 12}, (_, at) => `<h2>Part ${at + 1}</h2>\n${PARAGRAPHS}`).join('\n');

/** A point in the button of a page that has one. It does not depend on what else is in the page. */
export const BUTTON_AT = {x: 40, y: 20} as const;

/** A button of the page. Its effect is in the frame after the press. */
const BUTTON = `<button type="button" id="follow" style="position: fixed; inset: 0 auto auto 0; padding: 1em">Followed 0 times</button>
<script>
{
  const button = document.getElementById('follow');
  let count = 0;
  button.onclick = () => (button.textContent = \`Followed \${(count += 1)} times\`);
}
</script>`;

const ABOVE: Readonly<Record<Place, string>> = {top: '', far: SCREENS, button: BUTTON};

/** The page that shows the letter. */
export const hostPage = ({head, body}: Widget, place: Place = 'top'): string => `<!doctype html>
<html lang="${LANGUAGE}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Letters that we follow</title>
<link rel="icon" href="data:,">
<style>
${css('shared/page.css')}</style>
${head}
</head>
<body>
<main>
<h1>Letters that we follow</h1>
<p>We keep an eye on letters in which others ask a company to do something. This page shows one of them.</p>
${ABOVE[place]}
${body}
${BELOW}
</main>
</body>
</html>
`;
