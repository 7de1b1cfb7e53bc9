// The names that browsers, Node and every server runtime share and that this package may use. Its own typings mention
// none of them, so nothing here reaches the people who install it.

declare class URL {
  constructor(url: string, base?: string | URL);
  static canParse(url: string, base?: string | URL): boolean;
  readonly hash: string;
  readonly host: string;
  readonly hostname: string;
  readonly href: string;
  readonly origin: string;
  readonly password: string;
  readonly pathname: string;
  readonly port: string;
  readonly protocol: string;
  readonly search: string;
  readonly searchParams: {getAll(name: string): string[]; keys(): Iterable<string>};
  readonly username: string;
}

declare class AbortController {
  readonly signal: {readonly aborted: boolean};
  abort(): void;
}

declare class TextDecoder {
  constructor(label: string, options: {fatal: boolean});
  decode(chunk: Uint8Array | undefined, options: {stream: boolean}): string;
}

declare function setTimeout(callback: () => void, delay: number): unknown;
declare function clearTimeout(timer: unknown): void;

declare function fetch(
  url: string,
  options: {
    credentials: 'same-origin';
    redirect: 'error';
    referrerPolicy: 'no-referrer';
    signal: AbortController['signal'];
  },
): Promise<{
  readonly ok: boolean;
  readonly status: number;
  readonly body: {getReader(): {read(): Promise<{done: boolean; value?: Uint8Array}>}} | null;
}>;

declare function structuredClone<T>(value: T): T;

/** True in `dist/development/`, false in `dist/` and on the CDN. Rollup replaces it; `build/` must not run as it is. */
declare const __DEV__: boolean;
