// Pictures as each engine writes them: read by the command's own code, and drawn the same without their metadata.
import {crc32} from '../../packages/cli/src/pictures/crc-32.ts';
import {readPicture, stripped} from '../../packages/cli/src/pictures/picture.ts';
import {assert} from './fixtures.ts';

const ascii = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const number = (value: number, isLittle: boolean) => {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, isLittle);
  return bytes;
};
async function bytesOf(...parts: readonly BlobPart[]): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Blob([...parts]).arrayBuffer());
}

const SECRET = 'Artist\0Jane Example.';

/** A PNG with a text before its pixels. */
async function pngWithText(png: Uint8Array<ArrayBuffer>) {
  const named = ascii(`tEXt${SECRET}`);
  return bytesOf(
    png.subarray(0, 33),
    number(SECRET.length, false),
    named,
    number(crc32(named), false),
    png.subarray(33),
  );
}

/** A WebP with XMP behind its pixels. */
async function webpWithText(webp: Uint8Array<ArrayBuffer>, width: number, height: number) {
  const isExtended = String.fromCharCode(...webp.subarray(12, 16)) === 'VP8X';
  const size = [width - 1, height - 1].map((side) => number(side, true).subarray(0, 3));
  const header = await bytesOf(ascii('VP8X'), number(10, true), number(0x10, true), ...size);
  const parts = [
    ...(isExtended ? [] : [header]),
    webp.subarray(12),
    ascii('XMP '),
    number(SECRET.length, true),
    ascii(SECRET),
  ];
  const body = await bytesOf(ascii('WEBP'), ...parts);
  return bytesOf(ascii('RIFF'), number(body.length, true), body);
}

/** What a browser draws of a file. */
async function pixels(bytes: Uint8Array<ArrayBuffer>, type: string) {
  const bitmap = await createImageBitmap(new Blob([bytes], {type}));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  return {
    width: bitmap.width,
    height: bitmap.height,
    data: [...context.getImageData(0, 0, bitmap.width, bitmap.height).data],
  };
}

async function drawn(type: string) {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [60, 20];
  const context = canvas.getContext('2d')!;
  const colours = context.createLinearGradient(0, 0, 60, 20);
  colours.addColorStop(0, 'rgb(200 0 80 / 40%)');
  colours.addColorStop(1, 'rgb(0 120 220)');
  context.fillStyle = colours;
  context.fillRect(5, 0, 50, 20);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type));
  return bytesOf(blob!);
}

describe('a picture that this engine writes', () => {
  for (const [type, withText] of [
    ['image/png', pngWithText],
    ['image/webp', webpWithText],
  ] as const) {
    it(`as ${type} is read, and drawn the same without metadata`, async () => {
      const plain = await drawn(type);
      const result = readPicture(plain);
      assert.isTrue(result.ok);
      // An engine that cannot write WebP writes PNG.
      const isPng = result.ok && result.picture.kind === 'png';
      const bytes = await (isPng ? pngWithText(plain) : withText(plain, 60, 20));
      const full = readPicture(bytes);
      assert.isTrue(full.ok);
      if (!full.ok) return;
      assert.deepEqual([full.picture.width, full.picture.height], [60, 20]);
      const bare = new Uint8Array(stripped(full.picture));
      const text = (of: Uint8Array) => new TextDecoder('latin1').decode(of);
      assert.include(text(bytes), SECRET);
      assert.notInclude(text(bare), SECRET);
      const kind = isPng ? 'image/png' : type;
      const [before, after] = [await pixels(bytes, kind), await pixels(bare, kind)];
      assert.isAbove(new Set(before.data).size, 20);
      assert.deepEqual(after, before);
    });
  }
});
