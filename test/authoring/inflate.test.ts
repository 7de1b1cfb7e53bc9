// Decompression that runs in browsers too says the same as zlib's, of right streams and of broken ones.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {constants, deflateSync, inflateSync} from 'node:zlib';
import fc from 'fast-check';
import {inflate} from '../../packages/authoring/src/pictures/inflate.ts';
import {holds} from '../support/documents/property.ts';

/** Texts with repetitions, which compress by references to what stood before. */
const contents = fc
  .array(fc.tuple(fc.uint8Array({maxLength: 40}), fc.integer({min: 1, max: 400})), {maxLength: 8})
  .map((parts) => Buffer.concat(parts.flatMap(([bytes, times]) => Array.from({length: times}, () => bytes))));

const settings = fc.record({
  level: fc.constantFrom(0, 1, 6, 9),
  strategy: fc.constantFrom(constants.Z_DEFAULT_STRATEGY, constants.Z_FIXED, constants.Z_HUFFMAN_ONLY),
});

/** The verdict of zlib on a stream. */
function byZlib(bytes: Uint8Array, limit: number) {
  try {
    const {buffer, engine} = inflateSync(bytes, {info: true, maxOutputLength: limit}) as unknown as {
      buffer: Buffer;
      engine: {bytesWritten: number};
    };
    return {bytes: [...buffer], used: engine.bytesWritten};
  } catch {
    return undefined;
  }
}

function ours(bytes: Uint8Array, limit: number) {
  const found = inflate(bytes, limit);
  return found && {bytes: [...found.bytes], used: found.used};
}

test('every stream is decompressed, and what follows it is not read', () => {
  holds(
    fc.property(contents, settings, fc.uint8Array({maxLength: 9}), (content, setting, rest) => {
      const stream = deflateSync(content, setting);
      const found = ours(Buffer.concat([stream, rest]), content.length + 1);
      assert.deepEqual(found, {bytes: [...content], used: stream.length});
      if (content.length > 1) assert.equal(inflate(stream, content.length - 1), undefined);
    }),
    100,
  );
});

test('a stream with a changed byte, or cut short, is judged as zlib judges it', () => {
  holds(
    fc.property(contents, settings, fc.nat(), fc.nat({max: 255}), fc.boolean(), (content, setting, at, byte, isCut) => {
      const stream = new Uint8Array(deflateSync(content, setting));
      if (isCut) assert.equal(inflate(stream.subarray(0, at % stream.length), 1_000_000), undefined);
      else {
        stream[at % stream.length] = byte;
        assert.deepEqual(ours(stream, 1_000_000), byZlib(stream, 1_000_000));
      }
    }),
    500,
  );
});
