// The letter, poster, slide and badge of a campaign, in one language.
import {badgeMarkdown, renderBadge} from '../delivery/badge.js';
import type {Printed} from '../delivery/delivery-words.js';
import {renderLetter} from '../delivery/letter-page.js';
import {renderPoster, renderSlide} from '../delivery/sheet-page.js';
import {publishedAddress} from './addresses.js';
import {fileIn, pageIn, type Folder, type Texts} from './folder.js';

/** Names of the pages that are printed, as the campaign's page links to them. */
export const printedIn = (folder: Folder, lang: string): Readonly<Record<Printed, string>> => ({
  letter: fileIn(folder, lang, 'letter', 'html'),
  poster: fileIn(folder, lang, 'poster', 'html'),
  slide: fileIn(folder, lang, 'slide', 'html'),
});

/** The badge as Markdown, as its file and the partners' page have it. */
export function badgeMarkdownIn(folder: Folder, lang: string): string {
  const {campaign} = folder;
  const badge = publishedAddress(campaign, fileIn(folder, lang, 'badge', 'svg'));
  return badgeMarkdown(campaign, badge, optionsIn(folder, lang));
}

/** The letter, a poster, a slide and a badge. */
export function* deliveryIn(folder: Folder, lang: string): Texts {
  const {campaign} = folder;
  const options = optionsIn(folder, lang);
  const {letter, poster, slide} = printedIn(folder, lang);
  yield [letter, () => renderLetter(campaign, options)];
  yield [poster, () => renderPoster(campaign, options)];
  yield [slide, () => renderSlide(campaign, options)];
  yield [fileIn(folder, lang, 'badge', 'svg'), () => renderBadge(campaign, options)];
  yield [fileIn(folder, lang, 'badge', 'md'), () => badgeMarkdownIn(folder, lang)];
}

const optionsIn = (folder: Folder, lang: string) => ({
  lang,
  page: publishedAddress(folder.campaign, pageIn(folder, lang)),
});
