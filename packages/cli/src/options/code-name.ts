import {misnamedCode} from '@countersign/render';
import {UsageError} from '../terminal/errors.ts';

/**
 * Checks the address of a copy of `countersign.js` in `--script`.
 *
 * @throws UsageError when the file has another name.
 */
export function checkCodeName(script: string, version: string): void {
  const sentence = misnamedCode(script, 'countersign.js', version);
  if (sentence !== undefined) throw new UsageError(`--script ${sentence}`);
}
