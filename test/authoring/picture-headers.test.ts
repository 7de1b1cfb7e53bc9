// Kind, size and movement of pictures before they are decoded. The bytes may be hostile.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import fc from 'fast-check';
import {readPictureHeader, sizedSvg} from '@countersign/authoring';
import {holds} from '../support/documents/property.ts';

const bytesOf = (...parts: (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((letter) => letter.charCodeAt(0)) : part)),
  );
const textBytes = (text: string) => new TextEncoder().encode(text);
const big = (value: number) => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
const little = (value: number, length: number) => Array.from({length}, (_, at) => Math.floor(value / 256 ** at) % 256);
const chunk = (type: string, data: readonly number[]) => [...big(data.length), ...bytesOf(type), ...data, 0, 0, 0, 0];
const png = (...more: (readonly number[])[]) =>
  bytesOf('\x89PNG\r\n\x1a\n', chunk('IHDR', [...big(640), ...big(480), 8, 6, 0, 0, 0]), ...more, chunk('IEND', []));
const frame = [0x2c, 0, 0, 0, 0, 5, 0, 3, 0, 0, 2, 1, 0x3b, 0];
const gif = (...frames: (readonly number[])[]) =>
  bytesOf('GIF89a', little(5, 2), little(3, 2), [0, 0, 0], ...frames, [0x3b]);
const riff = (...chunks: (readonly number[])[]) => {
  const body = chunks.flat();
  return bytesOf('RIFF', little(body.length + 4, 4), 'WEBP', body);
};
const vp8x = (flags: number) => [
  ...bytesOf('VP8X'),
  ...little(10, 4),
  flags,
  0,
  0,
  0,
  ...little(99, 3),
  ...little(49, 3),
];
const box = (type: string, data: readonly number[]) => [...big(data.length + 8), ...bytesOf(type), ...data];
const ispe = (width: number) => box('ispe', [0, 0, 0, 0, ...big(width), ...big(20)]);
const avif = (brand: string, ...sizes: readonly number[]) =>
  Uint8Array.from([
    ...box('ftyp', [...bytesOf(brand), 0, 0, 0, 0, ...bytesOf('mif1')]),
    ...box('meta', [0, 0, 0, 0, ...box('iprp', box('ipco', sizes.flatMap(ispe)))]),
  ]);

const known = (bytes: Uint8Array) => {
  const result = readPictureHeader(bytes);
  assert.ok(result.ok);
  const {kind, width, height, isAnimated} = result.header;
  return `${kind} ${width} × ${height}${isAnimated ? ' moves' : ''}`;
};
const reason = (bytes: Uint8Array) => {
  const result = readPictureHeader(bytes);
  return result.ok ? 'none' : result.reason;
};

test('each kind is known by its bytes, with its size', () => {
  const jpeg = bytesOf([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc2, 0, 11, 8, 0, 30, 0, 40, 3]);
  assert.equal(known(png()), 'png 640 × 480');
  assert.equal(known(jpeg), 'jpeg 40 × 30');
  assert.equal(known(gif(frame)), 'gif 5 × 3');
  assert.equal(known(riff(vp8x(0))), 'webp 100 × 50');
  assert.equal(known(avif('avif', 30, 900)), 'avif 900 × 20');
  const logo = readFileSync(new URL('../../docs/demo/documents/logos/clearwater.webp', import.meta.url));
  assert.match(known(logo), /^webp \d+ × \d+$/);
});

test('movement is found in the bytes, in each kind that can move', () => {
  assert.equal(known(png(chunk('acTL', [...big(2), ...big(0)]))), 'png 640 × 480 moves');
  assert.equal(known(gif(frame, frame)), 'gif 5 × 3 moves');
  assert.equal(known(riff(vp8x(2))), 'webp 100 × 50 moves');
  assert.equal(known(avif('avis', 30)), 'avif 30 × 20 moves');
  const moving = '<svg width="9" height="9"><animate attributeName="x"/></svg>';
  assert.equal(known(textBytes(moving)), 'svg 9 × 9 moves');
  const styled = '<svg width="9" height="9"><style>@keyframes a {}</style></svg>';
  assert.equal(known(textBytes(styled)), 'svg 9 × 9 moves');
});

test('an SVG says its size by its sides, its view box, or not at all', () => {
  const size = (root: string) => known(textBytes(`<?xml version="1.0"?><!-- <svga> -->${root}<g/></svg>`));
  assert.equal(size('<svg width="120px" height=\'60\'>'), 'svg 120 × 60');
  assert.equal(size('<svg viewBox="0 0 200 50">'), 'svg 400 × 100');
  assert.equal(size('<svg width="100" viewBox="0 0 200 50" data-a=">">'), 'svg 100 × 25');
  assert.equal(size('<svg width="100%" height="100%" viewBox="0,0,10,20">'), 'svg 50 × 100');
  assert.equal(size('<svg>'), 'svg 300 × 150');
});

test('an SVG is written in another size, and keeps its picture', () => {
  const sized = (text: string) => sizedSvg(textBytes(text), 32, 16);
  assert.equal(
    sized('<svg width="8" height="4"><g/></svg>'),
    '<svg width="32" height="16" viewBox="0 0 8 4"><g/></svg>',
  );
  assert.equal(
    sized('<svg viewBox="0 0 8 4" stroke-width="2"><g width="3"/></svg>'),
    '<svg width="32" height="16" viewBox="0 0 8 4" stroke-width="2"><g width="3"/></svg>',
  );
});

test('what is no picture, or could fill all memory, is told apart', () => {
  assert.equal(reason(textBytes('<!doctype html><title>Not found</title>')), 'unknown');
  assert.equal(reason(bytesOf('%PDF-1.7')), 'unknown');
  assert.equal(reason(new Uint8Array()), 'unknown');
  assert.equal(reason(bytesOf([0xff, 0xd8, 0xff, 0xe0, 0, 4])), 'broken');
  const entities = '<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><svg><text>&b;</text></svg>';
  assert.equal(reason(textBytes(entities)), 'nested');
  assert.equal(reason(textBytes(entities.replaceAll('&a;', '&#38;a;'))), 'nested');
  const plain =
    '<!DOCTYPE svg [<!ENTITY ns_svg "http://www.w3.org/2000/svg">]><svg xmlns="&ns_svg;" width="2" height="1"/>';
  assert.equal(known(textBytes(plain)), 'svg 2 × 1');
});

test('any bytes are read without an error, also behind the beginning of a picture', () => {
  const starts = [png(), gif(frame), riff(vp8x(0)), avif('avif', 3), bytesOf([0xff, 0xd8, 0xff]), textBytes('<svg ')];
  holds(
    fc.property(fc.constantFrom(...starts), fc.uint8Array({maxLength: 200}), fc.nat(60), (start, noise, cut) => {
      readPictureHeader(noise);
      readPictureHeader(Uint8Array.from([...start.subarray(0, cut), ...noise]));
    }),
    100,
  );
});
