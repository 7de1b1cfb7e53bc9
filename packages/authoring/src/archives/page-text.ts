// Reads what a server answered as the text that a reader sees.
import {Tokenizer, type Token} from 'parse5';
import {MODES, words} from '../html-names.js';
import {wordsOf} from './quoted-words.js';

/** The text of a page, or why it has none that can be read. */
export type PageText =
  | {readonly ok: true; readonly text: string}
  /** `script`: it has next to no text before its scripts run. `pdf`, `type`: it is no page of text. */
  | {readonly ok: false; readonly reason: 'pdf' | 'type' | 'script'};

/** A page with scripts and fewer words is made by them, or asks whether a robot is there. */
const FEW_WORDS = 60;

/** The most characters that are read of a header. Servers send a few dozen. */
const MOST_OF_HEADER = 500;

/**
 * Reads a page. Never throws. The time grows in proportion to the bytes.
 *
 * @param bytes - The page, decompressed.
 * @param header - The value of `Content-Type`, empty if there was none.
 * @param isCut - Whether the end of the page is missing.
 */
export function readPage(bytes: Uint8Array, header: string, isCut = false): PageText {
  const contentType = header.slice(0, MOST_OF_HEADER);
  const type = contentType.split(';')[0]!.trim().toLowerCase();
  const isPdf = type === 'application/pdf' || String.fromCharCode(...bytes.subarray(0, 5)) === '%PDF-';
  if (isPdf) return {ok: false, reason: 'pdf'};
  const isHtml = type === '' || type === 'text/html' || type === 'application/xhtml+xml';
  if (!isHtml && type !== 'text/plain') return {ok: false, reason: 'type'};
  const text = decodePage(bytes, contentType, isCut);
  if (!isHtml) return {ok: true, text};
  const {text: shown, hasScripts} = textOfHtml(text);
  const isMade = hasScripts && wordsOf(shown).split(' ').length - 2 < FEW_WORDS;
  return isMade ? {ok: false, reason: 'script'} : {ok: true, text: shown};
}

/**
 * Decodes a page by its byte order mark, its header, or its `meta`
 * (https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding). UTF-8 that is declared as
 * something else is UTF-8: other encodings hardly ever form it by chance.
 */
function decodePage(bytes: Uint8Array, contentType: string, isCut: boolean): string {
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  const [, inHeader] = /charset\s*=\s*(?:["']\s*)?([^\s"';]+)/i.exec(contentType) ?? [];
  const [, inMeta] = /<meta[^>]{0,500}charset\s*=\s*(?:["']\s*)?([^\s"'/>;]+)/i.exec(start) ?? [];
  const declared = inHeader ?? (/^utf-16/i.test(inMeta ?? '') ? 'utf-8' : inMeta);
  const byMark =
    bytes[0] === 0xfe && bytes[1] === 0xff
      ? 'utf-16be'
      : bytes[0] === 0xff && bytes[1] === 0xfe
        ? 'utf-16le'
        : undefined;
  if (byMark !== undefined) return new TextDecoder(byMark).decode(bytes);
  // Of a page without its end, half a character may be left, which is no mistake.
  const utf8 = decoded(bytes, 'utf-8', {fatal: true, stream: isCut});
  if (utf8 !== undefined) return utf8;
  return (
    decoded(bytes, declared ?? 'windows-1252', {fatal: false, stream: false}) ??
    new TextDecoder('windows-1252').decode(bytes)
  );
}

function decoded(
  bytes: Uint8Array,
  encoding: string,
  {fatal, stream}: {fatal: boolean; stream: boolean},
): string | undefined {
  try {
    return new TextDecoder(encoding, {fatal}).decode(bytes, {stream});
  } catch {
    return undefined;
  }
}

/** Elements inside a line. All others begin a new one, so that their words do not run together. */
const INLINE = words(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output q rb rp rt ruby s samp ' +
    'small span strike strong sub sup time tt u var wbr',
);
/** Elements that show no text of the page. */
const UNSHOWN = words('iframe noembed noframes object script select style svg template textarea xmp');

/** A mark of a footnote, such as `[12]` or `*`. */
const FOOTNOTE = /^\s*\[?(?:\d{1,3}|[a-z]|[*†‡§]{1,3})\]?\s*$/i;

/** The text of HTML. It builds no tree, which can be nested without end. */
function textOfHtml(html: string): {readonly text: string; readonly hasScripts: boolean} {
  const texts: string[] = [];
  let hasScripts = false;
  let skipped: {readonly tag: string; open: number} | undefined;
  /** A raised text, and whether there is a link in it or around it. */
  let raised: {readonly at: number; isLink: boolean} | undefined;
  let links = 0;
  const tokenizer: Tokenizer = new Tokenizer(
    {},
    {
      onStartTag({tagName: tag}: Token.TagToken) {
        const mode = MODES.get(tag);
        if (mode !== undefined) tokenizer.state = mode;
        if (tag === 'script') hasScripts = true;
        if (skipped) {
          if (tag === skipped.tag) skipped.open++;
        } else if (UNSHOWN.has(tag)) skipped = {tag, open: 1};
        else if (tag === 'sup') raised = {at: texts.length, isLink: links > 0};
        else if (!INLINE.has(tag)) texts.push('\n');
        if (tag === 'a') {
          links++;
          if (raised) raised.isLink = true;
        }
      },
      onEndTag({tagName: tag}: Token.TagToken) {
        if (tag === 'a') links = Math.max(0, links - 1);
        if (skipped) {
          if (tag === skipped.tag && --skipped.open === 0) skipped = undefined;
        } else if (tag === 'sup' && raised) {
          // A quotation leaves marks of footnotes out. `m²` is none: it is not linked.
          if (raised.isLink && FOOTNOTE.test(texts.slice(raised.at).join(''))) texts.length = raised.at;
          raised = undefined;
        } else if (!INLINE.has(tag)) texts.push('\n');
      },
      onCharacter({chars}: Token.CharacterToken) {
        if (!skipped) texts.push(chars);
      },
      onWhitespaceCharacter() {
        if (!skipped) texts.push(' ');
      },
      onNullCharacter() {},
      onComment() {},
      onDoctype() {},
      onEof() {},
    },
  );
  tokenizer.write(html, true);
  return {text: texts.join(''), hasScripts};
}
