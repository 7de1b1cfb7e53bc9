// Rules for the headers of one answer. A header that breaks an embed or a promise is a problem. Others are warnings.
import {DOCUMENT_SECONDS, keptFor, YEAR_SECONDS} from '@countersign/authoring';
import type {Delivery, Finding} from '../documents/report.ts';
import type {Answer} from './answer.ts';
import {quoted} from './finding.ts';

/** The kind of file, which decides the headers that it needs. */
export type Kind = 'document' | 'revision' | 'logo';

interface Rule {
  readonly header: string;
  readonly of?: readonly Kind[];
  readonly isWarning?: boolean;
  /** Returns the mistake in a sentence or two, or undefined. `sandboxed` answers a request with `Origin: null`. */
  readonly wrong: (answer: Answer, sandboxed?: Answer) => string | undefined;
  /** The right value. An empty one means that the header should not be sent. */
  readonly send: string | ((answer: Answer) => string);
}

const of = (answer: Answer, header: string): string | null => answer.headers.get(header);

/** A sentence about a header that should have another value. */
const instead = (sent: string | null, consequence: string): string =>
  `${sent === null ? 'It is missing' : `It is ${quoted(sent)}`}: ${consequence}.`;

const TYPES: Readonly<Record<string, string>> = {png: 'image/png', webp: 'image/webp', avif: 'image/avif'};

/** The media type that belongs to the ending of a picture's name. */
const pictureType = (address: string): string =>
  TYPES[/\.([a-z]+)$/i.exec(new URL(address).pathname)?.[1]?.toLowerCase() ?? ''] ?? 'image/webp';

/** Whether one of the policies in a header would block scripts in this file, if a reader opened it by itself. */
const blocksScript = (value: string): boolean =>
  value
    .toLowerCase()
    .split(',')
    .map((policy) => policy.split(';').map((directive) => directive.trim().split(/\s+/)))
    .some((policy) => {
      const find = (wanted: string) => policy.find(([name]) => name === wanted);
      const sandbox = find('sandbox');
      const sources = find('script-src') ?? find('default-src');
      return (sandbox && !sandbox.includes('allow-scripts')) || sources?.join(' ').endsWith("-src 'none'");
    });

const mediaType = (value: string | null): string => (value ?? '').split(';')[0]!.trim().toLowerCase();

const RULES: readonly Rule[] = [
  {
    header: 'Content-Type',
    of: ['document', 'revision'],
    wrong(answer) {
      const type = of(answer, 'content-type');
      return mediaType(type) === 'application/json' ? undefined : instead(type, 'this is JSON');
    },
    send: 'application/json',
  },
  {
    header: 'Content-Type',
    of: ['logo'],
    wrong(answer) {
      const type = of(answer, 'content-type');
      const right = pictureType(answer.address);
      return mediaType(type) === right ? undefined : instead(type, `a logo of this name is ${right}`);
    },
    send: ({address}) => pictureType(address),
  },
  {
    header: 'Access-Control-Allow-Origin',
    wrong(answer, sandboxed) {
      const name = 'access-control-allow-origin';
      const allowed = of(answer, name);
      if (allowed !== '*') return instead(allowed, 'pages of other sites need * to read this');
      const inSandbox = sandboxed ? of(sandboxed, name) : '*';
      return inSandbox === '*'
        ? undefined
        : `${instead(inSandbox, 'a page without an origin (Origin: null) needs * as well')}`;
    },
    send: '*',
  },
  {
    header: 'Set-Cookie',
    wrong: (answer, sandboxed) =>
      of(answer, 'set-cookie') === null && (!sandboxed || of(sandboxed, 'set-cookie') === null)
        ? undefined
        : 'The server sets a cookie. Readers were promised that nobody does.',
    send: '',
  },
  {
    header: 'Cache-Control',
    of: ['document'],
    wrong(answer) {
      const value = of(answer, 'cache-control');
      const seconds = keptFor(value);
      if (seconds === undefined) return instead(value, 'each browser guesses for how long it may keep the document');
      if (seconds <= DOCUMENT_SECONDS) return undefined;
      return `It is ${quoted(value!)}: a correction may take ${seconds} seconds, and ${DOCUMENT_SECONDS} are promised.`;
    },
    send: `public, max-age=${DOCUMENT_SECONDS}`,
  },
  {
    header: 'Cache-Control',
    of: ['revision'],
    isWarning: true,
    wrong(answer) {
      const value = of(answer, 'cache-control');
      const isKept = /(^|[\s,])immutable($|[\s,])/i.test(value ?? '') && (keptFor(value) ?? 0) >= YEAR_SECONDS;
      return isKept ? undefined : instead(value, 'a revision never changes, so browsers may keep it');
    },
    send: `public, max-age=${YEAR_SECONDS}, immutable`,
  },
  {
    header: 'Cross-Origin-Resource-Policy',
    isWarning: true,
    wrong(answer) {
      const value = of(answer, 'cross-origin-resource-policy');
      return value === 'cross-origin' ? undefined : instead(value, 'some pages load only what allows it');
    },
    send: 'cross-origin',
  },
  {
    header: 'X-Content-Type-Options',
    isWarning: true,
    wrong(answer) {
      const value = of(answer, 'x-content-type-options');
      return value?.toLowerCase() === 'nosniff' ? undefined : instead(value, 'it may be taken for something else');
    },
    send: 'nosniff',
  },
  {
    header: 'Content-Security-Policy',
    isWarning: true,
    wrong(answer) {
      const value = of(answer, 'content-security-policy');
      return blocksScript(value ?? '') ? undefined : instead(value, 'script in it could run on your site');
    },
    send: "default-src 'none'; frame-ancestors 'none'; sandbox",
  },
  {
    header: 'Vary',
    isWarning: true,
    wrong(answer) {
      const value = of(answer, 'vary');
      return /(^|[\s,])(origin|cookie|\*)($|[\s,])/i.test(value ?? '')
        ? `It is ${quoted(value!)}: caches keep a copy for each partner, though all get the same.`
        : undefined;
    },
    send: 'Accept-Encoding',
  },
  {
    header: 'Content-Encoding',
    of: ['document'],
    isWarning: true,
    wrong: (answer) =>
      answer.bytes.length < 1000 || of(answer, 'content-encoding') !== null
        ? undefined
        : `The document has ${answer.bytes.length} bytes and is not compressed.`,
    send: 'br or gzip, with Vary: Accept-Encoding',
  },
];

/** Applies the rules to an answer. */
export function headerFindings(kind: Kind, answer: Answer, sandboxed?: Answer): Delivery {
  const [problems, warnings]: Finding[][] = [[], []];
  for (const {header, of: kinds, isWarning, wrong, send} of RULES) {
    const message = kinds && !kinds.includes(kind) ? undefined : wrong(answer, sandboxed);
    if (message === undefined) continue;
    const value = typeof send === 'string' ? send : send(answer);
    const hint = value ? `Let the server send ${header}: ${value}.` : `Let the server send no ${header}.`;
    (isWarning ? warnings : problems)!.push({address: answer.address, header, message, hint});
  }
  return {problems: problems!, warnings: warnings!};
}
