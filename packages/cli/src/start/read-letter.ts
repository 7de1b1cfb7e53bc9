import {blocksOf, decodeFile, type Block} from '@countersign/authoring';
import {MAX_DOCUMENT_BYTES} from '@countersign/campaign';
import {tooLarge} from '../files/fetch-bytes.ts';
import {nameOf, readInput} from '../files/input.ts';
import {FileError} from '../terminal/errors.ts';
import {printError} from '../terminal/terminal.ts';

/**
 * Reads the words of a letter from a web page or a text, and prints notes on parts that were left out. Throws FileError
 * if there are none.
 */
export async function readLetter(file: string): Promise<readonly Block[]> {
  const bytes = await readInput(file);
  if (bytes.length > MAX_DOCUMENT_BYTES) throw new FileError(tooLarge(nameOf(file), MAX_DOCUMENT_BYTES));
  const decoded = decodeFile(bytes, 'Web page, filtered');
  if (!decoded.ok) throw new FileError(`${nameOf(file)}: ${decoded.problem.message} ${decoded.problem.hint}`);
  const {blocks, notes} = blocksOf(decoded.text);
  if (blocks.length === 0) throw new FileError(`${nameOf(file)}: There is no letter in this file.`);
  for (const note of notes) printError(`Note: ${note}`);
  return blocks;
}
