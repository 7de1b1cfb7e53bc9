// The size of an SVG, and the same SVG in another size. It is read as text, and never parsed into a page.
import {decodeFile} from '../decode-file.js';

interface Header {
  readonly width: number;
  readonly height: number;
  readonly isAnimated: boolean;
}

/** The first tag. Each sign is either part of a quoted value, or outside of one. No other tag begins within it. */
const ROOT = /<svg(?=[\s>/])(?:[^<>"']|"[^"<]*"|'[^'<]*')*>/;

/** Elements and rules by which an SVG moves. */
const MOVING = /<(?:[\w-]+:)?(?:animate|animateTransform|animateMotion|animateColor|set)[\s>/]|@(?:-\w+-)?keyframes\b/;

/**
 * An entity that is long, or whose value names another one. A few of them can stand for gigabytes. A sign of the value
 * may be written as its number, `&#38;`, and names one all the same.
 */
const NESTED = /<!ENTITY(?:[^>&%]{300}|[^>&%]{0,300}[&%])/;

/** The most bytes of an SVG. Logos have some thousands. */
const MOST = 1_000_000;

/** The size of browsers for an SVG that says none. */
const USUAL = {width: 300, height: 150};

/** Reads the header of an SVG. Undefined if the bytes are none. */
export function readSvgHeader(bytes: Uint8Array): Header | 'nested' | undefined {
  if (bytes.length > MOST) return undefined;
  const decoded = decodeFile(bytes, 'UTF-8');
  const root = decoded.ok ? ROOT.exec(decoded.text)?.[0] : undefined;
  if (!decoded.ok || root === undefined) return undefined;
  if (NESTED.test(decoded.text)) return 'nested';
  const [width, height] = [lengthOf(root, 'width'), lengthOf(root, 'height')];
  const box = attributeOf(root, 'viewBox')
    ?.trim()
    .split(/[\s,]+/)
    .map(Number);
  const ratio = box && box[2]! > 0 && box[3]! > 0 ? box[2]! / box[3]! : undefined;
  const isAnimated = MOVING.test(decoded.text);
  if (width !== undefined && height !== undefined) return {width, height, isAnimated};
  if (ratio === undefined) return {width: width ?? USUAL.width, height: height ?? USUAL.height, isAnimated};
  if (width !== undefined) return {width, height: width / ratio, isAnimated};
  return {width: (height ?? 100) * ratio, height: height ?? 100, isAnimated};
}

/**
 * An SVG in a size in pixels, as browsers draw it. One without a view box gets one, so that it grows and shrinks.
 * Undefined if the bytes are no SVG.
 */
export function sizedSvg(bytes: Uint8Array, width: number, height: number): string | undefined {
  const decoded = decodeFile(bytes, 'UTF-8');
  const header = readSvgHeader(bytes);
  if (!decoded.ok || !header || header === 'nested') return undefined;
  return decoded.text.replace(ROOT, (root) => {
    const bare = ['width', 'height'].reduce((tag, name) => tag.replace(attribute(name), ''), root);
    const box = attributeOf(root, 'viewBox') === undefined ? ` viewBox="0 0 ${header.width} ${header.height}"` : '';
    return bare.replace(/^<svg/, `<svg width="${width}" height="${height}"${box}`);
  });
}

const attribute = (name: string): RegExp => new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);

function attributeOf(tag: string, name: string): string | undefined {
  const found = attribute(name).exec(tag);
  return found ? (found[1] ?? found[2]) : undefined;
}

/** Pixels of each unit that SVG has. Others depend on fonts and on the page. */
const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
};

const LENGTH = /^\s*\+?((?:\d+(?:\.\d+)?|\.\d+)(?:e\d+)?)\s*(?:([a-z]+)\s*)?$/i;

function lengthOf(tag: string, name: string): number | undefined {
  const [, number, unit] = LENGTH.exec(attributeOf(tag, name) ?? '') ?? [];
  const pixels = Number(number) * (UNITS[unit?.toLowerCase() ?? ''] ?? NaN);
  return pixels > 0 && Number.isFinite(pixels) ? pixels : undefined;
}
