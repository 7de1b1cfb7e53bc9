// Pictures as each engine writes them: read by the command's own code, and drawn the same without their metadata.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {crc32} from '../../packages/authoring/src/pictures/crc-32.ts';
import {readPicture, stripped} from '@countersign/authoring';
import {inEveryEngine} from '../support/browsers/engines.ts';
import {page, useSite} from '../support/servers/site.ts';

const site = useSite();

const SECRET = 'Artist\0Jane Example.';

function bigEndian(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function littleEndian(value: number, length = 4): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes.subarray(0, length);
}

/** A PNG with a text before its pixels. */
function pngWithText(png: Buffer): Buffer {
  const named = Buffer.from(`tEXt${SECRET}`, 'latin1');
  const chunk = [bigEndian(SECRET.length), named, bigEndian(crc32(named))];
  return Buffer.concat([png.subarray(0, 33), ...chunk, png.subarray(33)]);
}

/** A WebP with XMP behind its pixels. */
function webpWithText(webp: Buffer, width: number, height: number): Buffer {
  const size = [width - 1, height - 1].map((side) => littleEndian(side, 3));
  const header = [Buffer.from('VP8X'), littleEndian(10), littleEndian(0x10), ...size];
  const isExtended = webp.toString('latin1', 12, 16) === 'VP8X';
  const notes = [Buffer.from('XMP '), littleEndian(SECRET.length), Buffer.from(SECRET, 'latin1')];
  const body = Buffer.concat([Buffer.from('WEBP'), ...(isExtended ? [] : header), webp.subarray(12), ...notes]);
  return Buffer.concat([Buffer.from('RIFF'), littleEndian(body.length), body]);
}

/** In a page: the bytes of a picture that the engine writes. */
async function drawn(type: string): Promise<number[]> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [60, 20];
  const context = canvas.getContext('2d')!;
  const colours = context.createLinearGradient(0, 0, 60, 20);
  colours.addColorStop(0, 'rgb(200 0 80 / 40%)');
  colours.addColorStop(1, 'rgb(0 120 220)');
  context.fillStyle = colours;
  context.fillRect(5, 0, 50, 20);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, type));
  return [...new Uint8Array(await blob!.arrayBuffer())];
}

/** In a page: what the engine draws of a file. */
async function pixels(bytes: readonly number[], type: string) {
  const bitmap = await createImageBitmap(new Blob([Uint8Array.from(bytes)], {type}));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  const {data} = context.getImageData(0, 0, bitmap.width, bitmap.height);
  return {width: bitmap.width, height: bitmap.height, data: [...data]};
}

inEveryEngine((_engine, session) => {
  for (const [type, withText] of [
    ['image/png', pngWithText],
    ['image/webp', webpWithText],
  ] as const) {
    test(`a picture that it writes as ${type} is read, and drawn the same without metadata`, async () => {
      const {open, run} = session();
      await open(site.putPage('/page.html', page('')));
      const plain = Buffer.from(await run(drawn, type));
      const result = readPicture(plain);
      assert.ok(result.ok);
      // An engine that cannot write WebP writes PNG.
      const isPng = result.picture.kind === 'png';
      const bytes = isPng ? pngWithText(plain) : withText(plain, 60, 20);
      const full = readPicture(bytes);
      assert.ok(full.ok);
      assert.deepEqual([full.picture.width, full.picture.height], [60, 20]);
      const bare = Buffer.from(stripped(full.picture));
      assert.ok(bytes.includes(Buffer.from(SECRET, 'latin1')));
      assert.ok(!bare.includes(Buffer.from(SECRET, 'latin1')));
      const kind = isPng ? 'image/png' : type;
      const [before, after] = [await run(pixels, [...bytes], kind), await run(pixels, [...bare], kind)];
      assert.ok(new Set(before.data).size > 20);
      assert.deepEqual(after, before);
    });
  }
});
