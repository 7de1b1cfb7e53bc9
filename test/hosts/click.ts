// Snippets made with `--load click` for two servers, and functions that run inside a page with one.
import {countersign} from '../support/command-line/command.ts';
import type {Ended} from '../support/ended.ts';
import type {Session} from '../support/browsers/engines.ts';
import {
  codeAt,
  codeFiles,
  DOCUMENT_HEADERS,
  example,
  exampleWithLogos,
  keepAt,
  LOGO,
  useSite,
  type Site,
} from '../support/servers/site.ts';
import {until} from '../support/browsers/until.ts';

/** Where the code is on any server that has it. */
export const CODE_PATH = new URL(codeAt('http://localhost')).pathname;

/** Where the script of other snippets is. */
export const KEEP_PATH = new URL(keepAt('http://localhost')).pathname;

/** Nothing is kept by browsers, so that every request reaches the server. */
const CODE_HEADERS = {
  ...DOCUMENT_HEADERS,
  'content-type': 'text/javascript',
  'cross-origin-resource-policy': 'cross-origin',
};

export interface ClickSites {
  /** Page and, under another name, documents and logos. */
  readonly site: Site;
  /** Address of the open-audit document, and of the code. */
  readonly src: string;
  readonly code: string;
  /** What buttons call the hosts of both. */
  readonly documentHost: string;
  readonly codeHost: string;
  /** Puts code, documents and logos on the servers, each answered by `status` where it is not 200. */
  putAll(status?: Readonly<Record<string, () => number>>): void;
  /**
   * What the servers were asked for beside the page, code first. Not the record, which the code loads when the page is
   * idle.
   */
  asked(): string[];
  /** What `countersign snippet --load click` says for these servers. */
  make(...options: string[]): Promise<Ended>;
}

/** A server for page and document, and one for the code. */
export function useClickSites(): ClickSites {
  const site = useSite();
  const codeSite = useSite();
  return {
    site,
    get src() {
      return `${site.elsewhere}/open-audit/campaign.json`;
    },
    get code() {
      return codeAt(codeSite.elsewhere);
    },
    get documentHost() {
      return new URL(this.src).host;
    },
    get codeHost() {
      return new URL(this.code).host;
    },
    putAll(status = {}) {
      const put = (of: Site, path: string, headers: Readonly<Record<string, string>>, body: string | Uint8Array) =>
        of.put(path, (response) => response.writeHead(status[path]?.() ?? 200, headers).end(body));
      for (const [name, text] of codeFiles()) {
        put(codeSite, CODE_PATH.replace('countersign.js', name), CODE_HEADERS, text);
      }
      for (const name of ['open-audit', 'other']) {
        put(site, `/${name}/campaign.json`, DOCUMENT_HEADERS, JSON.stringify({...exampleWithLogos(), id: name}));
        put(site, `/${name}/logos/clearwater.webp`, {...DOCUMENT_HEADERS, 'content-type': 'image/webp'}, LOGO);
      }
    },
    asked: () =>
      [...codeSite.requests, ...site.requests]
        .map(({path}) => path)
        .filter((path) => path !== '/page.html' && !path.endsWith('-record.js')),
    make(...options) {
      const {src, code} = this;
      return countersign(['snippet', '-', '--src', src, '--script', code, '--load', 'click', '--preview', ...options], {
        input: JSON.stringify(example()),
      });
    },
  };
}

/** Waits until an element has a state, and it is decided where the focus is: in the second frame after it. */
export async function reached({run}: Session, selector: string, state: string): Promise<void> {
  const stateNow = (selector: string) => document.querySelector<Element & {state?: string}>(selector)?.state;
  await until(
    () => run(stateNow, selector),
    (now) => now === state,
  );
  await run(async () => {
    for (let n = 0; n < 2; n += 1) await new Promise((done) => requestAnimationFrame(done));
  });
}

/** The words of every button to load something that a reader sees, in whatever shadow root. */
export function offers(): string[] {
  const buttons = (root: ParentNode): HTMLButtonElement[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element instanceof HTMLButtonElement && element.checkVisibility() ? [element] : []),
      ...(element.shadowRoot ? buttons(element.shadowRoot) : []),
    ]);
  return (
    buttons(document)
      // Without the characters that isolate a host, for which other buttons have elements.
      .map((button) =>
        button.textContent
          .replace(/[\u2068\u2069]/g, '')
          .replace(/\s+/g, ' ')
          .trim(),
      )
      .filter((words) => /campaign from|الحملة/.test(words))
  );
}

/** Presses the button of an element, whether it is its own or that of the snippet. */
export function pressButton(selector: string): void {
  const element = document.querySelector(selector)!;
  const button = element.shadowRoot?.querySelector('[part=load-button]') ?? element.querySelector('button');
  (button as HTMLElement).click();
}

/** Whether the button of the snippet can be pressed. */
export const isOffered = (): boolean => document.querySelector('cs-campaign button:not([aria-disabled])') !== null;
