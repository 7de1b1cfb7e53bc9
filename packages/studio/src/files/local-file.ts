// The file that `countersign studio` opened. The command serves it beside the page, on this machine alone.

/** The file as it is on the disk. */
export interface LocalFile {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  /** Differs if a byte does. */
  readonly digest: string;
}

/** Whether the command has opened this page. It says so in the address. */
export const hasLocalFile = (): boolean => new URLSearchParams(location.search).has('file');

const ADDRESS = 'file';

const address = (name: string) => new URL(name, document.baseURI);

/** Reads the file. Undefined if it cannot be read, or the command has ended. */
export async function readLocalFile(): Promise<LocalFile | undefined> {
  try {
    const response = await fetch(address(ADDRESS), {cache: 'no-store'});
    return response.ok ? ((await response.json()) as LocalFile) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Writes the file, unless it is another one than this page knows. That one is returned then. Undefined if the file
 * cannot be written, or the command has ended.
 *
 * @param digest - Of the file as this page knows it.
 */
export async function writeLocalFile(
  text: string,
  digest: string,
): Promise<{readonly digest: string} | {readonly changed: LocalFile} | undefined> {
  try {
    const headers = {'content-type': 'application/json', 'if-match': digest};
    const response = await fetch(address(ADDRESS), {method: 'PUT', body: text, headers});
    if (response.status === 412) return {changed: (await response.json()) as LocalFile};
    return response.ok ? ((await response.json()) as {digest: string}) : undefined;
  } catch {
    return undefined;
  }
}

/** Calls back with the digest of the file when it has changed. Null: it cannot be read now. */
export function hearLocalFile(onChange: (digest: string | null) => void): EventSource {
  const source = new EventSource(address('events'));
  source.addEventListener('message', ({data}) =>
    onChange((JSON.parse(data as string) as {digest: string | null}).digest),
  );
  return source;
}
