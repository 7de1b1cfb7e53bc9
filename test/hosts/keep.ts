// Pages with a snippet whose script keeps the static HTML, on a server that each test controls.
import {renderSnippet} from '@countersign/render';
import {
  CODE,
  DOCUMENT_HEADERS,
  example,
  KEEP,
  KEEP_INTEGRITY,
  page,
  putCode,
  type Answer,
  type Example,
  type Site,
} from '../support/servers/site.ts';
import type {Session} from '../support/browsers/engines.ts';
import {until} from '../support/browsers/until.ts';

const SCRIPT_HEADERS = {...DOCUMENT_HEADERS, 'content-type': 'text/javascript'};

export const answering =
  (body: string, status = 200): Answer =>
  (response) =>
    response.writeHead(status, SCRIPT_HEADERS).end(body);

let documents = 0;

export interface KeptPage {
  /** The document that the snippet shows. */
  readonly campaign?: Example;
  /** The document that the server has. By default it is that of the snippet. */
  readonly published?: Example;
  /** How the server answers a request for `countersign.js`. */
  readonly code?: Answer;
  readonly layout?: 'overview' | 'full';
  readonly load?: 'click';
  readonly lang?: string;
  /** HTML before the embed. */
  readonly before?: string;
  readonly head?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Changes the snippet. */
  readonly change?: (snippet: string) => string;
}

/** Puts script, code and document on the site's other origin, and a page with the snippet, and returns its address. */
export function putKept(site: Site, options: KeptPage = {}): string {
  const {campaign = example(), code = answering(CODE), layout, load, lang = 'en', before = '', head = ''} = options;
  const {published = campaign} = options;
  const src = site.putDocument(`/kept-${(documents += 1)}.json`, published);
  putCode(site, '/kept/');
  site.put('/kept/keep.js', answering(KEEP));
  site.put('/kept/countersign.js', code);
  // Where the element itself asks the reader, the script is the site's own.
  const script = `${load ? '' : site.elsewhere}/kept/keep.js`;
  const snippet = renderSnippet({campaign, src, script, integrity: KEEP_INTEGRITY, layout, load});
  const body = `<p><a href="#">Home</a></p>${before}${(options.change ?? String)(snippet)}<p><a href="#">After</a></p>`;
  return site.putPage('/page.html', page(body, lang, head), options.headers);
}

/** What the page has asked for, besides itself, the script and parts of the code: `code`, `document`, or a path. */
export const asked = (site: Site): string[] =>
  site.requests
    .map(({path}) => path)
    .filter((path) => !/page\.html|keep\.js|countersign-/.test(path))
    .map((path) => path.replace(/^\/kept-\d+\.json$/, 'document').replace('/kept/countersign.js', 'code'));

/** The stage that the element shows, or `ready` and the like as soon as the code is there. */
export const stage = ({run}: Session): Promise<string> =>
  run(() => {
    const element = document.querySelector<HTMLElement & {state?: string}>('cs-campaign');
    // A link that was followed has left the page.
    if (!element) return `no element in ${location.href}`;
    return element.dataset['countersign'] ?? element.state ?? '';
  });

/** Waits until the element shows a stage. */
export const reaches = (session: Session, wanted: string): Promise<string> =>
  until(
    () => stage(session),
    (now) => now === wanted,
  );

/**
 * Goes into the head of a page that is never idle. `waitsForIdle` says whether something waits for that, and `becomeIdle`
 * lets it go on.
 */
export const NEVER_IDLE = `<script>
  const waiting = [];
  window.requestIdleCallback = (done) => waiting.push(done);
  Object.defineProperty(document, 'waitsForIdle', {get: () => waiting.length > 0});
  Object.defineProperty(document, 'becomeIdle', {value: () => waiting.splice(0).forEach((done) => done())});
</script>`;

/** Goes into the head of a page whose patience with a press ends when a test calls `losePatience`. */
export const PATIENT = `<script>
  const impatient = [];
  const later = setTimeout;
  window.setTimeout = (done, delay, ...values) =>
    delay === 5000 ? impatient.push(done) : later(done, delay, ...values);
  Object.defineProperty(document, 'losePatience', {value: () => impatient.splice(0).forEach((done) => done())});
</script>`;

/** Far above the embed. */
export const FAR = '<div id="far" style="height: 6000px"></div>';

/** Some frames, in which a page does what it has to do. Runs in the page. */
export async function frames(): Promise<void> {
  for (let n = 0; n < 5; n += 1) await new Promise((done) => requestAnimationFrame(done));
}
