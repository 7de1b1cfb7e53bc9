import type {SnippetRefusal} from '@countersign/render';
import {UsageError} from '../terminal/errors.ts';
import {orPreview} from './public-address.ts';

/** Options of the command that have another name than those of the function. */
const FLAGS: Partial<Record<SnippetRefusal['option'], string>> = {way: 'for', ownWords: 'own-words'};

/**
 * Says in options of the command why there is no snippet.
 *
 * @param named - Names of the options that were given. An address can also stand alone.
 */
export function refusalError(refusal: SnippetRefusal, named: ReadonlySet<string>): UsageError {
  const {option, value, ways} = refusal;
  const flag = `--${FLAGS[option] ?? option}`;
  if (ways) return new UsageError(`${flag} goes with --for ${ways.join(', ')}.`);
  if (option === 'src' && value === undefined) return new UsageError('Say with --src where the document is published.');
  // A sentence about a value begins with it.
  const isOption = value !== undefined && (option === 'way' || named.has(option));
  return new UsageError(`${isOption ? `${flag} ` : ''}${orPreview(refusal)}`);
}
