import {cdnAddress, type PublishedRelease} from '@countersign/render';

const FILES = ['countersign.js', 'countersign-9.8.7-record.js', 'keep.js', 'click.js', 'copy.js', 'frame.js'];

/** The hash of each file of {@link RELEASE}. */
export const INTEGRITY = `sha384-${'A'.repeat(64)}`;

/** An invented release of our code, for which a campaign's folder is written. */
export const RELEASE: PublishedRelease = {
  version: '9.8.7',
  files: Object.fromEntries(FILES.map((name) => [name, {bytes: 1, integrity: INTEGRITY}])),
  clickScript: `load(${JSON.stringify(cdnAddress('9.8.7'))})`,
  frameScript: 'go()',
  copyScript: 'copy()',
};
