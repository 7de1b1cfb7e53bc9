// What a lead organisation serves beside its document: pages in every language of the letter's title, a page for frames,
// answers for sites that ask what to show (oEmbed).
import type {Campaign} from '@countersign/campaign';
import {oembedAnswer, renderFrame, renderPage} from '@countersign/elements/server.js';
import {beside} from '../beside.ts';
import {cdnAddress, embedRelease, smallScript} from '../embed-release.ts';
import {referencesOf} from '../references/formats.ts';

/** The languages in which the document has the letter's title, its own first. */
export function languagesOf({language, letter}: Campaign): readonly string[] {
  const others = typeof letter.title === 'string' ? [] : Object.keys(letter.title).filter((tag) => tag !== language);
  return [language, ...others];
}

/**
 * The pages of a campaign, by their names in the folder that is served at its address.
 *
 * @param script - Where the script of the frame is, if it is not on the CDN.
 */
export function pagesOf(campaign: Campaign, script: string | undefined): Map<string, Uint8Array> {
  const languages = languagesOf(campaign);
  const isOwn = (lang: string) => lang === campaign.language;
  const alternates = Object.fromEntries(languages.map((lang) => [lang, isOwn(lang) ? './' : `index.${lang}.html`]));
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
    const name = (stem: string, extension: string) => `${stem}${isOwn(lang) ? '' : `.${lang}`}.${extension}`;
    const oembed = name('oembed', 'json');
    const answer = oembedAnswer({campaign, frame: beside(campaign, 'frame.html'), ...(!isOwn(lang) && {lang})});
    files.set(oembed, `${JSON.stringify(answer, null, 2)}\n`);
    files.set(
      name('index', 'html'),
      renderPage(campaign, {
        lang,
        ...(languages.length > 1 && {alternates}),
        document: 'campaign.json',
        oembed,
        references: referencesOf(campaign, lang),
      }),
    );
  }
  return new Map([...files].map(([name, text]) => [name, Buffer.from(text)]));
}
