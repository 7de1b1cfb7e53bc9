import {parseArgs, type ParseArgsConfig} from 'node:util';
import {notFullAddress} from '@countersign/campaign';
import {hasFormat} from '@countersign/campaign/schema';
import {UsageError} from '../terminal/errors.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Splits arguments into options and files. Throws {@link UsageError}, in one sentence. */
export function parseOptions<const T extends Options>(
  args: readonly string[],
  options: T,
): ReturnType<typeof parseArgs<{args: string[]; options: T; allowPositionals: true}>> {
  try {
    return parseArgs({args: [...args], options, allowPositionals: true});
  } catch (error) {
    if (!String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS')) throw error;
    // Node adds sentences about positional arguments. The first sentence is enough.
    throw new UsageError(`${(error as Error).message.split(/\. |\n/)[0]!.replace(/\.$/, '')}.`);
  }
}

/** Returns the one file that a command works on. Throws {@link UsageError}. */
export function onlyFile(files: readonly string[]): string {
  if (files.length === 0)
    throw new UsageError('Name the campaign document: a file, its https address, or - for standard input.');
  if (files.length > 1) throw new UsageError(`One document at a time: what is ${files[1]}?`);
  return files[0]!;
}

/** Checks `--lang`: a tag that a document may hold, unlike `arabic`. Throws {@link UsageError}. */
export function languageOption(tag: string | undefined): string | undefined {
  if (tag === undefined || hasFormat('language', tag)) return tag;
  throw new UsageError(`--lang ${tag} is no language tag. Write for example en, ar or pt-BR.`);
}

/** Whether a value is meant as a web address, valid or not, and not as a file or a path. */
export const isAddress = (value: string): boolean => /^https?:/i.test(value);

/**
 * Checks the address in an option from which the command itself loads. Plain http: is allowed for this machine only.
 * For addresses that are handed on see `publicAddress`. Throws {@link UsageError}.
 */
export const addressOption = (option: string, value: string): string => fullAddress(value, `--${option} `);

/** Checks an address that is no option, like `addressOption`. `flag` stands before it in the message. */
export function fullAddress(value: string, flag = ''): string {
  const sentence = notFullAddress(value);
  if (sentence !== undefined) throw new UsageError(flag + sentence);
  return new URL(value).href;
}

/** Finds a value in a closed list. Throws {@link UsageError} that names the list. */
export function oneOf<T extends string>(name: string, value: string, known: readonly T[]): T {
  const found = known.find((item) => item === value);
  if (found === undefined) throw new UsageError(`--${name} ${value}: there is no such. Known: ${known.join(', ')}.`);
  return found;
}
