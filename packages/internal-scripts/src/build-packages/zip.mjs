// Writes zip files whose bytes depend on nothing but the files: no time, no order of a folder, no compression, which
// differs between machines.
import {crc32} from 'node:zlib';

/** 1 January 1980, the first date that the format can name. */
const DATE = 0x21;
/** Names are UTF-8. */
const FLAGS = 0x0800;
/** Made on Unix, so that the permissions below are understood. */
const MADE_BY = 0x0314;
/** A regular file that everybody may read. */
const PERMISSIONS = (0o100644 << 16) >>> 0;

/**
 * @param {ReadonlyMap<string, Uint8Array>} files - Contents by path.
 * @returns {Buffer} A zip file, with the files in the order of their paths.
 */
export function zip(files) {
  const bodies = [];
  const directory = [];
  let offset = 0;
  for (const [path, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const name = Buffer.from(path);
    // The local header and the entry of the directory have these fields in common.
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(FLAGS, 2);
    common.writeUInt16LE(DATE, 8);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(content.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(name.length, 22);
    const body = [Buffer.from('PK\x03\x04', 'latin1'), common, name, content];
    const entry = Buffer.alloc(14);
    entry.writeUInt32LE(PERMISSIONS, 6);
    entry.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02', 'latin1'), word(MADE_BY), common, entry, name);
    bodies.push(...body);
    offset += body.reduce((sum, part) => sum + part.length, 0);
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.size, 4);
  end.writeUInt16LE(files.size, 6);
  end.writeUInt32LE(index.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, index, Buffer.from('PK\x05\x06', 'latin1'), end]);
}

function word(value) {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}
