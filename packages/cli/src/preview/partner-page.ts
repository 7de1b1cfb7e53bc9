// The page of an invented organisation, with the snippet that partners paste.
import {directionOf, type Campaign} from '@countersign/campaign';
import {codeFile, renderFrameSnippet, renderSnippet, type SnippetRelease} from '@countersign/render';
import type {PartnerChoice} from './choices.ts';
import {PARTNER_WORDS} from './partner-words.ts';

/** The addresses that the page names. They are full: in a sandbox a page has no origin of its own. */
export interface PartnerAddresses {
  /** The folder of the code, and that of the campaign. */
  readonly code: string;
  readonly campaign: string;
  /** The style sheet of the page, and the script that keeps the reader's place. */
  readonly style: string;
  readonly script: string;
}

/** Renders the page. Its article is in English or Arabic, by its direction. */
export function partnerPage(
  campaign: Campaign,
  {show, lang, colours, direction}: PartnerChoice,
  release: SnippetRelease,
  {code, campaign: folder, style, script}: PartnerAddresses,
): string {
  const snippet =
    show === 'frame'
      ? renderFrameSnippet({
          campaign,
          lang,
          theme: colours,
          frame: `${folder}frame.html`,
          script: `${code}frame-host.js`,
          integrity: codeFile(release, 'frame-host.js').integrity,
        })
      : renderSnippet({
          campaign,
          lang,
          layout: show === 'record' ? 'full' : 'overview',
          src: `${folder}campaign.json`,
          script: `${code}keep.js`,
          integrity: codeFile(release, 'keep.js').integrity,
        });
  const language = direction === 'rtl' ? 'ar' : 'en';
  const words = PARTNER_WORDS[language];
  return `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}" data-colours="${colours}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title}</title>
<link rel="stylesheet" href="${style}">
<script type="module" src="${script}"></script>
</head>
<body>
<header><p><strong>${words.organisation}</strong> <small>${words.invented}</small></p></header>
<main>
<article>
<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
${snippet}<p>${words.last}</p>
</article>
</main>
</body>
</html>
`;
}

/** The policy of that page: as strict as that of a careful partner. */
export function partnerPolicy({code, campaign, style, script}: PartnerAddresses): string[] {
  return [
    "default-src 'none'",
    `script-src ${code} ${script}`,
    `style-src ${style}`,
    `connect-src ${campaign}campaign.json`,
    `img-src ${campaign}`,
    `frame-src ${campaign}frame.html`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types countersign',
  ];
}
