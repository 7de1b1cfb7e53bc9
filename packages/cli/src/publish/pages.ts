// What a lead organisation serves beside its document: pages in every language of the letter's title, a page for frames,
// answers for sites that ask what to show (oEmbed), sources for reference managers.
import type {Campaign} from '@countersign/campaign';
import {inertJson, oembedAnswer, REFERENCE_FORMATS, renderFrame, renderPage} from '@countersign/render';
import {beside} from '../beside.ts';
import {cdnAddress, embedRelease, smallScript} from '../embed-release.ts';
import type {FolderRecord} from '../folder.ts';
import {languagesOf} from '../languages.ts';
import {FORMATS, offersSources, referencesOf} from '../references/formats.ts';

/** The languages of pages that earlier runs wrote beside the campaign's own, and that the document has no more. */
export function droppedLanguages(campaign: Campaign, earlier: FolderRecord | undefined): readonly string[] {
  const [, ...others] = languagesOf(campaign);
  const written = (earlier?.files ?? []).flatMap((name) => /^index\.([A-Za-z0-9-]+)\.html$/.exec(name)?.[1] ?? []);
  return written.filter((lang) => !others.includes(lang));
}

/**
 * The pages of a campaign, by their names in the folder that is served at its address.
 *
 * Readers may have the address of every page that was written once, so all are written again. One in a language that the
 * document has no more is the page in its own; of a retracted campaign it says so in its language still.
 *
 * @param script - Where the script of the frame is, if it is not on the CDN.
 * @param earlier - What earlier runs wrote.
 */
export function pagesOf(
  campaign: Campaign,
  script: string | undefined,
  earlier: FolderRecord | undefined,
): Map<string, Uint8Array> {
  const isRetracted = campaign.stage === 'retracted';
  const own = campaign.language;
  const dropped = droppedLanguages(campaign, earlier);
  const languages = [...languagesOf(campaign), ...(isRetracted ? dropped.filter((lang) => lang !== own) : [])];
  const alternates = Object.fromEntries(languages.map((lang) => [lang, lang === own ? './' : `index.${lang}.html`]));
  const release = embedRelease();
  const frame = renderFrame({
    campaign,
    src: beside(campaign, 'campaign.json'),
    script: script ?? cdnAddress(release),
    integrity: release.integrity,
    inline: smallScript(release, 'frame.js'),
  });
  const files = new Map([['frame.html', frame]]);
  for (const lang of languages) {
    const name = (stem: string, extension: string) => `${stem}${lang === own ? '' : `.${lang}`}.${extension}`;
    const oembed = name('oembed', 'json');
    const answer = oembedAnswer({campaign, frame: beside(campaign, 'frame.html'), ...(lang !== own && {lang})});
    files.set(oembed, `${inertJson(answer)}\n`);
    const sources = referencesOf(campaign, lang);
    const references = FORMATS.map(
      (format) => [format, {href: name('sources', REFERENCE_FORMATS[format].extension)}] as const,
    );
    for (const [format, {href}] of references) {
      // Those that were written once are emptied: a page has no sources any more, and nor has what it offered.
      if (offersSources(campaign) || earlier?.files.includes(href)) files.set(href, sources[format]);
    }
    files.set(
      name('index', 'html'),
      renderPage(campaign, {
        lang,
        ...(languages.length > 1 && {alternates}),
        document: 'campaign.json',
        oembed,
        ...(offersSources(campaign) && {references: Object.fromEntries(references)}),
      }),
    );
  }
  for (const lang of dropped) {
    for (const [name, text] of [...files]) {
      const [, stem, extension] = /^(index|oembed|sources)\.(html|json|bib|ris|csl\.json)$/.exec(name) ?? [];
      const former = `${stem}.${lang}.${extension}`;
      if (stem && !files.has(former)) files.set(former, text);
    }
  }
  return new Map([...files].map(([name, text]) => [name, Buffer.from(text)]));
}
