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

declare function structuredClone<T>(value: T): T;

/** True in `dist/development/`, false in `dist/` and on the CDN. Rollup replaces it; `build/` must not run as it is. */
declare const __DEV__: boolean;
