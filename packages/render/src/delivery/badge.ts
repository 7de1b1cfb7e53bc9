import {directionOf} from '@countersign/campaign';
import {STATUS_SHAPES, type View} from '@countersign/elements/sections.js';
import {xmlText} from '../html/xml-text.js';
import {INK, PAPER, TONES} from '../picture/colours.js';
import {badgeTexts, type BadgeText} from './badge-words.js';
import {deliveredOf, type DeliveryOptions} from './delivered.js';
import {textLines, textWidth} from './text-width.js';

/** Lengths in pixels. */
const [WIDTH, PADDING, FONT, LINE, GAP, SHAPE, BAR] = [480, 16, 14, 20, 6, 22, 5];

/** Most lines of a badge. A picture of more is no badge. */
const MAX_LINES = 22;

/** Language of an address, which runs from left to right. */
const NO_LANGUAGE = 'zxx';

/** The texts that a badge shows, and all its lines. */
interface Badge {
  readonly texts: readonly BadgeText[];
  readonly lines: readonly (BadgeText & {readonly isFirst: boolean})[];
}

/**
 * Draws a badge as SVG for an `img`: how many demands have each status, who judged and approved, as of which revision,
 * and the campaign's address. Without room for all of that it has the title and the address. It has no script, no font
 * and no address of its own to load. Of a retracted campaign it shows only the retraction.
 *
 * @param campaign - The result of `readCampaign`. A document as plain JSON is possible too, and is checked first.
 * @throws TypeError if the document is invalid, or `lang` is no language tag.
 */
export function renderBadge(campaign: unknown, options: DeliveryOptions = {}): string {
  const {view, address} = deliveredOf(campaign, options);
  const {texts, lines} = badgeOf(view, address);
  const isRtl = view.direction === 'rtl';
  let y = BAR + PADDING - 2;
  const drawn = lines.map(({text, isBold, status, isFirst, language = view.language}) => {
    y += LINE + (isFirst ? GAP : 0);
    const inset = PADDING + (status ? SHAPE : 0);
    // A text of the other direction ends where the others begin.
    const direction = directionOf(language);
    const anchor = direction === view.direction ? '' : ' text-anchor="end"';
    const own = language === view.language ? '' : ` xml:lang="${xmlText(language)}"`;
    const weight = isBold ? ' font-weight="700"' : '';
    const tone = (status && TONES[status]) || INK;
    const line = `<text x="${start(inset, isRtl)}" y="${y}" fill="${tone}" direction="${direction}"${anchor}${weight}${own}>${xmlText(text)}</text>`;
    return status ? `${shape(status, tone, y, isRtl)}\n${line}` : line;
  });
  const height = y + PADDING;
  const [first = address] = texts.map(({text}) => text);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title desc" xml:lang="${view.language}">
<title id="title">${xmlText(first)}</title>
<desc id="desc">${xmlText(badgeAlt(texts, address))}</desc>
<rect x="0.5" y="0.5" width="${WIDTH - 1}" height="${height - 1}" fill="${PAPER}" stroke="#5d5951"/>
<rect width="${WIDTH}" height="${BAR}" fill="${INK}"/>
<g font-family="system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif" font-size="${FONT}">
${drawn.join('\n')}
</g>
</svg>
`;
}

/** Where a line starts, by its distance from the edge. */
const start = (inset: number, isRtl: boolean): number => (isRtl ? WIDTH - inset : inset);

function shape(status: NonNullable<BadgeText['status']>, tone: string, baseline: number, isRtl: boolean): string {
  const isMirrored = isRtl && status === 'reversed';
  const place = `translate(${start(PADDING, isRtl) - (isRtl ? 16 : 0)} ${baseline - 13})`;
  const mirror = isMirrored ? ' translate(16 0) scale(-1 1)' : '';
  return `<path d="${STATUS_SHAPES[status]}" transform="${place}${mirror}" fill="none" stroke="${tone}" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/>`;
}

function badgeOf(view: View, address: string): Badge {
  const candidates = badgeTexts(view).map((texts) => ({texts, lines: linesOf(texts, address)}));
  return candidates.find(({lines}) => lines.length <= MAX_LINES && lines.every(fits)) ?? candidates.at(-1)!;
}

function linesOf(texts: readonly BadgeText[], address: string): Badge['lines'] {
  return [...texts, {text: address, isBold: true, language: NO_LANGUAGE}].flatMap((each: BadgeText) =>
    textLines(each.text, roomFor(each), each.isBold).map((text, index) => ({...each, text, isFirst: index === 0})),
  );
}

const roomFor = ({status}: BadgeText): number => (WIDTH - 2 * PADDING - (status ? SHAPE : 0)) / FONT;

const fits = (line: BadgeText): boolean => textWidth(line.text, line.isBold) <= roomFor(line);

/** All texts of a badge in one line, for readers who do not see it. */
const badgeAlt = (texts: readonly BadgeText[], address: string): string =>
  [...texts.map(({text}) => (/[.:!?]$/.test(text) ? text : `${text}.`)), address].join(' ');

/**
 * Writes the badge as one line of Markdown: the picture with all its texts as alternative text, linked to the page of
 * the campaign. No text of the document becomes markup.
 *
 * @param badge - Full address of the picture.
 */
export function badgeMarkdown(campaign: unknown, badge: string, options: DeliveryOptions = {}): string {
  const {view, address} = deliveredOf(campaign, options);
  const {texts} = badgeOf(view, address);
  return `[![${markdownText(badgeAlt(texts, address))}](${markdownAddress(badge)})](${markdownAddress(address)})\n`;
}

// CommonMark decodes references, and a reference is never markup. Programs that know fewer of them show them as such,
// which is ugly and safe. Letters, digits, spaces and signs that mean nothing inside a line remain.
const markdownText = (text: string): string =>
  text.replace(/[^\p{L}\p{M}\p{N} .,;?/'’“”–—·-]/gu, (character) => `&#${character.codePointAt(0)!};`);

const markdownAddress = (address: string): string =>
  new URL(address).href.replace(
    /[()[\]\\|`*_~<>{}$!']/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
