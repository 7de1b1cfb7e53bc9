// The page of the author: what to look at, the view, and what is wrong with the file. Its script fills it.
import {basename} from 'node:path';
import {inert, inertValue} from '@countersign/render';
import {printable} from '../terminal/terminal.ts';
import type {Addresses} from './addresses.ts';
import {COLOURS, DIRECTIONS, VIEWS} from './choices.ts';
import {SANDBOX} from './views.ts';

const WIDTHS = ['phone', 'desktop'] as const;

const LABELS: Readonly<Record<string, string>> = {
  overview: 'Overview',
  record: 'Full record',
  page: 'Your own page',
  frame: 'Frame',
  phone: 'Phone',
  desktop: 'Desktop',
  light: 'Light',
  dark: 'Dark',
  letter: 'As the letter',
  ltr: 'Left to right',
  rtl: 'Right to left',
};

/** @param file - The document. Only its name is shown. */
export function authorPage(file: string, {page, views}: Addresses): string {
  const name = inert(printable(basename(file)));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${name} – Preview</title>
<link rel="stylesheet" href="${page}author.css">
<script type="module" src="${page}author-page.js"></script>
</head>
<body data-views="${views}" data-sandbox="${inertValue(SANDBOX)}">
<header>
<h1>Preview of <bdi>${name}</bdi></h1>
<p id="said" role="status">Not shown yet.</p>
</header>
<form id="choice" aria-label="What to look at">
${group('show', 'Show', VIEWS)}
${group('width', 'Width', WIDTHS)}
${group('lang', 'Language', [])}
${group('colours', 'Colours', COLOURS)}
${group('direction', 'Partner’s page reads', DIRECTIONS)}
</form>
<main>
<section id="problems" aria-labelledby="problems-name" tabindex="0" hidden>
<h2 id="problems-name"></h2>
<ol></ol>
</section>
<section id="view" aria-labelledby="view-name">
<h2 id="view-name">As readers see it</h2>
<p id="note" hidden></p>
<div id="window" hidden></div>
<p id="size" hidden></p>
</section>
<section id="warnings" aria-labelledby="warnings-name" tabindex="0" hidden>
<h2 id="warnings-name"></h2>
<ol></ol>
</section>
</main>
</body>
</html>
`;
}

/**
 * One choice, as radio buttons. The first value is chosen until the address or a person says otherwise. Where there is
 * none yet, nothing is to be seen.
 */
function group(name: string, legend: string, values: readonly string[]): string {
  const options = values.map(
    (value, index) =>
      `<label><input type="radio" name="${name}" value="${value}"${index === 0 ? ' checked' : ''}> ${LABELS[value]!}</label>`,
  );
  const hidden = values.length === 0 ? ' hidden' : '';
  return `<fieldset id="choice-${name}"${hidden}><legend>${legend}</legend>${options.join('')}</fieldset>`;
}

/** The policy of that page: it loads its own files, frames the views, and turns no text into markup. */
export function authorPolicy({origin, page, views}: Addresses): string[] {
  const folder = origin + page;
  return [
    "default-src 'none'",
    `script-src ${folder}author-page.js`,
    `style-src ${folder}author.css`,
    `connect-src ${folder}events`,
    `frame-src ${origin}${views}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ];
}
