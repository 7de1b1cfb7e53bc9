import type {View} from '@countersign/elements/sections.js';

/** Contents of a whole page. All of it is HTML, and our own or escaped. */
export interface WholePage {
  /** Sources that the content security policy allows beside nothing, such as `style-src 'sha256-…'`. */
  readonly allows: readonly string[];
  /** The elements of the head after the policy. */
  readonly head: string;
  readonly body: string;
}

/** Writes a whole page in the language of a view. Its content security policy allows nothing but what is named. */
export function wholePage({language, direction}: View, {allows, head, body}: WholePage): string {
  const policy = ["default-src 'none'", ...allows, "base-uri 'none'", "form-action 'none'"].join('; ');
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
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
