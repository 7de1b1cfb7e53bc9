import type {View} from '@countersign/elements/sections.js';
import {inertValue} from '../html/inert.js';

/** Contents of a whole page. All of it is HTML, and our own or escaped. */
export interface WholePage {
  /** Sources that the content security policy allows beside nothing, such as `style-src 'sha256-…'`. */
  readonly allows: readonly string[];
  /** The elements of the head after the policy. */
  readonly head: string;
  readonly body: string;
  /** Plain texts that the style sheet prints on every page, by the attribute of `html` that holds each. */
  readonly printed?: Readonly<Record<`data-${string}`, string>> | undefined;
}

/** Writes a whole page in the language of a view. Its content security policy allows nothing but what is named. */
export function wholePage({language, direction}: View, {allows, head, body, printed = {}}: WholePage): string {
  const attributes = Object.entries(printed).map(([name, text]) => ` ${name}="${inertValue(text)}"`);
  const policy = ["default-src 'none'", ...allows, "base-uri 'none'", "form-action 'none'"].join('; ');
  return `<!doctype html>
<html lang="${language}" dir="${direction}"${attributes.join('')}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
${head}
</head>
<body>
${body}</body>
</html>
`;
}
