import {parseArgs, type ParseArgsConfig} from 'node:util';
import {hasFormat} from '@countersign/campaign/schema';
import {UsageError} from './input.ts';

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
    // Node goes on about positional arguments. The first sentence says it.
    throw new UsageError(`${(error as Error).message.split(/\. |\n/)[0]!.replace(/\.$/, '')}.`);
  }
}

/** The one file that a command works on. */
export function onlyFile(files: readonly string[]): string {
  if (files.length === 0)
    throw new UsageError('Name the campaign document: a file, its https address, or - for standard input.');
  if (files.length > 1) throw new UsageError(`One document at a time: what is ${files[1]}?`);
  return files[0]!;
}

/** A language tag that a document can hold, so that `arabic` is not taken for a language. */
export function languageOption(tag: string | undefined): string | undefined {
  if (tag === undefined || hasFormat('language', tag)) return tag;
  throw new UsageError(`--lang ${tag} is no language tag. Write for example en, ar or pt-BR.`);
}

/** Whether a value is meant as a web address, be it a good one, rather than as a file or a path. */
export const isAddress = (value: string): boolean => /^https?:/i.test(value);

/** What paths are read against. No site has this name (RFC 2606). */
export const ANY_SITE = 'https://any.invalid';

/** Whether a value is a path on the site of a page, as browsers read it: `//host` and `/\host` are another site's. */
export function isPath(value: string): boolean {
  return value.startsWith('/') && URL.canParse(value, ANY_SITE) && new URL(value, ANY_SITE).origin === ANY_SITE;
}

/**
 * An address that this command loads from, in full. Plain http: is for trying things out on one's own machine. For what is
 * handed on see `publicAddress`.
 */
export function addressOption(option: string, value: string): string {
  return fullAddress(`--${option} ${value}`, value);
}

/** The same for an address that is no option. `name` is what to call it. */
export function fullAddress(name: string, value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const isLocal = url?.protocol === 'http:' && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
  if (url && !url.username && !url.password && (url.protocol === 'https:' || isLocal)) return url.href;
  throw new UsageError(
    `${name} is no full https address. Write for example https://letters.example.org/campaign.json.`,
  );
}

/** A value of a closed list. */
export function oneOf<T extends string>(name: string, value: string, known: readonly T[]): T {
  const found = known.find((item) => item === value);
  if (found === undefined) throw new UsageError(`--${name} ${value}: there is no such. Known: ${known.join(', ')}.`);
  return found;
}
