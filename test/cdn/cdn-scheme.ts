// How jsDelivr and unpkg find a file, as far as they document it: https://www.jsdelivr.com/documentation and
// https://unpkg.com. Neither can be asked from a test.

/** A package as a registry has it: its files by version. */
export type Versions = ReadonlyMap<string, ReadonlyMap<string, Buffer>>;

export interface Found {
  readonly version: string;
  readonly path: string;
  readonly bytes: Buffer | undefined;
}

interface PackageJson {
  readonly jsdelivr?: string;
  readonly unpkg?: string;
  readonly browser?: string;
  readonly main?: string;
}

/** Each has its own field for an address without a file, before those that other tools have. */
const SCHEMES = {
  'cdn.jsdelivr.net': {
    prefix: '/npm/',
    defaultFile: ({jsdelivr, browser, main}: PackageJson) => jsdelivr ?? browser ?? main,
  },
  'unpkg.com': {prefix: '/', defaultFile: ({unpkg, main}: PackageJson) => unpkg ?? main},
} as const;

export const CDNS = Object.keys(SCHEMES) as (keyof typeof SCHEMES)[];

/** What an address of a CDN names, or undefined where it names no version of a package that there is. */
export function resolve(address: string, packages: ReadonlyMap<string, Versions>): Found | undefined {
  const {hostname, pathname} = new URL(address);
  const scheme = SCHEMES[hostname as keyof typeof SCHEMES];
  if (!pathname.startsWith(scheme.prefix)) return undefined;
  const [, name, range = 'latest', file] =
    /^(@[^/@]+\/[^/@]+)(?:@([^/]+))?(?:\/(.+))?$/.exec(pathname.slice(scheme.prefix.length)) ?? [];
  const versions = packages.get(name ?? '');
  const version = versions && newest([...versions.keys()], range);
  if (!versions || version === undefined) return undefined;
  const files = versions.get(version)!;
  const manifest = JSON.parse(files.get('package.json')!.toString()) as PackageJson;
  const path = (file ?? scheme.defaultFile(manifest))?.replace(/^\.\//, '');
  return path === undefined ? undefined : {version, path, bytes: files.get(path)};
}

/** The highest version in a range: a whole one, its beginning (`1`, `1.2`), or the tag `latest`. */
function newest(versions: readonly string[], range: string): string | undefined {
  const inRange = versions.filter((each) => range === 'latest' || each === range || each.startsWith(`${range}.`));
  return inRange.toSorted((a, b) => a.localeCompare(b, 'en', {numeric: true})).at(-1);
}

/** A package's address at a CDN. */
export const addressAt = (cdn: keyof typeof SCHEMES, name: string, rest = ''): string =>
  `https://${cdn}${SCHEMES[cdn].prefix}${name}${rest}`;
